public import Model

/// Small files on the disk: configuration, templates and side files.
public struct DiskFiles: FileOpening {
    /// The largest file that is read whole, in bytes.
    static let limit = 1 << 24

    public init() {}

    public func contents(of path: String) throws -> [UInt8] {
        let file = try OpenFile(path: path, name: path)
        var contents: [UInt8] = []
        while contents.count <= DiskFiles.limit {
            let room = max(1 << 16, min(file.status.size, DiskFiles.limit) + 1 - contents.count)
            let part = try [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                count = try file.read(into: UnsafeMutableRawBufferPointer(buffer))
            }
            contents = contents.isEmpty ? part : contents + part
            if part.count < room, contents.count <= DiskFiles.limit { return contents }
        }
        throw Diagnostics(
            Diagnostic(
                .error, id: "file-too-large", at: SourceLocation(file: path),
                "File is larger than \(DiskFiles.limit >> 20) MiB", why: "files of this kind are read whole"))
    }

    public func files(below folder: String) throws -> [String] {
        var found: [String] = []
        try FolderWalk.visit(folder) { path, status in if status.kind == .file { found.append(path) } }
        return found.sorted { $0.isBefore($1) }
    }
}

/// A walk over all regular files below a folder, and links that lead to none; hidden ones are left out.
enum FolderWalk {
    /// - Parameter body: Told each file's path below the folder, and what the disk says of it.
    static func visit(_ folder: String, _ body: (String, Disk.Status) -> Void) throws {
        // Each folder once: links to a folder above would lead round for ever.
        var visited: Set<Disk.Identity> = []
        if let status = Disk.status(of: folder) { visited.insert(status.identity) }
        var waiting = [""]
        while let below = waiting.popLast() {
            for name in try Disk.entries(of: joined(folder, below)) where !name.hasPrefix(".") {
                let path = joined(below, name)
                guard let status = try Disk.listed(joined(folder, path)) else { continue }
                switch status.kind {
                case .file, .brokenLink: body(path, status)
                case .folder: if visited.insert(status.identity).inserted { waiting.append(path) }
                case .pipe, .device: break
                }
            }
        }
    }
}

/// A name below a folder; the empty folder is the place where one stands.
func joined(_ folder: String, _ name: String) -> String {
    if folder.isEmpty { return name }
    if name.isEmpty { return folder }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
}
