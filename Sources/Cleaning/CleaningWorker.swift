import Model
import Reading

/// Turns batches of rows into records, scattered by user.
///
/// Each thread has a worker of its own; nothing is shared until `order` brings their records together.
final class CleaningWorker {
    /// Users are spread over this many parts, which are the threads' work when the log is ordered and measured.
    static let partitionCount = 64
    /// Rows whose users are looked up at the same time.
    private static let rowsAtOnce = 16

    let users = NamePool()
    let items = NamePool()
    let scopes = NamePool()
    let words = NamePool()
    let ruleUse = RuleUse()
    private(set) var segments: [Segment] = []
    var blocks: [RecordBlocks]
    /// By partition, the records of sources whose rows can be taken back.
    private(set) var voidable: [VoidableRecords]

    private let rules: CleaningRules
    private var cleaners: [Int: SourceCleaner] = [:]
    private var titles = LatestTitles()
    /// Of rows whose day and month may be either way round, in both readings.
    private var dayFirst = LatestTitles()
    private var monthFirst = LatestTitles()
    private var partitionOfUser: [UInt8] = []
    /// Keeps the fetches of look-ups ahead from being left out as useless.
    private var touched: UInt64 = 0

    init(rules: CleaningRules) {
        self.rules = rules
        blocks = Array(repeating: RecordBlocks(), count: CleaningWorker.partitionCount)
        voidable = Array(repeating: VoidableRecords(), count: CleaningWorker.partitionCount)
    }

    /// Takes the rows of one batch.
    ///
    /// - Parameters:
    ///   - source: The index of the batch's source.
    ///   - mapping: Where the batch's input holds its fields; its `slots` are the batch's.
    func clean(_ batch: RowBatch, source: Int, mapping: FieldMapping) {
        openSegment(of: batch)
        // What changes with each row is taken out of the object, where every access would be checked.
        var cleaner =
            cleaners.removeValue(forKey: source)
            ?? SourceCleaner(rules: rules, source: source, worker: self)
        var titles = self.titles
        self.titles = LatestTitles()
        defer {
            cleaners[source] = cleaner
            self.titles = titles
        }
        let constants = ConstantFields(mapping, &cleaner)
        let voiding = VoidingSlots(mapping, group: rules.voidingGroup(ofSource: source))
        let segment = segments.count - 1
        for problem in batch.problems {
            segments[segment].account.rejected += 1
            let fault = problem.fault.map {
                RowBatch.Problem.Fault(line: batch.firstLine + $0.line, column: $0.column)
            }
            segments[segment].rejects.append(
                .init(line: batch.firstLine + problem.line, reason: problem.reason, field: nil, fault: fault))
        }
        var account = RowAccount()
        var newest = segments[segment].sure.newest
        let bytes = batch.bytes
        let width = batch.fieldCount
        var probes = Array(repeating: ByteInterner.Probe(), count: CleaningWorker.rowsAtOnce)
        batch.fields.withUnsafeBufferPointer { fields in
            for row in 0..<batch.rowCount {
                if row % CleaningWorker.rowsAtOnce == 0 {
                    let ahead = min(CleaningWorker.rowsAtOnce, batch.rowCount - row)
                    for next in 0..<ahead {
                        let slots = RowSlots(bytes: bytes, fields: fields, start: (row + next) * width)
                        probes[next] = cleaner.probe(slots)
                    }
                    for next in 0..<ahead { touched &+= cleaner.users.touch(probes[next]) }
                }
                let slots = RowSlots(bytes: bytes, fields: fields, start: row * width)
                let verdict = cleaner.judge(slots, constants, probes[row % CleaningWorker.rowsAtOnce])
                switch verdict {
                case .rejected(let reason, let field):
                    account.rejected += 1
                    segments[segment].rejects.append(
                        .init(line: batch.firstLine + Int(batch.lineOffsets[row]), reason: reason, field: field))
                case .ignored:
                    account.ignored += 1
                case .voids:
                    account.ignored += 1
                    if let target = voiding?.target(slots) { segments[segment].voided.insert(target) }
                case .accepted(let accepted):
                    account.kept += 1
                    let partition = partition(of: accepted)
                    if let name = voiding?.name(slots) { voidable[partition].note(name, at: blocks[partition].count) }
                    blocks[partition].append(
                        LogRecord(
                            time: accepted.time, user: accepted.user, item: accepted.item, scope: accepted.scope,
                            originAndKind: UInt32(segment) << 2 | UInt32(accepted.kind)))
                    if accepted.time >= DeferredTime.smallest {
                        note(accepted, cleaner.instants(of: DeferredTime(packed: accepted.time)), segment)
                    } else {
                        newest = max(newest, accepted.time)
                        titles.note(accepted, at: accepted.time, in: words)
                    }
                }
            }
        }
        segments[segment].account = segments[segment].account + account
        segments[segment].sure.newest = newest
        noteTimes(of: batch, segment: segment, &cleaner, constants)
    }

    /// What an accepted row says whose day and month may be either way round.
    private func note(
        _ row: SourceCleaner.Accepted, _ instants: (dayFirst: Int64, monthFirst: Int64), _ segment: Int
    ) {
        segments[segment].dayFirst.newest = max(segments[segment].dayFirst.newest, instants.dayFirst)
        segments[segment].monthFirst.newest = max(segments[segment].monthFirst.newest, instants.monthFirst)
        dayFirst.note(row, at: instants.dayFirst, in: words)
        monthFirst.note(row, at: instants.monthFirst, in: words)
    }

    /// What a batch's rows say about the order of day and month, and how times look in an input's first lines.
    private func noteTimes(
        of batch: RowBatch, segment: Int, _ cleaner: inout SourceCleaner, _ constants: ConstantFields
    ) {
        let line = { batch.firstLine + Int(batch.lineOffsets[$0]) }
        var evidence = cleaner.times.takeEvidence()
        if case .undecided = constants.time {
            for row in 0..<min(2, batch.rowCount) { evidence.noteUndecided(at: row * batch.fieldCount) }
        }
        if !evidence.isEmpty { segments[segment].order.add(evidence) { line($0 / batch.fieldCount) } }
        guard batch.firstLine <= TimeForms.lastLine else { return }
        batch.fields.withUnsafeBufferPointer { fields in
            for row in 0..<batch.rowCount {
                let line = line(row)
                if line > TimeForms.lastLine { return }
                let slots = RowSlots(bytes: batch.bytes, fields: fields, start: row * batch.fieldCount)
                guard let written = slots[.time] else { continue }
                let date = constants.dateSlot.flatMap { slots[$0] }
                let (time, form) = cleaner.times.look(at: written, date: date)
                if time == .none { continue }
                segments[segment].timeForms.note(written, line: line, form: time == .bad ? .unknown : form)
            }
        }
    }

    /// Ends the last segment; to be called once, when there are no more batches.
    func finish() { closeSegment() }

    private func openSegment(of batch: RowBatch) {
        if let last = segments.last, last.input == batch.input, last.attempt == batch.attempt { return }
        closeSegment()
        segments.append(Segment(input: batch.input, attempt: batch.attempt))
    }

    private func closeSegment() {
        guard !segments.isEmpty else { return }
        titles.move(to: &segments[segments.count - 1].sure)
        dayFirst.move(to: &segments[segments.count - 1].dayFirst)
        monthFirst.move(to: &segments[segments.count - 1].monthFirst)
    }

    /// Known users by their name's hash; anonymous rows by what they say, so that equal rows meet.
    private func partition(of row: SourceCleaner.Accepted) -> Int {
        if row.user == 0 {
            let hash = ByteInterner.mix(UInt64(bitPattern: steady(row.time)) ^ items.names.hash(of: Int(row.item)))
            return Int(hash >> 32) & (CleaningWorker.partitionCount - 1)
        }
        let user = Int(row.user)
        while partitionOfUser.count <= user {
            let hash = users.names.hash(of: partitionOfUser.count)
            partitionOfUser.append(UInt8(truncatingIfNeeded: hash >> 40) & UInt8(CleaningWorker.partitionCount - 1))
        }
        return Int(partitionOfUser[user])
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
    static func partition(ofHash hash: UInt64) -> Int { Int(hash >> 40) & (partitionCount - 1) }
}
