import Measuring
import Model

/// What the shown counts of interactions of a small site tell together, whatever their questions say of one another.
///
/// Every shown count is an equation over atoms. What it tells of a goal, a sum of atoms that is about few people, is the
/// goal's way to be made of shown counts. Goals are the small slices of the site, and what filters, rows and ends of
/// times leave of its slices, which nobody is shown.
struct AtomFacts {
    /// The most cells of the equations, times the fewer of atoms and counts: beyond that it would take too long.
    private static let most = 300_000_000
    /// The most atoms of all counts.
    private static let mostAtoms = 3_000_000
    /// Those that atoms add up to.
    static let measures = [Measure.interactions] + Measure.eventKinds.map(\.measure)

    /// A count that the site may show, with its atoms.
    struct Count {
        var slice: Int
        var measure: Measure
        var atoms: [Int]
        var value: Int
    }

    private let atoms: Atoms
    private let counts: [Count]
    private let goals: [[Int]]
    /// The counts that the site withholds because they are small.
    let small: [Count]
    let minimumGroup: Int
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
        let times = Set(site.slices.map { $0.key.first...$0.key.last } + tables.compactMap(\.days))
        var parts = site.places.reduce(into: Set<Place.Part>()) { $0.formUnion($1.parts) }
        if !Atoms.hasRoom(for: Admission.least(parts), times, span) { return nil }
        let rows = AtomGoals.rows(of: tables)
        for place in rows.keys { parts.formUnion(place.parts) }
        let asked = tables + unseen
        guard
            let admission = Admission(
                log, parts, filters: asked.flatMap(\.filters),
                leftOut: asked.map(\.question.leftOut).filter { !$0.isEmpty })
        else { return nil }
        guard var atoms = Atoms(admission, log, times: times, span: span, minimumGroup: minimumGroup) else {
            return nil
        }
        let masks = site.places.map { atoms.mask($0) }
        var room = AtomFacts.mostAtoms
        var counts: [Count] = []
        for (number, slice) in site.slices.enumerated() {
            guard let mask = masks[slice.key.place] else { continue }
            let days = slice.key.first...slice.key.last
            room -= atoms.size(mask, [days])
            if room < 0 { return nil }
            for measure in AtomFacts.measures {
                let found = atoms.atoms(mask, days, measure)
                counts.append(
                    Count(
                        slice: number, measure: measure, atoms: found, value: found.reduce(0) { $0 + atoms.counts[$1] })
                )
            }
        }
        guard let goals = AtomGoals.found(rows, times, in: &atoms) else { return nil }
        let flagged = counts.filter { $0.value > 0 && site.slices[$0.slice].small.contains($0.measure) }
        self.goals = goals.union(flagged.map(\.atoms)).sorted { $0.lexicographicallyPrecedes($1) }
        small = flagged.filter { site.slices[$0.slice].published.contains($0.measure) && atoms.isSmall($0.atoms) }
        without = tables.reduce(into: Set<Int>()) { found, table in
            guard let days = table.days, let whole = atoms.mask(table.whole) else { return }
            var missing = Set(atoms.atoms(whole, days, .interactions))
            for row in table.rows {
                let key = site.slices[row.slice].key
                guard let mask = masks[key.place] else { return }
                missing.subtract(atoms.atoms(mask, key.first...key.last, .interactions))
            }
            found.formUnion(missing)
        }.sorted()
        self.counts = counts
        self.atoms = atoms
        self.minimumGroup = minimumGroup
    }

    /// Whether anything must not be told.
    var hasGoals: Bool { !goals.isEmpty }

    /// What readers know at some time.
    struct Known {
        /// The shown counts that are not 0, those last that are to be withheld first.
        fileprivate(set) var counts: [Count] = []
        /// By atom: whether nothing happened, as a reader knows.
        fileprivate(set) var isNothing: [Bool]
    }

    /// - Parameters:
    ///   - isKnown: Whether readers know the count of a slice's measure.
    ///   - rank: What is to be withheld first comes first.
    func known(_ isKnown: (Int, Measure) -> Bool, _ rank: (Int, Measure) -> (Int, Int, Int)) -> Known {
        var known = Known(isNothing: [Bool](repeating: false, count: atoms.counts.count))
        for atom in without { known.isNothing[atom] = true }
        var shown: [(count: Count, rank: (Int, Int, Int))] = []
        for count in counts where isKnown(count.slice, count.measure) {
            if count.value == 0 {
                for atom in count.atoms { known.isNothing[atom] = true }
            } else {
                shown.append((count, rank(count.slice, count.measure)))
            }
        }
        known.counts = shown.sorted { $0.rank > $1.rank }.map(\.count)
        return known
    }

    /// For each goal that is told, shown counts that tell it.
    func told(_ known: Known) -> [[Count]] {
        let classes = Classes(known, of: atoms.counts.count)
        let open = goals.compactMap { classes.covered(by: $0, known) }
        let columns = known.counts.count + open.count
        let size = classes.sizes.count
        if open.isEmpty || size * columns * min(size, known.counts.count) > AtomFacts.most { return [] }
        var matrix = PrimeMatrix(rows: size, columns: columns)
        for (column, count) in known.counts.enumerated() {
            for atom in count.atoms where classes.of[atom] >= 0 { matrix.mark(classes.of[atom], column) }
        }
        for (column, goal) in open.enumerated() {
            for number in goal { matrix.mark(number, known.counts.count + column) }
        }
        return matrix.combinations(from: known.counts.count).compactMap { columns in
            columns.map { $0.map { known.counts[$0] } }
        }
    }
}

/// Atoms that are in the same shown counts, which nobody can tell apart.
private struct Classes {
    /// By atom; −1 for those that are in none, or of nothing.
    private(set) var of: [Int]
    /// How many atoms each class has.
    private(set) var sizes: [Int] = []

    init(_ known: AtomFacts.Known, of count: Int) {
        var signatures = [UInt64](repeating: 0, count: count)
        var numbers = SameNumbers()
        for shown in known.counts {
            let number = numbers.next()
            for atom in shown.atoms { signatures[atom] &+= number }
        }
        var numberOf: [UInt64: Int] = [:]
        of = [Int](repeating: -1, count: count)
        for atom in 0..<count where !known.isNothing[atom] && signatures[atom] != 0 {
            let number = numberOf[signatures[atom], default: sizes.count]
            if number == sizes.count {
                numberOf[signatures[atom]] = number
                sizes.append(0)
            }
            of[atom] = number
            sizes[number] += 1
        }
    }

    /// The classes that make some atoms; `nil` where they do not.
    func covered(by atoms: [Int], _ known: AtomFacts.Known) -> [Int]? {
        var covered: [Int: Int] = [:]
        for atom in atoms where !known.isNothing[atom] {
            if of[atom] < 0 { return nil }
            covered[of[atom], default: 0] += 1
        }
        if covered.isEmpty || covered.contains(where: { sizes[$0.key] != $0.value }) { return nil }
        return covered.keys.sorted()
    }
}

/// Numbers that look random and are the same in every run.
private struct SameNumbers {
    private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var number = state
        number = (number ^ number >> 30) &* 0xBF58_476D_1CE4_E5B9
        number = (number ^ number >> 27) &* 0x94D0_49BB_1331_11EB
        return number ^ number >> 31
    }
}
