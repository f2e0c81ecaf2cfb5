import Foundation

/// Bytes that lie at a path while they are tried.
final class TriedFile {
    let path: String

    /// - Returns: `nil` when the disk does not take them.
    init?(_ bytes: UnsafeRawBufferPointer) {
        var template = Array((NSTemporaryDirectory() + "/helplens-tried-XXXXXX").utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { return nil }
        path = template.withUnsafeBytes { String(decoding: $0.dropLast(), as: UTF8.self) }
        let written = write(descriptor, bytes.baseAddress, bytes.count)
        close(descriptor)
        if written != bytes.count { return nil }
    }

    deinit { unlink(path) }
}

/// Bytes that come through a pipe, and can be read only once.
final class TriedPipe {
    let path: String
    private let descriptor: Int32

    /// - Returns: `nil` when a pipe does not hold so many.
    init?(_ bytes: UnsafeRawBufferPointer) {
        var ends: [Int32] = [-1, -1]
        guard bytes.count <= 1 << 14, pipe(&ends) == 0 else { return nil }
        descriptor = ends[0]
        path = "/dev/fd/\(descriptor)"
        _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
        let written = write(ends[1], bytes.baseAddress, bytes.count)
        close(ends[1])
        if written != bytes.count { return nil }
    }

    deinit { close(descriptor) }
}
