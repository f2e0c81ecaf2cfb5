import Model

extension Profile {
    private static let keys = [
        "name", "description", "columns", "kinds", "sentinels", "format", "records", "time_format", "voids",
        "item_ends_before",
    ]

    /// A profile's file.
    init(_ tree: YAMLTree, file: String, _ problems: Problems) {
        self.init()
        let fields = Fields(tree, keys: Profile.keys, problems: problems)
        let fileName = file.split(separator: "/").last ?? ""
        name = fields.text("name")?.text ?? String(fileName.hasSuffix(".yml") ? fileName.dropLast(4) : fileName)
        _ = fields.text("description")
        for entry in fields.map("columns") ?? [] {
            guard let field = readField(entry.key, problems) else { continue }
            columns[field] = words(entry.value, of: entry.key.text, problems).map(\.text)
        }
        kinds = readKinds(fields.map("kinds") ?? [], problems)
        if let sentinels = fields.value("sentinels") { self.sentinels = readSentinels(sentinels, problems) }
        format = fields.choice("format", InputFormat.self, thing: "format")
        records = readRecords(fields, problems)
        timeFormat = fields.text("time_format").flatMap { readTimeFormat($0, problems) }
        itemEnd = fields.text("item_ends_before")?.text
        voiding = fields.value("voids").flatMap { Voiding($0, problems) }
        checkFit(of: fields, format: format, problems)
    }
}

extension Profile.Voiding {
    init?(_ tree: YAMLTree, _ problems: Problems) {
        let keys = ["kind", "id", "target"]
        let fields = Fields(tree, keys: keys, problems: problems)
        guard case .map = tree.content else { return nil }
        for key in keys where !fields.has(key) {
            problems.error("missing-key", at: tree.location, "Voids without a \(key)")
        }
        guard let kind = fields.text("kind"), let id = fields.text("id"), let target = fields.text("target") else {
            return nil
        }
        self.init(kind: foldedKind(kind.text), id: id.text, target: target.text)
    }
}
