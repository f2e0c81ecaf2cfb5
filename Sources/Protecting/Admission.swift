import Measuring
import Model

/// What places admit: which of the combinations of things that a small log tells apart, and which kinds of interaction.
///
/// Places are known by what their questions say. That two of them admit the same, or one a part of another, only the
/// things themselves can tell. Things that no place tells apart are one class; a class of each dimension makes a
/// combination.
struct Admission {
    /// The kinds of interaction that are admitted of each combination, as bits of their raw values.
    typealias Mask = [UInt8]

    /// Which of some things are admitted, or which kinds.
    fileprivate struct Choice {
        /// The number of the dimension; that of no dimension for kinds.
        var dimension: Int
        var isAdmitted: [Bool]
    }

    fileprivate enum Rule {
        case all([Choice])
        /// At least one has to fail.
        case rest([Choice])
    }

    /// The most combinations that are looked at.
    private static let most = 5_000
    private static let kinds = SmallLog.dimensions.count
    private static let allKinds: UInt8 = 0b111

    private let log: SmallLog
    private var rules: [Place.Part: Rule] = [:]
    /// By dimension and thing.
    private var classes: [[Int]]
    private var classCounts: [Int]
    private var masks: [Place: Mask] = [:]
    let combinationCount: Int

    /// - Parameters:
    ///   - parts: All that places are narrowed to.
    ///   - filters: All that questions have, and those that they leave out.
    /// - Returns: `nil` where there are too many combinations.
    init?(_ log: SmallLog, _ parts: Set<Place.Part>, filters: [Filter], leftOut: [[Filter]]) {
        self.log = log
        for filters in leftOut { rules[.rest(of: filters)] = .rest(filters.flatMap { Admission.choices($0, log) }) }
        for filter in filters + leftOut.compactMap(\.opposite) {
            for key in FilterKey.allCases where key != .user {
                guard let part = Place.Part(filter, key), case .filter = part else { continue }
                rules[part] = .all(Admission.choices(Filter(filter.terms.filter { $0.key == key }), log))
            }
        }
        for case .value(let dimension, let text) in parts {
            guard let choice = Admission.choice(dimension, text, log) else { continue }
            rules[.value(dimension, text)] = .all([choice])
        }
        classes = log.names.map { [Int](repeating: 0, count: $0.count) }
        classCounts = log.names.map { _ in 1 }
        for rule in rules.sorted(by: { $0.key.text < $1.key.text }).map(\.value) {
            for choice in rule.choices where choice.dimension < Admission.kinds {
                classes[choice.dimension] = pairRanks(
                    classes[choice.dimension], choice.isAdmitted.map { $0 ? 1 : 0 })
                classCounts[choice.dimension] = (classes[choice.dimension].max() ?? 0) + 1
            }
        }
        if Admission.isTooMany(classCounts) { return nil }
        combinationCount = classCounts.reduce(1, *)
    }

    /// How many combinations there are at least.
    static func least(_ parts: Set<Place.Part>) -> Int {
        let told = parts.compactMap(\.dimension).filter(SmallLog.dimensions.contains)
        let counts = Dictionary(grouping: told, by: \.self).values.map(\.count)
        return isTooMany(counts) ? most + 1 : counts.reduce(1, *)
    }

    private static func isTooMany(_ counts: [Int]) -> Bool {
        var product = 1
        return counts.contains { count in
            product *= count
            return product > most
        }
    }

    /// The combination of an interaction's things.
    func combination(_ things: [Int]) -> Int {
        things.indices.reduce(0) { $0 * classCounts[$1] + classes[$1][things[$1]] }
    }

    /// What a place admits; `nil` where that cannot be told from things.
    mutating func mask(_ place: Place) -> Mask? {
        if let known = masks[place] { return known }
        var mask = Mask(repeating: Admission.allKinds, count: combinationCount)
        for part in place.parts {
            switch rules[part] {
            case nil: return nil
            case .all(let choices): for choice in choices { narrow(&mask, to: choice) }
            case .rest(let choices):
                var admitted = Mask(repeating: Admission.allKinds, count: combinationCount)
                for choice in choices { narrow(&admitted, to: choice) }
                for combination in mask.indices { mask[combination] &= ~admitted[combination] }
            }
        }
        masks[place] = mask
        return mask
    }

    private func narrow(_ mask: inout Mask, to choice: Choice) {
        if choice.dimension == Admission.kinds {
            let kinds = choice.isAdmitted.indices.reduce(0 as UInt8) { $0 | (choice.isAdmitted[$1] ? 1 << $1 : 0) }
            for combination in mask.indices { mask[combination] &= kinds }
            return
        }
        // Whether things of a class are admitted, any of them tells.
        var isAdmitted = [Bool](repeating: false, count: classCounts[choice.dimension])
        for (thing, number) in classes[choice.dimension].enumerated() { isAdmitted[number] = choice.isAdmitted[thing] }
        let stride = classCounts[(choice.dimension + 1)...].reduce(1, *)
        for combination in mask.indices where !isAdmitted[combination / stride % isAdmitted.count] {
            mask[combination] = 0
        }
    }

    private static func choices(_ filter: Filter, _ log: SmallLog) -> [Choice] {
        filter.keys.sorted { $0.rawValue < $1.rawValue }.map { key in
            switch key {
            case .itemType:
                Choice(dimension: 0, isAdmitted: log.itemTypes.map { filter.admits(key, [$0]) })
            case .kind:
                Choice(dimension: kinds, isAdmitted: InteractionKind.allCases.map { filter.admits(key, [$0.name]) })
            default:
                choice(key.rawValue, log) { filter.admits(key, $0) }
                    ?? Choice(dimension: kinds, isAdmitted: InteractionKind.allCases.map { _ in true })
            }
        }
    }

    /// What a single value admits, in the case that matching compares: of items the one of that id, else of that title.
    private static func choice(_ dimension: Dimension, _ text: String, _ log: SmallLog) -> Choice? {
        let isNamed = { (name: String) in Glob.folding(name) == text }
        switch dimension {
        case .itemType: return Choice(dimension: 0, isAdmitted: log.itemTypes.map(isNamed))
        case .kind: return Choice(dimension: kinds, isAdmitted: InteractionKind.allCases.map { isNamed($0.name) })
        case .item:
            let ids = log.names[0].map { $0.first.map(isNamed) ?? false }
            return Choice(
                dimension: 0, isAdmitted: ids.contains(true) ? ids : log.names[0].map { $0.contains(where: isNamed) })
        default: return choice(dimension.rawValue, log) { $0.contains(where: isNamed) }
        }
    }

    private static func choice(_ name: String, _ log: SmallLog, _ isAdmitted: ([String]) -> Bool) -> Choice? {
        SmallLog.dimensions.firstIndex { $0.rawValue == name }.map {
            Choice(dimension: $0, isAdmitted: log.names[$0].map(isAdmitted))
        }
    }
}

extension Place.Part {
    /// The dimension that it names a value of.
    fileprivate var dimension: Dimension? { if case .value(let dimension, _) = self { dimension } else { nil } }
}

extension Admission.Rule {
    fileprivate var choices: [Admission.Choice] {
        switch self {
        case .all(let choices), .rest(let choices): choices
        }
    }
}
