import Foundation
public import Model

/// What a run withheld in one period of a site: which measures of which slices, and no value.
///
/// The period's folder keeps it, so that later runs can keep to it. A slice is a text such as
/// `2026-10-01..2026-10-31&item=HI-1&scope=sales`.
public struct Decisions: Hashable, Sendable {
    public let period: Period
    private(set) var withheld: [String: MeasureSet] = [:]
    /// What of friction is withheld.
    public private(set) var friction = FrictionDecisions()

    init(period: Period) { self.period = period }

    mutating func note(_ slice: String, _ measures: MeasureSet) { withheld[slice, default: .none].formUnion(measures) }

    /// Notes what is withheld of friction, and what was in an earlier run of the period.
    ///
    /// - Parameter released: `nil` for a site without friction; what it withheld once stays known.
    public mutating func note(_ released: ReleasedFriction?, earlier: FrictionDecisions) {
        friction = released.map { FrictionDecisions($0) } ?? FrictionDecisions()
        friction.keep(earlier)
    }

    /// The file's text: the same decisions are always the same bytes.
    public var text: [UInt8] {
        let slices = withheld.sorted { $0.key.isBefore($1.key) }
        let members: [(key: String, value: JSONValue)] = [
            ("format", .integer(1)), ("period", .string(period.name)),
            (
                "withheld",
                .object(
                    slices.map { slice, measures in
                        (slice, .string(measures == .all ? "all" : measures.measures.map(\.id).joined(separator: " ")))
                    })
            ),
        ]
        return JSONValue.object(members + (friction.json.map { [("friction", $0)] } ?? [])).indentedText
    }

    /// Whether everything that other decisions withhold is withheld here too.
    public func keepTo(_ other: Decisions) -> Bool {
        other.withheld.allSatisfy { slice, measures in measures.subtracting(withheld[slice, default: .none]).isEmpty }
            && friction.keepTo(other.friction)
    }

    /// Reads what `text` wrote.
    ///
    /// - Throws: `Diagnostics` with `unreadable-decisions`.
    public init(_ text: [UInt8], period: Period, file: String) throws {
        self.period = period
        guard let read = try? JSONDecoder().decode(File.self, from: Data(text)), read.format == 1 else {
            throw Diagnostics(
                Diagnostic(
                    .error, id: "unreadable-decisions", at: SourceLocation(file: file),
                    "What a site withheld before has to be known",
                    why: "a number that is shown now could give away one that was withheld then",
                    hint: "--revise-protection publishes without it"))
        }
        friction = read.friction ?? friction
        for (slice, names) in read.withheld {
            // Measures that this version does not know are none that it could show.
            withheld[slice] =
                names == "all"
                ? .all : MeasureSet(names.split(separator: " ").compactMap { Measure(rawValue: String($0)) })
        }
    }

    private struct File: Decodable {
        var format: Int
        var withheld: [String: String]
        /// Only there where a site has friction.
        var friction: FrictionDecisions?
    }
}
