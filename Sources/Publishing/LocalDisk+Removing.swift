import Model

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

extension LocalDisk {
    func remove(_ path: String) throws {
        let code = removeEntry(named: path, in: AT_FDCWD)
        guard code == 0 || code == ENOENT else { throw diskProblem(code, at: path) }
    }

    func removeIfEmpty(_ folder: String) { rmdir(folder) }
}

/// Removes a file or a folder with all below it, by names as they are stored and without following links,
/// so that nothing outside is ever touched.
///
/// - Returns: 0, or the system's error code.
private func removeEntry(named name: UnsafePointer<CChar>, in folder: Int32) -> Int32 {
    if unlinkat(folder, name, 0) == 0 { return 0 }
    let refused = errno
    // Linux says EISDIR of a folder, macOS EPERM.
    guard refused == EISDIR || refused == EPERM else { return refused }
    let inner = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard inner >= 0 else { return refused }
    guard let stream = fdopendir(inner) else {
        close(inner)
        return errno
    }
    defer { closedir(stream) }
    // Some disks skip entries when others are removed while they are listed: list again as long as that helps.
    while true {
        var removed = 0
        while let entry = readdir(stream) {
            let code = withEntryName(entry) { child -> Int32 in
                guard strcmp(child, ".") != 0, strcmp(child, "..") != 0 else { return 0 }
                removed += 1
                return removeEntry(named: child, in: inner)
            }
            guard code == 0 || code == ENOENT else { return code }
        }
        if unlinkat(folder, name, AT_REMOVEDIR) == 0 { return 0 }
        guard errno == ENOTEMPTY || errno == EEXIST, removed > 0 else { return errno }
        rewinddir(stream)
    }
}
