import Model

/// Every input with what became of its rows, and with what a second run needs to come to the same numbers.
func dataAccountHTML(_ facts: ReportFacts, _ style: ReportStyle) -> String {
    "<h2>The period</h2>\n" + period(facts, style)
        + "<h2>The rows</h2>\n" + rows(facts.provenance, style)
        + "<h2>The columns</h2>\n" + columns(facts.provenance)
        + "<h2>The fingerprints</h2>\n" + fingerprints(facts)
}

private func period(_ facts: ReportFacts, _ style: ReportStyle) -> String {
    var lines: [(String, String)] = [
        (
            "Period",
            "\(style.period(facts.period)): \(style.date(facts.period.first)) to \(style.date(facts.period.last))"
        )
    ]
    if let comparison = facts.comparison {
        let missing = facts.comparisonIsComplete ? "" : ", which the data do not cover whole: nothing is compared"
        lines.append(("Compared with", style.period(comparison) + missing))
    }
    if let span = facts.span {
        lines.append(("Data from", style.date(span.first)))
        lines.append(("Data through", style.date(span.lastActivity)))
    }
    if let since = facts.peopleKnownSince { lines.append(("New people known since", style.date(since))) }
    lines.append(("Time zone", facts.timezone))
    return "<dl class=\"facts\">\n"
        + lines.map { "<div><dt>\($0.0)</dt><dd>\($0.1.escapedForHTML)</dd></div>\n" }.joined() + "</dl>\n"
}

private func rows(_ provenance: Provenance, _ style: ReportStyle) -> String {
    let accounts = provenance.inputs.map { ($0.baseName, $0.account) }
    var html = "<p>Read = kept + rejected + ignored + duplicate + out of retention.</p>\n"
    html += open("Rows by input", ["Read", "Kept", "Rejected", "Ignored", "Duplicate", "Out of retention"])
    for (path, account) in accounts { html += line(path, account, style) }
    html += "</tbody>\n<tfoot>\n\(line("All inputs", provenance.account, style))</tfoot>\n</table>\n</div>\n"
    return html
}

private func line(_ name: String, _ account: RowAccount, _ style: ReportStyle) -> String {
    let numbers = [
        account.read, account.kept, account.rejected, account.ignored, account.duplicate, account.outOfRetention,
    ]
    return "<tr><th scope=\"row\">\(name.escapedForHTML)</th>"
        + numbers.map { "<td class=\"n\">\(style.number($0).escapedForHTML)</td>" }.joined() + "</tr>\n"
}

private func columns(_ provenance: Provenance) -> String {
    var html =
        "<p>Each field and the column it was found in. Ignored columns were not kept beyond the row at hand.</p>\n"
    html += open("Columns by input", [], words: ["Found", "Ignored"])
    // Inputs of one make are told of once.
    var groups: [(found: String, ignored: String, names: [String])] = []
    for input in provenance.inputs {
        let found = input.mappedColumns.sorted { $0.key < $1.key }.map { field, column in
            field == column ? field : "\(field): \(column)"
        }.joined(separator: ", ")
        let ignored = input.ignoredColumns.isEmpty ? ReportStyle.nothing : input.ignoredColumns.joined(separator: ", ")
        if let index = groups.firstIndex(where: { $0.found == found && $0.ignored == ignored }) {
            groups[index].names.append(input.baseName)
        } else {
            groups.append((found, ignored, [input.baseName]))
        }
    }
    for group in groups {
        html +=
            "<tr><th scope=\"row\">\(group.names.joined(separator: ", ").escapedForHTML)</th>"
            + "<td>\(group.found.escapedForHTML)</td><td>\(group.ignored.escapedForHTML)</td></tr>\n"
    }
    return html + "</tbody>\n</table>\n</div>\n"
}

private func fingerprints(_ facts: ReportFacts) -> String {
    var html =
        "<p>SHA-256 of each input as it lay on disk, and of the template set. Equal fingerprints give an equal "
        + "report, to the last byte.</p>\n"
    html += open("Fingerprints", [], words: ["SHA-256"])
    for input in facts.provenance.inputs {
        html +=
            "<tr><th scope=\"row\">\(input.baseName.escapedForHTML)</th>"
            + "<td><code>\((input.sha256 ?? ReportStyle.nothing).escapedForHTML)</code></td></tr>\n"
    }
    html += "<tr><th scope=\"row\">Template set</th><td><code>\(facts.templateHash.escapedForHTML)</code></td></tr>\n"
    return html + "</tbody>\n</table>\n</div>\n"
}

extension Provenance.Input {
    /// The file's name without its folders, which are nobody's business.
    fileprivate var baseName: String { path.split(separator: "/").last.map(String.init) ?? path }
}

private func open(_ label: String, _ numbers: [String], words: [String] = []) -> String {
    "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"\(label)\">\n<table>\n<thead><tr>"
        + "<th scope=\"col\">Input</th>"
        + numbers.map { "<th scope=\"col\" class=\"n\">\($0)</th>" }.joined()
        + words.map { "<th scope=\"col\">\($0)</th>" }.joined() + "</tr></thead>\n<tbody>\n"
}
