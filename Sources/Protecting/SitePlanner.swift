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
        /// Of an answer about retention.
        var cohorts: [CohortSlices.Row] = []
    }

    private let protection: Protection
    private let itemTypes: [String: String]
    private(set) var site: SiteSlices
    private let isSite: Bool
    private let span: Span?
    private let log: SmallLog?
    private var tables: [SliceTable] = []
    private var unseen: [SliceTable] = []
    /// The totals of answers, which are a table where pages exist once a value.
    private var totals: [SliceTable] = []
    /// What filters leave of a whole: the part of its place, and the parts that the filters put in its stead.
    private var rests: [(rest: Place.Part, narrowed: Place)] = []
    private var cohorts = CohortSlices()
    /// What was taken in already, by the question without the order and choice of its rows.
    private var placesOf: [Question: [Places]] = [:]
    /// The measures that tables tell, by what else makes them: the same once more says nothing new.
    private var toldOf: [Question: MeasureSet] = [:]

    /// - Parameters:
    ///   - isSite: Whether several answers are laid side by side.
    ///   - span: The days the data speak of; `nil` where it does not matter.
    ///   - log: The interactions, where they are few.
    init(_ protection: Protection, itemTypes: [String: String], isSite: Bool, span: Span?, log: SmallLog?) {
        self.protection = protection
        self.log = log
        self.isSite = isSite
        self.span = span
        self.itemTypes = itemTypes
        site = SiteSlices(itemTypes: itemTypes)
    }

    /// Takes in an answer, all pages' at once for a lifted question.
    mutating func add(_ answered: Answered) -> [Places] {
        let question = answered.question.ofAllRows
        if let known = placesOf[question] { return known }
        let places = add(answered.inOrder)
        placesOf[question] = places
        return places
    }

    /// Takes in an answer that nobody sees, so that the plan knows what a reader may have by subtracting.
    mutating func addUnseen(_ answered: Answered) {
        for (lifted, answer) in answered.inOrder {
            var table = SliceTable(answer.question, isOfSite: isSite)
            for row in answer.rows {
                _ = add(row, row.current, lifted.map { [$0] } ?? [], answer.period, to: &table, isSeen: false)
            }
            guard !answer.question.leftOut.isEmpty else {
                unseen.append(table)
                continue
            }
            let narrowed = Place(answer.question.leftOut)
            let rest = Place.Part.rest(of: answer.question.leftOut)
            if !rests.contains(where: { $0.rest == rest }) { rests.append((rest, narrowed)) }
        }
    }

    private mutating func add(_ answers: [(lifted: Value?, answer: Answer)]) -> [Places] {
        guard let question = answers.first?.answer.question else { return [] }
        // Single people, where they are shown, are not planned at all: what they add up to everybody can see.
        if question.tellsOfPeople { return answers.map { _ in Places() } }
        if question.cohorts != nil {
            return answers.map { lifted, answer in
                var places = Places()
                let part = zip([question.lift].compactMap(\.self), [lifted].compactMap(\.self)).map {
                    Place.Part($0, $1)
                }
                places.cohorts = cohorts.add(answer, lifted: part.first, &site, protection, span: span)
                return places
            }
        }
        var now = SliceTable(question, isOfSite: isSite)
        var before = now
        var total = SliceTable(question.ofTotal, isOfSite: isSite)
        var totalBefore = total
        let places = answers.map { lifted, answer in
            var places = Places()
            let lift = lifted.map { [$0] } ?? []
            for row in answer.rows {
                places.rows.append(add(row, row.current, lift, answer.period, to: &now))
                places.previousRows.append(
                    row.previous.map { add(row, $0, lift, answer.comparison ?? answer.period, to: &before) })
            }
            places.total = answer.total.map { add($0, $0.current, lift, answer.period, to: &total) }
            places.previousTotal = answer.total.flatMap { row in
                row.previous.map { add(row, $0, lift, answer.comparison ?? answer.period, to: &totalBefore) }
            }
            return places
        }
        now.days = answers.first?.answer.period.days
        totals += [total, totalBefore].filter { !$0.rows.isEmpty }
        var rest = question.ofAllRows
        rest.measures = []
        rest.total = false
        let known = toldOf[rest] ?? .none
        if !now.told.subtracting(known).isEmpty {
            toldOf[rest] = known.union(now.told)
            tables += [now, before].filter { !$0.rows.isEmpty }
        }
        return places
    }

    private mutating func add(
        _ row: Answer.Row, _ slice: Answer.Slice, _ lift: [Value], _ period: Period, to table: inout SliceTable,
        isSeen: Bool = true
    ) -> Int {
        let place = table.place(lift, row.key, in: &site)
        let number = show(slice, at: place, period, in: table, isSeen: isSeen)
        table.add(SliceTable.Row(slice: number, itemTitle: row.itemTitle, cells: slice.cells))
        return number
    }

    private mutating func show(
        _ slice: Answer.Slice, at place: Int, _ period: Period, in table: SliceTable, isSeen: Bool = true
    ) -> Int {
        let days = slice.facts.days ?? period.days
        return site.show(
            SiteSlices.Key(place: place, first: days.lowerBound, last: days.upperBound), slice.facts,
            published: isSeen ? table.told : .none, nonZero: isSeen ? table.nonZero(slice.cells) : .none,
            small: protection.smallMeasures(of: slice, table.measures))
    }

    /// Withholds until the rules for totals hold everywhere.
    ///
    /// - Parameters:
    ///   - earlier: What earlier runs withheld in the site's periods.
    ///   - published: The site's period.
    ///   - comparison: What the report is compared with.
    mutating func settle(earlier: [Decisions], published: Period?, comparison: Comparison?) {
        let filtered = earlier.isEmpty ? [:] : site.filteredPlaces
        for decisions in earlier { keep(decisions, filtered) }
        let others = EarlierEditions(
            editions: earlier.filter { $0.period != published }, span: span, comparison: comparison)
        let all = tables + totals
        let ranks = all.map { $0.ranks() }
        let sums = SumFacts(
            all, ranks, &site, itemTypes: itemTypes, earlier: others, unseen: unseen, rests: rests,
            cohorts: cohorts.sums, span: span, isSite: isSite)
        let atoms = isSite ? log.flatMap { sums.atoms($0, all, unseen: unseen, site, protection) } : nil
        // Loads, views and clicks come before all interactions, which follow them.
        var lines = zip(tables, ranks).flatMap { $0.totals(ranks: $1, minimumGroup: protection.minimumGroup) }
            .enumerated().sorted { ($0.element.measure.position, $0.offset) < ($1.element.measure.position, $1.offset) }
            .map(\.element)
        repeat {
            var hasChanged: Bool
            repeat {
                hasChanged = false
                for index in lines.indices where lines[index].complete(&site) { hasChanged = true }
            } while hasChanged
            cohorts.close(&site)
        } while sums.protect(&site, atoms)
        cohorts.close(&site)
    }

    private mutating func keep(_ decisions: Decisions, _ filtered: [String: Int]) {
        for (text, measures) in decisions.withheld.sorted(by: { $0.key < $1.key }) {
            guard let key = site.key(text, filtered: filtered) else { continue }
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
            RowDecision(withheld(now, row.current, measures), withheld(before, row.previous, measures))
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
            if !slice.published.isEmpty, !withheld.isEmpty { decisions.note(site.text(of: slice.key), withheld) }
        }
        for old in earlier where old.period == period {
            for (slice, measures) in old.withheld { decisions.note(slice, measures) }
        }
        return decisions
    }
}

extension Question {
    /// What its totals are the rows of.
    fileprivate var ofTotal: Question {
        var question = self
        question.by = []
        return question
    }
}

extension Answered {
    fileprivate var question: Question {
        switch self {
        case .one(let answer), .lifted(_, blank: let answer): answer.question
        }
    }

    /// The answers in the byte order of the values they are lifted to.
    fileprivate var inOrder: [(lifted: Value?, answer: Answer)] {
        switch self {
        case .one(let answer): [(nil, answer)]
        case .lifted(let answers, _):
            answers.sorted { $0.key.isBefore($1.key) }.map { (.text($0), $1) }
        }
    }
}
