/// What adds up, one fact after the other: the first count of each is the sum of the others.
///
/// A site has millions of counts in its facts, so they stand in one array; the facts of several measures about the same
/// slices share theirs.
struct FactList: Sendable {
    private struct Fact {
        var entries: Range<Int>
        /// A count is an entry times this, and the offset.
        var factor: Int
        var offset: Int
    }

    private var entries: [Int] = []
    private var facts: [Fact] = []

    var indices: Range<Int> { facts.indices }

    /// One fact with its counts as they are.
    mutating func append(_ counts: [Int]) {
        facts.append(Fact(entries: entries.count..<entries.count + counts.count, factor: 1, offset: 0))
        entries += counts
    }

    /// One fact for each of some measures.
    ///
    /// - Parameter measureCount: How many counts a slice has.
    mutating func append(slices: [Int], measures: [Int], of measureCount: Int) {
        let range = entries.count..<entries.count + slices.count
        entries += slices
        for measure in measures { facts.append(Fact(entries: range, factor: measureCount, offset: measure)) }
    }

    /// The counts of a fact.
    subscript(fact: Int) -> Counts {
        Counts(entries: entries[facts[fact].entries], facts[fact].factor, facts[fact].offset)
    }

    struct Counts: RandomAccessCollection {
        private let entries: ArraySlice<Int>
        private let factor: Int
        private let offset: Int

        fileprivate init(entries: ArraySlice<Int>, _ factor: Int, _ offset: Int) {
            self.entries = entries
            self.factor = factor
            self.offset = offset
        }

        var startIndex: Int { entries.startIndex }
        var endIndex: Int { entries.endIndex }
        subscript(index: Int) -> Int { entries[index] * factor + offset }
    }
}
