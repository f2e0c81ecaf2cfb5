import Cleaning
import Measuring
import Model
import TestSupport

/// A small random log with everything that makes counting hard: ties in time, anonymous people, days on which the
/// clock changes, midnights, items that nobody uses, scopes that come late. Half of the logs lie in spill files.
struct TestWorld {
    let log: InteractionLog
    let settings: MeasuringSettings
    let twin: SlowEngine

    private static let items = ["a", "b", "c", "d"]
    private static let scopes = ["Sales", "Service", "sales"]
    private static let zones = ["UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu"]

    init(random: inout SeededGenerator) throws {
        let zoneName = TestWorld.zones.pick(&random)
        let users = (0..<Int.random(in: 1...9, using: &random)).map { "u\($0)" } + ["", ""]
        let start = Int64(Day("2026-08-20")!.number) * 86_400_000
        let spread = Int64([2, 40, 90].pick(&random)) * 86_400_000
        let rows = (0..<Int.random(in: 1...250, using: &random)).map { _ in
            // Whole hours make ties, and meet the edges of days.
            let time = Int64.random(in: 0..<spread / 3_600_000, using: &random) * 3_600_000
            return TestRow(
                time: start + time + (Bool.random(using: &random) ? 0 : Int64.random(in: 0...3, using: &random)),
                user: users.pick(&random), item: TestWorld.items.pick(&random), scope: TestWorld.scopes.pick(&random),
                kind: InteractionKind.allCases.pick(&random))
        }
        let hasCatalogue = Bool.random(using: &random)
        let hasSegments = Bool.random(using: &random)
        let catalogue = """
            item,title,type,scopes,published,state
            a,First steps,video,,2026-09-10,
            b,,video,Sales,,published
            never,Never seen,document,Service,2026-10-15,published
            d,A draft,document,,,draft
            """
        let segments = "user,segment\nu0,North\nU1,South\nu2,North\nnobody,South\n"
        log = try TestSupport.log(
            of: rows, catalogue: hasCatalogue ? catalogue : nil, segments: hasSegments ? segments : nil,
            zone: zoneName, workers: 1 + Int.random(in: 0...2, using: &random),
            memory: Bool.random(using: &random) ? .tiny() : nil)
        let zone = ZoneRules(zoneName)!
        let report = ["2026-09", "2026-10", "2026-W40", "2026-10-20..2026-10-31"].pick(&random)
        guard case .named(let period) = PeriodRequest(report) else { preconditionFailure() }
        settings = MeasuringSettings(
            zone: zone, period: period, comparison: [nil, .previous, .yearAgo].pick(&random),
            historyDays: [0, 14, 28].pick(&random))
        twin = SlowEngine(
            rows: rows, zone: zone, span: log.span, report: period, comparison: settings.comparison,
            historyDays: settings.historyDays,
            types: hasCatalogue ? ["a": "video", "b": "video", "never": "document", "d": "document"] : [:],
            catalogue: hasCatalogue
                ? [
                    "a": .init(published: Day("2026-09-10")), "b": .init(scopes: ["Sales"]),
                    "never": .init(scopes: ["Service"], published: Day("2026-10-15")),
                ] : nil,
            segmentOfUser: hasSegments ? ["u0": "North", "u1": "South", "u2": "North", "nobody": "South"] : nil)
    }

    func question(_ random: inout SeededGenerator) -> Question {
        let lift: Dimension? = [nil, nil, nil, .item, .scope].pick(&random)
        let dimensions = Dimension.allCases.filter { $0 != lift }
        let by =
            Bool.random(using: &random)
            ? dimensions.shuffled(using: &random).prefix(2).map(\.self)
            : dimensions.pickSome(&random, atMost: 1)
        let filters: [[Filter]] = [
            [], [], [Filter([FilterTerm(key: .scope, pattern: Glob("s*"), excludes: false)])],
            [Filter([FilterTerm(key: .item, pattern: Glob("b"), excludes: true)])],
            [
                Filter([FilterTerm(key: .scope, pattern: Glob("Sales"), excludes: false)]),
                Filter([FilterTerm(key: .itemType, pattern: Glob("video"), excludes: false)]),
            ],
            [Filter([FilterTerm(key: .segment, pattern: Glob("north"), excludes: false)])],
        ]
        let filter = filters.pick(&random)
        let measures = Measure.allCases.filter { !by.contains(.kind) || $0.allowsKind }
        return Question(
            measures: measures.pickSome(&random, atMost: 8), by: Bool.random(using: &random) ? by : Array(by.prefix(1)),
            filters: filter,
            period: [nil, nil, PeriodRequest("3-months"), .all, PeriodRequest("last-30-days")].pick(&random),
            comparison: [.report, .none, .with(.previous)].pick(&random), total: Bool.random(using: &random), lift: lift
        )
    }
}
