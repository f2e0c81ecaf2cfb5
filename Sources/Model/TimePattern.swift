/// How the times of a source are written, as `time_format` says it, compiled.
///
/// A Unicode date pattern (UTS #35) such as `d/M/yy, H:mm`, or `epoch-s`, `epoch-ms`, `epoch-us`, `excel`. Names of
/// months and days are English. Numbers may have fewer digits than the pattern unless another number follows at once,
/// and spaces of any kind match any others, since programs differ in both.
public struct TimePattern: Hashable, Sendable {
    /// The pattern as it was written.
    public let text: String

    enum Step: Hashable, Sendable {
        case literal(UInt8)
        case spaces
        case field(Field, minimum: Int, maximum: Int)
        case monthName, weekday, dayPeriod, zone
        /// Digits of a second's fraction: all there are, or as many as are said.
        case fraction(Int?)
    }

    enum Field: Int, Hashable, Sendable {
        case year, month, day
        /// 0…23, 1…12, 0…11, 1…24.
        case hour, hourOfHalf, hourOfHalfFromZero, hourFromOne
        case minute, second
    }

    /// The steps of a pattern, or the form of a number.
    enum Content: Hashable, Sendable {
        case steps([Step])
        case number(TimeForm)
    }

    let content: Content

    /// - Parameter location: Where the pattern stands, for the message.
    /// - Throws: `Diagnostics` with `bad-time-format`.
    public init(_ text: String, at location: SourceLocation? = nil) throws {
        self.text = text
        if let number = TimePattern.numbers[text] {
            content = .number(number)
            return
        }
        do {
            var compiler = TimePatternCompiler(text)
            content = .steps(try compiler.compile())
        } catch let fault as TimePatternCompiler.Fault {
            throw Diagnostics(
                Diagnostic(.error, id: "bad-time-format", at: location, fault.what, why: fault.why, hint: fault.hint))
        }
    }

    private static let numbers: [String: TimeForm] = [
        "epoch-s": .seconds, "epoch-ms": .milliseconds, "epoch-us": .microseconds, "excel": .serial,
    ]
}
