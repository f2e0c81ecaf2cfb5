import Model
import Reading

/// The fields of a batch's rows. A row's fields lie side by side, by slot.
struct RowTable {
    let bytes: UnsafeRawBufferPointer
    let fields: UnsafePointer<RowBatch.Range>
    /// Slots a row.
    let width: Int

    @inline(__always)
    subscript(row: Int) -> RowSlots { RowSlots(bytes: bytes, fields: fields + row &* width) }

    /// One slot of some rows.
    ///
    /// - Parameter rows: Numbers of rows; they stay valid as long as the column is used.
    func column(_ slot: Slot, of rows: UnsafePointer<UInt32>, count: Int) -> RowColumn {
        RowColumn(table: self, slot: slot.rawValue, rows: rows, count: count)
    }
}

/// The fields of one row, by slot. Slots are `InputField.allCases` in their order, then what only some inputs have.
struct RowSlots {
    let bytes: UnsafeRawBufferPointer
    let fields: UnsafePointer<RowBatch.Range>

    /// The text of a slot; `nil` when the row has none.
    @inline(__always)
    subscript(slot: Slot) -> UnsafeRawBufferPointer? { self[slot.rawValue] }

    /// The text of a field; `nil` when the row has none.
    func text(of field: InputField) -> UnsafeRawBufferPointer? {
        InputField.allCases.firstIndex(of: field).flatMap { self[$0] }
    }

    @inline(__always)
    subscript(slot: Int) -> UnsafeRawBufferPointer? {
        let range = fields[slot]
        if range.isMissing { return nil }
        return UnsafeRawBufferPointer(
            start: bytes.baseAddress.map { $0 + Int(truncatingIfNeeded: range.offset) },
            count: Int(truncatingIfNeeded: range.length))
    }
}

/// The slots of a row: the order of `InputField.allCases`.
enum Slot: Int {
    case time, user, item, kind, scope, itemTitle, itemType, url, firstName, lastName
}

/// The texts of one slot, row after row.
struct RowColumn {
    let table: RowTable
    let slot: Int
    let rows: UnsafePointer<UInt32>
    let count: Int

    @inline(__always)
    subscript(index: Int) -> UnsafeRawBufferPointer? { table[Int(truncatingIfNeeded: rows[index])][slot] }
}
