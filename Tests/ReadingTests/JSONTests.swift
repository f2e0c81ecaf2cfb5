import Model
import Testing

@testable import Reading

@Suite struct JSONLines {
    private static let good = Array(
        #"{"a":"x\u00e9\n\"y","b":[1,-2.5e+3,{"c":null,"d":[]}],"é":true,"f":{"g":"z","h":"","i":0},"j":""}"#.utf8)

    private static func mutated(_ numbers: inout SeededNumbers) -> [UInt8] {
        let pieces =
            ["\"", "\\", ",", ":", "{", "}", "[", "]", "0", "-", ".", "e", " ", "u", "true", "é", "\t", "\\u12"]
            .map { Array($0.utf8) } + [[0xFF], [0x00]]
        var line = good
        for _ in 0..<Int.random(in: 1...3, using: &numbers) {
            let at = Int.random(in: 0..<line.count, using: &numbers)
            let piece = pieces.randomElement(using: &numbers) ?? []
            switch Int.random(in: 0..<4, using: &numbers) {
            case 0: line.remove(at: at)
            case 1: line.swapAt(at, Int.random(in: 0..<line.count, using: &numbers))
            case 2: line.insert(contentsOf: piece, at: at)
            default: line.replaceSubrange(at...at, with: piece)
            }
        }
        return line
    }

    @Test("Any line reads as the slow reader reads it")
    func twin() throws {
        let keys = ["a", "b", "é", "f", "j"]
        var file = JSONLines.good + [10]
        for seed in 0..<8000 as Range<UInt64> {
            var numbers = SeededNumbers(seed: seed)
            file += JSONLines.mutated(&numbers) + [10]
        }
        let expected = file.dropLast().split(separator: 10, omittingEmptySubsequences: false).map { line in
            let object = SlowJSON.object(line)
            let isText = String(validating: line, as: UTF8.self) != nil
            if object == nil { return Line(number: 0, reason: isText ? .malformedRecord : .invalidText) }
            return Line(
                number: 0,
                cells: keys.map { key in
                    if case .text(let text) = object?[key] { return text }
                    return nil
                })
        }
        let folder = try TemporaryFolder()
        var settings = SourceSettings(path: folder.path)
        settings.encoding = .utf8
        let found = try read(
            try folder.write("a.jsonl", file), workers: 2, chunkSize: 1000, settings: settings
        ) { names in
            keys.map { names.firstIndex(of: $0) }
        }
        #expect(found.lines.count == expected.count)
        #expect(expected.count { $0.reason == nil } > 500)
        let texts = file.split(separator: 10)
        for (line, expected) in zip(found.lines, expected) {
            let text = String(decoding: texts[line.number - 1], as: UTF8.self)
            #expect(line.cells == expected.cells && line.reason == expected.reason, "\(text)")
        }
    }
}
