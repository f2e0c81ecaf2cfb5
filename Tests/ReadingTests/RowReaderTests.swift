import Foundation
import Model
import Testing

@testable import Reading

@Suite struct ManyInputs {
    /// Reads several inputs by several workers: the lines of each, and the outcomes.
    private func readAll(
        _ folder: TemporaryFolder, _ names: [String], workers: Int
    ) throws -> (lines: [[Line]], outcomes: [InputOutcome], reader: RowReader) {
        let inputs = names.map { Input(path: folder.path + "/" + $0, name: $0, source: 0) }
        let reader = RowReader(
            inputs: inputs, sources: [SourceSettings(path: folder.path)], hashing: true, chunkSize: 40
        ) { _, head in
            guard head.columnNames.first != "refused" else {
                throw Diagnostics(Diagnostic(.error, id: "missing-column", at: head.location, "No"))
            }
            return Array(head.columnNames.indices)
        }
        let found = try inParallel(workers: workers) { _ in
            let batch = RowBatch()
            var lines: [(input: Int, attempt: Int, line: Int)] = []
            while reader.next(into: batch) {
                lines += batch.lineOffsets.map { (batch.input, batch.attempt, batch.firstLine + Int($0)) }
            }
            return lines
        }.flatMap(\.self)
        let outcomes = reader.outcomes()
        let lines = names.indices.map { input in
            found.filter { $0.input == input && $0.attempt == outcomes[input].finalAttempt }
                .map { Line(number: $0.line) }.sorted { $0.number < $1.number }
        }
        return (lines, outcomes, reader)
    }

    @Test("Each input's rows come out once, whatever its neighbours are", arguments: [1, 2, 5])
    func neighbours(workers: Int) throws {
        let folder = try TemporaryFolder()
        var names: [String] = []
        for file in 0..<12 {
            names.append("\(file).csv")
            // Every third needs the careful reader, which is found out only in its middle.
            let rows = (0..<40).map { "\($0),\(file % 3 == 1 && $0 == 20 ? "12\" pipe" : "x")\n" }
            try folder.write("\(file).csv", "a,b\n" + rows.joined())
        }
        let (lines, outcomes, reader) = try readAll(folder, names, workers: workers)
        for file in names.indices {
            #expect(lines[file] == (2..<42).map { Line(number: $0) })
            #expect(outcomes[file].finalAttempt == (file % 3 == 1 ? 1 : 0))
            #expect(outcomes[file].error == nil)
        }
        #expect(reader.progress.read == reader.progress.total)
    }

    @Test("An input that cannot be read is refused, and the others go on")
    func refusals() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.csv", "a\n1\n")
        try folder.write("b.csv", "refused\nrefused\n")
        try folder.write("d.csv", "a\n1\n2\n")
        try folder.write("e.csv", "")
        let (lines, outcomes, _) = try readAll(folder, ["a.csv", "b.csv", "c.csv", "d.csv", "e.csv"], workers: 2)
        #expect(outcomes[4].warnings.map(\.id) == ["empty-file"])
        #expect(lines.map(\.count) == [1, 0, 0, 2, 0])
        #expect(
            outcomes.map { $0.error?.all.map(\.id) } == [
                nil, ["missing-column"], ["unreadable-file"], nil, nil,
            ])
    }

    @Test("An input that breaks off is refused with its fault, though others read on in it", arguments: [1, 5])
    func broken(workers: Int) throws {
        let folder = try TemporaryFolder()
        let rows = (0..<400).map { "{\"a\":\($0)}" }.joined(separator: ",")
        for round in 0..<20 {
            try folder.write("\(round).json", "{\"records\":[\(rows)" + (round.isMultiple(of: 2) ? "]}" : ",}"))
        }
        let names = (0..<20).map { "\($0).json" }
        let (lines, outcomes, reader) = try readAll(folder, names, workers: workers)
        for (file, outcome) in outcomes.enumerated() {
            #expect(outcome.error?.all.map(\.id) == (file.isMultiple(of: 2) ? nil : ["malformed-json"]))
            if file.isMultiple(of: 2) { #expect(lines[file].count == 400) }
        }
        #expect(reader.progress.read <= reader.progress.total)
    }

    @Test("Bytes and hash are those on disk, also where a file was begun twice")
    func hashes() throws {
        let folder = try TemporaryFolder()
        let text = Array("a,b\n1,\"x\ny\"\n2,12\" pipe\n".utf8)
        let zipped = try DiskFiles().contents(of: Fixtures.root + "/csv/valid/gzip-may-end-in-zeros.csv.gz")
        try folder.write("a.csv", text)
        try folder.write("b.csv", zipped)
        let (_, outcomes, _) = try readAll(folder, ["a.csv", "b.csv"], workers: 1)
        #expect(outcomes.map(\.finalAttempt) == [1, 0])
        #expect(outcomes.map(\.bytes) == [text.count, zipped.count])
        // By `sha256sum`.
        let hashes = [
            "34fe487af8ff67981d3f74514011d7ce02725be6ccaa5161f38a734d625d1dd0",
            "4e0ef108bf6aa07b93bfcad33710799aac94b7a50c3315fe2c5ea6de3bc20a59",
        ]
        #expect(outcomes.map(\.sha256) == hashes)
    }

    @Test("A pipe, which cannot be begun again, is read carefully from the start")
    func pipe() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/pipe"
        try #require(mkfifo(path, 0o600) == 0)
        Thread.detachNewThread {
            let text = "a,b\n" + String(repeating: "1,x\n", count: 30_000) + "2,12\" pipe\n"
            try? Data(text.utf8).write(to: URL(fileURLWithPath: path), options: [])
        }
        let found = try read(path, workers: 2, chunkSize: 1000)
        #expect(found.lines.count == 30_001)
        #expect(found.lines.last == Line(number: 30_002, cells: ["2", "12\" pipe"]))
        #expect(found.outcome.finalAttempt == 0)
    }

    @Test("Settings go before detection")
    func settings() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("a.csv", "{a;b,c\n1;2,3\n")
        var settings = SourceSettings(path: path)
        settings.format = .csv
        settings.delimiter = UInt8(ascii: ";")
        let found = try read(path, settings: settings)
        #expect(found.columnNames == ["{a", "b,c"])
        #expect(found.lines == [Line(number: 2, cells: ["1", "2,3"])])
    }
}

@Suite struct Index {
    @Test("Every way to index separators finds what the portable one finds")
    func kernels() {
        #expect(StructuralIndex.kernels.last == "portable")
        let last = StructuralIndex.kernels.count - 1
        for seed in 0..<400 as Range<UInt64> {
            var numbers = SeededNumbers(seed: seed)
            let bytes = (seed.isMultiple(of: 2) ? Nasty.noise(&numbers) : Nasty.proper(&numbers)) + [10]
            let portable = StructuralIndex()
            bytes.withUnsafeBytes { bytes in
                portable.scan(bytes, delimiter: UInt8(ascii: ","), kernel: last)
                for (number, name) in StructuralIndex.kernels.enumerated() {
                    let index = StructuralIndex()
                    index.scan(bytes, delimiter: UInt8(ascii: ","), kernel: number)
                    #expect(index.description == portable.description, "\(name), seed \(seed): \(Array(bytes))")
                    #expect(
                        StructuralIndex.count(bytes, kernel: number) == StructuralIndex.count(bytes, kernel: last),
                        "\(name), seed \(seed)")
                }
            }
        }
    }
}

extension StructuralIndex {
    fileprivate var description: String {
        let ends = (0..<rowCount).map { "\(rowEnds[$0])/\(rowLines[$0])" }
        let places = (0..<Int(rowCount == 0 ? 0 : rowEnds[rowCount - 1])).map { separators[$0] }
        return "\(places) \(ends) \(hasBrokenQuotes) \(hasDoubledQuotes) \(hasCarriageReturns)"
    }
}
