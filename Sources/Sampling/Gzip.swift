import CZlib
import Model

/// Compresses bytes to one gzip member that says nothing of the time or the machine it was made on.
///
/// - Throws: `Diagnostics` with `compression-impossible`.
func gzip(_ bytes: [UInt8]) throws -> [UInt8] {
    var stream = z_stream()
    let impossible = Diagnostics(Diagnostic(.error, id: "compression-impossible", "Compression needs memory"))
    // 15 bits of window, and 16 more to ask for the gzip container.
    guard
        deflateInit2_(
            &stream, 9, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
            == Z_OK
    else { throw impossible }
    defer { deflateEnd(&stream) }
    var header = gz_header()
    header.os = 255  // unknown
    let bound = Int(deflateBound(&stream, uLong(bytes.count))) + 64
    var input = bytes
    var isWhole = false
    let packed = input.withUnsafeMutableBufferPointer { input in
        withUnsafeMutablePointer(to: &header) { header in
            [UInt8](unsafeUninitializedCapacity: bound) { output, count in
                deflateSetHeader(&stream, header)
                stream.next_in = input.baseAddress
                stream.avail_in = uInt(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = uInt(output.count)
                isWhole = deflate(&stream, Z_FINISH) == Z_STREAM_END
                count = Int(stream.total_out)
            }
        }
    }
    guard isWhole else { throw impossible }
    return packed
}
