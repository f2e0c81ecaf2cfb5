import Model

/// What there is to say about a measure or a dimension: the one list that words, Markdown and JSON are made of.
struct Explanation {
    struct Fact {
        /// The key in JSON.
        var key: String
        /// What stands before it in words.
        var label: String
        var text: String
    }

    /// The name in questions.
    var name: String
    /// The measure's kind, or `dimension`.
    var kind: String
    var title: String
    var sentence: String
    var facts: [Fact]
    /// A question as arguments of `helplens query`.
    var example: [String]

    /// - Parameter name: A measure's id or a dimension's name.
    /// - Returns: `nil` for any other word.
    init?(_ name: String) {
        if let measure = Measure(rawValue: name) {
            self.init(measure)
        } else if let dimension = Dimension(rawValue: name) {
            self.init(dimension)
        } else {
            return nil
        }
    }

    init(_ measure: Measure) {
        let definition = measure.definition
        name = measure.id
        kind = measure.kind.rawValue
        title = definition.title
        sentence = definition.sentence
        facts = [Fact(key: "formula", label: "Formula", text: definition.formula)]
        if let numerator = definition.numerator {
            facts.append(Fact(key: "numerator", label: "Numerator", text: numerator))
        }
        if let denominator = definition.denominator {
            facts.append(Fact(key: "denominator", label: "Denominator", text: denominator))
        }
        if measure.kind == .rate {
            facts.append(
                Fact(
                    key: "interval", label: "Interval",
                    text: "\(name)_low and \(name)_high: 95 %, by Wilson's score"))
        }
        facts += [
            Fact(
                key: "zone", label: "Days and hours",
                text: "those of the report's time zone; a period's first and last day are included"),
            Fact(key: "empty", label: "Empty where", text: definition.emptyCase),
            Fact(key: "base", label: "Rests on", text: definition.base),
            Fact(
                key: "protection", label: "Protection",
                text: definition.base.hasPrefix("none")
                    ? "never withheld"
                    : "withheld where it rests on fewer people than `privacy.minimum_group` (5 unless it is set)"),
            Fact(key: "question", label: "A question", text: measure.example.question),
        ]
        example = measure.example.words
    }

    init(_ dimension: Dimension) {
        let definition = dimension.definition
        name = dimension.rawValue
        kind = "dimension"
        title = dimension.heading
        sentence = definition.sentence
        facts = [
            Fact(key: "values", label: "Values", text: definition.values),
            Fact(key: "rows", label: "Rows", text: definition.rows),
        ]
        example = definition.example
    }

    /// The example as one types it.
    var command: String { "helplens query " + example.map(shellWord).joined(separator: " ") }
}

/// A word as a shell takes it for one.
func shellWord(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy {
        switch $0 {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "-_=,./:+@%".utf8.contains($0)
        }
    }
    return isPlain && !word.isEmpty ? word : "'" + word.replacing("'", with: "'\\''") + "'"
}
