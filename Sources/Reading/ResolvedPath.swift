import Foundation
public import Model

/// Where a path leads: absolute, without symbolic links, also where nothing is there yet.
public func resolvedPath(_ path: String) -> String {
    var rest: [Substring] = []
    var known = (path.hasPrefix("/") ? "" : FileManager.default.currentDirectoryPath + "/") + path
    while true {
        if let real = Disk.realPath(known.isEmpty ? "/" : known) {
            let parts = rest.reduce(into: real.split(separator: "/")) { parts, part in
                if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
            }
            return "/" + parts.joined(separator: "/")
        }
        // The root is always there.
        guard let slash = known.lastIndex(of: "/") else { return path }
        let name = known[known.index(after: slash)...]
        if !name.isEmpty { rest.insert(Substring(String(name)), at: 0) }
        known = String(known[..<slash])
    }
}

/// A folder in which data lie.
public struct DataFolder: Hashable, Sendable {
    /// Absolute, without symbolic links.
    public var path: String
    /// Whether data may lie anywhere below it.
    public var isDeep: Bool

    public init(_ path: String, isDeep: Bool) {
        self.path = resolvedPath(path)
        self.isDeep = isDeep
    }

    /// The folder that holds a file.
    public init(holding file: String) {
        let resolved = resolvedPath(file)
        path = resolved.lastIndex(of: "/").map { String(resolved[..<$0]) }.flatMap { $0.isEmpty ? nil : $0 } ?? "/"
        isDeep = false
    }

    /// - Parameter file: A resolved path.
    public func holds(_ file: String) -> Bool {
        let folder = path == "/" ? path : path + "/"
        guard file.hasPrefix(folder) else { return false }
        return isDeep || !file.dropFirst(folder.count).contains("/")
    }
}

/// The folders in which sources look for inputs, and those in which the inputs lie that are there now.
public func dataFolders(of sources: [SourceSettings]) -> Set<DataFolder> {
    var folders: Set<DataFolder> = []
    for source in sources where source.path != "-" {
        if Disk.status(of: source.path)?.kind == .folder {
            folders.insert(DataFolder(source.path, isDeep: true))
        } else if let pattern = PathPattern(source.path), pattern.root != "/" {
            folders.insert(DataFolder(pattern.root.isEmpty ? "." : pattern.root, isDeep: true))
        }
    }
    for input in findInputs(sources, base: "").inputs where input.path != "-" {
        folders.insert(DataFolder(holding: input.path))
    }
    return folders
}
