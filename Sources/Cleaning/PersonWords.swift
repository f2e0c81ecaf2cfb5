import Model

/// The latest names of each person over all accepted rows, as they are written.
struct PersonWords {
    private var written: LatestTexts
    private var firstNames: LatestTexts
    private var lastNames: LatestTexts

    /// - Parameter orders: The order of day and month of each input.
    init(_ workers: [CleaningWorker], isValid: (Segment) -> Bool, orders: [DayOrder?], users: NameOrder) {
        written = LatestTexts(count: users.names.count)
        firstNames = written
        lastNames = written
        for (worker, numbers) in zip(workers, users.numbers) {
            for segment in worker.segments where isValid(segment) {
                for sightings in segment.sightings(orders[segment.input]) {
                    written.note(sightings.writtenUsers, worker, numbers)
                    firstNames.note(sightings.firstNames, worker, numbers)
                    lastNames.note(sightings.lastNames, worker, numbers)
                }
            }
        }
    }

    /// - Parameters:
    ///   - number: Among all users of the log.
    ///   - name: What the log calls the person.
    func person(_ number: Int, name: String, segment: Int32) -> Person {
        Person(
            name: name, written: written[number], firstName: firstNames[number], lastName: lastNames[number],
            segment: segment)
    }
}
