import Friction
import Model
import Protecting

extension FrictionBeside {
    /// - Parameter by: Whether there is a row a scope or a row a page.
    func table(by: FrictionRequest.Place, _ style: ReportStyle) -> FrictionTable {
        var verdict = FrictionTable.Column(name: "verdict", heading: style.words("friction.verdict"), kind: .text)
        verdict.isBeneath = true
        let columns =
            FrictionTable.keys(by, style) + [
                FrictionTable.Column(name: "sessions", heading: style.words("friction.sessions"), kind: .count),
                FrictionTable.Column(name: "sign", heading: style.words("friction.commonest"), kind: .text),
                FrictionTable.Column(name: "friction", heading: style.words("friction.short"), kind: .share),
                FrictionTable.Column(name: "view_rate", heading: style.words.title(.viewRate), kind: .share),
                verdict,
            ]
        let rows = rows.map { row in
            let key = FrictionTable.key(row.scope, row.page, by, style)
            guard let sessions = row.sessions else {
                return FrictionTable.Row(
                    cells: key + Array(repeating: .withheld, count: columns.count - key.count), isWithheld: true)
            }
            let help: FrictionTable.Cell =
                switch row.help {
                case .none, .unknown: .empty
                case .withheld: .withheld
                case .shown(let rate, let low, let high): .share(rate, low: low, high: high)
                }
            let friction: FrictionTable.Cell =
                row.share.map { .share($0.value, low: $0.low, high: $0.high) } ?? .withheld
            return FrictionTable.Row(
                cells: key + [
                    .count(sessions), row.sign.map { .text(style.title($0)) } ?? .empty, friction, help,
                    .text(style.words(row.verdict)),
                ])
        }
        return FrictionTable(columns: columns, rows: rows)
    }

    /// What a manager should know first: where there is much friction and help is missing or does not end it.
    func findings(_ style: ReportStyle) -> [String] {
        [Verdict.noHelp, .littleHelp, .despiteHelp].compactMap { verdict in
            let places = rows.filter { $0.verdict == verdict }.map { $0.page ?? $0.scope }
            guard !places.isEmpty else { return nil }
            let named = places.prefix(3).joined(separator: style.words("list.separator"))
            let more = places.count > 3 ? " …" : ""
            return "\(style.words(verdict)): \(named)\(more)"
        }
    }
}

extension ReportStyle {
    func words(_ verdict: FrictionBeside.Verdict) -> String {
        switch verdict {
        case .noHelp: words("friction.no_help")
        case .littleHelp: words("friction.little_help")
        case .despiteHelp: words("friction.despite_help")
        case .much: words("friction.much")
        case .usual: words("friction.usual")
        case .little: words("friction.little")
        case .tooFew: words("friction.too_few")
        case .protected: words("protected")
        }
    }
}
