/// One value of an answer.
public enum Value: Hashable, Sendable {
    /// Nothing to say: a ratio without a denominator, a comparison without a partner.
    case empty
    case integer(Int)
    case number(Double)
    case text(String)
    case flag(Bool)

    /// The value as a number, where it is one.
    public var number: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value
        case .empty, .text, .flag: nil
        }
    }

    /// A ratio as one double division of two integers; empty where the denominator is 0.
    public static func ratio(_ numerator: Int, _ denominator: Int) -> Value {
        denominator == 0 ? .empty : .number(Double(numerator) / Double(denominator))
    }
}
