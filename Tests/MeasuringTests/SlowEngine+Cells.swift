import Model
import TestSupport

@testable import Measuring

extension SlowEngine {
    /// The cells of a slice: value and base by measure.
    ///
    /// - Parameter passing: The interactions that pass the question's filters.
    func cells(_ question: Question, _ slice: Slice, whole: Slice, _ passing: [SlowInteraction]) -> [Answer.Cell] {
        let matches = { (row: SlowInteraction, slice: Slice) in
            slice.codes.allSatisfy { value($0.key, row) == $0.value }
        }
        let own = passing.filter { $0.day >= slice.first && $0.day <= slice.last && matches($0, slice) }
        let known = own.filter { $0.user != "" }
        let people = { (interactions: [SlowInteraction]) in Set(interactions.map(\.user)).count }
        let users = { (test: (SlowInteraction) -> Bool) in Set(known.filter(test).map(\.user)) }
        let reached = users { _ in true }
        let loaded = users { $0.kind == .loaded }
        let viewed = users { $0.kind == .viewed }
        let clicked = users { $0.kind == .clicked }
        let viewers = viewed.union(clicked)
        let events = { (kind: InteractionKind) in own.count { $0.kind == kind } }
        let new = users { $0.userFirstDay >= slice.first && $0.userFirstDay <= slice.last }
        let knowsNew = span.map { slice.first.number - $0.first.number >= historyDays } ?? false
        let days = (slice.first.number...slice.last.number).map { Day(number: $0) }.filter { day in
            span.map { day >= $0.first && day <= $0.last } ?? false
                && (slice.codes[.weekday].map { $0 == .integer(day.weekday) } ?? true)
        }
        let userDays = days.reduce(0) { sum, day in
            sum + people(known.filter { $0.day == day })
        }
        let used = Set(own.filter { $0.kind != .loaded }.map(\.item))
        let listed = listedItems(question, slice)
        let population = segmentOfUser.map { people in
            Set(
                people.filter { person in
                    question.filters.allSatisfy {
                        $0.admits(.segment, [person.value]) && $0.admits(.user, [person.key])
                    }
                        && (slice.codes[.segment].map { $0 == .text(person.value) } ?? true)
                        && (slice.codes[.user].map { $0 == .text(person.key) } ?? true)
                }.keys)
        }
        let lastViews = passing.filter { $0.kind == .viewed && $0.day <= slice.last && matches($0, slice) }
        let views = known.filter { $0.kind == .viewed }
        let first = views.filter(\.isFirstView)
        let repeated = views.filter { !$0.isFirstView }
        let pairs = known.filter { $0.pair != nil }
        let viewedPairs = pairs.filter { $0.pair?.timeToView != nil }
        let clickedPairs = pairs.filter { $0.pair?.timeToClick != nil }
        let sessions = Set(known.map(\.session)).count
        func knowing(_ value: Value, _ base: Int) -> Answer.Cell {
            Answer.Cell(value: knowsNew ? value : .empty, base: base)
        }
        func pairRatio(_ part: [SlowInteraction], _ of: [SlowInteraction]) -> Answer.Cell {
            Answer.Cell(value: .ratio(part.count, of.count), base: smaller(people(part), people(of)))
        }
        func quantile(_ tenths: Int, _ times: [Int64], _ base: Int) -> Answer.Cell {
            let sorted = times.sorted()
            guard !sorted.isEmpty else { return Answer.Cell(value: .empty, base: base) }
            let h = (sorted.count - 1) * tenths
            let upper = h % 10 == 0 ? 0 : Int(sorted[h / 10 + 1]) * (h % 10)
            let seconds = Double(Int(sorted[h / 10]) * (10 - h % 10) + upper) / 10_000
            return Answer.Cell(value: .number(seconds), base: base)
        }
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
                Answer.Cell(value: .ratio(known.count, reached.count), base: reached.count)
            case .firstViews: knowing(.integer(first.count), people(first))
            case .repeatViews: knowing(.integer(repeated.count), people(repeated))
            case .repeatViewRate:
                knowing(.ratio(repeated.count, views.count), smaller(people(repeated), people(views)))
            case .sessions: integer(sessions, reached.count)
            case .interactionsPerSession: Answer.Cell(value: .ratio(known.count, sessions), base: reached.count)
            case .funnelLoaded: integer(pairs.count, people(pairs))
            case .funnelViewed: integer(viewedPairs.count, people(viewedPairs))
            case .funnelClicked: integer(clickedPairs.count, people(clickedPairs))
            case .funnelViewRate: pairRatio(viewedPairs, pairs)
            case .funnelClickRate: pairRatio(clickedPairs, viewedPairs)
            case .medianTimeToView: quantile(5, viewedPairs.map { $0.pair!.timeToView! }, people(viewedPairs))
            case .p90TimeToView: quantile(9, viewedPairs.map { $0.pair!.timeToView! }, people(viewedPairs))
            case .medianTimeToClick: quantile(5, clickedPairs.map { $0.pair!.timeToClick! }, people(clickedPairs))
            case .p90TimeToClick: quantile(9, clickedPairs.map { $0.pair!.timeToClick! }, people(clickedPairs))
            case .topTenthShare:
                Answer.Cell(
                    value: .ratio(
                        viewers.map { viewer in views.count { $0.user == viewer } }.sorted(by: >)
                            .prefix(Int((Double(viewers.count) / 10).rounded(.up))).reduce(0, +),
                        events(.viewed)),
                    base: Int((Double(viewers.count) / 10).rounded(.up)))
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
                    value: lastViews.map(\.day.number).max().map { .integer(slice.last.number - $0) } ?? .empty,
                    base: Set(lastViews.filter { $0.user != "" }.map(\.user)).count)
            case .shareOfViews:
                Answer.Cell(
                    value: .ratio(
                        events(.viewed),
                        passing.count {
                            $0.kind == .viewed && $0.day >= whole.first && $0.day <= whole.last && matches($0, whole)
                        }), base: viewed.count)
            }
        }
    }
}
