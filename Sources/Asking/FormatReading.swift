import Model

/// `records`: where a JSON document holds its array, as a JSON Pointer; empty for the document itself.
func readRecords(_ fields: Fields, _ problems: Problems) -> String? {
    guard let value = fields.value("records") else { return nil }
    if case .text(let text) = value.content, text.isEmpty || isPointer(text) { return text }
    problems.error(
        "bad-records", at: value.location, "The place of the records is a JSON Pointer, which begins with '/'",
        hint: "such as records: /value, or records: \"\" where the document itself is the array")
    return nil
}

/// RFC 6901: each part after a `/`, with `~0` for `~` and `~1` for `/`.
private func isPointer(_ text: String) -> Bool {
    var isEscaped = false
    for byte in text.utf8 {
        if isEscaped, byte != UInt8(ascii: "0"), byte != UInt8(ascii: "1") { return false }
        isEscaped = byte == UInt8(ascii: "~")
    }
    return text.hasPrefix("/") && !isEscaped
}

/// `time_format`: a Unicode date pattern, or the name of a way to count.
///
/// - Returns: `nil` when the pattern is none; `bad-time-format` says why.
func readTimeFormat(_ word: Word, _ problems: Problems) -> String? {
    do {
        _ = try TimePattern(word.text, at: word.location)
        return word.text
    } catch {
        (error as? Diagnostics)?.all.forEach { problems.add($0) }
        return nil
    }
}

/// Says which keys say something of a format that the inputs do not have.
///
/// - Parameter format: What the source or its profile names; `nil` is detected file by file.
func checkFit(of fields: Fields, format: InputFormat?, _ problems: Problems) {
    // Naming the place of the records names the format as well.
    let format = format ?? (fields.has("records") ? .json : nil)
    guard let format else { return }
    for (key, fitting) in [("delimiter", InputFormat.csv), ("header", .csv), ("records", .json)]
    where fields.has(key) && format != fitting {
        problems.error(
            "unfit-key", at: fields.place(key), "Key \(quoted(key)) for inputs in the format \(format.rawValue)",
            why: "it says how the format \(fitting.rawValue) is read")
    }
}

/// Without a header, columns are told by where they stand.
func checkPositions(_ fields: Fields, _ problems: Problems) {
    for entry in fields.map("columns") ?? [] {
        guard let word = word(entry.value, of: entry.key.text, Problems()) else { continue }
        if word.text.utf8.count <= 6, let position = Int(word.text), position >= 1 { continue }
        problems.error(
            "column-not-a-position", at: word.location, "Without a header a column is named by its position from 1",
            hint: "such as columns: { time: 1, user: 2 }")
    }
}
