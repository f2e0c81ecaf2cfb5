import Asking
import Model
import Testing

@Suite struct TemplateWordsTests {
    private static let files = MemoryFiles([
        "t/template.yml": "name: test", "t/layout.html": #"<p title="{{say.foot}}">{{say.foot}}</p>{{content}}"#,
        "t/partials/note.md": "{{ say.note.text }}",
        "t/index.md": """
        ---
        title: say.title
        nav: Say.nothing
        ---
        # {{say.title}}

        {{say.lead}} {{> note}}

        ```stat
        measures: [reach]
        title: say.title
        caption: Told of all
        ```
        """,
        "t/words/en.yml":
            "title: Help\nlead: \"{{report.title}} is *used*\"\nnote:\n  text: |\n    two\n    lines\nfoot: A < B & \"C\"\n",
        "t/words/de.yml": "title: Hilfe\nlead: \"{{report.title}} wird *genutzt*\"\nnote: { text: kurz }\nfoot: A\n",
    ])

    private func read(_ locale: String) throws -> TemplateSet {
        try readTemplates("t", named: "t", comparison: nil, locale: locale, files: Self.files).templates
    }

    @Test("pages, titles, partials and layout say the words of the report's language")
    func languages() throws {
        let english = try read("en-GB")
        #expect(english.language == "en" && english.pages[0].title == "Help")
        #expect(english.pages[0].nav == "Say.nothing" && english.pages[0].blocks[0].caption == "Told of all")
        #expect(english.pages[0].body.hasPrefix("# Help\n\n{{report.title}} is *used* {{> note}}\n"))
        #expect(english.partials["note"]?.text == "two lines")
        #expect(
            english.layout.text
                == "<p title=\"A &lt; B &amp; &quot;C&quot;\">A &lt; B &amp; &quot;C&quot;</p>{{content}}")

        let german = try read("de-AT")
        #expect(german.language == "de" && german.pages[0].title == "Hilfe")
        #expect(german.pages[0].blocks[0].title == "Hilfe")
        #expect(german.pages[0].body.hasPrefix("# Hilfe\n\n{{report.title}} wird *genutzt* {{> note}}\n"))
    }

    @Test("a set without words is taken as it is written, whatever the report's language")
    func without() throws {
        var files = Self.files
        files.files["t/words/en.yml"] = nil
        files.files["t/words/de.yml"] = nil
        files.files["t/layout.html"] = Array("{{content}}".utf8)
        files.files["t/partials/note.md"] = nil
        files.files["t/index.md"] = Array("---\ntitle: say.title\n---\n# Ciao\n".utf8)
        let read = try readTemplates("t", named: "t", comparison: nil, locale: "it", files: files)
        #expect(read.warnings == [] && read.templates.language == nil && read.templates.pages[0].title == "say.title")
    }

    @Test("a tag that is wrong within a word is said where the word is, one behind it where it stands")
    func places() {
        var files = Self.files
        files.files["t/words/en.yml"] = Array(
            "title: a\nlead: \"b {{report.titel}}\"\nnote: { text: c }\nfoot: d\n".utf8)
        files.files["t/index.md"] = Array(
            "# {{say.title}} {{report.nothing}}\n\n{{say.lead}}{{say.title}} {{x}}\n".utf8)
        #expect(
            problems { _ = try readTemplates("t", named: "t", comparison: nil, files: files) } == [
                "t/index.md:1:17: unknown-name", "t/index.md:3:27: unknown-name", "t/words/en.yml:2:7: unknown-name",
            ])
    }
}
