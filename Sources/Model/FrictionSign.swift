/// A sign that somebody struggled in a session, as Microsoft Clarity finds them.
public enum FrictionSign: String, CaseIterable, Hashable, Sendable, Comparable {
    case deadClicks = "dead_clicks"
    case rageClicks = "rage_clicks"
    case quickBacks = "quick_backs"
    case excessiveScrolling = "excessive_scrolling"
    case scriptErrors = "script_errors"
    case errorClicks = "error_clicks"

    /// A sign by the name of a metric or a column.
    ///
    /// Exports and documentation spell names in many ways, so case, spaces and punctuation do not count.
    public init?(named name: String) {
        let folded = name.foldedName
        guard let sign = FrictionSign.allCases.first(where: { $0.stems.contains { folded.hasPrefix($0) } }) else {
            return nil
        }
        self = sign
    }

    /// What the spellings of the name begin with.
    private var stems: [String] {
        switch self {
        case .deadClicks: ["deadclick"]
        case .rageClicks: ["rageclick"]
        case .quickBacks: ["quickback"]
        case .excessiveScrolling: ["excessivescroll"]
        case .scriptErrors: ["scripterror", "javascripterror", "jserror"]
        case .errorClicks: ["errorclick"]
        }
    }

    /// Whether it is one of the four that are told by what people do; errors may pass unseen.
    public var isBehaviour: Bool { self != .scriptErrors && self != .errorClicks }

    public static func < (a: FrictionSign, b: FrictionSign) -> Bool {
        (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
    }
}

extension String {
    /// The letters and digits of a name in lower case: `Dead Click Count` and `deadClickCount` are one name.
    package var foldedName: String {
        var folded = String.UnicodeScalarView()
        for scalar in unicodeScalars where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
            folded.append(scalar.simpleLowercase)
        }
        return String(folded)
    }
}
