extension [UInt8] {
    /// Appends what there is to read, up to `count` bytes, by and by: most inputs of a large folder are small, and
    /// room for the first mebibyte of each would cost more than reading it.
    ///
    /// - Parameter read: Fills its room as far as the input reaches, and returns how many bytes it filled.
    /// - Returns: Whether the input ended before.
    /// - Complexity: O(bytes); the room is at most twice what is there, and 16 KiB.
    mutating func append(
        upTo count: Int, _ read: (UnsafeMutableRawBufferPointer) throws -> Int
    ) rethrows -> Bool {
        var wanted = count
        while wanted > 0 {
            let room = Swift.min(wanted, Swift.max(self.count, 1 << 13))
            let next = try [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
                filled = try read(UnsafeMutableRawBufferPointer(buffer))
            }
            self += next
            if next.count < room { return true }
            wanted -= room
        }
        return false
    }
}
