import Model

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The file system of this machine.
struct LocalDisk: Disk {
    var isFar: Bool { false }

    func kind(of path: String) throws -> EntryKind { try look(at: path).kind }

    private func look(at path: String) throws -> (kind: EntryKind, size: Int) {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            if errno == ENOENT { return (.missing, 0) }
            throw diskProblem(errno, at: path)
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return (.file, Int(status.st_size))
        case S_IFDIR: return (.folder, 0)
        default: return (.other, 0)
        }
    }

    func entries(in folder: String) throws -> [Entry] {
        try names(in: folder).map { name in
            let (kind, size) = try look(at: "\(folder)/\(name)")
            return Entry(name: name, kind: kind, size: size)
        }
    }

    func makeFolder(_ path: String) throws {
        if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, let above = parent(of: path) else { throw diskProblem(errno, at: path) }
        try makeFolder(above)
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw diskProblem(errno, at: path) }
    }

    private func parent(of path: String) -> String? {
        var parts = path.split(separator: "/")
        guard parts.count > 1 else { return nil }
        parts.removeLast()
        return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
    }

    func names(in folder: String) throws -> [String] {
        guard let stream = opendir(folder) else {
            if errno == ENOENT { return [] }
            throw diskProblem(errno, at: folder)
        }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withEntryName(entry) { String(cString: $0) }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted { $0.isBefore($1) }
    }

    func read(_ path: String, limit: Int) throws -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { throw diskProblem(errno, at: path) }
        defer { close(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: min(limit, 1 << 16))
        while bytes.count < limit {
            #if canImport(Darwin)
            let count = Darwin.read(file, &buffer, min(buffer.count, limit - bytes.count))
            #elseif canImport(Glibc)
            let count = Glibc.read(file, &buffer, min(buffer.count, limit - bytes.count))
            #else
            let count = Musl.read(file, &buffer, min(buffer.count, limit - bytes.count))
            #endif
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw diskProblem(errno, at: path) }
            if count == 0 { break }
            bytes += buffer[..<count]
        }
        return bytes
    }

    func write(_ path: String, chunks: () -> [UInt8]?) throws {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o666)
        guard file >= 0 else { throw diskProblem(errno, at: path) }
        var problem: Int32 = 0
        while problem == 0, let chunk = chunks() { problem = writeWhole(chunk, to: file) }
        // Network disks report what could not be stored only when the file is closed.
        if close(file) != 0, problem == 0, errno != EINTR { problem = errno }
        guard problem == 0 else { throw diskProblem(problem, at: path) }
    }

    /// - Returns: 0, or the system's error code.
    private func writeWhole(_ bytes: [UInt8], to file: Int32) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let start = UnsafeRawBufferPointer(rebasing: rest)
                #if canImport(Darwin)
                let count = Darwin.write(file, start.baseAddress, start.count)
                #elseif canImport(Glibc)
                let count = Glibc.write(file, start.baseAddress, start.count)
                #else
                let count = Musl.write(file, start.baseAddress, start.count)
                #endif
                if count < 0, errno == EINTR { continue }
                guard count >= 0 else { return errno }
                rest = rest.dropFirst(count)
            }
            return 0
        }
    }

    func rename(_ path: String, to goal: String) throws {
        #if canImport(Darwin)
        let result = Darwin.rename(path, goal)
        #elseif canImport(Glibc)
        let result = Glibc.rename(path, goal)
        #else
        let result = Musl.rename(path, goal)
        #endif
        guard result == 0 else { throw diskProblem(errno, at: goal) }
    }

    func copy(_ path: String, to goal: String) throws {
        unlink(goal)
        // A second name is as good as a copy, since files of a site are never written over.
        if link(path, goal) == 0 { return }
        try write(read(path, limit: .max), to: goal)
    }

    func exchange(_ a: String, _ b: String) throws -> Bool {
        guard let code = SystemCalls.exchange(a, b) else { return false }
        switch code {
        case 0: return true
        case EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP: return false
        default: throw diskProblem(code, at: b)
        }
    }

    func lock(_ path: String) throws -> (any HeldLock)? { try FileLock(path) }

    func synchronize(_ folder: String) throws {
        let code = SystemCalls.synchronize(folder)
        guard code == 0 else { throw diskProblem(code, at: folder) }
    }
}

/// Hands out the name of a folder's entry as the system stores it.
func withEntryName<R>(_ entry: UnsafeMutablePointer<dirent>, _ body: (UnsafePointer<CChar>) throws -> R) rethrows -> R {
    // The name may be longer than the imported tuple says, so its place is taken from the entry, not from a copy.
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return try body("") }
    let start = UnsafeRawPointer(entry) + offset
    return try body(start.assumingMemoryBound(to: CChar.self))
}
