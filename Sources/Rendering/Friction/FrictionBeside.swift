import Friction
import Model
import Protecting

/// Friction beside help: where people struggle, and whether the help offered there is viewed.
///
/// A place's friction is the sign that most of its sessions show, of the four that are told by what people do; so many
/// sessions at least had some friction. It is much or little where its 95 % interval lies wholly above or below the share
/// of all places together; help likewise, by its view rate beside that of the scope in the middle. All people together
/// are no measure of that: whoever has help in several scopes has viewed some more easily. Below thirty sessions nothing
/// is claimed.
struct FrictionBeside {
    /// What is said of a place, the most urgent first.
    enum Verdict: Int, CaseIterable {
        case noHelp, littleHelp, despiteHelp, much, usual, little, tooFew, protected
    }

    enum Help {
        /// Nothing was offered in the scope.
        case none
        /// The exports do not tell what was offered.
        case unknown
        case withheld
        case shown(rate: Double, low: Double, high: Double)
    }

    struct Row {
        var scope: String
        var page: String?
        var sessions: Int?
        var sign: FrictionSign?
        var share: ReleasedFriction.Share?
        var help: Help
        var verdict: Verdict
    }

    static let fewestSessions = 30

    private(set) var rows: [Row]

    /// - Parameter help: The answer to `FrictionRequest.help`.
    init(_ friction: ReleasedFriction, by: FrictionRequest.Place, help: ReleasedAnswer) {
        let usual = HelpFigure(help)
        rows = (by == .scope ? friction.scopes : friction.pages).map { row in
            let own = usual.help(in: row.scope)
            let sign = FrictionBeside.commonest(row)
            let share = sign.flatMap { row.cell($0).share }
            var verdict = Verdict.protected
            if row.sessions != nil, let sign, let share {
                verdict = FrictionBeside.verdict(share, than: friction.total.cell(sign).share, own, usual.middle)
            }
            return Row(
                scope: row.scope, page: row.page, sessions: row.sessions, sign: sign, share: share, help: own,
                verdict: verdict)
        }
        // Rows come in the order of names, which decides between equals.
        rows = rows.enumerated().sorted { a, b in
            if a.element.verdict != b.element.verdict { return a.element.verdict.rawValue < b.element.verdict.rawValue }
            let (left, right) = (a.element.share?.value ?? -1, b.element.share?.value ?? -1)
            return left != right ? left > right : a.offset < b.offset
        }.map(\.element)
    }

    /// - Returns: `nil` where the largest share may be one that is withheld.
    private static func commonest(_ row: ReleasedFriction.Row) -> FrictionSign? {
        let signs = FrictionSign.allCases.filter(\.isBehaviour)
        let shown = signs.compactMap { sign in row.cell(sign).share.map { (sign, $0.value) } }
        return shown.max { $0.1 < $1.1 || ($0.1 == $1.1 && $1.0 < $0.0) }?.0
    }

    private static func verdict(
        _ share: ReleasedFriction.Share, than all: ReleasedFriction.Share?, _ help: Help, _ usual: Double?
    ) -> Verdict {
        guard share.sessions >= fewestSessions else { return .tooFew }
        guard let all else { return .usual }
        if share.high < all.value { return .little }
        guard share.low > all.value else { return .usual }
        switch help {
        case .none: return .noHelp
        case .shown(_, _, let high) where high < usual ?? 0: return .littleHelp
        case .shown(_, let low, _) where low > usual ?? 1: return .despiteHelp
        case .unknown, .withheld, .shown: return .much
        }
    }
}

/// The view rates that help was answered with, scope by scope.
private struct HelpFigure {
    private var rows: [String: FrictionBeside.Help] = [:]

    init(_ answer: ReleasedAnswer) {
        let measure = Measure.viewRate
        let (value, low, high) = (
            answer.column(measure.id), answer.column(measure.id + "_low"), answer.column(measure.id + "_high")
        )
        for row in answer.rows {
            guard case .text(let scope)? = row.cell(answer.column(Dimension.scope.rawValue))?.value else { continue }
            if row.isWithheld || row.cell(value) == .withheld {
                rows[scope] = .withheld
            } else if let rate = row.number(value), let low = row.number(low), let high = row.number(high) {
                rows[scope] = .shown(rate: rate, low: low, high: high)
            }
        }
    }

    /// The rate of the scope in the middle; `nil` where none is shown.
    var middle: Double? {
        let rates = rows.values.compactMap { if case .shown(let rate, _, _) = $0 { rate } else { nil } }.sorted()
        guard let upper = rates.dropFirst(rates.count / 2).first else { return nil }
        return rates.count % 2 == 1 ? upper : (rates[rates.count / 2 - 1] + upper) / 2
    }

    /// Exports without loads tell no rate of any scope, and so nothing of what was offered.
    func help(in scope: String) -> FrictionBeside.Help { rows[scope] ?? (rows.isEmpty ? .unknown : .none) }
}
