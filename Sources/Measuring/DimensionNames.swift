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
    /// By the number of a person in the log, whose number 0 stands for everyone without a name.
    private let people: [PeopleMode: NumberedNames]
    private let nobody = NumberedNames([People.nobody])

    /// - Parameter modes: What people go by in some question.
    init(_ log: InteractionLog, people modes: Set<PeopleMode>) {
        types = NumberedNames(log.items.map(\.type))
        segments = NumberedNames([SegmentsFile.noSegment] + (log.population?.segments ?? []))
        sources = NumberedNames(log.inputs)
        people = Dictionary(
            uniqueKeysWithValues: modes.compactMap { mode in
                log.people.map { (mode, NumberedNames($0.shownNames(as: mode))) }
            })
    }

    /// The names that people go by; a log that tells nobody apart knows nobody's.
    func people(as mode: PeopleMode) -> NumberedNames { people[mode] ?? nobody }
}

/// Names numbered in byte order, and the number of each thing's name: several things may share one.
struct NumberedNames: Sendable {
    let names: [String]
    /// The number of each thing's name.
    let numbers: [UInt32]

    /// The number of a thing's name; that of the first for things that there are not.
    func number(of thing: Int) -> UInt32 { thing < numbers.count ? numbers[thing] : numbers.first ?? 0 }

    init(_ namesOfThings: [String]) {
        names = Set(namesOfThings).sorted { $0.isBefore($1) }
        let numberOf = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, UInt32($0)) })
        numbers = namesOfThings.map { numberOf[$0] ?? 0 }
    }
}
