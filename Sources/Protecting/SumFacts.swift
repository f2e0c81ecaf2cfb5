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
    /// The counts of each fact.
    var facts: [[Int]] = []
    private(set) var factsOf: [[Int]] = []
    /// Counts of one place and one measure that adds up over time, at least two.
    private(set) var timelines: [[Int]] = []
    /// Counts that are known though no answer shows them: they cannot but be 0.
    var zeros: Set<Int> = []
    /// Counts that another period of the site may show.
    var elsewhere: Set<Int> = []

    init(
        _ tables: [SliceTable], _ site: inout SiteSlices, itemTypes: [String: String], earlier: EarlierEditions,
        unseen: [SliceTable], rests: [(rest: Place.Part, narrowed: Place)], cohorts: [CohortSlices.Sum], span: Span?,
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
        for table in tables { addSums(of: table, &site, filters) }
        for sum in cohorts { addCohorts(sum, &site) }
        addEarlier(earlier, tables, unseen: unseen, filters, &site)
        addKinds(&site)
        addRests(rests, &site)
        if hasPeople { addDays(site) }
        addTimelines(site)
        factsOf = [[Int]](repeating: [], count: site.slices.count * measures.count)
        for (index, fact) in facts.enumerated() { for count in fact { factsOf[count].append(index) } }
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

    mutating func addSums(of table: SliceTable, _ site: inout SiteSlices, _ filters: [Filter]) {
        // Whatever interactions a table tells, its rows are those of all: other questions may tell the others.
        let events = MeasureSet([.interactions] + Measure.eventKinds.map(\.measure))
        let isFew = site.slices.count <= SumFacts.few
        let tableTold = isFew && table.told.meets(events) ? table.told.union(events) : table.told
        let told = measures.indices.filter { tableTold.contains(measures[$0]) }
        let values = table.dimensions.indices.filter {
            table.dimensions[$0].timeUnit == nil && !table.whole.names(table.dimensions[$0])
        }
        if told.isEmpty || values.isEmpty || table.rows.isEmpty { return }
        let ranks = table.ranks()
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
            let types = Dictionary(grouping: rows) { row in
                text(table.rows[row].key[dimension]).flatMap { itemTypes[$0] }
            }
            for (type, ofType) in types.sorted(by: { $0.value[0] < $1.value[0] }) {
                let part = type.map { Place.Part(.itemType, .text($0)) }
                add(ofType, of: rows, table, dimension, additive, as: part, &site)
            }
        }
        for filter in filters {
            for key in FilterKey.allCases
            where key.rawValue == table.dimensions[dimension].rawValue || isItem && key == .itemType {
                guard let part = Place.Part(filter, key), case .filter = part else { continue }
                let admitted = rows.filter { row in
                    guard let value = text(table.rows[row].key[dimension]) else { return false }
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
        let sums = site.found(key(of: some, table, without: [dimension], narrowedTo: part, &site))
        guard sums.count == 1 else { return }
        add(sums[0], some.map { table.rows[$0].slice }, additive)
        // The rest of the line is what that slice leaves of the line's own sum.
        guard let whole = site.sum(key(of: rows, table, without: [dimension], narrowedTo: nil, &site)) else { return }
        let chosen = Set(some)
        add(whole, [sums[0]] + rows.filter { !chosen.contains($0) }.map { table.rows[$0].slice }, additive)
    }

    /// The key of what rows make that differ in some dimensions alone.
    private func key(
        of rows: [Int], _ table: SliceTable, without removed: [Int], narrowedTo part: Place.Part?,
        _ site: inout SiteSlices
    ) -> SiteSlices.Key {
        let row = table.rows[rows[0]]
        var place = removed.reduce(table.place(row.key)) {
            $0.removing(Place.Part(table.dimensions[$1], row.key[$1]))
        }
        if let part { place = place.adding(part) }
        let time = site.slices[row.slice].key
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
        for measure in additive { facts.append([count(sum, measure)] + parts.map { count($0, measure) }) }
    }

    private mutating func addTimelines(_ site: SiteSlices) {
        var slicesOf = [[Int]](repeating: [], count: site.places.count)
        for (slice, found) in site.slices.enumerated() { slicesOf[found.key.place].append(slice) }
        for slices in slicesOf where slices.count > 1 {
            for index in measures.indices where addsUp(index, over: .day) {
                timelines.append(slices.map { count($0, index) })
            }
        }
    }
}
