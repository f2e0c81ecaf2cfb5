public import Model

/// Rows as they leave a reader: ranges of bytes, one a field asked for.
///
/// A batch owns its bytes and is filled again and again by the worker that holds it. Ranges point into `bytes`;
/// quoted and escaped text is already undone there, so that a range is the field's text.
public final class RowBatch {
    /// A field's place in the batch's bytes.
    public struct Range {
        public var offset: UInt32
        public var length: UInt32

        public init(offset: UInt32, length: UInt32) {
            self.offset = offset
            self.length = length
        }
    }

    /// A record that could not be read; it stands in no row of the batch.
    public struct Problem {
        /// Lines below the file's first, from 0.
        public var line: Int
        public var reason: RejectReason

        public init(line: Int, reason: RejectReason) {
            self.line = line
            self.reason = reason
        }
    }

    /// The index of the batch's input among the inputs given to the reader.
    public internal(set) var input = 0
    /// The file's line, from 1, that line offset 0 of the batch stands for.
    public internal(set) var firstLine = 1
    public internal(set) var rowCount = 0
    /// Fields a row: the number of columns that were selected.
    public internal(set) var fieldCount = 0
    /// `rowCount × fieldCount` ranges, row by row, in the order of the selected columns.
    public internal(set) var fields: [Range] = []
    /// The line of each row's first byte, below `firstLine`.
    public internal(set) var lineOffsets: [UInt32] = []
    /// Records rejected while reading.
    public internal(set) var problems: [Problem] = []
    var storage: UnsafeMutableRawBufferPointer

    public init() { storage = UnsafeMutableRawBufferPointer.allocate(byteCount: 1, alignment: 64) }

    deinit { storage.deallocate() }

    /// The bytes that ranges point into. Valid until the batch is filled again.
    public var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(storage) }
}
