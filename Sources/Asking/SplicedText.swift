import Model

/// A text that words of another file were put into, which knows where each of its places comes from.
struct SplicedText {
    private(set) var text = ""
    let file: String
    private let linesBefore: Int
    /// What was put into each line, from left to right.
    private var insertions: [Int: [Insertion]] = [:]
    private var line = 0
    private var lineStart = 0

    private struct Insertion {
        /// Bytes of the line as it is now.
        var columns: Range<Int>
        /// Bytes that stood there before.
        var replaced: Int
        var origin: SourceLocation?
    }

    /// - Parameter linesBefore: Lines of the file before the text's first.
    init(file: String, linesBefore: Int) {
        self.file = file
        self.linesBefore = linesBefore
    }

    /// A text as it stands in its file.
    init(_ text: String, file: String, linesBefore: Int) {
        self.init(file: file, linesBefore: linesBefore)
        append(text)
    }

    mutating func append(_ piece: some StringProtocol) {
        let before = text.utf8.count
        for (index, byte) in piece.utf8.enumerated() where byte == 0x0A {
            line += 1
            lineStart = before + index + 1
        }
        text += piece
    }

    /// - Parameter words: One line.
    mutating func insert(_ words: String, instead replaced: Substring, from origin: SourceLocation?) {
        let start = text.utf8.count - lineStart
        insertions[line, default: []].append(
            Insertion(columns: start..<start + words.utf8.count, replaced: replaced.utf8.count, origin: origin))
        text += words
    }

    var textFile: TextFile { TextFile(path: file, text: text) }

    /// The place in the file that stands where the text ends so far.
    var end: SourceLocation { location(line: line, column: text.utf8.count - lineStart) }

    /// Where a place of the text comes from.
    ///
    /// - Parameters:
    ///   - line: From 0.
    ///   - column: In bytes from 0.
    func location(line: Int, column: Int) -> SourceLocation {
        var shift = 0
        for insertion in insertions[line] ?? [] {
            if insertion.columns.contains(column), let origin = insertion.origin { return origin }
            if insertion.columns.upperBound > column { break }
            shift += insertion.replaced - insertion.columns.count
        }
        return SourceLocation(file: file, line: linesBefore + line + 1, column: column + shift + 1)
    }
}
