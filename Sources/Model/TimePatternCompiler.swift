/// Turns the letters of a pattern into steps.
struct TimePatternCompiler {
    struct Fault: Error {
        var what: String
        var why: String?
        var hint: String? =
            "such as time_format: \"d/M/yy, H:mm\"; letters that stand for themselves are put in single quotes"
    }

    /// Longer patterns are no dates.
    private static let maximumLength = 200

    private let scalars: [Unicode.Scalar]
    private var at = 0
    private var steps: [TimePattern.Step] = []

    init(_ text: String) { scalars = Array(text.unicodeScalars.prefix(TimePatternCompiler.maximumLength + 1)) }

    mutating func compile() throws -> [TimePattern.Step] {
        guard scalars.count <= TimePatternCompiler.maximumLength else {
            throw Fault(what: "Time format is longer than \(TimePatternCompiler.maximumLength) signs")
        }
        while at < scalars.count {
            let scalar = scalars[at]
            if scalar == "'" {
                try quote()
            } else if scalar.isASCII, scalar.properties.isAlphabetic {
                let start = at
                while at < scalars.count, scalars[at] == scalar { at += 1 }
                try letter(scalar, count: at - start)
            } else {
                literal(scalar)
                at += 1
            }
        }
        dropSpaces()
        fixWidths()
        try check()
        return steps
    }

    private mutating func literal(_ scalar: Unicode.Scalar) {
        if scalar.properties.isWhitespace {
            if steps.last != .spaces { steps.append(.spaces) }
        } else {
            steps += String(scalar).utf8.map { .literal($0) }
        }
    }

    /// `'at'` stands for itself, `''` for one quotation mark, within quotes too.
    private mutating func quote() throws {
        at += 1
        if at < scalars.count, scalars[at] == "'" {
            literal("'")
            at += 1
            return
        }
        while at < scalars.count {
            if scalars[at] == "'" {
                guard at + 1 < scalars.count, scalars[at + 1] == "'" else {
                    at += 1
                    return
                }
                at += 1
            }
            literal(scalars[at])
            at += 1
        }
        throw Fault(what: "Quote in a time format is not closed")
    }

    private mutating func letter(_ letter: Unicode.Scalar, count: Int) throws {
        let step: TimePattern.Step? =
            switch (letter, count) {
            case ("y", 1...2): .field(.year, minimum: 2, maximum: 4)
            case ("y", 4): .field(.year, minimum: 4, maximum: 4)
            case ("M", 1...2): number(.month, count)
            case ("M", 3...4): .monthName
            case ("d", 1...2): number(.day, count)
            case ("H", 1...2): number(.hour, count)
            case ("h", 1...2): number(.hourOfHalf, count)
            case ("K", 1...2): number(.hourOfHalfFromZero, count)
            case ("k", 1...2): number(.hourFromOne, count)
            case ("m", 1...2): number(.minute, count)
            case ("s", 1...2): number(.second, count)
            case ("S", 1...9): .fraction(count)
            case ("a", 1...3): .dayPeriod
            case ("E", 1...4): .weekday
            case ("X", 1...3), ("x", 1...3), ("Z", 1...5), ("z", 1...4): .zone
            default: nil
            }
        guard let step else {
            let shown = String(String.UnicodeScalarView(repeatElement(letter, count: min(count, 10))))
            throw Fault(what: "Time format has '\(shown)', which stands for nothing")
        }
        steps.append(step)
    }

    /// The minimum says how many letters there were until `fixWidths`.
    private func number(_ field: TimePattern.Field, _ count: Int) -> TimePattern.Step {
        .field(field, minimum: count, maximum: 2)
    }

    /// Day periods and zones bring the spaces before them along, as programs write them with and without; spaces around
    /// a time say nothing.
    private mutating func dropSpaces() {
        if steps.first == .spaces { steps.removeFirst() }
        if steps.last == .spaces { steps.removeLast() }
        steps = steps.indices.filter { index in
            guard steps[index] == .spaces, index + 1 < steps.count else { return true }
            return steps[index + 1] != .dayPeriod && steps[index + 1] != .zone
        }.map { steps[$0] }
    }

    /// Where a number follows at once, only the letters tell where the first one ends: `yyyyMMdd`. Elsewhere one digit
    /// will do.
    private mutating func fixWidths() {
        for index in steps.indices {
            let isFollowed = index + 1 < steps.count && steps[index + 1].isNumber
            switch steps[index] {
            case .field(.year, 2, _) where isFollowed: steps[index] = .field(.year, minimum: 2, maximum: 2)
            case .field(.year, _, _): break
            case .field(let field, let letters, _):
                steps[index] = .field(field, minimum: isFollowed ? letters : 1, maximum: isFollowed ? letters : 2)
            case .fraction(let letters): steps[index] = .fraction(isFollowed ? letters : nil)
            default: break
            }
        }
    }

    private func check() throws {
        var seen: Set<Int> = []
        for step in steps {
            if let part = step.part, !seen.insert(part).inserted {
                throw Fault(what: "Time format says one part of a time twice")
            }
        }
        let hours: [TimePattern.Field] = [.hour, .hourOfHalf, .hourOfHalfFromZero, .hourFromOne]
        let hasHour = hours.contains { seen.contains($0.part) }
        let hasPeriod = steps.contains(.dayPeriod)
        if !seen.isSuperset(of: [TimePattern.Field.year, .month, .day].map(\.part)) {
            throw Fault(what: "Time format needs a year (y), a month (M) and a day (d)")
        }
        if seen.contains(TimePattern.Field.minute.part) != hasHour, !(hasHour && hasPeriod) {
            throw Fault(what: "Time format needs hours (H) and minutes (mm), or neither")
        }
        let hasSecond = seen.contains(TimePattern.Field.second.part)
        let hasFraction = steps.contains { if case .fraction = $0 { true } else { false } }
        if hasSecond, !seen.contains(TimePattern.Field.minute.part) {
            throw Fault(what: "Time format has seconds without minutes")
        }
        if hasFraction, !hasSecond { throw Fault(what: "Time format has a fraction without seconds") }
        let isHalf = steps.contains { step in
            if case .field(.hourOfHalf, _, _) = step { return true }
            if case .field(.hourOfHalfFromZero, _, _) = step { return true }
            return false
        }
        if isHalf, !hasPeriod {
            throw Fault(
                what: "Time format needs AM or PM (a) with hours of half a day (h)",
                hint: "hours of a whole day are written H")
        }
    }
}

extension TimePattern.Step {
    fileprivate var isNumber: Bool {
        switch self {
        case .field, .fraction: true
        default: false
        }
    }

    /// What part of a time the step reads; `nil` for steps that may stand more than once.
    fileprivate var part: Int? {
        switch self {
        case .field(let field, _, _): field.part
        case .monthName: TimePattern.Field.month.part
        case .fraction: 10
        case .dayPeriod: 11
        case .zone: 12
        case .weekday, .literal, .spaces: nil
        }
    }
}

extension TimePattern.Field {
    /// All ways to count hours are one part.
    fileprivate var part: Int {
        switch self {
        case .hour, .hourOfHalf, .hourOfHalfFromZero, .hourFromOne: TimePattern.Field.hour.rawValue
        default: rawValue
        }
    }
}
