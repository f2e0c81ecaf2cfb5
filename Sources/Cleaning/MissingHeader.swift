import Model

extension Diagnostic {
    /// No record names the columns, and the first one looks like data, which must not be shown.
    static func missingHeader(_ field: InputField, _ location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, id: "missing-column", at: location, "No column holds the field '\(field.rawValue)'",
            why: "the record reads as data, and the input seems to have no header",
            hint: "set `header: false` for the source, and give columns by position, as in "
                + "`columns: { \(field.rawValue): 1 }`")
    }

    /// What Microsoft Clarity exports tells of sessions, not of help; it is no source.
    ///
    /// - Returns: `nil` for any other columns.
    static func clarityFile(_ columnNames: [String], _ location: SourceLocation) -> Diagnostic? {
        let names = columnNames.map(\.foldedName)
        let isSnapshot = names.contains("metricname")
        let isDownload = names.first == "projectname" && names.count <= 2
        let isMap = names.contains("scrolldepth") && names.contains { $0.hasSuffix("visitors") }
        guard isSnapshot || isDownload || isMap else { return nil }
        return Diagnostic(
            .error, id: "clarity-among-sources", at: location, "A file of Microsoft Clarity is no export of help",
            why: "it tells of sessions on pages, and is opened only where `clarity: { enabled: true }` says so",
            hint: "take it out of `sources`, and name it under `clarity:`")
    }

    /// A column of an input without a header that is not one of its positions.
    static func badPosition(
        _ field: InputField, _ name: String, fieldCount: Int, _ location: SourceLocation
    ) -> Diagnostic {
        guard let position = Int(name), position > 0 else {
            return Diagnostic(
                .error, id: "column-not-a-position", at: location,
                "Columns of an input without a header are given by position",
                why: "'\(name)' for the field '\(field.rawValue)' is no number from 1",
                hint: "count the columns, as in `columns: { \(field.rawValue): 1 }`")
        }
        return Diagnostic(
            .error, id: "missing-column", at: location,
            "Column \(position) for the field '\(field.rawValue)' is beyond the first record",
            why: "the record has \(fieldCount) \(fieldCount == 1 ? "field" : "fields")",
            hint: "count the columns from 1; or the delimiter is another, and can be given as `delimiter:`")
    }

    static func missingPosition(_ field: InputField, _ location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, id: "missing-column", at: location, "No column holds the field '\(field.rawValue)'",
            why: "without a header, columns are found by their positions alone",
            hint: "give the position under `columns:` of the source, as in `columns: { \(field.rawValue): 1 }`")
    }
}

extension String {
    /// Whether a header's cell is a time, a number or an address: it begins with a digit or a sign, and digits are half
    /// of it; or it holds a time of day; or an `@`.
    var looksLikeData: Bool {
        let text = utf8.filter { $0 != UInt8(ascii: " ") }
        if text.contains(UInt8(ascii: "@")) { return true }
        let isDigit = text.map { $0 &- 0x30 < 10 }
        let colons = text.indices.dropFirst().dropLast().filter { text[$0] == UInt8(ascii: ":") }
        if colons.contains(where: { isDigit[$0 - 1] && isDigit[$0 + 1] }) { return true }
        guard let first = text.first, isDigit[0] || first == UInt8(ascii: "+") || first == UInt8(ascii: "-") else {
            return false
        }
        return 2 * isDigit.count { $0 } >= text.count
    }
}
