import Model
import TestSupport
import Testing

@testable import Cleaning

@Suite("The order of day and month")
struct DayOrderTests {
    private func file(_ times: [String], user: String = "anna") -> String {
        (["time,user,item,kind"] + times.map { "\"\($0)\",\(user),a,viewed" }).joined(separator: "\n") + "\n"
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

    @Test("is what fits all rows of a file, wherever the row stands that tells", arguments: [1, 4])
    func decided(workers: Int) throws {
        let small = ["5/10/2026 9:00", "7/7/2026 9:00"]
        let first = try cleanedFiles(
            [file(small + ["25/10/2026 9:00"]), file(["10/25/2026 9:00"] + small)], workers: workers)
        #expect(first.diagnostics.isEmpty)
        #expect(first.facts.map(\.dayOrder) == [.dayFirst, .monthFirst])
        // The row of 25 October and that of 7 July stand in both files.
        #expect(
            instants(first)
                == ["2026-05-10 09:00", "2026-07-07 09:00", "2026-10-05 09:00", "2026-10-25 09:00"].map(instant))
        #expect(first.provenance.account.duplicate == 2)
    }

    @Test("is decided by a row far behind in a file of many batches, with any number of workers")
    func far() throws {
        let times = (0..<70_000).map { "\($0 % 12 + 1)/\($0 / 12 % 12 + 1)/2026 \($0 % 24):\($0 % 49 + 10)" }
        let text = file(times + ["31/1/2026 9:00"], user: "a-name-that-makes-the-file-longer")
        let iso = file(
            times.map { time in
                let parts = time.split { "/ ".contains($0) }
                let two = { (part: Substring) in part.count < 2 ? "0\(part)" : String(part) }
                return "\(parts[2])-\(two(parts[1]))-\(two(parts[0])) \(parts[3])"
            } + ["2026-01-31 9:00"], user: "a-name-that-makes-the-file-longer")
        let expected = try instants(cleanedFiles([iso]))
        for workers in [1, 4] {
            let cleaned = try cleanedFiles([text], workers: workers)
            #expect(cleaned.diagnostics.isEmpty)
            #expect(instants(cleaned) == expected)
        }
    }

    @Test("that nothing tells is an error with two witnesses, and no row of the file counts", arguments: [1, 4])
    func undecided(workers: Int) throws {
        let cleaned = try cleanedFiles(
            [file(["7/7/2026", "", "5/10/2026 9:00", "6/10/2026 9:00", "7/10/2026"]), file(["2026-10-05"])],
            workers: workers)
        #expect(cleaned.diagnostics.map(\.id) == ["undecided-day-order"])
        #expect(cleaned.diagnostics[0].location?.description == "0.csv:4")
        #expect(cleaned.diagnostics[0].why?.hasSuffix("here and in line 5") == true)
        #expect(cleaned.diagnostics[0].hint?.contains("time_format: \"d/M/y, H:mm\"") == true)
        #expect(cleaned.log.interactionCount == 1)
        #expect(cleaned.facts[0].dayOrder == nil)
    }

    @Test("that rows contradict is an error with the first of each sort", arguments: [1, 4])
    func contradicting(workers: Int) throws {
        let cleaned = try cleanedFiles(
            [file(["5/10/2026", "12/31/2026", "31/12/2026", "12/30/2026"])], workers: workers)
        #expect(cleaned.diagnostics.map(\.id) == ["contradicting-day-order"])
        #expect(cleaned.diagnostics[0].location?.description == "0.csv:3")
        #expect(cleaned.diagnostics[0].why == "the day comes second here and first in line 4")
        #expect(cleaned.log.interactionCount == 0)
    }

    @Test("needs no telling where both numbers are equal, the year comes first, or the date is bad")
    func needless() throws {
        let cleaned = try cleanedFiles([file(["7/7/2026", "2026/5/10", "13/13/2026", "1/1/1970"])])
        #expect(cleaned.diagnostics.isEmpty)
        #expect(cleaned.log.interactionCount == 2)
        #expect(cleaned.rejects.map(\.reason) == [.badTime, .noTime])
    }

    @Test("once known makes rows equal to those that another file writes otherwise", arguments: ["anna", ""])
    func duplicates(user: String) throws {
        var configuration = Configuration()
        var source = SourceSettings(path: "")
        source.timezone = "America/New_York"
        configuration.sources = [source]
        let american = (1...12).flatMap { month in
            (1...28).map { "\(month)/\($0)/2026, 2:03:\($0 + 10).5 PM" }
        }
        let iso = (1...12).flatMap { month in
            (1...28).map { day in
                "2026-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)T14:03:\(day + 10).500"
            }
        }
        let zoned = ["1980-01-02T01:00+14:00", "1975-02-01T10:00:07.25Z", "2026-11-01T05:30:00Z"]
        let both = ["1/2/1980 1:00 +14:00", "2/1/1975 10:00:07.25 Z", "11/1/2026 1:30 AM"]
        let cleaned = try cleanedFiles(
            [file(american + both, user: user), file(iso + zoned, user: user)], configuration: configuration)
        #expect(cleaned.diagnostics.isEmpty)
        #expect(cleaned.provenance.account.duplicate == american.count + both.count)
        #expect(cleaned.provenance.account.kept == american.count + both.count)
    }

    @Test("decides which title is the latest, and what is out of retention")
    func latest() throws {
        let rows = { (last: String) in
            """
            time,user,item,kind,title
            5/10/2026,anna,a,viewed,Fifth or tenth
            6/9/2026,anna,a,viewed,Sixth or ninth
            \(last),anna,a,viewed,

            """
        }
        #expect(try cleanedFiles([rows("13/1/2026")]).log.items.map(\.title) == ["Fifth or tenth"])
        #expect(try cleanedFiles([rows("1/13/2026")]).log.items.map(\.title) == ["Sixth or ninth"])
        var configuration = Configuration()
        configuration.retentionMonths = 1
        let dayFirst = try cleanedFiles([rows("13/1/2026")], configuration: configuration)
        #expect(instants(dayFirst) == ["2026-09-06", "2026-10-05"].map(instant))
        let monthFirst = try cleanedFiles([rows("1/13/2026")], configuration: configuration)
        #expect(instants(monthFirst) == ["2026-05-10", "2026-06-09"].map(instant))
    }
}
