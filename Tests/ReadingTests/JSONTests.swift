import Model
import Testing

@testable import Reading

/// JSON that is wrong in few places.
enum Mutated {
    static let record =
        #"{"a":"x\u00e9\n\"y","b":[1,-2.5e+3,{"c":null,"d":[]}],"é":true,"f":{"g":"z","h":"","i":0},"f.g":1,"j":""}"#

    private static let pieces =
        [
            "\"", "\\", ",", ":", "{", "}", "[", "]", "0", "-", ".", "e", " ", "u", "true", "é", "\t", "\\u12",
            "\\ud800",
            "\\udc00", "\n", "\"a\":1,", "{},",
        ].map { Array($0.utf8) } + [[0xFF], [0x00], [0xC3]]

    static func bytes(of text: String, _ numbers: inout SeededNumbers) -> [UInt8] {
        var bytes = Array(text.utf8)
        for _ in 0..<Int.random(in: 1...3, using: &numbers) {
            let at = Int.random(in: 0..<bytes.count, using: &numbers)
            let piece = pieces.randomElement(using: &numbers) ?? []
            switch Int.random(in: 0..<4, using: &numbers) {
            case 0: bytes.remove(at: at)
            case 1: bytes.swapAt(at, Int.random(in: 0..<bytes.count, using: &numbers))
            case 2: bytes.insert(contentsOf: piece, at: at)
            default: bytes.replaceSubrange(at...at, with: piece)
            }
        }
        return bytes
    }
}

@Suite struct JSONLines {
    @Test("Any line reads as the slow reader reads it, and its fault is found where the slow reader stops")
    func twin() throws {
        let names = ["a", "b", "é", "f", "j", "f.g", "f.i", "b.c"]
        // With the names that only mistakes make, so that each is a column; `b.c` is none elsewhere: its value is in a list.
        var file = Array("\(Mutated.record)\n{\"f\":1,\"b.c\":2}\n".utf8)
        for seed in 0..<6000 as Range<UInt64> {
            var numbers = SeededNumbers(seed: seed)
            file += Mutated.bytes(of: Mutated.record, &numbers) + [10]
        }
        let expected = SlowDocument(records: SlowDocument.lines(of: file), of: file, columns: names)
        let folder = try TemporaryFolder()
        var settings = SourceSettings(path: folder.path)
        settings.encoding = .utf8
        let found = try read(
            try folder.write("a.jsonl", file), workers: 2, chunkSize: 1000, settings: settings
        ) { present in
            names.map { present.firstIndex(of: $0) }
        }
        #expect(found.lines.count == expected.lines.count)
        #expect(expected.lines.count { $0.reason == nil } > 300)
        let texts = file.split(separator: 10, omittingEmptySubsequences: false)
        for (line, expected) in zip(found.lines, expected.lines) {
            let text = String(decoding: texts[line.number - 1], as: UTF8.self)
            #expect(line == expected, "\(text)")
        }
    }

    @Test("Objects within objects are read sixteen names deep, and listed so far")
    func deepNames() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: #"{"n":"#, count: depth) + "1" + String(repeating: "}", count: depth)
        }
        let folder = try TemporaryFolder()
        let file = (15...18).map { nested($0) + "\n" }.joined() + "{\"n.n\":2}\n"
        let found = try read(try folder.write("a.jsonl", file))
        let name = { Array(repeating: "n", count: $0).joined(separator: ".") }
        #expect(found.columnNames == [name(15), name(16), "n.n"])
        #expect(
            found.lines.map(\.cells) == [
                ["1", nil, nil], [nil, "1", nil], [nil, nil, nil], [nil, nil, nil], [nil, nil, "2"],
            ])
    }

    @Test("Ten thousand names are listed and no more, and none that is longer than four KiB")
    func manyNames() throws {
        let folder = try TemporaryFolder()
        let long = String(repeating: "k", count: 4096)
        let members = (0..<10_100).map { "\"c\($0)\":\($0)" }
        let file = "{\"\(long)\":1,\"x\":{\"\(long)\":{\"y\":1}},\(members.joined(separator: ","))}\n"
        let found = try read(try folder.write("a.jsonl", file)) { _ in [9_999] }
        #expect(found.columnNames.count == 10_000)
        #expect(found.columnNames.first == "c0")
        #expect(found.lines == [Line(number: 1, cells: ["9999"])])
    }

    @Test("A repeated key is said once, at its first place, with the number of records that repeat one")
    func repeats() throws {
        let good = #"{"a":1,"b":{"c":1}}"#
        let lines =
            Array(repeating: good, count: 50) + [#" {"a":1, "a":2,"b":1}"#, #"{"b":{"c":1},"b.c":2,"b":{"c":3}}"#]
            + Array(repeating: good, count: 50) + [#"{"x":1,"a":{},"a":[]}"#, #"{"x":1,"x":2}"#, #"{"a":1,"a":2"#]
        let folder = try TemporaryFolder()
        let path = try folder.write("a.jsonl", lines.joined(separator: "\n"))
        for (chunkSize, workers) in [(1, 1), (64, 4), (1 << 20, 1)] {
            let found = try read(path, workers: workers, chunkSize: chunkSize) { names in
                ["a", "b.c"].map { names.firstIndex(of: $0) }
            }
            #expect(
                found.outcome.warnings == [
                    .repeatedKey(SourceLocation(file: "input", line: 51, column: 10), count: 3)
                ])
            #expect(found.lines[51].cells == [nil, "3"])
        }
    }
}

@Suite struct JSONDocuments {
    /// Compares the reader with its slow twin, in chunks of several sizes, by one worker and by four.
    private func compare(
        _ bytes: [UInt8], records: String?, in folder: TemporaryFolder, _ label: String,
        ways: [(Int, Int)] = [(1, 1), (17, 4), (64, 1), (1 << 20, 4)]
    ) throws -> Bool {
        let path = try folder.write("a.json", bytes)
        var settings = SourceSettings(path: path)
        settings.format = .json
        settings.encoding = .utf8
        settings.records = records
        let search = records.map {
            SlowDocument.Search.path($0.split(separator: "/").map { String($0) })
        }
        let expected = Result { try SlowDocument.elements(of: bytes, search ?? .anywhere) }
        let text = String(decoding: bytes, as: UTF8.self)
        for (chunkSize, workers) in ways {
            let found = try read(path, workers: workers, chunkSize: chunkSize, settings: settings)
            let way = "\(label), chunks of \(chunkSize), \(workers) workers: \(text)"
            switch expected {
            case .success(let elements):
                let twin = SlowDocument(records: elements, of: bytes)
                #expect(found.outcome.error == nil, "\(way)")
                #expect(found.columnNames == twin.columnNames && found.lines == twin.lines, "\(way)")
                #expect(found.outcome.warnings.contains { $0.id == "repeated-key" } == (twin.repeatCount > 0), "\(way)")
            case .failure(let failure):
                let error = found.outcome.error?.all.first
                let expected = failure as? SlowDocument.Failed
                #expect(error?.id == expected?.id, "\(way)")
                if let at = expected?.at, String(validating: bytes, as: UTF8.self) != nil {
                    let place = SlowDocument.place(behind: bytes.prefix(at))
                    #expect(error?.location?.line == place.line && error?.location?.column == place.column, "\(way)")
                }
            }
        }
        return (try? expected.get()) != nil
    }

    private static let document = """
        {"@context":"x\\"[{","meta":{"n":[1,{}],"é":{"v":[{"no":1}]}},
         "value" : [ \(Mutated.record), {"a":{"b":"1,]}","c":[[]]}} ,
        {"a":"\\\\"}, {"a":"é\\t" },{"t":1}
        ],"rest":[{"a":[true,null]}],"n":-1e5}

        """

    @Test("Any document reads as the slow reader reads it")
    func twin() throws {
        let folder = try TemporaryFolder()
        var readable = 0
        for seed in 0..<700 as Range<UInt64> {
            var numbers = SeededNumbers(seed: seed)
            let bytes = Mutated.bytes(of: JSONDocuments.document, &numbers)
            let records = ["/value", "/value", nil, "/rest", "/meta/n", "/meta"].randomElement(using: &numbers) ?? nil
            readable += try compare(bytes, records: records, in: folder, "seed \(seed)") ? 1 : 0
        }
        #expect(readable > 80)
    }

    @Test("Chunks may end at every byte of a document, around its records and within them")
    func borders() throws {
        let folder = try TemporaryFolder()
        for text in [
            JSONDocuments.document, " [{\"a\":1},{\"a\":\"\\\\\\\"\"},\n7 ,\"x\\\"\",null,[[]],{},{\"a\":2]]\n\n",
            "[ ]", "[]",
            #"{"value":[]}"#,
        ] {
            let ways = (1...80).map { ($0, $0.isMultiple(of: 9) ? 4 : 1) }
            #expect(try compare(Array(text.utf8), records: nil, in: folder, "borders", ways: ways))
        }
        for cut in 0..<JSONDocuments.document.utf8.count - 2 {
            let bytes = Array(JSONDocuments.document.utf8.prefix(cut))
            if bytes.allSatisfy(\.isBlank) { continue }
            #expect(try !compare(bytes, records: "/value", in: folder, "cut", ways: [(7, 1)]))
        }
    }

    @Test("The quick search for elements is the portable one, wherever it begins again")
    func elements() {
        for seed in 0..<2000 as Range<UInt64> {
            var numbers = SeededNumbers(seed: seed)
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 1...4, using: &numbers) {
                bytes += Mutated.bytes(of: Mutated.record + ",", &numbers)
            }
            bytes += Array("]".utf8)
            let (quick, portable) = (JSONElements(), JSONElements())
            var (whole, parts) = (JSONElements.Search(), JSONElements.Search())
            bytes.withUnsafeBytes { bytes in
                let ending = quick.find(bytes, from: 0, &whole)
                var found: [Range<Int>] = []
                var from = 0
                var last = JSONElements.Ending.more
                while last == .more, from < bytes.count {
                    let to = min(bytes.count, from + Int.random(in: 1...150, using: &numbers))
                    last = portable.find(
                        UnsafeRawBufferPointer(rebasing: bytes[..<to]), from: from, &parts, portably: true)
                    found += (0..<portable.count).map { portable[$0] }
                    from = to
                }
                #expect(last == ending && found == (0..<quick.count).map { quick[$0] }, "seed \(seed)")
                #expect(parts.openStart == whole.openStart, "seed \(seed)")
            }
        }
    }

    @Test("An element whose end is not found within the limit is passed over, and only that")
    func longElement() throws {
        let long = String(repeating: "x", count: 500)
        let folder = try TemporaryFolder()
        let path = try folder.write(
            "a.json", "[{\"a\":1},\n{\"a\":\"\(long)\",\"b\":[{}]},\n\"\(long)\", {\"a\":\"123456789\"},{\"a\":3}]")
        for chunkSize in [1, 7, 100, 1 << 20] {
            let limits = ReadingLimits(field: 8, record: 40, head: 64)
            let found = try read(path, workers: 2, chunkSize: chunkSize, limits: limits)
            #expect(found.outcome.error == nil)
            #expect(
                found.lines.map(\.description)
                    == [
                        "1: «1» missing", "2: rejected, field too long at 2:1", "3: rejected, field too long at 3:1",
                        "3: rejected, field too long at 3:511", "3: «3» missing",
                    ].sorted { ($0.prefix(1), $0) < ($1.prefix(1), $1) }, "chunks of \(chunkSize)")
        }
    }

    @Test("Records that stand behind more bytes than are looked at for anything else are found")
    func farRecords() throws {
        let folder = try TemporaryFolder()
        let filling = (0..<200_000).map { "[\($0)]" }.joined(separator: ",")
        let path = try folder.write("a.json", "{\"skip\":[\(filling)],\n\"value\":[{\"a\":1}],\"z\":[\(filling)]}")
        let found = try read(path, workers: 2, chunkSize: 1 << 16)
        #expect(found.outcome.error == nil)
        #expect(found.lines == [Line(number: 2, cells: ["1"])])
    }
}
