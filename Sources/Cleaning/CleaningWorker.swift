import Model
import Reading

/// Turns batches of rows into records, scattered by user.
///
/// Each thread has a worker of its own; nothing is shared until `order` brings their records together.
final class CleaningWorker {
    let users: NamePool
    let items: NamePool
    let scopes = NamePool()
    let words = NamePool()
    let ruleUse = RuleUse()
    var segments: [Segment] = []
    /// The records of each partition. When the log is ordered, each partition is another thread's business.
    let blocks: UnsafeMutablePointer<RecordBlocks<LogRecord>>
    /// By partition, the records of sources whose rows can be taken back.
    let voidable: UnsafeMutablePointer<RecordBlocks<VoidableRecord>>
    /// Where records lie that memory has no room for; `nil` as long as it has.
    var spillFile: SpillFile?

    private let rules: CleaningRules
    let space: SpillSpace?
    /// What was told to `space` last.
    var noted = (records: 0, names: 0)
    /// Rejected rows of all segments.
    private(set) var rejectCount = 0
    private(set) var cleaners: [Int: SourceCleaner] = [:]
    private var titles: LatestTitles
    /// Of rows whose day and month may be either way round, in both readings.
    private var dayFirst: LatestTitles
    private var monthFirst: LatestTitles
    private var partitionOfUser: [UInt8] = []
    private let accepted = AcceptedRows()

    /// - Parameter space: What the workers have to share when memory is limited.
    init(rules: CleaningRules, space: SpillSpace?) {
        self.rules = rules
        self.space = space
        titles = LatestTitles(withNames: rules.people == .names)
        dayFirst = titles
        monthFirst = titles
        // Names and rows that are kept have to lie in the same partitions when they are met again.
        let seed = rules.userKey?.partitionSeed ?? ByteInterner.processSeed
        users = NamePool(seed: seed)
        items = NamePool(seed: seed)
        blocks = .allocate(capacity: Spreading.partitionCount)
        blocks.initialize(repeating: RecordBlocks(), count: Spreading.partitionCount)
        voidable = .allocate(capacity: Spreading.partitionCount)
        voidable.initialize(repeating: RecordBlocks(), count: Spreading.partitionCount)
    }

    deinit {
        for partition in 0..<Spreading.partitionCount { freeRecords(of: partition) }
        blocks.deinitialize(count: Spreading.partitionCount)
        blocks.deallocate()
        voidable.deinitialize(count: Spreading.partitionCount)
        voidable.deallocate()
    }

    /// Takes the rows of one batch.
    ///
    /// - Parameters:
    ///   - input: The number of the batch's input among those of the run.
    ///   - source: The index of the batch's source.
    ///   - mapping: Where the batch's input holds its fields; its `slotColumns` are the batch's slots.
    func clean(_ batch: RowBatch, input: Int, source: Int, mapping: FieldMapping) {
        openSegment(input: input, attempt: batch.attempt)
        // What changes with each row is taken out of the object, where every access would be checked.
        var cleaner =
            cleaners.removeValue(forKey: source)
            ?? SourceCleaner(rules: rules, source: source, worker: self)
        defer { cleaners[source] = cleaner }
        let constants = ConstantFields(mapping, &cleaner)
        let voiding = VoidingSlots(
            mapping, group: rules.voidingGroup(ofSource: source), seeds: rules.rowNameSeeds)
        noteProblems(of: batch)
        batch.fields.withUnsafeBufferPointer { fields in
            guard let start = fields.baseAddress, batch.fieldCount > 0 else { return }
            let table = RowTable(bytes: batch.bytes, fields: start, width: batch.fieldCount)
            sift(batch, table, &cleaner, constants, voiding)
            record(table, cleaner: &cleaner, constants, voiding)
            noteTimes(of: batch, table, &cleaner, constants)
        }
    }

    private func noteProblems(of batch: RowBatch) {
        let segment = segments.count - 1
        segments[segment].account.rejected += batch.problems.count
        rejectCount += batch.problems.count
        for problem in batch.problems {
            let fault = problem.fault.map {
                RowBatch.Problem.Fault(line: batch.firstLine + $0.line, column: $0.column)
            }
            segments[segment].rejects.append(
                .init(line: batch.firstLine + problem.line, reason: problem.reason, field: nil, fault: fault))
            keepText(of: batch) { RejectedText.text(batch.bytes(of: problem.text)) }
        }
    }

    /// Keeps what the row rejected last says, while its input has room for more.
    private func keepText(of batch: RowBatch, _ text: () -> String) {
        let segment = segments.count - 1
        guard segments[segment].texts.count < rules.valuesAnInput else { return }
        segments[segment].texts.append(
            RejectedText(reject: segments[segment].rejects.count - 1, batch: batch.number, text: text()))
    }

    /// Finds the rows that are interactions: by kind, time and item, in this order.
    private func sift(
        _ batch: RowBatch, _ table: RowTable, _ cleaner: inout SourceCleaner, _ constants: ConstantFields,
        _ voiding: VoidingSlots?
    ) {
        let segment = segments.count - 1
        var ignored = 0
        let reject = { (row: Int, reason: RejectReason, field: InputField) in
            self.segments[segment].account.rejected += 1
            self.rejectCount += 1
            self.segments[segment].rejects.append(
                .init(line: batch.firstLine + Int(batch.lineOffsets[row]), reason: reason, field: field))
            self.keepText(of: batch) {
                let date = field == .time ? constants.dateSlot.flatMap { table[row][$0] } : nil
                let texts = [date, table[row].text(of: field)].compactMap { $0.map { RejectedText.text($0) } }
                return texts.joined(separator: " ")
            }
        }
        accepted.begin(batch.rowCount)
        for row in 0..<batch.rowCount {
            switch cleaner.event(table[row], constants, position: row) {
            case .happened(let kind, let time):
                accepted.append(row: row, time: cleaner.recorded(time), kind: kind.rawValue)
            case .ignored: ignored += 1
            case .voids:
                ignored += 1
                if let target = voiding?.target(table[row]) { segments[segment].voided.insert(target) }
            case .rejected(let reason, let field): reject(row, reason, field)
            }
        }
        segments[segment].account.ignored += ignored
        cleaner.items.look(
            up: table.column(.item, of: accepted.rows, count: accepted.count), constant: constants.item,
            into: accepted.items)
        accepted.removeNameless { row in reject(row, .noItem, .item) }
    }

    /// Makes records of the rows that were found to be interactions, but for those that the configuration leaves out.
    private func record(
        _ table: RowTable, cleaner: inout SourceCleaner, _ constants: ConstantFields, _ voiding: VoidingSlots?
    ) {
        let accepted = accepted
        let (rows, count) = (UnsafePointer(accepted.rows), accepted.count)
        cleaner.scopes.look(
            up: table.column(.scope, of: rows, count: count), constant: constants.scope, into: accepted.scopes)
        if cleaner.scopeRules != nil { applyScopeRules(table, &cleaner) }
        cleaner.users.look(
            up: table.column(.user, of: rows, count: count), constant: constants.user, into: accepted.users)
        let left = accepted.removeExcluded()
        let segment = segments.count - 1
        segments[segment].account.kept += accepted.count
        segments[segment].account.ignored += left
        scatter(origin: UInt32(truncatingIfNeeded: segment) << 2, table, voiding)
        noteWords(table, &cleaner, constants)
    }

    /// Appends the accepted rows to their partitions.
    private func scatter(origin: UInt32, _ table: RowTable, _ voiding: VoidingSlots?) {
        let accepted = accepted
        for index in 0..<accepted.count {
            accepted.partitions[index] = partition(
                user: accepted.users[index].name, item: accepted.items[index].name, time: accepted.times[index])
        }
        if let voiding {
            var counts = (0..<Spreading.partitionCount).map { blocks[$0].count }
            for index in 0..<accepted.count {
                let partition = Int(accepted.partitions[index])
                if let name = voiding.name(table[Int(accepted.rows[index])]) {
                    voidable[partition].append(VoidableRecord(name: name, place: counts[partition]))
                }
                counts[partition] += 1
            }
        }
        for index in 0..<accepted.count {
            blocks[Int(truncatingIfNeeded: accepted.partitions[index])].append(
                LogRecord(
                    time: accepted.times[index], user: accepted.users[index].name, item: accepted.items[index].name,
                    scope: accepted.scopes[index].name, originAndKind: origin | UInt32(accepted.kinds[index])))
        }
    }

    /// Notes titles, types and names of the accepted rows, from the last row to the first: exports mostly go on in time,
    /// and what is older than what was noted does not matter.
    private func noteWords(_ table: RowTable, _ cleaner: inout SourceCleaner, _ constants: ConstantFields) {
        let accepted = accepted
        let segment = segments.count - 1
        let forms = WordForms(cleaner, constants)
        var titles = self.titles
        self.titles = LatestTitles()
        defer { self.titles = titles }
        var newest = segments[segment].sure.newest
        for index in (0..<accepted.count).reversed() {
            let (user, item, time) = (accepted.users[index].name, accepted.items[index].name, accepted.times[index])
            let slots = table[Int(truncatingIfNeeded: accepted.rows[index])]
            if time < DeferredTime.smallest {
                newest = max(newest, time)
                titles.note(item, of: user, slots, at: time, forms)
            } else {
                note(item, of: user, slots, cleaner.instants(of: DeferredTime(packed: time)), forms)
            }
        }
        segments[segment].sure.newest = newest
    }

    private func applyScopeRules(_ table: RowTable, _ cleaner: inout SourceCleaner) {
        for index in 0..<accepted.count where !accepted.scopes[index].isGiven {
            let address = table[Int(accepted.rows[index])][.url]
            if let ruled = address.flatMap({ cleaner.scopeRules?.entry($0) }) { accepted.scopes[index] = ruled }
        }
    }

    /// What an accepted row says whose day and month may be either way round.
    private func note(
        _ item: UInt32, of user: UInt32, _ row: RowSlots, _ instants: (dayFirst: Int64, monthFirst: Int64),
        _ forms: WordForms
    ) {
        let segment = segments.count - 1
        segments[segment].dayFirst.newest = max(segments[segment].dayFirst.newest, instants.dayFirst)
        segments[segment].monthFirst.newest = max(segments[segment].monthFirst.newest, instants.monthFirst)
        dayFirst.note(item, of: user, row, at: instants.dayFirst, forms)
        monthFirst.note(item, of: user, row, at: instants.monthFirst, forms)
    }

    /// What a batch's rows say about the order of day and month, and how times look in an input's first lines.
    private func noteTimes(
        of batch: RowBatch, _ table: RowTable, _ cleaner: inout SourceCleaner, _ constants: ConstantFields
    ) {
        let segment = segments.count - 1
        let line = { batch.firstLine + Int(batch.lineOffsets[$0]) }
        var evidence = cleaner.times.takeEvidence()
        if case .undecided = constants.time {
            for row in 0..<min(2, batch.rowCount) { evidence.noteUndecided(at: row) }
        }
        if !evidence.isEmpty { segments[segment].order.add(evidence, line: line) }
        guard batch.firstLine <= TimeForms.lastLine else { return }
        for row in 0..<batch.rowCount {
            let line = line(row)
            if line > TimeForms.lastLine { return }
            let slots = table[row]
            guard let written = slots[.time] else { continue }
            let (time, form) = cleaner.times.look(at: written, date: constants.dateSlot.flatMap { slots[$0] })
            if time == .none { continue }
            segments[segment].timeForms.note(written, line: line, form: time == .bad ? .unknown : form)
        }
    }

    /// Ends the last segment; to be called once, when there are no more batches.
    func finish() { closeSegment() }

    private func openSegment(input: Int, attempt: Int) {
        if let last = segments.last, last.input == input, last.attempt == attempt { return }
        closeSegment()
        for source in cleaners.keys { cleaners[source]?.forgetUse() }
        let starts = (0..<Spreading.partitionCount).map { blocks[$0].count }
        segments.append(Segment(input: input, attempt: attempt, starts: starts))
    }

    private func closeSegment() {
        guard !segments.isEmpty else { return }
        segments[segments.count - 1].use.merge(ruleUse.take())
        titles.move(to: &segments[segments.count - 1].sure)
        dayFirst.move(to: &segments[segments.count - 1].dayFirst)
        monthFirst.move(to: &segments[segments.count - 1].monthFirst)
    }

    @inline(__always)
    private func partition(user: UInt32, item: UInt32, time: Int64) -> UInt8 {
        if user == 0 {
            let hash = Spreading.anonymousHash(item: items.names.hash(of: Int(item)), time: time)
            return UInt8(truncatingIfNeeded: Spreading.partition(ofHash: hash))
        }
        let user = Int(truncatingIfNeeded: user)
        if user >= partitionOfUser.count { learnPartitions(upTo: user) }
        return partitionOfUser[user]
    }

    @inline(never)
    private func learnPartitions(upTo user: Int) {
        while partitionOfUser.count <= user {
            let hash = users.names.hash(of: partitionOfUser.count)
            partitionOfUser.append(UInt8(truncatingIfNeeded: Spreading.partition(ofHash: hash)))
        }
    }
}
