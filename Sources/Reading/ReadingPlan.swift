import Model

/// How the rows of one input are read.
struct ReadingPlan {
    var head: InputHead
    /// The byte between fields (CSV).
    var delimiter: UInt8
    /// What each slot is filled with.
    var slots: [Slot] = []
    /// Fields that a row must have.
    var neededCount = 0

    enum Slot: Hashable, Sendable {
        case missing
        case column(Int)
        /// What an earlier slot holds: a field's text may be undone in place only once.
        case copy(ofSlot: Int)
    }

    /// - Parameter columns: The columns to deliver, one a slot. A column that is not there counts as none.
    init(head: InputHead, columns: [Int?]) {
        self.head = head
        delimiter = head.delimiter ?? 0
        let columns = columns.map { column in column.flatMap { head.columnNames.indices.contains($0) ? $0 : nil } }
        slots = columns.enumerated().map { slot, column in
            guard let column else { return .missing }
            let first = columns.firstIndex(of: column) ?? slot
            return first < slot ? .copy(ofSlot: first) : .column(column)
        }
        neededCount = columns.reduce(0) { max($0, ($1 ?? -1) + 1) }
    }

    /// The name of each slot's value (JSON), where it has one of its own.
    var names: [String?] {
        slots.map { slot in
            if case .column(let column) = slot { return head.columnNames[column] }
            return nil
        }
    }
}
