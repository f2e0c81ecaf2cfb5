import Model

/// Reads the times of one source: in the form that it says, or in any that is known.
struct TimeReader {
    /// What the rows of a batch say about the order of day and month, as positions in the batch.
    private(set) var evidence = DayOrderEvidence()

    private var quick = QuickTime()
    private let pattern: TimePattern?
    private let sentinels: TimeSentinels
    /// Whether the commonest form can be read without a look at anything else.
    private let isQuick: Bool
    /// A date and a time of day that stand in two columns, brought together.
    private var joined: [UInt8] = []

    init(pattern: TimePattern?, sentinels: [String]) {
        self.pattern = pattern
        self.sentinels = TimeSentinels(sentinels)
        isQuick = pattern == nil && !self.sentinels.holdsTime
    }

    /// - Parameters:
    ///   - date: What the date column of a pair holds.
    ///   - position: Where the row stands in its batch.
    @inline(__always)
    mutating func read(
        _ bytes: UnsafeRawBufferPointer, date: UnsafeRawBufferPointer?, position: Int
    ) -> WrittenTime {
        if isQuick, let time = quick.read(bytes) { return time }
        return readCarefully(bytes, date: date, position: position)
    }

    @inline(never)
    private mutating func readCarefully(
        _ bytes: UnsafeRawBufferPointer, date: UnsafeRawBufferPointer?, position: Int
    ) -> WrittenTime {
        let (time, form) = look(at: bytes, date: date)
        evidence.note(form, time, at: position)
        return time
    }

    /// Reads without noting anything.
    mutating func look(
        at bytes: UnsafeRawBufferPointer, date: UnsafeRawBufferPointer?
    ) -> (time: WrittenTime, form: TimeForm) {
        let alone = lookAtOne(bytes)
        guard alone.time == .bad, let date, pattern != nil || WrittenTime.isTimeOfDay(bytes) else { return alone }
        // No date is no time; a date that is bad makes the pair bad.
        if date.isEmpty || lookAtOne(date).time == .none { return (.none, .unknown) }
        joined.removeAll(keepingCapacity: true)
        joined += date
        joined.append(0x20)
        joined += bytes
        return joined.withUnsafeBytes { lookAtOne($0) }
    }

    private func lookAtOne(_ bytes: UnsafeRawBufferPointer) -> (time: WrittenTime, form: TimeForm) {
        if sentinels.contain(bytes) { return (.none, .unknown) }
        if let pattern { return (pattern.read(bytes), .given) }
        return WrittenTime.read(bytes)
    }

    /// What the batch's rows have said; forgotten afterwards.
    mutating func takeEvidence() -> DayOrderEvidence {
        defer { evidence = DayOrderEvidence() }
        return evidence
    }
}

/// The texts of a source that stand for "empty", as they are looked for in times.
struct TimeSentinels {
    private let words: [[UInt8]]
    private let longest: Int
    /// Whether one of them would be read as an instant, were it not listed.
    let holdsTime: Bool

    init(_ texts: [String]) {
        words = texts.map { Array(Texts.trimmed($0).simplyLowercased.utf8) }.filter { !$0.isEmpty }
        // Lower case may take fewer bytes than upper case, but never a third.
        longest = 3 * (words.map(\.count).max() ?? 0)
        holdsTime = words.contains { word in
            let time = word.withUnsafeBytes { WrittenTime.read($0).time }
            return time != .bad && time != .none
        }
    }

    func contain(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard longest > 0 else { return false }
        var (start, end) = (0, bytes.count)
        while start < end, bytes[start] <= 0x20 { start += 1 }
        while start < end, bytes[end - 1] <= 0x20 { end -= 1 }
        let text = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
        guard text.count <= longest + 64 else { return false }
        if text.contains(where: { $0 >= 0x80 }) {
            let folded = Array(Texts.trimmed(String(decoding: text, as: UTF8.self)).simplyLowercased.utf8)
            return words.contains(folded)
        }
        return words.contains { word in
            word.count == text.count
                && text.indices.allSatisfy { index in
                    let byte = text[index]
                    return (byte &- 0x41 < 26 ? byte | 0x20 : byte) == word[index]
                }
        }
    }
}
