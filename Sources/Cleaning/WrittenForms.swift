/// The names of one field that a worker has met. Number 0 is the empty name.
final class NamePool {
    var names = ByteInterner()

    init() { _ = names.intern(EmptyCollection()) }

    func entry(_ counted: CountedName) -> WrittenForms.Entry {
        WrittenForms.Entry(
            name: UInt32(names.intern(counted.name.utf8)), isExcluded: counted.isExcluded, isGiven: counted.isGiven)
    }
}

/// Turns the written forms of one field into the names that are counted.
///
/// Rules for white space, case, sentinels, aliases and exclusions run once for each distinct written form;
/// a row costs one look-up.
struct WrittenForms {
    /// What a written form stands for.
    struct Entry {
        /// The name's number in the pool; 0 when there is none.
        var name: UInt32
        var isExcluded: Bool
        /// Whether the export says it, and it is not what stands for nothing.
        var isGiven: Bool
    }

    private var written = ByteInterner()
    private var entries: [Entry] = []
    private let pool: NamePool
    private let rule: (String) -> CountedName
    private var last = -1

    /// - Parameter rule: Gives a written form's name, `""` for none, and whether its rows are to be left out.
    init(pool: NamePool, rule: @escaping (String) -> CountedName) {
        self.pool = pool
        self.rule = rule
    }

    mutating func entry(_ bytes: UnsafeRawBufferPointer) -> Entry {
        // Exports repeat themselves: the row before often says the same.
        if last >= 0, written.equals(last, bytes) { return entries[last] }
        return entry(bytes, number: written.intern(bytes))
    }

    /// - Parameter probe: The look-up of these bytes, begun some rows earlier.
    mutating func entry(_ bytes: UnsafeRawBufferPointer, _ probe: ByteInterner.Probe) -> Entry {
        entry(bytes, number: written.intern(bytes, hash: probe.hash))
    }

    @inline(__always)
    func probe(_ bytes: UnsafeRawBufferPointer) -> ByteInterner.Probe { written.probe(bytes) }

    @inline(__always)
    func touch(_ probe: ByteInterner.Probe) -> UInt64 { written.touch(probe) }

    @inline(__always)
    private mutating func entry(_ bytes: UnsafeRawBufferPointer, number: Int) -> Entry {
        if number == entries.count {
            entries.append(pool.entry(rule(String(decoding: bytes, as: UTF8.self))))
        }
        last = number
        return entries[number]
    }
}
