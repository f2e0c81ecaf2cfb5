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

    @Test(
        "turn written times into the instants that the world's clocks showed them at",
        arguments: [
            // Skipped, repeated, and just behind.
            ("America/New_York", "2026-03-08 02:30", 1_772_955_000_000),
            ("America/New_York", "2026-11-01 01:30", 1_793_511_000_000),
            ("America/New_York", "2026-11-01 02:00", 1_793_516_400_000),
            // Half an hour.
            ("Australia/Lord_Howe", "2026-10-04 02:15", 1_791_042_300_000),
            ("Australia/Lord_Howe", "2026-04-05 01:45", 1_775_313_900_000),
            ("Australia/Lord_Howe", "2026-04-05 02:00", 1_775_316_600_000),
            // A whole day that was skipped, the minute before it and the one after it.
            ("Pacific/Apia", "2011-12-30 12:00", 1_325_282_400_000),
            ("Pacific/Apia", "2011-12-29 23:59", 1_325_239_140_000),
            ("Pacific/Apia", "2011-12-31 00:00", 1_325_239_200_000),
            // Before and behind the table.
            ("Europe/Berlin", "1969-07-20 12:00", -14_216_400_000),
            ("Europe/Berlin", "1945-07-01 12:00", -773_247_600_000),
            ("America/New_York", "1955-07-01 12:00", -457_689_600_000),
            ("Europe/Berlin", "2150-07-01 12:00", 5_695_956_000_000),
            ("Europe/Berlin", "2150-01-01 12:00", 5_680_321_200_000),
        ] as [(String, String, Int64)])
    func world(zone: String, written: String, instant: Int64) throws {
        let rules = try #require(ZoneRules(zone))
        guard case .local(let local) = Array(written.utf8).withUnsafeBytes({ WrittenTime.read($0).time }) else {
            Issue.record("\(written) is not local")
            return
        }
        #expect(rules.instant(ofLocal: local) == instant)
    }

    @Test("do not exist for a name that no zone has")
    func unknown() { #expect(ZoneRules("Europe/Atlantis") == nil) }
}
