/// The latest titles and types while a segment is read, and the names of people where they are told.
struct LatestTitles {
    private var titles = LatestWords()
    private var types = LatestWords()
    private var names: LatestNames?

    init(withNames: Bool = false) { names = withNames ? LatestNames() : nil }

    /// - Parameter instant: The row's instant, in ms.
    @inline(__always)
    mutating func note(_ item: UInt32, of user: UInt32, _ row: RowSlots, at instant: Int64, _ forms: WordForms) {
        names?.note(user, row, at: instant, forms)
        LatestTitles.note(item, row, .itemTitle, forms.title, at: instant, forms.titles, forms.words, in: &titles)
        LatestTitles.note(item, row, .itemType, forms.type, at: instant, forms.types, forms.words, in: &types)
    }

    @inline(__always)
    private static func note(
        _ item: UInt32, _ row: RowSlots, _ slot: Slot, _ constant: UInt32, at instant: Int64, _ forms: WrittenForms,
        _ pool: NamePool, in words: inout LatestWords
    ) {
        if !words.isNews(of: item, at: instant) { return }
        if let text = row[slot] {
            words.note(item, at: instant, written: text, forms, in: pool)
        } else if constant != 0 {
            words.note(item, at: instant, word: constant, place: 0, in: pool)
        }
    }

    /// Adds what was noted since the last call to a segment's sightings.
    mutating func move(to sightings: inout Segment.Sightings) {
        sightings.titles += titles.take()
        sightings.types += types.take()
        names?.move(to: &sightings)
    }
}

/// What titles, types and names of people are looked up in, and what stands for them where no column holds them.
struct WordForms {
    let titles: WrittenForms
    let types: WrittenForms
    let names: WrittenForms
    let words: NamePool
    let title: UInt32
    let type: UInt32
    let constantNames: (user: UInt32, first: UInt32, last: UInt32)

    init(_ cleaner: SourceCleaner, _ constants: ConstantFields) {
        titles = cleaner.titles
        types = cleaner.types
        names = cleaner.names
        words = cleaner.words
        title = constants.title
        type = constants.type
        constantNames = constants.names
    }
}

/// The latest non-empty word that a segment says of an item or of a person.
struct LatestWord {
    var subject: UInt32
    var time: Int64
    var word: UInt32
}

/// Keeps the latest word of each item or person while a segment is read; at one instant the greater bytes win.
///
/// The word is mostly the one of the row before. So each of them remembers where that lies as it was written: a row
/// then costs one comparison, and no look-up.
struct LatestWords {
    private struct Held {
        var time = Int64.min
        /// 0 when there is none.
        var word: UInt32 = 0
        /// Where the word lies as it was written; 0 when that is not known.
        var place: UInt32 = 0
    }

    private var held: [Held] = []
    private var touched: [UInt32] = []

    /// Whether what is said at a time is not older than what is held.
    @inline(__always)
    func isNews(of item: UInt32, at time: Int64) -> Bool {
        let index = Int(truncatingIfNeeded: item)
        return index >= held.count || held[index].time <= time
    }

    @inline(__always)
    mutating func note(
        _ item: UInt32, at time: Int64, written: UnsafeRawBufferPointer, _ forms: WrittenForms, in pool: NamePool
    ) {
        let index = Int(truncatingIfNeeded: item)
        if index < held.count, held[index].place != 0, forms.isAt(held[index].place, written) {
            if time > held[index].time { held[index].time = time }
            return
        }
        let place = forms.place(of: written)
        note(item, at: time, word: forms.entry(at: place).name, place: place, in: pool)
    }

    @inline(never)
    mutating func note(_ item: UInt32, at time: Int64, word: UInt32, place: UInt32, in pool: NamePool) {
        if word == 0 { return }
        let index = Int(item)
        if index >= held.count {
            held.append(contentsOf: repeatElement(Held(), count: max(index + 1, held.count * 2) - held.count))
        }
        let before = held[index]
        if before.word == 0 {
            touched.append(item)
        } else if time < before.time {
            return
        } else if time == before.time, before.word != word,
            !pool.names.bytes(of: Int(before.word)).lexicographicallyPrecedes(pool.names.bytes(of: Int(word)))
        {
            return
        }
        held[index] = Held(time: time, word: word, place: place)
    }

    /// What was noted since the last call; the table is empty again afterwards.
    mutating func take() -> [LatestWord] {
        let taken = touched.map { LatestWord(subject: $0, time: held[Int($0)].time, word: held[Int($0)].word) }
        for item in touched { held[Int(item)] = Held() }
        touched.removeAll(keepingCapacity: true)
        return taken
    }
}
