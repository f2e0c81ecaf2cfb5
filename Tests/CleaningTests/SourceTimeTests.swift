import Model
import Reading
import TestSupport
import Testing

@testable import Cleaning

@Suite("Times of a source")
struct SourceTimeTests {
    private func source(_ change: (inout SourceSettings) -> Void) -> Configuration {
        var configuration = Configuration()
        var source = SourceSettings(path: "")
        change(&source)
        configuration.sources = [source]
        return configuration
    }

    private func instants(_ cleaned: CleanedInputs) -> [Int64] {
        cleaned.log.allPartitions.flatMap { Array($0.times) }.sorted()
    }

    private func instant(_ text: String) -> Int64 {
        switch Array(text.utf8).withUnsafeBytes({ WrittenTime.read($0).time }) {
        case .instant(let time), .local(let time): time
        default: .min
        }
    }

    private func rejected(_ cleaned: CleanedInputs) -> [String] {
        cleaned.rejects.map { "\($0.location) \($0.reason.rawValue)" }
    }

    @Test("are read as time_format says, and in no other way")
    func given() throws {
        let text = """
            time,user,item,kind
            "5/10/26, 9:07",a,a,viewed
            "13/10/26, 9:07",a,a,viewed
            2026-10-05T09:07:00Z,a,a,viewed
            "10/13/26, 9:07",a,a,viewed
            ,a,a,viewed
            """
        let cleaned = try cleanedFiles([text], configuration: source { $0.timeFormat = "d/M/yy, H:mm" })
        #expect(instants(cleaned) == ["2026-10-05 09:07", "2026-10-13 09:07"].map(instant))
        #expect(rejected(cleaned) == ["0.csv:4 bad time", "0.csv:5 bad time", "0.csv:6 no time"])
        #expect(cleaned.facts[0].dayOrder == nil)
    }

    @Test("stop the run when time_format is malformed")
    func malformed() throws {
        let configuration = source {
            $0.timeFormat = "dd.QQ.yyyy"
            $0.location = SourceLocation(file: "helplens.yml", line: 3)
        }
        let error = try #require(throws: Diagnostics.self) {
            try cleanedFiles(["time,user,item,kind\n"], configuration: configuration)
        }
        #expect(error.all.map(\.id) == ["bad-time-format"])
        #expect(error.all.first?.location?.line == 3)
    }

    @Test("are none where a sentinel stands, even one that looks like a time")
    func sentinels() throws {
        let text = """
            time,user,item,kind
            2026-10-05T09:07:00Z,a,a,viewed
             NEVER ,a,a,viewed
            1900-01-01 00:00:00,a,a,viewed
            Nevermore,a,a,viewed
            """
        let configuration = source { $0.sentinels = ["never", "1900-01-01 00:00:00"] }
        let cleaned = try cleanedFiles([text], configuration: configuration)
        #expect(instants(cleaned) == [instant("2026-10-05T09:07:00Z")])
        #expect(rejected(cleaned) == ["0.csv:3 no time", "0.csv:4 no time", "0.csv:5 bad time"])
    }

    @Test("are a pair of columns, row by row, where the column time holds no date", arguments: [1, 4])
    func pair(workers: Int) throws {
        let text = """
            Date,Time,User,Item,Kind,Colour
            13/10/2026,2:03 PM,a,a,viewed,red
            5/10/2026,14:03:07,a,a,viewed,red
            13/10/2026,2026-10-07 08:00,a,a,viewed,red
            ,14:03,a,a,viewed,red
            soon,14:03,a,a,viewed,red
            13/10/2026,noon,a,a,viewed,red
            """
        let cleaned = try cleanedFiles([text], workers: workers)
        #expect(instants(cleaned) == ["2026-10-05 14:03:07", "2026-10-07 08:00", "2026-10-13 14:03"].map(instant))
        #expect(rejected(cleaned) == ["0.csv:5 no time", "0.csv:6 bad time", "0.csv:7 bad time"])
        #expect(cleaned.facts[0].mapping?.dateColumn == 0)
        #expect(cleaned.facts[0].mapping?.passedOver.isEmpty == true)
        #expect(cleaned.provenance.inputs[0].ignoredColumns == ["Colour"])
    }

    @Test("are shown by their shapes, and by what each was read as", arguments: [1, 4])
    func shapes(workers: Int) throws {
        let rows =
            ["2026-10-05T09:07:00Z", "soon", "5/10/2026 9:07", "2026-10-06T09:07:00Z", "25/10/2026 9:07", "1791208987"]
            + Array(repeating: "2026-10-06T09:07:00Z", count: 40_000) + ["2026-10-06"]
        let text = (["time,user,item,kind"] + rows.map { "\($0),somebody-with-a-long-name,a,viewed" })
            .joined(separator: "\n")
        let facts = try cleanedFiles([text], workers: workers).facts[0]
        #expect(
            facts.timeForms.map { "\($0.shape): \($0.form.rawValue)" } == [
                "9999-99-99T99:99:99Z: ISO 8601", "aaaa: no known form", "9/99/9999 9:99: day/month/year",
                "99/99/9999 9:99: day/month/year",
            ])
        #expect(facts.head?.format == .csv)
        #expect(facts.head?.columnNames == ["time", "user", "item", "kind"])
    }

    @Test("have shapes that keep marks of time and nothing that was said")
    func shape() {
        let shape = { (text: String) in Array(text.utf8).withUnsafeBytes { TimeShape($0).description } }
        #expect(shape(" 2026-10-05T14:03:07.5Z") == "9999-99-99T99:99:99.9Z")
        #expect(shape("Oct 5, 2026, 2:03\u{202F}PM UTC") == "aaa 9, 9999, 9:99 PM UTC")
        #expect(shape("Zoë@x.org ٣") == "aaa@a.aaa 9")
        #expect(shape(String(repeating: "7", count: 500)) == String(repeating: "9", count: 48) + "…")
    }
}
