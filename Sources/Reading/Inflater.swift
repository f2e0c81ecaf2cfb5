import CZlib

/// Undoes gzip, member after member.
final class Inflater: Decompressor {
    private let stream: UnsafeMutablePointer<z_stream>
    private(set) var state = DecompressionState.between

    init() {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        // 16 asks for a gzip header.
        let begun = inflateInit2_(stream, MAX_WBITS + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        if begun != Z_OK { state = .failed(.outOfMemory) }
    }

    deinit {
        inflateEnd(stream)
        stream.deinitialize(count: 1)
        stream.deallocate()
    }

    func decompress(
        _ input: UnsafeRawBufferPointer, into room: UnsafeMutableRawBufferPointer
    ) -> (used: Int, filled: Int) {
        if case .failed = state { return (0, 0) }
        if state == .between {
            // Zeros may fill up a tape's block behind the last member.
            let zeros = input.prefix { $0 == 0 }.count
            if zeros > 0 || input.isEmpty { return (zeros, 0) }
            inflateReset(stream)
            state = .within
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
        case Z_MEM_ERROR: state = .failed(.outOfMemory)
        default: state = .failed(.damaged)
        }
        return (given.0 - Int(stream.pointee.avail_in), given.1 - Int(stream.pointee.avail_out))
    }
}
