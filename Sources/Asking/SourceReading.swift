import Model

extension SourceSettings {
    private static let keys = [
        "path", "profile", "timezone", "columns", "constant", "kinds", "format", "delimiter", "encoding", "header",
        "time_format", "records", "sentinels", "until",
    ]

    /// One entry of `sources`.
    init?(_ tree: YAMLTree, folder: String, profiles: ProfileShelf, _ problems: Problems) {
        let fields = Fields(tree, keys: SourceSettings.keys, later: Later.source, problems: problems)
        guard case .map = tree.content else { return nil }
        let path = fields.text("path")
        if !fields.has("path") {
            problems.error(
                "missing-path", at: tree.location, "Source without a path", hint: "such as path: exports/*.csv")
        }
        self.init(path: resolve(path?.text ?? "", against: folder))
        location = path?.location ?? tree.location
        if let profile = fields.text("profile").flatMap({ profiles.profile($0) }) { self.profile = profile }
        if let zone = fields.text("timezone").flatMap({ readZone($0, problems) }) { timezone = zone }
        readFormat(fields, problems)
        columns = readFields(fields.map("columns") ?? [], problems)
        constants = readFields(fields.map("constant") ?? [], problems)
        for field in InputField.allCases where columns[field] != nil && constants[field] != nil {
            problems.error(
                "field-twice", at: fields.place("constant"),
                "Field \(quoted(field.rawValue)) is both a column and a constant")
        }
        kinds = readKinds(fields.map("kinds") ?? [], problems)
        if let sentinels = fields.value("sentinels") { self.sentinels = readSentinels(sentinels, problems) }
        until = fields.day("until")
    }

    /// What is detected where nothing is said.
    private mutating func readFormat(_ fields: Fields, _ problems: Problems) {
        format = fields.choice("format", InputFormat.self, thing: "format")
        delimiter = fields.text("delimiter").flatMap { readDelimiter($0, problems) }
        encoding = fields.choice("encoding", TextEncoding.self, thing: "encoding")
        hasHeader = fields.flag("header")
        timeFormat = fields.text("time_format").flatMap { readTimeFormat($0, problems) }
        records = readRecords(fields, problems)
        checkFit(of: fields, format: effectiveFormat, problems)
        if hasHeader == false { checkPositions(fields, problems) }
    }

    private func readFields(_ entries: [YAMLTree.Entry], _ problems: Problems) -> [InputField: String] {
        var read: [InputField: String] = [:]
        for entry in entries {
            guard let field = readField(entry.key, problems) else { continue }
            if let name = word(entry.value, of: entry.key.text, problems) { read[field] = name.text }
        }
        return read
    }
}

private func readDelimiter(_ word: Word, _ problems: Problems) -> UInt8? {
    switch word.text {
    case "tab", "\t": return 0x09
    case "space", " ": return 0x20
    default:
        let bytes = Array(word.text.utf8)
        if bytes.count == 1, let byte = bytes.first, (0x21...0x7E).contains(byte), byte != UInt8(ascii: "\"") {
            return byte
        }
        problems.error(
            "bad-delimiter", at: word.location,
            "A delimiter is one ASCII sign, or tab, or space; a quotation mark is none")
        return nil
    }
}
