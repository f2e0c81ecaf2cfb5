import Model

/// A JSON document while it is read: cuts its bytes where an element of the array of records ends.
///
/// What stands around the records is checked here, in the document's order. Elements are only found here; each is
/// read outside the lock, and is rejected alone where it is malformed but ends.
struct JSONDocument {
    private var envelope: JSONEnvelope
    private var search = JSONElements.Search()
    private var isInArray: Bool
    /// Whether the element at hand was rejected before its end was found.
    private var isSkipping = false
    /// Bytes of the batch that were looked at.
    private var lookedAt = 0
    /// The place of the next batch's first byte.
    private(set) var place: TextPlace
    private let name: String

    /// - Parameter envelope: What was taken of the document, up to the records if it found them.
    init(_ envelope: JSONEnvelope, name: String) {
        self.envelope = envelope
        self.name = name
        isInArray = envelope.isFound
        place = envelope.place
    }

    /// Finds the elements among a batch's bytes.
    ///
    /// - Returns: How many bytes the batch is to keep; `nil` when more are needed.
    /// - Throws: `Diagnostics` with `malformed-json` or `several-documents`.
    mutating func cut(_ batch: RowBatch, isEnd: Bool, limits: ReadingLimits) throws -> Int? {
        let bytes = UnsafeRawBufferPointer(rebasing: batch.storage[..<batch.byteCount])
        batch.firstLine = place.line
        batch.firstColumn = place.column
        batch.elements.removeAll()
        guard isInArray else { return try pass(bytes) }
        let ending = batch.elements.find(bytes, from: lookedAt, &search)
        lookedAt = bytes.count
        if isSkipping, batch.elements.count > 0 {
            batch.elements.dropFirst()
            isSkipping = false
        }
        switch ending {
        case .fault(let at):
            throw Diagnostics(.malformedDocument(place(of: at, in: bytes).location(in: name)))
        case .ended(let at):
            isInArray = false
            envelope.place = place(of: at, in: bytes)
            _ = try envelope.take(UnsafeRawBufferPointer(rebasing: bytes[at...]))
            place = envelope.place
            return bytes.count
        case .more:
            if isEnd { throw Diagnostics(.documentCutShort(place(of: bytes.count, in: bytes).location(in: name))) }
        }
        var end = bytes.count
        if !isSkipping, let start = search.openStart {
            if batch.elements.count > 0 {
                end = start
            } else if bytes.count - start > limits.record {
                let found = place(of: start, in: bytes)
                let fault = RowBatch.Problem.Fault(line: found.line - place.line, column: found.column)
                batch.problems.append(
                    .init(
                        line: fault.line, reason: .fieldTooLong, fault: fault,
                        text: RowBatch.Range(start..<(start + limits.record))))
                isSkipping = true
            } else {
                return nil
            }
        }
        return use(end, of: bytes)
    }

    /// Says that there are no more bytes.
    ///
    /// - Throws: `Diagnostics` with `malformed-json` or `records-not-found`.
    func finish() throws {
        if isInArray { throw Diagnostics(.documentCutShort(place.location(in: name))) }
        try envelope.finish()
    }

    /// Warns of another array of objects, which is not read.
    var warnings: [Diagnostic] {
        envelope.furtherArray.map { [.furtherRecords($0.location(in: name))] } ?? []
    }

    private mutating func pass(_ bytes: UnsafeRawBufferPointer) throws -> Int {
        _ = try envelope.take(bytes)
        place = envelope.place
        return bytes.count
    }

    private mutating func use(_ count: Int, of bytes: UnsafeRawBufferPointer) -> Int {
        place = place(of: count, in: bytes)
        lookedAt -= count
        search.drop(count)
        return count
    }

    private func place(of at: Int, in bytes: UnsafeRawBufferPointer) -> TextPlace {
        var found = place
        found.advance(over: UnsafeRawBufferPointer(rebasing: bytes[..<at]))
        return found
    }
}
