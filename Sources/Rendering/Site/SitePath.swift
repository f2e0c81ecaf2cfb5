import Foundation

// Paths below the site's folder, with `/` between their parts: `2026-10/items/index.html`.

/// The relative link from one page to another file of the site.
func relativeLink(from page: String, to target: String) -> String {
    let slash = UInt8(ascii: "/")
    // The bytes of the folders that both lie in.
    var shared = 0
    for (place, (a, b)) in zip(page.utf8, target.utf8).enumerated() {
        if a != b { break }
        if a == slash { shared = place + 1 }
    }
    let above = page.utf8.dropFirst(shared).count { $0 == slash }
    let rest = target.utf8.dropFirst(shared)
    return String(repeating: "../", count: above) + String(target[rest.startIndex...])
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
