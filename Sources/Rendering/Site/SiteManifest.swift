import Model

/// `manifest.json`: what a reader needs to know to trust, or to repeat, a report. No clock is in it.
func siteManifest(_ content: SiteContent) -> [UInt8] {
    let facts = content.facts
    var members: [(key: String, value: JSONValue)] = [
        ("tool", .object([("name", .string("helplens")), ("version", .string(Version.helplens))])),
        ("format", .integer(1)),
        ("title", .string(facts.title)),
        ("period", period(facts.period, timezone: facts.timezone, isComplete: facts.periodIsComplete)),
        (
            "comparison",
            facts.comparison.map {
                period($0, timezone: facts.timezone, isComplete: facts.comparisonIsComplete)
            } ?? .null
        ),
        ("thresholds", .object([("minimum_group", .integer(facts.minimumGroup))])),
        ("people", .string(facts.people.rawValue)),
        (
            "template",
            .object([
                ("name", .string(content.template.name)), ("sha256", .string(facts.templateHash)),
            ])
        ),
        (
            "inputs",
            .array(
                facts.provenance.inputs.map { input in
                    .object([
                        ("name", .string(baseName(input.path))), ("bytes", .integer(input.bytes)),
                        ("sha256", input.sha256.map { .string($0) } ?? .null), ("rows", input.account.json),
                    ])
                })
        ),
        ("rows", facts.provenance.account.json),
    ]
    if !facts.clarityFiles.isEmpty {
        let files = facts.clarityFiles.map { file in
            JSONValue.object([("name", .string(baseName(file.path))), ("sha256", .string(file.sha256))])
        }
        members.append(("clarity", .array(files)))
    }
    return JSONValue.object(members).indentedText
}

private func period(_ period: Period, timezone: String, isComplete: Bool) -> JSONValue {
    .object([
        ("name", .string(period.name)), ("start", .string(period.first.description)),
        ("end", .string(period.last.description)), ("timezone", .string(timezone)), ("complete", .bool(isComplete)),
    ])
}
