import Crypto
import Model

/// What a disk says of a file without opening it. While it stays the same, so do the file's bytes.
public struct FileState: Hashable, Sendable {
    /// Bytes.
    public var size: Int
    /// When the contents changed last, and when anything about the file did: seconds and nanoseconds since 1970.
    public var modified: Int
    public var modifiedNanoseconds: Int
    public var changed: Int
    public var changedNanoseconds: Int
    public var device: UInt64
    public var number: UInt64

    public init(
        size: Int, modified: Int, modifiedNanoseconds: Int, changed: Int, changedNanoseconds: Int, device: UInt64,
        number: UInt64
    ) {
        self.size = size
        self.modified = modified
        self.modifiedNanoseconds = modifiedNanoseconds
        self.changed = changed
        self.changedNanoseconds = changedNanoseconds
        self.device = device
        self.number = number
    }

    /// - Returns: `nil` where there is no regular file, so that nothing can be told of its bytes: pipes, devices.
    public init?(ofFileAt path: String) {
        guard path != "-", let status = Disk.status(of: path), status.kind == .file else { return nil }
        self.init(
            size: status.size, modified: status.modified.seconds, modifiedNanoseconds: status.modified.nanoseconds,
            changed: status.changed.seconds, changedNanoseconds: status.changed.nanoseconds,
            device: status.identity.device, number: status.identity.number)
    }
}

/// SHA-256 of a file as it lies on disk, in hexadecimal.
///
/// - Throws: `Diagnostics` with `unreadable-file`, or `input-changed` when somebody is writing it.
public func contentSHA256(of input: Input) throws -> String? {
    let raw = try RawBytes(OpenFile(path: input.path, name: input.name), hashing: true)
    while try raw.read(1 << 20).count == 1 << 20 {}
    return raw.sha256
}
