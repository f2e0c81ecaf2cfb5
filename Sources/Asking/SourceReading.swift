import Model

extension SourceSettings {
    private static let keys = [
        "path", "profile", "timezone", "columns", "constant", "kinds", "format", "delimiter", "sentinels", "until",
    ]

    /// One entry of `sources`.
    init?(_ tree: YAMLTree, folder: String, _ problems: Problems) {
        let fields = Fields(tree, keys: SourceSettings.keys, later: Later.source, problems: problems)
        guard case .map = tree.content else { return nil }
        let path = fields.text("path")
        if !fields.has("path") {
            problems.error(
                "missing-path", at: tree.location, "Source without a path", hint: "such as path: exports/*.csv")
        }
        self.init(path: resolve(path?.text ?? "", against: folder))
        location = path?.location ?? tree.location
        if let profile = fields.text("profile"), profile.text != "visualsp" {
            problems.unknown("profile", profile, among: ["visualsp"], later: Later.profiles)
        }
        if let zone = fields.text("timezone").flatMap({ readZone($0, problems) }) { timezone = zone }
        format = fields.choice("format", InputFormat.self, thing: "format", later: Later.formats)
        delimiter = fields.text("delimiter").flatMap { readDelimiter($0, problems) }
        columns = readFields(fields.map("columns") ?? [], problems)
        constants = readFields(fields.map("constant") ?? [], problems)
        for field in InputField.allCases where columns[field] != nil && constants[field] != nil {
            problems.error(
                "field-twice", at: fields.place("constant"),
                "Field \(quoted(field.rawValue)) is both a column and a constant")
        }
        readKinds(fields.map("kinds") ?? [], problems)
        if let sentinels = fields.value("sentinels") { self.sentinels = readSentinels(sentinels, problems) }
        until = fields.day("until")
    }

    private func readFields(_ entries: [YAMLTree.Entry], _ problems: Problems) -> [InputField: String] {
        var read: [InputField: String] = [:]
        for entry in entries {
            guard let field = InputField(rawValue: entry.key.text) else {
                problems.unknown("field", entry.key, among: InputField.allCases.map(\.rawValue), later: Later.fields)
                continue
            }
            if let name = word(entry.value, of: entry.key.text, problems) { read[field] = name.text }
        }
        return read
    }

    private mutating func readKinds(_ entries: [YAMLTree.Entry], _ problems: Problems) {
        for entry in entries {
            let kind = InteractionKind(name: entry.key.text)
            guard kind != nil || entry.key.text == "ignore" else {
                problems.unknown("kind", entry.key, among: InteractionKind.allCases.map(\.name) + ["ignore"])
                continue
            }
            for word in words(entry.value, of: entry.key.text, problems) {
                // Case is ignored in the data, so it is here.
                let folded = String(String.UnicodeScalarView(word.text.unicodeScalars.map(\.simpleLowercase)))
                if let other = kinds[folded], other != kind {
                    problems.error(
                        "kind-twice", at: word.location, "Word \(quoted(word.text)) for two kinds of interaction")
                }
                kinds.updateValue(kind, forKey: folded)
            }
        }
    }

    private func readSentinels(_ tree: YAMLTree, _ problems: Problems) -> [String] {
        let items: [YAMLTree] = if case .list(let items) = tree.content { items } else { [tree] }
        return items.compactMap { item in
            // Here an unquoted `null` is just the text that exports write.
            if case .nothing(let text) = item.content, !text.isEmpty { return text }
            return word(item, of: "sentinels", problems)?.text
        }
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
