import CStructural

/// Where the fields and rows of a block of CSV end: what CStructural found, in memory of its own.
///
/// The one file that imports CStructural.
final class StructuralIndex {
    /// Positions of delimiters and line ends outside quotes.
    private(set) var separators = UnsafeMutablePointer<UInt32>.allocate(capacity: 1)
    /// For each row, the number of separators up to and with its line end.
    private(set) var rowEnds = UnsafeMutablePointer<UInt32>.allocate(capacity: 1)
    /// For each row, the number of line ends up to and with its own.
    private(set) var rowLines = UnsafeMutablePointer<UInt32>.allocate(capacity: 1)
    private var capacity = 1
    private(set) var rowCount = 0
    /// Some quote stands where RFC 4180 has none.
    private(set) var hasBrokenQuotes = false
    private(set) var hasDoubledQuotes = false
    private(set) var hasCarriageReturns = false

    /// The ways to scan that this machine has, the quickest first and the portable one last: all find the same.
    static let kernels = (0..<structural_kernel_count()).map { String(cString: structural_kernel_name($0)) }

    deinit { deallocate() }

    private func deallocate() {
        separators.deallocate()
        rowEnds.deallocate()
        rowLines.deallocate()
    }

    /// Indexes a block of fewer than 2³² bytes that begins at a row's start.
    ///
    /// - Parameter kernel: Which of `kernels` does it.
    func scan(_ bytes: UnsafeRawBufferPointer, delimiter: UInt8, kernel: Int = 0) {
        if capacity < bytes.count + 64 {
            deallocate()
            // Pages that are never written to cost nothing.
            capacity = bytes.count + 64
            separators = .allocate(capacity: capacity)
            rowEnds = .allocate(capacity: capacity)
            rowLines = .allocate(capacity: capacity)
        }
        var index = structural_index()
        index.separators = separators
        index.row_ends = rowEnds
        index.row_lines = rowLines
        if let start = bytes.baseAddress {
            structural_scan(kernel, start.assumingMemoryBound(to: UInt8.self), bytes.count, delimiter, &index)
        }
        rowCount = index.row_count
        hasBrokenQuotes = index.broken_quotes
        hasDoubledQuotes = index.doubled_quotes
        hasCarriageReturns = index.carriage_returns
    }

    /// Counts the quotes and the line ends of a block.
    static func count(_ bytes: UnsafeRawBufferPointer, kernel: Int = 0) -> (quotes: Int, lines: Int) {
        guard let start = bytes.baseAddress else { return (0, 0) }
        let tally = structural_count(kernel, start.assumingMemoryBound(to: UInt8.self), bytes.count)
        return (tally.quotes, tally.lines)
    }
}
