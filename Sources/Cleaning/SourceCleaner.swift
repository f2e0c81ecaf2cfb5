import Model
import Reading

/// What the fields that no column holds stand for in every row.
struct ConstantFields {
    var user: WrittenForms.Entry
    var item: WrittenForms.Entry
    var scope: WrittenForms.Entry
    var title: UInt32
    var type: UInt32
    /// Of people, as they are written.
    var names: (user: UInt32, first: UInt32, last: UInt32) = (0, 0, 0)
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
        func name(_ field: InputField) -> UInt32 { text(field).withUnsafeBytes { cleaner.names.entry($0).name } }
        names = (name(.user), name(.firstName), name(.lastName))
        kind = text(.kind).withUnsafeBytes { cleaner.meaning(of: $0) }
        time = text(.time).withUnsafeBytes { cleaner.times.look(at: $0, date: nil).time }
        dateSlot = mapping.dateSlot
    }
}

/// Judges the rows of one source: what they say, and whether that is accepted.
///
/// Rows are judged column by column, since a small loop over one field leaves the processor free to wait for many
/// look-ups at once.
struct SourceCleaner {
    /// What a row's kind and time say of it.
    enum Event {
        case happened(InteractionKind, time: WrittenTime)
        case ignored
        /// An ignored row that takes back another one.
        case voids
        case rejected(RejectReason, InputField)
    }

    var users: WrittenForms
    var items: WrittenForms
    var scopes: WrittenForms
    var titles: WrittenForms
    var types: WrittenForms
    /// Names of people, as they are written.
    var names: WrittenForms
    var scopeRules: ScopeRules?
    var times: TimeReader
    /// Of titles and types.
    let words: NamePool
    private var clock: LocalClock
    /// A clock of its own for month-first readings, which lie far from the others.
    private var monthFirstClock: LocalClock
    private let kindForms = ByteInterner()
    private var kindMeanings: [KindWords.Meaning] = []
    private let kindWords: KindWords

    init(rules: CleaningRules, source: Int, worker: CleaningWorker) {
        let settings = rules.sources[source]
        let sentinels = settings.effectiveSentinels
        let itemEnd = settings.profile.itemEnd
        let use = worker.ruleUse
        users = WrittenForms(pool: worker.users, use: use) { rules.user($0, sentinels: sentinels, use) }
        items = WrittenForms(pool: worker.items, use: use) { rules.item($0, sentinels: sentinels, end: itemEnd, use) }
        scopes = WrittenForms(pool: worker.scopes, use: use) { rules.scope($0, sentinels: sentinels, use) }
        titles = WrittenForms(pool: worker.words, use: use) { rules.word($0, sentinels: sentinels) }
        types = WrittenForms(pool: worker.words, use: use) { rules.word($0, sentinels: sentinels) }
        names = WrittenForms(pool: worker.words, use: use) { rules.word($0, sentinels: sentinels) }
        words = worker.words
        scopeRules = ScopeRules(rules, sentinels: sentinels, pool: worker.scopes, use: use)
        kindWords = KindWords(settings)
        times = TimeReader(pattern: rules.timePatterns[source], sentinels: sentinels)
        clock = LocalClock(rules.zone(ofSource: source))
        monthFirstClock = clock
    }

    /// Has the use of rules noted anew: what follows is another input's.
    mutating func forgetUse() {
        users.forgetUse()
        items.forgetUse()
        scopes.forgetUse()
        scopeRules?.forgetUse()
    }

    /// Reads kind and time; the first rule that applies decides.
    ///
    /// - Parameter position: Where the row stands in its batch.
    @inline(__always)
    mutating func event(_ row: RowSlots, _ constants: ConstantFields, position: Int) -> Event {
        let kind: InteractionKind
        switch row[.kind].map({ meaning(of: $0) }) ?? constants.kind {
        case .kind(let found): kind = found
        case .ignored: return .ignored
        case .voids: return .voids
        case .unknown: return .rejected(.unknownKind, .kind)
        }
        let time =
            row[.time].map { times.read($0, date: constants.dateSlot.flatMap { row[$0] }, position: position) }
            ?? constants.time
        switch time {
        case .none: return .rejected(.noTime, .time)
        case .bad: return .rejected(.badTime, .time)
        case .instant, .local, .undecided: return .happened(kind, time: time)
        }
    }

    /// A time as `LogRecord` holds it.
    @inline(__always)
    mutating func recorded(_ time: WrittenTime) -> Int64 {
        switch time {
        case .instant(let instant): instant
        case .local(let local): clock.instant(ofLocal: local)
        case .undecided(let deferred): deferred.packed
        case .none, .bad: 0
        }
    }

    /// Bytes that the written forms take.
    var byteCount: Int { [users, items, scopes, titles, types, names].reduce(0) { $0 + $1.byteCount } }

    /// Both instants that a deferred time may turn out to be.
    mutating func instants(of time: DeferredTime) -> (dayFirst: Int64, monthFirst: Int64) {
        (clock.instant(of: time, .dayFirst), monthFirstClock.instant(of: time, .monthFirst))
    }

    @inline(__always)
    mutating func meaning(of bytes: UnsafeRawBufferPointer) -> KindWords.Meaning {
        let number = kindForms.intern(bytes)
        if number == kindMeanings.count {
            kindMeanings.append(kindWords.meaning(of: String(decoding: bytes, as: UTF8.self)))
        }
        return kindMeanings[number]
    }
}
