import Cleaning
import Model
import Reading

extension CheckResult {
    /// The result as one JSON object: inputs, rows, span, templates, diagnostics, and whether a report could be made.
    var json: [UInt8] {
        JSONValue.object([
            ("ready", .bool(isReady)),
            ("rows", account.json),
            (
                "span",
                span.map { .object([("start", .string("\($0.first)")), ("end", .string("\($0.last)"))]) } ?? .null
            ),
            ("templates", .array(templates.map { .string($0) })),
            ("inputs", .array(inputs.map(\.json))),
            ("diagnostics", .array(diagnostics.map(\.jsonValue))),
        ]).indentedText
    }
}

extension CheckedInput {
    private static let shownProblems = 10

    fileprivate var json: JSONValue {
        var members: [(key: String, value: JSONValue)] = [
            ("path", .string(path)), ("profile", .string(source.profile.name)), ("readable", .bool(understood != nil)),
        ]
        if let (head, mapping) = understood { members += words(head, mapping) }
        members.append(("rows", provenance.account.json))
        members.append(("rejected", .object(counted(rejects).map { ($0.reason.rawValue, .integer($0.count)) })))
        members.append(
            ("first_problems", .array(rejects.prefix(CheckedInput.shownProblems).map(\.json))))
        return .object(members)
    }

    private func words(_ head: InputHead, _ mapping: FieldMapping) -> [(key: String, value: JSONValue)] {
        let fields = InputField.allCases
        return [
            ("format", head.isEmpty && head.format != .json ? .null : .string(head.format.rawValue)),
            ("encoding", .string(head.encoding.rawValue)),
            ("delimiter", head.delimiter.map { .string(String(UnicodeScalar($0))) } ?? .null),
            ("header_line", head.hasHeader ? head.location.line.map { .integer($0) } ?? .null : .null),
            (
                "columns",
                .object(fields.compactMap { field in mapping.column(field).map { (field.rawValue, name($0, head)) } })
            ),
            (
                "constant",
                .object(fields.compactMap { field in mapping.constant(field).map { (field.rawValue, .string($0)) } })
            ),
            ("ignored_columns", .array(provenance.ignoredColumns.map { .string($0) })),
            (
                "passed_over",
                .array(
                    mapping.passedOver.map {
                        .object([("field", .string($0.field.rawValue)), ("column", name($0.column, head))])
                    })
            ),
            (
                "times",
                .array(
                    facts.timeForms.map {
                        .object([("shape", .string("\($0.shape)")), ("form", .string($0.form.rawValue))])
                    })
            ),
            ("timezone", .string(source.timezone)),
        ]
    }

    private func name(_ column: Int, _ head: InputHead) -> JSONValue { .string(head.columnNames[column]) }
}

extension RejectedRow {
    fileprivate var json: JSONValue {
        .object([
            ("line", location.line.map { .integer($0) } ?? .null),
            ("reason", .string(reason.rawValue)),
            ("column", columnName.map { .string($0) } ?? .null),
            ("fault", fault.map { .string("\($0.line ?? 0):\($0.column ?? 0)") } ?? .null),
        ])
    }
}
