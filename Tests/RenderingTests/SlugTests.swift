import Foundation
import Model
import Protecting
import Testing

@testable import Rendering

@Suite struct SlugTests {
    @Test(
        "a slug is safe ASCII and keeps its hash",
        arguments: [
            ("Première étape!", "premiere-etape"), ("Straße & Ærø", "strasse-aero"), ("日本語", "page"), ("../..\\x", "x"),
            (String(repeating: "ab ", count: 60), "ab-ab-ab-ab-ab-ab-ab-ab-ab-ab-ab-ab-ab-ab-ab-ab"),
        ])
    func slugs(title: String, words: String) {
        #expect(slug(title: title, id: "a") == "\(words)-ca978112")
    }

    @Test(
        "paths are relative to the page they stand on",
        arguments: [
            ("a/b/c.html", "a/b/d.html", "d.html"), ("a/b/c.html", "a/x.html", "../x.html"),
            ("index.html", "a/b.html", "a/b.html"),
            ("a/b/c.html", "x/y.css", "../../x/y.css"), ("a/b.html", "index.html", "../index.html"),
        ])
    func relative(page: String, target: String, link: String) {
        #expect(relativeLink(from: page, to: target) == link)
        #expect(resolved(link, on: page) == target)
    }
}
