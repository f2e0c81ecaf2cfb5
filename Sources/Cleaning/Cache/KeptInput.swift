import Model
import Reading

/// What an input came to, as it is kept: a worker's one segment, and what its first bytes said.
///
/// A file holds a block for each partition and then one for all else. It says nothing of the input's name: the same
/// bytes under another name are the same rows.
struct KeptInput {
    var worker: CleaningWorker
    /// `nil` for a document without records.
    var head: InputHead?
    var outcome: InputOutcome

    /// - Parameter people: What the rows tell of them: without pseudonyms and names, users are codes.
    static func write(
        _ rows: InputRows, head: InputHead?, outcome: InputOutcome, people: PeopleMode, to file: CacheFileWriter
    ) throws {
        for partition in 0..<Spreading.partitionCount { try file.write(try rows.block(partition)) }
        let segment = rows.segment()
        var block = CacheBytes()
        block.add(head?.named("")) { $0.add($1) }
        block.add(outcome.bytes)
        block.add(outcome.warnings.map { $0.named("") }) { $0.add($1) }
        block.add(segment)
        if people == .none { try block.add(codes: rows.users) } else { block.add(rows.users) }
        for names in [rows.items, rows.scopes, rows.words] { block.add(names) }
        try file.write(block)
    }

    /// - Parameters:
    ///   - name: The input's name at this time.
    ///   - index: Its number among the run's inputs.
    ///   - space: What its worker has to share with all others when memory is limited.
    /// - Throws: `CacheDamage`.
    init(_ file: CacheFileReader, name: String, index: Int, sha256: String, rules: CleaningRules, space: SpillSpace?)
        throws
    {
        guard file.count == Spreading.partitionCount + 1 else { throw CacheDamage() }
        var block = try file.block(Spreading.partitionCount)
        head = try block.optional { try $0.head().named(name) }
        outcome = InputOutcome()
        outcome.bytes = try block.amount()
        outcome.sha256 = sha256
        outcome.warnings = try block.list { try $0.diagnostic().named(name) }
        let segment = try block.segment(ofInput: index, rules)
        worker = CleaningWorker(rules: rules, space: space)
        worker.segments = [segment]
        if rules.people == .none {
            try block.codes(into: worker.users.names)
        } else {
            try block.names(into: worker.users.names)
        }
        for pool in [worker.items, worker.scopes, worker.words] { try block.names(into: pool.names) }
        try block.finish()
        guard
            segment.isWithin(
                items: worker.items.names.count, users: worker.users.names.count, words: worker.words.names.count)
        else { throw CacheDamage() }
        for partition in 0..<Spreading.partitionCount {
            var block = try file.block(partition)
            if block.left > 0 { try block.records(into: worker, partition) }
            try block.finish()
        }
    }
}

extension CacheBytes {
    fileprivate mutating func add(_ names: OwnNumbers) {
        add(names.count)
        for number in 1..<names.count { add(raw: names.view(of: number)) }
    }

    fileprivate mutating func add(codes users: OwnNumbers) throws {
        add(users.count)
        for number in 1..<users.count {
            guard let code = UserCode.bytes(users.view(of: number)) else { throw CacheDamage() }
            add(plain: code)
        }
    }
}

extension CacheReader {
    /// Fills a pool that holds the empty name alone.
    fileprivate mutating func names(into pool: ByteInterner) throws {
        let count = try int()
        guard count > 0, count - 1 <= left else { throw CacheDamage() }
        for number in 1..<count {
            let name = try raw()
            guard String(validating: name, as: UTF8.self) != nil, pool.intern(name) == number else {
                throw CacheDamage()
            }
        }
    }

    fileprivate mutating func codes(into pool: ByteInterner) throws {
        let count = try int()
        guard count > 0, count - 1 <= left / UserCode.byteCount else { throw CacheDamage() }
        for number in 1..<count {
            let code = UserCode.text(try raw(UserCode.byteCount))
            guard pool.intern(code.utf8) == number else { throw CacheDamage() }
        }
    }

    fileprivate mutating func records(into worker: CleaningWorker, _ partition: Int) throws {
        let most = { (pool: NamePool) in 0...Int64(pool.names.count - 1) }
        let times = try column(of: Int64.self, in: .min ... .max)
        defer { times.deallocate() }
        let users = try column(of: UInt32.self, in: most(worker.users))
        defer { users.deallocate() }
        let items = try column(of: UInt32.self, in: most(worker.items))
        defer { items.deallocate() }
        let scopes = try column(of: UInt32.self, in: most(worker.scopes))
        defer { scopes.deallocate() }
        let kinds = try column(of: UInt8.self, in: InteractionKind.rawRange)
        defer { kinds.deallocate() }
        guard [users.count, items.count, scopes.count, kinds.count].allSatisfy({ $0 == times.count }) else {
            throw CacheDamage()
        }
        for index in times.indices {
            let time = times[index]
            guard Instants.range.contains(time) || time >= DeferredTime.smallest else { throw CacheDamage() }
            worker.blocks[partition].append(
                LogRecord(
                    time: time, user: users[index], item: items[index], scope: scopes[index],
                    originAndKind: UInt32(kinds[index])))
        }
        let places: [Int] = try numbers(in: 0...Int64(max(0, times.count - 1)))
        guard places.isEmpty || !times.isEmpty, zip(places, places.dropFirst()).allSatisfy({ $0 < $1 }) else {
            throw CacheDamage()
        }
        for place in places {
            worker.voidable[partition].append(VoidableRecord(name: try rowName(), place: place))
        }
    }
}

/// The instants that a log may hold, in ms: those of the years that can be written, with their zones.
enum Instants {
    static let range: ClosedRange<Int64> = -1 << 49...1 << 49
}

extension InteractionKind {
    /// From the smallest raw value to the largest, which leave none out.
    static let rawRange: ClosedRange<Int64> = {
        let values = allCases.map { Int64($0.rawValue) }
        return (values.min() ?? 0)...(values.max() ?? 0)
    }()
}

extension InputHead {
    /// The same of an input of another name.
    func named(_ name: String) -> InputHead {
        var named = self
        named.location.file = name
        return named
    }
}

extension Diagnostic {
    /// The same of an input of another name.
    func named(_ name: String) -> Diagnostic {
        var named = self
        named.location?.file = name
        return named
    }
}
