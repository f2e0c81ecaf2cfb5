import Model

/// Turns text of another encoding into UTF-8, block by block, whatever lies across the blocks' borders.
///
/// What is no text, a surrogate without its other half or half a unit at the end, becomes the byte FF, which UTF-8
/// never holds: so the row it stands in is rejected as invalid text, and no other.
struct TextDecoder {
    private let encoding: TextEncoding
    /// The first byte of a unit whose second one is in the next block.
    private var oddByte: UInt8?
    /// A surrogate whose other half is in the next block.
    private var highSurrogate: UInt16?

    init(_ encoding: TextEncoding) { self.encoding = encoding }

    /// The next block in UTF-8; with `isEnd`, what waited for another block too.
    ///
    /// - Complexity: O(bytes); the text is at most three times as long, and 8 bytes.
    mutating func text(_ bytes: UnsafeRawBufferPointer, isEnd: Bool) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 3 * bytes.count + 8) { room, count in
            var writer = TextWriter(room: room)
            switch encoding {
            case .utf8: for byte in bytes { writer.put(byte) }
            case .windows1252: for byte in bytes { writer.put(unit: TextDecoder.unit(ofWindows1252: byte)) }
            case .utf16LittleEndian, .utf16BigEndian:
                for byte in bytes {
                    guard let odd = oddByte.take() else {
                        oddByte = byte
                        continue
                    }
                    let (first, second) = (UInt16(odd), UInt16(byte))
                    take(encoding == .utf16LittleEndian ? second << 8 | first : first << 8 | second, &writer)
                }
            }
            if isEnd {
                if highSurrogate.take() != nil { writer.put(0xFF) }
                if oddByte.take() != nil { writer.put(0xFF) }
            }
            count = writer.count
        }
    }

    private mutating func take(_ unit: UInt16, _ writer: inout TextWriter) {
        if let high = highSurrogate.take() {
            if unit & 0xFC00 == 0xDC00 { return writer.put(pair: high, unit) }
            writer.put(0xFF)
        }
        switch unit & 0xFC00 {
        case 0xD800: highSurrogate = unit
        case 0xDC00: writer.put(0xFF)
        default: writer.put(unit: unit)
        }
    }

    /// As the WHATWG's Encoding Standard has it: the five bytes without meaning are the controls of their number.
    private static func unit(ofWindows1252 byte: UInt8) -> UInt16 {
        byte & 0xE0 == 0x80 ? highControls[Int(byte & 0x1F)] : UInt16(byte)
    }

    /// What 80–9F stand for in Windows-1252.
    private static let highControls: [UInt16] = [
        0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
        0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
    ]
}

/// Writes UTF-8 into room that is known to suffice.
private struct TextWriter {
    let room: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0

    init(room: UnsafeMutableBufferPointer<UInt8>) { self.room = room }

    @inline(__always)
    mutating func put(_ byte: UInt8) {
        room[count] = byte
        count += 1
    }

    /// - Parameter unit: No surrogate.
    @inline(__always)
    mutating func put(unit: UInt16) {
        if unit < 0x80 { return put(UInt8(truncatingIfNeeded: unit)) }
        if unit < 0x800 {
            put(0xC0 | UInt8(truncatingIfNeeded: unit >> 6))
        } else {
            put(0xE0 | UInt8(truncatingIfNeeded: unit >> 12))
            put(0x80 | UInt8(truncatingIfNeeded: unit >> 6) & 0x3F)
        }
        put(0x80 | UInt8(truncatingIfNeeded: unit) & 0x3F)
    }

    mutating func put(pair high: UInt16, _ low: UInt16) {
        let scalar = 0x1_0000 + (UInt32(high & 0x3FF) << 10 | UInt32(low & 0x3FF))
        put(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18))
        for shift in [12, 6, 0] as [UInt32] { put(0x80 | UInt8(truncatingIfNeeded: scalar >> shift) & 0x3F) }
    }
}
