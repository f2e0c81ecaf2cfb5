import Explaining
import Model
import TestSupport
import Testing

@Suite("Findings")
struct FindingsTests {
    @Test("come by the people they concern, and no rule speaks twice before each has spoken")
    func turns() {
        let typical = (0..<5).map { Evidence.Row(name: "x\($0)", viewers: (nil, nil)) }
        let ignored = { (name: String, reach: Int) in
            Evidence.Row(name: name, reach: (reach, nil), viewers: (nil, nil), rate: (0.1, nil))
        }
        let evidence = Evidence(
            items: typical + [
                ignored("c", 900), ignored("b", 800), ignored("a", 800),
                Evidence.Row(name: "d", viewers: (0, 40), rate: (nil, nil)),
            ])
        #expect(
            evidence.said == ["item_ignored c", "item_fading d", "item_ignored a", "item_ignored b"])
        #expect(evidence.findings(limit: 2).map(\.said) == ["item_ignored c", "item_fading d"])
        #expect(evidence.findings(limit: 0) == [] && evidence.findings(limit: -1) == [])
    }

    @Test("speak of an item once, by what concerns most people")
    func subjects() {
        let typical = (0..<5).map { Evidence.Row(name: "x\($0)", viewers: (nil, nil)) }
        let item = { (before: Int) in
            Evidence.Row(name: "a", reach: (100, nil), viewers: (10, before), rate: (0.1, nil))
        }
        #expect(Evidence(items: typical + [item(60)]).said == ["item_fading a"])
        #expect(Evidence(items: typical + [item(45)]).said == ["item_ignored a"])
    }

    @Test("are the same whatever the order of the rows")
    func order() {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<50 {
            var evidence = Evidence.random(&random)
            let said = evidence.findings()
            evidence.items.shuffle(using: &random)
            evidence.scopes.shuffle(using: &random)
            #expect(evidence.findings() == said)
        }
    }

    @Test("tell nothing of what is withheld, however much is", arguments: 1...8)
    func withheld(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var told = 0
        for _ in 0..<100 {
            var closed = Evidence.random(&random)
            closed.whole.withholdSome(&random)
            for index in closed.scopes.indices { closed.scopes[index].withholdSome(&random) }
            for index in closed.items.indices { closed.items[index].withholdSome(&random) }
            var other = closed
            other.whole.changeWhatIsWithheld(&random)
            for index in other.scopes.indices { other.scopes[index].changeWhatIsWithheld(&random) }
            for index in other.items.indices { other.items[index].changeWhatIsWithheld(&random) }
            // Nobody can tell from the findings what the withheld numbers are.
            let found = closed.findings()
            #expect(found == other.findings())
            told += found.count
            #expect(found.allSatisfy(closed.shows))
        }
        #expect(told > 50)
    }
}

extension Evidence {
    /// Whether everything that a finding says of its own row is shown there.
    fileprivate func shows(_ finding: Finding) -> Bool {
        guard let row = finding.subject.map({ subject in (scopes + items).first { $0.name == subject.name } }) ?? whole
        else { return false }
        let hidden = row.withheld
        return !row.isWithheld && finding.figures.allSatisfy { $0.name == "typical" || !hidden.contains($0.column) }
            && !(finding.rule == .itemsUnused && hidden.contains(Column(.value(.coverage))))
    }

    fileprivate static func random(_ random: inout SeededGenerator) -> Evidence {
        let names = { (letter: String, count: Int) in (0..<count).map { "\(letter)\($0)" } }
        return Evidence(
            whole: .random("", &random),
            scopes: names("s", Int.random(in: 0...6, using: &random)).map { .random($0, &random) },
            items: names("i", Int.random(in: 0...12, using: &random)).map { .random($0, &random) },
            isComplete: Bool.random(using: &random))
    }
}

extension Evidence.Row {
    fileprivate static func random(_ name: String, _ random: inout SeededGenerator) -> Evidence.Row {
        var row = Evidence.Row(name: name)
        row.setNumbers(&random)
        return row
    }

    private mutating func setNumbers(_ random: inout SeededGenerator) {
        reach = (Int.random(in: 0...200, using: &random), Int.random(in: 0...200, using: &random))
        viewers = (Int.random(in: 0...120, using: &random), Int.random(in: 0...120, using: &random))
        rate = (Double.random(in: 0...1, using: &random), Double.random(in: 0...1, using: &random))
        isSure = Bool.random(using: &random)
        listed = (20, Int.random(in: 0...20, using: &random))
    }

    fileprivate mutating func withholdSome(_ random: inout SeededGenerator) {
        if Int.random(in: 0..<4, using: &random) == 0 { isWithheld = true }
        let roles: [[Column.Role]] = [
            [.value(.viewers), .previous(.viewers)], [.previous(.viewers)], [.value(.reach), .previous(.reach)],
            [.value(.viewRate), .low(.viewRate), .high(.viewRate), .change(.viewRate), .significant(.viewRate)],
            [.previous(.viewRate), .change(.viewRate), .significant(.viewRate)], [.value(.coverage)],
        ]
        for group in roles where Int.random(in: 0..<4, using: &random) == 0 {
            withheld.formUnion(group.map(Column.init))
        }
    }

    /// Other numbers behind what nobody sees.
    fileprivate mutating func changeWhatIsWithheld(_ random: inout SeededGenerator) {
        let own = self
        setNumbers(&random)
        guard !isWithheld else { return }
        let isHidden = { (role: Column.Role) in own.withheld.contains(Column(role)) }
        if !isHidden(.value(.reach)) { reach = own.reach }
        if !isHidden(.value(.viewers)) { viewers.now = own.viewers.now }
        if !isHidden(.previous(.viewers)) { viewers.before = own.viewers.before }
        if !isHidden(.value(.viewRate)) { rate.now = own.rate.now }
        if !isHidden(.previous(.viewRate)) { rate.before = own.rate.before }
        if !isHidden(.significant(.viewRate)) { isSure = own.isSure }
        if !isHidden(.value(.coverage)) { listed = own.listed }
    }
}
