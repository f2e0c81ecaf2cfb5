import Model
import Reading

/// The order of day and month in each input, decided once all of its rows have been read.
///
/// An input may come from a pipe and cannot be read twice; so rows that could be either wait as `DeferredTime`.
struct DayOrders: Sendable {
    /// `nil` where no row needs to know, or nothing fits.
    private(set) var orders: [DayOrder?]
    private(set) var timeForms: [TimeForms]
    private var refusals: [Diagnostics?]
    /// The zones of inputs that hold deferred times.
    private var zones: [ZoneRules?]

    init(_ workers: [CleaningWorker], inputs: [Input], outcomes: [InputOutcome], rules: CleaningRules) {
        orders = Array(repeating: nil, count: inputs.count)
        timeForms = Array(repeating: TimeForms(), count: inputs.count)
        refusals = Array(repeating: nil, count: inputs.count)
        zones = Array(repeating: nil, count: inputs.count)
        var evidence = Array(repeating: DayOrderEvidence(), count: inputs.count)
        for segment in workers.flatMap(\.segments) where segment.attempt == outcomes[segment.input].finalAttempt {
            evidence[segment.input].add(segment.order)
            timeForms[segment.input].add(segment.timeForms)
        }
        var zoneOfSource: [Int: ZoneRules] = [:]
        for (index, input) in inputs.enumerated() where !evidence[index].isEmpty && outcomes[index].error == nil {
            do {
                orders[index] = try evidence[index].decide(in: input.name)
                if evidence[index].undecided == nil { continue }
                let zone = zoneOfSource[input.source] ?? rules.zone(ofSource: input.source)
                zoneOfSource[input.source] = zone
                zones[index] = zone
            } catch {
                refusals[index] = error
            }
        }
    }

    /// The outcomes, with inputs refused that no order fits.
    func refusing(_ outcomes: [InputOutcome]) -> [InputOutcome] {
        zip(outcomes, refusals).map { outcome, refusal in
            var outcome = outcome
            outcome.error = outcome.error ?? refusal
            return outcome
        }
    }

    /// Turns deferred times into instants, on one thread.
    struct Settling {
        private let orders: [DayOrder?]
        private var clocks: [LocalClock?]

        init(_ orders: DayOrders) {
            self.orders = orders.orders
            clocks = orders.zones.map { $0.map { LocalClock($0) } }
        }

        /// The instant of a record's time, deferred or not.
        @inline(__always)
        mutating func settled(_ time: Int64, _ input: Int) -> Int64 {
            time < DeferredTime.smallest ? time : instant(time, input)
        }

        /// - Parameter packed: A deferred time of an input whose order is decided.
        private mutating func instant(_ packed: Int64, _ input: Int) -> Int64 {
            guard let order = orders[input],
                let instant = clocks[input]?.instant(of: DeferredTime(packed: packed), order)
            else { return 0 }
            return instant
        }
    }
}
