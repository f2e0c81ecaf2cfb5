import Foundation

// Paths below the site's folder, with `/` between their parts: `2026-10/items/index.html`.

/// The relative link from one page to another file of the site.
func relativeLink(from page: String, to target: String) -> String {
    let from = page.split(separator: "/").dropLast()
    let to = target.split(separator: "/")
    var shared = 0
    while shared < from.count, shared < to.count - 1, from[shared] == to[shared] { shared += 1 }
    return String(repeating: "../", count: from.count - shared) + to.dropFirst(shared).joined(separator: "/")
}

/// The path that a relative link on a page leads to; `nil` when it leads out of the site's folder.
func resolved(_ link: String, on page: String) -> String? {
    var parts = page.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/", omittingEmptySubsequences: true) {
        switch part {
        case ".": break
        case "..":
            if parts.popLast() == nil { return nil }
        default: parts.append(part.removingPercentEncoding ?? String(part))
        }
    }
    return parts.joined(separator: "/")
}

/// A name for a file or folder that every file system takes: lower case, and none that Windows keeps for devices.
func safeFileName(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
            || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
    }
    let safe = isPlain && name.utf8.count <= 80 ? name : asciiWords(name, limit: 80)
    if safe.isEmpty { return "page" }
    return deviceNames.contains(safe) ? safe + "-page" : safe
}

private let deviceNames: Set<String> = Set(
    ["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })
