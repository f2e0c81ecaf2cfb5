/// Finds the address that a link really has: made of a template's words and the data's, safe, and percent-encoded.
///
/// A value that is the whole destination is an address; a value inside one is encoded as a part of it, so that it can
/// add neither a scheme nor a path. Only `http`, `https`, `mailto` and relative addresses pass.
///
/// - Returns: `nil` when the address is none of these.
func safeAddress(_ written: String, _ placeholders: Placeholders) -> String? {
    let parts = placeholders.parts(of: written)
    var address = ""
    for part in parts {
        switch part {
        case .plain(let text): address += percentEncoded(String(text), keeping: addressBytes)
        case .filled(let filling):
            let isWhole = parts.count == 1
            address += percentEncoded(filling.plainText, keeping: isWhole ? addressBytes : unreservedBytes)
        }
    }
    return isSafe(address) ? address : nil
}

/// Browsers end a scheme at the first colon and drop blanks and controls before they look, but encoding left none.
private func isSafe(_ address: String) -> Bool {
    // `//host` borrows the page's scheme, which on a share opens a connection to that host.
    if address.hasPrefix("//") { return false }
    guard let scheme = scheme(of: address) else { return true }
    return ["http", "https", "mailto"].contains(scheme)
}

/// The scheme in lower case, `nil` for relative addresses. Anything before a colon counts as one, to be on the safe side.
func scheme(of address: String) -> String? {
    let head = address.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return head.firstIndex(of: ":").map { head[..<$0].lowercased() }
}

/// Bytes that stand for themselves everywhere in an address.
private let unreservedBytes = byteSet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")

/// Bytes that an address may hold, separators and escapes included.
private let addressBytes = unreservedBytes.union(byteSet("!#$&'()*+,/:;=?@%"))

private func byteSet(_ text: String) -> Set<UInt8> { Set(text.utf8) }

private func percentEncoded(_ text: String, keeping kept: Set<UInt8>) -> String {
    var result: [UInt8] = []
    for byte in text.utf8 {
        if kept.contains(byte) {
            result.append(byte)
        } else {
            let digits = Array("0123456789ABCDEF".utf8)
            result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
    }
    return String(decoding: result, as: UTF8.self)
}
