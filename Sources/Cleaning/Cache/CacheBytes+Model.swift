import Model
import Reading

// What is kept of an input and of a run beside their rows. A file's name stands outside, where it is the input's.

extension CacheBytes {
    mutating func add(_ account: RowAccount) {
        for number in [account.kept, account.rejected, account.ignored, account.duplicate, account.outOfRetention] {
            add(number)
        }
    }

    mutating func add(_ day: Day) { add(day.number) }

    mutating func add(_ location: SourceLocation) {
        add(location.file)
        add(location.line) { $0.add($1) }
        add(location.column) { $0.add($1) }
    }

    mutating func add(_ diagnostic: Diagnostic) {
        add(diagnostic.severity.rawValue)
        add(diagnostic.id)
        add(diagnostic.location) { $0.add($1) }
        add(diagnostic.what)
        add(diagnostic.why) { $0.add($1) }
        add(diagnostic.hint) { $0.add($1) }
    }

    mutating func add<Choice: CaseIterable & Equatable>(choice: Choice) where Choice.AllCases == [Choice] {
        add(Choice.allCases.firstIndex(of: choice) ?? 0)
    }

    mutating func add(_ head: InputHead) {
        add(choice: head.format)
        add(head.columnNames) { $0.add($1) }
        add(head.location)
        add(choice: head.encoding)
        add(head.delimiter.map { Int($0) }) { $0.add($1) }
        add(head.hasHeader)
        add(head.preamble)
        add(head.isEmpty)
    }

    mutating func add(_ forms: TimeForms) {
        add(forms.entries) {
            $0.add($1.shape.description)
            $0.add($1.line)
            $0.add($1.form.rawValue)
        }
    }
}

extension CacheReader {
    mutating func account() throws -> RowAccount {
        var account = RowAccount()
        account.kept = try amount()
        account.rejected = try amount()
        account.ignored = try amount()
        account.duplicate = try amount()
        account.outOfRetention = try amount()
        return account
    }

    /// A number of rows or bytes, so small that sums of them stay numbers.
    mutating func amount() throws -> Int { try int(in: 0..<1 << 50) }

    /// A day within the years that can be written, or not far from them.
    mutating func day() throws -> Day { Day(number: try int(in: -4_000_000..<4_000_000)) }

    mutating func location() throws -> SourceLocation {
        SourceLocation(
            file: try text(), line: try optional { try $0.amount() }, column: try optional { try $0.amount() })
    }

    mutating func diagnostic() throws -> Diagnostic {
        guard let severity = Diagnostic.Severity(rawValue: try text()) else { throw CacheDamage() }
        return Diagnostic(
            severity, id: try text(), at: try optional { try $0.location() }, try text(),
            why: try optional { try $0.text() }, hint: try optional { try $0.text() })
    }

    mutating func head() throws -> InputHead {
        let format = try choice(InputFormat.self)
        let names = try list { try $0.text() }
        let location = try location()
        let encoding = try choice(TextEncoding.self)
        let delimiter = try optional { UInt8(try $0.int(in: 0..<256)) }
        var head = InputHead(
            format: format, columnNames: names, location: location, encoding: encoding, delimiter: delimiter,
            hasHeader: try flag(), preamble: try amount())
        head.isEmpty = try flag()
        return head
    }

    mutating func timeForms() throws -> TimeForms {
        TimeForms(
            try list {
                let (shape, line) = (try $0.text(), try $0.amount())
                guard let form = TimeForm(rawValue: try $0.text()) else { throw CacheDamage() }
                return TimeForms.Entry(shape: TimeShape(description: shape), line: line, form: form)
            })
    }
}
