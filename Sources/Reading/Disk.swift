import Model

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The calls to the operating system: this file alone makes them.
enum Disk {
    struct Status {
        enum Kind {
            case file, folder, pipe
            /// A device or a socket.
            case device
            /// A symbolic link that leads nowhere, or round.
            case brokenLink

            /// Whether a folder's entry is an input; a broken link is one that cannot be opened, which has to be said.
            var isListed: Bool { self == .file || self == .brokenLink }
        }
        var kind: Kind
        var size: Int
        /// Whether anybody but the owner may read, write or run it.
        var isOpenToOthers: Bool
        var identity: Identity
        /// When the contents changed last.
        var modified: Moment
        /// When anything about the file did, its contents included.
        var changed: Moment
    }

    struct Moment: Hashable {
        var seconds: Int
        var nanoseconds: Int
    }

    /// Two paths of equal identity are one file.
    struct Identity: Hashable {
        var device: UInt64
        var number: UInt64
    }

    /// - Returns: What a path leads to, symbolic links followed; `nil` when it leads nowhere.
    static func status(of path: String) -> Status? {
        var found = stat()
        guard stat(path, &found) == 0 else { return nil }
        return Status(found)
    }

    /// - Returns: What an entry of a folder leads to, or the link itself when that leads nowhere.
    static func entry(_ path: String) -> Status? {
        if let status = status(of: path) { return status }
        var found = stat()
        return lstat(path, &found) == 0 ? Status(found) : nil
    }

    /// - Returns: Why a path leads nowhere although something is there; `nil` when nothing is.
    static func obstacle(at path: String) -> Diagnostics? {
        var found = stat()
        guard stat(path, &found) != 0 else { return nil }
        let why = errno
        guard lstat(path, &found) == 0 || ![ENOENT, ENOTDIR, ENAMETOOLONG].contains(why) else { return nil }
        errno = why
        return failure(path, "File cannot be opened")
    }

    /// What standard input is.
    fileprivate static var standardInput: Status? {
        var found = stat()
        return fstat(0, &found) == 0 ? Status(found) : nil
    }

    /// - Returns: The path without symbolic links; `nil` when it leads nowhere.
    static func realPath(_ path: String) -> String? {
        guard let found = realpath(path, nil) else { return nil }
        defer { free(found) }
        return String(cString: found)
    }

    /// The names in a folder, in byte order, without `.` and `..`.
    static func entries(of folder: String) throws -> [String] {
        guard let stream = opendir(folder) else { throw failure(folder, "Folder cannot be read") }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted { $0.isBefore($1) }
    }

    /// What is at a path that a folder has listed; `nil` where it is gone again.
    ///
    /// - Throws: `Diagnostics` with `unreadable-name`: a name that is no text would be left out without a word.
    static func listed(_ path: String) throws -> Status? {
        if let status = entry(path) { return status }
        guard path.contains("\u{FFFD}") else { return nil }
        throw Diagnostics(
            Diagnostic(
                .error, id: "unreadable-name", at: SourceLocation(file: path),
                "The name of a file has to be in UTF-8", why: "it cannot be opened by this one", hint: "rename it"))
    }

    fileprivate static func failure(_ path: String, _ what: String) -> Diagnostics {
        let why = String(cString: strerror(errno))
        return Diagnostics(
            Diagnostic(.error, id: "unreadable-file", at: SourceLocation(file: path), what, why: why))
    }
}

extension Disk.Status {
    fileprivate init(_ found: stat) {
        switch found.st_mode & S_IFMT {
        case S_IFREG: kind = .file
        case S_IFDIR: kind = .folder
        case S_IFIFO: kind = .pipe
        case S_IFLNK: kind = .brokenLink
        default: kind = .device
        }
        size = Int(found.st_size)
        isOpenToOthers = found.st_mode & 0o077 != 0
        identity = .init(device: UInt64(truncatingIfNeeded: found.st_dev), number: UInt64(found.st_ino))
        #if canImport(Darwin)
        let (written, touched) = (found.st_mtimespec, found.st_ctimespec)
        #else
        let (written, touched) = (found.st_mtim, found.st_ctim)
        #endif
        modified = .init(seconds: Int(written.tv_sec), nanoseconds: Int(written.tv_nsec))
        changed = .init(seconds: Int(touched.tv_sec), nanoseconds: Int(touched.tv_nsec))
    }
}

/// A file open for reading from its beginning to its end.
final class OpenFile {
    private let descriptor: Int32
    private let path: String
    /// The path for messages.
    let name: String
    /// What the disk said when the file was opened.
    let status: Disk.Status

    /// - Parameter path: What to open; `-` is standard input.
    /// - Throws: `Diagnostics` with `unreadable-file`, or `not-a-file` for a device other than standard input.
    init(path: String, name: String) throws {
        // Before it is opened: that alone can do things to a device.
        if path != "-", let status = Disk.status(of: path), status.kind == .device,
            status.identity != Disk.standardInput?.identity
        {
            throw Diagnostics(
                Diagnostic(
                    .error, id: "not-a-file", at: SourceLocation(file: name), "Device or socket is not a file",
                    why: "it may have no end", hint: "name a file, a named pipe, or `-` for standard input"))
        }
        let descriptor = path == "-" ? dup(0) : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Disk.failure(name, "File cannot be opened") }
        var found = stat()
        guard fstat(descriptor, &found) == 0, found.st_mode & S_IFMT != S_IFDIR else {
            if found.st_mode & S_IFMT == S_IFDIR { errno = EISDIR }
            let failure = Disk.failure(name, "File cannot be opened")
            close(descriptor)
            throw failure
        }
        self.descriptor = descriptor
        self.path = path
        self.name = name
        status = Disk.Status(found)
    }

    deinit { close(descriptor) }

    /// Whether the file grew, shrank or was written to since it was opened, or another has taken its name.
    ///
    /// A file whose name is gone is whole for whoever has it open. Pipes and devices cannot be told.
    var hasChanged: Bool {
        guard status.kind == .file else { return false }
        var found = stat()
        guard fstat(descriptor, &found) == 0 else { return true }
        let now = Disk.Status(found)
        if now.size != status.size || now.modified != status.modified { return true }
        guard path != "-", let named = Disk.status(of: path) else { return false }
        return named.identity != status.identity
    }

    /// Fills `room` as far as the file reaches.
    ///
    /// - Returns: How many bytes; fewer than the room holds only at the file's end.
    func read(into room: UnsafeMutableRawBufferPointer) throws -> Int {
        var filled = 0
        while filled < room.count {
            let rest = UnsafeMutableRawBufferPointer(rebasing: room[filled...])
            #if canImport(Darwin)
            let count = Darwin.read(descriptor, rest.baseAddress, rest.count)
            #elseif canImport(Musl)
            let count = Musl.read(descriptor, rest.baseAddress, rest.count)
            #else
            let count = Glibc.read(descriptor, rest.baseAddress, rest.count)
            #endif
            if count > 0 {
                filled += count
            } else if count == 0 {
                break
            } else if errno != EINTR {
                throw Disk.failure(name, "File cannot be read to its end")
            }
        }
        return filled
    }
}
