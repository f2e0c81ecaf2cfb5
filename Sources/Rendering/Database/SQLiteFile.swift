import CSQLite
import Model

// The only file that knows SQLite. It makes a database in memory, fills it once, and takes it away as bytes.

/// A SQLite database while it is made.
///
/// The same tables in the same order give the same bytes: nothing of a clock or a disk is in them.
final class SQLiteFile {
    private let handle: OpaquePointer

    /// How SQL knows a column's values; SQLite keeps what it is given either way.
    enum ColumnType: String {
        case text = "TEXT"
        case integer = "INTEGER"
        case real = "REAL"
    }

    struct Column {
        var name: String
        var type: ColumnType
    }

    /// - Throws: `Diagnostics` with `unusable-database`, as all of the methods do.
    init() throws {
        var opened: OpaquePointer?
        let code = sqlite3_open_v2(":memory:", &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nil)
        guard code == SQLITE_OK, let opened else {
            sqlite3_close_v2(opened)
            throw SQLiteFile.problem(code)
        }
        handle = opened
        try execute("PRAGMA page_size = 4096")
        try execute("PRAGMA encoding = 'UTF-8'")
        try execute("BEGIN")
    }

    deinit { sqlite3_close_v2(handle) }

    /// Makes a table of these rows, in their order.
    ///
    /// - Parameter rows: As many values each as there are columns.
    func add(_ table: String, _ columns: [Column], _ rows: some Sequence<[PlainValue]>) throws {
        let name = SQLiteFile.quoted(table)
        let declared = columns.map { "\(SQLiteFile.quoted($0.name)) \($0.type.rawValue)" }.joined(separator: ", ")
        try execute("CREATE TABLE \(name) (\(declared))")
        let places = columns.map { _ in "?" }.joined(separator: ", ")
        var prepared: OpaquePointer?
        try check(sqlite3_prepare_v2(handle, "INSERT INTO \(name) VALUES (\(places))", -1, &prepared, nil))
        defer { sqlite3_finalize(prepared) }
        for row in rows {
            for (index, value) in row.enumerated() { try check(bind(value, at: Int32(index + 1), of: prepared)) }
            let code = sqlite3_step(prepared)
            guard code == SQLITE_DONE else { throw SQLiteFile.problem(code) }
            try check(sqlite3_reset(prepared))
        }
    }

    /// The finished database; nothing can be added any more.
    func bytes() throws -> [UInt8] {
        try execute("COMMIT")
        var size: sqlite3_int64 = 0
        guard let copy = sqlite3_serialize(handle, "main", &size, 0) else { throw SQLiteFile.problem(SQLITE_NOMEM) }
        defer { sqlite3_free(copy) }
        return Array(UnsafeBufferPointer(start: copy, count: Int(size)))
    }

    private func bind(_ value: PlainValue, at index: Int32, of statement: OpaquePointer?) -> Int32 {
        switch value {
        case .null: sqlite3_bind_null(statement, index)
        case .bool(let value): sqlite3_bind_int(statement, index, value ? 1 : 0)
        case .integer(let value): sqlite3_bind_int64(statement, index, sqlite3_int64(value))
        case .number(let value): sqlite3_bind_double(statement, index, value)
        case .text(var text):
            text.withUTF8 { bytes in
                bytes.withMemoryRebound(to: CChar.self) {
                    // Without an address it would be NULL.
                    guard let start = $0.baseAddress else {
                        return sqlite3_bind_text(statement, index, "", 0, SQLiteFile.copies)
                    }
                    return sqlite3_bind_text64(
                        statement, index, start, UInt64($0.count), SQLiteFile.copies, UInt8(SQLITE_UTF8))
                }
            }
        }
    }

    private func execute(_ sql: String) throws { try check(sqlite3_exec(handle, sql, nil, nil, nil)) }

    private func check(_ code: Int32) throws { if code != SQLITE_OK { throw SQLiteFile.problem(code) } }

    private static func quoted(_ name: String) -> String { "\"" + name.replacing("\"", with: "\"\"") + "\"" }

    private static func problem(_ code: Int32) -> Diagnostics {
        Diagnostics(
            Diagnostic(
                .error, id: "unusable-database", "The database cannot be made",
                why: String(cString: sqlite3_errstr(code))
            ))
    }

    /// What C calls `SQLITE_TRANSIENT`: SQLite copies a text before the call returns.
    private static var copies: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }
}
