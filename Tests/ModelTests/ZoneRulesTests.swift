import Foundation
import Model
import Testing

@Suite("Zone rules")
struct ZoneRulesTests {
    static let names = [
        "UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Africa/Casablanca",
        "America/Sao_Paulo", "Pacific/Apia",
    ]

    @Test("give the offsets that Foundation gives, from 1960 to 2110", arguments: names)
    func offsets(name: String) throws {
        let rules = try #require(ZoneRules(name))
        let zone = try #require(TimeZone(identifier: name))
        // A step that is no whole number of days or hours meets every hour of the day and day of the week.
        for instant in stride(from: Int64(-315_619_200_000), to: 4_417_977_600_000, by: 5 * 86_400_000 + 3_723_000) {
            let expected = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant) / 1000))
            #expect(rules.stretch(at: instant).offset == Int64(expected) * 1000, "\(name) at \(instant)")
        }
    }

    @Test("turn local times into instants that show that time", arguments: names)
    func roundTrip(name: String) throws {
        let rules = try #require(ZoneRules(name))
        for local in stride(from: Int64(1_500_000_000_000), to: 1_900_000_000_000, by: 86_400_000 / 3 + 61_000) {
            let instant = rules.instant(ofLocal: local)
            let shown = instant + rules.stretch(at: instant).offset
            // Only times that a change skips show another one, later by what was skipped.
            if shown != local {
                #expect(shown > local && shown - local <= 86_400_000, "\(name) at \(local)")
                #expect(rules.stretch(at: instant - (shown - local)).offset != rules.stretch(at: instant).offset)
            }
        }
    }

    @Test("take a repeated hour for its first pass and move a skipped one forward")
    func changes() throws {
        let berlin = try #require(ZoneRules("Europe/Berlin"))
        let repeated = Int64(Day("2026-10-25")!.number) * 86_400_000 + 2 * 3_600_000 + 1_800_000
        #expect(berlin.instant(ofLocal: repeated) == repeated - 2 * 3_600_000)
        let skipped = Int64(Day("2026-03-29")!.number) * 86_400_000 + 2 * 3_600_000 + 1_800_000
        #expect(berlin.instant(ofLocal: skipped) == skipped - 3_600_000)
        // Midnight itself is skipped in São Paulo on 2018-11-04: the day begins at 01:00.
        let brazil = try #require(ZoneRules("America/Sao_Paulo"))
        let day = Day("2018-11-04")!
        #expect(brazil.day(of: brazil.start(of: day)) == day)
        #expect(brazil.day(of: brazil.start(of: day) - 1) == day.advanced(by: -1))
    }

    @Test("do not exist for a name that no zone has")
    func unknown() { #expect(ZoneRules("Europe/Atlantis") == nil) }
}
