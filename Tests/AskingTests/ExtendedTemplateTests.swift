import Asking
import Model
import Testing

@Suite("A template set on another")
struct ExtendedTemplateTests {
    private static let shipped = [
        "s/monthly/template.yml": "name: monthly", "s/monthly/layout.html": "shipped {{content}}",
        "s/monthly/index.md": "# Theirs", "s/monthly/partials/foot.md": "their foot",
        "s/monthly/partials/head.md": "their head", "s/monthly/assets/style.css": "theirs",
        "s/monthly/assets/site.js": "theirs",
    ]

    private func files(_ own: [String: String]) -> MemoryFiles {
        MemoryFiles(ExtendedTemplateTests.shipped.merging(own) { $1 })
    }

    private func folder(of name: String) -> String? { name == "monthly" ? "s/monthly" : nil }

    @Test("has its own pages, and of all else what it lacks")
    func taken() throws {
        let files = files([
            "t/template.yml": "name: own\nextends: monthly", "t/index.md": "# Ours\n{{> foot}}{{> head}}",
            "t/partials/foot.md": "our foot", "t/assets/style.css": "ours",
        ])
        let set = try readTemplates("t", named: "t", comparison: nil, files: files, shipped: folder).templates
        #expect(set.name == "own" && set.pages.map(\.file) == ["t/index.md"])
        #expect(set.layout == TextFile(path: "s/monthly/layout.html", text: "shipped {{content}}"))
        #expect(set.partials.mapValues(\.text) == ["foot": "our foot", "head": "their head"])
        #expect(set.assets == ["style.css": Array("ours".utf8), "site.js": Array("theirs".utf8)])
        #expect(set.folders == ["t/", "s/monthly/"])
    }

    @Test("says where a base is named that does not ship")
    func unknown() {
        let files = files(["t/template.yml": "name: own\nextends: weekly", "t/index.md": ""])
        #expect(
            problems { _ = try readTemplates("t", named: "t", comparison: nil, files: files, shipped: folder) } == [
                "t/template.yml:2:10: unknown-template"
            ])
    }

    @Test("is what a page that stands alone is read in; nothing else of the page's folder is looked at")
    func page() throws {
        let files = files([
            "notes/a.md": "---\ntitle: A\n---\n```stat\nmeasures: [reach]\n```\n{{> head}}", "notes/b.md": "{{wrong}}",
        ])
        let set = try readPage("notes/a.md", within: "s/monthly", comparison: nil, files: files, shipped: folder)
            .templates
        #expect(set.pages.map(\.path) == ["a.md"] && set.pages.map(\.file) == ["notes/a.md"])
        #expect(set.pages[0].blocks.count == 1 && set.layout.text == "shipped {{content}}")
        #expect(set.assets.count == 2)
        #expect(
            problems { _ = try readPage("notes/b.md", within: "s/monthly", comparison: nil, files: files) } == [
                "notes/b.md:1:1: unknown-name"
            ])
        #expect(
            problems { _ = try readPage("notes/[item].md", within: "s/monthly", comparison: nil, files: files) }
                .contains(
                    "notes/[item].md: unfit-page"))
    }
}
