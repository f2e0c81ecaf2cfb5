import Model

/// The latest title and type of each item over all accepted rows; at one instant the greater bytes win.
struct ItemWords {
    private var titles: LatestTexts
    private var types: LatestTexts

    /// - Parameter orders: The order of day and month of each input.
    init(
        _ workers: [CleaningWorker], isValid: (Segment) -> Bool, orders: [DayOrder?], itemNumbers: [[UInt32]],
        itemCount: Int
    ) {
        titles = LatestTexts(count: itemCount)
        types = titles
        for (worker, numbers) in zip(workers, itemNumbers) {
            for segment in worker.segments where isValid(segment) {
                for sightings in segment.sightings(orders[segment.input]) {
                    titles.note(sightings.titles, worker, numbers)
                    types.note(sightings.types, worker, numbers)
                }
            }
        }
    }

    /// The items by their numbers; what the catalogue says of them comes first.
    func items(_ ids: [String], catalogue: Catalogue?) -> [LogItem] {
        ids.enumerated().map { index, id in
            let listed = catalogue?.items[id]
            return LogItem(
                id: id, title: listed?.title ?? titles[index],
                type: listed?.type ?? types[index] ?? CleaningRules.noType)
        }
    }
}
