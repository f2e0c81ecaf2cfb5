import Measuring
import Model

/// What the shown counts of interactions of a small site tell together, whatever their questions say of one another.
///
/// Every shown count is an equation over atoms. What it tells of a goal, a sum of atoms that is about few people, is the
/// goal's way to be made of shown counts. Goals are the small slices of the site, and what filters, rows and ends of
/// times leave of its slices, which nobody is shown.
struct AtomFacts {
    /// The most cells of the equations, times the fewer of atoms and counts: beyond that it would take too long.
    private static let most = 1_000_000_000

    private var atoms: Atoms
    /// A count that the site may show, with its atoms.
    private struct Count {
        var slice: Int
        var measure: Measure
        var atoms: [Int]
        var isZero: Bool
    }

    private let counts: [Count]
    private let goals: [[Int]]
    /// Of these nothing happened, as tables say that have no row for them.
    private let without: [Int]

    /// - Parameters:
    ///   - tables: What the site shows.
    ///   - unseen: What is asked beside that.
    /// - Returns: `nil` for a site that is not small.
    init?(
        _ log: SmallLog, _ tables: [SliceTable], unseen: [SliceTable], _ site: SiteSlices, span: Span?,
        minimumGroup: Int
    ) {
        // The whole of each row, once more as its question says it: a filter beside a row's own value leaves nothing.
        var rows: [Place: Set<Place>] = [:]
        for table in tables where table.dimensions.allSatisfy({ $0.timeUnit != nil || $0.isOfThings }) {
            for row in table.rows.indices {
                let place = table.place(ofRow: row)
                rows[place, default: []].formUnion(table.narrower(row))
            }
        }
        let parts = site.places.reduce(into: Set(rows.keys.flatMap(\.parts))) { $0.formUnion($1.parts) }
        let all = tables + unseen
        guard
            var admission = Admission(
                log, parts, filters: all.flatMap(\.filters), leftOut: all.map(\.question.leftOut).filter { !$0.isEmpty }
            )
        else { return nil }
        let times = Set(site.slices.map { $0.key.first...$0.key.last } + tables.compactMap(\.days))
        let masks = site.places.map { admission.mask($0) }
        guard var atoms = Atoms(admission, log, times: times, span: span, minimumGroup: minimumGroup) else {
            return nil
        }
        let measures = [Measure.interactions] + Measure.eventKinds.map(\.measure)
        counts = site.slices.enumerated().flatMap { number, slice -> [Count] in
            guard let mask = masks[slice.key.place] else { return [] }
            return measures.map { measure in
                let found = atoms.atoms(mask, slice.key.first...slice.key.last, measure)
                return Count(
                    slice: number, measure: measure, atoms: found, isZero: found.allSatisfy { atoms.counts[$0] == 0 })
            }
        }
        var goals = Set<[Int]>()
        for (slice, measure, atoms, isZero) in counts.map({ ($0.slice, $0.measure, $0.atoms, $0.isZero) }) where !isZero
        {
            if site.slices[slice].small.contains(measure) { goals.insert(atoms) }
        }
        let ranges = times.union(atoms.ranges(between: times))
        for (place, wholes) in rows {
            guard let own = atoms.mask(place) else { continue }
            var rests = [own]
            for whole in wholes {
                guard let all = atoms.mask(whole) else { continue }
                rests.append(zip(all, own).map { $0 & ~$1 })
            }
            for mask in rests {
                for range in ranges {
                    for measure in measures {
                        let found = atoms.atoms(mask, range, measure)
                        if atoms.isSmall(found) { goals.insert(found) }
                    }
                }
            }
        }
        self.goals = goals.sorted { $0.lexicographicallyPrecedes($1) }
        var without = Set<Int>()
        for table in tables {
            guard let days = table.days, let whole = atoms.mask(table.whole) else { continue }
            var missing = Set(atoms.atoms(whole, days, .interactions))
            for row in table.rows {
                let key = site.slices[row.slice].key
                guard let mask = masks[key.place] else { missing = []; break }
                missing.subtract(atoms.atoms(mask, key.first...key.last, .interactions))
            }
            without.formUnion(missing)
        }
        self.without = without.sorted()
        self.atoms = atoms
    }

    /// For each goal that is told, shown counts that tell it.
    ///
    /// - Parameters:
    ///   - isKnown: Whether readers know the count of a slice's measure.
    ///   - rank: What is to be withheld first comes first.
    func told(_ isKnown: (Int, Measure) -> Bool, _ rank: (Int, Measure) -> (Int, Int, Int)) -> [[(
        slice: Int, measure: Measure
    )]] {
        let known = counts.filter { isKnown($0.slice, $0.measure) }.map {
            (count: $0, rank: rank($0.slice, $0.measure))
        }
        .sorted { $0.rank > $1.rank }.map(\.count)
        var isOut = [Bool](repeating: false, count: atoms.counts.count)
        for atom in without { isOut[atom] = true }
        for count in known where count.isZero { for atom in count.atoms { isOut[atom] = true } }
        // Atoms that are in the same counts are one.
        var signatures = [UInt64](repeating: 0, count: atoms.counts.count)
        var random = SystemIndependentNumbers()
        let telling = known.filter { !$0.isZero }
        for count in telling {
            let number = random.next()
            for atom in count.atoms { signatures[atom] &+= number }
        }
        var numberOf: [UInt64: Int] = [:]
        var sizes: [Int] = []
        var classOf = [Int](repeating: -1, count: atoms.counts.count)
        for atom in atoms.counts.indices where !isOut[atom] {
            if signatures[atom] == 0 { continue }
            let number = numberOf[signatures[atom]] ?? sizes.count
            if number == sizes.count {
                numberOf[signatures[atom]] = number
                sizes.append(0)
            }
            classOf[atom] = number
            sizes[number] += 1
        }
        let open = goals.compactMap { goal -> [Int]? in
            var covered: [Int: Int] = [:]
            for atom in goal where !isOut[atom] {
                if classOf[atom] < 0 { return nil }
                covered[classOf[atom], default: 0] += 1
            }
            if covered.isEmpty || covered.contains(where: { sizes[$0.key] != $0.value }) { return nil }
            return covered.keys.sorted()
        }
        let columns = telling.count + open.count
        if open.isEmpty || sizes.count * columns * min(sizes.count, telling.count) > AtomFacts.most { return [] }
        var matrix = PrimeMatrix(rows: sizes.count, columns: columns)
        for (column, count) in telling.enumerated() {
            for atom in count.atoms where classOf[atom] >= 0 { matrix.mark(classOf[atom], column) }
        }
        for (column, goal) in open.enumerated() {
            for number in goal { matrix.mark(number, telling.count + column) }
        }
        return matrix.combinations(from: telling.count).compactMap { columns in
            columns.map { $0.map { (telling[$0].slice, telling[$0].measure) } }
        }
    }
}

/// Numbers that look random and are the same in every run.
private struct SystemIndependentNumbers {
    private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var number = state
        number = (number ^ number >> 30) &* 0xBF58_476D_1CE4_E5B9
        number = (number ^ number >> 27) &* 0x94D0_49BB_1331_11EB
        return number ^ number >> 31
    }
}

extension SliceTable {
    /// What a row is a part of: its place without each of the filters, and without each value of its own.
    fileprivate func narrower(_ row: Int) -> [Place] {
        let values = dimensions.indices.filter { dimensions[$0].timeUnit == nil }.map {
            Place(parts: [Place.Part(dimensions[$0], value($0, ofRow: row))])
        }
        let groups = filters.map { Place([$0]) } + values
        return groups.indices.map { left in
            Place(parts: groups.indices.filter { $0 != left }.flatMap { groups[$0].parts })
        }
    }
}

extension Dimension {
    /// Whether a small log tells its values apart.
    fileprivate var isOfThings: Bool { self == .kind || self == .itemType || SmallLog.dimensions.contains(self) }
}
