import Model
import Rendering

/// The place of a page in a site, checked: page paths come from templates and data, so nothing is taken on trust.
///
/// Every part can be stored on Linux, macOS and Windows, stays inside the site, and is not hidden.
struct PagePath: Hashable, Sendable {
    /// The parts of a site, each published in its own way.
    enum Area: Hashable, Sendable {
        /// Files with hashed names that periods share.
        case asset
        /// The folder of the period being published.
        case period
        /// Files that stand beside the folders.
        case root
    }

    var area: Area
    /// The path below the area's folder.
    var rest: String

    /// - Throws: `Diagnostics` with `invalid-page-path`.
    init(_ path: String, period: String) throws {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        if let rule = parts.lazy.compactMap(PagePath.brokenRule).first { throw PagePath.refused(path, rule) }
        rest = parts.dropFirst().joined(separator: "/")
        switch (parts[0], parts.count) {
        case (_, 1) where path.lowercased() != "assets" && Period(folder: path) == nil:
            area = .root
            rest = path
        case ("assets", 2): area = .asset
        case (period[...], 2...): area = .period
        default: throw PagePath.refused(path, "A page lies under “assets/”, under “\(period)/”, or at the top.")
        }
    }

    private static func refused(_ path: String, _ rule: String) -> Diagnostics {
        Diagnostics(
            Diagnostic(
                .error, id: "invalid-page-path", at: SourceLocation(file: path),
                "Page path cannot be stored on every system", why: rule))
    }

    /// The longest name that all common disks store.
    private static let longestPartBytes = 255

    /// Names that Windows keeps for devices, whatever follows their first dot.
    private static let deviceNames: Set<String> = {
        let numbered = ["COM", "LPT"].flatMap { name in "123456789¹²³".map { name + String($0) } }
        return Set(["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"] + numbered)
    }()

    /// Whether a part is made of small letters, digits and hyphens, with one ending, and longer than devices' names:
    /// most are, and a site has very many.
    private static func isPlain(_ part: Substring) -> Bool {
        var dots = 0
        var before = 0
        for byte in part.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
                UInt8(ascii: "_"):
                if dots == 0 { before += 1 }
            case UInt8(ascii: "."): dots += 1
            default: return false
            }
        }
        return before > 7 && dots == 1 && part.utf8.last != UInt8(ascii: ".") && part.utf8.count <= longestPartBytes
    }

    private static func brokenRule(_ part: Substring) -> String? {
        if isPlain(part) { return nil }
        if part.isEmpty { return "No part of a path is empty." }
        if part.utf8.count > longestPartBytes { return "No part of a path is longer than \(longestPartBytes) bytes." }
        if part.utf8.first == UInt8(ascii: ".") { return "No part of a path begins with a dot." }
        if part.utf8.last == UInt8(ascii: ".") || part.utf8.last == UInt8(ascii: " ") {
            return "No part of a path ends with a dot or a space."
        }
        if part.unicodeScalars.contains(where: {
            $0.value < 32 || $0.value == 127 || "<>:\"|?*\\".unicodeScalars.contains($0)
        }) {
            return "No part of a path holds a control character or one of < > : \" | ? * \\."
        }
        let device = part.prefix { $0 != "." }.uppercased()
        return deviceNames.contains(device.trimmed) ? "“\(device.trimmed)” is a device's name on Windows." : nil
    }
}

extension String {
    /// The text without the spaces at its end, which Windows ignores in device names.
    fileprivate var trimmed: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
