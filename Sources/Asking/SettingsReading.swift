import Model

// The smaller parts of a configuration, in the order of `Configuration`.

extension Configuration.ScopeRule {
    init?(_ tree: YAMLTree, _ problems: Problems) {
        let fields = Fields(tree, keys: ["name", "url"], problems: problems)
        guard case .map = tree.content else { return nil }
        for key in ["name", "url"] where !fields.has(key) {
            problems.error("missing-key", at: tree.location, "Scope rule without a \(key)")
        }
        guard let name = fields.text("name")?.text, let url = fields.text("url")?.text else { return nil }
        self.init(name: name, url: Glob(url))
    }
}

extension Configuration.Decompression {
    init(_ tree: YAMLTree, _ problems: Problems) {
        self.init()
        let fields = Fields(tree, keys: ["max_ratio", "max_bytes"], problems: problems)
        if let ratio = fields.integer("max_ratio", in: 1...1_000_000) { maxRatio = ratio }
        if let bytes = fields.text("max_bytes").flatMap({ readByteCount($0, problems) }) { maxBytes = bytes }
    }
}

extension Configuration.Exclusions {
    init(_ tree: YAMLTree, _ problems: Problems) {
        self.init()
        let fields = Fields(tree, keys: ["users", "scopes", "items"], problems: problems)
        users = (fields.texts("users") ?? []).map { Glob($0.text) }
        scopes = (fields.texts("scopes") ?? []).map { Glob($0.text) }
        items = (fields.texts("items") ?? []).map { Glob($0.text) }
    }
}

extension Configuration.Note {
    init?(_ tree: YAMLTree, _ problems: Problems) {
        let fields = Fields(tree, keys: ["date", "text", "scope"], problems: problems)
        guard case .map = tree.content else { return nil }
        let date = fields.day("date")
        let text = fields.text("text")?.text
        for key in ["date", "text"] where !fields.has(key) {
            problems.error("missing-key", at: tree.location, "Note without a \(key)")
        }
        guard let date, let text else { return nil }
        self.init(date: date, text: text, scope: fields.text("scope")?.text)
    }
}

extension Configuration.Privacy {
    /// - Parameters:
    ///   - folder: The configuration's.
    ///   - whole: What holds where nothing else is said: for an audience the configuration's own, whose key it shares.
    init(_ tree: YAMLTree, folder: String, audienceOf whole: Self? = nil, _ problems: Problems) {
        self = whole ?? Self()
        let keys = ["minimum_group", "people"] + (whole == nil ? ["key"] : [])
        let fields = Fields(tree, keys: keys, problems: problems)
        if let word = fields.text("minimum_group") {
            if word.text.utf8.count <= 9, let number = Int(word.text), number >= 3 {
                minimumGroup = number
            } else {
                problems.error(
                    "minimum-group-too-small", at: word.location,
                    "The smallest group must be a whole number of at least 3",
                    why: "a number about two people tells each of them about the other")
            }
        }
        if let path = fields.text("key")?.text { key = resolve(path, against: folder) }
        if let mode = fields.choice("people", PeopleMode.self, thing: "people mode") { people = mode }
        // What an audience takes over from the whole has been said there.
        if people == .pseudonyms, fields.has("people"), !fields.has("key"), key == nil {
            problems.error(
                "missing-key-file", at: fields.place("people"), "Pseudonyms are made with a key",
                why: "without one, anybody could make them of names and tell people by them",
                hint: "make one by `helplens init --key FILE`, and name it: privacy: { people: pseudonyms, key: FILE }")
        }
    }
}

extension Configuration.Theme {
    init(_ tree: YAMLTree, folder: String, _ problems: Problems) {
        self.init()
        let fields = Fields(tree, keys: ["accent", "logo", "font", "dark"], problems: problems)
        accent = fields.text("accent").flatMap { readColour($0, problems) }
        logo = fields.text("logo").flatMap { readLogo($0, folder: folder, problems) }
        if let word = fields.text("font") { fonts = readFonts(word, problems) }
        if let dark = fields.choice("dark", Dark.self, thing: "word for when pages are dark") { self.dark = dark }
    }
}

private func readColour(_ word: Word, _ problems: Problems) -> String? {
    let digits = word.text.utf8.dropFirst()
    let isColour =
        word.text.hasPrefix("#") && (digits.count == 3 || digits.count == 6)
        && digits.allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x66 || $0 >= 0x30 && $0 <= 0x39 }
    if isColour { return word.text }
    problems.error("bad-colour", at: word.location, "A colour is written as '#0b5cad', not \(quoted(word.text))")
    return nil
}

private func readLogo(_ word: Word, folder: String, _ problems: Problems) -> String? {
    if MediaType(path: word.text) != nil { return resolve(word.text, against: folder) }
    problems.error(
        "bad-logo", at: word.location,
        "A logo is an SVG, PNG, JPEG, GIF, WebP or AVIF picture, not \(quoted(word.text))")
    return nil
}

/// Font names as CSS lists them: letters, digits, spaces and hyphens, between commas.
private func readFonts(_ word: Word, _ problems: Problems) -> [String] {
    let names = word.text.split(separator: ",").map { name in
        String(
            name.drop { $0 == " " || $0 == "\"" || $0 == "'" }.reversed().drop { $0 == " " || $0 == "\"" || $0 == "'" }
                .reversed())
    }
    let isPlain = names.allSatisfy { name in
        !name.isEmpty
            && name.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == " " || $0 == "-"
            }
    }
    if isPlain, !names.isEmpty { return names }
    problems.error(
        "bad-font", at: word.location, "Fonts are named as in 'Segoe UI, Arial', not \(quoted(word.text))")
    return []
}

func readZone(_ word: Word, _ problems: Problems) -> String? {
    if ZoneRules(word.text) != nil { return word.text }
    problems.unknown("time zone", word, among: ZoneRules.knownNames)
    return nil
}

/// A locale: a language, perhaps a script, perhaps a region. Numbers and dates follow any; words ship for
/// few languages.
func readLocale(_ word: Word, _ problems: Problems) -> String? {
    let parts = word.text.split(separator: "-", omittingEmptySubsequences: false)
    let isLetter = { (byte: UInt8) in (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
    let isWellFormed = parts.enumerated().allSatisfy { index, part in
        switch (index, part.utf8.count) {
        case (0, 2...3), (1, 4), (1...2, 2): part.utf8.allSatisfy(isLetter)
        case (1...2, 3): part.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
        default: false
        }
    }
    guard isWellFormed, parts.count <= 3 else {
        problems.error(
            "unknown-locale", at: word.location, "A locale is written as en-GB, not \(quoted(word.text))")
        return nil
    }
    if !shippedLanguages.contains(languageCode(of: word.text)) {
        problems.warning(
            "no-words-in-language", at: word.location,
            "Reports speak no language \(quoted(String(parts[0]))): their own words stay English",
            why: "words ship for \(shippedLanguages.joined(separator: ", "))",
            hint: "numbers and dates follow the locale all the same")
    }
    return word.text
}

/// A share of rows: `1%`, `0.5 %` or `0.01`.
func readShare(_ word: Word, _ problems: Problems) -> Double? {
    let isPercent = word.text.hasSuffix("%")
    let digits = (isPercent ? word.text.dropLast() : word.text[...]).filter { $0 != " " }
    let isPlain = !digits.isEmpty && digits.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2E }
    if isPlain, digits.utf8.count <= 20, let number = Double(digits) {
        let share = isPercent ? number / 100 : number
        if share <= 1 { return share }
    }
    problems.error(
        "bad-share", at: word.location, "A share of rows lies between 0 and 1, or between 0% and 100%",
        hint: "such as 1% or 0.01")
    return nil
}

/// A number of bytes: `64 GB`, `128 GiB` or `1000000`; a thousand of one unit, or 1024 of one with `i`, are the next.
func readByteCount(_ word: Word, _ problems: Problems) -> Int? {
    let digits = word.text.prefix { $0.isASCII && $0.isNumber }
    let unit = word.text.dropFirst(digits.count).drop { $0 == " " }
    let units = ["": 1, "B": 1, "kB": 1000, "KB": 1000, "MB": 1_000_000, "GB": 1_000_000_000, "TB": 1_000_000_000_000]
    let binary = ["KiB": 1 << 10, "MiB": 1 << 20, "GiB": 1 << 30, "TiB": 1 << 40]
    if digits.utf8.count <= 18, let number = Int(digits), number >= 1,
        let size = units[String(unit)] ?? binary[String(unit)]
    {
        let (bytes, overflows) = number.multipliedReportingOverflow(by: size)
        if !overflows { return bytes }
    }
    problems.error(
        "bad-byte-count", at: word.location, "A number of bytes is a whole number with or without a unit",
        hint: "such as 64 GB, 1 TB or 128 GiB")
    return nil
}

/// A time to keep data: `24 months`.
func readMonths(_ word: Word, _ problems: Problems) -> Int? {
    let parts = word.text.split(separator: " ")
    if parts.count == 2, parts[1] == "months" || parts[1] == "month", parts[0].utf8.count <= 4,
        let count = Int(parts[0]), count >= 1
    {
        return count
    }
    problems.error(
        "bad-retention", at: word.location, "A retention is a whole number of months", hint: "such as 24 months")
    return nil
}
