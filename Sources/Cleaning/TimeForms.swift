import Model

/// The shapes that times have in an input's first lines, and what they were read as.
///
/// Only lines up to a limit are looked at: what is found depends on the file alone, not on threads or batches, and the
/// rest of the file costs nothing.
struct TimeForms {
    static let lastLine = 1000
    /// Shapes kept of those that were read, and of those that were not.
    private static let maximumCount = 3

    struct Entry: Equatable {
        var shape: TimeShape
        var line: Int
        var form: TimeForm
    }

    private(set) var entries: [Entry] = []
    /// What has been noted, digits set aside: most rows look like one before them.
    private var seen: [UInt64] = []
    private static let maximumSeen = 32

    init() {}

    init(_ entries: [Entry]) { self.entries = entries }

    /// Notes a time of the input's first lines. Lines ascend from call to call.
    mutating func note(_ bytes: UnsafeRawBufferPointer, line: Int, form: TimeForm) {
        var hash: UInt64 = form == .unknown ? 1 : 2
        for byte in bytes { hash = (hash ^ UInt64(byte &- 0x30 < 10 ? 0x39 : byte)) &* 0x100_0000_01B3 }
        if seen.contains(hash) { return }
        if seen.count < TimeForms.maximumSeen { seen.append(hash) }
        note(Entry(shape: TimeShape(bytes), line: line, form: form))
    }

    mutating func add(_ other: TimeForms) {
        for entry in other.entries { note(entry) }
    }

    private mutating func note(_ entry: Entry) {
        let isUnread = entry.form == .unknown
        let ofSort = entries.filter { ($0.form == .unknown) == isUnread }
        if let known = ofSort.first(where: { $0.shape == entry.shape }) {
            if entry.line >= known.line { return }
            entries.removeAll { $0 == known }
        } else if ofSort.count == TimeForms.maximumCount, let last = ofSort.max(by: { $0.line < $1.line }) {
            // Of one sort only those on the earliest lines stay.
            if last.line < entry.line { return }
            entries.removeAll { $0 == last }
        }
        entries.append(entry)
    }
}
