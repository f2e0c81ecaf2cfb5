import Measuring
import Model

/// The slices of one question in one period, as a table over its dimensions.
///
/// The answers of a lifted question are one table, the lifted dimension first: readers can lay the pages side by side.
struct SliceTable: Sendable {
    struct Row: Sendable {
        var key: [Value]
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
    /// Whether the table is part of a site, where a quotient's other part may stand on another page.
    private let isOfSite: Bool
    private(set) var rows: [Row] = []

    init(_ question: Question, isOfSite: Bool) {
        self.question = question
        self.isOfSite = isOfSite
        dimensions = (question.lift.map { [$0] } ?? []) + question.by
        measures = question.measures
        filters = question.filters
        let place = Place(question.filters)
        whole = question.leftOut.isEmpty ? place : place.adding(.rest(of: question.leftOut))
    }

    mutating func add(_ row: Row) { rows.append(row) }

    /// The place of a row.
    func place(_ key: [Value]) -> Place {
        zip(dimensions, key).reduce(whole) { place, part in
            part.0.timeUnit == nil ? place.adding(Place.Part(part.0, part.1)) : place
        }
    }

    /// The values of a row that make its place.
    func values(_ key: [Value]) -> [Value] {
        zip(dimensions, key).filter { $0.0.timeUnit == nil }.map(\.1)
    }

    /// The column whose cells tell a measure's counts, where one does: a share of all views tells views, and on a site so
    /// does any quotient of them.
    func column(telling measure: Measure) -> Int? {
        measures.firstIndex(of: measure) ?? measures.firstIndex { told(by: [$0]).contains(measure) }
    }

    /// The measures that the table's cells tell.
    var told: MeasureSet { told(by: measures) }

    private func told(by measures: [Measure]) -> MeasureSet {
        let parts = measures.map { isOfSite || $0 == .shareOfViews ? Ties.told(by: $0) : .none }
        return parts.reduce(MeasureSet(measures)) { $0.union($1) }
    }

    /// Those of them that are not 0 in a row.
    func nonZero(_ cells: [Answer.Cell]) -> MeasureSet {
        told(by: zip(measures, cells).filter { !$0.1.isZero }.map(\.0))
    }

    /// For each dimension the rank of every row's value among those that occur.
    func ranks() -> [[Int]] {
        dimensions.indices.map { dimension in
            let values = Set(rows.map { $0.key[dimension] }).sorted(by: precedes)
            let ranks = Dictionary(uniqueKeysWithValues: values.enumerated().map { ($1, $0) })
            return rows.map { ranks[$0.key[dimension]] ?? 0 }
        }
    }
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

/// The rank of each pair of ranks among the pairs that occur, by the first of each pair, then the second.
func pairRanks(_ a: [Int], _ b: [Int]) -> [Int] {
    let radix = (b.max() ?? 0) + 1
    let pairs = zip(a, b).map { $0 * radix + $1 }
    let ranks = Dictionary(uniqueKeysWithValues: Set(pairs).sorted().enumerated().map { ($1, $0) })
    return pairs.map { ranks[$0] ?? 0 }
}

/// Numbers by size, texts by their bytes.
private func precedes(_ a: Value, _ b: Value) -> Bool {
    switch (a, b) {
    case (.text(let a), .text(let b)): a.utf8.lexicographicallyPrecedes(b.utf8)
    default: (a.number ?? 0) < (b.number ?? 0)
    }
}
