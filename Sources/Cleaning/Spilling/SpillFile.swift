import Foundation
import Model

/// A file for what memory has no room for. It has no name, so that it is gone when the process ends, however it ends.
///
/// It holds numbers that mean something to this process alone: no words of the data.
///
/// Unchecked because of `end`: one thread at a time writes. Any number may read.
final class SpillFile: @unchecked Sendable {
    private let descriptor: Int32
    private let folder: String
    private var end = 0

    private static let namePrefix = "helplens-spill-"

    /// - Throws: `Diagnostics` with `disk-full` or `unusable-temporary-folder`.
    init(in folder: String) throws {
        SpillFile.removeLeftovers(in: folder)
        let path = "\(folder)/\(SpillFile.namePrefix)\(UInt64.random(in: 0 ... .max))"
        descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        self.folder = folder
        guard descriptor >= 0 else { throw SpillFile.problem(errno, folder) }
        unlink(path)
    }

    /// - Parameter descriptor: A file that is open for reading and writing, and is closed with this.
    init(descriptor: Int32, folder: String) {
        self.descriptor = descriptor
        self.folder = folder
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// A run that is killed between making its file and taking the name away leaves the name.
    ///
    /// Taking away the name of a run at work does no harm: it has the file open.
    private static func removeLeftovers(in folder: String) {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        where name.hasPrefix(namePrefix) {
            unlink("\(folder)/\(name)")
        }
    }

    /// - Returns: The place of the first byte.
    /// - Throws: `Diagnostics` with `disk-full` or `unusable-temporary-folder`.
    @discardableResult
    func append(_ bytes: UnsafeRawBufferPointer) throws -> Int {
        let start = end
        var rest = bytes[...]
        while !rest.isEmpty {
            let part = UnsafeRawBufferPointer(rebasing: rest)
            let count = pwrite(descriptor, part.baseAddress, part.count, off_t(end))
            if count > 0 {
                rest = rest.dropFirst(count)
                end += count
            } else if count == 0 || errno != EINTR {
                throw SpillFile.problem(count == 0 ? ENOSPC : errno, folder)
            }
        }
        return start
    }

    /// Fills `room` with what was written at a place.
    ///
    /// - Throws: `Diagnostics` with `unusable-temporary-folder`.
    func read(at place: Int, into room: UnsafeMutableRawBufferPointer) throws {
        var filled = 0
        while filled < room.count {
            let rest = UnsafeMutableRawBufferPointer(rebasing: room[filled...])
            let count = pread(descriptor, rest.baseAddress, rest.count, off_t(place + filled))
            if count > 0 {
                filled += count
            } else if count == 0 || errno != EINTR {
                throw SpillFile.problem(count == 0 ? EIO : errno, folder)
            }
        }
    }

    private static func problem(_ code: Int32, _ folder: String) -> Diagnostics {
        let hint = "free some space, name another folder by TMPDIR, or allow more by --memory"
        let place = SourceLocation(file: folder)
        if [ENOSPC, EDQUOT, EFBIG].contains(code) {
            return Diagnostics(
                Diagnostic(
                    .error, id: "disk-full", at: place, "Disk is full",
                    why: "what memory has no room for is kept there while the command runs", hint: hint))
        }
        return Diagnostics(
            Diagnostic(
                .error, id: "unusable-temporary-folder", at: place,
                "Temporary folder has to take what memory has no room for", why: String(cString: strerror(code)),
                hint: hint))
    }
}
