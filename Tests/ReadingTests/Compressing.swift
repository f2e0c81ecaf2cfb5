import CZlib
import CZstd

/// Compressed bytes for tests, made by the libraries' own compressors.
enum Compressing {
    /// One gzip member.
    static func gzip(_ bytes: [UInt8]) -> [UInt8] {
        var stream = z_stream()
        deflateInit2_(
            &stream, 1, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        defer { deflateEnd(&stream) }
        var input = bytes
        return input.withUnsafeMutableBufferPointer { input in
            [UInt8](unsafeUninitializedCapacity: Int(deflateBound(&stream, uLong(input.count)))) { output, count in
                stream.next_in = input.baseAddress
                stream.avail_in = uInt(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = uInt(output.count)
                deflate(&stream, Z_FINISH)
                count = Int(stream.total_out)
            }
        }
    }

    /// One zstd frame.
    static func zstd(_ bytes: [UInt8]) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: ZSTD_compressBound(bytes.count)) { output, count in
            count = ZSTD_compress(output.baseAddress, output.count, bytes, bytes.count, 1)
        }
    }

    /// A zstd frame that says 128 KiB of zeros in a dozen bytes.
    static let zeros: [UInt8] = {
        // Header without checksum or size, window of 128 KiB; one last block, its byte to be repeated 2¹⁷ times.
        let block = UInt32(1 << 17) << 3 | 1 << 1 | 1
        return [0x28, 0xB5, 0x2F, 0xFD, 0, 7 << 3] + (0..<3).map { UInt8(truncatingIfNeeded: block >> ($0 * 8)) } + [0]
    }()
}
