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
    private var titles = LatestWords()
    private var types = LatestWords()
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
    ///   - mapping: Where the batch's input holds its fields; `InputField.allCases` are the batch's slots.
    func clean(_ batch: RowBatch, source: Int, mapping: FieldMapping) {
        openSegment(of: batch)
        // What changes with each row is taken out of the object, where every access would be checked.
        var cleaner =
            cleaners.removeValue(forKey: source)
            ?? SourceCleaner(rules: rules, settings: rules.sources[source], worker: self)
        var (titles, types) = (self.titles, self.types)
        (self.titles, self.types) = (LatestWords(), LatestWords())
        defer {
            cleaners[source] = cleaner
            (self.titles, self.types) = (titles, types)
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
        var newest = segments[segment].newest
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
                    newest = max(newest, accepted.time)
                    let partition = partition(of: accepted)
                    if let name = voiding?.name(slots) { voidable[partition].note(name, at: blocks[partition].count) }
                    blocks[partition].append(
                        LogRecord(
                            time: accepted.time, user: accepted.user, item: accepted.item, scope: accepted.scope,
                            originAndKind: UInt32(segment) << 2 | UInt32(accepted.kind)))
                    if accepted.title != 0 {
                        titles.note(item: accepted.item, time: accepted.time, word: accepted.title, in: words)
                    }
                    if accepted.type != 0 {
                        types.note(item: accepted.item, time: accepted.time, word: accepted.type, in: words)
                    }
                }
            }
        }
        segments[segment].account = segments[segment].account + account
        segments[segment].newest = newest
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
        segments[segments.count - 1].titles += titles.take()
        segments[segments.count - 1].types += types.take()
    }

    /// Known users by their name's hash; anonymous rows by what they say, so that equal rows meet.
    private func partition(of row: SourceCleaner.Accepted) -> Int {
        if row.user == 0 {
            let hash = ByteInterner.mix(UInt64(bitPattern: row.time) ^ items.names.hash(of: Int(row.item)))
            return Int(hash >> 32) & (CleaningWorker.partitionCount - 1)
        }
        let user = Int(row.user)
        while partitionOfUser.count <= user {
            let hash = users.names.hash(of: partitionOfUser.count)
            partitionOfUser.append(UInt8(truncatingIfNeeded: hash >> 40) & UInt8(CleaningWorker.partitionCount - 1))
        }
        return Int(partitionOfUser[user])
    }

    /// The partition that holds a user's records.
    static func partition(ofHash hash: UInt64) -> Int { Int(hash >> 40) & (partitionCount - 1) }
}
