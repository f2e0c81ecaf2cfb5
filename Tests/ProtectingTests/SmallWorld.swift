import Cleaning
import Measuring
import Model
import TestSupport

@testable import Protecting

/// A small random log, in which small groups are frequent.
struct SmallWorld {
    let period = Period(.month, holding: Day("2026-10-01")!)
    let itemTypes = ["a": "video", "b": "video", "c": "page"]
    static let items = ["a", "b", "c"]
    static let scopes = ["x", "y", "z"]
    static let days = [
        "2026-09-02", "2026-09-20", "2026-10-01", "2026-10-08", "2026-10-09", "2026-10-20", "2026-10-31",
    ].map { Day($0)! }
    /// Days without anything between ends of the periods that sites are made of.
    static let silentDays = ["2026-09-29", "2026-10-06"].map { Day($0)! }
    private let rows: [TestRow]
    private let all: InteractionLog

    init(random: inout SeededGenerator) throws {
        let people = Int.random(in: 6...30, using: &random)
        let rows = (0..<Int.random(in: 30...300, using: &random)).map { _ in
            // The first people, items and scopes have most of it.
            let often = { (count: Int, random: inout SeededGenerator) in
                min(Int.random(in: 0..<count, using: &random), Int.random(in: 0..<count, using: &random))
            }
            let day = SmallWorld.days.pick(&random)
            return TestRow(
                time: Int64(day.number) * 86_400_000 + Int64.random(in: 0..<86_400_000, using: &random),
                user: "u\(often(people, &random))", item: SmallWorld.items[often(3, &random)],
                scope: SmallWorld.scopes[often(3, &random)], kind: InteractionKind.allCases.pick(&random))
        }
        try self.init(rows: rows)
    }

    private init(rows: [TestRow]) throws {
        self.rows = rows
        all = try log(of: rows, catalogue: "item,type\na,video\nb,video\nc,page\n")
    }

    func shuffled(_ random: inout SeededGenerator) throws -> SmallWorld {
        try SmallWorld(rows: rows.shuffled(using: &random))
    }

    func answers(_ questions: [Question]) throws -> [Answered] {
        let settings = MeasuringSettings(zone: ZoneRules.utc!, period: period, comparison: .previous, historyDays: 0)
        return try answer(questions, in: all, settings: settings, workers: 1)
    }

    /// The answers to a site's questions, protected.
    func released(_ answered: [Answered]) -> (answers: [Released], decisions: Decisions) {
        release(
            answered, period: period, minimumGroup: 5, itemTypes: itemTypes,
            log: SmallLog(all, zone: ZoneRules.utc!))
    }

    /// What a site of a period shows, protected beside what its other periods do.
    func released(
        _ questions: [Question], period: Period, earlier: [Decisions] = []
    ) throws -> (shown: [Answered], released: (answers: [Released], decisions: Decisions)) {
        let published = earlier.map(\.period)
        let beside = remainders(
            of: questions, span: all.span, period: period, comparison: .previous, published: published)
        let settings = MeasuringSettings(zone: ZoneRules.utc!, period: period, comparison: .previous, historyDays: 0)
        let answered = try answer(questions + beside, in: all, settings: settings, workers: 1)
        let shown = Array(answered.prefix(questions.count))
        let released = release(
            shown, period: period, comparison: .previous, minimumGroup: 5, itemTypes: itemTypes,
            unseen: Array(answered.dropFirst(questions.count)), earlier: earlier, span: all.span,
            log: SmallLog(all, zone: ZoneRules.utc!))
        return (shown, released)
    }

    /// Any measures by any dimensions.
    func anyQuestion(_ random: inout SeededGenerator) -> Question {
        var question = question(&random)
        let dimensions = Dimension.allCases.filter { $0 != .user && $0 != question.lift }
        question.measures = Measure.allCases.pickSome(&random, atMost: 8)
        question.by = Array(dimensions.shuffled(using: &random).prefix(Int.random(in: 0...3, using: &random)))
        return question
    }

    func question(_ random: inout SeededGenerator) -> Question {
        let lift: Dimension? = [nil, nil, .scope, .item].pick(&random)
        let dimensions: [Dimension] = [.item, .itemType, .scope, .kind, .day, .week, .month].filter { $0 != lift }
        let filters: [Filter?] = [
            nil, nil, nil, Filter([FilterTerm(key: .scope, pattern: Glob("x"), excludes: false)]),
            Filter([FilterTerm(key: .scope, pattern: Glob("z"), excludes: true)]),
            Filter([FilterTerm(key: .itemType, pattern: Glob("video"), excludes: false)]),
            Filter(["a", "c"].map { FilterTerm(key: .item, pattern: Glob($0), excludes: false) }),
            // What is left is what others name.
            Filter(["x", "y"].map { FilterTerm(key: .scope, pattern: Glob($0), excludes: true) }),
            Filter([FilterTerm(key: .item, pattern: Glob("c"), excludes: true)]),
        ]
        let by = dimensions.shuffled(using: &random).prefix(Int.random(in: 0...2, using: &random))
        return Question(
            measures: [.loads, .views, .clicks, .interactions].pickSome(&random, atMost: 4), by: Array(by),
            filters: [filters.pick(&random)].compactMap(\.self),
            period: [nil, nil, PeriodRequest("2-months"), PeriodRequest("2026-10-08")].pick(&random),
            comparison: [.none, .report].pick(&random), total: Bool.random(using: &random), lift: lift)
    }
}

extension Question {
    /// What a failing test says of the question.
    var described: String {
        "\(measures.map(\.id)) by \((lift.map { ["[\($0.rawValue)]"] } ?? []) + by.map(\.rawValue)) "
            + "where \(filters.flatMap(\.terms).map { "\($0.key.rawValue)\($0.excludes ? "!" : "")=\($0.pattern.text)" }) "
            + "period \(period?.name ?? "") total \(total) \(comparison)"
    }
}
