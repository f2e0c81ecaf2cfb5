import Asking
import Foundation
import Model
import Testing

/// What reports say themselves is complete in every language that ships.
@Suite struct ShippedWordsTests {
    private static let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let english = shippedWords(for: "en")

    /// Keys that other languages have beside those of English: there the catalogues speak.
    private static let catalogueKeys: Set<String> = {
        var keys = Set(Dimension.allCases.map { "dimensions.\($0.rawValue)" })
        keys.formUnion(MeasureGroup.all.map { "groups.\($0.id)" })
        for measure in Measure.allCases {
            var parts = ["title", "sentence", "formula", "base"]
            if !measure.definition.emptyCase.hasPrefix("never:") { parts.append("empty") }
            if measure.definition.denominator != nil { parts.append("denominator") }
            keys.formUnion(parts.map { "measures.\(measure.id).\($0)" })
        }
        return keys
    }()

    @Test("each language has the words of English and those of the catalogues, with the same values in them")
    func complete() {
        let english = Self.english.parameters
        #expect(english.count > 150)
        for language in shippedLanguages where language != "en" {
            let words = shippedWords(for: language)
            #expect(words.language == language)
            let own = words.parameters.filter { !$0.key.hasSuffix(".within") }
            #expect(Set(english.keys).subtracting(own.keys).sorted() == [], "\(language) lacks them")
            #expect(Self.catalogueKeys.subtracting(own.keys).sorted() == [], "\(language) lacks them")
            #expect(
                Set(own.keys).subtracting(english.keys).subtracting(Self.catalogueKeys).sorted() == [],
                "\(language) alone has them")
            for (key, values) in english { #expect(own[key] == values, "\(key) in \(language)") }
        }
    }

    @Test("every word that pages ask for is there, and every word that is there is asked for")
    func used() throws {
        let folder = Self.project.appending(path: "Sources/Rendering")
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
        let source = try files.map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }.joined()
        let asked = source.matches(of: #/words\(\s*"([a-z0-9_.]+)"/#).map { String($0.1) }
        #expect(asked.count > 60)
        for key in asked { #expect(Self.english.parameters[key] != nil, "\(key)") }
        for key in Self.english.parameters.keys.sorted() {
            let parts = key.split(separator: ".").map(String.init)
            let last = parts.last ?? ""
            // Keys that are put together end in a word that stands somewhere, or in the name of a case.
            let isAsked =
                source.contains("\"\(key)\"") || source.contains("\"\(last)\"") || source.contains(".\(last)\"")
                || source.contains("\"\(last.replacing("_text", with: ""))\"") || key.hasPrefix("table.all_")
                || (key.hasPrefix("change.") || key.hasPrefix("value.")) && source.contains(last)
            #expect(isAsked, "nothing says \(key)")
        }
    }

    @Test("a number takes the form for one as each language has it")
    func plurals() {
        let english = Self.english
        let french = shippedWords(for: "fr")
        #expect(english("count.people", ["count": "1"], count: 1) == "1 person")
        #expect(english("count.people", ["count": "0"], count: 0) == "0 people")
        #expect(english("unit.points", count: 1, decimals: 1) == "points")
        #expect(french("count.people", ["count": "0"], count: 0) == "0 personne")
        #expect(french("unit.points", count: -1.9, decimals: 1) == "point")
        #expect(shippedWords(for: "es")("unit.points", count: 1, decimals: 1) == "punto")
        #expect(shippedWords(for: "de")("unit.points", count: 1, decimals: 1) == "Punkte")
    }

    @Test(
        "a template set that ships says every word in every language, printing the same names",
        arguments: ["monthly", "scope-owner"])
    func templates(name: String) throws {
        let folder = Self.project.appending(path: "Templates/\(name)").path
        let read = { (locale: String) in
            try readTemplates(
                folder, named: name, shipped: ProjectFiles.shipped, comparison: .previous, locale: locale,
                files: ProjectFiles())
        }
        let english = try read("en").templates
        for language in shippedLanguages {
            let (own, warnings) = try read(language)
            #expect(warnings == [] && own.language == language)
            for (page, other) in zip(own.pages, english.pages) {
                #expect(tags(page.body) == tags(other.body), "\(page.path) in \(language)")
                #expect(page.title != other.title || page.title == nil || language == "en" || page.title == "Retention")
            }
            #expect(tags(own.layout.text) == tags(english.layout.text))
            for (name, partial) in english.partials {
                #expect(tags(own.partials[name]?.text ?? "") == tags(partial.text))
            }
        }
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder)
            .filter { $0.hasSuffix(".md") || $0.hasSuffix(".html") }
        let all = try files.map { try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8) }.joined()
        let words = try String(contentsOfFile: "\(folder)/words/en.yml", encoding: .utf8)
        var group = ""
        for line in words.split(separator: "\n") {
            if let key = line.firstMatch(of: #/^([a-z_]+):/#)?.1 { group = String(key) }
            guard let key = line.firstMatch(of: #/^  ([a-z_]+):/#)?.1 else { continue }
            let isSaid = all.contains("say.\(group).\(key)}}") || all.contains("say.\(group).\(key)\n")
            #expect(isSaid, "no page says \(group).\(key)")
        }
    }

    private func tags(_ text: String) -> [String] { text.matches(of: #/{{[^}]+}}/#).map { String($0.0) }.sorted() }
}
