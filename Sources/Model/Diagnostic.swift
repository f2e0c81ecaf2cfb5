/// One thing to tell the person who runs HelpLens, as a value.
///
/// Printed as `file:line:column: severity: what [id]`, then `why:` and `hint:` where they help.
public struct Diagnostic: Hashable, Sendable {
    public enum Severity: String, Hashable, Sendable, Comparable {
        case note, warning, error

        public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }
        private var rank: Int { self == .note ? 0 : self == .warning ? 1 : 2 }
    }

    /// A stable name in kebab case, such as `unknown-measure`.
    public var id: String
    public var severity: Severity
    public var location: SourceLocation?
    /// One line in headline style that states a rule, with no data values in it.
    public var what: String
    public var why: String?
    public var hint: String?

    public init(
        _ severity: Severity, id: String, at location: SourceLocation? = nil, _ what: String,
        why: String? = nil, hint: String? = nil
    ) {
        self.id = id
        self.severity = severity
        self.location = location
        self.what = what
        self.why = why
        self.hint = hint
    }
}

extension Diagnostic: CustomStringConvertible {
    public var description: String {
        var text = location.map { printable("\($0): ") } ?? ""
        text += "\(severity.rawValue): \(printable(what)) [\(id)]"
        if let why { text += "\n  why: \(printable(why))" }
        if let hint { text += "\n  hint: \(printable(hint))" }
        return text
    }
}

/// A text without what would steer a terminal or turn a line around: names of files and columns come from outside.
private func printable(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: shown.append("\u{FFFD}")
        default: shown.append(scalar)
        }
    }
    return String(shown)
}

/// The error that carries every problem found, so that one run shows them all.
public struct Diagnostics: Error, Hashable, Sendable, CustomStringConvertible {
    public var all: [Diagnostic]

    public init(_ all: [Diagnostic]) { self.all = all }
    public init(_ one: Diagnostic) { self.all = [one] }

    public var description: String { all.map(\.description).joined(separator: "\n") }
}
