import Foundation
import Model
import Testing

@testable import Reading

@Suite struct Encodings {
    private static func decoded(_ bytes: [UInt8], _ encoding: TextEncoding, blockSize: Int) -> [UInt8] {
        var decoder = TextDecoder(encoding)
        var text: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: blockSize) {
            text += bytes[start..<min(bytes.count, start + blockSize)].withUnsafeBytes {
                decoder.text($0, isEnd: false)
            }
        }
        return text + decoder.text(UnsafeRawBufferPointer(start: nil, count: 0), isEnd: true)
    }

    @Test("UTF-16 becomes what the standard library makes of it, wherever blocks end; what is no text becomes FF")
    func utf16() {
        let units: [UInt16] = [0x61, 0x2C, 0x0A, 0xE9, 0x7FF, 0x800, 0xFFFF, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xD83D]
        for seed in 0..<500 as Range<UInt64> {
            var numbers = SeededNumbers(seed: seed)
            let text = (0..<Int.random(in: 0...20, using: &numbers)).map { _ in
                units.randomElement(using: &numbers) ?? 0
            }
            // The standard library has U+FFFD, which is not among the units, for a surrogate without its other half.
            var expected = String(decoding: text, as: UTF16.self).unicodeScalars.flatMap { scalar in
                scalar == "\u{FFFD}" ? [0xFF] : Array(String(scalar).utf8)
            }
            let isOdd = seed.isMultiple(of: 7)
            if isOdd { expected.append(0xFF) }
            for encoding in [TextEncoding.utf16LittleEndian, .utf16BigEndian] {
                let bytes = text.flatMap { unit -> [UInt8] in
                    let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
                    return encoding == .utf16LittleEndian ? [low, high] : [high, low]
                }
                for blockSize in [1, 2, 3, 5, 100] {
                    let found = Encodings.decoded(bytes + (isOdd ? [0x61] : []), encoding, blockSize: blockSize)
                    #expect(found == expected, "seed \(seed), \(encoding), blocks of \(blockSize)")
                }
            }
        }
    }

    @Test("Every byte of Windows-1252 becomes what Foundation makes of it, and the five without meaning a control")
    func windows1252() {
        for byte in UInt8.min...UInt8.max {
            let isUndefined = [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(byte)
            let expected =
                isUndefined
                ? String(Unicode.Scalar(byte)) : String(bytes: [byte], encoding: .windowsCP1252)
            #expect(Encodings.decoded([byte], .windows1252, blockSize: 1) == expected.map { Array($0.utf8) })
        }
    }

    @Test("The encoding is told by mark, zero bytes and validity, in this order")
    func detection() {
        func found(_ bytes: [UInt8], isWhole: Bool = true) -> TextEncoding {
            EncodingDetection.encoding(of: bytes, isWhole: isWhole)
        }
        let wide = Array("time,user\n".utf8).flatMap { [$0, 0] as [UInt8] }
        #expect(found([0xEF, 0xBB, 0xBF, 0xFF]) == .utf8)
        #expect(found([0xFF, 0xFE] + wide) == .utf16LittleEndian)
        #expect(found(wide) == .utf16LittleEndian)
        #expect(found([0] + wide) == .utf16BigEndian)
        #expect(found([]) == .utf8)
        #expect(found(Array("é".utf8)) == .utf8)
        #expect(found(Array("a,\0,b,c,d,e,f,g\n".utf8)) == .utf8)
        #expect(found([0x61, 0xE9, 0x2C]) == .windows1252)
        // Only where more may follow can a sequence be cut.
        for length in 1...3 {
            let cut = Array("é👩".utf8.dropLast(4 - length))
            #expect(found(cut) == .windows1252)
            #expect(found(cut, isWhole: false) == .utf8)
        }
        #expect(found([0x61, 0xBF], isWhole: false) == .windows1252)
    }

    @Test("Of a long file only the first mebibyte tells the encoding, and all of it is decoded")
    func long() throws {
        let folder = try TemporaryFolder()
        let rows = (0..<160_000).map { "\($0),zoë\n" }.joined()
        let head = "a,b\n" + rows
        #expect(head.utf8.count > 1 << 20)
        let utf8 = try read(
            try folder.write("a.csv", Array(head.utf8) + Array("x,\u{E9}\n".unicodeScalars.map { UInt8($0.value) })))
        #expect(utf8.head?.encoding == .utf8)
        #expect(utf8.lines.count == 160_001)
        #expect(utf8.lines.last == Line(number: 160_002, reason: .invalidText, fault: "160002:3"))
        let wide = try #require((head + "x,👩\n").data(using: .utf16BigEndian))
        let utf16 = try read(try folder.write("b.csv", Array(wide)), workers: 2, chunkSize: 100_000)
        #expect(utf16.head?.encoding == .utf16BigEndian)
        #expect(utf16.outcome.finalAttempt == 0)
        #expect(utf16.outcome.bytes == wide.count)
        #expect(utf16.lines.count == 160_001)
        #expect(utf16.lines[99_999] == Line(number: 100_001, cells: ["99999", "zoë"]))
        #expect(utf16.lines.last == Line(number: 160_002, cells: ["x", "👩"]))
    }

    @Test("What is looked at to find the header is read again, also where it is decoded from several blocks")
    func longRows() throws {
        let folder = try TemporaryFolder()
        let rows = (0..<80).map { "\($0),\(String(repeating: "é", count: 10_000))\n" }
        let bytes = try [UInt8](#require(("\u{FEFF}a,b\n" + rows.joined()).data(using: .utf16LittleEndian)))
        let found = try read(try folder.write("a.csv", bytes), chunkSize: 5_000)
        #expect(found.lines.map(\.number) == Array(2...81))
        #expect(found.lines.allSatisfy { $0.cells.last??.utf8.count == 20_000 })
    }
}
