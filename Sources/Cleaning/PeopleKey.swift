import Crypto

/// Makes pseudonyms of user names: 128 bits of HMAC-SHA256 under the key of a file, in base 32.
///
/// Equal names have equal pseudonyms as long as the key is the same; only who holds it can tell whose they are.
public struct PeopleKey: Sendable {
    /// Tells keys apart without giving the key away.
    public let fingerprint: String
    private let keyed: HMAC<SHA256>

    /// - Parameter bytes: The key, at least 32 bytes that nobody can guess.
    public init(_ bytes: [UInt8]) {
        let keyed = HMAC<SHA256>(key: SymmetricKey(data: bytes))
        self.keyed = keyed
        // No user name begins with a zero byte.
        fingerprint = UserCode.text(PeopleKey.digest(keyed, [0] + Array("fingerprint".utf8)))
    }

    /// - Parameter user: The name as users are told apart by it.
    /// - Returns: 26 letters and digits.
    func pseudonym(of user: String) -> String {
        base32(PeopleKey.digest(keyed, Array(user.utf8)).prefix(UserCode.byteCount))
    }

    private static func digest(_ keyed: HMAC<SHA256>, _ bytes: [UInt8]) -> [UInt8] {
        var code = keyed
        code.update(data: bytes)
        return Array(code.finalize())
    }
}

/// RFC 4648, in lower case and without padding.
private func base32(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
    var text: [UInt8] = []
    var held = 0
    var bits = 0
    for byte in bytes {
        held = (held << 8 | Int(byte)) & 0xFFFF
        bits += 8
        while bits >= 5 {
            bits -= 5
            text.append(digits[held >> bits & 31])
        }
    }
    if bits > 0 { text.append(digits[held << (5 - bits) & 31]) }
    return String(decoding: text, as: UTF8.self)
}
