/// The folder part of a path with its slash; empty for a file in the working folder.
func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return String(path[...slash])
}

/// A path as it is seen from the folder of the file that names it; `-` and absolute paths stay.
func resolve(_ path: String, against folder: String) -> String {
    if path.hasPrefix("/") || path == "-" { return path }
    var rest = path[...]
    while rest.hasPrefix("./") { rest = rest.dropFirst(2).drop { $0 == "/" } }
    if rest.isEmpty || rest == "." { return folder.isEmpty ? "." : folder }
    return folder + rest
}

/// A path without what does not change where it leads, to tell whether two paths are one.
func normalized(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
        if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
    }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
}

/// Whether a normalized path leads into the folder at another.
func isWithin(_ path: String, _ folder: String) -> Bool {
    if folder.isEmpty { return !path.hasPrefix("/") && path != ".." && !path.hasPrefix("../") }
    return path.utf8.starts(with: (folder.utf8.last == UInt8(ascii: "/") ? folder : folder + "/").utf8)
}
