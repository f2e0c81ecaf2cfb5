import Foundation

/// Few round numbers that enclose a range: steps of 1, 2, 2.5 or 5 times a power of ten.
///
/// - Parameters:
///   - count: About how many steps there should be.
///   - isWhole: Whether steps below 1 make no sense, as for people.
func roundTicks(from low: Double, to high: Double, count: Int, isWhole: Bool = false) -> [Double] {
    guard low.isFinite, high.isFinite, high >= low else { return [0, 1] }
    let span = high > low ? high - low : max(abs(high), 1)
    let rough = span / Double(max(count, 1))
    let power = pow(10, floor(log10(rough)))
    let part = rough / power
    let factor: Double =
        part <= 1.0001
        ? 1 : part <= 2.0001 ? 2 : part <= 2.5001 && !(isWhole && power < 10) ? 2.5 : part <= 5.0001 ? 5 : 10
    let step = isWhole ? max(1, (factor * power).rounded()) : factor * power
    let first = (low / step + 1e-9).rounded(.down)
    let last = max((high / step - 1e-9).rounded(.up), first + 1)
    guard last - first < 100 else { return [low, high] }
    // Multiples rather than sums: 0.1 + 0.2 is no round number.
    let inverse = step < 1 ? (1000 / step).rounded() / 1000 : 0
    return stride(from: first, through: last, by: 1).map { inverse > 0 ? $0 / inverse : $0 * step }
}

/// A straight map from values to places on a drawing.
struct LinearScale {
    var domain: ClosedRange<Double>
    var from: Double
    var to: Double

    func callAsFunction(_ value: Double) -> Double {
        let length = domain.upperBound - domain.lowerBound
        return length > 0 ? from + (value - domain.lowerBound) / length * (to - from) : from
    }
}

/// A length in a drawing, to a tenth of a unit: fine enough for any screen, short enough for thousands of pages.
func svg(_ number: Double) -> String {
    guard number.isFinite, abs(number) < 1e7 else { return "0" }
    let tenths = Int((number * 10).rounded(.toNearestOrAwayFromZero))
    let (whole, part) = abs(tenths).quotientAndRemainder(dividingBy: 10)
    return (tenths < 0 ? "-" : "") + (part == 0 ? "\(whole)" : "\(whole).\(part)")
}
