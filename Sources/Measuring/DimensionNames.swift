import Cleaning
import Model

/// The names of the dimensions that the log does not number in byte order itself.
struct DimensionNames: Sendable {
    /// By item.
    let types: NumberedNames
    /// By segment number plus one; index 0 stands for people without a segment.
    let segments: NumberedNames
    /// By input.
    let sources: NumberedNames

    init(_ log: InteractionLog) {
        types = NumberedNames(log.items.map(\.type))
        segments = NumberedNames([SegmentsFile.noSegment] + (log.population?.segments ?? []))
        sources = NumberedNames(log.inputs)
    }
}

/// Names numbered in byte order, and the number of each thing's name: several things may share one.
struct NumberedNames: Sendable {
    let names: [String]
    /// The number of each thing's name.
    let numbers: [UInt32]

    init(_ namesOfThings: [String]) {
        names = Set(namesOfThings).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let numberOf = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, UInt32($0)) })
        numbers = namesOfThings.map { numberOf[$0] ?? 0 }
    }
}
