#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// What the disk says of all files of a site and of its run folder, in a few digits: while they are the same, nobody
/// has touched the site, and every page that was published is there.
///
/// - Returns: `nil` where there is no site, or it cannot be looked through.
/// - Complexity: O(files); none is opened.
public func siteState(_ site: String) -> String? {
    let folder = SiteFolder(site, disk: LocalDisk())
    var state = SiteState()
    guard state.note(folder.path + "/index.html"), state.note(folder.path + ".run/rejects.csv"),
        state.walk(open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC), seed: 1)
    else { return nil }
    return "\(state.count) files \(state.first) \(state.second)"
}

/// Sums that do not depend on the order in which a folder names its files.
private struct SiteState {
    var count = 0
    var first: UInt64 = 0
    var second: UInt64 = 0

    mutating func note(_ path: String) -> Bool {
        var found = stat()
        guard lstat(path, &found) == 0 else { return false }
        note(found, path.utf8.reduce(7) { SiteState.mixed($0, UInt64($1)) })
        return true
    }

    /// - Parameters:
    ///   - folder: Open; closed afterwards.
    ///   - seed: Stands for the path that leads to it.
    mutating func walk(_ folder: Int32, seed: UInt64) -> Bool {
        guard folder >= 0 else { return false }
        guard let stream = fdopendir(folder) else {
            close(folder)
            return false
        }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let isWhole = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { visit($0, folder, seed) }
            }
            if !isWhole { return false }
        }
        return true
    }

    private mutating func visit(_ name: UnsafePointer<CChar>, _ folder: Int32, _ seed: UInt64) -> Bool {
        if name[0] == 0x2E, name[1] == 0 || name[1] == 0x2E && name[2] == 0 { return true }
        var path = seed
        var at = 0
        while name[at] != 0 {
            path = SiteState.mixed(path, UInt64(UInt8(bitPattern: name[at])))
            at += 1
        }
        var found = stat()
        guard fstatat(folder, name, &found, AT_SYMLINK_NOFOLLOW) == 0 else { return false }
        guard found.st_mode & S_IFMT == S_IFDIR else {
            note(found, path)
            return true
        }
        // A folder's own times and size change when a run merely looks whether it may publish there.
        let below = openat(folder, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
        return walk(below, seed: SiteState.mixed(path, 0x2F))
    }

    private mutating func note(_ found: stat, _ path: UInt64) {
        #if canImport(Darwin)
        let written = found.st_mtimespec
        #else
        let written = found.st_mtim
        #endif
        var sum = path
        for number in [Int(found.st_mode), Int(found.st_size), Int(written.tv_sec), Int(written.tv_nsec)] {
            sum = SiteState.mixed(sum, UInt64(bitPattern: Int64(number)))
        }
        count += 1
        first &+= sum
        second &+= SiteState.mixed(sum, 1)
    }

    private static func mixed(_ sum: UInt64, _ number: UInt64) -> UInt64 {
        let product = (sum ^ number ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        return product.high ^ product.low
    }
}
