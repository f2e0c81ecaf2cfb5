import Model

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// An advisory lock on a file. The system lets go of it when the process ends, however it ends.
final class FileLock: HeldLock {
    private let path: String
    private let file: Int32

    /// - Returns: `nil` when another run holds the lock.
    /// - Throws: `Diagnostics` when the file cannot be made.
    init?(_ path: String) throws {
        while true {
            let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666)
            guard file >= 0 else { throw diskProblem(errno, at: path) }
            // A disk that knows no locks (some network shares) must not keep a report from being published.
            if flock(file, LOCK_EX | LOCK_NB) != 0, ![ENOLCK, ENOTSUP, EOPNOTSUPP, ENOSYS].contains(errno) {
                let refused = errno
                close(file)
                if refused == EINTR { continue }
                guard refused == EWOULDBLOCK else { throw diskProblem(refused, at: path) }
                return nil
            }
            if FileLock.stands(file, at: path) {
                self.path = path
                self.file = file
                return
            }
            // The holder before us removed the file between our two calls; its lock is worth nothing.
            close(file)
        }
    }

    private static func stands(_ file: Int32, at path: String) -> Bool {
        var opened = stat()
        var named = stat()
        return fstat(file, &opened) == 0 && lstat(path, &named) == 0
            && opened.st_ino == named.st_ino && opened.st_dev == named.st_dev
    }

    func release() { unlink(path) }

    deinit { close(file) }
}
