import Cleaning
import Model

/// One worker's way through the log: what it counts of all slicings in the partitions it is given.
struct Sweep: Sendable {
    private struct Chosen: Hashable {
        var filters: [Filter]
        var leftOut: [Filter]
        var people: PeopleMode
        var first: Int
        var last: Int
    }

    private let slicings: [Slicing]
    private let needs: [Needs]
    private let filters: [CompiledFilter]
    private let wants: PartitionView.Wants
    /// By slicing: the number of the selection it counts, and of the one its last views are in.
    private var selectionOf: [Int] = []
    private var lastViewsOf: [Int] = []
    private var selectionCount = 0
    private var tallies: [Tally]
    private var cohorts: [CohortTally]
    /// By cohort slicing: the number of the selection it counts.
    private var selectionOfCohorts: [Int] = []

    /// What all partitions came to.
    struct Counted {
        var tallies: [Slicing: Tally]
        var cohorts: [CohortSlicing: CohortTally]
    }

    /// - Throws: `Diagnostics` with `too-many-slices`.
    init(
        _ slicings: [Slicing], needs: [Needs], cohorts: Set<CohortSlicing>, log: InteractionLog, names: DimensionNames,
        settings: MeasuringSettings
    ) throws {
        self.slicings = slicings
        self.needs = needs
        filters = slicings.map { CompiledFilter($0.filters, leavingOut: $0.leftOut, log, people: $0.people) }
        wants = PartitionView.Wants(
            zone: settings.zone, names: names, dimensions: Set(slicings.flatMap(\.dimensions)),
            people: Set(slicings.filter { $0.dimensions.contains(.user) }.map(\.people)),
            needs: needs.reduce(into: []) { $0.formUnion($1) }, itemCount: log.items.count,
            sessionGapMinutes: settings.sessionGapMinutes)
        tallies = try zip(slicings, needs).map { slicing, needs in
            Tally(slicing, codec: try SliceCodec(slicing, log, names: names), needs: needs)
        }
        self.cohorts = cohorts.map { CohortTally($0, log) }
        // Slicings that choose the same interactions share one selection a partition.
        var numbers: [Chosen: Int] = [:]
        let number = { (chosen: Chosen) -> Int in
            let next = numbers.count
            return numbers[chosen, default: next]
        }
        for slicing in slicings {
            let period = slicing.axis.period
            var chosen = Chosen(
                filters: slicing.filters, leftOut: slicing.leftOut, people: slicing.people,
                first: period.first.number, last: period.last.number)
            selectionOf.append(number(chosen))
            numbers[chosen] = selectionOf.last
            chosen.first = .min
            lastViewsOf.append(number(chosen))
            numbers[chosen] = lastViewsOf.last
        }
        for slicing in self.cohorts.map(\.slicing) {
            let period = slicing.axis.period
            let chosen = Chosen(
                filters: slicing.filters, leftOut: [], people: slicing.people, first: period.first.number,
                last: period.last.number)
            selectionOfCohorts.append(number(chosen))
            numbers[chosen] = selectionOfCohorts.last
        }
        selectionCount = numbers.count
    }

    /// Counts all that is asked in one partition.
    mutating func take(_ partition: LogPartition) {
        if partition.count == 0 { return }
        let view = PartitionView(partition, wants: wants)
        var made = [Selection?](repeating: nil, count: selectionCount)
        for index in slicings.indices {
            let period = slicings[index].axis.period
            let days = period.first.number...period.last.number
            tallies[index].count(view, select(selectionOf[index], filters[index], view, days, &made))
            if needs[index].contains(.lastViews) {
                let all = Int.min...days.upperBound
                tallies[index].noteLastViews(view, select(lastViewsOf[index], filters[index], view, all, &made))
            }
        }
        for index in cohorts.indices {
            let (filter, period) = (cohorts[index].filter, cohorts[index].slicing.axis.period)
            let days = period.first.number...period.last.number
            cohorts[index].count(view, select(selectionOfCohorts[index], filter, view, days, &made))
        }
    }

    private func select(
        _ number: Int, _ filter: CompiledFilter, _ view: PartitionView, _ days: ClosedRange<Int>,
        _ made: inout [Selection?]
    ) -> Selection {
        if let held = made[number] { return held }
        let selection = Selection(view, filter: filter, first: days.lowerBound, last: days.upperBound)
        made[number] = selection
        return selection
    }

    /// Brings together what workers counted: the tallies by slicing, once everything is counted.
    ///
    /// - Parameter sweeps: One a worker, all of the same slicings.
    static func settled(_ sweeps: consuming [Sweep], workers: Int) throws -> Counted {
        var first = sweeps.removeFirst()
        let others = sweeps
        let slicings = WorkList(count: first.slicings.count)
        try first.tallies.withUnsafeMutableBufferPointer { tallies in
            // Each slicing's counts are one worker's alone.
            nonisolated(unsafe) let tallies = tallies
            _ = try inParallel(workers: workers) { _ in
                while let index = slicings.take() {
                    for other in others { tallies[index].add(other.tallies[index]) }
                    tallies[index].settle()
                }
            }
        }
        for other in others {
            for index in first.cohorts.indices { first.cohorts[index].add(other.cohorts[index]) }
        }
        return Counted(
            tallies: Dictionary(uniqueKeysWithValues: zip(first.slicings, first.tallies)),
            cohorts: Dictionary(uniqueKeysWithValues: first.cohorts.map { ($0.slicing, $0) }))
    }
}
