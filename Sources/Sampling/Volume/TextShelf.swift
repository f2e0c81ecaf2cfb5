/// Many short texts in one stretch of bytes, ready to be copied into rows.
struct TextShelf: Sendable {
    private var bytes: [UInt8] = []
    private var starts: [Int] = [0]
    private(set) var longest = 0

    mutating func append(_ text: String) {
        bytes.append(contentsOf: text.utf8)
        longest = max(longest, bytes.count - (starts.last ?? 0))
        starts.append(bytes.count)
    }

    /// Copies a text to `target`, which has room for the longest, and returns the place behind it.
    @inline(__always)
    func copy(_ index: Int, to target: UnsafeMutablePointer<UInt8>) -> UnsafeMutablePointer<UInt8> {
        let start = starts[index]
        let count = starts[index + 1] - start
        bytes.withUnsafeBufferPointer { source in
            if let base = source.baseAddress { target.update(from: base + start, count: count) }
        }
        return target + count
    }
}
