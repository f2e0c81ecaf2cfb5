/// What publishing asks of a disk, passed in so that tests can record, fail and stop it at any step.
///
/// Paths are whole paths. Every operation throws `Diagnostics` that name the path.
protocol Disk: Sendable {
    /// Whether every operation is a journey: then what a run that was cut off had staged is worth keeping, and pages
    /// are not read merely to tidy up.
    var isFar: Bool { get }
    /// What stands at a path; symbolic links to folders count as folders only where the path ends with `/`.
    func kind(of path: String) throws -> EntryKind
    /// Makes a folder and those above it; fine when it is there.
    func makeFolder(_ path: String) throws
    /// The names in a folder in byte order; none when there is no folder.
    func names(in folder: String) throws -> [String]
    /// What is in a folder, in byte order of the names; nothing when there is no folder.
    func entries(in folder: String) throws -> [Entry]
    /// At most `limit` bytes from a file's start.
    func read(_ path: String, limit: Int) throws -> [UInt8]
    /// Writes a file, chunk after chunk until there is none, over what stood there.
    func write(_ path: String, chunks: () -> [UInt8]?) throws
    /// Moves a file or folder; a file at the goal is replaced.
    func rename(_ path: String, to goal: String) throws
    /// Puts a copy of a file at a goal, over what stood there.
    func copy(_ path: String, to goal: String) throws
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

/// Something in a folder.
struct Entry: Sendable {
    var name: String
    var kind: EntryKind
    /// In bytes; of files only.
    var size: Int
}

/// A lock that is held until it is released or forgotten.
protocol HeldLock: Sendable {
    /// Removes the lock's file and lets go.
    func release()
}

extension Disk {
    /// The files below a folder that are not hidden, by their paths below it, with their sizes.
    ///
    /// - Complexity: O(files); as deep as pages of a site may lie, and no deeper.
    func files(below folder: String, depth: Int = 32) throws -> [String: Int] {
        var files: [String: Int] = [:]
        for entry in try entries(in: folder) where !entry.name.hasPrefix(".") {
            switch entry.kind {
            case .file: files[entry.name] = entry.size
            case .folder where depth > 0:
                for (path, size) in try self.files(below: "\(folder)/\(entry.name)", depth: depth - 1) {
                    files["\(entry.name)/\(path)"] = size
                }
            case .folder, .missing, .other: break
            }
        }
        return files
    }

    func write(_ bytes: [UInt8], to path: String) throws {
        var rest: [UInt8]? = bytes
        try write(path) {
            defer { rest = nil }
            return rest
        }
    }
}
