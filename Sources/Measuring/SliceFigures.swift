import Model

/// Everything known of one slice, and the measures computed from it: MEASURES.md's catalogue, line by line.
struct SliceFigures {
    let slice: CountedSlice
    let place: ListedItems.Place
    /// Days of the slice's time for which there are data.
    let days: Int
    /// Whether the log knows who is new in the slice's time.
    let knowsNew: Bool
    /// People of the segments file whom the filters admit.
    let population: Int?
    /// Views of the question without its dimensions.
    let wholeViews: Int
    let listed: ListedItems

    private var counts: SliceCounts { slice.counts }

    var facts: Answer.SliceFacts {
        var facts = Answer.SliceFacts()
        facts.interactions = counts.interactions
        facts.reach = counts.reach
        facts.loadedUsers = counts.loadedUsers
        facts.viewedUsers = counts.viewedUsers
        facts.clickedUsers = counts.clickedUsers
        facts.newUsers = knowsNew ? Int(counts.newUsers) : nil
        facts.firstViewers = slice.views.firstViewers
        facts.repeatViewers = slice.views.repeatViewers
        return facts
    }

    func cell(_ measure: Measure) -> Answer.Cell {
        let reach = counts.reach
        switch measure {
        case .loads: return count(counts.loads, base: counts.loadedUsers)
        case .views: return count(counts.views, base: counts.viewedUsers)
        case .clicks: return count(counts.clicks, base: counts.clickedUsers)
        case .interactions: return count(counts.interactions, base: reach)
        case .reach: return count(reach, base: reach)
        case .viewers: return count(counts.viewers, base: counts.viewers)
        case .clickers: return count(counts.clickedUsers, base: counts.clickedUsers)
        case .newUsers: return knowsNew ? count(Int(counts.newUsers), base: reach) : empty(base: reach)
        case .returningUsers: return knowsNew ? count(reach - Int(counts.newUsers), base: reach) : empty(base: reach)
        case .viewRate, .engagementRate, .clickRate, .adoption: return rate(measure)
        case .population:
            return population.map { count($0, base: $0) } ?? empty(base: nil)
        case .viewsPerViewer:
            return quotient(counts.views, counts.viewers, bases: counts.viewedUsers, counts.viewers)
        case .clicksPerView:
            return quotient(counts.clicks, counts.views, bases: counts.clickedUsers, counts.viewedUsers)
        case .interactionsPerUser: return quotient(counts.knownInteractions, reach, bases: reach, reach)
        case .firstViews, .repeatViews, .repeatViewRate: return firstViews(measure)
        case .sessions: return count(slice.sessions, base: reach)
        case .interactionsPerSession:
            return quotient(counts.knownInteractions, slice.sessions, bases: reach, reach)
        case .funnelLoaded, .funnelViewed, .funnelClicked, .funnelViewRate, .funnelClickRate: return funnel(measure)
        case .medianTimeToView: return time(slice.timesToView, tenths: 5, base: slice.funnel.viewed.users)
        case .p90TimeToView: return time(slice.timesToView, tenths: 9, base: slice.funnel.viewed.users)
        case .medianTimeToClick: return time(slice.timesToClick, tenths: 5, base: slice.funnel.clicked.users)
        case .p90TimeToClick: return time(slice.timesToClick, tenths: 9, base: slice.funnel.clicked.users)
        case .averageDailyUsers: return quotient(counts.userDays, days, bases: reach, reach)
        case .stickiness: return quotient(counts.userDays, days * reach, bases: reach, reach)
        case .itemsUsed: return count(slice.items.used.count, base: counts.viewers)
        case .itemsLoaded: return count(slice.items.seen.count, base: reach)
        case .itemsListed:
            return Answer.Cell(value: listed.count(at: place).map { .integer($0) } ?? .empty, base: nil)
        case .coverage:
            guard let listedCount = listed.count(at: place) else { return empty(base: nil) }
            let used = slice.items.used.reduce(0) { $0 + (listed.lists($1, at: place) ? 1 : 0) }
            return Answer.Cell(value: .ratio(used, listedCount), base: counts.viewers)
        case .daysSinceView:
            return Answer.Cell(
                value: slice.lastView.day.map { .integer(place.end.number - $0) } ?? .empty,
                base: slice.lastView.viewers)
        case .shareOfViews:
            return Answer.Cell(value: .ratio(counts.views, wholeViews), base: counts.viewedUsers)
        case .topTenthShare:
            let people = (counts.viewers + 9) / 10
            let views = slice.viewsOfViewers.suffix(people).reduce(0, +)
            return Answer.Cell(value: .ratio(Int(views), counts.views), base: people)
        }
    }

    private func firstViews(_ measure: Measure) -> Answer.Cell {
        let views = slice.views
        let cell =
            switch measure {
            case .firstViews: count(views.first, base: views.firstViewers)
            case .repeatViews: count(views.repeated, base: views.repeatViewers)
            default:
                quotient(
                    views.repeated, views.first + views.repeated, bases: views.repeatViewers, counts.viewedUsers)
            }
        return knowsNew ? cell : empty(base: cell.base)
    }

    private func funnel(_ measure: Measure) -> Answer.Cell {
        let (loaded, viewed, clicked) = (slice.funnel.loaded, slice.funnel.viewed, slice.funnel.clicked)
        switch measure {
        case .funnelLoaded: return count(loaded.pairs, base: loaded.users)
        case .funnelViewed: return count(viewed.pairs, base: viewed.users)
        case .funnelClicked: return count(clicked.pairs, base: clicked.users)
        case .funnelViewRate: return quotient(viewed.pairs, loaded.pairs, bases: viewed.users, loaded.users)
        default: return quotient(clicked.pairs, viewed.pairs, bases: clicked.users, viewed.users)
        }
    }

    private func time(_ milliseconds: ArraySlice<Int64>, tenths: Int, base: Int) -> Answer.Cell {
        let seconds = Statistics.secondsBelow(tenths: tenths, of: milliseconds)
        return Answer.Cell(value: seconds.map { .number($0) } ?? .empty, base: base)
    }

    /// The two counts of a people rate: the part, and what it is a part of.
    func share(_ measure: Measure) -> (part: Int, of: Int)? {
        switch measure {
        case .viewRate: (counts.loadedViewers, counts.loadedUsers)
        case .engagementRate: (counts.loadedClickers, counts.loadedUsers)
        case .clickRate: (counts.clickedUsers, counts.viewers)
        case .adoption: population.map { (Int(counts.populationUsers), $0) }
        default: nil
        }
    }

    private func rate(_ measure: Measure) -> Answer.Cell {
        guard let (part, of) = share(measure) else { return empty(base: nil) }
        let interval = Statistics.wilson(part, of: of)
        return Answer.Cell(
            value: .ratio(part, of), low: interval?.low, high: interval?.high, base: smallerBase(part, of))
    }

    private func count(_ value: Int, base: Int) -> Answer.Cell { Answer.Cell(value: .integer(value), base: base) }

    private func empty(base: Int?) -> Answer.Cell { Answer.Cell(value: .empty, base: base) }

    private func quotient(_ numerator: Int, _ denominator: Int, bases a: Int, _ b: Int) -> Answer.Cell {
        Answer.Cell(value: .ratio(numerator, denominator), base: smallerBase(a, b))
    }

    /// The smaller base that is not 0: nobody cannot be singled out.
    private func smallerBase(_ a: Int, _ b: Int) -> Int { a == 0 ? b : b == 0 ? a : min(a, b) }
}
