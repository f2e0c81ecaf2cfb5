import Model

/// Every input with what became of its rows, and with what a second run needs to come to the same numbers.
func dataAccountHTML(_ facts: ReportFacts, _ style: ReportStyle) -> String {
    let parts = [
        ("period", period(facts, style)), ("rows", rows(facts.provenance, style)),
        ("handling", handling(facts.handling, style)),
        ("columns", columns(facts.provenance, style.words)), ("fingerprints", fingerprints(facts, style.words)),
    ]
    return parts.map { "<h2>\(style.words("account.\($0)").escapedForHTML)</h2>\n" + $1 }.joined()
}

private func period(_ facts: ReportFacts, _ style: ReportStyle) -> String {
    let words = style.words
    var lines: [(key: String, text: String)] = [
        (
            "period_is",
            words(
                "account.period_words",
                [
                    "period": style.period(facts.period), "first": style.date(facts.period.first),
                    "last": style.date(facts.period.last),
                ])
        )
    ]
    if let comparison = facts.comparison {
        let name = style.period(comparison)
        lines.append(
            (
                "compared_with",
                facts.comparisonIsComplete ? name : words("account.not_covered", ["period": name])
            ))
    }
    if let span = facts.span {
        lines.append(("data_from", style.date(span.first)))
        lines.append(("data_through", style.date(span.lastActivity)))
    }
    if let since = facts.peopleKnownSince { lines.append(("people_known_since", style.date(since))) }
    lines.append(("timezone", facts.timezone))
    return list(lines, words)
}

private func list(_ lines: [(key: String, text: String)], _ words: Words) -> String {
    "<dl class=\"facts\">\n"
        + lines.map { key, text in
            "<div><dt>\(words("account.\(key)").escapedForHTML)</dt><dd>\(text.escapedForHTML)</dd></div>\n"
        }.joined() + "</dl>\n"
}

private func handling(_ handling: Handling, _ style: ReportStyle) -> String {
    let words = style.words
    var lines: [(key: String, text: String)] = []
    if let months = handling.retentionMonths, let start = handling.retentionStart {
        let values = ["count": style.number(months), "date": style.date(start)]
        lines.append(("retention", words("account.retention_is", values, count: months)))
    } else {
        lines.append(("retention", words("account.retention_none")))
    }
    let rules = [
        "users": style.number(handling.excludedUsers), "scopes": style.number(handling.excludedScopes),
        "items": style.number(handling.excludedItems),
    ]
    lines.append(
        (
            "excluded",
            handling.excludesAnything ? words("account.excluded_is", rules) : words("account.excluded_none")
        ))
    lines.append(
        ("repeated", words(handling.keepsDuplicates ? "account.repeated_each" : "account.repeated_once")))
    if handling.isPart { lines.append(("part", words("account.part_is"))) }
    let withheld = ["rows": style.number(handling.withheldRows), "cells": style.number(handling.withheldCells)]
    lines.append(("withheld", words("account.withheld_is", withheld)))
    return list(lines, words)
}

private func rows(_ provenance: Provenance, _ style: ReportStyle) -> String {
    let accounts = provenance.inputs.map { ($0.baseName, $0.account) }
    let words = style.words
    var html = "<p>\(words("account.rows_text").escapedForHTML)</p>\n"
    html += open(
        "rows_by_input", ["read", "kept", "rejected", "ignored", "duplicate", "out_of_retention"], words)
    for (path, account) in accounts { html += line(path, account, style) }
    html +=
        "</tbody>\n<tfoot>\n\(line(words("account.all_inputs"), provenance.account, style))</tfoot>\n</table>\n</div>\n"
    return html
}

private func line(_ name: String, _ account: RowAccount, _ style: ReportStyle) -> String {
    let numbers = [
        account.read, account.kept, account.rejected, account.ignored, account.duplicate, account.outOfRetention,
    ]
    return "<tr><th scope=\"row\">\(name.escapedForHTML)</th>"
        + numbers.map { "<td class=\"n\">\(style.number($0).escapedForHTML)</td>" }.joined() + "</tr>\n"
}

private func columns(_ provenance: Provenance, _ words: Words) -> String {
    var html = "<p>\(words("account.columns_text").escapedForHTML)</p>\n"
    html += open("columns_by_input", [], texts: ["found", "ignored"], words)
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

private func fingerprints(_ facts: ReportFacts, _ words: Words) -> String {
    var html = "<p>\(words("account.fingerprints_text").escapedForHTML)</p>\n"
    html += open("fingerprints_label", [], texts: ["sha256"], words)
    for input in facts.provenance.inputs {
        html +=
            "<tr><th scope=\"row\">\(input.baseName.escapedForHTML)</th>"
            + "<td><code>\((input.sha256 ?? ReportStyle.nothing).escapedForHTML)</code></td></tr>\n"
    }
    html +=
        "<tr><th scope=\"row\">\(words("account.template").escapedForHTML)</th>"
        + "<td><code>\(facts.templateHash.escapedForHTML)</code></td></tr>\n"
    return html + "</tbody>\n</table>\n</div>\n"
}

extension Provenance.Input {
    /// The file's name without its folders, which are nobody's business.
    fileprivate var baseName: String { path.split(separator: "/").last.map(String.init) ?? path }
}

/// - Parameters: Keys of the label and of the columns' heads: of numbers, and of texts behind them.
private func open(_ label: String, _ numbers: [String], texts: [String] = [], _ words: Words) -> String {
    let text = { (key: String) in words("account.\(key)").escapedForHTML }
    return "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"\(text(label))\">\n<table>\n<thead>"
        + "<tr><th scope=\"col\">\(text("input"))</th>"
        + numbers.map { "<th scope=\"col\" class=\"n\">\(text($0))</th>" }.joined()
        + texts.map { "<th scope=\"col\">\(text($0))</th>" }.joined() + "</tr></thead>\n<tbody>\n"
}
