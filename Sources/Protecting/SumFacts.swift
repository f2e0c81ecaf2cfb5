import Measuring
import Model

/// What adds up on a site: sums over dimensions, times that follow one another, kinds that make all interactions.
///
/// A *count* is one measure of one slice. Each fact says that one count is the sum of others; with all but one of its
/// counts known, the last is known too. Times are facts as well: of one place, the counts of two weeks tell the count
/// of both, and a month less its weeks tells the days that are left.
struct SumFacts {
    /// Sites of so few slices are planned for in every kind of interaction, whichever a question asks for.
    private static let few = 20_000

    let measures: [Measure]
    private let itemTypes: [String: String]
    private let isSite: Bool
    let span: Span?
    var facts = FactList()
    /// The slices of each place that has several, and the measures that add up over time.
    private(set) var timelines: [Timeline] = []
    private(set) var timed: [Int] = []
    /// Counts that are known though no answer shows them: they cannot but be 0.
    var zeros: Set<Int> = []
    /// Counts that another period of the site may show.
    var elsewhere: Set<Int> = []

    init(
        _ tables: [SliceTable], _ ranks: [[[Int]]], _ site: inout SiteSlices, itemTypes: [String: String],
        earlier: EarlierEditions, unseen: [SliceTable], rests: [(rest: Place.Part, narrowed: Place)],
        cohorts: [CohortSlices.Sum], span: Span?,
        isSite: Bool
    ) {
        self.isSite = isSite
        self.span = span
        let events = [Measure.interactions] + Measure.eventKinds.map(\.measure)
        let told = tables.reduce(MeasureSet.none) { $0.union($1.told) }
        let hasEvents = events.contains(where: told.contains)
        // Those of a day are an average over it; those who came are a cohort.
        let hasPeople = told.contains(.averageDailyUsers) && isSite
        measures = Measure.allCases.filter { measure in
            hasEvents && events.contains(measure) || hasPeople && measure == .reach
                || !cohorts.isEmpty && (measure == .reach || measure == .newUsers)
                || tables.contains { table in
                    table.told.contains(measure)
                        && (SumFacts.addsUp(measure, over: .day, isSite)
                            || table.dimensions.contains { SumFacts.addsUp(measure, over: $0, isSite) })
                }
        }
        self.itemTypes = itemTypes
        var filters: [Filter] = []
        for filter in tables.flatMap(\.filters) where !filters.contains(filter) { filters.append(filter) }
        for (table, ranks) in zip(tables, ranks) { addSums(of: table, ranks, &site, filters) }
        for sum in cohorts { addCohorts(sum, &site) }
        addEarlier(earlier, tables, unseen: unseen, filters, &site)
        addKinds(&site)
        addRests(rests, &site)
        if hasPeople { addDays(site) }
        addTimelines(site)
    }

    /// What the counts of interactions on a small site tell together; `nil` where there is nothing to be told.
    func atoms(
        _ log: SmallLog, _ tables: [SliceTable], unseen: [SliceTable], _ site: SiteSlices, _ protection: Protection
    ) -> AtomFacts? {
        guard measures.contains(.interactions) else { return nil }
        return AtomFacts(log, tables, unseen: unseen, site, span: span, minimumGroup: protection.minimumGroup)
    }

    func count(_ slice: Int, _ measure: Int) -> Int { slice * measures.count + measure }
    func slice(_ count: Int) -> Int { count / measures.count }
    func measure(_ count: Int) -> Measure { measures[count % measures.count] }

    func addsUp(_ index: Int, over dimension: Dimension) -> Bool {
        SumFacts.addsUp(measures[index], over: dimension, isSite)
    }

    private static func addsUp(_ measure: Measure, over dimension: Dimension, _ isSite: Bool) -> Bool {
        isSite ? measure.addsUp(over: dimension) : measure.isAdditive(over: dimension)
    }

    mutating func addSums(of table: SliceTable, _ ranks: [[Int]], _ site: inout SiteSlices, _ filters: [Filter]) {
        // Whatever interactions a table tells, its rows are those of all: other questions may tell the others.
        let events = MeasureSet([.interactions] + Measure.eventKinds.map(\.measure))
        let isFew = site.slices.count <= SumFacts.few
        let tableTold = isFew && table.told.meets(events) ? table.told.union(events) : table.told
        let told = measures.indices.filter { tableTold.contains(measures[$0]) }
        let values = table.dimensions.indices.filter {
            table.dimensions[$0].timeUnit == nil && !table.whole.names(table.dimensions[$0])
        }
        if told.isEmpty || values.isEmpty || table.rows.isEmpty { return }
        for removed in some(of: values) {
            let additive = told.filter { index in
                removed.allSatisfy { addsUp(index, over: table.dimensions[$0]) }
            }
            if additive.isEmpty { continue }
            for rows in grouped(table, ranks, without: removed) {
                let key = key(of: rows, table, without: removed, narrowedTo: nil, &site)
                if let sum = site.sum(key) { add(sum, rows.map { table.rows[$0].slice }, additive) }
                if removed.count == 1 { addFiltered(table, rows, removed[0], additive, filters, &site) }
            }
        }
    }

    /// The items of a type make the type, and those that a filter admits what it shows.
    private mutating func addFiltered(
        _ table: SliceTable, _ rows: [Int], _ dimension: Int, _ additive: [Int], _ filters: [Filter],
        _ site: inout SiteSlices
    ) {
        let isItem = table.dimensions[dimension] == .item
        if isItem {
            let values = table.columns[dimension]
            let types = values.values.map { text($0).flatMap { itemTypes[$0] } }
            let ofTypes = Dictionary(grouping: rows) { types[values.numbers[$0]] }
            for (type, ofType) in ofTypes.sorted(by: { $0.value[0] < $1.value[0] }) {
                let part = type.map { Place.Part(.itemType, .text($0)) }
                add(ofType, of: rows, table, dimension, additive, as: part, &site)
            }
        }
        for filter in filters {
            for key in FilterKey.allCases
            where key.rawValue == table.dimensions[dimension].rawValue || isItem && key == .itemType {
                guard let part = Place.Part(filter, key), case .filter = part else { continue }
                let admitted = rows.filter { row in
                    guard let value = text(table.value(dimension, ofRow: row)) else { return false }
                    let title = isItem ? table.rows[row].itemTitle.map { [$0] } ?? [] : []
                    return filter.admits(key, key == .itemType && isItem ? [itemTypes[value] ?? ""] : [value] + title)
                }
                add(admitted, of: rows, table, dimension, additive, as: part, &site)
            }
        }
    }

    /// Some rows of a line make a slice that the site shows, if it does.
    private mutating func add(
        _ some: [Int], of rows: [Int], _ table: SliceTable, _ dimension: Int, _ additive: [Int],
        as part: Place.Part?, _ site: inout SiteSlices
    ) {
        if some.isEmpty || part == nil { return }
        let key = key(of: some, table, without: [dimension], narrowedTo: part, &site)
        let sums = site.found(key)
        guard sums.count == 1 else { return }
        add(sums[0], some.map { table.rows[$0].slice }, additive)
        // The rest of the line is what that slice leaves of the line's own sum.
        let keyOfAll = self.key(of: rows, table, without: [dimension], narrowedTo: nil, &site)
        guard let whole = site.sum(keyOfAll) else { return }
        let chosen = Set(some)
        add(whole, [sums[0]] + rows.filter { !chosen.contains($0) }.map { table.rows[$0].slice }, additive)
    }

    /// The key of what rows make that differ in some dimensions alone.
    private func key(
        of rows: [Int], _ table: SliceTable, without removed: [Int], narrowedTo part: Place.Part?,
        _ site: inout SiteSlices
    ) -> SiteSlices.Key {
        let row = rows[0]
        var place = removed.reduce(table.place(ofRow: row)) {
            $0.removing(Place.Part(table.dimensions[$1], table.value($1, ofRow: row)))
        }
        if let part { place = place.adding(part) }
        let time = site.slices[table.rows[row].slice].key
        return SiteSlices.Key(place: site.number(of: place), first: time.first, last: time.last)
    }

    private func text(_ value: Value) -> String? { if case .text(let text) = value { text } else { nil } }

    /// One of the dimensions, two, and so on, up to all.
    private func some(of dimensions: [Int]) -> [[Int]] {
        dimensions.reduce([[]]) { found, dimension in found + found.map { $0 + [dimension] } }.filter { !$0.isEmpty }
    }

    /// The rows of a table that differ in some dimensions alone.
    private func grouped(_ table: SliceTable, _ ranks: [[Int]], without removed: [Int]) -> [[Int]] {
        let none = [Int](repeating: 0, count: table.rows.count)
        let groups = table.dimensions.indices.filter { !removed.contains($0) }.reduce(none) { pairRanks($0, ranks[$1]) }
        var rows = [[Int]](repeating: [], count: (groups.max() ?? -1) + 1)
        for (row, group) in groups.enumerated() { rows[group].append(row) }
        return rows
    }

    private mutating func add(_ sum: Int, _ parts: [Int], _ additive: [Int]) {
        // A row that says the same as its sum says nothing new.
        if parts.contains(sum) { return }
        facts.append(slices: [sum] + parts, measures: additive, of: measures.count)
    }

    private mutating func addTimelines(_ site: SiteSlices) {
        timed = measures.indices.filter { addsUp($0, over: .day) }
        if timed.isEmpty { return }
        var slicesOf = [[Int]](repeating: [], count: site.places.count)
        for (slice, found) in site.slices.enumerated() { slicesOf[found.key.place].append(slice) }
        timelines = slicesOf.filter { $0.count > 1 }.map { Timeline($0, site, span: span) }
    }
}
