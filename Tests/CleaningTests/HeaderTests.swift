import Cleaning
import Model
import TestSupport
import Testing

@Suite("A header")
struct HeaderTests {
    private let rows = "2026-10-05T10:00:00Z,anna,a,viewed\n2026-10-05T10:00:01Z,bob,b,clicked\n"

    private func cleaned(
        _ text: String, hasHeader: Bool?, columns: [InputField: String] = [:]
    ) throws -> CleanedInputs {
        var source = SourceSettings(path: "")
        source.hasHeader = hasHeader
        source.columns = columns
        var configuration = Configuration()
        configuration.sources = [source]
        return try cleanedFiles([text], configuration: configuration)
    }

    @Test("is sought behind titles, and may stand anywhere among them")
    func preamble() throws {
        let text = "Usage of help\n\nFrom,2026-10-01,to,2026-10-31\nTime,User,Item,Kind\n"
        let found = try cleaned(text + rows, hasHeader: nil)
        #expect(found.diagnostics == [])
        #expect(found.provenance.account.kept == 2)
    }

    @Test("that is not there leaves the columns to their positions, and the first record is a row")
    func positions() throws {
        let columns: [InputField: String] = [.time: "1", .user: "2", .item: "3", .kind: "4"]
        #expect(try cleaned(rows, hasHeader: false, columns: columns).provenance.account.kept == 2)
        let lacking = try cleaned(rows, hasHeader: false, columns: [.time: "1", .user: "2", .item: "3"])
        #expect(lacking.diagnostics.map(\.id) == ["missing-column"])
        #expect(lacking.diagnostics.first?.hint?.contains("`columns: { kind: 1 }`") == true)
        #expect(lacking.diagnostics.first?.hint?.contains("header") == false)
        let wrong = try cleaned(
            rows, hasHeader: false, columns: [.time: "1", .user: "User", .item: "0", .kind: "5"])
        #expect(wrong.diagnostics.map(\.id) == ["column-not-a-position", "column-not-a-position", "missing-column"])
        #expect(wrong.diagnostics.last?.why == "the record has 4 fields")
    }

    @Test(
        "of a file of Microsoft Clarity is refused by name",
        arguments: [
            "\"Project name\",\"Contoso\"\n\n\"Scroll depth\",\"No. of visitors\"\n\"5\",\"55\"\n",
            "[{\"metricName\":\"DeadClickCount\",\"information\":[{\"sessionsCount\":\"4\"}]}]",
        ])
    func clarity(text: String) throws {
        #expect(Set(try cleaned(text, hasHeader: nil).diagnostics.map(\.id)) == ["clarity-among-sources"])
    }

    @Test(
        "that is not there is said so without showing what stands in its place",
        arguments: [
            "2026-10-05T10:00:00Z,anna,a,viewed\n", "\"Mon, Oct 5, 10:00\",anna,a,viewed\n",
            "x,anna@example.com,a,viewed\n",
        ])
    func missing(row: String) throws {
        let found = try cleaned(row + row, hasHeader: nil)
        #expect(Set(found.diagnostics.map(\.id)) == ["missing-column"])
        for diagnostic in found.diagnostics {
            #expect(diagnostic.hint?.contains("`header: false`") == true)
            #expect(!diagnostic.description.contains("anna"))
        }
    }

    @Test("that is said to be first is not sought further down")
    func first() throws {
        let text = "Time,User,Item\nTime,User,Item,Kind\n"
        #expect(try cleaned(text + rows, hasHeader: nil).provenance.account.kept == 2)
        #expect(try cleaned(text + rows, hasHeader: true).diagnostics.map(\.id) == ["missing-column"])
    }

    @Test("that calls two columns alike is read by the first, with a warning where it matters")
    func repeated() throws {
        let found = try cleaned(
            "Time,User,Item,Kind,User,x,x\n2026-10-05T10:00:00Z,anna,a,viewed,bob,1,2\n", hasHeader: nil)
        #expect(found.diagnostics.map(\.id) == ["repeated-column"])
        #expect(found.diagnostics.first?.severity == .warning)
        #expect(found.provenance.account.kept == 1)
    }
}
