import Model

/// The labels along the bottom: dates, months, hours or names, as many as fit.
struct PlaceAxis {
    struct Label {
        var index: Int
        var text: String
        /// The second line: the year, where it begins.
        var below: String?
    }

    var labels: [Label] = []
    var hasSecondLine: Bool { labels.contains { $0.below != nil } }

    /// - Parameter step: The distance between two places on the drawing.
    init(_ data: ChartData, _ style: ReportStyle, canvas: Canvas, step: Double) {
        let isSingleLetter = step < 30
        let all = data.places.indices.compactMap { index in
            text(data, index, style, isSingleLetter).map { (index: index, text: $0.0, year: $0.1) }
        }
        // Every label, or every second, third …: an even rhythm, and the last place always has its name.
        let room = (all.map { textWidth($0.text) }.max() ?? 0) + (isSingleLetter ? 1 : 12)
        let gap = all.count > 1 ? Double(all[1].index - all[0].index) * step : room
        let stride = max(1, Int((room / max(gap, 0.1)).rounded(.up)))
        var lastYear = 0
        var lastBelow: Int?
        for (number, label) in all.enumerated() where (all.count - 1 - number) % stride == 0 {
            let below = label.year.flatMap { $0 == lastYear ? nil : String($0) }
            labels.append(Label(index: label.index, text: label.text, below: below))
            if let year = label.year { lastYear = year }
            guard let below else { continue }
            // Of two years that would meet the later one stays: it is seen to begin.
            if let last = lastBelow, Double(label.index - labels[last].index) * step < textWidth(below) + 6 {
                labels[last].below = nil
            }
            lastBelow = labels.count - 1
        }
    }

    private func text(_ data: ChartData, _ index: Int, _ style: ReportStyle, _ isSingleLetter: Bool) -> (String, Int?)?
    {
        guard let unit = data.dimension.timeUnit, let day = data.day(at: index) else {
            return (data.dimension == .weekday ? shortWeekday(data.places[index], style) : data.names[index], nil)
        }
        let (year, month, _) = day.civil
        switch unit {
        case .day:
            // Mondays tell where weeks begin; of long periods, the first of each month.
            let isMarked = data.places.count > 92 ? day.civil.day == 1 : data.places.count > 8 ? day.weekday == 1 : true
            return isMarked ? (style.shortDate(day), nil) : nil
        case .week: return (style.shortDate(day), nil)
        case .month:
            let names = isSingleLetter ? style.calendar.monthLetters : style.calendar.shortMonthsAlone
            return (names[month - 1], year)
        case .quarter: return (style.words("time.quarter_axis", ["quarter": String((month - 1) / 3 + 1)]), year)
        case .year: return (String(year), nil)
        }
    }

    private func shortWeekday(_ value: Value, _ style: ReportStyle) -> String {
        guard case .integer(let number) = value, (1...7).contains(number) else { return "" }
        return style.calendar.shortWeekdays[number - 1]
    }

    func draw(into drawing: inout Drawing, x: (Int) -> Double, y: Double, ticks: Bool) {
        for label in labels {
            let place = x(label.index)
            if ticks { drawing.line("base", x1: place, y1: y, x2: place, y2: y + 5) }
            let half = max(textWidth(label.text), textWidth(label.below ?? "")) / 2
            let kept = min(max(place, half), drawing.canvas.width - half)
            drawing.text(label.text, x: kept, y: y + 20, .middle, "tick")
            if let below = label.below { drawing.text(below, x: kept, y: y + 37, .middle, "tick") }
        }
    }
}
