import Model
import Protecting

/// Renders the answers to all questions of a template set as a SQLite database, for tools that ask further.
///
/// Each question and each friction block has a table of its own, named after its page and itself, as downloads are: `index_top`, or
/// `index_3` for the third block of a page where it has no name. A total is a table beside it, `index_top_total`. What
/// the tables hold is told by `questions`, `columns` and `measures`, where it comes from by `provenance` and `inputs`.
///
/// - Returns: The database's bytes, the same for the same content, and the names of the questions' tables.
/// - Throws: `Diagnostics` with `template-syntax`, `page-paths-collide` or `unusable-database`.
public func renderDatabase(_ content: SiteContent) throws -> (bytes: [UInt8], tables: [String]) {
    let plan = try SitePlan(content)
    let tables = blockTables(plan)
    let file = try SQLiteFile()
    for table in tables { try table.write(to: file) }
    try file.add(
        "questions",
        columns(
            "table_name", "page", "name", "title", "question", "period_start", "period_end", "+period_complete",
            "comparison_start", "comparison_end", "+withheld", "+cut"), tables.map(\.questionLine))
    try file.add(
        "columns", columns("table_name", "+position", "name", "kind", "measure"), tables.flatMap(\.columnLines))
    try file.add(
        "measures",
        columns("id", "title", "definition", "kind", "formula", "numerator", "denominator", "empty", "base"),
        Measure.allCases.map(line))
    try file.add("provenance", columns("name", "value"), provenance(content))
    try file.add(
        "inputs",
        columns(
            "name", "+bytes", "sha256", "+read", "+kept", "+rejected", "+ignored", "+duplicate", "+out_of_retention"),
        content.facts.provenance.inputs.map(line))
    return (try file.bytes(), tables.flatMap(\.names))
}

/// Columns of texts, and of whole numbers where a name begins with `+`.
private func columns(_ names: String...) -> [SQLiteFile.Column] {
    names.map { name in
        name.hasPrefix("+")
            ? SQLiteFile.Column(name: String(name.dropFirst()), type: .integer)
            : SQLiteFile.Column(name: name, type: .text)
    }
}

private func blockTables(_ plan: SitePlan) -> [any BlockTable] {
    var used: Set<String> = []
    var tables: [any BlockTable] = []
    for (index, source) in plan.content.template.pages.enumerated() {
        let values = source.lift.map { ($0 == .scope ? plan.content.scopes : plan.content.items).map(Optional.init) }
        // Findings are sentences: their numbers are those of other blocks.
        for (number, block) in source.blocks.enumerated() where block.from == nil && block.kind != .findings {
            let released = plan.content.answers[index][number]
            if let request = block.friction {
                // As in a page, what Clarity says nothing of is not there.
                guard let friction = plan.content.friction,
                    let table = frictionTable(request, friction, help: released.answer(for: nil), plan.style)
                else { continue }
                let name = tableName(source, plan.dataNames[index][number], &used)
                tables.append(
                    FrictionBlockTable(
                        name: name, source: source, block: block, request: request, table: table,
                        facts: plan.content.facts))
                continue
            }
            let answers = (values ?? [nil]).map { (page: $0, answer: released.answer(for: $0)) }
            // A set about no scope or item at all asks nothing of them.
            if answers.isEmpty { continue }
            let name = tableName(source, plan.dataNames[index][number], &used)
            tables.append(AnswerTable(name: name, source: source, block: block, answers: answers))
        }
    }
    return tables
}

/// A name that needs no quotes in most places, and that no other table has.
private func tableName(_ source: PageSource, _ question: String, _ used: inout Set<String>) -> String {
    var parts = source.path.split(separator: "/").map(String.init)
    if let last = parts.popLast() { parts.append(last.hasSuffix(".md") ? String(last.dropLast(3)) : last) }
    var name = (parts.map(safeFileName) + [question]).joined(separator: "_").replacing("-", with: "_")
    // SQLite keeps such names for itself, and a name that begins with a digit would need quotes.
    if name.hasPrefix("sqlite_") || name.first?.isNumber == true { name = "page_" + name }
    var free = name
    var number = 2
    while used.contains(free) || used.contains(free + "_total") {
        free = "\(name)_\(number)"
        number += 1
    }
    used.formUnion([free, free + "_total"])
    return free
}

private func line(_ measure: Measure) -> [PlainValue] {
    let definition = measure.definition
    return [
        .text(measure.id), .text(definition.title), .text(definition.sentence), .text(measure.kind.rawValue),
        .text(definition.formula), definition.numerator.map { .text($0) } ?? .null,
        definition.denominator.map { .text($0) } ?? .null, .text(definition.emptyCase), .text(definition.base),
    ]
}

private func line(_ input: Provenance.Input) -> [PlainValue] {
    [.text(baseName(input.path)), .integer(input.bytes), input.sha256.map { .text($0) } ?? .null]
        + numbers(input.account).map { .integer($0.1) }
}

private func numbers(_ account: RowAccount) -> [(String, Int)] {
    [
        ("read", account.read), ("kept", account.kept), ("rejected", account.rejected), ("ignored", account.ignored),
        ("duplicate", account.duplicate), ("out_of_retention", account.outOfRetention),
    ]
}

private func provenance(_ content: SiteContent) -> [[PlainValue]] {
    let facts = content.facts
    let texts: [(String, String?)] = [
        ("tool", "helplens"), ("version", Version.helplens), ("title", facts.title),
        ("organization", facts.organization), ("template", content.template.name),
        ("template_sha256", facts.templateHash), ("period", facts.period.name),
        ("period_start", facts.period.first.description), ("period_end", facts.period.last.description),
        ("timezone", facts.timezone), ("comparison_start", facts.comparison?.first.description),
        ("comparison_end", facts.comparison?.last.description),
    ]
    let counts =
        [("format", 1), ("period_complete", facts.periodIsComplete ? 1 : 0), ("minimum_group", facts.minimumGroup)]
        + numbers(facts.provenance.account).map { ("rows_" + $0.0, $0.1) }
    return texts.map { [.text($0.0), $0.1.map { .text($0) } ?? .null] }
        + counts.map { [.text($0.0), .text(String($0.1))] }
}
