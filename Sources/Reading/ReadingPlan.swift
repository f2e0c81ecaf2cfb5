import Model

/// How the rows of one input are read.
struct ReadingPlan {
    var head: InputHead
    /// The byte between fields (CSV).
    var delimiter: UInt8
    /// For each slot the index of its column; `nil` is always missing.
    var slots: [Int?] = []
    /// Fields that a row must have.
    var neededCount = 0

    init(head: InputHead, delimiter: UInt8) {
        self.head = head
        self.delimiter = delimiter
    }

    /// Asks `select` which columns to deliver. A column that is not there counts as none.
    mutating func select(_ columns: [Int?]) {
        slots = columns.map { column in column.flatMap { head.columnNames.indices.contains($0) ? $0 : nil } }
        neededCount = slots.reduce(0) { max($0, ($1 ?? -1) + 1) }
    }

    /// The key of each slot (JSON Lines).
    var keys: [String?] { slots.map { $0.map { head.columnNames[$0] } } }
}
