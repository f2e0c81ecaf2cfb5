import CZstd

/// Undoes zstd, frame after frame; frames that are there to be skipped are skipped, and checksums checked.
final class ZstdDecompressor: Decompressor {
    /// How far back compressed data may reach, in bytes; so many are held in memory.
    static let windowLimit = 1 << 27

    private let stream: OpaquePointer?
    private(set) var state = DecompressionState.between

    init() {
        stream = ZSTD_createDStream()
        let limited = ZSTD_DCtx_setParameter(
            stream, ZSTD_d_windowLogMax, Int32(ZstdDecompressor.windowLimit.trailingZeroBitCount))
        if stream == nil || ZSTD_isError(limited) != 0 { state = .failed(.outOfMemory) }
    }

    deinit { ZSTD_freeDStream(stream) }

    func decompress(
        _ input: UnsafeRawBufferPointer, into room: UnsafeMutableRawBufferPointer
    ) -> (used: Int, filled: Int) {
        if case .failed = state { return (0, 0) }
        if state == .between, input.isEmpty { return (0, 0) }
        var source = ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
        var target = ZSTD_outBuffer(dst: room.baseAddress, size: room.count, pos: 0)
        let result = ZSTD_decompressStream(stream, &target, &source)
        if ZSTD_isError(result) != 0 {
            state = .failed(fault(ZSTD_getErrorCode(result)))
        } else {
            state = result == 0 ? .between : .within
        }
        return (source.pos, target.pos)
    }

    private func fault(_ code: ZSTD_ErrorCode) -> DecompressionState.Fault {
        switch code {
        case ZSTD_error_frameParameter_windowTooLarge: .windowTooLarge
        case ZSTD_error_dictionary_wrong: .needsDictionary
        case ZSTD_error_memory_allocation: .outOfMemory
        default: .damaged
        }
    }
}
