import Model
import Testing

@testable import Cleaning

@Suite("Written times")
struct WrittenTimeTests {
    private func read(_ text: String) -> WrittenTime {
        Array(text.utf8).withUnsafeBytes { WrittenTime($0) }
    }

    /// 2026-10-05T14:03:07Z
    private let base: Int64 = 1_791_208_987_000

    @Test(
        "name one instant in every form of ISO 8601",
        arguments: [
            "2026-10-05T14:03:07Z", "2026-10-05t14:03:07z", "2026-10-05 14:03:07 UTC", "2026-10-05T16:03:07+02:00",
            "2026-10-05T16:03:07+0200", "2026-10-05T16:03:07+02", "2026-10-05T09:33:07-04:30", " 2026-10-05T14:03:07Z ",
            "2026-10-05T14:03:07.0009Z", "2026-10-05T14:03:07,000Z",
        ])
    func forms(text: String) { #expect(read(text) == .instant(base)) }

    @Test("without a zone are local")
    func local() {
        #expect(read("2026-10-05T14:03:07") == .local(base))
        #expect(read("2026-10-05 14:03") == .local(base - 7000))
        #expect(read("2026-10-05") == .local(base - 7000 - (14 * 60 + 3) * 60_000))
    }

    @Test("are floored to milliseconds, and :60 is :59.999")
    func fractions() {
        #expect(read("2026-10-05T14:03:07.1239999Z") == .instant(base + 123))
        #expect(read("2026-10-05T14:03:60Z") == .instant(base + 52_999))
        #expect(read("2026-10-05T14:03:07.5Z") == .instant(base + 500))
    }

    @Test("that say nothing are none", arguments: ["", "  ", "1970-01-01T00:00:00Z", "1970-01-01", "1970-01-01 00:00"])
    func none(text: String) { #expect(read(text) == .none) }

    @Test(
        "that no calendar has are bad",
        arguments: [
            "2026-02-30", "2026-13-01", "2025-02-29T10:00:00Z", "0000-01-01", "2026-10-05T24:00", "2026-10-05T14:60",
            "2026-10-05T14:03:61", "yesterday", "2026-10-05T14:03:07Zulu", "2026-10-05T", "2026-10-05T14:03:07+19:00",
            "2026-1-5", "2026-10-05T14:03:07.", "20261005",
        ])
    func bad(text: String) { #expect(read(text) == .bad) }
}
