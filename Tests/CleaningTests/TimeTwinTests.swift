import Model
import TestSupport
import Testing

@testable import Cleaning

@Suite("Times")
struct TimeTwinTests {
    private static let seeds = [
        "2026-10-05T14:03:07Z", "2026-10-05 14:03:07.123", "2026-10-05T14:03:07.123456+02:00", "2026-10-05T14:03:07",
        "2026-10-05 14:03:07 UTC", "1970-01-01T00:00:00Z", "20261005T140307Z", "20261005 1403", "2026/1/5 24:00:00",
        "05.10.2026 14:03", "5/10/26, 2:03 PM", "10/5/2026, 2:03:07\u{202F}PM", "13-12-2026 1:02 a.m.",
        "5 Oct 2026 14:03", "Oct 5, 2026, 2:03:07 PM", "Mon, 05 Oct 2026 14:03:07 +0200", "Sept. 5 2026 12 p. m.",
        "46300.5853", "1791208987", "1791208987.25", "1791208987123", "1791208987123456", "20261005", "79999.999999999",
        "12/11/2026 24:00 +0530", "01-MAY-26 12:00:60.5 GMT-0330", "2026-10-05T16:03:07+18:59",
        "2026-10-05T14:03:07+02:00[Europe/Berlin]", "2026-10-25T02:30:00[!Europe/Berlin][u-ca=gregory]",
        "05.10.2026 14:03 [Nowhere/Land]", "2026-W41-1", "2020-W53-7T14:03:07Z", "October 5, 2026 at 2:03\u{202F}PM",
        "\u{200E}10\u{200E}/\u{200E}5\u{200E}/\u{200E}2026\u{200E} \u{200E}2\u{200E}:\u{200E}03\u{200E} \u{200E}PM",
    ].map { Array($0.unicodeScalars) }
    private static let signs = Array(
        "0123456789012345678912:/.-, +TZzapmAPMUGCt\u{202F}\u{A0}\tOoctS[]W=/\u{200E}".unicodeScalars)

    private static func mutated(_ seed: [Unicode.Scalar], _ random: inout SeededGenerator) -> String {
        var scalars = seed
        for _ in 0..<Int.random(in: 0...3, using: &random) {
            let at = Int.random(in: 0...scalars.count, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: scalars.insert(signs.pick(&random), at: at)
            case 1 where at < scalars.count: scalars.remove(at: at)
            case _ where at < scalars.count: scalars[at] = signs.pick(&random)
            default: break
            }
        }
        return String(String.UnicodeScalarView(scalars))
    }

    @Test("are read as the slow twin reads them", arguments: 1...4 as ClosedRange<UInt64>)
    func twin(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var (read, either) = (0, 0)
        for _ in 0..<3000 {
            let text = TimeTwinTests.mutated(TimeTwinTests.seeds.pick(&random), &random)
            let time = Array(text.utf8).withUnsafeBytes { WrittenTime.read($0).time }
            let expected = SlowTime(text)
            if time != .bad { read += 1 }
            if case .undecided(let deferred) = time {
                either += 1
                #expect(deferred.packed >= DeferredTime.smallest)
                #expect(deferred.read(.dayFirst) == expected.dayFirst, "\(text)")
                #expect(deferred.read(.monthFirst) == expected.monthFirst, "\(text)")
            } else {
                #expect(time == expected.dayFirst, "\(text)")
                #expect(time == expected.monthFirst, "\(text)")
            }
        }
        #expect(read > 1000)
        #expect(either > 100)
    }

    @Test("are read alike by the quick and the careful reader, whatever the bytes")
    func quick() {
        var random = SeededGenerator(seed: 5)
        var quick = QuickTime()
        var count = 0
        for round in 0..<60_000 {
            var bytes = Array(String(String.UnicodeScalarView(TimeTwinTests.seeds[round % 6])).utf8)
            for _ in 0..<Int.random(in: 0...2, using: &random) {
                let at = Int.random(in: 0..<bytes.count, using: &random)
                bytes[at] =
                    Bool.random(using: &random)
                    ? UInt8.random(in: 0x2A...0x3B, using: &random)
                    : UInt8.random(in: 0...255, using: &random)
            }
            if round % 7 == 0 { bytes.removeLast(Int.random(in: 0...bytes.count, using: &random)) }
            bytes.withUnsafeBytes { text in
                guard let time = quick.read(text) else { return }
                count += 1
                #expect(time == WrittenTime.read(text).time, "\(bytes)")
            }
        }
        #expect(count > 10_000)
    }

    @Test("are not taken from bytes that only resemble what is remembered")
    func remembered() {
        var quick = QuickTime()
        let zeros = Array(repeating: UInt8(0), count: 10) + Array("T10:00:00Z".utf8)
        zeros.withUnsafeBytes { #expect(quick.read($0) == nil) }
        Array("1970-01-01T00:00:01Z".utf8).withUnsafeBytes { #expect(quick.read($0) == .instant(1000)) }
    }

    @Test(
        "on a clock that remembers are those of the zone, in any order",
        arguments: ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "Africa/Casablanca"])
    func clock(name: String) throws {
        let zone = try #require(ZoneRules(name))
        var clock = LocalClock(zone)
        var random = SeededGenerator(seed: 9)
        // Around changes of the clock, in leaps and in small steps.
        var local: Int64 = 0
        for round in 0..<4000 {
            if round % 8 == 0 {
                let change = zone.stretch(at: Int64.random(in: -900_000_000_000...5_000_000_000_000, using: &random))
                local = change.end + change.offset - 4 * 86_400_000
            }
            local += Int64.random(in: 0...86_400_000, using: &random)
            #expect(clock.instant(ofLocal: local) == zone.instant(ofLocal: local), "\(local)")
        }
    }
}
