import Foundation

/// The signs a locale writes numbers with. Digits are always 0–9.
struct NumberSigns: Sendable {
    let decimal: String
    let grouping: String
    /// The digits that stand between two grouping signs.
    let groupSize: Int
    /// The fewest digits that are grouped at all: Spanish writes 1234, but 12.345.
    let groupsFrom: Int
    private let percentLead: String
    private let percentUnit: String

    /// The sign for numbers below zero; a hyphen is too short to be seen in a column.
    static let minus = "\u{2212}"

    init(_ locale: Locale) {
        let plain = NumberFormatter()
        plain.locale = locale
        plain.numberStyle = .decimal
        decimal = Self.sign(plain.decimalSeparator, else: ".")
        grouping = Self.sign(plain.groupingSeparator, else: "\u{202F}")
        groupSize = plain.groupingSize > 0 ? plain.groupingSize : 3
        let fourDigits = plain.string(from: 1234) ?? ""
        groupsFrom = fourDigits.unicodeScalars.count > 4 ? 4 : 5

        let percent = NumberFormatter()
        percent.locale = locale
        percent.numberStyle = .percent
        let sample = percent.string(from: 0.41) ?? ""
        if let digits = sample.firstRange(of: "41") {
            percentLead = String(sample[..<digits.lowerBound])
            percentUnit = String(sample[digits.upperBound...])
        } else {
            percentLead = ""
            percentUnit = "%"
        }
    }

    /// A sign that is a digit, a letter or missing would make numbers unreadable.
    private static func sign(_ sign: String?, else fallback: String) -> String {
        guard let sign, sign.unicodeScalars.count == 1, !sign.contains(where: { $0.isLetter || $0.isNumber }) else {
            return fallback
        }
        return sign
    }

    func percent(_ number: String) -> ReportStyle.Figure {
        ReportStyle.Figure(number, unit: percentUnit, lead: percentLead)
    }

    func whole(_ number: Int) -> String {
        (number < 0 ? Self.minus : "") + grouped(String(number.magnitude))
    }

    /// A number with exactly `decimals` decimals, 0–6, halves away from zero.
    func fixed(_ number: Double, _ decimals: Int) -> String {
        let places = max(0, min(decimals, 6))
        let factor = (0..<places).reduce(1.0) { power, _ in power * 10 }
        let scaled = (abs(number) * factor).rounded(.toNearestOrAwayFromZero)
        guard scaled < 9e15 else { return String(number) }
        let digits = String(Int(scaled))
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        let whole = grouped(String(padded.dropLast(places)))
        let sign = number < 0 && scaled > 0 ? Self.minus : ""
        return places == 0 ? sign + whole : sign + whole + decimal + padded.suffix(places)
    }

    private func grouped(_ digits: String) -> String {
        guard digits.count >= groupsFrom, digits.count > groupSize else { return digits }
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % groupSize == 0 { result += grouping }
            result.append(digit)
        }
        return result
    }
}
