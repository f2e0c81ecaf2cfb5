import Model
import Testing

@testable import Reading

/// Which form of JSON a file is, and where it holds its records.
@Suite struct JSONFormats {
    /// How many rows and rejected rows there are, or the ids of the errors.
    private func outcome(_ text: String, _ change: (inout SourceSettings) -> Void = { _ in }) throws -> String {
        let folder = try TemporaryFolder()
        let path = try folder.write("a", text)
        var settings = SourceSettings(path: path)
        change(&settings)
        var found = try read(path, settings: settings)
        if let error = found.outcome.error { return error.all.map(\.id).joined(separator: " ") }
        let rejected = found.lines.count { $0.reason != nil }
        found.lines.removeAll { $0.reason != nil }
        return "\(found.lines.count) rows" + (rejected > 0 ? ", \(rejected) rejected" : "")
    }

    @Test(
        "The form is told by content",
        arguments: [
            (#"[{"a":1},{"a":2}]"#, "2 rows"), ("\n[\n  {\"a\":1}\n,{\"a\":2}]\n", "2 rows"), ("[]", "0 rows"),
            ("{\"a\":1}\n{\"a\":2}\n", "2 rows"), (#"{"a":1}"#, "1 rows"), ("\n{\"a\":1}\n\n \n", "1 rows"),
            (#"{"value":[{"a":1},{"a":2}]}"#, "2 rows"), (#"{"x":{"y":{"z":[{"a":1},{"a":2}]}}}"#, "2 rows"),
            // Deeper than records are looked for: the object is the record.
            (#"{"w":{"x":{"y":{"z":[{"a":1},{"a":2}]}}}}"#, "1 rows"), (#"{"a":[1,2]}"#, "1 rows"),
            ("{\n\"tags\":[\"x\"],\"empty\":[],\"value\":[{\"a\":1}]}", "1 rows"),
            ("{\"n\":0,\n\"value\":[]}", "0 rows"),
            (#"{"value":[]}"#, "0 rows"), (#"{"d":{"results":[ ]}}"#, "0 rows"),
            // An empty array under any other name is a field like others.
            (#"{"a":1,"tags":[]}"#, "1 rows"), ("{\"a\":1,\n\"tags\":[]}", "records-not-found"),
            ("{\"items\":[{\"a\":1}]}\n{\"items\":[{\"a\":1},{\"a\":2}]}\n", "2 rows"),
            // A line that begins no document spoils one row.
            ("{a:1}\n{\"a\":2}\n{\"a\":3}\n", "2 rows, 1 rejected"), ("{\"a\":1}\n{\"a\":2", "1 rows, 1 rejected"),
            ("{\"a\":1\n}\n{\"a\":2\n}\n", "several-documents"), (#"{"a":1}{"a":2}"#, "several-documents"),
            ("{\n\"a\":1}\n", "records-not-found"), ("{\n\"a\":[[{}]]}\n", "records-not-found"),
            ("[x],b\n1,2\n", "1 rows"), ("[\"x\"],b\n1,2\n", "1 rows"), ("[{\"a\":1}]x", "malformed-json"),
            ("[{\"a\":1}", "malformed-json"), ("[{\"a\":1},]", "malformed-json"), ("[{\"a\":1},,{}]", "malformed-json"),
            ("[{\"a\":1}{\"a\":2}]", "malformed-json"), ("[{\"a\":1}]\n[{\"a\":1}]", "several-documents"),
            ("[{\"a\":1},7,{\"a\":2]]", "1 rows, 2 rejected"),
        ])
    func told(text: String, expected: String) throws {
        #expect(try outcome(text) == expected, "\(text)")
    }

    private static let document =
        #"{"value":[{"a":1}],"a/b":{"m~n":[{},{},{}],"":[{},{}]},"list":[0,[1,[{},{},{},{}]]],"\u00e9":[{},{}],"x":{"k":1}}"#

    @Test(
        "Records are found where the settings say",
        arguments: [
            ("/value", "1 rows"), ("/a~1b/m~0n", "3 rows"), ("/a~1b/", "2 rows"), ("/list/1/1", "4 rows"),
            ("/é", "2 rows"), ("/list", "0 rows, 2 rejected"), ("/list/01", "records-not-found"),
            ("/list/-", "records-not-found"), ("/none", "records-not-found"), ("/x", "records-not-array"),
            ("/x/k", "records-not-array"), ("", "records-not-array"), ("/list/0", "records-not-array"),
            ("value", "malformed-pointer"), ("/a~2", "malformed-pointer"), ("/a~", "malformed-pointer"),
            ("/x/none", "records-not-found"), ("/x/k/z", "records-not-found"),
        ])
    func pointer(pointer: String, expected: String) throws {
        #expect(try outcome(JSONFormats.document) { $0.records = pointer } == expected)
    }

    @Test("Settings go before detection, the source's before the profile's")
    func settings() throws {
        let lines = "{\"v\":[{\"a\":1},{\"a\":2}]}"
        #expect(try outcome(lines) { $0.format = .jsonLines } == "1 rows")
        #expect(try outcome("[{\"a\":1}]\n") { $0.format = .jsonLines } == "0 rows, 1 rejected")
        #expect(try outcome("[{\"a\":1}]\n[x]\n") { $0.format = .csv } == "1 rows")
        #expect(try outcome("{\"v\":[1]}") { $0.profile.records = "/v" } == "0 rows, 1 rejected")
        #expect(try outcome("a,b\n1,2\n") { $0.profile.records = "/v" } == "1 rows")
        #expect(try outcome("a,b\n1,2\n") { $0.records = "/v" } == "malformed-json")
        #expect(
            try outcome("[[{\"a\":1},{\"a\":2}]]") {
                $0.profile.records = "/v"
                $0.records = "/0"
            } == "2 rows")
        #expect(try outcome("[[]]") { $0.records = "/0" } == "0 rows")
        #expect(try outcome("{\"v\":[],\"w\":[{}]}") { $0.records = "/v" } == "0 rows")
    }

    @Test("Where records are not found the keys that are there are named, and none elsewhere")
    func keys() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("a", #"{"d":{"results":[],"o\u0070q":{"no":1}},"e":{"none":2},"d":{"later":1}}"#)
        var settings = SourceSettings(path: path)
        settings.records = "/d/value"
        let error = try read(path, settings: settings).outcome.error
        #expect(
            error?.description == """
                input: error: Document has nothing where its records should be [records-not-found]
                  why: the keys 'results', 'opq', 'later' are there where the path ends
                  hint: name the array under `records:` of the source, as in `records: /value`
                """)
    }
}

/// What RFC 8259 takes and what it does not.
@Suite struct JSONStandard {
    /// Values, taken or not. Where the RFC leaves a choice: surrogates that are escaped alone are not taken, for they
    /// stand for no character, and nesting ends at 256.
    private static let values: [(isTaken: Bool, values: [String])] = [
        (
            true,
            [
                "0", "-0", "1", "10", "-1", "0.0", "1.50", "1e5", "1E5", "1e+5", "1e-05", "-0.0e-0",
                "123456789012345678901",
            ]
        ),
        (
            false,
            [
                "01", "-01", "+1", "1.", ".5", "-.5", "1e", "1e+", "1.e5", "-", "--1", "0x1F", "1_000", "1,5",
                "Infinity",
                "NaN", "-Infinity", "1 2", "٣", "1e5.5", "0e", "00",
            ]
        ),
        (true, ["true", "false", "null"]), (false, ["True", "tru", "truee", "nul", "undefined", "TRUE", ""]),
        (true, [#""""#, #""\"\\\/\b\f\n\r\t""#, #""\u0041\u00e9\u20AC\uFFFF""#, #""\ud83d\ude00""#, #""\u0000""#]),
        (true, ["\"\u{7F}\"", "\"é 👩‍💻 \u{2028}\u{2029}\u{FEFF}\"", "\"/'\""]),
        (
            false,
            [
                #""\x41""#, #""\u12""#, #""\u12G4""#, #""\U0041""#, #""\a""#, #""\0""#, #""\'""#, "\"\\\n\"",
                #""\ud800""#,
                #""\ud800x""#, #""\udc00""#, #""\udc00\ud800""#, #""\ud800\ud800""#, #""\ud800\u0041""#, #""\ud83d\n""#,
                #""\uD800\uDBFF\uDFFF""#, #"""#, #""\""#, #""\"#, "'a'", "a",
            ]
        ),
        (false, (0..<0x20 as Range<UInt8>).map { "\"\(Unicode.Scalar($0))\"" }),
        (
            true,
            ["[]", "[ ]", "{}", "{ }", "[1,2]", "[[],{}]", #"{"":{"":[]}}"#, "\t\r [ \t1 ,\r2 ]", #"{"a":1 , "b" :2}"#]
        ),
        (
            false,
            [
                "[1,]", "[,1]", "[1,,2]", "[1 2]", "[1", "[", "]", "[1}", "[:]", #"["a":1]"#, #"{"a":1,}"#,
                #"{,"a":1}"#,
                #"{"a" 1}"#, #"{"a"}"#, #"{"a":}"#, #"{"a":1 "b":2}"#, #"{"a":1,,"b":2}"#, #"{"a"::1}"#, #"{a:1}"#,
                #"{1:1}"#, #"{'a':1}"#, #"{"a":1]"#, "{", "{]", #"{"a""#, #"{null:1}"#,
            ]
        ),
        (false, ["1//x", "1/*x*/", "/*x*/1", "#", "1\u{B}", "1\u{C}", "1\u{A0}", "1\u{85}", "\u{FEFF}1", "1\u{0}"]),
        (true, [String(repeating: "[", count: 254) + String(repeating: "]", count: 254)]),
        (false, [String(repeating: "[", count: 256) + String(repeating: "]", count: 256)]),
    ]

    @Test("A value is taken as the standard says, in a record, around the records, wanted or not")
    func standard() throws {
        let folder = try TemporaryFolder()
        for (isTaken, values) in JSONStandard.values {
            for value in values {
                let record = Array("{\"a\":\(value)}".utf8)
                #expect((SlowJSON.object(record) != nil) == isTaken, "the slow reader: \(value)")
                #expect((JSONGrammar.fault(inObject: record) == nil) == isTaken, "the grammar: \(value)")
                #expect(JSONGrammar.fault(inObject: record) == SlowJSON.fault(record), "the place: \(value)")
                let document = try folder.write("b.json", "[{\"a\":\(value)},{}]")
                var settings = SourceSettings(path: document)
                settings.format = .json
                for slots in [[0], [nil]] as [[Int?]] {
                    let found = try read(document, settings: settings) { _ in slots }
                    let isRow = found.outcome.error == nil && found.lines.allSatisfy { $0.reason == nil }
                    #expect(isRow == isTaken, "in a record: \(value)")
                }
                let around = try folder.write("c.json", "{\"x\":\(value),\"v\":[{}]}")
                settings.records = "/v"
                let isRead = try read(around, settings: settings).outcome.error == nil
                #expect(isRead == isTaken, "around records: \(value)")
            }
        }
    }

    @Test(
        "What is no object is no record, whatever else it is",
        arguments: ["1", "\"a\"", "true", "null", "[]", "[{}]", "{}{}", "{} 1"])
    func noRecord(value: String) throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("a.jsonl", "{\"a\":1}\n\(value)\n{\"a\":1}\n")
        #expect(try read(path).lines.map(\.reason) == [nil, .malformedRecord, nil])
    }

    @Test("UTF-8 is told byte by byte as a whole")
    func utf8() {
        let pieces: [[UInt8]] = [
            [0x41], [0xC3, 0xA9], [0xE2, 0x82, 0xAC], [0xF0, 0x9F, 0x98, 0x80], [0xC0, 0x80], [0xE0, 0x80, 0x80],
            [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF0, 0x80, 0x80, 0x80], [0xC3], [0xE2, 0x82], [0xF0, 0x9F],
            [0x80], [0xFF], [0xF5],
        ]
        for seed in 0..<2000 as Range<UInt64> {
            var numbers = SeededNumbers(seed: seed)
            let bytes = (0..<5).flatMap { _ in pieces.randomElement(using: &numbers) ?? [] }
            let valid = (0...bytes.count).last { String(validating: bytes.prefix($0), as: UTF8.self) != nil } ?? 0
            #expect((UTF8Automaton.fault(in: bytes) ?? bytes.count) == valid, "\(bytes)")
        }
    }
}
