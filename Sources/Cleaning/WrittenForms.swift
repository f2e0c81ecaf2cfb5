/// The names of one field that a worker has met. Number 0 is the empty name.
final class NamePool {
    let names: ByteInterner

    /// - Parameter seed: See `ByteInterner`.
    init(seed: UInt64 = ByteInterner.processSeed) {
        names = ByteInterner(seed: seed)
        _ = names.intern(EmptyCollection())
    }

    func entry(_ counted: CountedName) -> WrittenForms.Entry {
        WrittenForms.Entry(
            name: names.intern(counted.name.utf8), isExcluded: counted.isExcluded, isGiven: counted.isGiven)
    }
}

/// Turns the written forms of one field into the names that are counted.
///
/// Rules for white space, case, sentinels, aliases and exclusions run once for each distinct written form;
/// a row costs one look-up.
struct WrittenForms {
    /// What a written form stands for.
    struct Entry {
        /// The name's number in the pool above two bits.
        let code: UInt32

        init(name: Int, isExcluded: Bool, isGiven: Bool) {
            code = UInt32(truncatingIfNeeded: name) << 2 | (isExcluded ? 1 : 0) | (isGiven ? 2 : 0)
        }

        fileprivate init(code: UInt32) { self.code = code }

        /// Stands for what has to be asked again.
        fileprivate static let forgotten = UInt32.max

        /// 0 when there is none.
        var name: UInt32 { code >> 2 }
        var isExcluded: Bool { code & 1 != 0 }
        /// Whether the export says it, and it is not what stands for nothing.
        var isGiven: Bool { code & 2 != 0 }
    }

    private let written = ByteInterner()
    private let pool: NamePool
    private let use: RuleUse
    private let noting = NotingForms()
    private let rule: (String) -> CountedName

    /// The forms whose rule noted its use.
    private final class NotingForms {
        var places: [UInt32] = []
    }

    /// - Parameters:
    ///   - use: Where the rule notes what it made use of.
    ///   - rule: Gives a written form's name, `""` for none, and whether its rows are to be left out.
    init(pool: NamePool, use: RuleUse, rule: @escaping (String) -> CountedName) {
        self.pool = pool
        self.use = use
        self.rule = rule
    }

    var byteCount: Int { written.byteCount }

    /// Has the rule asked once more for every form that notes its use, since what follows is another input's.
    func forgetUse() {
        for place in noting.places { written.setPayload(Entry.forgotten, at: place) }
    }

    func entry(_ bytes: UnsafeRawBufferPointer) -> Entry { entry(bytes, hash: written.hash(bytes)) }

    /// Where a written form lies, for `isAt` and `entry(at:)`; valid as long as the forms are.
    func place(of bytes: UnsafeRawBufferPointer) -> UInt32 {
        let hash = written.hash(bytes)
        _ = entry(bytes, hash: hash)
        return written.place(of: bytes, hash: hash)
    }

    @inline(__always)
    func isAt(_ place: UInt32, _ bytes: UnsafeRawBufferPointer) -> Bool { written.isAt(place, bytes) }

    func entry(at place: UInt32) -> Entry { Entry(code: written.payload(at: place)) }

    /// Looks the rows of a column up.
    ///
    /// Forms are many and come in no order, so each look-up may wait for memory; those of `rowsAtOnce` rows wait at
    /// the same time.
    /// - Parameters:
    ///   - constant: The entry of rows in which the field is missing.
    ///   - entries: Room for one entry a row of the column.
    func look(up column: RowColumn, constant: Entry, into entries: UnsafeMutablePointer<Entry>) {
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: WrittenForms.rowsAtOnce) { hashes in
            guard let hashes = hashes.baseAddress else { return }
            var start = 0
            while start < column.count {
                let end = min(start &+ WrittenForms.rowsAtOnce, column.count)
                for row in start..<end {
                    let hash = column[row].map { written.hash($0) } ?? 0
                    written.prefetchSlot(hash)
                    hashes[row &- start] = hash
                }
                for row in start..<end { written.prefetchCandidate(hashes[row &- start]) }
                for row in start..<end {
                    entries[row] = column[row].map { entry($0, hash: hashes[row &- start]) } ?? constant
                }
                start = end
            }
        }
    }

    private static let rowsAtOnce = 32

    @inline(__always)
    private func entry(_ bytes: UnsafeRawBufferPointer, hash: UInt64) -> Entry {
        if let code = written.find(bytes, hash: hash), code != Entry.forgotten { return Entry(code: code) }
        return ask(bytes, hash: hash)
    }

    @inline(never)
    private func ask(_ bytes: UnsafeRawBufferPointer, hash: UInt64) -> Entry {
        let before = use.noteCount
        let entry = pool.entry(rule(String(decoding: bytes, as: UTF8.self)))
        let place = written.place(of: bytes, hash: hash)
        if place != 0 {
            written.setPayload(entry.code, at: place)
            return entry
        }
        written.add(bytes, hash: hash, payload: entry.code)
        if use.noteCount != before { noting.places.append(written.place(of: bytes, hash: hash)) }
        return entry
    }
}
