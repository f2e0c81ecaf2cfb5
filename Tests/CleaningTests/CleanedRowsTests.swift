import Model
import Testing
import TestSupport

@testable import Cleaning

@Suite("Cleaning")
struct CleanedRowsTests {
    private let header = "Timestamp,User Name,Help Item Id,Interaction,App Scope"

    private func row(
        _ time: String, _ user: String = "anna", _ item: String = "a", _ kind: String = "viewed",
        _ scope: String = "Sales"
    ) -> String {
        "2026-10-05T\(time)Z,\(user),\(item),\(kind),\(scope)"
    }

    private func file(_ rows: String...) -> String { ([header] + rows).joined(separator: "\n") + "\n" }

    /// Known users of a log, by the number of their interactions.
    private func runs(_ log: InteractionLog) -> [Int] {
        log.allPartitions.flatMap { partition in
            (1..<max(1, partition.userCount)).map { partition.userStarts[$0 + 1] - partition.userStarts[$0] }
        }.sorted()
    }

    @Test("sends every row to one of the five places, and says why it was rejected and where")
    func account() throws {
        var configuration = Configuration()
        configuration.exclude.users = [Glob("svc-*")]
        configuration.retentionMonths = 1
        let cleaned = try cleanedFiles(
            [
                file(
                    row("10:00:00"), row("10:00:01", "bob", "a", "dismissed"), row("10:00:02", "SVC-editor"),
                    "2026-13-01T00:00:00Z,anna,a,viewed,Sales", ",anna,a,viewed,Sales", row("10:00:05", "anna", " - "),
                    "2026-08-01T00:00:00Z,anna,a,viewed,Sales", "2026-10-05T10:00:00Z,anna"),
                file(row("10:00:00")),
            ], configuration: configuration)
        let account = cleaned.provenance.account
        #expect(account.read == 9)
        #expect(account.kept == 1)
        #expect(account.duplicate == 1)
        #expect(account.ignored == 1)
        #expect(account.outOfRetention == 1)
        #expect(account.rejected == 5)
        #expect(
            cleaned.rejects.map { "\($0.location) \($0.reason.rawValue)" } == [
                "0.csv:3 unknown kind", "0.csv:5 bad time", "0.csv:6 no time", "0.csv:7 no item",
                "0.csv:9 too few fields",
            ])
        #expect(cleaned.rejects[0].columnName == "Interaction")
    }

    @Test("counts accounts that differ in case, form or white space as one person")
    func identity() throws {
        let rows = [row("10:00:00", "Élodie"), row("10:00:01", "e\u{301}LODIE "), row("10:00:02", "\u{A0}élodie")]
        #expect(try runs(cleanedFiles([([header] + rows).joined(separator: "\n")]).log) == [3])
        var configuration = Configuration()
        configuration.caseSensitiveUsers = true
        #expect(
            try runs(cleanedFiles([([header] + rows).joined(separator: "\n")], configuration: configuration).log) == [
                1, 1, 1,
            ])
    }

    @Test("takes sentinels and empty names for nobody")
    func anonymous() throws {
        let log = try cleanedFiles([file(row("10:00:00", "-"), row("10:00:01", "NULL"), row("10:00:02", "  "))]).log
        #expect(log.interactionCount == 3)
        #expect(runs(log).isEmpty)
    }

    @Test("keeps equal rows of one file, and of several files those of the one that has most")
    func overlap() throws {
        let twice = file(row("10:00:00"), row("10:00:00"), row("11:00:00"))
        let thrice = file(row("10:00:00"), row("10:00:00"), row("10:00:00"))
        #expect(try cleanedFiles([twice]).provenance.account.kept == 3)
        let both = try cleanedFiles([twice, thrice])
        #expect(both.provenance.account.kept == 4)
        #expect(both.provenance.inputs.map(\.account.duplicate) == [2, 0])
        var configuration = Configuration()
        configuration.duplicates = .keep
        #expect(try cleanedFiles([twice, thrice], configuration: configuration).provenance.account.kept == 6)
    }

    @Test("finds overlapping anonymous rows too")
    func anonymousOverlap() throws {
        let rows = (0..<50).map { row("10:00:\($0 < 10 ? "0" : "")\($0)", "") }
        let text = ([header] + rows).joined(separator: "\n")
        #expect(try cleanedFiles([text, text]).provenance.account.duplicate == 50)
    }

    @Test("orders a user's interactions by time, kind, scope and item, whatever the order of rows")
    func order() throws {
        let rows = [
            row("12:00:00", "anna", "b", "clicked"), row("10:00:00", "anna", "b", "viewed", "Service"),
            row("10:00:00", "anna", "a", "viewed", "Service"), row("10:00:00", "anna", "z", "loaded"),
            row("10:00:00", "anna", "b", "viewed", "Sales"),
        ]
        for rotation in rows.indices {
            let turned = Array(rows[rotation...] + rows[..<rotation])
            let log = try cleanedFiles([([header] + turned).joined(separator: "\n")]).log
            let partition = try #require(log.allPartitions.first { $0.count > 0 })
            let said = (0..<partition.count).map {
                "\(log.items[Int(partition.items[$0])].id)\(log.scopes[Int(partition.scopes[$0])])\(partition.kinds[$0])"
            }
            #expect(said == ["zSales0", "bSales1", "aService1", "bService1", "bSales2"])
        }
    }

    @Test("takes the title from the catalogue, else the latest in the data, and at one instant the greater")
    func titles() throws {
        let text = """
            time,user,item,kind,title,item type
            2026-10-05T10:00:00Z,anna,a,viewed,Old title,video
            2026-10-05T12:00:00Z,anna,a,viewed,New title,
            2026-10-05T11:00:00Z,anna,a,viewed,-,document
            2026-10-05T12:00:00Z,bob,b,viewed,Alpha,
            2026-10-05T12:00:00Z,anna,b,viewed,Beta,
            2026-10-05T12:00:00Z,anna,c,viewed,Said,
            """
        let log = try cleanedFiles([text], catalogue: "item,title,type\nc,Listed,video\nd,Unseen,\n").log
        #expect(log.items.map(\.id) == ["a", "b", "c", "d"])
        #expect(log.items.map(\.title) == ["New title", "Beta", "Listed", "Unseen"])
        #expect(log.items.map(\.type) == ["document", "(no type)", "video", "(no type)"])
    }

    @Test("applies aliases before it leaves scopes out")
    func aliases() throws {
        var configuration = Configuration()
        configuration.aliases = ["Old Sales": "Sales"]
        configuration.exclude.scopes = [Glob("sales")]
        let cleaned = try cleanedFiles(
            [file(row("10:00:00", "a", "a", "viewed", "Old Sales"), row("10:00:00", "a", "a", "viewed", "Service"))],
            configuration: configuration)
        #expect(cleaned.provenance.account.ignored == 1)
        #expect(cleaned.log.interactionCount == 1)
    }

    @Test("reads times without a zone in the source's, and moves skipped hours forward")
    func sourceZone() throws {
        var configuration = Configuration()
        var source = SourceSettings(path: "")
        source.timezone = "Europe/Berlin"
        configuration.sources = [source]
        let text =
            "time,user,item,kind\n2026-03-29 02:30,a,a,viewed\n2026-10-25 02:30,a,a,viewed\n2026-10-25 03:30,a,a,viewed\n"
        let log = try cleanedFiles([text], configuration: configuration).log
        let partition = try #require(log.allPartitions.first { $0.count > 0 })
        // 03:30 CEST after the gap; the first pass (CEST) of the repeated hour; CET after it.
        #expect(Array(partition.times) == [1_774_747_800_000, 1_792_888_200_000, 1_792_895_400_000])
    }

    @Test("extends the data's span over adjoining week-ends and holidays")
    func span() throws {
        var configuration = Configuration()
        configuration.holidays = [Day("2026-10-05")!]
        let text = "time,user,item,kind\n2026-09-30T10:00:00Z,a,a,viewed\n2026-10-02T10:00:00Z,a,a,viewed\n"
        let log = try cleanedFiles([text], configuration: configuration).log
        #expect(log.span == Span(first: Day("2026-09-30")!, last: Day("2026-10-05")!, lastActivity: Day("2026-10-02")!))
        let told = try cleanedFiles([text], today: Day("2026-10-20")).log
        #expect(told.span?.last == Day("2026-10-19"))
    }

    @Test("refuses an input without a needed column, and says which columns it found")
    func missingColumn() throws {
        let cleaned = try cleanedFiles(["time,user,kind\n2026-10-02T10:00:00Z,a,viewed\n", file(row("10:00:00"))])
        #expect(cleaned.diagnostics.map(\.id) == ["missing-column"])
        #expect(cleaned.diagnostics[0].why?.contains("'time', 'user', 'kind'") == true)
        #expect(cleaned.log.interactionCount == 1)
    }
}
