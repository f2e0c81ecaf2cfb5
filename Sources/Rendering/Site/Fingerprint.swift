import Crypto

/// SHA-256 of some bytes, in lower-case hexadecimal.
public func sha256(_ bytes: [UInt8]) -> String {
    var hash = SHA256()
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for byte in hash.finalize() {
        text.append(hexadecimal[Int(byte >> 4)])
        text.append(hexadecimal[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
}

private let hexadecimal = Array("0123456789abcdef".utf8)

/// The first eight hexadecimal digits of SHA-256: what hashed names carry.
func fingerprint(_ bytes: [UInt8]) -> String { String(sha256(bytes).prefix(8)) }
