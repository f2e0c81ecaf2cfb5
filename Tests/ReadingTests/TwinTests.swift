import Model
import Testing

@testable import Reading

@Suite struct Twins {
    /// Compares the reader with its slow twin, in chunks of several sizes, by one worker and by four.
    private func compare(_ bytes: [UInt8], slots: [Int?], in folder: TemporaryFolder, _ label: String) throws -> Int {
        let path = try folder.write("\(label).csv", bytes)
        var settings = SourceSettings(path: path)
        settings.format = .csv
        settings.delimiter = UInt8(ascii: ",")
        var twin = SlowCSV(bytes)
        let expected = try twin.lines(slots: slots)
        var attempt = 0
        for (chunkSize, workers) in [(1, 1), (17, 4), (64, 1), (1 << 20, 1)] {
            let found = try read(path, workers: workers, chunkSize: chunkSize, settings: settings) { _ in slots }
            #expect(found.lines == expected, "\(label), chunks of \(chunkSize), \(workers) workers: \(bytes)")
            #expect(found.outcome.error == nil, "\(label)")
            #expect(found.outcome.bytes == bytes.count)
            attempt = found.outcome.finalAttempt
        }
        return attempt
    }

    private static let slots: [[Int?]] = [[0, 1, 2], [2, 0], [1], [nil, 1, nil], [0, 0], []]

    @Test("Any bytes read as the slow reader reads them")
    func noise() throws {
        let folder = try TemporaryFolder()
        for seed in 0..<1200 as Range<UInt64> {
            var numbers = SeededNumbers(seed: seed)
            let slots = Twins.slots.randomElement(using: &numbers) ?? []
            _ = try compare(Array("a,b,c\n".utf8) + Nasty.noise(&numbers), slots: slots, in: folder, "noise \(seed)")
        }
    }

    @Test("Proper CSV reads as the slow reader reads it, and needs no careful reading")
    func proper() throws {
        let folder = try TemporaryFolder()
        for seed in 0..<600 as Range<UInt64> {
            var numbers = SeededNumbers(seed: seed)
            let slots = Twins.slots.randomElement(using: &numbers) ?? []
            let bytes = Array("a,b,c\n".utf8) + Nasty.proper(&numbers)
            #expect(try compare(bytes, slots: slots, in: folder, "proper \(seed)") == 0, "seed \(seed)")
        }
    }

    @Test("The fixtures read as the slow reader reads them", arguments: Fixtures.names.filter { $0.hasSuffix(".csv") })
    func fixtures(name: String) throws {
        let path = Fixtures.root + "/" + name
        let found = try read(path)
        if found.outcome.error != nil { return }
        let delimiter: UInt8? = [(";", "semicolon"), ("|", "bar"), ("\t", "tab"), (";", "not-sought")]
            .first { name.contains($0.1) }?.0.utf8.first
        var twin = SlowCSV(try DiskFiles().contents(of: path), delimiter: delimiter ?? UInt8(ascii: ","))
        #expect(found.lines == (try twin.lines(slots: found.columnNames.indices.map { $0 })))
    }
}
