extension String {
    /// Each scalar by its simple lower-case mapping, nothing else: the same in every locale.
    public var simplyLowercased: String {
        // Nearly all names are ASCII, and looking properties of scalars up is slow.
        if !isASCII { return String(String.UnicodeScalarView(unicodeScalars.map(\.simpleLowercase))) }
        if !utf8.contains(where: isCapital) { return self }
        let count = utf8.count
        return String(unsafeUninitializedCapacity: count) { room in
            _ = room.initialize(fromContentsOf: utf8.lazy.map { isCapital($0) ? $0 | 0x20 : $0 })
            return count
        }
    }

    public var isASCII: Bool {
        utf8.withContiguousStorageIfAvailable { bytes in
            var all: UInt8 = 0
            for byte in bytes { all |= byte }
            return all < 0x80
        } ?? utf8.allSatisfy { $0 < 0x80 }
    }
}

private func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

extension Unicode.Scalar {
    /// The scalar's simple lower-case mapping: always one scalar, in every locale.
    public var simpleLowercase: Unicode.Scalar {
        if isASCII { return (0x41...0x5A).contains(value) ? Unicode.Scalar(UInt8(value + 32)) : self }
        let mapping = properties.lowercaseMapping.unicodeScalars
        if mapping.count == 1, let only = mapping.first { return only }
        // U+0130 is the one scalar whose full mapping is longer than its simple one.
        return value == 0x130 ? "i" : self
    }
}
