import Model

/// Which inputs are open, which come next, and what became of them.
///
/// An input that the quick reader cannot read is begun again, as its next attempt, with the careful one.
final class Intake {
    private let inputs: [Input]
    private let sources: [SourceSettings]
    private let hashing: Bool
    private let decompression: Configuration.Decompression
    private let chunkSize: Int
    private let limits: ReadingLimits
    private let select: @Sendable (Int, InputHead) throws -> [Int?]
    /// Inputs still to be read, the next one last.
    private var waiting: [Int]
    private var open: [OpenInput] = []
    /// The heads that were accepted, and their columns.
    private var accepted: [(head: InputHead, columns: [Int?])?]
    private var ends: [InputOutcome]
    /// The bytes of `ends` together, which are asked for with every batch.
    private var finishedByteCount = 0
    /// Rows of each input's attempt at hand in which a key is repeated, and the place of the first repeat.
    private var repeats: [(count: Int, first: TextPlace)?]

    init(
        inputs: [Input], sources: [SourceSettings], hashing: Bool, chunkSize: Int, limits: ReadingLimits,
        decompression: Configuration.Decompression, select: @escaping @Sendable (Int, InputHead) throws -> [Int?]
    ) {
        self.inputs = inputs
        self.sources = sources
        self.hashing = hashing
        self.chunkSize = min(max(1, chunkSize), 1 << 26)
        self.limits = limits
        self.decompression = decompression
        self.select = select
        waiting = inputs.indices.reversed()
        accepted = Array(repeating: nil, count: inputs.count)
        ends = Array(repeating: InputOutcome(), count: inputs.count)
        repeats = Array(repeating: nil, count: inputs.count)
    }

    /// Bytes read from disk so far, those of refused inputs left out.
    var byteCount: Int { open.reduce(finishedByteCount) { $0 + $1.notedCount } }

    /// What became of each input.
    var outcomes: [InputOutcome] {
        inputs.indices.map { index in
            var outcome = ends[index]
            if outcome.error == nil, let found = repeats[index] {
                outcome.warnings.append(
                    .repeatedKey(found.first.location(in: inputs[index].name), count: found.count))
            }
            return outcome
        }
    }

    /// Takes note of the repeated keys in a batch.
    func noteRepeats(in batch: RowBatch) {
        guard let found = batch.repeats, batch.attempt == ends[batch.input].finalAttempt else { return }
        let earlier = repeats[batch.input]
        repeats[batch.input] = (found.count + (earlier?.count ?? 0), min(found.first, earlier?.first ?? found.first))
    }

    /// The input that a batch's next bytes come from: the same as before, one that nobody has begun, or one that others
    /// read too; `nil` when nothing is left.
    func input(for batch: RowBatch) -> OpenInput? {
        if let own = batch.origin {
            if !own.isClosed { return own }
            batch.origin = nil
        }
        var next: OpenInput?
        while next == nil, let index = waiting.popLast() {
            do {
                next = try opened(index)
            } catch {
                refuse(index, problem(error))
            }
        }
        if let next { open.append(next) }
        guard let found = next ?? open.min(by: { $0.workers < $1.workers }) else { return nil }
        found.workers += 1
        batch.origin = found
        return found
    }

    /// Takes note of what a worker took from an input.
    ///
    /// - Returns: What it has to do with it, where there is something.
    func note(_ taken: OpenInput.Taken, of input: OpenInput) -> OpenInput.Work? {
        // Others may have found out meanwhile that the input is at its end, or no good.
        if input.isClosed { if case .success((.work(let work), _)) = taken { return work } else { return nil } }
        switch taken {
        case .success((let step, let rawCount)):
            input.notedCount = max(input.notedCount, rawCount)
            switch step {
            case .work(let work): return work
            case .needsCare: beginAgain(input.index)
            case .end: finish(input)
            }
        case .failure(let error): refuse(input.index, problem(error))
        }
        return nil
    }

    private func problem(_ error: any Error) -> Diagnostics {
        error as? Diagnostics ?? Diagnostics(Diagnostic(.error, id: "unreadable-file", "\(error)"))
    }

    /// Begins an input again with the careful reader, unless that has happened already.
    func beginAgain(_ index: Int) {
        guard ends[index].finalAttempt == 0, ends[index].error == nil else { return }
        let warnings = ends[index].warnings
        finishedByteCount -= ends[index].bytes
        ends[index] = InputOutcome()
        ends[index].finalAttempt = 1
        ends[index].warnings = warnings
        repeats[index] = nil
        close(index)
        waiting.append(index)
    }

    /// Refuses the input of a batch.
    func refuse(_ index: Int, _ problem: Diagnostics) {
        ends[index].error = ends[index].error ?? problem
        close(index)
    }

    /// Nobody reads on in an input that is at its end, or no good.
    private func close(_ index: Int) {
        for input in open where input.index == index { input.isClosed = true }
        open.removeAll(where: \.isClosed)
    }

    private func opened(_ index: Int) throws -> OpenInput {
        let input = inputs[index]
        let stream = TextStream(
            try ByteStream(path: input.path, name: input.name, hashing: hashing, decompression: decompression))
        let settings = sources.indices.contains(input.source) ? sources[input.source] : SourceSettings(path: input.path)
        let head = try HeadReading(stream, settings: settings, limits: limits) { head in
            guard let earlier = accepted[index] else {
                let columns = try select(index, head)
                accepted[index] = (head, columns)
                ends[index].warnings = ColumnNames.warnings(head, selected: columns)
                return columns
            }
            guard earlier.head == head else { throw RawBytes.changed(input.name) }
            return earlier.columns
        }
        ends[index].warnings += head.warnings
        return OpenInput(
            index: index, attempt: ends[index].finalAttempt, stream: stream, plan: head.plan, line: head.line,
            limits: limits, chunkSize: chunkSize, document: head.document)
    }

    private func finish(_ input: OpenInput) {
        ends[input.index].warnings += input.document?.warnings ?? []
        ends[input.index].bytes = input.stream.rawCount
        finishedByteCount += input.stream.rawCount
        ends[input.index].sha256 = input.stream.sha256
        close(input.index)
    }
}
