import Foundation
import Model
import Testing

@testable import Reading

/// Five thousand files made from seeds, and the fixtures.
@Suite struct Twins {
    /// Compares the reader with its slow twin, in chunks of a small size and of a large one, by one worker or four.
    private func compare(_ bytes: [UInt8], slots: [Int?], in folder: TemporaryFolder, _ label: String) throws -> Int {
        var settings = SourceSettings(path: folder.path)
        settings.format = .csv
        settings.delimiter = UInt8(ascii: ",")
        settings.encoding = .utf8
        var twin = SlowCSV(bytes)
        let expected = twin.lines(slots: slots)
        return try compare(bytes, settings, in: folder, label, slots: { _ in slots }) { $0.lines == expected }
    }

    private func compare(
        _ bytes: [UInt8], _ settings: SourceSettings?, in folder: TemporaryFolder, _ label: String,
        slots: @escaping @Sendable ([String]) throws -> [Int?], isExpected: (Reading) -> Bool
    ) throws -> Int {
        let path = try folder.write("a.csv", bytes)
        var attempt = 0
        let small = [(1, 1), (17, 4), (64, 1)][bytes.count % 3]
        for (chunkSize, workers) in [small, (1 << 20, 1)] {
            let found = try read(path, workers: workers, chunkSize: chunkSize, settings: settings, columns: slots)
            let text = String(decoding: bytes, as: UTF8.self).debugDescription
            #expect(isExpected(found), "\(label), chunks of \(chunkSize), \(workers) workers: \(text) \(found)")
            if found.outcome.error == nil { #expect(found.outcome.bytes == bytes.count) }
            attempt = found.outcome.finalAttempt
        }
        return attempt
    }

    private static let slots: [[Int?]] = [[0, 1, 2], [2, 0], [1], [nil, 1, nil], [0, 0], []]

    @Test("Any bytes read as the slow reader reads them")
    func noise() throws {
        let folder = try TemporaryFolder()
        for seed in 0..<2000 as Range<UInt64> {
            var numbers = SeededNumbers(seed: seed)
            let slots = Twins.slots.randomElement(using: &numbers) ?? []
            _ = try compare(Array("a,b,c\n".utf8) + Nasty.noise(&numbers), slots: slots, in: folder, "noise \(seed)")
        }
    }

    @Test("Proper CSV reads as the slow reader reads it, and needs no careful reading")
    func proper() throws {
        let folder = try TemporaryFolder()
        for seed in 0..<1500 as Range<UInt64> {
            var numbers = SeededNumbers(seed: seed)
            let slots = Twins.slots.randomElement(using: &numbers) ?? []
            let bytes = Array("a,b,c\n".utf8) + Nasty.proper(&numbers)
            #expect(try compare(bytes, slots: slots, in: folder, "proper \(seed)") == 0, "seed \(seed)")
        }
    }

    @Test("Header and delimiter are those that the slow reader finds, in any encoding")
    func heads() throws {
        let folder = try TemporaryFolder()
        var found = 0
        for seed in 0..<1500 as Range<UInt64> {
            var numbers = SeededNumbers(seed: seed)
            let text = Nasty.headed(&numbers)
            if text.allSatisfy(\.isWhitespace) { continue }
            var settings = SourceSettings(path: folder.path)
            settings.format = .csv
            let encodings: [String.Encoding] = [.utf8, .utf16LittleEndian, .utf16BigEndian, .windowsCP1252]
            let encoding = encodings[Int(seed % 4)]
            if encoding == .windowsCP1252 { settings.encoding = .windows1252 }
            let mark = encoding == .utf16LittleEndian || encoding == .utf16BigEndian ? "\u{FEFF}" : ""
            let bytes = try [UInt8](#require((mark + text).data(using: encoding)))
            let isHeader = { @Sendable (cells: [String]) in
                cells.contains { $0.trimmingCharacters(in: .whitespacesAndNewlines) == "time" }
            }
            let twin = SlowHead(Array(text.utf8), slots: { $0.indices.map { $0 } }, isHeader: isHeader)
            found += twin == nil ? 0 : 1
            let slots = { @Sendable (names: [String]) throws in
                if !isHeader(names) { throw Diagnostics(Diagnostic(.error, id: "no-header", "")) }
                return names.indices.map { $0 as Int? }
            }
            _ = try compare(bytes, settings, in: folder, "head \(seed), \(encoding)", slots: slots) { reading in
                reading.lines == twin?.lines ?? [] && reading.head?.delimiter == twin?.delimiter
                    && (twin != nil || reading.outcome.error != nil)
            }
        }
        #expect(found > 1000)
    }

    @Test("The fixtures read as the slow reader reads them", arguments: Fixtures.names.filter { $0.hasSuffix(".csv") })
    func fixtures(name: String) throws {
        let path = Fixtures.root + "/" + name
        let found = try Fixtures.reading(path)
        if found.outcome.error != nil || found.head?.encoding != .utf8 || found.head?.isEmpty == true { return }
        if name.contains("/sep-") { return }
        var text = try DiskFiles().contents(of: path)
        if text.starts(with: [0xEF, 0xBB, 0xBF]) { text.removeFirst(3) }
        let unseen = CharacterSet.whitespaces.union(CharacterSet(charactersIn: "\u{FEFF}\u{200B}"))
        let twin = SlowHead(text, slots: { $0.indices.map { $0 } }) { cells in
            cells.contains { ["time", "user"].contains($0.trimmingCharacters(in: unseen)) }
        }
        #expect(found.lines == twin?.lines)
    }
}
