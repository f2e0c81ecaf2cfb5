import Measuring
import Model

/// The slices of one question in one period, as a table over its dimensions.
///
/// The answers of a lifted question are one table, the lifted dimension first: readers can lay the pages side by side.
struct SliceTable: Sendable {
    struct Row: Sendable {
        var slice: Int
        /// The item's title, by which filters find it too.
        var itemTitle: String?
        var cells: [Answer.Cell]
    }

    let question: Question
    let dimensions: [Dimension]
    let measures: [Measure]
    let filters: [Filter]
    /// What the filters narrow the whole table to.
    let whole: Place
    /// The measures that the table's cells tell.
    let told: MeasureSet
    /// By measure, those that its cells tell.
    private let toldBy: [MeasureSet]
    private(set) var rows: [Row] = []
    /// The days in which nothing happened of what has no row; `nil` where that cannot be said.
    var days: ClosedRange<Day>?
    /// By dimension, the values of the rows.
    private(set) var columns: [SliceColumn]
    /// The dimensions that are not cut by time: with the whole they make a row's place.
    private let placing: [Int]
    private var places = PlaceNumbers()

    /// - Parameter isOfSite: Whether the table is part of a site, where a quotient's other part may stand on another page.
    init(_ question: Question, isOfSite: Bool) {
        self.question = question
        let dimensions = (question.lift.map { [$0] } ?? []) + question.by
        self.dimensions = dimensions
        measures = question.measures
        filters = question.filters
        let place = Place(question.filters)
        whole = question.leftOut.isEmpty ? place : place.adding(.rest(of: question.leftOut))
        toldBy = measures.map { measure in
            let parts = isOfSite || measure == .shareOfViews ? Ties.told(by: measure) : .none
            return parts.union(MeasureSet([measure]))
        }
        told = toldBy.reduce(.none) { $0.union($1) }
        columns = dimensions.map { _ in SliceColumn() }
        placing = dimensions.indices.filter { dimensions[$0].timeUnit == nil }
    }

    /// Takes in the values of a row: those of its page, then its own. The row itself follows.
    ///
    /// - Returns: The number of the row's place.
    mutating func place(_ lift: [Value], _ key: [Value], in site: inout SiteSlices) -> Int {
        let row = rows.count
        note(lift, key)
        let node = placing.reduce(0) { places.node(after: $0, columns[$1].numbers[row]) }
        if let known = places[node] { return known }
        let number = site.number(of: place(ofRow: row))
        places[node] = number
        return number
    }

    private mutating func note(_ lift: [Value], _ key: [Value]) {
        for (index, value) in lift.enumerated() where index < columns.count { columns[index].append(value) }
        for (index, value) in key.enumerated() where lift.count + index < columns.count {
            columns[lift.count + index].append(value)
        }
    }

    mutating func add(_ row: Row) { rows.append(row) }

    /// Takes in a row whose place does not matter.
    mutating func add(_ row: Row, _ key: [Value]) {
        note([], key)
        rows.append(row)
    }

    func value(_ dimension: Int, ofRow row: Int) -> Value { columns[dimension][row] }

    func place(ofRow row: Int) -> Place {
        placing.reduce(whole) { $0.adding(Place.Part(dimensions[$1], columns[$1][row])) }
    }

    /// The column whose cells tell a measure's counts, where one does: a share of all views tells views, and on a site so
    /// does any quotient of them.
    func column(telling measure: Measure) -> Int? {
        measures.firstIndex(of: measure) ?? toldBy.firstIndex { $0.contains(measure) }
    }

    /// What a row's cells tell that is not 0.
    func nonZero(_ cells: [Answer.Cell]) -> MeasureSet {
        var told = MeasureSet.none
        for (index, cell) in cells.enumerated() where !cell.isZero { told.formUnion(toldBy[index]) }
        return told
    }

    /// For each dimension the rank of every row's value among those that occur.
    func ranks() -> [[Int]] { columns.map { $0.ranks() } }
}

extension Answer.Cell {
    /// Whether nothing was counted.
    var isZero: Bool {
        switch value {
        case .integer(let count): count == 0
        case .number(let number): number == 0
        case .empty, .text, .flag: true
        }
    }
}

/// Knows which values make which place: most rows differ in time alone.
private struct PlaceNumbers: Sendable {
    private struct Step: Hashable {
        var from: Int
        var value: Int
    }

    /// Where one more value leads, from 0 on.
    private var steps: [Step: Int] = [:]
    /// The place at the end of each way; −1 where none is known.
    private var places = [-1]

    mutating func node(after from: Int, _ value: Int) -> Int {
        let step = Step(from: from, value: value)
        if let known = steps[step] { return known }
        steps[step] = places.count
        places.append(-1)
        return places.count - 1
    }

    subscript(node: Int) -> Int? {
        get { places[node] < 0 ? nil : places[node] }
        set { places[node] = newValue ?? -1 }
    }
}
