import Model

/// What Contoso's people do all year: they come, pages load help, some of it is opened, some of that is clicked.
struct ContosoBehaviour {
    let seed: UInt64
    let people: [ContosoPerson]
    let items: [ContosoItem]
    private let itemsOfScope: [[Int]]

    init(seed: UInt64, people: [ContosoPerson], items: [ContosoItem]) {
        self.seed = seed
        self.people = people
        self.items = items
        self.itemsOfScope = ContosoScope.all.indices.map { scope in
            items.indices.filter { items[$0].scopes.contains(scope) }
        }
    }

    /// The year's interactions in the order of their time.
    func rows() -> [ContosoRow] {
        var rows: [ContosoRow] = []
        for day in ContosoCalendar.first...ContosoCalendar.last {
            let weights = itemsOfScope.map { $0.map { items[$0].weight(on: day) } }
            let activity = ContosoCalendar.activity(on: day)
            for (number, person) in people.enumerated() where person.days?.contains(day) == true {
                var random = SeededRandom(seed: seed, day.number, number)
                let chances = person.diligence * activity / 1000 * pull(of: person, on: day) / 1000
                guard random.happens(perMille: chances) else { continue }
                visit(of: number, on: day, weights: weights, random: &random, into: &rows)
            }
            edit(on: day, activity: activity, into: &rows)
        }
        return rows.sorted(by: ContosoRow.isBefore)
    }

    /// How much more than usual brings a person in, in thousandths.
    private func pull(of person: ContosoPerson, on day: Day) -> Int {
        let daysAfterTraining = day.number - ContosoCalendar.training.number
        return person.department == .sales && (0...20).contains(daysAfterTraining) ? 1350 : 1000
    }

    private func visit(
        of number: Int, on day: Day, weights: [[Int]], random: inout SeededRandom, into rows: inout [ContosoRow]
    ) {
        let person = people[number]
        let scope = random.choose(among: person.scopeWeights)
        let isTrained = scope == 0 && day >= ContosoCalendar.training
        var second = start(on: day, random: &random)
        // About one visit in seventy comes from a shared screen, where nobody is logged in; the archive has none.
        let isAnonymous = scope != ContosoScope.legalArchive && random.happens(perMille: 14)
        let actor = isAnonymous ? ContosoRow.Actor.nobody : .person(number)
        for _ in 0...random.choose(among: [18, 30, 26, 16, 10]) {
            let place = random.choose(among: weights[scope])
            guard weights[scope][place] > 0 else { break }
            let index = itemsOfScope[scope][place]
            let item = items[index]
            var row = ContosoRow(
                second: second, actor: actor, item: index, scope: scope,
                page: random.below(ContosoScope.all[scope].pages.count), kind: .loaded, variant: random.below(1000))
            if scope == 2, random.happens(perMille: 4) { row.scope = nil }
            rows.append(row)
            let viewChances = item.viewChances(on: day) * person.curiosity / 1000 * (isTrained ? 1350 : 1000) / 1000
            if random.happens(perMille: viewChances) {
                row.second += random.within(2...75)
                row.kind = .viewed
                rows.append(row)
                while random.happens(perMille: item.kind.appeal.click) {
                    row.second += random.within(4...150)
                    row.kind = .clicked
                    rows.append(row)
                    // Some click twice, and a few within the same second.
                    if random.happens(perMille: 12) { rows.append(row) }
                    guard random.happens(perMille: 180) else { break }
                }
            }
            second = row.second + random.within(8...400)
        }
    }

    /// A second of the day, by the local clock of Berlin.
    private func start(on day: Day, random: inout SeededRandom) -> Int {
        let halfHour = random.choose(among: ContosoCalendar.halfHours)
        let local = 6 * 3600 + halfHour * 1800 + random.below(1800)
        return day.number * 86_400 + local - ContosoCalendar.hoursAhead(on: day) * 3600
    }

    static let editorCount = 3

    /// Editors look at what they make, drafts too.
    private func edit(on day: Day, activity: Int, into rows: inout [ContosoRow]) {
        for editor in 0..<ContosoBehaviour.editorCount {
            var random = SeededRandom(seed: seed, day.number, -1 - editor)
            guard random.happens(perMille: activity / 7) else { continue }
            var second = start(on: day, random: &random)
            for _ in 0..<random.within(2...6) {
                let index = random.below(items.count)
                let item = items[index]
                let isMissing = item.life == .unplaced || item.scopes[0] == ContosoScope.legalArchive
                if isMissing || (item.life != .draft && day < item.published) { continue }
                for kind in InteractionKind.allCases {
                    rows.append(
                        ContosoRow(
                            second: second, actor: .editor(editor), item: index, scope: item.scopes[0], page: 0,
                            kind: kind, variant: 500))
                    second += random.within(3...30)
                }
            }
        }
    }
}
