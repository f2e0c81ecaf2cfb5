import Cleaning
import Model
import Reading

extension CheckResult {
    /// The result for people: each group of inputs that are understood alike, then the whole.
    var words: String {
        (InputGroup.all(of: inputs).map(\.words) + [summary]).joined(separator: "\n")
    }

    private var summary: String {
        var lines = [("Rows", account.words)]
        if let span { lines.append(("Data", "\(span.first) to \(span.last)")) }
        if !templates.isEmpty { lines.append(("Templates", templates.joined(separator: ", "))) }
        let errors = diagnostics.count { $0.severity == .error }
        let warnings = diagnostics.count { $0.severity == .warning }
        let found = [errors > 0 ? counted(errors, "error") : nil, warnings > 0 ? counted(warnings, "warning") : nil]
            .compactMap(\.self).joined(separator: ", ")
        lines.append(("Result", (isReady ? "ready for a report" : "not ready") + (found.isEmpty ? "" : ": " + found)))
        return "All \(counted(inputs.count, "input"))\n" + labelled(lines)
    }
}

/// Inputs that are understood alike.
private struct InputGroup {
    let inputs: [CheckedInput]

    private static let shownProblems = 5

    /// The groups in the order in which their first inputs come.
    static func all(of inputs: [CheckedInput]) -> [InputGroup] {
        var order: [[String]] = []
        var groups: [[String]: [CheckedInput]] = [:]
        for input in inputs {
            let layout = input.layout
            if groups[layout] == nil { order.append(layout) }
            groups[layout, default: []].append(input)
        }
        return order.compactMap { groups[$0] }.map(InputGroup.init)
    }

    var words: String {
        guard let first = inputs.first else { return "" }
        var lines = first.understood.map { first.lines($0.head, $0.mapping) } ?? [("Not read", "see the messages")]
        let account = inputs.map(\.provenance.account).reduce(RowAccount(), +)
        lines.append(("Rows", account.words))
        lines += problems
        return heading + "\n" + labelled(lines)
    }

    private var heading: String {
        let names = inputs.map(\.path)
        switch names.count {
        case 1...3: return names.joined(separator: ", ")
        default: return "\(names[0]) … \(names[names.count - 1]) (\(counted(names.count, "input")))"
        }
    }

    private var problems: [(String, String)] {
        let rejects = inputs.flatMap(\.rejects)
        guard !rejects.isEmpty else { return [] }
        let reasons = counted(rejects).map { "\(grouped($0.count)) \($0.reason.rawValue)" }
        let shown = rejects.prefix(InputGroup.shownProblems).map(\.words)
        let rest = rejects.count - shown.count
        return [("Rejected", reasons.joined(separator: ", "))] + shown.map { ("", $0) }
            + (rest > 0 ? [("", "and \(grouped(rest)) more")] : [])
    }
}

extension CheckedInput {
    /// What makes inputs alike: all that the words below say of them.
    fileprivate var layout: [String] {
        [source.path] + (understood.map { lines($0.head, $0.mapping).flatMap { [$0.0, $0.1] } } ?? [path])
    }

    fileprivate func lines(_ head: InputHead, _ mapping: FieldMapping) -> [(String, String)] {
        var lines = [("Format", format(head)), ("Profile", source.profile.name)]
        var label = "Columns"
        let width = InputField.allCases.map(\.rawValue.count).max() ?? 0
        for field in InputField.allCases {
            let value: String? =
                mapping.column(field).map { column in
                    let isPair = field == .time && mapping.dateColumn != nil
                    let date = isPair ? (mapping.dateColumn.map { head.columnNames[$0] + " with " } ?? "") : ""
                    return date + head.columnNames[column]
                } ?? mapping.constant(field).map { "always “\($0)”" }
            guard let value else { continue }
            lines.append((label, field.rawValue.padded(to: width) + "  " + value))
            label = ""
        }
        if !mapping.passedOver.isEmpty {
            let losers = mapping.passedOver.map { "\(head.columnNames[$0.column]) (\($0.field.rawValue))" }
            lines.append(("Passed over", losers.joined(separator: ", ")))
        }
        if !provenance.ignoredColumns.isEmpty {
            lines.append(("Not kept", provenance.ignoredColumns.joined(separator: ", ")))
        }
        label = "Times"
        for form in facts.timeForms {
            lines.append((label, "\(form.shape)  \(form.form.rawValue)"))
            label = ""
        }
        return lines
    }

    private func format(_ head: InputHead) -> String {
        if head.isEmpty { return head.format == .json ? "JSON, \(head.encoding.words), no records" : "empty" }
        switch head.format {
        case .csv:
            let delimiter = head.delimiter.map(delimiterName) ?? ""
            let header = head.hasHeader ? head.location.line.map { "header on line \($0)" } ?? "header" : "no header"
            return "CSV, \(delimiter), \(head.encoding.words), \(header)"
        case .json: return "JSON, \(head.encoding.words)"
        case .jsonLines: return "JSON Lines, \(head.encoding.words)"
        }
    }
}

private func delimiterName(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: ","): "commas"
    case UInt8(ascii: ";"): "semicolons"
    case UInt8(ascii: "|"): "bars"
    case 0x09: "tabs"
    case 0x20: "spaces"
    default: "separated by \(UnicodeScalar(byte))"
    }
}

extension TextEncoding {
    fileprivate var words: String {
        switch self {
        case .utf8: "UTF-8"
        case .utf16LittleEndian: "UTF-16 LE"
        case .utf16BigEndian: "UTF-16 BE"
        case .windows1252: "Windows-1252"
        }
    }
}

extension RejectedRow {
    /// `exports/a.csv:17:4: bad time in Timestamp`.
    fileprivate var words: String {
        "\(fault ?? location): \(reason.rawValue)" + (columnName.map { " in \($0)" } ?? "")
    }
}

extension RowAccount {
    fileprivate var words: String {
        "\(grouped(read)) read = \(grouped(kept)) kept + \(grouped(rejected)) rejected"
            + " + \(grouped(ignored)) ignored + \(grouped(duplicate)) duplicate"
            + " + \(grouped(outOfRetention)) out of retention"
    }
}

/// Lines with a label in front, all texts beginning in one column.
private func labelled(_ lines: [(String, String)]) -> String {
    let width = 12
    return lines.map { "  " + $0.0.padded(to: width) + $0.1 + "\n" }.joined()
}

extension String {
    fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
