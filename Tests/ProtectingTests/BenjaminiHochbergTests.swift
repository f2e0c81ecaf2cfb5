import Foundation
@testable import Protecting
import Testing

@Suite("P-values adjusted for how many tests were made")
struct BenjaminiHochbergTests {
    private struct Cases: Decodable {
        struct Adjusted: Decodable {
            var p: [Double]
            var adjusted: [Double]
        }

        var adjusted: [Adjusted]
    }

    @Test("agree with SciPy's, which `Tests/Verify/figures.py` wrote down")
    func agreesWithOthers() throws {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let data = try Data(contentsOf: tests.appending(path: "Fixtures/statistics.json"))
        let cases = try JSONDecoder().decode(Cases.self, from: data).adjusted
        #expect(cases.count > 5)
        for own in cases {
            for (found, expected) in zip(benjaminiHochberg(own.p), own.adjusted) {
                #expect(abs(found - expected) < 1e-9)
            }
        }
    }
}
