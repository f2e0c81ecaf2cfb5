import Asking
import Model
import Testing

@Suite("A page that stands alone, in a template set")
struct LonePageTests {
    private static let shipped = [
        "s/monthly/template.yml": "name: monthly", "s/monthly/layout.html": "shipped {{content}}",
        "s/monthly/index.md": "# Theirs", "s/monthly/partials/foot.md": "their foot",
        "s/monthly/partials/head.md": "their head", "s/monthly/assets/style.css": "theirs",
        "s/monthly/assets/site.js": "theirs",
    ]

    private func files(_ own: [String: String]) -> MemoryFiles {
        MemoryFiles(LonePageTests.shipped.merging(own) { $1 })
    }

    @Test("has its layout, partials and assets, and nothing of its own folder is looked at")
    func page() throws {
        let files = files([
            "notes/a.md": "---\ntitle: A\n---\n```stat\nmeasures: [reach]\n```\n{{> head}}", "notes/b.md": "{{wrong}}",
        ])
        let set = try readPage("notes/a.md", within: "s/monthly", comparison: nil, files: files)
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
