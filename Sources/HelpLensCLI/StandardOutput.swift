import ArgumentParser
import Foundation
import Model

/// Writes a result to standard output. A reader that has gone away ends the program quietly.
///
/// - Throws: `Diagnostics` with `unwritable-output`.
func writeToStandardOutput(_ bytes: [UInt8]) throws {
    signal(SIGPIPE, SIG_IGN)
    var written = 0
    while written < bytes.count {
        let count = bytes.withUnsafeBytes { buffer in
            Foundation.write(STDOUT_FILENO, buffer.baseAddress.map { $0 + written }, bytes.count - written)
        }
        if count > 0 {
            written += count
        } else if errno == EPIPE {
            throw ExitCode.success
        } else if errno != EINTR {
            throw Diagnostics(
                Diagnostic(
                    .error, id: "unwritable-output", "Standard output cannot be written",
                    why: String(cString: strerror(errno))))
        }
    }
}
