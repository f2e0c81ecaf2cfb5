import Model
import Testing

@testable import Reading

@Suite struct Limits {
    private static let small = ReadingLimits(field: 8, record: 40, head: 64)

    /// Reads in chunks of several sizes, which must not matter.
    private func lines(_ text: String, name: String = "a.csv") throws -> [Line] {
        let folder = try TemporaryFolder()
        let path = try folder.write(name, text)
        let all = try [1, 7, 1 << 20].map { try read(path, workers: 2, chunkSize: $0, limits: Limits.small).lines }
        #expect(all.allSatisfy { $0 == all[0] }, "the size of chunks matters: \(all)")
        return all[0]
    }

    @Test("A field longer than the limit rejects its row, and only that")
    func longField() throws {
        #expect(
            try lines("a,b\n1,12345678\n2,123456789\n123456789,\n3,\"23456\"\"\"\n4,x\n") == [
                Line(number: 2, cells: ["1", "12345678"]), Line(number: 3, reason: .fieldTooLong, fault: "3:3"),
                Line(number: 4, reason: .fieldTooLong, fault: "4:1"),
                Line(number: 5, reason: .fieldTooLong, fault: "5:3"),
                Line(number: 6, cells: ["4", "x"]),
            ])
    }

    @Test("A record without end is skipped to its line's end")
    func longRecord() throws {
        let long = String(repeating: "x", count: 500)
        #expect(
            try lines("a,b\n1,\(long)\n2,x\n\"\(long)\",\"\(long)\"\r\n3,y\n4,\"\(long)") == [
                Line(number: 2, reason: .fieldTooLong, fault: "2:3"), Line(number: 3, cells: ["2", "x"]),
                Line(number: 4, reason: .fieldTooLong, fault: "4:1"), Line(number: 5, cells: ["3", "y"]),
                Line(number: 6, reason: .fieldTooLong, fault: "6:3"),
            ])
    }

    @Test("A quote that is not closed within the limit loses its line, and no more")
    func farQuote() throws {
        let rows = (3..<30).map { "\($0),x\n" }.joined()
        #expect(
            try lines("a,b\n2,\"x\n\(rows)30,\"y\"\n") == [Line(number: 2, reason: .malformedRecord, fault: "2:3")]
                + (3..<30).map { Line(number: $0, cells: ["\($0)", "x"]) } + [Line(number: 30, cells: ["30", "y"])])
    }

    @Test("A long line of JSON Lines is skipped, and a long value rejects its line")
    func longLine() throws {
        let long = String(repeating: "x", count: 500)
        #expect(
            try lines(
                "{\"a\":1}\n{\"a\":\"\(long)\"}\n{\"a\":\"123456789\"}\n{\"a\":3}\n", name: "a.jsonl") == [
                    Line(number: 1, cells: ["1"]),
                    Line(number: 2, reason: .fieldTooLong, fault: "2:1"),
                    Line(number: 3, reason: .fieldTooLong, fault: "3:7"),
                    Line(number: 4, cells: ["3"]),
                ])
    }

    @Test("Ten thousand columns are read, and a header without end is an error")
    func manyColumns() throws {
        let folder = try TemporaryFolder()
        let header = (0..<10_000).map { "c\($0)" }.joined(separator: ",")
        let path = try folder.write("a.csv", header + "\n" + header + "\n")
        let found = try read(path) { _ in [9_999] }
        #expect(found.lines == [Line(number: 2, cells: ["c9999"])])
        let refused = try read(path, limits: Limits.small).outcome.error
        #expect(refused?.all.map(\.id) == ["header-too-long"])
    }

    @Test("Quotes wrong in every line do not make reading slow")
    func manyStrayQuotes() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("a.csv", "a,b\n" + String(repeating: "x\",\"y\n", count: 20_000))
        #expect(try read(path).lines.count == 20_000)
    }
}
