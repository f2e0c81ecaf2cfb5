/// A path in which `*` stands for any part of a name, `?` for one character and `**` for any number of folders.
/// Unlike `Glob` it knows folders, leaves hidden names out and does not ignore case.
struct PathPattern {
    /// The folder to start from: the pattern's parts before the first that is not plain.
    let root: String
    private let parts: [String]

    /// - Returns: `nil` when the path is plain.
    init?(_ path: String) {
        guard path.contains(where: { $0 == "*" || $0 == "?" }) else { return nil }
        let all = path.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
        let plain = all.prefix { !$0.contains("*") && !$0.contains("?") }
        root = (path.hasPrefix("/") ? "/" : "") + plain.joined(separator: "/")
        parts = Array(all.dropFirst(plain.count))
    }

    /// All regular files that match, and links that lead to none, each folder's in byte order.
    func files() throws -> [(path: String, status: Disk.Status)] {
        var found: [(String, Disk.Status)] = []
        var seen: Set<Disk.Identity> = []
        var visited: Set<Place> = []
        try walk(root, part: 0, visited: &visited) { path, status in
            if seen.insert(status.identity).inserted { found.append((path, status)) }
        }
        return found
    }

    /// A folder is visited once for each part of the pattern: links can neither lead round nor multiply.
    private struct Place: Hashable {
        var folder: Disk.Identity
        var part: Int
    }

    private func walk(
        _ folder: String, part: Int, visited: inout Set<Place>, _ body: (String, Disk.Status) -> Void
    ) throws {
        let here = folder.isEmpty ? "." : folder
        guard let status = Disk.status(of: here), status.kind == .folder,
            visited.insert(Place(folder: status.identity, part: part)).inserted
        else { return }
        let pattern = parts[part]
        let isLast = part == parts.count - 1
        for name in try Disk.entries(of: here) {
            let path = joined(folder, name)
            if pattern == "**" {
                guard !name.hasPrefix("."), let status = try Disk.listed(path) else { continue }
                if status.kind == .folder {
                    try walk(path, part: part, visited: &visited, body)
                } else if isLast, status.kind.isListed {
                    body(path, status)
                }
            } else if !name.hasPrefix(".") || pattern.hasPrefix("."), matches(pattern, name),
                let status = try Disk.listed(path)
            {
                if isLast {
                    if status.kind.isListed { body(path, status) }
                } else {
                    try walk(path, part: part + 1, visited: &visited, body)
                }
            }
        }
        if pattern == "**", !isLast { try walk(folder, part: part + 1, visited: &visited, body) }
    }

    /// - Complexity: O(pattern × name).
    private func matches(_ pattern: String, _ name: String) -> Bool {
        let pattern = Array(pattern.unicodeScalars)
        let name = Array(name.unicodeScalars)
        var at = 0
        var part = 0
        var star: (part: Int, at: Int)?
        while at < name.count {
            if part < pattern.count, pattern[part] == "*" {
                star = (part, at)
                part += 1
            } else if part < pattern.count, pattern[part] == "?" || pattern[part] == name[at] {
                at += 1
                part += 1
            } else if let held = star {
                star = (held.part, held.at + 1)
                at = held.at + 1
                part = held.part + 1
            } else {
                return false
            }
        }
        return pattern[part...].allSatisfy { $0 == "*" }
    }
}
