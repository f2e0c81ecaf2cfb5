import Model
import Testing

@testable import Rendering

@Suite struct PageLanguageTests {
    @Test("pages name the language they speak, and turn round where it is written from the right")
    func languages() throws {
        let cases: [(locale: String, spoken: String?, tag: String)] = [
            ("en-GB", "en", #"<html lang="en-GB">"#), ("de-AT", "de", #"<html lang="de-AT">"#),
            ("it-IT", "en", #"<html lang="en">"#), ("it-IT", nil, #"<html lang="it-IT">"#),
            ("ar-EG", "ar", #"<html lang="ar-EG" dir="rtl">"#), ("he", nil, #"<html lang="he" dir="rtl">"#),
        ]
        for (locale, spoken, tag) in cases {
            var site = SampleSite()
            site.layout = TextFile(path: "layout.html", text: try shippedLayout())
            site.add("index.md", "# Home")
            site.add("scopes/[scope].md", "# {{scope.name}}")
            site.locale = locale
            site.language = spoken
            let top = try site.top([october]).map {
                ($0.path, String(decoding: $0.bytes, as: UTF8.self))
            }
            let pages = Array(try site.rendered()) + top.map { (key: $0.0, value: $0.1) }
            for (path, html) in pages where path.hasSuffix(".html") { #expect(html.contains(tag), "\(path): \(tag)") }
        }
    }

    @Test("a scope without a name is called so in the report's language, and keeps its file")
    func withoutScope() throws {
        var site = SampleSite()
        site.scopes = ["(no scope)"]
        site.add("scopes/[scope].md", "# {{scope.name}} {{page.title}}")
        let english = try site.rendered()
        site.locale = "de-DE"
        let german = try site.rendered()
        // The sheet for paper says the period in its own language.
        let names = { (pages: [String: String]) in pages.keys.filter { !$0.contains("running-head") }.sorted() }
        #expect(names(english) == names(german))
        #expect(german.values.contains { $0.contains(">(ohne Bereich) (ohne Bereich)</h1>") })
        #expect(!german.values.contains { $0.contains("(no scope)</h1>") })
    }
}
