import Model
import Rendering

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// What the disk says of all files of a site and of its run folder, as one digest: while it is the same, nobody has
/// touched the site, and every page that was published is there.
///
/// - Returns: `nil` where there is no site, or it cannot be looked through.
/// - Complexity: O(files); none is opened.
public func siteState(_ site: String) -> String? {
    let folder = SiteFolder(site, disk: LocalDisk())
    guard let index = line(folder.path + "/index.html"), let rejects = line(folder.path + ".run/rejects.csv") else {
        return nil
    }
    var lines = [index, rejects]
    var waiting = [folder.path]
    while let next = waiting.popLast() {
        guard let names = try? folder.disk.names(in: next) else { return nil }
        for name in names {
            let path = next + "/" + name
            guard let found = line(path) else { return nil }
            lines.append(found)
            if isFolder(path) { waiting.append(path) }
        }
    }
    return sha256(Array(lines.sorted().joined(separator: "\n").utf8))
}

private func line(_ path: String) -> String? {
    var found = stat()
    guard lstat(path, &found) == 0 else { return nil }
    #if canImport(Darwin)
    let written = found.st_mtimespec
    #else
    let written = found.st_mtim
    #endif
    // A folder's own times and size change when a run merely looks whether it may publish there.
    let isFolder = found.st_mode & S_IFMT == S_IFDIR
    return isFolder ? path : "\(path) \(found.st_mode) \(found.st_size) \(written.tv_sec).\(written.tv_nsec)"
}

private func isFolder(_ path: String) -> Bool {
    var found = stat()
    return lstat(path, &found) == 0 && found.st_mode & S_IFMT == S_IFDIR
}
