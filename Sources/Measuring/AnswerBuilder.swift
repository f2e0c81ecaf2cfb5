import Cleaning
import Model

/// Makes the rows of an answer from the counts of its slicings.
struct AnswerBuilder {
    /// The most rows that one answer may have: far more than anyone reads, few enough to fit into memory.
    static let maximumRows = 2_000_000

    let plan: QuestionPlan
    let log: InteractionLog
    let names: DimensionNames
    let settings: MeasuringSettings
    /// By the code of a user.
    private let persons: [Int: Answer.Row.Person]
    private let current: SideCells
    private let previous: SideCells?

    init(
        plan: QuestionPlan, log: InteractionLog, names: DimensionNames, settings: MeasuringSettings,
        tallies: [Slicing: Tally]
    ) {
        self.plan = plan
        self.log = log
        self.names = names
        self.settings = settings
        persons = AnswerBuilder.persons(plan.question, log, names)
        let listed = ListedItems(plan.question.filters, log: log, types: names.types)
        let cells = { (side: QuestionPlan.Side) in
            SideCells(
                side, question: plan.question, log: log, names: names, settings: settings, listed: listed,
                tallies: tallies)
        }
        current = cells(plan.current)
        previous = plan.previous.map(cells)
    }

    /// - Throws: `Diagnostics` with `too-many-rows`.
    func answered() throws -> Answered {
        guard let lift = plan.question.lift else { return .one(try answer(lifted: nil)) }
        var codes = Set<Int>()
        for side in [current, previous].compactMap(\.self) { codes.formUnion(side.liftedCodes) }
        let answers = try codes.map { code in (name(lift, code), try answer(lifted: code)) }
        return .lifted(Dictionary(uniqueKeysWithValues: answers), blank: try answer(lifted: -1))
    }

    /// - Parameter lifted: The code of the lifted dimension's value; `nil` when nothing is lifted, −1 for a value that
    ///   never occurs.
    private func answer(lifted: Int?) throws -> Answer {
        let question = plan.question
        let rows = try rowKeys(lifted: lifted).map { row(bucket: $0.bucket, codes: $0.codes, lifted: lifted) }
        return Answer(
            question: question, period: plan.current.period, periodIsComplete: plan.current.isComplete,
            comparison: plan.previous?.period, columns: question.columns(reportComparison: settings.comparison),
            rows: rows, total: question.total ? total(lifted: lifted) : nil)
    }

    private struct RowKey {
        var bucket: Int
        /// The code of each dimension of the question that is no time unit.
        var codes: DimensionCodes
    }

    /// The rows there are, in order: time and cycle dimensions first, then the others by UTF-8 bytes.
    private func rowKeys(lifted: Int?) throws -> [RowKey] {
        let by = plan.question.by
        let others = by.filter { $0.timeUnit == nil && !$0.isCycle }
        let cycles = by.filter(\.isCycle)
        let hasGrid = by.count > others.count
        var combinations = Set<[Int]>()
        if others.isEmpty {
            combinations.insert([])
        } else {
            for side in [current, previous].compactMap(\.self) {
                combinations.formUnion(side.combinations(lifted: lifted))
            }
            guard combinations.count <= AnswerBuilder.maximumRows else { throw Diagnostics(.tooManyRows) }
            if by == [.item] { combinations.formUnion(listedItems(lifted: lifted).map { [Int($0)] }) }
        }
        // All but kinds are numbered in byte order of their names, so codes sort as names do.
        let kind = others.firstIndex(of: .kind)
        let sorted = combinations.sorted { nameOrder($0, kind).lexicographicallyPrecedes(nameOrder($1, kind)) }
        guard hasGrid else { return sorted.map { RowKey(bucket: 0, codes: pairs(others, $0)) } }
        var grid: [RowKey] = []
        let cycleCodes = cycles.reduce([[]]) { found, cycle in
            found.flatMap { codes in (0..<(cycle == .hour ? 24 : 7)).map { codes + [$0] } }
        }
        let units = by.filter { $0.timeUnit != nil }
        let firstIsCycle = by.first { $0.isCycle || $0.timeUnit != nil }?.isCycle == true
        let buckets = plan.current.rows.axis.buckets.indices
        let (places, overflow) = (buckets.count * cycleCodes.count).multipliedReportingOverflow(by: sorted.count)
        guard !overflow, places <= AnswerBuilder.maximumRows else {
            throw Diagnostics(.tooManyRows)
        }
        if units.isEmpty || !firstIsCycle {
            for bucket in buckets {
                for cycle in cycleCodes {
                    for other in sorted {
                        grid.append(RowKey(bucket: bucket, codes: pairs(cycles, cycle, others, other)))
                    }
                }
            }
        } else {
            for cycle in cycleCodes {
                for bucket in buckets {
                    for other in sorted {
                        grid.append(RowKey(bucket: bucket, codes: pairs(cycles, cycle, others, other)))
                    }
                }
            }
        }
        return grid
    }

    /// Codes in the byte order of their names: clicked, loaded, viewed.
    private func nameOrder(_ codes: [Int], _ kind: Int?) -> [Int] {
        guard let kind else { return codes }
        var codes = codes
        codes[kind] = [1, 2, 0][codes[kind]]
        return codes
    }

    private func pairs(_ a: [Dimension], _ x: [Int], _ b: [Dimension] = [], _ y: [Int] = []) -> DimensionCodes {
        var codes = DimensionCodes()
        for (dimension, code) in zip(a, x) { codes[dimension] = code }
        for (dimension, code) in zip(b, y) { codes[dimension] = code }
        return codes
    }

    private func listedItems(lifted: Int?) -> [UInt32] {
        var place = ListedItems.Place(end: plan.current.period.last)
        if plan.question.lift == .scope { place.scope = lifted }
        return current.listed.items(at: place)
    }

    private func row(bucket: Int, codes: DimensionCodes, lifted: Int?) -> Answer.Row {
        var codes = codes
        if let lift = plan.question.lift { codes[lift] = lifted }
        let now = current.row(bucket: bucket, codes: codes)
        var before: SideCells.Measured?
        if plan.isComparable, let previous, bucket < previous.side.rows.axis.buckets.count {
            before = previous.row(bucket: bucket, codes: codes)
        }
        let bucketDays = plan.current.rows.axis.buckets[bucket]
        return Answer.Row(
            key: plan.question.by.map { value($0, codes[$0], bucketDays) },
            itemTitle: plan.question.by.contains(.item) ? codes[.item].flatMap { log.items[$0].title } : nil,
            person: plan.question.by.contains(.user) ? codes[.user].flatMap { persons[$0] } : nil, current: now.slice,
            previous: before?.slice, pValues: pValues(now, before),
            isPartial: bucketDays.isPartial)
    }

    private func total(lifted: Int?) -> Answer.Row {
        var codes = DimensionCodes()
        if let lift = plan.question.lift { codes[lift] = lifted ?? -1 }
        let now = current.total(codes: codes)
        let before = plan.isComparable ? previous?.total(codes: codes) : nil
        return Answer.Row(
            key: [], itemTitle: nil, current: now.slice, previous: before?.slice, pValues: pValues(now, before),
            isPartial: false)
    }

    private func pValues(_ now: SideCells.Measured, _ before: SideCells.Measured?) -> [Double?] {
        plan.question.measures.indices.map { index in
            guard let a = now.shares[index], let b = before?.shares[index] else { return nil }
            return Statistics.pValue(a, b)
        }
    }

    private func value(_ dimension: Dimension, _ code: Int?, _ bucket: TimeAxis.Bucket) -> Value {
        if let unit = dimension.timeUnit { return .text(unit.name(of: bucket.first)) }
        guard let code else { return .empty }
        switch dimension {
        case .hour: return .integer(code)
        case .weekday: return .integer(code + 1)
        default: return .text(name(dimension, code))
        }
    }

    private func name(_ dimension: Dimension, _ code: Int) -> String {
        switch dimension {
        case .item: log.items[code].id
        case .itemType: names.types.names[code]
        case .scope: log.scopes[code]
        case .kind: InteractionKind(rawValue: UInt8(code))?.name ?? ""
        case .segment: names.segments.names[code]
        case .source: names.sources.names[code]
        case .user: names.people(as: plan.question.people).names[code]
        case .day, .week, .month, .quarter, .year, .hour, .weekday: String(code)
        }
    }
}
