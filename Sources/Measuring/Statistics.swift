import Foundation

/// The statistics of shares of people.
public enum Statistics {
    /// The normal quantile of a two-sided 95 % interval.
    static let z = 1.959963984540054

    /// The Wilson score interval of a share, at 95 %.
    ///
    /// Source: Wilson 1927, doi:10.1080/01621459.1927.10502953.
    /// - Returns: `nil` when the denominator is 0.
    public static func wilson(_ numerator: Int, of denominator: Int) -> (low: Double, high: Double)? {
        guard denominator > 0 else { return nil }
        let n = Double(denominator)
        let share = Double(numerator) / n
        let weight = 1 + z * z / n
        let center = (share + z * z / (2 * n)) / weight
        let half = z / weight * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
        // The ends are exact at none and all, where rounding would leave a trace.
        return (numerator == 0 ? 0 : center - half, numerator == denominator ? 1 : center + half)
    }

    /// A quantile of durations, in seconds: what `tenths` of ten lie below, by type 7 of R.
    ///
    /// Reckoned in integers with one division at the end, so that every engine gets the same digits.
    /// - Parameter sorted: Milliseconds, ascending.
    /// - Returns: `nil` when there are none.
    static func secondsBelow(tenths: Int, of sorted: ArraySlice<Int64>) -> Double? {
        if sorted.isEmpty { return nil }
        let height = (sorted.count - 1) * tenths
        let index = sorted.startIndex + height / 10
        let rest = Int64(height % 10)
        let next = rest == 0 ? 0 : sorted[index + 1]
        return Double(sorted[index] * (10 - rest) + next * rest) / 10_000
    }

    /// The two-sided p-value of the difference of two shares, by the pooled z-test.
    ///
    /// - Returns: `nil` on a small base: a denominator below 30, or an expected count below 5.
    public static func pValue(_ a: (part: Int, of: Int), _ b: (part: Int, of: Int)) -> Double? {
        guard a.of >= 30, b.of >= 30 else { return nil }
        // Expected counts times all people: products of whole numbers, so that exactly 5 are not taken for fewer.
        let part = Double(a.part + b.part)
        let all = Double(a.of + b.of)
        guard min(part, all - part) * Double(min(a.of, b.of)) >= 5 * all else { return nil }
        let pooled = part / all
        let error = (pooled * (1 - pooled) * (1 / Double(a.of) + 1 / Double(b.of))).squareRoot()
        let z = (Double(a.part) / Double(a.of) - Double(b.part) / Double(b.of)) / error
        return erfc(abs(z) / 2.0.squareRoot())
    }
}
