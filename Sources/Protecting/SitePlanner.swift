import Measuring
import Model

/// Decides what a site withholds: each slice once, whichever answers show it, until nothing withheld can be worked out.
struct SitePlanner {
    /// Where the rows of an answer stand among the site's slices.
    struct Places {
        /// `nil` where nothing but zeros can be shown.
        var rows: [Int?] = []
        var previousRows: [Int?] = []
        var total: Int?
        var previousTotal: Int?
    }

    private let protection: Protection
    private let itemTypes: [String: String]
    private(set) var site: SiteSlices
    private var tables: [SliceTable] = []
    /// The numbers of the places of one question, by the values that make them: most rows differ in time alone.
    private var placeNumbers: [[Value]: Int] = [:]

    init(_ protection: Protection, itemTypes: [String: String]) {
        self.protection = protection
        self.itemTypes = itemTypes
        site = SiteSlices(itemTypes: itemTypes)
    }

    /// Takes in an answer, all pages' at once for a lifted question.
    mutating func add(_ answered: Answered) -> [Places] {
        switch answered {
        case .one(let answer): return add([(nil, answer)])
        case .lifted(let answers, _):
            return add(answers.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { (.text($0), $1) })
        }
    }

    private mutating func add(_ answers: [(lifted: Value?, answer: Answer)]) -> [Places] {
        guard let question = answers.first?.answer.question else { return [] }
        // People are in one cohort each, which is no slice: they have rules of their own. Single people, where they are
        // shown, are not planned at all: what they add up to everybody can see.
        if question.cohorts != nil || question.tellsOfPeople { return answers.map { _ in Places() } }
        var now = SliceTable(question)
        var before = now
        placeNumbers = [:]
        let places = answers.map { lifted, answer in
            var places = Places()
            let lift = lifted.map { [$0] } ?? []
            for row in answer.rows {
                places.rows.append(add(row, row.current, lift, answer.period, to: &now))
                places.previousRows.append(
                    row.previous.map { add(row, $0, lift, answer.comparison ?? answer.period, to: &before) })
            }
            places.total = answer.total.map { show($0.current, lift, answer.period, in: now) }
            places.previousTotal = answer.total?.previous.map {
                show($0, lift, answer.comparison ?? answer.period, in: now)
            }
            return places
        }
        tables += [now, before].filter { !$0.rows.isEmpty }
        return places
    }

    private mutating func add(
        _ row: Answer.Row, _ slice: Answer.Slice, _ lift: [Value], _ period: Period, to table: inout SliceTable
    ) -> Int {
        let key = lift + row.key
        let number = show(slice, key, period, in: table)
        table.add(SliceTable.Row(key: key, slice: number, itemTitle: row.itemTitle, cells: slice.cells))
        return number
    }

    /// - Parameter key: The values of the table's dimensions, or of the lifted one alone for a total.
    private mutating func show(_ slice: Answer.Slice, _ key: [Value], _ period: Period, in table: SliceTable) -> Int {
        let days = slice.facts.days ?? period.days
        let told = table.told(by: slice.cells)
        let values = table.values(key)
        let place = placeNumbers[values] ?? site.number(of: table.place(key))
        placeNumbers[values] = place
        return site.show(
            SiteSlices.Key(place: place, first: days.lowerBound, last: days.upperBound), slice.facts,
            published: told.all, nonZero: told.nonZero,
            small: protection.smallMeasures(of: slice, table.measures))
    }

    /// Withholds until the rules for totals hold everywhere.
    mutating func settle(earlier: [Decisions], published: Period?) {
        for decisions in earlier { keep(decisions) }
        let others = earlier.map(\.period).filter { $0 != published }
        let sums = SumFacts(tables, &site, itemTypes: itemTypes, otherPeriods: others)
        let ranks = tables.map { $0.ranks() }
        // Loads, views and clicks come before all interactions, which follow them.
        var totals = Measure.allCases.flatMap { measure in
            zip(tables, ranks).flatMap { $0.totals(measure, ranks: $1, minimumGroup: protection.minimumGroup) }
        }
        repeat {
            var hasChanged: Bool
            repeat {
                hasChanged = false
                for index in totals.indices where totals[index].complete(&site) { hasChanged = true }
            } while hasChanged
        } while sums.protect(&site)
    }

    private mutating func keep(_ decisions: Decisions) {
        for (text, measures) in decisions.withheld.sorted(by: { $0.key < $1.key }) {
            guard let key = site.key(text) else { continue }
            var found = site.found(key)
            // A time that nothing is shown of now may still be told by longer ones.
            if found.isEmpty, measures.measures.contains(where: { $0.isAdditive(over: .day) }) {
                found = [site.sum(key)].compactMap(\.self)
            }
            for slice in found { site.keepWithheld(measures, of: slice) }
        }
    }

    /// What is withheld of each row, and of its comparison.
    ///
    /// - Parameter places: `nil` for an answer that stands for no slice of the site.
    func decisions(_ answer: Answer, _ places: Places?) -> (rows: [RowDecision], total: RowDecision?) {
        let measures = answer.question.measures
        let decide = { (row: Answer.Row, now: Int?, before: Int?) in
            RowDecision(measures, withheld(now, row.current, measures), withheld(before, row.previous, measures))
        }
        return (
            answer.rows.enumerated().map { decide($1, places?.rows[$0], places?.previousRows[$0]) },
            answer.total.map { decide($0, places?.total, places?.previousTotal) }
        )
    }

    private func withheld(_ number: Int?, _ slice: Answer.Slice?, _ measures: [Measure]) -> MeasureSet {
        number.map { site.slices[$0].withheld } ?? slice.map { protection.smallMeasures(of: $0, measures) } ?? .none
    }

    /// What to remember for later runs.
    func decisions(of period: Period, earlier: [Decisions]) -> Decisions {
        var decisions = Decisions(period: period)
        for slice in site.slices {
            let withheld = slice.withheld == .all ? .all : slice.withheld.intersection(slice.published)
            if slice.facts != nil, !withheld.isEmpty { decisions.note(site.text(of: slice.key), withheld) }
        }
        for old in earlier where old.period == period {
            for (slice, measures) in old.withheld { decisions.note(slice, measures) }
        }
        return decisions
    }
}
