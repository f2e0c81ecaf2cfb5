import Model
import Reading

/// Turns batches of rows into records, scattered by user.
///
/// Each thread has a worker of its own; nothing is shared until `order` brings their records together.
final class CleaningWorker {
    /// Users are spread over this many parts, which are the threads' work when the log is ordered and measured.
    static let partitionCount = 64

    let users: NamePool
    let items: NamePool
    let scopes = NamePool()
    let words = NamePool()
    let ruleUse = RuleUse()
    var segments: [Segment] = []
    /// The records of each partition.
    let blocks: UnsafeMutablePointer<RecordBlocks>
    /// By partition, the records of sources whose rows can be taken back.
    var voidable: [VoidableRecords]

    private let rules: CleaningRules
    private var cleaners: [Int: SourceCleaner] = [:]
    private var titles = LatestTitles()
    /// Of rows whose day and month may be either way round, in both readings.
    private var dayFirst = LatestTitles()
    private var monthFirst = LatestTitles()
    private var partitionOfUser: [UInt8] = []
    private let accepted = AcceptedRows()

    init(rules: CleaningRules) {
        self.rules = rules
        // Names and rows that are kept have to lie in the same partitions when they are met again.
        let seed = rules.userKey?.partitionSeed ?? ByteInterner.processSeed
        users = NamePool(seed: seed)
        items = NamePool(seed: seed)
        blocks = .allocate(capacity: CleaningWorker.partitionCount)
        blocks.initialize(repeating: RecordBlocks(), count: CleaningWorker.partitionCount)
        voidable = Array(repeating: VoidableRecords(), count: CleaningWorker.partitionCount)
    }

    deinit {
        for partition in 0..<CleaningWorker.partitionCount { blocks[partition].free() }
        blocks.deinitialize(count: CleaningWorker.partitionCount)
        blocks.deallocate()
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
        for problem in batch.problems {
            let fault = problem.fault.map {
                RowBatch.Problem.Fault(line: batch.firstLine + $0.line, column: $0.column)
            }
            segments[segment].rejects.append(
                .init(line: batch.firstLine + problem.line, reason: problem.reason, field: nil, fault: fault))
        }
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
            self.segments[segment].rejects.append(
                .init(line: batch.firstLine + Int(batch.lineOffsets[row]), reason: reason, field: field))
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
        let segment = segments.count - 1
        let origin = UInt32(truncatingIfNeeded: segment) << 2
        var titles = self.titles
        self.titles = LatestTitles()
        defer { self.titles = titles }
        var kept = 0
        var newest = segments[segment].sure.newest
        for index in 0..<count {
            let (user, item, scope) = (accepted.users[index], accepted.items[index], accepted.scopes[index])
            if user.isExcluded || item.isExcluded || scope.isExcluded { continue }
            kept &+= 1
            let time = accepted.times[index]
            let slots = table[Int(truncatingIfNeeded: rows[index])]
            let partition = partition(user: user.name, item: item.name, time: time)
            if let name = voiding?.name(slots) { voidable[partition].note(name, at: blocks[partition].count) }
            blocks[partition].append(
                LogRecord(
                    time: time, user: user.name, item: item.name, scope: scope.name,
                    originAndKind: origin | UInt32(accepted.kinds[index])))
            if time >= DeferredTime.smallest {
                note(item.name, slots, cleaner.instants(of: DeferredTime(packed: time)), cleaner, constants)
            } else {
                newest = max(newest, time)
                titles.note(item.name, slots, at: time, cleaner, constants)
            }
        }
        segments[segment].account.kept += kept
        segments[segment].account.ignored += count - kept
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
        _ item: UInt32, _ row: RowSlots, _ instants: (dayFirst: Int64, monthFirst: Int64), _ cleaner: SourceCleaner,
        _ constants: ConstantFields
    ) {
        let segment = segments.count - 1
        segments[segment].dayFirst.newest = max(segments[segment].dayFirst.newest, instants.dayFirst)
        segments[segment].monthFirst.newest = max(segments[segment].monthFirst.newest, instants.monthFirst)
        dayFirst.note(item, row, at: instants.dayFirst, cleaner, constants)
        monthFirst.note(item, row, at: instants.monthFirst, cleaner, constants)
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
        let starts = (0..<CleaningWorker.partitionCount).map { blocks[$0].count }
        segments.append(Segment(input: input, attempt: attempt, starts: starts))
    }

    private func closeSegment() {
        guard !segments.isEmpty else { return }
        segments[segments.count - 1].use.merge(ruleUse.take())
        titles.move(to: &segments[segments.count - 1].sure)
        dayFirst.move(to: &segments[segments.count - 1].dayFirst)
        monthFirst.move(to: &segments[segments.count - 1].monthFirst)
    }

    /// Known users by their name's hash; anonymous rows by what they say, so that equal rows meet.
    @inline(__always)
    private func partition(user: UInt32, item: UInt32, time: Int64) -> Int {
        if user == 0 {
            let hash = ByteInterner.mix(UInt64(bitPattern: steady(time)) ^ items.names.hash(of: Int(item)))
            return Int(truncatingIfNeeded: hash >> 32) & (CleaningWorker.partitionCount - 1)
        }
        let user = Int(truncatingIfNeeded: user)
        if user >= partitionOfUser.count { learnPartitions(upTo: user) }
        return Int(truncatingIfNeeded: partitionOfUser[user])
    }

    @inline(never)
    private func learnPartitions(upTo user: Int) {
        while partitionOfUser.count <= user {
            let hash = users.names.hash(of: partitionOfUser.count)
            partitionOfUser.append(UInt8(truncatingIfNeeded: CleaningWorker.partition(ofHash: hash)))
        }
    }

    /// What a time has in common with itself deferred: its milliseconds within the minute.
    ///
    /// Zones are whole minutes off since 1980, and both readings of a date lie in one year. Before 1980, zones had
    /// seconds.
    private func steady(_ time: Int64) -> Int64 {
        let local = time < DeferredTime.smallest ? time : DeferredTime(packed: time).dayFirstLocal
        let start1980: Int64 = 315_532_800_000
        return local < start1980 ? 0 : local % 60_000
    }

    /// The partition that holds a user's records.
    static func partition(ofHash hash: UInt64) -> Int {
        Int(truncatingIfNeeded: hash >> 40) & (partitionCount - 1)
    }
}
