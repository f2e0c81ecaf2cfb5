import Model
import Reading

/// What one worker found in one attempt at one input. Segments of attempts that were given up count for nothing.
struct Segment {
    var input: Int
    var attempt: Int
    var account = RowAccount()
    var rejects: [Reject] = []
    /// Rows that rows of the segment take back, wherever those stand.
    var voided: Set<RowName> = []
    /// What rows say whose instant is known.
    var sure = Sightings()
    /// What rows say whose day and month may be either way round, in both readings.
    var dayFirst = Sightings()
    var monthFirst = Sightings()
    /// What rows say about the order of day and month, by their lines.
    var order = DayOrderEvidence()
    /// How times look in the input's first lines.
    var timeForms = TimeForms()

    /// What depends on when the accepted rows were.
    struct Sightings {
        var titles: [LatestWord] = []
        var types: [LatestWord] = []
        /// The latest accepted instant, in ms.
        var newest = Int64.min
    }

    /// The sightings that hold once the order of day and month is known.
    func sightings(_ order: DayOrder?) -> [Sightings] {
        switch order {
        case .dayFirst: [sure, dayFirst]
        case .monthFirst: [sure, monthFirst]
        case nil: [sure]
        }
    }

    /// A rejected row: its line and why.
    struct Reject {
        var line: Int
        var reason: RejectReason
        var field: InputField?
        /// The place of the fault itself: line and column from 1.
        var fault: RowBatch.Problem.Fault?
    }
}

/// The latest non-empty word that a segment says of an item.
struct LatestWord {
    var item: UInt32
    var time: Int64
    var word: UInt32
}

/// The latest titles and types while a segment is read.
struct LatestTitles {
    private var titles = LatestWords()
    private var types = LatestWords()

    /// - Parameter instant: The row's instant, in ms.
    @inline(__always)
    mutating func note(_ row: SourceCleaner.Accepted, at instant: Int64, in words: NamePool) {
        if row.title != 0 { titles.note(item: row.item, time: instant, word: row.title, in: words) }
        if row.type != 0 { types.note(item: row.item, time: instant, word: row.type, in: words) }
    }

    /// Adds what was noted since the last call to a segment's sightings.
    mutating func move(to sightings: inout Segment.Sightings) {
        sightings.titles += titles.take()
        sightings.types += types.take()
    }
}

/// Keeps the latest word of each item while a segment is read; at one instant the greater bytes win.
struct LatestWords {
    private var times: [Int64] = []
    private var wordOf: [UInt32] = []
    private var touched: [UInt32] = []

    mutating func note(item: UInt32, time: Int64, word: UInt32, in pool: NamePool) {
        let index = Int(item)
        if index >= times.count {
            let missing = max(index + 1, times.count * 2) - times.count
            times.append(contentsOf: repeatElement(.min, count: missing))
            wordOf.append(contentsOf: repeatElement(0, count: missing))
        }
        if wordOf[index] == 0 {
            touched.append(item)
        } else if time < times[index] {
            return
        } else if time == times[index], wordOf[index] != word,
            !pool.names.bytes(of: Int(wordOf[index])).lexicographicallyPrecedes(pool.names.bytes(of: Int(word)))
        {
            return
        }
        times[index] = time
        wordOf[index] = word
    }

    /// What was noted since the last call; the table is empty again afterwards.
    mutating func take() -> [LatestWord] {
        let taken = touched.map { LatestWord(item: $0, time: times[Int($0)], word: wordOf[Int($0)]) }
        for item in touched {
            times[Int(item)] = .min
            wordOf[Int(item)] = 0
        }
        touched.removeAll(keepingCapacity: true)
        return taken
    }
}
