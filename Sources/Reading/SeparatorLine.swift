/// A first line such as `sep=;`, by which a spreadsheet is told the delimiter.
struct SeparatorLine {
    /// `nil` when what is named cannot stand between fields.
    let delimiter: UInt8?
    /// With its line end.
    let byteCount: Int

    /// - Returns: `nil` when the first line is another.
    init?(_ bytes: [UInt8]) {
        let line = bytes.prefix(16).prefix { $0 != .feed && $0 != .carriageReturn }
        guard line.count < 16 else { return nil }
        var word = line
        if word.count > 1, word.first == .quote, word.last == .quote { word = word.dropFirst().dropLast() }
        guard String(decoding: word.prefix(4), as: UTF8.self).lowercased() == "sep=" else { return nil }
        let named = word.dropFirst(4)
        guard String(decoding: named, as: UTF8.self).unicodeScalars.count == 1 else { return nil }
        delimiter = named.count == 1 ? named.first.flatMap { $0 == .quote || $0 >= 0x80 ? nil : $0 } : nil
        byteCount = line.count < bytes.count ? bytes.withUnsafeBytes { $0.behindLineEnd(line.count) } : line.count
    }
}
