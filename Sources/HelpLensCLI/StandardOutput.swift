import ArgumentParser
import Foundation

/// Writes a result to standard output. A reader that has gone away ends the program quietly.
func writeToStandardOutput(_ bytes: [UInt8]) throws {
    signal(SIGPIPE, SIG_IGN)
    var written = 0
    while written < bytes.count {
        let count = bytes.withUnsafeBytes { buffer in
            Foundation.write(STDOUT_FILENO, buffer.baseAddress.map { $0 + written }, bytes.count - written)
        }
        if count > 0 {
            written += count
        } else if errno != EINTR {
            throw errno == EPIPE ? ExitCode.success : ExitCode(1)
        }
    }
}
