import Model
import Testing
import TestSupport

@testable import Cleaning

@Suite("Contradictions")
struct ContradictionTests {
    private let export = """
        time,user,item,kind,scope,url
        2026-10-05T10:00:00Z,anna,a,viewed,Sales,
        2026-10-05T10:00:01Z,svc-1,b,viewed,Old,
        2026-10-05T10:00:02Z,bob,c,viewed,,https://shop/
        2026-10-05T10:00:03Z,bob,d,viewed,Test,
        """

    private var configuration: Configuration {
        var configuration = Configuration()
        configuration.file = "helplens.yml"
        configuration.aliases = ["Old": "New", "old": "New", "Listed": "Sales"]
        configuration.scopeRules = [
            .init(name: "Shop", url: Glob("https://shop/*")), .init(name: "Shop", url: Glob("https://shop")),
        ]
        configuration.exclude.users = [Glob("svc-*"), Glob("svc-1"), Glob("carol")]
        configuration.exclude.scopes = [Glob("Test*"), Glob("Trial")]
        return configuration
    }

    private func found(_ files: [String], catalogue: String? = nil, segments: String? = nil) throws -> [String] {
        try cleanedFiles(files, configuration: configuration, catalogue: catalogue, segments: segments)
            .diagnostics.map(\.description)
    }

    @Test("names what the configuration and the side files say that no export bears out")
    func all() throws {
        let found = try found(
            [export], catalogue: "item,scopes,state\na,Sales;Sals,\nb,Testing,\nz,Gone,retired\n",
            segments: "user,segment\nanna,x\nANNA,x\ndora,x\nsvc-9,y\n")
        #expect(
            found == [
                """
                catalogue.csv: warning: 1 item of the exports is not in the catalogue [unlisted-items]
                  why: they count as used, but in no share of the items on offer
                  hint: add them, or leave them out under `exclude: { items: [...] }`
                """,
                """
                catalogue.csv: warning: Scope 'Sals' of the catalogue is in no export [unseen-scope]
                  why: either nobody uses help there, or its name is written differently
                  hint: give the name of the exports, or an alias: `aliases: { OLD NAME: NEW NAME }`
                """,
                """
                segments.csv: note: 1 of 3 listed people are in no export [unseen-people]
                  why: they had no help interaction, or their names are written differently
                """,
                """
                helplens.yml: warning: Alias of a scope 'Listed' that is nowhere [unused-alias]
                  why: the old name is compared as it is written, case included
                """,
                """
                helplens.yml: warning: Alias of a scope 'old' that is nowhere [unused-alias]
                  why: the old name is compared as it is written, case included
                """,
                """
                helplens.yml: warning: Scope rule 2, for 'Shop', fits no row [unused-scope-rule]
                  why: rules are tried in their order, on rows that have an address and no scope
                  hint: the whole address must fit, so mostly the pattern ends with '*'
                """,
                "helplens.yml: note: Pattern 3 of `exclude.users` fits no row [unused-exclusion]",
                "helplens.yml: note: Pattern 'Trial' of `exclude.scopes` fits no row [unused-exclusion]",
            ])
    }

    @Test("says nothing where an export could not be read, for it might have borne things out")
    func unreadable() throws {
        #expect(
            try cleanedFiles([export, "no,header\n"], configuration: configuration).diagnostics.map(\.id) == [
                "missing-column", "missing-column", "missing-column", "missing-column",
            ])
    }

    @Test("says nothing where all agrees")
    func agreement() throws {
        let text = "time,user,item,kind,scope\n2026-10-05T10:00:00Z,anna,a,viewed,Sales\n"
        let cleaned = try cleanedFiles([text], catalogue: "item,scopes\na,Sales\n", segments: "user,segment\nAnna,x\n")
        #expect(cleaned.diagnostics.isEmpty)
    }
}
