import Model

/// The latest word for each of some things, brought together from all workers; at one instant the greater bytes win.
struct LatestTexts {
    private var held: [(time: Int64, text: String)?]

    /// - Parameter count: How many things there are.
    init(count: Int) { held = Array(repeating: nil, count: count) }

    subscript(thing: Int) -> String? { held[thing]?.text }

    /// - Parameter numbers: By the thing's number in the worker, its number among all.
    mutating func note(_ words: [LatestWord], _ worker: CleaningWorker, _ numbers: [UInt32]) {
        for word in words {
            let thing = Int(numbers[Int(word.subject)])
            let text = worker.words.names.text(of: Int(word.word))
            if let known = held[thing] {
                if word.time < known.time { continue }
                if word.time == known.time, !known.text.isBefore(text) { continue }
            }
            held[thing] = (word.time, text)
        }
    }
}
