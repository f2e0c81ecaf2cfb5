import Crypto
import Model

/// What a file of the cache was made of: SHA-256 over all that could have made it different.
struct CacheKey {
    private var parts = CacheBytes()

    /// - Parameters:
    ///   - kind: What is kept.
    ///   - program: The program that keeps it; another one may understand an export differently.
    init(_ kind: String, program: String, _ userKey: UserKey) {
        parts.add(kind)
        parts.add(CacheFile.format)
        parts.add(program)
        parts.add(plain: userKey.fingerprint)
    }

    mutating func add(_ text: String) { parts.add(text) }

    mutating func add(_ number: Int) { parts.add(number) }

    var bytes: [UInt8] { parts.bytes.withUnsafeBytes { Array(SHA256.hash(data: $0)) } }
}

extension [UInt8] {
    /// The name of the file that has this key.
    func fileName(_ kind: String) -> String { kind + "-" + UserCode.text(prefix(UserCode.byteCount)) }
}

extension CleaningRules {
    /// Everything that decides what is kept of the rows of one source: whatever is added to the rules counts, until it
    /// is said here that it does not.
    func text(ofSource source: Int) -> String {
        var own = sources[source]
        own.path = ""
        own.location = nil
        own.until = nil
        let rules = canonicalText(
            self,
            leavingOut: [
                "sources", "zone", "timePatterns", "userKey", "peopleKey", "file", "today", "holidays", "maxRejected",
                "duplicates",
                "retentionMonths",
            ])
        return [
            canonicalText(own), rules, zone(ofSource: source).fingerprint, ZoneRules.dataVersion,
            "\(voidingGroup(ofSource: source) ?? -1)", peopleText,
        ].joined(separator: "\n")
    }

    /// Everything that decides what the log of all inputs is.
    var text: String {
        var placeless = self
        for index in sources.indices { placeless.sources[index].location = nil }
        let zones = sources.indices.map { zone(ofSource: $0).fingerprint } + [zone.fingerprint, ZoneRules.dataVersion]
        let text = canonicalText(placeless, leavingOut: ["zone", "timePatterns", "userKey", "peopleKey"])
        return ([text] + zones + [peopleText]).joined(separator: "\n")
    }

    /// What pseudonyms are made with, where a log holds them.
    private var peopleText: String { people == .pseudonyms ? peopleKey?.fingerprint ?? "" : "" }
}
