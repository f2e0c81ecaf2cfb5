import Model

/// The day that a text of the portal begins with: `2026-10-05T09:30`, or `10/05/2026 9:30 AM`, which has the month first.
func portalDay(_ text: some StringProtocol) -> Day? {
    let text = text.drop { $0 == " " || $0 == "\u{FEFF}" }
    if let day = Day(String(text.prefix(10))) { return day }
    let date = text.prefix { ("0"..."9").contains($0) || $0 == "/" }
    let parts = date.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].utf8.count == 4, let month = Int(parts[0]), let day = Int(parts[1]),
        let year = Int(parts[2])
    else { return nil }
    return Day(year: year, month: month, day: day)
}

/// The days of `10/01/2026 12:00 AM - 10/31/2026 11:59 PM`.
func portalDays(_ text: String) -> ClosedRange<Day>? {
    guard let first = portalDay(text) else { return nil }
    guard let dash = text.firstRange(of: " - "), let last = portalDay(text[dash.upperBound...]) else {
        return first...first
    }
    return first <= last ? first...last : nil
}

/// The first date in a file's name, whole or a month; `10-31-2026` has the month first, as all dates of the portal do.
func dayInName(_ name: String) -> ClosedRange<Day>? {
    let bytes = Array(name.utf8)
    for start in bytes.indices where start == 0 || !bytes[start - 1].isDigit {
        guard start + 10 <= bytes.count else { break }
        let text = String(decoding: bytes[start..<start + 10], as: UTF8.self)
        if let day = Day(text) ?? portalDay(text.replacing("-", with: "/")) { return day...day }
    }
    for start in bytes.indices where (start == 0 || !bytes[start - 1].isDigit) && start + 7 <= bytes.count {
        if start + 7 < bytes.count, bytes[start + 7].isDigit { continue }
        if let first = Day(String(decoding: bytes[start..<start + 7], as: UTF8.self) + "-01") {
            return first...first.adding(months: 1).advanced(by: -1)
        }
    }
    return nil
}
