import Asking
import Model
import Testing

private let base = [
    "base/template.yml": "name: base\npages: [b.md, index.md, a.md]", "base/layout.html": "{{content}}",
    "base/index.md": "base index", "base/a.md": "base a", "base/b.md": "base b", "base/partials/p.md": "base p",
    "base/assets/s.css": "base", "base/README.md": "",
]

private func read(_ own: [String: String], over files: [String: String] = base) throws -> TemplateSet {
    let all = files.merging(own.map { ("own/" + $0.key, $0.value) }) { _, own in own }
    return try readTemplates(
        "own", named: "own", shipped: ["base": "base"], comparison: nil, files: MemoryFiles(all)
    ).templates
}

@Suite struct TemplateLayersTests {
    @Test(
        "a set takes what it lacks from the set it extends, its own files come first",
        arguments: ["base", "/sets/base"])
    func extending(name: String) throws {
        let files = name == "base" ? base : Dictionary(uniqueKeysWithValues: base.map { ("/sets/" + $0.key, $0.value) })
        let set = try read(["template.yml": "extends: \(name)", "a.md": "{{> p}}", "assets/s.css": "own"], over: files)
        #expect(set.pages.map(\.path) == ["b.md", "index.md", "a.md"])
        #expect(set.pages.map(\.body) == ["base b", "base index", "{{> p}}"])
        #expect(set.name == "own" && set.layout.text == "{{content}}" && set.partials["p"]?.text == "base p")
        #expect(set.assets == ["s.css": Array("own".utf8)])
        #expect(set.folders.count == 2)
    }

    @Test("a set that names pages takes those alone")
    func naming() throws {
        let set = try read(["template.yml": "extends: base\npages: [index.md, b.md]", "c.md": "c"])
        #expect(set.pages.map(\.path) == ["index.md", "b.md", "c.md"])
    }

    @Test("a set says what it has words for, and the rest in the words of the set it extends")
    func words() throws {
        let files = base.merging([
            "base/a.md": "{{say.a}} {{say.b}}", "base/words/en.yml": "a: A\nb: B", "base/words/de.yml": "a: Ä\nb: Be",
            "own/template.yml": "extends: base", "own/words/en.yml": "b: mine", "own/words/de.yml": "b: meins",
        ]) { _, new in new }
        for (locale, body) in [("en", "A mine"), ("de", "Ä meins")] {
            let read = try readTemplates(
                "own", named: "own", shipped: ["base": "base"], comparison: nil, locale: locale,
                files: MemoryFiles(files))
            #expect(read.templates.pages.last?.body == body && read.warnings == [])
        }
    }

    @Test("what is wrong in a file of the base is said of that file")
    func places() {
        let files = base.merging(["base/a.md": "{{nothing}}"]) { _, new in new }
        #expect(
            problems { _ = try read(["template.yml": "extends: base"], over: files) } == ["base/a.md:1:1: unknown-name"]
        )
    }

    @Test(
        "a base that is none, or that comes back to the set itself, is said",
        arguments: [
            ("extends: bas", ["own/template.yml:1:10: unknown-template"]),
            ("extends: ./", ["own/template.yml:1:10: circular-template"]),
        ])
    func wrong(settings: String, expected: [String]) {
        let own = ["template.yml": settings, "layout.html": "", "index.md": ""]
        #expect(problems { _ = try read(own) } == expected)
    }
}
