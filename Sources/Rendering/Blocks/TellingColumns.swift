import Model

extension Provenance {
    /// Ignored columns whose names sound as if they told where people were, on what device, or what they saw; each once,
    /// in byte order.
    var tellingColumns: [String] {
        Set(inputs.flatMap(\.ignoredColumns)).filter(soundsTelling).sorted {
            $0.isBefore($1)
        }
    }
}

/// Whole words, so that `description` is not taken for an `ip`.
private let tellingWords: Set<String> = [
    "address", "agent", "browser", "city", "comment", "content", "coordinates", "country", "device", "email",
    "fingerprint",
    "geo", "host", "html", "ip", "ipaddress", "language", "lat", "latitude", "lng", "location", "lon", "longitude",
    "message", "office", "os", "page", "phone", "place", "postcode", "query", "referer", "referrer", "region", "room",
    "screen", "screenshot", "search", "selection", "street", "text", "timezone", "url", "useragent", "viewport", "zip",
]

private func soundsTelling(_ column: String) -> Bool {
    var words: [String] = [""]
    var wasLower = false
    for sign in column {
        if !sign.isLetter && !sign.isNumber || sign.isUppercase && wasLower { words.append("") }
        if sign.isLetter || sign.isNumber { words[words.count - 1] += sign.lowercased() }
        wasLower = sign.isLowercase
    }
    return words.contains(where: tellingWords.contains) || tellingWords.contains(words.joined())
}
