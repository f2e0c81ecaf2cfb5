import Model

/// The address of a folder on a server, checked: what it holds reaches requests and messages.
struct WebAddress: Hashable, Sendable {
    /// Scheme, host and port, such as `https://intranet.contoso.com`.
    let origin: String
    /// The path as it is written in requests; empty, or with a slash at its start and none at its end.
    let path: String
    /// Whether the host is this machine.
    let isLoopback: Bool

    var text: String { origin + path }

    /// - Returns: `nil` for a text that is the path of a folder.
    /// - Throws: `Diagnostics` with `bad-address`, which never shows a user or password.
    init?(target text: String) throws {
        guard let scheme = WebAddress.scheme(of: text) else { return nil }
        let rest = text.dropFirst(scheme.count + 3)
        let host = rest.prefix { !"/?#".contains($0) }
        let shown = "\(scheme)://\(host.split(separator: "@", omittingEmptySubsequences: false).last ?? "")"
        func refuse(_ what: String, hint: String? = nil) -> Diagnostics {
            Diagnostics(
                Diagnostic(.error, id: "bad-address", at: SourceLocation(file: shown), what, hint: hint))
        }

        if host.contains("@") {
            throw refuse(
                "Address of a site names no user",
                hint: "say who you are in HELPLENS_WEBDAV_USER and HELPLENS_WEBDAV_PASSWORD")
        }
        guard let name = WebAddress.hostName(host.lowercased()) else {
            throw refuse("Address of a site names a host", hint: "such as https://intranet.contoso.com/help")
        }
        isLoopback =
            name == "localhost" || name == "[::1]"
            || name.hasPrefix("127.") && name.utf8.allSatisfy { "0123456789.".utf8.contains($0) }
        guard scheme == "https" || scheme == "http" && isLoopback else {
            throw refuse(
                "Address of a site begins with https://",
                hint: scheme == "http" ? "http:// would send the password for everybody to read" : nil)
        }
        origin = "\(scheme)://\(host.lowercased())"
        let written = rest.dropFirst(host.count)
        if written.contains(where: { "?#".contains($0) }) {
            throw refuse("Address of a site has no question mark and no number sign")
        }
        var path = ""
        for part in written.split(separator: "/") {
            guard let decoded = String(part).percentDecoded, ![".", ".."].contains(decoded),
                !decoded.utf8.contains(where: { $0 < 32 || $0 == 127 || $0 == UInt8(ascii: "/") })
            else { throw refuse("Path of an address is written as browsers show it") }
            path += "/" + decoded.percentEncoded
        }
        self.path = path
    }

    /// The address of something below the folder, which is given by its whole path.
    ///
    /// - Parameter isFolder: Servers tell a folder by the slash at its end.
    func url(of whole: String, isFolder: Bool = false) -> String {
        let below = whole.dropFirst(text.count).split(separator: "/").map { "/" + String($0).percentEncoded }
        return text + below.joined() + (isFolder ? "/" : "")
    }

    private static func scheme(of text: String) -> String? {
        guard let end = text.firstRange(of: "://") else { return nil }
        let scheme = text[..<end.lowerBound].lowercased()
        let isWord =
            !scheme.isEmpty && scheme.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789+-.".utf8.contains($0) }
        return isWord ? scheme : nil
    }

    /// A host without its port; `nil` where the two are none.
    private static func hostName(_ text: String) -> String? {
        var name = text
        if let colon = text.lastIndex(of: ":"), !text.hasSuffix("]") {
            guard let port = Int(text[text.index(after: colon)...]), (1...65_535).contains(port) else { return nil }
            name = String(text[..<colon])
        }
        let allowed =
            name.hasPrefix("[") && name.hasSuffix("]")
            ? "[]:.0123456789abcdef" : "abcdefghijklmnopqrstuvwxyz0123456789-._"
        return !name.isEmpty && name.utf8.allSatisfy { allowed.utf8.contains($0) } ? name : nil
    }
}

extension String {
    /// The text with every byte that is not unreserved as `%` and two digits.
    var percentEncoded: String {
        let plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8
        return utf8.map { byte in
            if plain.contains(byte) { return String(UnicodeScalar(byte)) }
            let digits = String(byte, radix: 16, uppercase: true)
            return "%" + (digits.utf8.count < 2 ? "0" : "") + digits
        }.joined()
    }

    /// `nil` where a `%` is not followed by two digits, or the bytes are no text.
    var percentDecoded: String? {
        var bytes: [UInt8] = []
        var rest = Array(utf8)[...]
        while let byte = rest.popFirst() {
            if byte != UInt8(ascii: "%") {
                bytes.append(byte)
                continue
            }
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            guard digits.utf8.count == 2,
                digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
                let value = UInt8(digits, radix: 16)
            else { return nil }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
