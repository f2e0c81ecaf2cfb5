/// Numbers that look random and follow from a seed (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// CSV made to be hard to read.
enum Nasty {
    /// Any pieces in any order.
    static func noise(_ numbers: inout SeededNumbers) -> [UInt8] {
        let pieces: [[UInt8]] = [
            [34], [34], [34, 34], [44], [44], [44], [10], [10], [13], [13, 10], [97], Array("bc d".utf8),
            Array("é".utf8), Array("👩".utf8), [32], [44, 34], [34, 44], [34, 10], [10, 34],
        ]
        var bytes: [UInt8] = []
        for _ in 0..<Int.random(in: 0...60, using: &numbers) {
            bytes += pieces.randomElement(using: &numbers) ?? []
            if Int.random(in: 0..<200, using: &numbers) == 0 { bytes.append(0xFF) }
        }
        return bytes
    }

    /// Lines in front of a header, the header, which names a time, and some rows, by a delimiter of four; or no header.
    static func headed(_ numbers: inout SeededNumbers) -> String {
        let delimiter = [",", ";", "\t", "|"].randomElement(using: &numbers) ?? ","
        let texts = ["", "a", "é", "b, c", "d; e", "f|g", "\"", "h\ni", "1,5", " ", "“", "€"]
        let ends = ["\n", "\r\n", "\r", "\n\n"]
        var text = ""
        func write(_ cells: [String]) {
            let written = cells.map { cell in
                let needsQuotes = cell.contains { $0 == "\"" || $0.isNewline } || cell.contains(delimiter)
                // One in eight is written as it is, whatever is in it.
                guard Int.random(in: 0..<8, using: &numbers) > 0, needsQuotes else { return cell }
                return "\"" + cell.replacing("\"", with: "\"\"") + "\""
            }
            text += written.joined(separator: delimiter) + (ends.randomElement(using: &numbers) ?? "\n")
        }
        func cells(_ count: Int) -> [String] { (0..<count).map { _ in texts.randomElement(using: &numbers) ?? "" } }
        for _ in 0..<Int.random(in: 0...3, using: &numbers) { write(cells(Int.random(in: 1...3, using: &numbers))) }
        if Int.random(in: 0..<12, using: &numbers) > 0 { write(["x", "time"] + cells(2)) }
        for _ in 0..<Int.random(in: 0...5, using: &numbers) {
            write(cells(Int.random(in: 0..<6, using: &numbers) == 0 ? 3 : 4))
        }
        return text
    }

    /// Rows as RFC 4180 has them, but for their number of fields, and for single bytes that are not text.
    static func proper(_ numbers: inout SeededNumbers) -> [UInt8] {
        let texts: [[UInt8]] = [
            [], [97], Array("bc".utf8), Array("é".utf8), [34], [34, 34], [44], [10], [13, 10], [13], Array(" ".utf8),
            Array("a longer text, of \"more\" bytes than fit into a block\r\nof sixty-four".utf8),
        ]
        var bytes: [UInt8] = []
        for _ in 0..<Int.random(in: 0...12, using: &numbers) {
            let width = Int.random(in: 0..<10, using: &numbers) == 0 ? Int.random(in: 1...5, using: &numbers) : 3
            let fields: [[UInt8]] = (0..<width).map { _ in
                let text = texts.randomElement(using: &numbers) ?? []
                let needsQuotes = text.contains { $0 == 34 || $0 == 44 || $0 == 10 || $0 == 13 }
                if !needsQuotes, Bool.random(using: &numbers) {
                    return Int.random(in: 0..<60, using: &numbers) == 0 ? [0xC3] : text
                }
                return [34] + text.flatMap { $0 == 34 ? [34, 34] : [$0] } + [34]
            }
            bytes += fields.joined(separator: [44])
            bytes += [[10], [13, 10], [13], [10, 10]].randomElement(using: &numbers) ?? []
        }
        if Bool.random(using: &numbers), bytes.last == 10 { bytes.removeLast() }
        return bytes
    }
}
