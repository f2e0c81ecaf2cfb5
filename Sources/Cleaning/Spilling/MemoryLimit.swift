/// How much memory reading and measuring may take, and where what does not fit is put meanwhile.
///
/// The log does not depend on it.
public struct MemoryLimit: Sendable {
    /// Less would hardly hold the program, the rows being read, and the names of some ten thousand people.
    public static let leastBytes = 128 << 20

    /// The folder of the spill files.
    let folder: String
    private let bytes: Int
    /// What tests say instead of deriving it from `bytes`.
    private var fixed: (heldBytes: Int, rowsAWrite: Int, rowsAtOnce: Int)?

    /// - Parameters:
    ///   - bytes: At least `leastBytes`.
    ///   - folder: A folder of the system for temporary files.
    public init(bytes: Int, folder: String) {
        self.bytes = max(bytes, MemoryLimit.leastBytes)
        self.folder = folder
    }

    /// A limit so low that small logs do not fit.
    package init(heldBytes: Int, rowsAWrite: Int, rowsAtOnce: Int, folder: String) {
        self.init(bytes: 0, folder: folder)
        fixed = (heldBytes, max(1, rowsAWrite), max(1, rowsAtOnce))
    }

    /// Threads that memory has room for: each has rows in work, and names of its own.
    public func threads(atMost most: Int) -> Int { min(most, max(1, (bytes - MemoryLimit.program) / (24 << 20))) }

    /// Bytes that records and names may take together while inputs are read.
    ///
    /// A third is left for what ordering and measuring need beside the log.
    func heldBytes(workers: Int) -> Int { fixed?.heldBytes ?? free(workers: workers) / 3 * 2 }

    /// Records of one partition that a worker gathers before it writes them: writing is the faster, the more they are.
    func rowsAWrite(workers: Int) -> Int {
        if let fixed { return fixed.rowsAWrite }
        let share = heldBytes(workers: workers) / 2 / (max(1, workers) * Spreading.partitionCount)
        return min(4096, max(256, share / MemoryLayout<LogRecord>.stride))
    }

    /// Interactions that a thread may order or measure at once, when all threads do.
    ///
    /// - Parameter names: Bytes that names take.
    func rowsAtOnce(workers: Int, names: Int) -> Int {
        if let fixed { return fixed.rowsAtOnce }
        let room = max(free(workers: workers) - names - names / 2, bytes / 8)
        return max(1, room / max(1, workers) / MemoryLimit.bytesARowInWork)
    }

    /// Bytes for an interaction that is measured: its columns, its local day and hour, its places in selections and
    /// its slices' keys. Ordering takes less.
    private static let bytesARowInWork = 96

    /// What is left when the program and the rows being read have theirs.
    private func free(workers: Int) -> Int { max(bytes - MemoryLimit.program - workers * 6 << 20, bytes / 8) }

    /// Bytes of the program itself.
    private static let program = 48 << 20
}
