import Model

/// An address as reports may show it: host and path, without what can tell who looked at the page.
///
/// Query and fragment go, and so do account and port. A part of the path that looks like somebody's or something's
/// number or address becomes `…`, which also brings the pages of all records of a kind together.
struct PageAddress: Hashable, Sendable {
    let text: String

    static let mark = "…"

    init(_ address: String) {
        var rest = address.trimmedOfBlanks[...]
        if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
        rest = rest.prefix { $0 != "?" && $0 != "#" }
        let host = rest.prefix { $0 != "/" }
        let named = host.split(separator: "@", omittingEmptySubsequences: false).last ?? host
        let parts = rest.dropFirst(host.count).split(separator: "/").map { part in
            // What follows a `;` are parameters too.
            let plain = part.prefix { $0 != ";" }
            return PageAddress.isTelling(plain) ? PageAddress.mark : String(plain)
        }
        text = named.prefix { $0 != ":" }.lowercased() + "/" + parts.joined(separator: "/")
    }

    /// Whether a part of a path may name somebody, or one record of many.
    private static func isTelling(_ part: some StringProtocol) -> Bool {
        let bytes = Array(part.utf8)
        if bytes.contains(UInt8(ascii: "@")) || part.lowercased().contains("%40") { return true }
        let digits = bytes.count { $0 &- 0x30 < 10 }
        if bytes.count >= 5, digits == bytes.count { return true }
        let isHexadecimal = bytes.allSatisfy {
            $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 6 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "{")
                || $0 == UInt8(ascii: "}")
        }
        return bytes.count >= 8 && isHexadecimal && digits > 1
    }
}

extension String {
    /// The text without white space at its ends; the text itself, and no copy of it, where there is none.
    var trimmedOfBlanks: String {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return first == startIndex && scalars.index(after: last) == endIndex ? self : String(scalars[first...last])
    }
}
