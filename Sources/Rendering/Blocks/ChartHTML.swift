import Model
import Protecting

/// A chart: one picture for wide screens and paper, one for phones, and the numbers beneath.
///
/// The style sheet shows one picture and hides the other, from eyes and screen readers alike.
func chartHTML(_ block: DataBlock, _ answer: ReleasedAnswer, in page: BlockContext) -> String {
    let name = block.title ?? answer.plainTitle(page.style)
    var frame = BlockFrame(kind: "block-chart", title: name, name: name)
    if let caption = block.caption { frame.notes.append(caption) }
    if block.width == .half { frame.kind += " is-short" }
    guard let chart = drawnChart(block, answer, page) else {
        return frame.html(around: answer.emptyHTML(page, saying: block.empty), in: page)
    }
    if let words = chart.insteadOfPicture ?? ChartData(answer, page: page)?.wordsInsteadOfPicture(answer, page) {
        let paragraph = "<p class=\"empty\">\(words.escapedForHTML)</p>\n"
        return frame.html(around: paragraph, in: page)
    }
    let numbers =
        chart.numbers
        ?? TableWriter(answer, isPlain: true, saysIntervals: chart.saysIntervals, page: page)
        .html(labelledBy: "\(page.idPrefix)_title")
    let title = ChartTitle(block, answer, in: page)
    frame.title = title.title
    frame.notes = [title.plotted].compactMap(\.self) + frame.notes + chart.notes
    if let note = answer.protectionNote(page) { frame.footnotes.append(note) }
    if answer.cut > 0 { frame.footnotes.append(answer.cutNote(page.style)) }
    let description = [title.plotted, chart.description].compactMap(\.self).joined(separator: " ")
    let pictures = [Canvas.wide, .narrow].map { canvas in
        chart.draw(canvas).html(title: frame.title, description: description)
    }
    let words = page.style.words
    let summary =
        words("chart.numbers").escapedForHTML
        + "<span class=\"unseen\">\(words("chart.numbers_of", ["title": name]).escapedForHTML)</span>"
    let content = """
        <div class="pictures">
        \(pictures.joined())</div>
        \(calendarNotesHTML(chart.calendarNotes))<details class="numbers"><summary>\(summary)</summary>
        \(numbers)</details>

        """
    return frame.html(around: content, in: page)
}

/// The notes whose numbers the picture bears.
private func calendarNotesHTML(_ notes: [TimeMarks.Note]) -> String {
    guard !notes.isEmpty else { return "" }
    let lines = notes.map { "<li><b>\($0.date.escapedForHTML)</b> \($0.text.escapedForHTML)</li>" }
    return "<ol class=\"chart-notes\">\(lines.joined())</ol>\n"
}

/// A kind of chart: how it is drawn, and what it says in words.
protocol Chart {
    /// What to know before looking: what is shaded, hatched or thin.
    var notes: [String] { get }
    /// The picture in words, for those who do not see it.
    var description: String { get }
    /// The table beneath, where it is not the answer row by row.
    var numbers: String? { get }
    /// What is said where this kind of picture would show nothing.
    var insteadOfPicture: String? { get }
    /// Whether the picture shows intervals, which the table beneath then has too.
    var saysIntervals: Bool { get }
    /// What happened at the numbers drawn above it, in their order.
    var calendarNotes: [TimeMarks.Note] { get }
    func draw(_ canvas: Canvas) -> Drawing
}

extension Chart {
    var numbers: String? { nil }
    var insteadOfPicture: String? { nil }
    var saysIntervals: Bool { false }
    var calendarNotes: [TimeMarks.Note] { [] }
}

private func drawnChart(_ block: DataBlock, _ answer: ReleasedAnswer, _ page: BlockContext) -> (any Chart)? {
    switch block.chart ?? .bar {
    case .line: LineChart(answer, page)
    case .column: ColumnChart(answer, page)
    case .bar: BarChart(answer, page)
    case .dot: DotChart(answer, page)
    case .heatmap: HeatmapChart(answer, page)
    case .funnel: FunnelChart(answer, page)
    case .cohorts: CohortsChart(answer, page)
    case .area: AreaChart(answer, page)
    }
}

extension ChartData {
    /// What is said where a picture would show nothing: where all is 0, or mostly protected.
    func wordsInsteadOfPicture(_ answer: ReleasedAnswer, _ page: BlockContext) -> String? {
        let words = page.style.words
        let shown = series.flatMap { $0.points.compactMap(\.number) }
        if isMostlyWithheld { return gapsInsteadOfPicture(page) }
        guard !shown.contains(where: { $0 != 0 }) else { return nil }
        if hasWithheld { return words("chart.nothing_to_draw") }
        return words("chart.zeros", ["period": page.style.period(answer.period)])
    }

    func gapsInsteadOfPicture(_ page: BlockContext) -> String {
        page.style.words(
            "chart.gaps",
            [
                "count": page.style.number(page.facts.minimumGroup),
                "place": page.style.words.within(dimension),
            ])
    }

    /// Where the data begin and end, where a chart over time reaches beyond.
    func gapWords(_ page: BlockContext) -> String? {
        guard hasGaps, let span = page.facts.span else { return nil }
        return page.style.words(
            "chart.data_from_to", ["from": page.style.date(span.first), "to": page.style.date(span.last)])
    }

    /// One sentence a series: where it is lowest and highest.
    func words(_ style: ReportStyle) -> String {
        series.map { series in
            let shown = series.points.enumerated().compactMap { index, point in point.number.map { (index, $0) } }
            guard let low = shown.min(by: { $0.1 < $1.1 }), let high = shown.max(by: { $0.1 < $1.1 }) else {
                return style.words("chart.series_none", ["series": series.name])
            }
            let text = { (number: Double) in style.text(.number(number), as: Column(.value(series.measure))) }
            if shown.count == 1 {
                return style.words(
                    "chart.series_one", ["series": series.name, "value": text(high.1), "place": names[high.0]])
            }
            return style.words(
                "chart.series",
                [
                    "series": series.name, "low": text(low.1), "low_place": names[low.0], "high": text(high.1),
                    "high_place": names[high.0],
                ])
        }.joined(separator: " ")
    }

    /// Where the first series is highest, in one sentence; nothing for few places, which are seen at a glance.
    func peak(_ style: ReportStyle) -> String? {
        guard places.count > 4, let first = series.first else { return nil }
        let shown = first.points.enumerated().compactMap { index, point in point.number.map { (index, $0) } }
        guard let peak = shown.max(by: { ($0.1, -$0.0) < ($1.1, -$1.0) }), peak.1 > 0 else { return nil }
        let name = dimension == .day ? day(at: peak.0).map(style.dayAndMonth) : nil
        return style.words(
            "chart.most", ["place": name ?? names[peak.0], "value": style.counted(peak.1, first.measure)])
    }

    /// Says that there are more series than can be told apart, or more names than a picture lists, where there are.
    func leftOutNote(_ style: ReportStyle) -> String? {
        guard leftOut > 0 || placesLeftOut > 0 else { return nil }
        let drawn = leftOut > 0 ? series.count : places.count
        return style.words("chart.only_first", ["count": style.number(drawn)])
    }

    /// A value of the first series' measure, for axes and labels.
    func text(_ number: Double, _ style: ReportStyle) -> String {
        guard let measure = series.first?.measure else { return "" }
        return style.text(.number(number), as: Column(.value(measure)))
    }

    /// What hovering over a place says.
    func readout(at index: Int, _ style: ReportStyle) -> String {
        let values = series.map { series in
            switch series.points[index] {
            case .shown(let number): "\(series.name) \(style.text(.number(number), as: Column(.value(series.measure))))"
            case .missing: "\(series.name) \(ReportStyle.nothing)"
            case .withheld: "\(series.name) \(style.words("protected"))"
            }
        }
        return ([names[index]] + values).joined(separator: "\n")
    }
}
