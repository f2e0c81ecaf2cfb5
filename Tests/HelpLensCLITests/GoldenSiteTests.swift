import Foundation
import TestSupport
import Testing

@testable import HelpLensCLI

/// Each folder of `Tests/Fixtures/sites` holds an input and the site that is made of it.
@Suite("A whole site")
struct GoldenSiteTests {
    static let cases: [String] =
        ((try? FileManager.default.contentsOfDirectory(
            atPath: repository.appendingPathComponent("Tests/Fixtures/sites").path)) ?? [])
        .filter { !$0.hasPrefix(".") }.sorted()

    @Test("is made as it was: the same files first, then the same bytes", arguments: cases)
    func golden(name: String) throws {
        let found = try Self.site(of: name)
        let folder = repository.appendingPathComponent("Tests/Fixtures/sites/\(name)/expected").path
        if writesExpectations {
            let expected = (try? TestRun.files(below: folder)) ?? [:]
            for path in expected.keys where found[path] == nil {
                try FileManager.default.removeItem(atPath: folder + "/" + path)
                Issue.record("\(path) was removed")
            }
        } else {
            let expected = try TestRun.files(below: folder)
            #expect(found.keys.sorted() == expected.keys.sorted())
        }
        for (path, text) in found.sorted(by: { $0.key < $1.key }) {
            try expectGolden(Array(text.utf8), "sites/\(name)/expected/\(path)")
        }
    }

    @Test("in German, French or Spanish holds no sentence of its English twin", arguments: ["de-DE", "fr-FR", "es-ES"])
    func translated(locale: String) throws {
        let english = try Self.site(of: "german-and-dark", locale: "en-GB")
        let other = try Self.site(of: "german-and-dark", locale: locale)
        // What stands at the head of printed pages is a style sheet, whose name follows its words.
        let pages = { (site: [String: String]) in site.keys.filter { !$0.hasPrefix("assets/") }.sorted() }
        #expect(pages(english) == pages(other))
        let known = Set(english.filter { $0.key.hasSuffix(".html") }.values.flatMap(Self.texts))
        let (language, region) = (locale.prefix(2), locale)
        for (path, page) in other.sorted(by: { $0.key < $1.key }) where path.hasSuffix(".html") {
            #expect(page.contains("<html lang=\"\(region)\">"), "\(path)")
            for text in Self.texts(page) {
                let isSame = known.contains(text) && !Self.sharedTexts.contains(text)
                #expect(!isSame, "\(path) says in \(language): \(text)")
            }
        }
        // What is compared is there: an English page has hundreds of texts.
        #expect(known.count > 300)
    }

    /// Data of the fixture, and words that languages share.
    private static let sharedTexts: Set<String> = [
        "Nutzung der Hilfe", "interactions.csv", "Europe/Berlin", "Erste Schritte", "Notiz \"neu\" & <mehr>", "Contoso",
        "Sales", "Legal", "walkthrough", "document", "Schulung", "start", "HelpLens 0.1.0", "SHA-256", "Interactions",
        "Sessions", "Population", "Adoption", "Pages",
    ]

    /// The texts of a page that have words in them: what stands between tags, and what attributes say.
    private static func texts(_ page: String) -> [String] {
        let found =
            page.replacing(#/<code>[^<]*</code>/#, with: "")
            .matches(
                of:
                    #/>([^<]+)<|(?:alt|aria-label|title|placeholder|data-(?:search|found|filter|rows|periods)[a-z-]*)="([^"]*)"/#
            )
            .map { String($0.1 ?? $0.2 ?? "") }
        return found.map { unescaped($0).trimmingCharacters(in: .whitespacesAndNewlines) }.filter { text in
            let isFormula = text.hasPrefix("= ") && text.contains(#/^= [a-z_() ÷+−]+$/#)
            // English and German share some names of months.
            let isMonth = text.contains(#/^(?:April|August|September|November)(?: \d{4})?(?: \*)?$/#)
            return text.count >= 5 && text.contains(#/[A-Za-z]{3}/#) && !isFormula && !isMonth
                && !text.hasSuffix("search.js")
                && !text.contains(#/^(?:item|time)[ :a-z_,]*$/#)
        }
    }

    private static func unescaped(_ text: String) -> String {
        text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }

    /// The files of a case's site but for its assets, without what changes with every edit of a template: the hashes of
    /// assets and of the set. What assets hold is told by tests of their own.
    private static func site(of name: String, locale: String? = nil) throws -> [String: String] {
        let input = repository.appendingPathComponent("Tests/Fixtures/sites/\(name)/input").path
        var configuration = try String(contentsOfFile: input + "/helplens.yml", encoding: .utf8)
        if let locale { configuration = configuration.replacing("locale: de-DE", with: "locale: \(locale)") }
        let run = try TestRun(
            configuration: configuration,
            exports: ["interactions.csv": String(contentsOfFile: input + "/interactions.csv", encoding: .utf8)])
        #expect(try run.report(to: run.site) == 0)
        let files = try TestRun.files(below: run.site).mapValues { String(decoding: $0, as: UTF8.self) }
        let manifest = try #require(files["manifest.json"])
        let template = try #require(manifest.firstMatch(of: #/"name": "monthly",\s*"sha256": "([0-9a-f]{64})"/#)?.1)
        var texts: [String: String] = [:]
        for (path, text) in files {
            let isOfSet = path.contains(Self.asset)
            texts[path.replacing(Self.asset) { "assets/\($0.1)-HASH.\($0.2)" }] =
                isOfSet
                ? ""
                : text.replacing(Self.asset) { "assets/\($0.1)-HASH.\($0.2)" }.replacing(template, with: "TEMPLATE")
        }
        return texts
    }

    /// An asset of the template set; the theme's is the configuration's.
    private static var asset: Regex<(Substring, Substring, Substring)> {
        #/assets/((?!theme)[a-z-]+)-[0-9a-f]{8}\.(css|js)/#
    }
}
