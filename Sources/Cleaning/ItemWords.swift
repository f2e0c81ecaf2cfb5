import Model

/// The latest title and type of each item over all accepted rows; at one instant the greater bytes win.
struct ItemWords {
    private var titles: [(time: Int64, text: String)?]
    private var types: [(time: Int64, text: String)?]

    /// - Parameter orders: The order of day and month of each input.
    init(
        _ workers: [CleaningWorker], isValid: (Segment) -> Bool, orders: [DayOrder?], itemNumbers: [[UInt32]],
        itemCount: Int
    ) {
        titles = Array(repeating: nil, count: itemCount)
        types = titles
        for (worker, numbers) in zip(workers, itemNumbers) {
            for segment in worker.segments where isValid(segment) {
                for sightings in segment.sightings(orders[segment.input]) {
                    for word in sightings.titles { ItemWords.note(word, worker, numbers, in: &titles) }
                    for word in sightings.types { ItemWords.note(word, worker, numbers, in: &types) }
                }
            }
        }
    }

    private static func note(
        _ word: LatestWord, _ worker: CleaningWorker, _ numbers: [UInt32],
        in words: inout [(time: Int64, text: String)?]
    ) {
        let item = Int(numbers[Int(word.item)])
        let text = worker.words.names.text(of: Int(word.word))
        if let held = words[item] {
            if word.time < held.time { return }
            if word.time == held.time, !held.text.utf8.lexicographicallyPrecedes(text.utf8) { return }
        }
        words[item] = (word.time, text)
    }

    /// The items by their numbers; what the catalogue says of them comes first.
    func items(_ ids: [String], catalogue: Catalogue?) -> [LogItem] {
        ids.enumerated().map { index, id in
            let listed = catalogue?.items[id]
            return LogItem(
                id: id, title: listed?.title ?? titles[index]?.text,
                type: listed?.type ?? types[index]?.text ?? CleaningRules.noType)
        }
    }
}
