/// What is known so far of the rows of a batch that nothing has been found against, column by column.
///
/// The memory is kept from batch to batch.
final class AcceptedRows {
    private(set) var count = 0
    private var capacity = 0
    /// Numbers of rows in the batch.
    private(set) var rows = UnsafeMutablePointer<UInt32>.allocate(capacity: 1)
    /// As in `LogRecord`.
    private(set) var times = UnsafeMutablePointer<Int64>.allocate(capacity: 1)
    private(set) var kinds = UnsafeMutablePointer<UInt8>.allocate(capacity: 1)
    private(set) var users = UnsafeMutablePointer<WrittenForms.Entry>.allocate(capacity: 1)
    private(set) var items = UnsafeMutablePointer<WrittenForms.Entry>.allocate(capacity: 1)
    private(set) var scopes = UnsafeMutablePointer<WrittenForms.Entry>.allocate(capacity: 1)
    private(set) var partitions = UnsafeMutablePointer<UInt8>.allocate(capacity: 1)

    deinit { deallocate() }

    private func deallocate() {
        rows.deallocate()
        times.deallocate()
        kinds.deallocate()
        users.deallocate()
        items.deallocate()
        scopes.deallocate()
        partitions.deallocate()
    }

    /// Forgets all rows and makes room for new ones.
    func begin(_ rowCount: Int) {
        count = 0
        guard rowCount > capacity else { return }
        deallocate()
        capacity = max(rowCount, 2 * capacity)
        rows = .allocate(capacity: capacity)
        times = .allocate(capacity: capacity)
        kinds = .allocate(capacity: capacity)
        users = .allocate(capacity: capacity)
        items = .allocate(capacity: capacity)
        scopes = .allocate(capacity: capacity)
        partitions = .allocate(capacity: capacity)
    }

    @inline(__always)
    func append(row: Int, time: Int64, kind: UInt8) {
        rows[count] = UInt32(truncatingIfNeeded: row)
        times[count] = time
        kinds[count] = kind
        count &+= 1
    }

    /// Takes out the rows whose item has no name.
    ///
    /// - Parameter body: Told each of them.
    func removeNameless(_ body: (_ row: Int) -> Void) {
        var kept = 0
        for index in 0..<count {
            if items[index].name == 0 {
                body(Int(rows[index]))
                continue
            }
            if kept != index { move(index, to: kept) }
            kept += 1
        }
        count = kept
    }

    /// Takes out the rows that the configuration leaves out.
    ///
    /// - Returns: How many.
    func removeExcluded() -> Int {
        var kept = 0
        for index in 0..<count where !users[index].isExcluded && !items[index].isExcluded && !scopes[index].isExcluded {
            if kept != index {
                move(index, to: kept)
                users[kept] = users[index]
                scopes[kept] = scopes[index]
            }
            kept += 1
        }
        defer { count = kept }
        return count - kept
    }

    private func move(_ index: Int, to kept: Int) {
        rows[kept] = rows[index]
        times[kept] = times[index]
        kinds[kept] = kinds[index]
        items[kept] = items[index]
    }
}
