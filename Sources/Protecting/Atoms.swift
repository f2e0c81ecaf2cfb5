import Measuring
import Model

/// The smallest pieces that a site's slices cut a small log into: combinations of things × times × kinds of interaction.
///
/// Every count of interactions is a sum of such atoms, so whatever two slices leave of one another is one, too.
struct Atoms {
    /// The most atoms that are looked at.
    private static let most = 60_000
    /// The most ends of times between any two of which a time is looked at.
    private static let mostLong = 16

    private(set) var admission: Admission
    /// The days that pieces of time begin on, and the one after the last.
    private let ends: [Day]
    private let numbers: [Day: Int]
    private let span: Span?
    /// The interactions of each.
    let counts: [Int]
    /// The first people of each, at most as many as a group has to have.
    private let users: [[Int]]
    private let minimumGroup: Int

    /// - Returns: `nil` where there are too many.
    init?(_ admission: Admission, _ log: SmallLog, times: Set<ClosedRange<Day>>, span: Span?, minimumGroup: Int) {
        let found = Atoms.ends(of: times, span)
        guard let first = found.first else { return nil }
        let pieces = found.count - 1
        if !Atoms.hasRoom(for: admission.combinationCount, times, span) { return nil }
        let total = admission.combinationCount * pieces * Atoms.kinds
        var counts = [Int](repeating: 0, count: total)
        var users = [[Int]](repeating: [], count: total)
        var pieceOf: [Day: Int] = [:]
        for piece in 0..<pieces {
            var day = found[piece]
            while day < found[piece + 1] {
                pieceOf[day] = piece
                day = day.advanced(by: 1)
            }
        }
        for interaction in log.interactions {
            guard interaction.day >= first, let piece = pieceOf[interaction.day] else { continue }
            let combination = admission.combination(interaction.things)
            let atom = (combination * pieces + piece) * Atoms.kinds + Int(interaction.kind.rawValue)
            counts[atom] += 1
            guard let user = interaction.user, users[atom].count < minimumGroup, !users[atom].contains(user)
            else { continue }
            users[atom].append(user)
        }
        self.admission = admission
        ends = found
        numbers = Dictionary(uniqueKeysWithValues: found.enumerated().map { ($1, $0) })
        self.span = span
        self.counts = counts
        self.users = users
        self.minimumGroup = minimumGroup
    }

    /// Whether so many combinations, cut by some times, are not too many atoms.
    static func hasRoom(for combinations: Int, _ times: Set<ClosedRange<Day>>, _ span: Span?) -> Bool {
        combinations * (ends(of: times, span).count - 1) * kinds <= most
    }

    private static func ends(of times: Set<ClosedRange<Day>>, _ span: Span?) -> [Day] {
        Set(
            times.flatMap { days in
                let (first, end) = settledEnds(of: days, in: span)
                return [first, end]
            }
        ).sorted()
    }

    private static let kinds = InteractionKind.allCases.count

    /// What a place admits; `nil` where that cannot be told from things.
    mutating func mask(_ place: Place) -> Admission.Mask? { admission.mask(place) }

    /// Times that readers may know of: the shortest between any two ends, and all between ends of the longest times.
    func ranges(between times: Set<ClosedRange<Day>>) -> Set<ClosedRange<Day>> {
        var found = Set(zip(ends, ends.dropFirst()).map { $0...$1.advanced(by: -1) })
        let length = { (days: ClosedRange<Day>) in days.upperBound.number - days.lowerBound.number }
        for least in Set(times.map(length)).sorted() {
            let long = Atoms.ends(of: times.filter { length($0) >= least }, span)
            if long.count > Atoms.mostLong { continue }
            for (index, first) in long.enumerated() {
                for end in long[(index + 1)...] { found.insert(first...end.advanced(by: -1)) }
            }
            break
        }
        return found
    }

    /// The atoms of a slice and a measure, ascending.
    func atoms(_ mask: Admission.Mask, _ days: ClosedRange<Day>, _ measure: Measure) -> [Int] {
        let pieces = pieces(of: days)
        if pieces.isEmpty { return [] }
        let measured = measure.kindBits
        var found: [Int] = []
        for (combination, admitted) in mask.enumerated() where admitted & measured != 0 {
            for piece in pieces {
                for kind in 0..<Atoms.kinds where (admitted & measured) >> UInt8(kind) & 1 != 0 {
                    found.append((combination * (ends.count - 1) + piece) * Atoms.kinds + kind)
                }
            }
        }
        return found
    }

    /// How many atoms the counts of a place have in some times, all of their measures together.
    func size(_ mask: Admission.Mask, _ times: some Sequence<ClosedRange<Day>>) -> Int {
        2 * mask.reduce(0) { $0 + $1.nonzeroBitCount } * times.reduce(0) { $0 + pieces(of: $1).count }
    }

    private func pieces(of days: ClosedRange<Day>) -> Range<Int> {
        let (first, end) = settledEnds(of: days, in: span)
        guard let start = numbers[first], let stop = numbers[end], start < stop else { return 0..<0 }
        return start..<stop
    }

    /// Whether atoms are of fewer people than a group has to have, and of some.
    func isSmall(_ atoms: [Int]) -> Bool {
        var found: [Int] = []
        for atom in atoms {
            for user in users[atom] where !found.contains(user) {
                if found.count + 1 >= minimumGroup { return false }
                found.append(user)
            }
        }
        return !found.isEmpty
    }
}

extension Measure {
    /// The kinds of interaction that a measure of events counts, as bits of their raw values.
    fileprivate var kindBits: UInt8 {
        switch self {
        case .loads: 1 << InteractionKind.loaded.rawValue
        case .views: 1 << InteractionKind.viewed.rawValue
        case .clicks: 1 << InteractionKind.clicked.rawValue
        default: 0b111
        }
    }
}
