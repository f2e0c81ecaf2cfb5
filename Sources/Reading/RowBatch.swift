public import Model

/// Rows as they leave a reader: ranges of bytes, one a field asked for.
///
/// A batch owns its bytes and is filled again and again by the worker that holds it. Ranges point into `bytes`;
/// quoted and escaped text is already undone there, so that a range is the field's text.
public final class RowBatch {
    /// A field's place in the batch's bytes.
    public struct Range: Hashable, Sendable {
        public var offset: UInt32
        public var length: UInt32

        @inlinable
        public init(offset: UInt32, length: UInt32) {
            self.offset = offset
            self.length = length
        }

        /// The field of a column that the input lacks, or of a JSON key that the row lacks.
        @inlinable public static var missing: Range { Range(offset: 0, length: .max) }

        @inlinable public var isMissing: Bool { length == .max }
    }

    /// A record that could not be read; it stands in no row of the batch.
    public struct Problem: Hashable, Sendable {
        /// The line of the record's first byte, below the batch's `firstLine`.
        public var line: Int
        public var reason: RejectReason
        /// The place of the fault itself where it is known: its line below the batch's `firstLine`, and its column in
        /// bytes from 1.
        public var fault: Fault?
        /// What the record says, or that field of it that is no text where fields are known: a place in the batch's
        /// bytes, so that nothing is copied that nobody asks for.
        public var text: Range

        public init(line: Int, reason: RejectReason, fault: Fault? = nil, text: Range) {
            self.line = line
            self.reason = reason
            self.fault = fault
            self.text = text
        }

        public struct Fault: Hashable, Sendable {
            public var line: Int
            public var column: Int

            public init(line: Int, column: Int) {
                self.line = line
                self.column = column
            }
        }
    }

    /// What the batch was read from last, which it stays with.
    var origin: OpenInput?
    /// The index of the batch's input among the inputs given to the reader.
    public internal(set) var input = 0
    /// Which reading of the input the rows belong to; only those of the outcome's `finalAttempt` count.
    public internal(set) var attempt = 0
    /// How many batches of the attempt came before this one, whoever was handed them.
    public internal(set) var number = 0
    /// The file's line, from 1, that line offset 0 of the batch stands for.
    public internal(set) var firstLine = 1
    public internal(set) var rowCount = 0
    /// Fields a row: the number of columns that were selected.
    public internal(set) var fieldCount = 0
    /// `rowCount × fieldCount` ranges, row by row, in the order of the selected columns.
    public internal(set) var fields: [Range] = []
    /// The line of each row's first byte, below `firstLine`.
    public internal(set) var lineOffsets: [UInt32] = []
    /// Records rejected while reading, in the order of their lines.
    public internal(set) var problems: [Problem] = []

    /// The batch's own room; `byteCount` bytes of it are read from the input.
    private(set) var storage: UnsafeMutableRawBufferPointer
    var byteCount = 0
    /// What the worker needs again for each batch.
    let index = StructuralIndex()
    var json: JSONRecordReader?
    /// The elements of a JSON document's array that are rows, and the column in bytes, from 1, of the first byte.
    let elements = JSONElements()
    var firstColumn = 1
    /// Rows in which a key is repeated, and the place of the first repeat.
    var repeats: (count: Int, first: TextPlace)?

    /// Bytes behind `byteCount` that are always there to be read, whatever they hold.
    static let padding = 64

    public init() { storage = .allocate(byteCount: RowBatch.padding, alignment: 64) }

    deinit { storage.deallocate() }

    /// The bytes that ranges point into. Valid until the batch is filled again.
    public var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(storage) }

    /// The bytes of a range that is not missing.
    public func bytes(of range: Range) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(
            rebasing: bytes[Int(range.offset)..<(Int(range.offset) + Int(range.length))])
    }

    /// Forgets the rows of the last filling.
    func clear(input: Int, attempt: Int, number: Int = 0, firstLine: Int, fieldCount: Int) {
        self.input = input
        self.attempt = attempt
        self.number = number
        self.firstLine = firstLine
        self.fieldCount = fieldCount
        firstColumn = 1
        repeats = nil
        rowCount = 0
        fields.removeAll(keepingCapacity: true)
        lineOffsets.removeAll(keepingCapacity: true)
        problems.removeAll(keepingCapacity: true)
    }

    /// Makes room for `count` bytes and the padding; keeps the first `byteCount`.
    func makeRoom(for count: Int) {
        guard storage.count < count + RowBatch.padding else { return }
        let larger = UnsafeMutableRawBufferPointer.allocate(
            byteCount: max(count + RowBatch.padding, min(2 * storage.count, 1 << 25)), alignment: 64)
        larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: storage[..<byteCount]))
        storage.deallocate()
        storage = larger
    }
}
