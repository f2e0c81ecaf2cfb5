import Model
import TestSupport

@testable import Measuring

/// The slow twin of the engine: sets and filters over plain rows, written from MEASURES.md and nothing else.
struct SlowEngine {
    struct Listed {
        var scopes: [String] = []
        var published: Day?
    }

    var rows: [TestRow]
    var zone: ZoneRules
    var span: Span?
    var report: Period
    var comparison: Comparison?
    var historyDays: Int
    var types: [String: String]
    /// Published catalogue items by id; `nil` without a catalogue.
    var catalogue: [String: Listed]?
    var segmentOfUser: [String: String]?

    /// A slice by what it demands of an interaction.
    struct Slice {
        var first: Day
        var last: Day
        var codes: [Dimension: Value]
    }

    func day(_ row: TestRow) -> Day { zone.day(of: row.time) }

    func hour(_ row: TestRow) -> Int {
        let local = row.time + zone.stretch(at: row.time).offset
        return Int(floorDiv64(local, 3_600_000)) - day(row).number * 24
    }

    func value(_ dimension: Dimension, _ row: TestRow) -> Value {
        switch dimension {
        case .hour: .integer(hour(row))
        case .weekday: .integer(day(row).weekday)
        case .item: .text(row.item)
        case .itemType: .text(types[row.item] ?? "(no type)")
        case .scope: .text(row.scope)
        case .kind: .text(row.kind.name)
        default: .text(dimension.timeUnit!.name(of: day(row)))
        }
    }

    func passes(_ row: TestRow, _ filters: [Filter]) -> Bool {
        filters.allSatisfy { filter in
            filter.admits(.item, [row.item]) && filter.admits(.itemType, [types[row.item] ?? "(no type)"])
                && filter.admits(.scope, [row.scope]) && filter.admits(.kind, [row.kind.name])
                && filter.admits(.segment, [segmentOfUser?[row.user] ?? "(no segment)"])
        }
    }

    /// The cells of a slice: value and base by measure.
    func cells(_ question: Question, _ slice: Slice, whole: Slice) -> [Answer.Cell] {
        let passing = rows.filter { passes($0, question.filters) }
        let matches = { (row: TestRow, slice: Slice) in slice.codes.allSatisfy { value($0.key, row) == $0.value } }
        let own = passing.filter { day($0) >= slice.first && day($0) <= slice.last && matches($0, slice) }
        let users = { (test: (TestRow) -> Bool) in Set(own.filter { $0.user != "" && test($0) }.map(\.user)) }
        let reached = users { _ in true }
        let loaded = users { $0.kind == .loaded }
        let viewed = users { $0.kind == .viewed }
        let clicked = users { $0.kind == .clicked }
        let viewers = viewed.union(clicked)
        let events = { (kind: InteractionKind) in own.count { $0.kind == kind } }
        let firstDay = Dictionary(
            rows.filter { $0.user != "" }.map { ($0.user, $0.time) }, uniquingKeysWith: min
        ).mapValues { zone.day(of: $0) }
        let new = reached.filter { firstDay[$0]! >= slice.first && firstDay[$0]! <= slice.last }
        let knowsNew = span.map { slice.first.number - $0.first.number >= historyDays } ?? false
        let days = (slice.first.number...slice.last.number).map { Day(number: $0) }.filter { day in
            span.map { day >= $0.first && day <= $0.last } ?? false
                && (slice.codes[.weekday].map { $0 == .integer(day.weekday) } ?? true)
        }
        let userDays = days.reduce(0) { sum, day in
            sum + Set(own.filter { $0.user != "" && self.day($0) == day }.map(\.user)).count
        }
        let used = Set(own.filter { $0.kind != .loaded }.map(\.item))
        let listed = listedItems(question, slice)
        let population = segmentOfUser.map { people in
            Set(people.filter { person in question.filters.allSatisfy { $0.admits(.segment, [person.value]) } }.keys)
        }
        let lastViews = passing.filter { $0.kind == .viewed && day($0) <= slice.last && matches($0, slice) }
        func integer(_ count: Int, _ base: Int?) -> Answer.Cell { Answer.Cell(value: .integer(count), base: base) }
        func smaller(_ a: Int, _ b: Int) -> Int { a == 0 ? b : b == 0 ? a : min(a, b) }
        func rate(_ part: Int, _ of: Int) -> Answer.Cell {
            let interval = Statistics.wilson(part, of: of)
            return Answer.Cell(
                value: .ratio(part, of), low: interval?.low, high: interval?.high, base: smaller(part, of))
        }
        return question.measures.map { measure in
            switch measure {
            case .loads: integer(events(.loaded), loaded.count)
            case .views: integer(events(.viewed), viewed.count)
            case .clicks: integer(events(.clicked), clicked.count)
            case .interactions: integer(own.count, reached.count)
            case .reach: integer(reached.count, reached.count)
            case .viewers: integer(viewers.count, viewers.count)
            case .clickers: integer(clicked.count, clicked.count)
            case .newUsers:
                knowsNew ? integer(new.count, reached.count) : Answer.Cell(value: .empty, base: reached.count)
            case .returningUsers:
                knowsNew
                    ? integer(reached.count - new.count, reached.count)
                    : Answer.Cell(value: .empty, base: reached.count)
            case .viewRate: rate(viewers.intersection(loaded).count, loaded.count)
            case .engagementRate: rate(clicked.intersection(loaded).count, loaded.count)
            case .clickRate: rate(clicked.count, viewers.count)
            case .population:
                population.map { integer($0.count, $0.count) } ?? Answer.Cell(value: .empty, base: nil)
            case .adoption:
                population.map { rate(reached.intersection($0).count, $0.count) }
                    ?? Answer.Cell(value: .empty, base: nil)
            case .viewsPerViewer:
                Answer.Cell(value: .ratio(events(.viewed), viewers.count), base: smaller(viewed.count, viewers.count))
            case .clicksPerView:
                Answer.Cell(
                    value: .ratio(events(.clicked), events(.viewed)), base: smaller(clicked.count, viewed.count))
            case .interactionsPerUser:
                Answer.Cell(value: .ratio(own.count { $0.user != "" }, reached.count), base: reached.count)
            case .averageDailyUsers: Answer.Cell(value: .ratio(userDays, days.count), base: reached.count)
            case .stickiness: Answer.Cell(value: .ratio(userDays, days.count * reached.count), base: reached.count)
            case .itemsUsed: integer(used.count, viewers.count)
            case .itemsLoaded: integer(Set(own.map(\.item)).count, reached.count)
            case .itemsListed: Answer.Cell(value: listed.map { .integer($0.count) } ?? .empty, base: nil)
            case .coverage:
                listed.map { Answer.Cell(value: .ratio($0.intersection(used).count, $0.count), base: viewers.count) }
                    ?? Answer.Cell(value: .empty, base: nil)
            case .daysSinceView:
                Answer.Cell(
                    value: lastViews.map { day($0).number }.max().map { .integer(slice.last.number - $0) } ?? .empty,
                    base: Set(lastViews.filter { $0.user != "" }.map(\.user)).count)
            case .shareOfViews:
                Answer.Cell(
                    value: .ratio(
                        events(.viewed),
                        passing.count {
                            $0.kind == .viewed && day($0) >= whole.first && day($0) <= whole.last && matches($0, whole)
                        }), base: viewed.count)
            }
        }
    }

    private func listedItems(_ question: Question, _ slice: Slice) -> Set<String>? {
        catalogue.map { listed in
            Set(
                listed.filter { id, entry in
                    let type = types[id] ?? "(no type)"
                    let scopes = entry.scopes.isEmpty ? Array(Set(rows.map(\.scope))) : entry.scopes
                    let admitted = scopes.filter { scope in
                        question.filters.allSatisfy { $0.admits(.scope, [scope]) }
                            && (entry.scopes.isEmpty || (slice.codes[.scope].map { $0 == .text(scope) } ?? true))
                    }
                    return question.filters.allSatisfy { $0.admits(.item, [id]) && $0.admits(.itemType, [type]) }
                        && !admitted.isEmpty
                        && (slice.codes[.item].map { $0 == .text(id) } ?? true)
                        && (slice.codes[.itemType].map { $0 == .text(type) } ?? true)
                        && (entry.published.map { $0 <= slice.last } ?? true)
                }.keys)
        }
    }
}
