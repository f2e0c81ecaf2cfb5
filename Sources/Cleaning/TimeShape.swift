/// How a written time looks, without what it says: `9999-99-99T99:99:99Z`.
///
/// Digits are 9, letters are a, except those of `T`, `Z`, `AM`, `PM`, `UTC` and `GMT`, which tell nothing of anybody.
public struct TimeShape: Hashable, Sendable, CustomStringConvertible {
    public let description: String

    /// A longer text is cut.
    private static let maximumLength = 48
    private static let kept: Set<String> = ["t", "z", "am", "pm", "utc", "gmt"]

    /// - Parameter description: What another shape's said.
    init(description: String) { self.description = description }

    public init(_ bytes: UnsafeRawBufferPointer) {
        let start = String(decoding: bytes.prefix(4 * TimeShape.maximumLength), as: UTF8.self)
        let scalars = Array(Texts.trimmed(start).unicodeScalars)
        var shape = String.UnicodeScalarView()
        var at = 0
        while at < scalars.count, at < TimeShape.maximumLength {
            var end = at
            while end < scalars.count, scalars[end].properties.isAlphabetic { end += 1 }
            if end > at {
                let word = String(String.UnicodeScalarView(scalars[at..<end]))
                shape += TimeShape.kept.contains(word.lowercased()) ? word.unicodeScalars : Self.letters(end - at)
                at = end
                continue
            }
            shape.append(TimeShape.sign(scalars[at]))
            at += 1
        }
        if at < scalars.count || bytes.count > 4 * TimeShape.maximumLength { shape.append("…") }
        description = String(shape)
    }

    private static func letters(_ count: Int) -> String.UnicodeScalarView {
        String.UnicodeScalarView(repeatElement("a", count: min(count, maximumLength)))
    }

    private static func sign(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if scalar.properties.numericType != nil { return "9" }
        if scalar.properties.isWhitespace { return " " }
        return scalar.isASCII && scalar.value > 0x20 && scalar.value < 0x7F ? scalar : "?"
    }
}
