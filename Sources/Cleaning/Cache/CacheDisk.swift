import Model

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The calls to the operating system that a cache makes: this file alone makes them.
enum CacheDisk {
    /// What the disk refused to do.
    struct Failure: Error {
        var why: String

        init() { why = String(cString: strerror(errno)) }
    }

    struct Status {
        var isFolder: Bool
        var isFile: Bool
        /// Whether it is this user's, and nobody else's to read or write.
        var isOwn: Bool
        var isPrivate: Bool
        var size: Int
        /// When it was written or used last.
        var used: (seconds: Int, nanoseconds: Int)
    }

    /// - Returns: What is at a path, links not followed; `nil` when nothing is.
    static func status(of path: String) -> Status? {
        var found = stat()
        return lstat(path, &found) == 0 ? Status(found) : nil
    }

    /// Makes a folder and those above it, for this user alone.
    static func makeFolder(_ path: String) throws {
        if mkdir(path, 0o700) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, let slash = path.dropLast().lastIndex(of: "/"), slash > path.startIndex else {
            throw Failure()
        }
        try makeFolder(String(path[..<slash]))
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw Failure() }
    }

    static func names(in folder: String) throws -> [String] {
        guard let stream = opendir(folder) else { throw Failure() }
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

    /// Takes note that a file was of use just now.
    static func touch(_ path: String) { utimensat(AT_FDCWD, path, nil, AT_SYMLINK_NOFOLLOW) }

    static func remove(_ path: String) { unlink(path) }

    static func removeFolder(_ path: String) throws {
        guard rmdir(path) == 0 else { throw Failure() }
    }

    static func rename(_ path: String, to other: String) throws {
        #if canImport(Darwin)
        let result = Darwin.rename(path, other)
        #elseif canImport(Musl)
        let result = Musl.rename(path, other)
        #else
        let result = Glibc.rename(path, other)
        #endif
        guard result == 0 else { throw Failure() }
    }

    static var processNumber: Int { Int(getpid()) }

    /// A file open for reading at any place.
    final class Reading: Sendable {
        let size: Int
        private let descriptor: Int32

        /// - Returns: `nil` when there is no such file of this user.
        init?(_ path: String) {
            let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
            if descriptor < 0 { return nil }
            var found = stat()
            guard fstat(descriptor, &found) == 0, Status(found).isFile, Status(found).isOwn else {
                close(descriptor)
                return nil
            }
            self.descriptor = descriptor
            size = Int(found.st_size)
        }

        deinit { close(descriptor) }

        /// - Throws: `CacheDamage` where the file does not reach so far, or cannot be read.
        func read(_ count: Int, at start: Int) throws -> [UInt8] {
            guard count >= 0, start >= 0, start <= size, count <= size - start else { throw CacheDamage() }
            return try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
                while filled < count {
                    let found = pread(
                        descriptor, buffer.baseAddress.map { $0 + filled }, count - filled, off_t(start + filled))
                    if found < 0, errno == EINTR { continue }
                    guard found > 0 else { throw CacheDamage() }
                    filled += found
                }
            }
        }
    }

    /// A new file of this user alone.
    final class Writing {
        private let descriptor: Int32
        /// Bytes written.
        private(set) var size = 0

        init(_ path: String) throws {
            descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
            guard descriptor >= 0 else { throw Failure() }
        }

        deinit { close(descriptor) }

        func write(_ bytes: [UInt8]) throws {
            try bytes.withUnsafeBytes { bytes in
                var done = 0
                while done < bytes.count {
                    let rest = UnsafeRawBufferPointer(rebasing: bytes[done...])
                    #if canImport(Darwin)
                    let count = Darwin.write(descriptor, rest.baseAddress, rest.count)
                    #elseif canImport(Musl)
                    let count = Musl.write(descriptor, rest.baseAddress, rest.count)
                    #else
                    let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
                    #endif
                    if count < 0, errno == EINTR { continue }
                    guard count > 0 else { throw Failure() }
                    done += count
                }
            }
            size += bytes.count
        }
    }
}

extension CacheDisk.Status {
    fileprivate init(_ found: stat) {
        isFolder = found.st_mode & S_IFMT == S_IFDIR
        isFile = found.st_mode & S_IFMT == S_IFREG
        isOwn = found.st_uid == geteuid()
        isPrivate = found.st_mode & 0o077 == 0
        size = Int(found.st_size)
        #if canImport(Darwin)
        used = (Int(found.st_mtimespec.tv_sec), Int(found.st_mtimespec.tv_nsec))
        #else
        used = (Int(found.st_mtim.tv_sec), Int(found.st_mtim.tv_nsec))
        #endif
    }
}
