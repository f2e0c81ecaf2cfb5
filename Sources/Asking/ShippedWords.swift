public import Model

/// The languages that reports speak, each a file in `Words`.
public let shippedLanguages = ["de", "en", "es", "fr"]

/// What a report says itself in the language of a locale, or in English where none of the files speaks it.
///
/// - Parameter locale: A language tag such as `de-AT`.
public func shippedWords(for locale: String) -> Words {
    let language = languageCode(of: locale)
    let known = shippedLanguages.contains(language) ? language : "en"
    return Words(language: known, wordings(in: text(of: known), file: "\(known).yml", problems: Problems()))
}

/// The language of a locale, in lower case: `de` of `de-AT`.
func languageCode(of locale: String) -> String { String(locale.prefix { $0 != "-" }).lowercased() }

private func text(of language: String) -> String {
    let bytes =
        switch language {
        case "de": PackageResources.de_yml
        case "es": PackageResources.es_yml
        case "fr": PackageResources.fr_yml
        default: PackageResources.en_yml
        }
    return String(decoding: bytes, as: UTF8.self)
}

/// The wordings of a file by their keys; a map of the keys `one` and `other` is one wording in two forms.
func wordings(in text: String, file: String, problems: Problems) -> [String: Wording] {
    guard let tree = parseYAML(YAMLText(text: text, file: file), problems: problems) else { return [:] }
    let texts = flatTexts(of: tree, problems).mapValues(\.text.text)
    var found: [String: Wording] = [:]
    for (key, text) in texts {
        if key.hasSuffix(".one"), texts[key.dropLast(3) + "other"] != nil { continue }
        let stem = String(key.dropLast(".other".count))
        if key.hasSuffix(".other"), let one = texts[stem + ".one"] {
            found[stem] = Wording(one: one, other: text)
        } else {
            found[key] = Wording(text)
        }
    }
    return found
}
