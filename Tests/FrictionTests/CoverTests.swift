import Model
import Testing

@testable import Friction

@Suite struct CoverTests {
    /// The hours since 1970 of a time of October 2026 in UTC.
    static func hour(_ day: Int, _ hour: Int) -> Int { (Day(year: 2026, month: 10, day: day)?.number ?? 0) * 24 + hour }

    @Test(
        "the name of a snapshot says which hours it tells of",
        arguments: [
            ("2026-10-05T0600Z-1d.json", (4, 6), (5, 6)), ("clarity_2026-10-05T06:29-3d.json", (2, 6), (5, 6)),
            ("2026-10-05_05-31-12.json", (4, 6), (5, 6)), ("2026-10-05.json", (4, 0), (5, 0)),
            ("2026-10-05-2d.json", (3, 0), (5, 0)), ("pull-2026-10-05T23:45Z_1d.json", (5, 0), (6, 0)),
            ("2026-10-05 2d.json", (3, 0), (5, 0)), ("2026-10-05T9999-4d.json", (4, 0), (5, 0)),
        ])
    func names(name: String, first: (Int, Int), end: (Int, Int)) {
        let cover = SnapshotCover(ofFile: name)
        #expect(
            cover == SnapshotCover(first: CoverTests.hour(first.0, first.1), end: CoverTests.hour(end.0, end.1)))
    }

    @Test("a name without a date says nothing", arguments: ["pull.json", "2026-13-05.json", "12026-10-05.json", ""])
    func undated(name: String) { #expect(SnapshotCover(ofFile: name) == nil) }

    @Test("no hour counts twice, and as many as possible count")
    func choice() {
        let cover = { (from: Int, days: Int) in SnapshotCover(first: from, end: from + 24 * days) }
        // Three days at once say the same as three of one day; the shorter ones count.
        #expect(SnapshotChoice([cover(0, 3), cover(0, 1), cover(24, 1), cover(48, 1)]).chosen == [1, 2, 3])
        // The middle one overlaps both neighbours: it alone would be less.
        #expect(SnapshotChoice([cover(0, 1), cover(12, 1), cover(24, 1)]).chosen == [0, 2])
        // Where a day is missing, three days at once cover more than what is left without them.
        #expect(SnapshotChoice([cover(0, 1), cover(0, 3), cover(72, 1)]).chosen == [1, 2])
        #expect(SnapshotChoice([cover(0, 1), cover(0, 1)]).chosen == [0])
        #expect(SnapshotChoice([]).chosen.isEmpty)
    }
}
