import Foundation
import Model

/// The slow twin of reading times: one regular expression a form, days counted year by year.
///
/// For text without invalid bytes.
struct SlowTime: Equatable {
    /// The two readings, which differ only where day and month may be either way round.
    var dayFirst = WrittenTime.bad
    var monthFirst = WrittenTime.bad

    init(_ text: String) {
        let spaced = String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.isWhitespace ? " " : $0 }))
        let plain = spaced.replacing(#/[\u{200E}\u{200F}]/#, with: "")
        let trimmed = plain.trimmingCharacters(in: CharacterSet(charactersIn: " "))
        if trimmed.isEmpty {
            (dayFirst, monthFirst) = (.none, .none)
        } else if let number = SlowTime.number(trimmed) {
            (dayFirst, monthFirst) = (number, number)
        } else {
            for form in SlowTime.forms {
                guard let match = form.match(trimmed) else { continue }
                dayFirst = SlowTime.time(match, isDayFirst: true)
                monthFirst = SlowTime.time(match, isDayFirst: false)
                // What fits one reading only is that reading.
                if dayFirst == .bad { dayFirst = monthFirst }
                if monthFirst == .bad { monthFirst = dayFirst }
                return
            }
        }
    }

    private static func number(_ text: String) -> WrittenTime? {
        guard let match = numberForm.match(text),
            let whole = match["whole"].flatMap({ Decimal(string: $0) })
        else { return nil }
        let places = Decimal(string: "0." + (match["places"] ?? "0").prefix(11)) ?? 0
        func floor(_ value: Decimal) -> Int64 {
            var (value, rounded) = (value, Decimal())
            NSDecimalRound(&rounded, &value, 0, .down)
            return NSDecimalNumber(decimal: rounded).int64Value
        }
        let power = { (exponent: Int) in pow(Decimal(10), exponent) }
        if whole >= 20_000, whole < 80_000 {
            let day = Int64(NSDecimalNumber(decimal: whole).intValue - 25_569) * 86_400_000
            let local = day + floor(places * 86_400_000 + Decimal(string: "0.01")!)
            return local == 0 ? WrittenTime.none : .local(local)
        }
        if whole >= power(8), whole < power(11) { return .instant(floor((whole + places) * 1000)) }
        if whole >= power(11), whole < power(14) { return .instant(floor(whole)) }
        if whole >= power(14), whole < power(17) { return .instant(floor(whole / 1000)) }
        return nil
    }

    private static let numberForm = Form(#"(?<whole>[1-9]\d{0,16})([.,](?<places>\d+))?"#)

    private static let forms: [Form] = {
        let months: String = """
            (?<name>jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sep(tember|t)?|oct(ober)?|\
            nov(ember)?|dec(ember)?)
            """
        let weekday: String =
            "((mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(, *| +))?"
        let joint: String = #"( *[-/.,] *| +)"#
        let year: String = #"(?<year>\d{4}|\d\d)"#
        let clock: String = #":(?<minute>\d\d)(:(?<second>\d\d)([.,](?<fraction>\d+))?)?"#
        let half: String = #" *(?<half>[ap])(\. *)?m\.?"#
        let basic: String = #"(?<hour>\d\d)(?<minute>\d\d)((?<second>\d\d)([.,](?<fraction>\d+))?)?"#
        let zone: String = #" *((?<utc>z|utc|gmt)|(utc|gmt)?((?<sign>[+-])(?<zoneHour>\d\d)(:?(?<zoneMinute>\d\d))?)?)"#
        let suffix: String = #"(\[!?(?<zone>[a-z0-9_+/:-]+)\])?(\[!?[a-z0-9_+/:-]*=[a-z0-9_+/:=-]*\])*"#
        let compact: String = #"(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)"#
        let dates: [String] = [
            compact,
            #"(?<year>\d{4})(?<sep>[-/.])(?<month>\d\d?)\k<sep>(?<day>\d\d?)"#,
            #"(?<first>\d\d?)(?<sep>[-/.])(?<last>\d\d?)\k<sep>\#(year)"#,
            #"(?<day>\d\d?)\#(joint)\#(months)\#(joint)\#(year)"#,
            #"\#(months)\#(joint)(?<day>\d\d?)\#(joint)\#(year)"#,
            #"(?<year>\d{4})-w(?<week>\d\d)-(?<weekday>\d)"#,
        ]
        var all: [String] = ["\(compact)( *, *| +)(at +)?\(basic)\(zone)\(suffix)"]
        for date in dates {
            all.append("\(weekday)\(date)")
            all.append("\(weekday)\(date)(t|( *, *| +)(at +)?)(?<hour>\\d\\d?)\(clock)(\(half))?\(zone)\(suffix)")
            all.append("\(weekday)\(date)(t|( *, *| +)(at +)?)(?<hour>\\d\\d?)\(half)\(zone)\(suffix)")
            all.append("\(weekday)\(date)t\(basic)\(zone)\(suffix)")
        }
        return all.map { Form($0) }
    }()

    private static func time(_ match: Match, isDayFirst: Bool) -> WrittenTime {
        let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
        let (first, last) = (match.number("first"), match.number("last"))
        let named = match["name"].flatMap { names.firstIndex(of: String($0.lowercased().prefix(3))) }.map { $0 + 1 }
        let month = named ?? match.number("month") ?? (isDayFirst ? last : first) ?? 0
        let day = match.number("day") ?? (isDayFirst ? first : last) ?? 0
        var year = match.number("year") ?? 0
        if match["year"]?.count == 2 { year += 2000 }
        var hour = match.number("hour") ?? 0
        let minute = match.number("minute") ?? 0
        let second = match.number("second") ?? 0
        let fraction = match["fraction"] ?? ""
        var milliseconds = second * 1000 + (Int((fraction + "000").prefix(3)) ?? 0)
        if second == 60 { milliseconds = 59_999 }
        if let half = match["half"] {
            guard (1...12).contains(hour) else { return .bad }
            hour = hour % 12 + (half.lowercased() == "p" ? 12 : 0)
        }
        guard year >= 1, minute < 60, second <= 60, hour < 24 || hour == 24 && minute == 0 && milliseconds == 0
        else { return .bad }
        var past = 0
        if let week = match.number("week"), let weekday = match.number("weekday") {
            let fourth = firstDay(of: year) + 3
            // Days are counted from a Thursday.
            let monday = fourth - ((fourth % 7 + 7 + 3) % 7) + (week - 1) * 7
            guard (1...7).contains(weekday), (firstDay(of: year)..<firstDay(of: year + 1)).contains(monday + 3) else {
                return .bad
            }
            past = monday + weekday - 1
            guard (firstDay(of: 1)..<firstDay(of: 10_000)).contains(past) else { return .bad }
        } else {
            guard (1...12).contains(month), day >= 1, day <= days(in: month, year) else { return .bad }
            past = firstDay(of: year) + day - 1
            for earlier in 1..<month { past += days(in: earlier, year) }
        }
        let local = Int64(past) * 86_400_000 + Int64(hour * 60 + minute) * 60_000 + Int64(milliseconds)
        if local == 0 { return .none }
        guard let sign = match["sign"] else {
            if match["utc"] != nil { return .instant(local) }
            guard let zone = match["zone"] else { return .local(local) }
            // Where day and month may be either way round, the zone's name alone says nothing.
            let isEither = if let first, let last { first != last && first <= 12 && last <= 12 } else { false }
            guard let rules = ZoneRules(zone), !isEither else { return .bad }
            let instant = rules.instant(ofLocal: local)
            return instant == 0 ? WrittenTime.none : .instant(instant)
        }
        let (hours, minutes) = (match.number("zoneHour") ?? 0, match.number("zoneMinute") ?? 0)
        guard hours <= 18, minutes < 60 else { return .bad }
        let instant = local - Int64((hours * 60 + minutes) * 60_000) * (sign == "-" ? -1 : 1)
        return instant == 0 ? WrittenTime.none : .instant(instant)
    }

    private static func days(in month: Int, _ year: Int) -> Int {
        let isLeap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0
        return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }

    private static func firstDay(of year: Int) -> Int {
        let length = { (year: Int) in 337 + days(in: 2, year) }
        if year >= 1970 { return (1970..<year).reduce(0) { $0 + length($1) } }
        return -(year..<1970).reduce(0) { $0 + length($1) }
    }
}

/// An expression that a whole text must match, case ignored.
private struct Form: @unchecked Sendable {
    // Unchecked because of the expression, which never changes.
    let pattern: String
    let expression: NSRegularExpression?

    init(_ pattern: String) {
        self.pattern = pattern
        expression = try? NSRegularExpression(pattern: "^(?:\(pattern))$", options: .caseInsensitive)
    }

    func match(_ text: String) -> Match? {
        expression?.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)).map {
            Match(text: text, form: self, result: $0)
        }
    }
}

private struct Match {
    let text: String
    let form: Form
    let result: NSTextCheckingResult

    subscript(name: String) -> String? {
        guard form.pattern.contains("(?<\(name)>"), let range = Range(result.range(withName: name), in: text) else {
            return nil
        }
        return String(text[range])
    }

    func number(_ name: String) -> Int? { self[name].flatMap { Int($0) } }
}
