import Cleaning
import Measuring
import Model
import TestSupport

/// A small log with its slow twin, and what both are asked. Logs may lie in spill files.
struct TestWorld {
    var rows: [TestRow]
    let zone: ZoneRules
    let log: InteractionLog
    let settings: MeasuringSettings
    let twin: SlowEngine

    private static let catalogue = """
        item,title,type,scopes,published,state
        a,First steps,video,,2026-09-10,
        b,,video,Sales,,published
        never,Never seen,document,Service,2026-10-15,published
        d,A draft,document,,,draft
        """
    private static let segments = "user,segment\nu0,North\nU1,South\nu2,North\nnobody,South\nu3,\n"

    /// - Parameter period: The report's, such as `2026-10`.
    init(
        rows: [TestRow], zone zoneName: String, period: String, comparison: Comparison?, historyDays: Int = 14,
        hasCatalogue: Bool = true, hasSegments: Bool = true, sessionGapMinutes: Int = 30, workers: Int = 2,
        isSpilled: Bool = false
    ) throws {
        self.rows = rows
        var configuration = Configuration()
        configuration.duplicates = .keep
        log = try TestSupport.log(
            of: rows, configuration: configuration, catalogue: hasCatalogue ? TestWorld.catalogue : nil,
            segments: hasSegments ? TestWorld.segments : nil, zone: zoneName, workers: workers,
            memory: isSpilled ? .tiny() : nil, people: [.names])
        zone = ZoneRules(zoneName)!
        guard case .named(let period) = PeriodRequest(period) else { preconditionFailure() }
        settings = MeasuringSettings(
            zone: zone, period: period, comparison: comparison, historyDays: historyDays,
            sessionGapMinutes: sessionGapMinutes)
        twin = SlowEngine(
            interactions: SlowInteraction.all(rows, zone, gapMinutes: sessionGapMinutes), span: log.span,
            report: period, comparison: comparison, historyDays: historyDays,
            types: hasCatalogue ? ["a": "video", "b": "video", "never": "document", "d": "document"] : [:],
            catalogue: hasCatalogue
                ? [
                    "a": .init(published: Day("2026-09-10")), "b": .init(scopes: ["Sales"]),
                    "never": .init(scopes: ["Service"], published: Day("2026-10-15")),
                ] : nil,
            segmentOfUser: hasSegments
                ? ["u0": "North", "u1": "South", "u2": "North", "nobody": "South", "u3": "(no segment)"] : nil)
    }

    /// Everything that makes counting hard: ties in time, anonymous people, days on which the clock changes, midnights,
    /// items that nobody uses, scopes that come late, the same row in two files.
    init(random: inout SeededGenerator) throws {
        let users = (0..<Int.random(in: 1...9, using: &random)).map { "u\($0)" } + ["", ""]
        let spread = Int64([2, 40, 90].pick(&random)) * 24
        let start = Int64(Day("2026-08-20")!.number) * 86_400_000
        let rows = (0..<Int.random(in: 1...250, using: &random)).map { _ in
            // Whole hours make ties, and meet the edges of days; minutes after them make sessions and funnels.
            let time = Int64.random(in: 0..<spread, using: &random) * 3_600_000 + TestWorld.delay(&random)
            return TestWorld.row(at: start + time, of: users, &random)
        }
        try self.init(
            rows: rows,
            zone: ["UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Asia/Beirut"].pick(&random),
            period: ["2026-09", "2026-10", "2026-W40", "2026-10-20..2026-10-31"].pick(&random),
            comparison: [nil, .previous, .yearAgo].pick(&random), historyDays: [0, 14, 28].pick(&random),
            hasCatalogue: Bool.random(using: &random), hasSegments: Bool.random(using: &random),
            sessionGapMinutes: [1, 30, 30, 1440].pick(&random), workers: Int.random(in: 1...3, using: &random),
            isSpilled: Bool.random(using: &random))
    }

    /// Some rows of these users between two instants of UTC, near to each other.
    static func crowd(
        _ users: [String], from first: String, to last: String, count: Int, _ random: inout SeededGenerator
    ) -> [TestRow] {
        let (first, last) = (TestRow(first, "", "", "", .loaded).time, TestRow(last, "", "", "", .loaded).time)
        return (0..<count).map { _ in
            let minute = Int64.random(in: 0...(last - first) / 900_000, using: &random) * 900_000
            return row(at: min(last, first + minute + delay(&random)), of: users, &random)
        }
    }

    private static func row(at time: Int64, of users: [String], _ random: inout SeededGenerator) -> TestRow {
        TestRow(
            time: time, user: users.pick(&random), item: ["a", "b", "c", "d"].pick(&random),
            scope: ["Sales", "Service", "sales"].pick(&random), kind: InteractionKind.allCases.pick(&random),
            file: Int.random(in: 0...1, using: &random))
    }

    private static func delay(_ random: inout SeededGenerator) -> Int64 {
        [0, 0, Int64.random(in: 0...3, using: &random), Int64.random(in: 0..<2_400_000, using: &random)].pick(&random)
    }

    /// What a question may be narrowed to.
    static let filters: [[Filter]] = [
        [], filter(.scope, "s*"), filter(.item, "b", excludes: true),
        filter(.scope, "Sales") + filter(.itemType, "video"), filter(.segment, "north"),
        filter(.segment, "(no*"), filter(.source, "1.*"), filter(.source, "0.csv") + filter(.segment, "S*"),
        filter(.kind, "viewed"), filter(.kind, "loaded", excludes: true), filter(.user, "U?") + filter(.user, "u1"),
        filter(.user, "(no user)", excludes: true) + filter(.segment, "S*"),
    ]

    private static func filter(_ key: FilterKey, _ pattern: String, excludes: Bool = false) -> [Filter] {
        [Filter([FilterTerm(key: key, pattern: Glob(pattern), excludes: excludes)])]
    }

    /// The measures that may be asked together with these dimensions and filters.
    static func measures(by dimensions: [Dimension], _ filters: [Filter]) -> [Measure] {
        let asksKind = dimensions.contains(.kind) || filters.contains { $0.keys.contains(.kind) }
        return Measure.allCases.filter { !asksKind || $0.allowsKind }
    }

    func question(_ random: inout SeededGenerator) -> Question {
        let lift: Dimension? = [nil, nil, nil, .item, .scope].pick(&random)
        let dimensions = Dimension.allCases.filter { $0 != lift }.shuffled(using: &random)
        let by = Array(dimensions.prefix([0, 1, 1, 2, 3].pick(&random)))
        let filters = Bool.random(using: &random) ? [] : TestWorld.filters.pick(&random)
        // The slow twin takes its time over each of the many rows by hour of each day.
        let isFine = by.contains(.hour) && by.count > 1
        var question = Question(
            measures: TestWorld.measures(by: by, filters).pickSome(&random, atMost: 8), by: by, filters: filters,
            period: isFine
                ? PeriodRequest("last-7-days")
                : [nil, nil, PeriodRequest("3-months"), .all, PeriodRequest("last-30-days")].pick(&random),
            comparison: [.report, .none, .with(.previous)].pick(&random), total: Bool.random(using: &random), lift: lift
        )
        question.people = .names
        return question
    }
}
