import Model

/// What is withheld and why, with this report's own threshold.
func privacyHTML(_ facts: ReportFacts, _ style: ReportStyle) -> String {
    let values = ["count": style.number(facts.minimumGroup)]
    let section = { (key: String, text: String) in
        "<h2>\(style.words("privacy.\(key)").escapedForHTML)</h2>\n<p>\(text.escapedForHTML)</p>\n"
    }
    let told = { (key: String) in section(key, style.words("privacy.\(key)_text", values)) }
    let people = peopleAccount(facts.people, style.words)
    return "<p>\(people.summary.escapedForHTML)</p>\n" + told("recorded")
        + section("unread", unread(facts.provenance, style.words)) + section("names", people.names)
        + ["small", "together", "totals", "mark"].map(told).joined()
        + section("counted", counted(facts.handling, style)) + told("shown")
}

/// What the report is about, in a sentence, and where names of people are and what that means for the rest.
private func peopleAccount(_ mode: PeopleMode, _ words: Words) -> (summary: String, names: String) {
    switch mode {
    case .none: (words("privacy.about_groups"), words("privacy.names_none"))
    case .pseudonyms:
        (words("privacy.about_pseudonyms"), words("privacy.names_pseudonyms") + " " + words("privacy.names_open"))
    case .names: (words("privacy.about_names"), words("privacy.names_shown") + " " + words("privacy.names_open"))
    }
}

/// Which columns were there that nobody needs.
private func unread(_ provenance: Provenance, _ words: Words) -> String {
    let columns = provenance.tellingColumns
    return columns.isEmpty
        ? words("privacy.unread_none")
        : words("privacy.unread_text", ["columns": columns.joined(separator: ", ")])
}

private func counted(_ handling: Handling, _ style: ReportStyle) -> String {
    style.words(
        "privacy.counted_text",
        ["rows": style.number(handling.withheldRows), "cells": style.number(handling.withheldCells)])
}
