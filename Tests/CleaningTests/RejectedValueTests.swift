import Foundation
import Model
import Reading
import TestSupport
import Testing

@testable import Cleaning

@Suite("Values of rejected rows")
struct RejectedValueTests {
    private let header = "Timestamp,User Name,Help Item Id,Interaction,App Scope\n"
    private let good = "2026-10-05T10:00:00Z,anna,a,viewed,Sales\n"

    private func cleaned(
        _ files: [(name: String, bytes: [UInt8])], keeps: Bool = true, encoding: TextEncoding? = nil, workers: Int = 2
    ) throws -> CleanedInputs {
        let folder = try TemporaryFolder()
        var configuration = Configuration()
        configuration.sources = try files.map { file in
            let path = folder.path + "/" + file.name
            try Data(file.bytes).write(to: URL(fileURLWithPath: path))
            var source = SourceSettings(path: path)
            source.encoding = encoding
            return source
        }
        var rules = CleaningRules(configuration, zone: ZoneRules("UTC")!, today: nil)
        rules.keepsRejectedValues = keeps
        return try clean(
            listInputs(configuration.sources, base: folder.path), rules: rules, catalogue: nil, segments: nil,
            workers: workers, hashing: false)
    }

    private func values(_ name: String, _ bytes: [UInt8], encoding: TextEncoding? = .utf8) throws -> [String?] {
        try cleaned([(name, bytes)], encoding: encoding).rejects.map(\.value)
    }

    private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    @Test("are the field's where a field is at fault, else the record's, read quickly or carefully")
    func csv() throws {
        let rows: [UInt8] =
            bytes(header) + bytes("=1+1,anna,a,viewed,Sales\n")
            + bytes("2026-10-05T10:00:00Z,anna,a,\"dis,\"\"missed\",Sales\n")
            + bytes("2026-10-05T10:00:00Z,anna, - ,viewed,Sales\r\n,anna,a,viewed,Sales\n2026-10-05,anna\r\n")
            + bytes("2026-10-05T10:00:00Z,anna,a,viewed,Sales,\"more\"\n")
            + bytes("2026-10-05T10:00:00Z,\"an\"\"") + [0xC3] + bytes("\",a,viewed,Sales\n")
        let expected = [
            "=1+1", "dis,\"missed", " - ", "", "2026-10-05,anna", "2026-10-05T10:00:00Z,anna,a,viewed,Sales,\"more\"",
            "an\"\u{FFFD}",
        ]
        let read = try values("a.csv", rows)
        #expect(read == expected)
        let carefully = try values("a.csv", rows + bytes("2026,\"open,a\nx"))
        #expect(carefully == expected + ["2026,\"open,a", "x"])
    }

    @Test("of a pair of date and time are both")
    func pair() throws {
        let text = "date,time,user,item,kind\n2026-10-05,25:00,u,i,viewed\n2026-10-05,09:00,u,i,viewed\n"
        #expect(try values("a.csv", bytes(text)) == ["2026-10-05 25:00"])
    }

    @Test("are cut to 1,000 bytes between two characters")
    func long() throws {
        let record = "x" + String(repeating: "é", count: 1000)
        #expect(try values("a.csv", bytes(header + record + "\n")) == ["x" + String(repeating: "é", count: 499) + "…"])
        #expect(RejectedText.text(Array(repeating: 0x41, count: 1000)).utf8.count == 1000)
        #expect(RejectedText.text(Array("😀😀".utf8.dropLast())) == "😀\u{FFFD}")
    }

    @Test("of JSON have their escapes undone, and malformed records are as they are written")
    func json() throws {
        let record = "{\"time\":\"ye\\u0073terday\",\"user\":\"u\",\"item\":\"i\",\"kind\":\"viewed\"}"
        let damaged = "{\"time\":\"2026-10-05\",\"user\":}"
        let noText = bytes("{\"time\":\"") + [0xFF] + bytes("\",\"user\":1}")
        let lines = bytes(record + "\n" + damaged + "\n") + noText + bytes("\n")
        let expected = ["yesterday", damaged, "{\"time\":\"\u{FFFD}\",\"user\":1}"]
        let read = try values("a.jsonl", lines)
        #expect(read == expected)
        let document = bytes("[" + record + ",\n" + damaged + ",\n") + noText + bytes("]")
        let elements = try values("a.json", document)
        #expect(elements == expected)
    }

    @Test("of other encodings are the text that they stand for")
    func encodings() throws {
        let text = header + good + "2026-10-05T10:00:00Z,anna,a,grün,Sales\n"
        let windows = text.unicodeScalars.map { UInt8($0.value) }
        let utf16 = Array(text.utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(try values("a.csv", windows, encoding: nil) == ["grün"])
        #expect(try values("a.csv", utf16, encoding: nil) == ["grün"])
    }

    @Test("are shared out among the inputs, the first of each kept, whoever reads them")
    func bounded() throws {
        let many = (0..<50_010).map { "b\($0),anna,a,viewed,Sales\n" }.joined()
        let files = [("a.csv", bytes(header + many)), ("b.csv", bytes(header + "x,y,z,viewed,\n"))]
        let found = try cleaned(files)
        #expect(found.rejects.count == 50_011)
        #expect(found.rejects.prefix(50_000).enumerated().allSatisfy { $1.value == "b\($0)" })
        #expect(found.rejects.dropFirst(50_000).map(\.value) == Array(repeating: nil, count: 10) + ["x"])
        #expect(found.diagnostics.map(\.id) == ["values-left-out"])
        #expect(try cleaned(files, workers: 1).rejects == found.rejects)
    }

    @Test("are not even kept where nobody asks for them")
    func unasked() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(header + "yesterday,anna,a,viewed,Sales\nx\n", to: "a.csv")
        for keeps in [false, true] {
            var configuration = Configuration()
            configuration.sources = [SourceSettings(path: path)]
            var rules = CleaningRules(configuration, zone: ZoneRules("UTC")!, today: nil)
            rules.keepsRejectedValues = keeps
            rules.shareValues(amongInputs: 1)
            try rules.compileTimePatterns()
            let names = header.dropLast().split(separator: ",").map(String.init)
            let mapping = try FieldMapping(
                columnNames: names, settings: configuration.sources[0], at: SourceLocation(file: path))
            let reader = RowReader(
                inputs: [Input(path: path, name: "a", source: 0)], sources: configuration.sources, hashing: false
            ) { _, _ in mapping.slotColumns }
            let worker = CleaningWorker(rules: rules, space: nil)
            let batch = RowBatch()
            while reader.next(into: batch) { worker.clean(batch, input: 0, source: 0, mapping: mapping) }
            worker.finish()
            #expect(worker.segments.map(\.rejects.count) == [2])
            #expect(worker.segments.flatMap(\.texts).map(\.text) == (keeps ? ["x", "yesterday"] : []))
        }
        let files = [("a.csv", bytes(header + "yesterday,anna,a,viewed,Sales\n"))]
        #expect(try cleaned(files, keeps: false).rejects.map(\.value) == [nil])
    }
}
