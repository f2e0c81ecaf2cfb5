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
        text(UInt64(number.magnitude), decimals: 0, isNegative: number < 0)
    }

    /// A number with exactly `decimals` decimals, 0–6, halves away from zero.
    func fixed(_ number: Double, _ decimals: Int) -> String {
        let places = max(0, min(decimals, 6))
        let factor = (0..<places).reduce(1.0) { power, _ in power * 10 }
        let scaled = (abs(number) * factor).rounded(.toNearestOrAwayFromZero)
        guard scaled < 9e15 else { return String(number) }
        return text(UInt64(scaled), decimals: places, isNegative: number < 0 && scaled > 0)
    }

    /// Writes a number's digits from the last to the first: tables hold many.
    ///
    /// - Parameter decimals: How many of the digits stand behind the decimal sign.
    private func text(_ digits: UInt64, decimals: Int, isNegative: Bool) -> String {
        // Twenty digits, each with a sign of up to four bytes.
        withUnsafeTemporaryAllocation(byteCount: 128, alignment: 1) { room in
            var start = room.count
            func put(_ byte: UInt8) {
                start &-= 1
                room[start] = byte
            }
            func put(_ sign: String) { for byte in sign.utf8.reversed() { put(byte) } }
            var (rest, places) = (digits, 0)
            while places < decimals {
                put(UInt8(ascii: "0") + UInt8(rest % 10))
                (rest, places) = (rest / 10, places + 1)
            }
            if decimals > 0 { put(decimal) }
            let count = NumberSigns.digitCount(rest)
            let isGrouped = count >= groupsFrom && count > groupSize
            for place in 0..<count {
                if isGrouped, place > 0, place % groupSize == 0 { put(grouping) }
                put(UInt8(ascii: "0") + UInt8(rest % 10))
                rest /= 10
            }
            if isNegative { put(Self.minus) }
            return String(decoding: UnsafeRawBufferPointer(rebasing: room[start...]), as: UTF8.self)
        }
    }

    private static func digitCount(_ number: UInt64) -> Int {
        var (rest, count) = (number / 10, 1)
        while rest > 0 { (rest, count) = (rest / 10, count + 1) }
        return count
    }
}
