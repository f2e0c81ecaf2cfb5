import Model
import Reading

/// The fields of one row, by slot. Slots are `InputField.allCases` in their order.
struct RowSlots {
    let bytes: UnsafeRawBufferPointer
    let fields: UnsafeBufferPointer<RowBatch.Range>
    let start: Int

    /// The text of a slot; `nil` when the row has none.
    @inline(__always)
    subscript(slot: Slot) -> UnsafeRawBufferPointer? { self[slot.rawValue] }

    /// The text of a slot behind those of the fields.
    @inline(__always)
    subscript(slot: Int) -> UnsafeRawBufferPointer? {
        let range = fields[start + slot]
        if range.isMissing { return nil }
        let offset = Int(range.offset)
        return UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + Int(range.length)])
    }
}

/// The slots of a row: the order of `InputField.allCases`.
enum Slot: Int {
    case time, user, item, kind, scope, itemTitle, itemType, url
}

/// What the fields that no column holds stand for in every row.
struct ConstantFields {
    var user: WrittenForms.Entry
    var item: WrittenForms.Entry
    var scope: WrittenForms.Entry
    var title: UInt32
    var type: UInt32
    var kind: KindWords.Meaning
    var time: WrittenTime
    /// The slot of the date column where date and time of day are a pair.
    var dateSlot: Int?

    init(_ mapping: FieldMapping, _ cleaner: inout SourceCleaner) {
        func text(_ field: InputField) -> [UInt8] { Array((mapping.constant(field) ?? "").utf8) }
        user = text(.user).withUnsafeBytes { cleaner.users.entry($0) }
        item = text(.item).withUnsafeBytes { cleaner.items.entry($0) }
        scope = text(.scope).withUnsafeBytes { cleaner.scopes.entry($0) }
        let address = text(.url)
        if !scope.isGiven, let ruled = address.withUnsafeBytes({ cleaner.scopeRules?.entry($0) }) { scope = ruled }
        title = text(.itemTitle).withUnsafeBytes { cleaner.titles.entry($0).name }
        type = text(.itemType).withUnsafeBytes { cleaner.types.entry($0).name }
        kind = text(.kind).withUnsafeBytes { cleaner.meaning(of: $0) }
        time = text(.time).withUnsafeBytes { cleaner.times.look(at: $0, date: nil).time }
        dateSlot = mapping.dateSlot
    }
}

/// Judges the rows of one source: what is accepted, and as what.
struct SourceCleaner {
    struct Accepted {
        /// As in `LogRecord`.
        var time: Int64
        var user: UInt32
        var item: UInt32
        var scope: UInt32
        var title: UInt32
        var type: UInt32
        var kind: UInt8
    }

    enum Verdict {
        case accepted(Accepted)
        case ignored
        /// An ignored row that takes back another one.
        case voids
        case rejected(RejectReason, InputField?)
    }

    var users: WrittenForms
    var items: WrittenForms
    var scopes: WrittenForms
    var titles: WrittenForms
    var types: WrittenForms
    var scopeRules: ScopeRules?
    var times: TimeReader
    private var clock: LocalClock
    private var kindForms = ByteInterner()
    private var kindMeanings: [KindWords.Meaning] = []
    private let kindWords: KindWords

    init(rules: CleaningRules, source: Int, worker: CleaningWorker) {
        let settings = rules.sources[source]
        let sentinels = settings.effectiveSentinels
        let itemEnd = settings.profile.itemEnd
        let use = worker.ruleUse
        users = WrittenForms(pool: worker.users) { rules.user($0, sentinels: sentinels, use) }
        items = WrittenForms(pool: worker.items) { rules.item($0, sentinels: sentinels, end: itemEnd, use) }
        scopes = WrittenForms(pool: worker.scopes) { rules.scope($0, sentinels: sentinels, use) }
        titles = WrittenForms(pool: worker.words) { rules.word($0, sentinels: sentinels) }
        types = WrittenForms(pool: worker.words) { rules.word($0, sentinels: sentinels) }
        scopeRules = ScopeRules(rules, sentinels: sentinels, pool: worker.scopes, use: use)
        kindWords = KindWords(settings)
        times = TimeReader(pattern: rules.timePatterns[source], sentinels: sentinels)
        clock = LocalClock(rules.zone(ofSource: source))
    }

    /// The first rule that applies decides: kind, time, item, then what the configuration leaves out.
    ///
    /// - Parameter probe: The look-up of the row's user, begun by `probe`.
    mutating func judge(_ row: RowSlots, _ constants: ConstantFields, _ probe: ByteInterner.Probe) -> Verdict {
        let kind: InteractionKind
        switch row[.kind].map({ meaning(of: $0) }) ?? constants.kind {
        case .kind(let found): kind = found
        case .ignored: return .ignored
        case .voids: return .voids
        case .unknown: return .rejected(.unknownKind, .kind)
        }
        let time: Int64
        switch row[.time].map({ times.read($0, date: date(row, constants), position: row.start) }) ?? constants.time {
        case .instant(let instant): time = instant
        case .local(let local): time = clock.instant(ofLocal: local)
        case .undecided(let deferred): time = deferred.packed
        case .none: return .rejected(.noTime, .time)
        case .bad: return .rejected(.badTime, .time)
        }
        let item = row[.item].map { items.entry($0) } ?? constants.item
        if item.name == 0 { return .rejected(.noItem, .item) }
        let user = row[.user].map { users.entry($0, probe) } ?? constants.user
        var scope = row[.scope].map { scopes.entry($0) } ?? constants.scope
        if !scope.isGiven, let ruled = row[.url].flatMap({ scopeRules?.entry($0) }) { scope = ruled }
        if item.isExcluded || user.isExcluded || scope.isExcluded { return .ignored }
        return .accepted(
            Accepted(
                time: time, user: user.name, item: item.name, scope: scope.name,
                title: row[.itemTitle].map { titles.entry($0).name } ?? constants.title,
                type: row[.itemType].map { types.entry($0).name } ?? constants.type, kind: kind.rawValue))
    }

    @inline(__always)
    private func date(_ row: RowSlots, _ constants: ConstantFields) -> UnsafeRawBufferPointer? {
        constants.dateSlot.flatMap { row[$0] }
    }

    /// Both instants that a deferred time may turn out to be.
    mutating func instants(of time: DeferredTime) -> (dayFirst: Int64, monthFirst: Int64) {
        (clock.instant(of: time, .dayFirst), clock.instant(of: time, .monthFirst))
    }

    /// Begins the look-up of a row's user. Users are many and come in no order, so each look-up waits for memory;
    /// those of several rows wait at the same time.
    func probe(_ row: RowSlots) -> ByteInterner.Probe { row[.user].map { users.probe($0) } ?? .init() }

    mutating func meaning(of bytes: UnsafeRawBufferPointer) -> KindWords.Meaning {
        let number = kindForms.intern(bytes)
        if number == kindMeanings.count {
            kindMeanings.append(kindWords.meaning(of: String(decoding: bytes, as: UTF8.self)))
        }
        return kindMeanings[number]
    }
}
