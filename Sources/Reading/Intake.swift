import Model

/// The part of reading that happens one after another: which input comes next, and where its batches end.
///
/// An input that the quick reader cannot read is begun again, as its next attempt, with the careful one.
final class Intake {
    private let inputs: [Input]
    private let sources: [SourceSettings]
    private let hashing: Bool
    private let chunkSize: Int
    private let limits: ReadingLimits
    private let select: @Sendable (Int, InputHead) throws -> [Int?]
    /// Inputs still to be read, the next one last.
    private var waiting: [Int]
    private var current: OpenInput?
    /// The index of the input that was opened last.
    private var opened = 0
    /// The heads that were accepted, and their columns.
    private var accepted: [(head: InputHead, columns: [Int?])?]
    private(set) var outcomes: [InputOutcome]

    init(
        inputs: [Input], sources: [SourceSettings], hashing: Bool, chunkSize: Int, limits: ReadingLimits,
        select: @escaping @Sendable (Int, InputHead) throws -> [Int?]
    ) {
        self.inputs = inputs
        self.sources = sources
        self.hashing = hashing
        self.chunkSize = min(max(1, chunkSize), 1 << 26)
        self.limits = limits
        self.select = select
        waiting = inputs.indices.reversed()
        accepted = Array(repeating: nil, count: inputs.count)
        outcomes = Array(repeating: InputOutcome(), count: inputs.count)
    }

    /// Bytes read from disk so far, those of refused inputs left out.
    var byteCount: Int {
        outcomes.reduce(current?.stream.rawCount ?? 0) { $0 + $1.bytes }
    }

    /// Puts the next bytes of some input into `batch`.
    ///
    /// - Returns: What is to be done with them; `nil` when nothing is left.
    func take(into batch: RowBatch) -> OpenInput.Work? {
        while true {
            do {
                guard let input = try current ?? openNext() else { return nil }
                current = input
                switch try input.take(into: batch) {
                case .work(let work): return work
                case .needsCare: beginAgain(input.index)
                case .end: finish(input)
                }
            } catch let found as Diagnostics {
                refuse(opened, found)
            } catch {
                refuse(opened, Diagnostics(Diagnostic(.error, id: "unreadable-file", "\(error)")))
            }
        }
    }

    /// Begins an input again with the careful reader, unless that has happened already.
    func beginAgain(_ index: Int) {
        guard outcomes[index].finalAttempt == 0, outcomes[index].error == nil else { return }
        let warnings = outcomes[index].warnings
        outcomes[index] = InputOutcome()
        outcomes[index].finalAttempt = 1
        outcomes[index].warnings = warnings
        if current?.index == index { current = nil }
        waiting.append(index)
    }

    /// Refuses the input of a batch.
    func refuse(_ index: Int, _ problem: Diagnostics) {
        outcomes[index].error = outcomes[index].error ?? problem
        if current?.index == index { current = nil }
    }

    private func openNext() throws -> OpenInput? {
        guard let index = waiting.popLast() else { return nil }
        opened = index
        let input = inputs[index]
        let stream = TextStream(try ByteStream(path: input.path, name: input.name, hashing: hashing))
        let settings = sources.indices.contains(input.source) ? sources[input.source] : SourceSettings(path: input.path)
        let head = try HeadReading(stream, settings: settings, limits: limits) { head in
            guard let earlier = accepted[index] else {
                let columns = try select(index, head)
                accepted[index] = (head, columns)
                outcomes[index].warnings = ColumnNames.warnings(head, selected: columns)
                return columns
            }
            guard earlier.head == head else {
                throw Diagnostics(
                    Diagnostic(
                        .error, id: "input-changed", at: SourceLocation(file: input.name),
                        "File changed while it was read", hint: "run again when it is complete"))
            }
            return earlier.columns
        }
        return OpenInput(
            index: index, attempt: outcomes[index].finalAttempt, stream: stream, plan: head.plan, line: head.line,
            limits: limits, chunkSize: chunkSize)
    }

    private func finish(_ input: OpenInput) {
        outcomes[input.index].bytes = input.stream.rawCount
        outcomes[input.index].sha256 = input.stream.sha256
        current = nil
    }
}
