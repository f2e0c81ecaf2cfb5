import Measuring
import Model

/// What readers of a small site must not be able to tell, though no page shows it.
enum AtomGoals {
    /// The most atoms of all that is looked at: beyond that it would take too long.
    private static let most = 60_000_000

    /// The places of rows, each as its question says it, with what it is a part of.
    ///
    /// As the site knows it, a row that has a value needs no filter beside it; but it is a part of what the filter admits.
    static func rows(of tables: [SliceTable]) -> [Place: Set<Place>] {
        var rows: [Place: Set<Place>] = [:]
        for table in tables where table.dimensions.allSatisfy({ $0.timeUnit != nil || $0.isOfThings }) {
            for row in table.rows.indices {
                rows[table.place(ofRow: row), default: []].formUnion(table.narrower(row))
            }
        }
        return rows
    }

    /// The sums of atoms about few people: of rows, and of what they leave of what they are parts of, in any time.
    ///
    /// - Returns: `nil` where there is too much to look at.
    static func found(
        _ rows: [Place: Set<Place>], _ times: Set<ClosedRange<Day>>, in atoms: inout Atoms
    ) -> Set<[Int]>? {
        var masks = Set<Admission.Mask>()
        for (place, wholes) in rows {
            guard let own = atoms.mask(place) else { continue }
            masks.insert(own)
            for whole in wholes {
                if let all = atoms.mask(whole) { masks.insert(zip(all, own).map { $0 & ~$1 }) }
            }
        }
        let ranges = times.union(atoms.ranges(between: times))
        var room = most
        for mask in masks {
            room -= atoms.size(mask, ranges)
            if room < 0 { return nil }
        }
        var found = Set<[Int]>()
        for mask in masks {
            for range in ranges {
                for measure in AtomFacts.measures {
                    let sum = atoms.atoms(mask, range, measure)
                    if atoms.isSmall(sum) { found.insert(sum) }
                }
            }
        }
        return found
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
