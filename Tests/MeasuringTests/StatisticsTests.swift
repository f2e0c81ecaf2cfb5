import Foundation
@testable import Measuring
import Testing

/// `Tests/Fixtures/statistics.json` holds what statsmodels and NumPy make of the same numbers; `Tests/Verify/figures.py`
/// writes it.
@Suite("Statistics agree with those of others")
struct StatisticsTests {
    private struct Cases: Decodable {
        struct Share: Decodable {
            var part: Int
            var of: Int
            var low: Double
            var high: Double
        }

        struct Change: Decodable {
            var part: Int
            var of: Int
            var previous_part: Int
            var previous_of: Int
            var p: Double?
        }

        struct Quantile: Decodable {
            var milliseconds: [Int64]
            var tenths: Int
            var seconds: Double
        }

        var wilson: [Share]
        var change: [Change]
        var quantile: [Quantile]
    }

    private let cases: Cases

    init() throws {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let data = try Data(contentsOf: tests.appending(path: "Fixtures/statistics.json"))
        cases = try JSONDecoder().decode(Cases.self, from: data)
        try #require(cases.wilson.count > 30 && cases.change.count > 30 && cases.quantile.count > 20)
    }

    @Test("on the interval of a share")
    func wilson() throws {
        for share in cases.wilson {
            let found = try #require(Statistics.wilson(share.part, of: share.of))
            #expect(abs(found.low - share.low) < 1e-9 && abs(found.high - share.high) < 1e-9, "\(share)")
        }
        #expect(Statistics.wilson(0, of: 0) == nil)
    }

    @Test("on the chance that two shares differ as much, which a small base does not tell")
    func change() throws {
        for change in cases.change {
            let found = Statistics.pValue(
                (part: change.part, of: change.of), (part: change.previous_part, of: change.previous_of))
            #expect((found == nil) == (change.p == nil), "\(change)")
            if let found, let expected = change.p { #expect(abs(found - expected) < 1e-9, "\(change)") }
        }
    }

    @Test("on the median and the ninth tenth of times")
    func quantile() throws {
        for quantile in cases.quantile {
            let found = try #require(
                Statistics.secondsBelow(tenths: quantile.tenths, of: quantile.milliseconds.sorted()[...]))
            #expect(abs(found - quantile.seconds) <= 1e-9 * max(1, quantile.seconds), "\(quantile)")
        }
        #expect(Statistics.secondsBelow(tenths: 5, of: []) == nil)
    }
}
