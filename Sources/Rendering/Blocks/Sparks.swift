import Model
import Protecting

/// Lines of thirteen months, small enough to stand beside a number: the way that led to it.
struct Sparks {
    let measures: [Measure]
    private let style: ReportStyle
    private let months: [String]
    /// The months' names where there is little room.
    private let shortMonths: [String]
    private var lines: [Measure: [[Value]: [ChartPoint]]] = [:]

    /// - Returns: `nil` where there is no month to draw.
    init?(_ answer: ReleasedAnswer, _ page: BlockContext) {
        guard let month = answer.question.by.firstIndex(of: .month), let monthColumn = answer.column("month") else {
            return nil
        }
        let others = answer.question.by.enumerated().filter { $0.offset != month }.compactMap {
            answer.column($0.element.rawValue)
        }
        let names = Set(answer.rows.compactMap { $0.cell(monthColumn)?.value?.text }).sorted()
        let days = names.compactMap { Day(bucket: $0, .month) }
        guard !names.isEmpty, days.count == names.count else { return nil }
        let index = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        measures = answer.question.measures
        style = page.style
        months = days.map { page.style.name(of: .month, holding: $0) }
        shortMonths = days.map { page.style.calendar.shortMonthsAlone[$0.civil.month - 1] }
        for measure in measures {
            let column = MeasureColumns(measure, in: answer.columns).value
            var own: [[Value]: [ChartPoint]] = [:]
            for row in answer.rows {
                guard let place = row.cell(monthColumn)?.value?.text.flatMap({ index[$0] }) else { continue }
                let key = others.map { row.cell($0)?.value ?? .empty }
                var point = ChartPoint(row.cell(column), inWithheldRow: row.isWithheld)
                if point == .shown(0), page.facts.span?.misses(.month, holding: days[place]) == true {
                    point = .missing
                }
                own[key, default: Array(repeating: .missing, count: names.count)][place] = point
            }
            lines[measure] = own
        }
    }

    /// What the lines are, for the note above them.
    var note: String {
        style.words("spark.note", ["from": months.first ?? "", "to": months.last ?? ""])
    }

    private func points(_ measure: Measure, _ key: [Value]) -> [ChartPoint] {
        lines[measure]?[key] ?? Array(repeating: .missing, count: months.count)
    }

    /// The line of one row, and what it says for those who do not see it.
    func html(_ measure: Measure, _ key: [Value]) -> String {
        let points = points(measure, key)
        return picture(points) + "<span class=\"unseen\"> \(words(measure, points).escapedForHTML)</span>"
    }

    private func picture(_ points: [ChartPoint]) -> String {
        var picture = "<svg class=\"spark\" viewBox=\"0 0 96 22\" width=\"96\" height=\"22\" aria-hidden=\"true\">"
        let step = 88 / Double(max(points.count - 1, 1))
        let scale = LinearScale(domain: 0...max(points.compactMap(\.number).max() ?? 0, 1e-9), from: 19, to: 4)
        var line = ""
        var dots = ""
        var isDrawing = false
        for (index, point) in points.enumerated() {
            guard let number = point.number else { isDrawing = false; continue }
            let (x, y) = (svg(4 + Double(index) * step), svg(scale(number)))
            let isLast = index + 1 == points.count
            if isLast || (!isDrawing && points[index + 1].number == nil) {
                dots += "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"\(isLast ? "3" : "1.5")\" fill=\"currentColor\"/>"
            }
            line += "\(isDrawing ? "L" : "M")\(x) \(y)"
            isDrawing = true
        }
        picture += "<path class=\"spark-base\" d=\"M4 19.5H92\" stroke=\"currentColor\"/>"
        if !line.isEmpty {
            picture += "<path class=\"spark-line\" d=\"\(line)\" fill=\"none\" stroke=\"currentColor\"/>"
        }
        return picture + dots + "</svg>"
    }

    private func words(_ measure: Measure, _ points: [ChartPoint]) -> String {
        let shown = points.enumerated().compactMap { index, point in point.number.map { (index, $0) } }
        let hidden = points.count { $0 == .withheld }
        let isHidden = hidden > 0 ? style.words("spark.protected", ["count": style.number(hidden)], count: hidden) : ""
        guard let first = shown.first, let last = shown.last else {
            return style.words(hidden > 0 ? "spark.all_protected" : "spark.none")
        }
        let text = { (number: Double) in style.text(.number(number), as: Column(.value(measure))) }
        if shown.count == 1 {
            return style.words("spark.one", ["value": text(last.1), "month": months[last.0]]) + isHidden
        }
        let most = shown.max { ($0.1, -$0.0) < ($1.1, -$1.0) } ?? last
        let way = [
            "first": text(first.1), "first_month": months[first.0], "last": text(last.1), "last_month": months[last.0],
            "most": text(most.1), "most_month": months[most.0],
        ]
        return style.words("spark.way", way) + isHidden
    }

    /// The numbers of the lines beside single numbers: a line shows none.
    func numbersHTML(_ page: BlockContext) -> String {
        guard let trend = page.trend else { return "" }
        return unfolding(
            TableWriter(trend.answer, isPlain: true, page: page).html(labelledBy: "\(page.idPrefix)_sparks"), page)
    }

    /// The numbers of the lines of some rows, a line each.
    func numbersHTML(of rows: [(name: String, key: [Value])], _ page: BlockContext) -> String {
        let grids = measures.map { measure in
            let grid = HeatmapTable(
                heads: shortMonths, lines: rows.map { ($0.name, points(measure, $0.key)) },
                corner: style.words.title(measure))
            return grid.html(labelledBy: "\(page.idPrefix)_sparks", style.words) {
                style.text(.number($0), as: Column(.value(measure)))
            }
        }
        return unfolding(grids.joined(), page)
    }

    private func unfolding(_ tables: String, _ page: BlockContext) -> String {
        var html = "<details class=\"numbers\"><summary id=\"\(page.idPrefix)_sparks\">"
        html += "\(style.words("spark.numbers").escapedForHTML)</summary>\n\(tables)"
        if let links = page.trend?.links {
            html += "<p class=\"block-foot\"><span class=\"downloads\">"
            html += "<a href=\"\(links.csv.escapedForHTML)\" download>CSV</a> "
            html += "<a href=\"\(links.json.escapedForHTML)\" download>JSON</a></span></p>\n"
        }
        return html + "</details>\n"
    }
}

extension Span {
    /// Whether a bucket of time lies before or after all data: nothing is known to be 0 there.
    func misses(_ unit: TimeUnit, holding day: Day) -> Bool {
        let bucket = Period(unit, holding: day)
        return bucket.first > last || bucket.last < first
    }
}

extension Value {
    /// The text, where it is one.
    fileprivate var text: String? { if case .text(let text) = self { text } else { nil } }
}
