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
        enum Kind { case file, folder, other }
        var kind: Kind
        var size: Int
        var identity: Identity
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
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    fileprivate static func failure(_ path: String, _ what: String) -> Diagnostics {
        let why = String(cString: strerror(errno))
        return Diagnostics(
            Diagnostic(.error, id: "unreadable-file", at: SourceLocation(file: path), what, why: why))
    }
}

extension Disk.Status {
    fileprivate init(_ found: stat) {
        let type = found.st_mode & S_IFMT
        kind = type == S_IFREG ? .file : type == S_IFDIR ? .folder : .other
        size = Int(found.st_size)
        identity = .init(device: UInt64(truncatingIfNeeded: found.st_dev), number: UInt64(found.st_ino))
    }
}

/// A file open for reading from its beginning to its end.
final class OpenFile {
    private let descriptor: Int32
    /// The path for messages.
    private let name: String
    let status: Disk.Status

    /// - Throws: `Diagnostics` with `unreadable-file`.
    init(path: String, name: String) throws {
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
        self.name = name
        status = Disk.Status(found)
    }

    deinit { close(descriptor) }

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
