import Model

/// A set of measures in one word: a site has very many slices, and each has such sets.
struct MeasureSet: Hashable, Sendable {
    private var bits: UInt64

    /// No measure.
    static let none = MeasureSet(bits: 0)
    /// Every measure, also those that no question asks for.
    static let all = MeasureSet(bits: .max)

    private init(bits: UInt64) { self.bits = bits }

    init(_ measures: some Sequence<Measure>) {
        self = .none
        for measure in measures { insert(measure) }
    }

    var isEmpty: Bool { bits == 0 }

    func contains(_ measure: Measure) -> Bool { bits & MeasureSet.bit(measure) != 0 }
    func meets(_ other: MeasureSet) -> Bool { bits & other.bits != 0 }
    func intersection(_ other: MeasureSet) -> MeasureSet { MeasureSet(bits: bits & other.bits) }

    func union(_ other: MeasureSet) -> MeasureSet { MeasureSet(bits: bits | other.bits) }
    func subtracting(_ other: MeasureSet) -> MeasureSet { MeasureSet(bits: bits & ~other.bits) }

    mutating func insert(_ measure: Measure) { bits |= MeasureSet.bit(measure) }
    mutating func formUnion(_ other: MeasureSet) { bits |= other.bits }

    /// The measures in the order of the catalogue.
    var measures: [Measure] { Measure.allCases.filter(contains) }

    private static func bit(_ measure: Measure) -> UInt64 { 1 << UInt64(min(measure.position, 63)) }
}
