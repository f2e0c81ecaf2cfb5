import Model

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// An `errno` of the system, in words.
///
/// - Parameter path: The file or folder that the system was asked about.
func diskProblem(_ code: Int32, at path: String) -> Diagnostics {
    let place = SourceLocation(file: path)
    switch code {
    case ENOSPC, EDQUOT:
        return Diagnostics(
            Diagnostic(
                .error, id: "disk-full", at: place, "Disk is full",
                hint: "Free some space and run again; the site that was published before still stands."))
    case EACCES, EPERM, EROFS:
        return Diagnostics(
            Diagnostic(
                .error, id: "unwritable-site", at: place, "Site folder is not writable",
                why: systemWords(code), hint: "Name another folder with --output, or ask for the right to write here."))
    case ENOTDIR:
        return Diagnostics(
            Diagnostic(
                .error, id: "unwritable-site", at: place, "Path leads through a file",
                hint: "Name a folder with --output."))
    case ENOENT:
        return Diagnostics(
            Diagnostic(
                .error, id: "vanished-file", at: place, "File or folder is gone while the site is being published",
                why: systemWords(code), hint: "Run again once nothing else changes the folder."))
    default:
        return Diagnostics(
            Diagnostic(
                .error, id: "unwritable-site", at: place, "Site cannot be written", why: systemWords(code)))
    }
}

private func systemWords(_ code: Int32) -> String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard strerror_r(code, &buffer, buffer.count) == 0 else { return "System error \(code)." }
    let words = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return "The system says: \(words)."
}
