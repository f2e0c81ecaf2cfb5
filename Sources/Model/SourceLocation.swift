/// A place in a file that a person can go to.
public struct SourceLocation: Hashable, Sendable {
    /// The path as the reader of a message knows it.
    public var file: String
    /// The line, counted from 1; `nil` when the whole file is meant.
    public var line: Int?
    /// The column in UTF-8 bytes, counted from 1; `nil` when the whole line is meant.
    public var column: Int?

    public init(file: String, line: Int? = nil, column: Int? = nil) {
        self.file = file
        self.line = line
        self.column = column
    }
}

extension SourceLocation: CustomStringConvertible {
    /// `file:line:column`, leaving out what is not known.
    public var description: String {
        var text = file
        if let line { text += ":\(line)" }
        if line != nil, let column { text += ":\(column)" }
        return text
    }
}

extension SourceLocation: Comparable {
    public static func < (a: Self, b: Self) -> Bool {
        if a.file != b.file { return a.file.isBefore(b.file) }
        return (a.line ?? 0, a.column ?? 0) < (b.line ?? 0, b.column ?? 0)
    }
}
