import Measuring
import Model

@testable import Protecting

/// A reader who knows every rule, lays everything shown side by side, and can solve equations.
struct Reader {
    /// A count of a slice, by what it counts.
    struct Name: Hashable {
        var about: Set<String>
        var days: ClosedRange<Day>
        var measure: Measure
    }

    struct Cell {
        var name: Name
        var shown: ReleasedAnswer.Cell
        var isSmall: Bool
    }

    private struct Atom: Hashable {
        var day: Int
        var item: String
        var scope: String
        var kind: String
    }

    private static let days = SmallWorld.days + SmallWorld.silentDays
    private let atoms: [Atom]
    private let types: [String: String]
    private var zeros: Set<Int> = []
    private var known: [Set<Int>] = []
    private(set) var smallCounts: [(name: Name, atoms: Set<Int>)] = []

    init(_ world: SmallWorld) {
        types = world.itemTypes
        atoms = Reader.days.indices.flatMap { day in
            SmallWorld.items.flatMap { item in
                SmallWorld.scopes.flatMap { scope in
                    InteractionKind.allCases.map { Atom(day: day, item: item, scope: scope, kind: $0.name) }
                }
            }
        }
    }

    mutating func read(_ exact: Answered, _ shown: Released) {
        for cell in cells(exact, shown) {
            let atoms = self.atoms(of: cell.name)
            switch cell.shown {
            case .shown(.integer(0)): zeros.formUnion(atoms)
            case .shown: known.append(atoms)
            case .withheld: if cell.isSmall { smallCounts.append((cell.name, atoms)) }
            }
        }
        // Rows that are not there are zero.
        for (lift, exact) in answers(exact) where !exact.question.by.contains(where: { $0.timeUnit != nil }) {
            let slices = exact.rows.map { self.atoms(of: name(exact, lift, $0.key, $0.current, .interactions)) }
            let total = name(exact, lift, [], exact.rows.first?.current, .interactions)
            if exact.rows.isEmpty { continue }
            zeros.formUnion(self.atoms(of: total).subtracting(slices.reduce(into: []) { $0.formUnion($1) }))
        }
    }

    /// The small counts that are combinations of known ones.
    func workedOut() -> [String] {
        let places = Dictionary(
            uniqueKeysWithValues: atoms.indices.filter { !zeros.contains($0) }.enumerated().map { ($1, $0) })
        let vector = { (set: Set<Int>) in
            var row = [Int](repeating: 0, count: places.count)
            for atom in set { if let place = places[atom] { row[place] = 1 } }
            return row
        }
        var solver = SlowElimination()
        for set in known { solver.add(vector(set)) }
        return smallCounts.filter { count in
            // What holds nothing but zeros is no secret.
            !count.atoms.isSubset(of: zeros) && solver.spans(vector(count.atoms))
        }.map {
            "\($0.name.measure.id) of \($0.name.about.sorted()) in \($0.name.days.lowerBound)..\($0.name.days.upperBound)"
        }
    }

    func cells(_ exact: Answered, _ shown: Released) -> [Cell] {
        answers(exact).flatMap { lift, exact -> [Cell] in
            let released = shown.answer(for: lift?.text)
            var cells: [Cell] = []
            let add = { (row: Answer.Row, shown: ReleasedAnswer.Row) in
                for (index, measure) in exact.question.measures.enumerated() {
                    for (slice, column) in [(row.current, measure.id), (row.previous, "\(measure.id)_previous")] {
                        guard let slice, let place = released.column(column) else { continue }
                        let isSmall =
                            slice.facts.interactions > 0 && slice.facts.reach < 5
                            || (1..<5).contains(slice.cells[index].base ?? 0)
                            || measure.kind == .people && (1..<5).contains(slice.cells[index].value.count ?? 0)
                        cells.append(
                            Cell(
                                name: name(exact, lift, row.key, slice, measure), shown: shown.cells[place],
                                isSmall: isSmall))
                    }
                }
            }
            for row in released.rows {
                let dimensions = exact.columns.enumerated().filter {
                    if case .dimension = $0.element.role { true } else { false }
                }
                let key = dimensions.map { row.cells[$0.offset].value ?? .empty }
                if let source = exact.rows.first(where: { $0.key == key }) { add(source, row) }
            }
            if let total = exact.total, let shown = released.total {
                let row = Answer.Row(
                    key: [], itemTitle: nil, current: total.current, previous: total.previous, pValues: [],
                    isPartial: false)
                // A total's cells follow the dimensions' columns, as a row's do.
                add(row, shown)
            }
            return cells
        }
    }

    private func answers(_ answered: Answered) -> [(lift: Value?, answer: Answer)] {
        switch answered {
        case .one(let answer): [(nil, answer)]
        case .lifted(let answers, _): answers.sorted { $0.key < $1.key }.map { (.text($0.key), $0.value) }
        }
    }

    private func name(_ answer: Answer, _ lift: Value?, _ key: [Value], _ slice: Answer.Slice?, _ measure: Measure)
        -> Name
    {
        var about: Set<String> = []
        for filter in answer.question.filters {
            let named = { (term: FilterTerm) in "\(term.key.rawValue)=\(term.pattern.text)" }
            about.formUnion(filter.terms.filter(\.excludes).map { "!" + named($0) })
            // Of several values any will do.
            for terms in Dictionary(grouping: filter.terms.filter { !$0.excludes }, by: \.key).values {
                about.insert(terms.map(named).joined(separator: "|"))
            }
        }
        if let lift, let dimension = answer.question.lift { about.insert("\(dimension.rawValue)=\(lift.text)") }
        for (dimension, value) in zip(answer.question.by, key) where dimension.timeUnit == nil {
            about.insert("\(dimension.rawValue)=\(value.text)")
        }
        return Name(about: about, days: slice?.facts.days ?? answer.period.days, measure: measure)
    }

    private func atoms(of name: Name) -> Set<Int> {
        Set(
            atoms.indices.filter { index in
                let atom = atoms[index]
                let words = [
                    "item=\(atom.item)", "item_type=\(types[atom.item] ?? "")", "scope=\(atom.scope)",
                    "kind=\(atom.kind)",
                ]
                let isCounted: Bool =
                    switch name.measure {
                    case .loads: atom.kind == "loaded"
                    case .views: atom.kind == "viewed"
                    case .clicks: atom.kind == "clicked"
                    default: true
                    }
                return isCounted && name.days.contains(Reader.days[atom.day])
                    && name.about.allSatisfy {
                        $0.hasPrefix("!")
                            ? !words.contains(String($0.dropFirst()))
                            : $0.split(separator: "|").contains { words.contains(String($0)) }
                    }
            })
    }
}

extension Value {
    fileprivate var text: String { if case .text(let text) = self { text } else { "" } }
    fileprivate var count: Int? { if case .integer(let count) = self { count } else { nil } }
}

/// Gauss's elimination, in a field of prime order: right but for a chance of one in two thousand million.
struct SlowElimination {
    private static let prime = 2_147_483_647
    private var rows: [(lead: Int, row: [Int])] = []

    mutating func add(_ row: [Int]) {
        let rest = reduced(row)
        guard let lead = rest.firstIndex(where: { $0 != 0 }) else { return }
        let inverse = SlowElimination.power(rest[lead], SlowElimination.prime - 2)
        rows.append((lead, rest.map { $0 * inverse % SlowElimination.prime }))
    }

    /// Whether a row is a combination of those added.
    func spans(_ row: [Int]) -> Bool { reduced(row).allSatisfy { $0 == 0 } }

    private func reduced(_ row: [Int]) -> [Int] {
        var row = row
        for (lead, other) in rows where row[lead] != 0 {
            let factor = SlowElimination.prime - row[lead]
            for index in row.indices where other[index] != 0 {
                row[index] = (row[index] + factor * other[index]) % SlowElimination.prime
            }
        }
        return row
    }

    private static func power(_ base: Int, _ exponent: Int) -> Int {
        var (result, base, exponent) = (1, base, exponent)
        while exponent > 0 {
            if exponent & 1 == 1 { result = result * base % prime }
            base = base * base % prime
            exponent >>= 1
        }
        return result
    }
}
