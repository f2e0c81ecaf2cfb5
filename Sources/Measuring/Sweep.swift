import Cleaning
import Model

/// One worker's way through the log: what it counts of all slicings in the partitions it is given.
struct Sweep: Sendable {
    private struct Chosen: Hashable {
        var filters: [Filter]
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

    /// - Throws: `Diagnostics` with `too-many-slices`.
    init(
        _ slicings: [Slicing], needs: [Needs], log: InteractionLog, names: DimensionNames, settings: MeasuringSettings
    ) throws {
        self.slicings = slicings
        self.needs = needs
        filters = slicings.map { CompiledFilter($0.filters, log) }
        wants = PartitionView.Wants(
            zone: settings.zone, names: names, dimensions: Set(slicings.flatMap(\.dimensions)),
            needs: needs.reduce(into: []) { $0.formUnion($1) }, itemCount: log.items.count,
            sessionGapMinutes: settings.sessionGapMinutes)
        tallies = try zip(slicings, needs).map { slicing, needs in
            Tally(slicing, codec: try SliceCodec(slicing, log, names: names), needs: needs)
        }
        // Slicings that choose the same interactions share one selection a partition.
        var numbers: [Chosen: Int] = [:]
        let number = { (chosen: Chosen) -> Int in
            let next = numbers.count
            return numbers[chosen, default: next]
        }
        for slicing in slicings {
            let period = slicing.axis.period
            var chosen = Chosen(filters: slicing.filters, first: period.first.number, last: period.last.number)
            selectionOf.append(number(chosen))
            numbers[chosen] = selectionOf.last
            chosen.first = .min
            lastViewsOf.append(number(chosen))
            numbers[chosen] = lastViewsOf.last
        }
        selectionCount = numbers.count
    }

    /// Counts all slicings in one partition.
    mutating func take(_ partition: LogPartition) {
        if partition.count == 0 { return }
        let view = PartitionView(partition, wants: wants)
        var made = [Selection?](repeating: nil, count: selectionCount)
        for index in slicings.indices {
            let period = slicings[index].axis.period
            let own = select(selectionOf[index], index, view, first: period.first.number, &made)
            tallies[index].count(view, own)
            if needs[index].contains(.lastViews) {
                tallies[index].noteLastViews(view, select(lastViewsOf[index], index, view, first: .min, &made))
            }
        }
    }

    private func select(
        _ number: Int, _ slicing: Int, _ view: PartitionView, first: Int, _ made: inout [Selection?]
    ) -> Selection {
        if let held = made[number] { return held }
        let selection = Selection(
            view, filter: filters[slicing], first: first, last: slicings[slicing].axis.period.last.number)
        made[number] = selection
        return selection
    }

    /// Adds what another worker counted.
    mutating func add(_ other: Sweep) {
        for index in tallies.indices { tallies[index].add(other.tallies[index]) }
    }

    /// The tallies by slicing, once everything is counted.
    consuming func settled() -> [Slicing: Tally] {
        for index in tallies.indices { tallies[index].settle() }
        return Dictionary(uniqueKeysWithValues: zip(slicings, tallies))
    }
}
