import Model

/// Tells the encoding of a text by its first bytes.
enum EncodingDetection {
    /// The encoding that the byte order mark names, else UTF-16 by its zero bytes, else UTF-8 where the bytes are
    /// valid, else Windows-1252, in which any bytes are text.
    ///
    /// - Parameter isWhole: Whether the bytes are all of the input; otherwise the last sequence may be cut.
    /// - Complexity: O(bytes).
    static func encoding(of bytes: [UInt8], isWhole: Bool) -> TextEncoding {
        for encoding in TextEncoding.allCases {
            if let mark = encoding.byteOrderMark, bytes.starts(with: mark) { return encoding }
        }
        if let encoding = encodingByZeros(bytes.prefix(1 << 10)) { return encoding }
        let text = isWhole ? bytes[...] : withoutCutSequence(bytes)
        return text.withUnsafeBytes { isUTF8($0) } ? .utf8 : .windows1252
    }

    /// Latin letters, digits and delimiters have a zero byte in UTF-16, and a table is never without them.
    private static func encodingByZeros(_ bytes: ArraySlice<UInt8>) -> TextEncoding? {
        var zeros = [0, 0]
        for (place, byte) in bytes.enumerated() where byte == 0 { zeros[place & 1] += 1 }
        let units = bytes.count / 2
        let (many, few) = (max(1, units * 2 / 5), units / 50)
        if zeros[1] >= many, zeros[0] <= few { return .utf16LittleEndian }
        if zeros[0] >= many, zeros[1] <= few { return .utf16BigEndian }
        return nil
    }

    private static func withoutCutSequence(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        for length in 1...3 where length <= bytes.count {
            let byte = bytes[bytes.count - length]
            if byte & 0xC0 == 0x80 { continue }
            let needed = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
            return needed > length ? bytes.dropLast(length) : bytes[...]
        }
        return bytes[...]
    }
}

extension TextEncoding {
    /// The bytes that a text of this encoding may begin with to say so.
    var byteOrderMark: [UInt8]? {
        switch self {
        case .utf8: [0xEF, 0xBB, 0xBF]
        case .utf16LittleEndian: [0xFF, 0xFE]
        case .utf16BigEndian: [0xFE, 0xFF]
        case .windows1252: nil
        }
    }

    /// How many bytes of a text are its byte order mark.
    func markLength(in bytes: [UInt8]) -> Int {
        guard let mark = byteOrderMark, bytes.starts(with: mark) else { return 0 }
        return mark.count
    }
}
