import CZlib

/// Undoes gzip, member after member.
final class Inflater {
    enum State { case member, between, damaged }

    private let stream: UnsafeMutablePointer<z_stream>
    private(set) var state = State.between
    private let isReady: Bool

    init() {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        // 16 asks for a gzip header.
        isReady =
            inflateInit2_(stream, MAX_WBITS + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    }

    deinit {
        inflateEnd(stream)
        stream.deinitialize(count: 1)
        stream.deallocate()
    }

    /// Inflates as much as the input gives and the room holds.
    ///
    /// - Returns: How many bytes of the input were used and how many of the room filled.
    func inflate(
        _ input: UnsafeRawBufferPointer, into room: UnsafeMutableRawBufferPointer
    ) -> (used: Int, filled: Int) {
        guard isReady else {
            state = .damaged
            return (0, 0)
        }
        if state == .between {
            // Zeros may fill up a tape's block behind the last member.
            let zeros = input.prefix { $0 == 0 }.count
            if zeros > 0 || input.isEmpty { return (zeros, 0) }
            inflateReset(stream)
            state = .member
        }
        stream.pointee.next_in = UnsafeMutablePointer(
            mutating: input.baseAddress?.assumingMemoryBound(to: UInt8.self))
        stream.pointee.avail_in = UInt32(clamping: input.count)
        stream.pointee.next_out = room.baseAddress?.assumingMemoryBound(to: UInt8.self)
        stream.pointee.avail_out = UInt32(clamping: room.count)
        let given = (Int(stream.pointee.avail_in), Int(stream.pointee.avail_out))
        switch CZlib.inflate(stream, Z_NO_FLUSH) {
        case Z_OK, Z_BUF_ERROR: break
        case Z_STREAM_END: state = .between
        default: state = .damaged
        }
        return (given.0 - Int(stream.pointee.avail_in), given.1 - Int(stream.pointee.avail_out))
    }
}
