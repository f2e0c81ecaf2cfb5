import Synchronization

// What RFC 9557 lets stand behind a time: `[Europe/Berlin]`, `[!Europe/Berlin][u-ca=gregory]`.

extension TimeCursor {
    /// The zone that the suffix names, empty where it names none; a written offset goes before it, so that the zone of
    /// most is never looked up. `nil` where the suffix is malformed.
    mutating func zoneSuffix() -> String? {
        var zone = ""
        var isFirst = true
        while take(0x5B) {
            _ = take(0x21)
            let start = at
            while let byte = next, TimeCursor.isOfSuffix(byte) { at += 1 }
            let text = String(decoding: bytes[start..<at], as: UTF8.self)
            let isZone = isFirst && !text.contains("=")
            guard take(0x5D), !text.isEmpty, isZone || text.contains("=") else { return nil }
            if isZone { zone = text }
            isFirst = false
        }
        return zone
    }

    private static func isOfSuffix(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || "_+-/=:".utf8.contains(byte)
    }
}

/// The zones that times have named, each looked up once: a look-up goes through all that a zone ever did.
enum NamedZones {
    // Only zones that there are, so that it stays small whatever an export holds.
    private static let known = Mutex<[String: ZoneRules]>([:])

    static func rules(_ name: String) -> ZoneRules? {
        if let zone = known.withLock({ $0[name] }) { return zone }
        let zone = ZoneRules(name)
        if let zone { known.withLock { $0[name] = zone } }
        return zone
    }
}
