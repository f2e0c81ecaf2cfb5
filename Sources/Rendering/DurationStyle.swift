import Model

extension ReportStyle {
    /// A time as two of its units at most: `4.2 s`, `42 s`, `1 min 20 s`, `2 h 5 min`.
    ///
    /// - Parameter seconds: At least 0; the signs of changes stand before it.
    func duration(_ seconds: Double) -> String {
        if seconds > 0, seconds < 0.05 { return "<\(numbers.fixed(0.1, 1)) s" }
        // 9.96 would read 10.0; a round 0 needs no decimal to say so.
        if seconds < 59.5 { return numbers.fixed(seconds, seconds == 0 || seconds >= 9.95 ? 0 : 1) + " s" }
        // Beyond an hour seconds say nothing; a round hour has no minutes to name.
        let isLong = seconds >= 3_599.5
        let whole = (isLong ? seconds / 60 : seconds).rounded()
        let rest = whole.truncatingRemainder(dividingBy: 60)
        let large = numbers.fixed((whole - rest) / 60, 0) + (isLong ? " h" : " min")
        return rest == 0 ? large : large + " " + numbers.fixed(rest, 0) + (isLong ? " min" : " s")
    }
}
