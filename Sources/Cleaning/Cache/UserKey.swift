import Crypto
import Model

/// Replaces user names in a log of which parts are kept, so that no name lies in the cache.
///
/// A code is 128 bits of HMAC-SHA256 under the cache's random key: equal names have equal codes, and only who holds the
/// key can tell whose code it is. The same key gives the seeds of hashes that have to outlive the process.
struct UserKey: Sendable {
    static let byteCount = 32

    let partitionSeed: UInt64
    let rowNameSeeds: RowName.Seeds
    /// Tells keys apart without giving the key away.
    let fingerprint: [UInt8]
    private let keyed: HMAC<SHA256>

    /// - Parameter bytes: `byteCount` random bytes.
    init(_ bytes: [UInt8]) {
        let keyed = HMAC<SHA256>(key: SymmetricKey(data: bytes))
        self.keyed = keyed
        // No user name begins with a zero byte that cleaning has left in place, nor could one do harm here.
        let derived = { (purpose: String) in UserKey.digest(keyed, [0] + Array(purpose.utf8)) }
        let seeds = derived("seeds").withUnsafeBytes { bytes in
            (0..<3).map { bytes.loadUnaligned(fromByteOffset: 8 * $0, as: UInt64.self) | 1 }
        }
        partitionSeed = seeds[0]
        rowNameSeeds = RowName.Seeds(upper: seeds[1], lower: seeds[2])
        fingerprint = derived("fingerprint")
    }

    /// What stands for a user in the log: 32 hexadecimal digits.
    func code(of name: String) -> String {
        UserCode.text(UserKey.digest(keyed, Array(name.utf8)).prefix(UserCode.byteCount))
    }

    private static func digest(_ keyed: HMAC<SHA256>, _ bytes: [UInt8]) -> [UInt8] {
        var code = keyed
        code.update(data: bytes)
        return Array(code.finalize())
    }
}

/// A user's code as it is written: in hexadecimal digits in a log, in plain bytes in a file.
enum UserCode {
    static let byteCount = 16

    private static let digits = Array("0123456789abcdef".utf8)

    static func text(_ bytes: some Sequence<UInt8>) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(2 * byteCount)
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// - Returns: `nil` for what is no code.
    static func bytes(_ text: UnsafeRawBufferPointer) -> [UInt8]? {
        guard text.count == 2 * byteCount else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(byteCount)
        for place in stride(from: 0, to: text.count, by: 2) {
            guard let high = digit(text[place]), let low = digit(text[place + 1]) else { return nil }
            bytes.append(high << 4 | low)
        }
        return bytes
    }

    private static func digit(_ sign: UInt8) -> UInt8? {
        switch sign {
        case 0x30...0x39: sign - 0x30
        case 0x61...0x66: sign - 0x61 + 10
        default: nil
        }
    }
}
