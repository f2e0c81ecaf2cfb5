import Friction
import Model
import Protecting

/// A table about friction, as pages and downloads both write it: made of released numbers alone.
struct FrictionTable {
    struct Column {
        enum Kind: String {
            case text, count, share, date, link
        }

        /// The name in downloads.
        var name: String
        var heading: String
        var kind: Kind
        /// Whether pages show it beneath what a row is about, instead of in a column of its own.
        var isBeneath = false
        /// Whether its counts have bars beside them.
        var hasBar = false
        /// Whether its shares come with the ends of their intervals.
        var hasInterval = true
    }

    enum Cell {
        case text(String)
        case count(Int)
        case share(Double, low: Double?, high: Double?)
        case date(Day)
        /// An address outside the site.
        case link(String)
        case empty
        case withheld

        init(_ cell: ReleasedFriction.Cell) {
            switch cell {
            case .shown(let share): self = .share(share.value, low: share.low, high: share.high)
            case .empty: self = .empty
            case .withheld: self = .withheld
            }
        }

        var isWithheld: Bool { if case .withheld = self { true } else { false } }
    }

    struct Row {
        var cells: [Cell]
        /// Whether only what it is about is shown.
        var isWithheld = false
    }

    var columns: [Column]
    var rows: [Row]
    var total: Row?
    /// Rows that a limit leaves out.
    private(set) var cut = 0

    /// Rows that are withheld, whole or in part.
    var withheld: Int { rows.count { $0.isWithheld || $0.cells.contains(where: \.isWithheld) } }

    mutating func keepFirst(_ limit: Int?) {
        guard let limit, rows.count > limit else { return }
        cut += rows.count - limit
        rows = Array(rows.prefix(limit))
    }
}

/// The tables of `signs` and of lists of recordings.
extension FrictionTable {
    /// - Parameter by: Whether there is a row a scope or a row a page.
    init(_ friction: ReleasedFriction, by: FrictionRequest.Place, _ style: ReportStyle) {
        let rows = by == .scope ? friction.scopes : friction.pages
        let signs = FrictionSign.allCases.filter { sign in (rows + [friction.total]).contains { $0.signs[sign] != nil }
        }
        columns = FrictionTable.keys(by, style)
        columns.append(Column(name: "sessions", heading: style.words("friction.sessions"), kind: .count))
        columns += signs.map { Column(name: $0.rawValue, heading: style.title($0), kind: .share) }
        let cells = { (row: ReleasedFriction.Row) -> [Cell] in
            guard let sessions = row.sessions else { return [] }
            return [.count(sessions)] + signs.map { Cell(row.cell($0)) }
        }
        let widest = columns.count
        // What is withheld has no rank: it comes last, in the order of names.
        let ordered = rows.enumerated().sorted { a, b in
            switch (a.element.sessions, b.element.sessions) {
            case (let left?, let right?) where left != right: left > right
            case (nil, .some): false
            case (.some, nil): true
            default: a.offset < b.offset
            }
        }
        self.rows = ordered.map { _, row in
            let key = FrictionTable.key(row.scope, row.page, by, style)
            let own = cells(row)
            let missing = Array(repeating: Cell.withheld, count: widest - key.count - own.count)
            return Row(cells: key + own + missing, isWithheld: row.sessions == nil)
        }
        let key = FrictionTable.key(style.words("friction.all"), by == .page ? "" : nil, by, style)
        let own = cells(friction.total)
        let missing = Array(repeating: Cell.withheld, count: widest - key.count - own.count)
        total = Row(cells: key + own + missing, isWithheld: friction.total.sessions == nil)
    }

    init(_ recordings: [ReleasedFriction.Recorded], _ style: ReportStyle) {
        let signs = FrictionSign.allCases.filter { sign in recordings.contains { $0.signs[sign] != nil } }
        columns = FrictionTable.keys(.scope, style)
        columns.append(Column(name: "recordings", heading: style.words("friction.recordings"), kind: .count))
        columns += signs.map { Column(name: $0.rawValue, heading: style.title($0), kind: .count) }
        let ordered = recordings.filter { $0.count != nil } + recordings.filter { $0.count == nil }
        rows = ordered.map { row in
            guard let count = row.count else {
                let missing = Array(repeating: Cell.withheld, count: signs.count + 1)
                return Row(cells: [.text(row.scope)] + missing, isWithheld: true)
            }
            let cells = signs.map { sign -> Cell in
                guard let known = row.signs[sign] else { return .empty }
                return known.map { .count($0) } ?? .withheld
            }
            return Row(cells: [.text(row.scope), .count(count)] + cells)
        }
    }

    init(links: [FrictionAnswer.Link], _ style: ReportStyle) {
        columns =
            FrictionTable.keys(.page, style) + [
                Column(name: "signs", heading: style.words("friction.signs"), kind: .text),
                Column(name: "day", heading: style.words("friction.day"), kind: .date),
                Column(name: "link", heading: style.words("friction.link"), kind: .link),
                Column(name: "works_through", heading: style.words("friction.works_through"), kind: .date),
            ]
        rows = links.map { link in
            let signs = link.signs.map { style.title($0) }
            return Row(cells: [
                .text(link.place.scope), .text(link.place.page),
                signs.isEmpty ? .empty : .text(signs.joined(separator: style.words("list.separator"))), .date(link.day),
                .link(link.link.address), .date(link.day.advanced(by: PlayerLink.keptDays)),
            ])
        }
    }

    static func keys(_ by: FrictionRequest.Place, _ style: ReportStyle) -> [Column] {
        var scope = Column(name: "scope", heading: style.words("friction.scope"), kind: .text)
        scope.isBeneath = by == .page
        return by == .scope
            ? [scope] : [scope, Column(name: "page", heading: style.words("friction.page"), kind: .text)]
    }

    static func key(_ scope: String, _ page: String?, _ by: FrictionRequest.Place, _ style: ReportStyle) -> [Cell] {
        guard by == .page else { return [.text(scope)] }
        let page = page == ReleasedFriction.rarePages ? style.words("friction.rare_pages") : page
        return [.text(scope), .text(page ?? "")]
    }
}

extension ReportStyle {
    func title(_ sign: FrictionSign) -> String {
        switch sign {
        case .deadClicks: words("friction.dead_clicks")
        case .rageClicks: words("friction.rage_clicks")
        case .quickBacks: words("friction.quick_backs")
        case .excessiveScrolling: words("friction.excessive_scrolling")
        case .scriptErrors: words("friction.script_errors")
        case .errorClicks: words("friction.error_clicks")
        }
    }

    /// A share as tables write it.
    func share(_ value: Double) -> Figure { figure(.number(value), as: Column(.value(.viewRate))) }

    /// `13–18%`
    func interval(_ low: Double, _ high: Double) -> String { "\(share(low).number)–\(share(high).text)" }
}
