public import Model

/// Reads a `helplens.yml`.
///
/// Paths in it are resolved against its folder. All problems are found in one run.
///
/// - Returns: The configuration and what is worth a warning.
/// - Throws: `Diagnostics`: `malformed-yaml`, `unknown-key`, `not-offered-yet`, `wrong-type` and what single values
///   can be wrong about, by place.
public func readConfiguration(
    _ path: String, files: any FileOpening
) throws -> (configuration: Configuration, warnings: [Diagnostic]) {
    let problems = Problems()
    var configuration = Configuration()
    configuration.file = path
    if let text = readText(path, files: files, problems: problems),
        let tree = parseYAML(YAMLText(text: text, file: path), problems: problems)
    {
        configuration.read(tree, files: files, problems)
    }
    return (configuration, try problems.settle())
}

extension Configuration {
    fileprivate static let keys = [
        "title", "organization", "timezone", "locale", "sources", "catalogue", "segments", "aliases", "exclude",
        "holidays", "notes", "period", "compare", "privacy", "audiences", "duplicates", "identity", "history_days",
        "session_gap_minutes", "max_rejected", "retention", "site", "theme", "scopes", "decompression", "cache",
        "clarity",
    ]

    fileprivate mutating func read(_ tree: YAMLTree, files: any FileOpening, _ problems: Problems) {
        let fields = Fields(tree, keys: Configuration.keys, later: Later.configuration, problems: problems)
        let folder = folder(of: file ?? "")
        if let title = fields.text("title") { self.title = title.text }
        organization = fields.text("organization")?.text
        if let zone = fields.text("timezone").flatMap({ readZone($0, problems) }) { timezone = zone }
        if let locale = fields.text("locale").flatMap({ readLocale($0, problems) }) { self.locale = locale }
        let profiles = ProfileShelf(folder: folder, files: files, problems: problems)
        sources = (fields.list("sources") ?? []).compactMap {
            SourceSettings($0, folder: folder, profiles: profiles, problems)
        }
        scopeRules = (fields.list("scopes") ?? []).compactMap { ScopeRule($0, problems) }
        if let value = fields.value("decompression") { decompression = Decompression(value, problems) }
        catalogue = fields.text("catalogue").map { resolve($0.text, against: folder) }
        segments = fields.text("segments").map { resolve($0.text, against: folder) }
        readAliases(fields.map("aliases") ?? [], problems)
        if let value = fields.value("exclude") { exclude = Exclusions(value, problems) }
        holidays = (fields.list("holidays") ?? []).compactMap { item in
            word(item, of: "holidays", problems).flatMap { readDay($0, problems) }
        }
        notes = (fields.list("notes") ?? []).compactMap { Note($0, problems) }
        period = fields.text("period").flatMap { readReportPeriod($0, problems) }
        if let asked = fields.text("compare").flatMap({ readComparison($0, problems) }) {
            compare = asked.resolved(report: nil)
        }
        if let value = fields.value("privacy") { privacy = Privacy(value, folder: folder, problems) }
        audiences[0].privacy = privacy
        audiences[0].output = resolve(audiences[0].output, against: folder)
        if let list = fields.list("audiences") { readAudiences(list, at: fields.place("audiences"), folder, problems) }
        if let duplicates = fields.choice("duplicates", Duplicates.self, thing: "way with duplicates") {
            self.duplicates = duplicates
        }
        if let value = fields.value("identity") {
            caseSensitiveUsers =
                Fields(value, keys: ["case_sensitive"], problems: problems).flag("case_sensitive") ?? false
        }
        if let minutes = fields.integer("session_gap_minutes", in: 1...1440) { sessionGapMinutes = minutes }
        if let days = fields.integer("history_days", in: 0...3660) { historyDays = days }
        if let share = fields.text("max_rejected").flatMap({ readShare($0, problems) }) { maxRejected = share }
        retentionMonths = fields.text("retention").flatMap { readMonths($0, problems) }
        if let value = fields.value("site") {
            let site = Fields(value, keys: ["allow_html", "extension"], problems: problems)
            allowHTML = site.flag("allow_html") ?? false
            if let ending = site.choice("extension", PageExtension.self, thing: "extension") { pageExtension = ending }
        }
        if let value = fields.value("theme") { theme = Theme(value, folder: folder, problems) }
        if let value = fields.value("clarity") { clarity = Clarity(value, folder: folder, problems) }
        if let word = fields.text("cache") {
            cache =
                ["false", "False", "FALSE"].contains(word.text) ? .none : .folder(resolve(word.text, against: folder))
        }
    }

    private mutating func readAliases(_ entries: [YAMLTree.Entry], _ problems: Problems) {
        for entry in entries {
            guard let name = word(entry.value, of: entry.key.text, problems) else { continue }
            aliases[entry.key.text] = name.text
        }
    }

    private mutating func readAudiences(
        _ list: [YAMLTree], at place: SourceLocation, _ folder: String, _ problems: Problems
    ) {
        if list.isEmpty {
            problems.error(
                "missing-value", at: place, "No audience",
                hint: "leave 'audiences' out for one site for all")
        }
        var names: Set<String> = []
        var outputs: Set<String> = []
        let read = list.map { item in
            let fields = Fields(item, keys: Audience.keys, problems: problems)
            let audience = Audience(fields, folder: folder, privacy: privacy)
            if audience.name == nil, list.count > 1 {
                problems.error(
                    "missing-audience-name", at: item.location, "Audience without a name",
                    why: "several audiences are told apart by their names")
            }
            if let name = audience.name, !names.insert(name).inserted {
                problems.error(
                    "duplicate-audience", at: fields.place("name"), "Duplicate audience name \(quoted(name))")
            }
            let output = normalized(audience.output)
            if outputs.contains(output) {
                problems.error(
                    "duplicate-output", at: fields.place("output"), "Two audiences with one output folder",
                    why: "the second site would replace the first")
            } else if outputs.contains(where: { isWithin($0, output) || isWithin(output, $0) }) {
                problems.error(
                    "nested-output", at: fields.place("output"), "Output folder lies within another audience's",
                    why: "a site is one folder, with nothing in it that is not the site's")
            }
            outputs.insert(output)
            return audience
        }
        if !read.isEmpty { audiences = read }
    }
}
