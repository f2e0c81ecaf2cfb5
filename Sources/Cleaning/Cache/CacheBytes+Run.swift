import Model
import Reading

// What is told of a run: its inputs, its rejected rows, and how inputs are written.

extension CacheBytes {
    mutating func add(_ input: Provenance.Input) {
        add(input.path)
        add(input.bytes)
        add(input.sha256) { $0.add($1) }
        add(input.account)
        add(input.mappedColumns.sorted { $0.key < $1.key }) {
            $0.add($1.key)
            $0.add($1.value)
        }
        add(input.ignoredColumns) { $0.add($1) }
    }

    /// Rejected rows may be many and say the same few names again and again.
    mutating func add(_ rejects: [RejectedRow], inputs: [Provenance.Input]) {
        let files = Dictionary(inputs.enumerated().map { ($1.path, $0) }) { first, _ in first }
        let names = Set(rejects.compactMap(\.columnName)).sorted { $0.isBefore($1) }
        let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        add(names) { $0.add($1) }
        add(rejects) { bytes, reject in
            bytes.add(files[reject.location.file] ?? 0)
            bytes.add(reject.location.line ?? 0)
            bytes.add(choice: reject.reason)
            bytes.add(reject.columnName.flatMap { numbers[$0] }) { $0.add($1) }
            bytes.add(reject.fault) {
                $0.add($1.line ?? 0)
                $0.add($1.column) { $0.add($1) }
            }
        }
    }
}

extension CacheReader {
    mutating func provenance() throws -> Provenance.Input {
        let (path, bytes) = (try text(), try amount())
        let sha256 = try optional { try $0.text() }
        let account = try account()
        let mapped = try list { (try $0.text(), try $0.text()) }
        return Provenance.Input(
            path: path, bytes: bytes, sha256: sha256, account: account,
            mappedColumns: Dictionary(mapped) { first, _ in first }, ignoredColumns: try list { try $0.text() })
    }

    mutating func rejects(inputs: [Provenance.Input]) throws -> [RejectedRow] {
        let names = try list { try $0.text() }
        return try list { bytes in
            let file = inputs[try bytes.int(in: 0..<inputs.count)].path
            let line = try bytes.amount()
            let reason = try bytes.choice(RejectReason.self)
            let name = try bytes.optional { names[try $0.int(in: 0..<names.count)] }
            let fault = try bytes.optional {
                SourceLocation(file: file, line: try $0.amount(), column: try $0.optional { try $0.amount() })
            }
            return RejectedRow(
                location: SourceLocation(file: file, line: line), reason: reason, columnName: name, fault: fault)
        }
    }

    mutating func facts() throws -> InputFacts {
        let head = try optional { try $0.head() }
        let forms = try list {
            let shape = TimeShape(description: try $0.text())
            guard let form = TimeForm(rawValue: try $0.text()) else { throw CacheDamage() }
            return InputFacts.WrittenForm(shape: shape, form: form)
        }
        let order = try optional {
            guard let order = DayOrder(rawValue: try $0.text()) else { throw CacheDamage() }
            return order
        }
        var facts = InputFacts(head: head, mapping: nil, forms: TimeForms(), dayOrder: order)
        facts.timeForms = forms
        return facts
    }
}
