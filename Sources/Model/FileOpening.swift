/// Reads whole small files: configuration, templates and side files. Only `Reading` opens inputs; other steps
/// are handed one of these.
public protocol FileOpening: Sendable {
    /// - Throws: `Diagnostics` with `unreadable-file` or `file-too-large`.
    func contents(of path: String) throws -> [UInt8]
    /// The paths of all files below a folder, relative to it, in byte order; hidden files are left out.
    ///
    /// - Throws: `Diagnostics` with `unreadable-file`.
    func files(below folder: String) throws -> [String]
}
