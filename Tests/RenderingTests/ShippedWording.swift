import Asking
import Model
@testable import Protecting
@testable import Rendering

// What tests render with: the words that ship, read once a language.

private let shipped = Dictionary(uniqueKeysWithValues: shippedLanguages.map { ($0, shippedWords(for: $0)) })

extension Words {
    static func of(_ locale: String) -> Words { shipped[String(locale.prefix(2))] ?? shippedWords(for: locale) }
}

extension ReportStyle {
    init(locale: String) { self.init(locale: locale, words: .of(locale)) }
}

func plainTable(
    _ answer: ReleasedAnswer, locale: String, width: Int? = nil, isColoured: Bool = false
) -> String {
    plainTable(answer, locale: locale, words: .of(locale), width: width, isColoured: isColoured)
}

func markdown(_ answer: ReleasedAnswer, locale: String) -> String {
    markdown(answer, locale: locale, words: .of(locale))
}
