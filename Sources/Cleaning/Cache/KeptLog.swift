import Model
import Reading

/// How all that cleaning has made of a run's inputs is kept: a block for each partition, and then one for all else.
///
/// What a question needs is read by a few large reads, several at a time, and no row of an export is looked at again.
enum KeptLog {
    static func write(_ cleaned: CleanedInputs, threads: Int, to file: CacheFileWriter) throws {
        let log = cleaned.log
        // So many at a time, in order, so that memory stays bounded.
        for start in stride(from: 0, to: log.partitionCount, by: threads) {
            let numbers = start..<min(start + threads, log.partitionCount)
            let blocks = try inParallel(workers: numbers.count) { worker in
                var block = CacheBytes()
                block.add(try log.partition(at: numbers.lowerBound + worker))
                return block
            }
            for block in blocks { try file.write(block) }
        }
        var block = CacheBytes()
        block.add(log.items) {
            $0.add($1.id)
            $0.add($1.title) { $0.add($1) }
            $0.add($1.type)
        }
        block.add(log.scopes) { $0.add($1) }
        block.add(log.span) {
            for day in [$1.first, $1.last, $1.lastActivity] { $0.add(day) }
        }
        block.add(log.population) {
            $0.add($1.segments) { $0.add($1) }
            $0.add($1.counts) { $0.add($1) }
        }
        block.add(log.people?.persons) { $0.add($1) { $0.add($1) } }
        block.add(cleaned.provenance.account)
        block.add(cleaned.provenance.inputs) { $0.add($1) }
        block.add(cleaned.rejects, inputs: cleaned.provenance.inputs)
        block.add(cleaned.diagnostics) { $0.add($1) }
        block.add(cleaned.facts) {
            $0.add($1.head) { $0.add($1) }
            $0.add($1.timeForms) {
                $0.add($1.shape.description)
                $0.add($1.form.rawValue)
            }
            $0.add($1.dayOrder) { $0.add($1.rawValue) }
        }
        try file.write(block)
    }

    /// - Parameters:
    ///   - inputs: Those that the log was made of.
    ///   - catalogue: The one that the log was made with.
    /// - Throws: `CacheDamage`.
    static func read(
        _ file: CacheFileReader, inputs: [Input], rules: CleaningRules, catalogue: Catalogue?, threads: Int
    ) throws -> CleanedInputs {
        guard file.count > 0 else { throw CacheDamage() }
        var block = try file.block(file.count - 1)
        let items = try block.list {
            LogItem(id: try $0.text(), title: try $0.optional { try $0.text() }, type: try $0.text())
        }
        let scopes = try block.list { try $0.text() }
        let span = try block.optional { Span(first: try $0.day(), last: try $0.day(), lastActivity: try $0.day()) }
        let population = try block.optional {
            Population(segments: try $0.list { try $0.text() }, counts: try $0.list { try $0.amount() })
        }
        guard population.map({ $0.segments.count == $0.counts.count }) ?? true else { throw CacheDamage() }
        let segmentCount = population?.segments.count ?? 0
        let persons = try block.optional { try $0.list { try $0.person(segments: segmentCount) } }
        guard (persons == nil) == (rules.people == .none) else { throw CacheDamage() }
        let account = try block.account()
        let listed = try block.list { try $0.provenance() }
        guard listed.map(\.path) == inputs.map(\.name) else { throw CacheDamage() }
        let rejects = try block.rejects(inputs: listed)
        let diagnostics = try block.list { try $0.diagnostic() }
        let facts = try block.list { try $0.facts() }
        try block.finish()
        guard facts.count == inputs.count else { throw CacheDamage() }
        let limits = NumberLimits(
            items: items.count, scopes: scopes.count, inputs: inputs.count,
            segments: segmentCount, people: persons?.count ?? 0)
        let log = InteractionLog(
            partitions: try partitions(file, limits, threads: threads).map { .held($0) }, items: items, scopes: scopes,
            inputs: inputs.map(\.name), span: span, catalogue: catalogue, population: population,
            people: persons.map { People($0, rules) })
        return CleanedInputs(
            log: log, provenance: Provenance(inputs: listed, account: account), rejects: rejects,
            diagnostics: diagnostics,
            facts: try zip(inputs, facts).map { input, facts in
                var facts = facts
                facts.mapping = facts.head.flatMap { try? rules.mapping(of: $0, source: input.source) }
                guard (facts.head == nil) == (facts.mapping == nil) else { throw CacheDamage() }
                return facts
            })
    }

    private static func partitions(
        _ file: CacheFileReader, _ limits: NumberLimits, threads: Int
    ) throws -> [LogPartition] {
        let numbers = WorkList(count: file.count - 1)
        return try inParallel(workers: threads) { _ in
            var own: [(Int, LogPartition)] = []
            while let number = numbers.take() {
                var block = try file.block(number)
                own.append((number, try block.partition(limits)))
                try block.finish()
            }
            return own
        }.flatMap(\.self).sorted { $0.0 < $1.0 }.map(\.1)
    }
}
