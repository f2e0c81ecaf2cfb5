/// What publishing asks of a disk, passed in so that tests can record, fail and stop it at any step.
///
/// Paths are whole paths. Every operation throws `Diagnostics` that name the path.
protocol Disk: Sendable {
    /// What stands at a path; symbolic links to folders count as folders only where the path ends with `/`.
    func kind(of path: String) throws -> EntryKind
    /// Makes a folder and those above it; fine when it is there.
    func makeFolder(_ path: String) throws
    /// The names in a folder in byte order; none when there is no folder.
    func names(in folder: String) throws -> [String]
    /// At most `limit` bytes from a file's start.
    func read(_ path: String, limit: Int) throws -> [UInt8]
    /// Writes a file, chunk after chunk until there is none, over what stood there.
    func write(_ path: String, chunks: () -> [UInt8]?) throws
    /// Moves a file or folder; a file at the goal is replaced.
    func rename(_ path: String, to goal: String) throws
    /// Swaps two folders in one step, or says that this disk cannot.
    func exchange(_ a: String, _ b: String) throws -> Bool
    /// Removes a file, or a folder with all that is in it; fine when it is gone. Links are not followed.
    func remove(_ path: String) throws
    /// Removes a folder if it is empty.
    func removeIfEmpty(_ folder: String)
    /// Takes the lock that a file stands for, making the file; `nil` when another run holds it.
    func lock(_ path: String) throws -> (any HeldLock)?
    /// Brings what was written to the medium.
    func synchronize(_ folder: String) throws
}

enum EntryKind: Sendable { case missing, file, folder, other }

/// A lock that is held until it is released or forgotten.
protocol HeldLock: Sendable {
    /// Removes the lock's file and lets go.
    func release()
}

extension Disk {
    func write(_ bytes: [UInt8], to path: String) throws {
        var rest: [UInt8]? = bytes
        try write(path) {
            defer { rest = nil }
            return rest
        }
    }
}
