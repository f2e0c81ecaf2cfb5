import Model
import Testing

@testable import Friction
@testable import Protecting

@Suite struct ProtectedFrictionTests {
    /// Sessions and dead clicks of pages, by scope.
    private func released(
        _ scopes: [String: [(sessions: Int, affected: Int)]], k: Int = 5, earlier: FrictionDecisions = .init()
    ) -> ReleasedFriction {
        releaseFriction(answer(scopes), minimumGroup: k, links: false, earlier: earlier)
    }

    private func answer(_ scopes: [String: [(sessions: Int, affected: Int)]]) -> FrictionAnswer {
        var answer = FrictionAnswer()
        for (scope, pages) in scopes.sorted(by: { $0.key < $1.key }) {
            var whole = PlaceCount()
            for (number, page) in pages.enumerated() {
                var tally = SignTally()
                tally.sessions = page.sessions
                tally.affected = page.affected
                var count = PlaceCount()
                count.sessions = page.sessions
                count.signs[.deadClicks] = tally
                answer.pages.append(.init(scope: scope, page: "p\(number)", count: count))
                whole += count
            }
            answer.scopes.append(.init(scope: scope, page: nil, count: whole))
            answer.total += whole
        }
        return answer
    }

    private func shown(_ rows: [ReleasedFriction.Row]) -> [Int?] { rows.map(\.sessions) }
    private func affected(_ rows: [ReleasedFriction.Row]) -> [Int?] {
        rows.map { $0.cell(.deadClicks).share?.affected }
    }

    @Test("a page of few sessions is withheld, and one beside it, so that neither follows from their scope")
    func smallPage() {
        let friction = released(["A": [(100, 20), (60, 15), (3, 0)], "B": [(200, 40)]])
        #expect(shown(friction.pages) == [100, nil, nil, 200])
        // The address of the page that hardly anybody opened is not told.
        #expect(friction.pages.map(\.page) == ["p0", "p1", ReleasedFriction.rarePages, "p0"])
        #expect(shown(friction.scopes) == [163, 200])
        #expect(friction.total.sessions == 363)
    }

    @Test("where a scope is withheld, all its pages are, and another scope beside it")
    func smallScope() {
        let friction = released(["A": [(2, 1), (2, 0)], "B": [(200, 40), (10, 5)], "C": [(300, 60)]])
        #expect(shown(friction.scopes) == [nil, nil, 300])
        #expect(shown(friction.pages) == [nil, nil, nil, 300])
    }

    @Test("a share of few sessions is withheld by itself, and another that would tell it")
    func smallShare() {
        let friction = released(["A": [(100, 20), (60, 2), (50, 0)], "B": [(200, 40)]])
        #expect(shown(friction.pages) == [100, 60, 50, 200])
        #expect(affected(friction.pages) == [nil, nil, 0, 40])
        #expect(affected(friction.scopes) == [22, 40])
    }

    @Test("what was withheld stays withheld when a period is told again, and gives nothing else away")
    func earlierDecisions() throws {
        let before = released(["A": [(100, 20), (60, 15), (3, 0)], "B": [(200, 40), (90, 2), (80, 9)]])
        let decisions = FrictionDecisions(before)
        let now = released(
            ["A": [(110, 20), (60, 15), (30, 0), (40, 7)], "B": [(200, 40), (90, 30), (80, 9)]], earlier: decisions)
        // The rare page has no name to remember it by, so no page is named that was not; a new one is as little told.
        #expect(now.pages.map(\.page) == ["p0", "p1", ReleasedFriction.rarePages, "p0", "p1", "p2"])
        #expect(shown(now.pages) == [110, nil, nil, 200, 90, 80])
        #expect(affected(now.pages).suffix(3) == [40, nil, nil])
        #expect(affected(before.pages).suffix(3) == [40, nil, nil])
        var both = FrictionDecisions(now)
        both.keep(decisions)
        #expect(both == FrictionDecisions(now))
        #expect(both.keepTo(decisions))
        // Decided anew, nothing of it is small.
        #expect(shown(released(["A": [(110, 20), (60, 15), (30, 0)]]).pages) == [110, 60, 30])
    }

    @Test("decisions name no page that goes by no name, and read back what they wrote")
    func written() throws {
        var answer = answer(["A": [(100, 20), (60, 2), (3, 0)], "B&page=x": [(200, 40)]])
        answer.maps = maps
        answer.recordings = [.init(scope: "A", count: 4), .init(scope: "B", count: 9, signs: [.rageClicks: 2])]
        let period = Answers.october
        var decisions = Decisions(period: period)
        decisions.note(releaseFriction(answer, minimumGroup: 5, links: false), earlier: FrictionDecisions())
        let text = String(decoding: decisions.text, as: UTF8.self)
        #expect(!text.contains("p2") && !text.contains("Rare"))
        let read = try Decisions(Array(text.utf8), period: period, file: "d")
        #expect(read == decisions && read.keepTo(decisions))
        #expect(read.friction.withholds("recordings&scope=A") && read.friction.withholds("recordings&scope=B"))
        #expect(!Decisions(period: period).keepTo(decisions))
    }

    @Test("elements, depths and maps that were left out are left out again")
    func earlierMaps() throws {
        var answer = FrictionAnswer()
        answer.maps = maps
        let before = releaseFriction(answer, minimumGroup: 5, links: false)
        let decisions = FrictionDecisions(before)
        let elements = [("a", 90), ("b", 40), ("c", 60), ("e", 70)].map { HeatMap.Element(name: $0, clicks: $1) }
        answer.maps[0].content = .clicks(elements, total: 260)
        answer.maps[1].content = .scroll(
            [100, 90, 80].enumerated().map { .init(percent: $0 * 10, visitors: $1) }, base: 100)
        answer.maps[2].content = .clicks(elements, total: 260)
        let now = releaseFriction(answer, minimumGroup: 5, links: false, earlier: decisions).maps
        #expect(now.count == 2)
        guard case .clicks(let shown, _) = now[0].content, case .scroll(let depths, _) = now[1].content else {
            Issue.record("the maps have changed places")
            return
        }
        #expect(shown.map(\.name) == ["a", "b"])
        #expect(depths.map(\.percent) == [0, 20])
    }

    /// Elements with few clicks, depths where few stopped, and a map of few clicks.
    private var maps: [FrictionAnswer.Map] {
        let day = Answers.october.first
        let elements = [("a", 90), ("b", 40), ("c", 6), ("d", 3)].map { HeatMap.Element(name: $0, clicks: $1) }
        let contents: [(String, HeatMap.Content)] = [
            ("p", .clicks(elements, total: 139)),
            (
                "p",
                .scroll(
                    [100, 98, 90, 88, 4, 0].enumerated().map { .init(percent: $0 * 10, visitors: $1) }, base: 100)
            ), ("Rare", .clicks([.init(name: "a", clicks: 3)], total: 3)),
        ]
        return contents.map {
            .init(place: FrictionPlace(scope: "A", page: $0.0), days: day...day, device: nil, content: $0.1)
        }
    }

    @Test("a share comes with its 95 % interval")
    func interval() throws {
        let friction = released(["A": [(200, 40)]])
        let share = try #require(friction.total.cell(.deadClicks).share)
        #expect(abs(share.low - 0.1504) < 0.0001 && abs(share.high - 0.2608) < 0.0001)
    }

    @Test("no withheld count follows from what is shown, whatever the counts", arguments: 0..<60)
    func solved(seed: Int) throws {
        var random = SplitMix(state: UInt64(seed))
        var scopes: [String: [(sessions: Int, affected: Int)]] = [:]
        for scope in 0..<Int(random.next() % 4 + 1) {
            scopes["\(scope)"] = (0..<Int(random.next() % 4 + 1)).map { _ in
                let sessions = Int(random.next() % (random.next() % 3 == 0 ? 9 : 90))
                return (sessions, sessions == 0 ? 0 : Int(random.next() % UInt64(sessions)))
            }
        }
        let friction = released(scopes)
        var lines = [
            (friction.scopes, friction.total.sessions, scopes.values.map { $0.reduce(0) { $0 + $1.sessions } })
        ]
        for scope in friction.scopes {
            let pages = friction.pages.filter { $0.scope == scope.scope }
            lines.append((pages, scope.sessions, (scopes[scope.scope] ?? []).map(\.sessions)))
        }
        for (rows, whole, truth) in lines where whole != nil {
            let shown = rows.compactMap(\.sessions).filter { $0 > 0 }
            var hidden = truth.filter { $0 > 0 }
            for count in shown { hidden.remove(at: try #require(hidden.firstIndex(of: count))) }
            if shown.isEmpty || hidden.isEmpty { continue }
            // One alone would follow from the sum, and so would a group that is too small as a whole.
            #expect(hidden.count > 1 && hidden.contains { $0 >= 5 }, "seed \(seed)")
        }
    }

    @Test("elements that few clicked are left out, and never one alone")
    func clicks() throws {
        var answer = FrictionAnswer()
        answer.maps = maps
        let maps = releaseFriction(answer, minimumGroup: 5, links: false).maps
        guard case .clicks(let shown, _) = maps[0].content, case .scroll(let depths, _) = maps[1].content else {
            Issue.record("the maps have changed places")
            return
        }
        // d's three clicks alone would be what the shares leave of the whole.
        #expect(shown.map(\.name) == ["a", "b"])
        #expect(maps[0].leftOut == 2)
        // Two people stopped between the first depths, and two between the next ones; four are left at the end.
        #expect(depths.map(\.visitors) == [100, 90, 0])
    }
}

private struct SplitMix {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
