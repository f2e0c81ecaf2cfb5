import Model

/// Reads the file whose key makes pseudonyms.
///
/// The key is the bytes of the file, but for white space at its end, which editors add.
/// - Returns: At least `leastKeyBytes` bytes.
/// - Throws: `Diagnostics` with `unreadable-key` or `weak-key`.
public func readKeyFile(_ path: String) throws -> [UInt8] {
    // Opening a pipe would wait for whoever writes to it.
    guard let before = Disk.status(of: path) else { throw problem("unreadable-key", path, "there is no such file") }
    guard before.kind == .file else {
        throw problem("unreadable-key", path, before.kind == .folder ? "it is a folder" : "it is no regular file")
    }
    let file = try OpenFile(path: path, name: path)
    // What was opened counts: something else may have taken the name in between.
    guard file.status.kind == .file, !file.status.isOpenToOthers else {
        throw problem(
            "weak-key", path, "others than its owner may read or write it",
            hint: "take that from them by `chmod 600`, and think of who has read it")
    }
    var bytes = try [UInt8](unsafeUninitializedCapacity: mostKeyBytes + 1) { room, count in
        count = try file.read(into: UnsafeMutableRawBufferPointer(room))
    }
    guard bytes.count <= mostKeyBytes else {
        throw problem("weak-key", path, "it has more than \(mostKeyBytes) bytes, so it is something else")
    }
    while let last = bytes.last, [0x09, 0x0A, 0x0D, 0x20].contains(last) { bytes.removeLast() }
    guard bytes.count >= leastKeyBytes else {
        throw problem(
            "weak-key", path, bytes.isEmpty ? "it is empty" : "it has fewer than \(leastKeyBytes) bytes",
            hint: "make one by `helplens init --key FILE`")
    }
    return bytes
}

/// Fewer could be found out by trying.
private let leastKeyBytes = 32
private let mostKeyBytes = 4096

private func problem(_ id: String, _ path: String, _ why: String, hint: String? = nil) -> Diagnostics {
    Diagnostics(
        Diagnostic(
            .error, id: id, at: SourceLocation(file: path), "The key of pseudonyms is a file for its owner alone",
            why: why, hint: hint))
}
