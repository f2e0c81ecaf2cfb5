import Model
@testable import Protecting
@testable import Rendering

/// One of each kind of picture, and what is hard for it: nothing, one point, all withheld, long names, huge numbers.
struct Gallery {
    struct Piece {
        var title: String
        var html: String
    }

    private(set) var pieces: [Piece] = []
    private static let first = Day(year: 2026, month: 10, day: 1) ?? Day(number: 0)
    private static let notes: [Configuration.Note] = [
        .init(date: first.advanced(by: 4), text: "New walkthroughs in Dynamics Sales"),
        .init(date: first.advanced(by: 5), text: "Mailing to all"),
        .init(
            date: first.advanced(by: 5), text: "Help button moved to the top right corner of every page, and renamed"),
        .init(date: first.advanced(by: 30), text: "Last day of the old portal"),
        .init(date: first.advanced(by: -100), text: "Training for all owners of applications"),
    ]

    init() {
        overTime()
        overNames()
        grids()
        marks()
    }

    private mutating func add(
        _ title: String, _ kind: DataBlock.Kind, _ answer: ReleasedAnswer, _ chart: DataBlock.ChartKind? = nil,
        locale: String = "en-GB", notes: [Configuration.Note] = [], span: Span? = nil,
        trend: ReleasedAnswer? = nil
    ) {
        var page = BlockContext.example(
            locale: locale, holidays: [Gallery.first.advanced(by: 2), Gallery.first.advanced(by: 14)], notes: notes,
            span: span)
        page.idPrefix = "g\(pieces.count)"
        page.dataLinks = nil
        page.trend = trend.map { .init(answer: $0, links: ("data/trend.csv", "data/trend.json")) }
        let block = DataBlock.example(kind, answer, title: title, chart: chart)
        pieces.append(Piece(title: title, html: blockHTML(block, answer, in: page)))
    }

    /// A count that rises, falls at weekends, and never repeats too plainly.
    private func wave(_ index: Int, _ size: Double, weekends: Bool = true) -> Int {
        let isRest = weekends && Gallery.first.advanced(by: index).weekday >= 6
        return Int(size * (isRest ? 0.15 : 0.7 + 0.05 * Double(index % 7) + 0.004 * Double(index)))
    }

    private func days(_ count: Int = 31, _ cells: (Int) -> [[String: Value]?]) -> [Example.Line] {
        (0..<count).map {
            .init(key: [.text(Gallery.first.advanced(by: $0).description)], cells: cells($0))
        }
    }

    private func months(_ cells: (Int) -> [[String: Value]?]) -> [Example.Line] {
        (0..<13).map {
            .init(
                key: [.text(String(Gallery.first.adding(months: $0 - 12).description.prefix(7)))], cells: cells($0),
                isPartial: $0 == 0)
        }
    }

    private mutating func overTime() {
        let two = Example(measures: [.viewers, .clickers], by: [.day])
        let lines = days { [Example.count(wave($0, 900), wave($0 + 3, 800)), Example.count(wave($0, 820))] }
        add("Line: two measures, notes", .chart, two.answer(lines), .line, notes: Gallery.notes)
        let gaps = days { day in
            let isHidden = (5..<8).contains(day) || day == 20
            return [isHidden ? nil : day == 15 ? [:] : Example.count(wave(day, 40), wave(day, 35)), nil]
        }
        add("Line: withheld, missing, and a series that is mostly withheld", .chart, two.answer(gaps), .line)
        let one = Example(measures: [.viewers], by: [.day], comparison: nil)
        add("Line: one point", .chart, one.answer(days(1) { _ in [Example.count(4)] }), .line, notes: Gallery.notes)
        add("Line: all withheld", .chart, one.answer(days { _ in [nil] }), .line)
        add("Line: nothing", .chart, one.answer(days { _ in [Example.count(0)] }), .line)
        add("Line: no rows", .chart, one.answer([]), .line)
        let huge = Example(measures: [.interactions, .loads, .views, .clicks], by: [.month], comparison: nil)
        let millions = months { month in
            [9.0, 6, 2.1, 2].map { Example.count(Int($0 * 1_234_567_890.0 * (1 + 0.05 * Double(month)))) }
        }
        add(
            "Line: four huge measures by month", .chart, huge.answer(millions), .line, locale: "de-DE",
            notes: Gallery.notes)
        let rates = Example(measures: [.viewRate, .engagementRate], by: [.week])
        let weeks = (0..<12).map { week in
            let date = Gallery.first.advanced(by: 7 * week - 63)
            return Example.Line(
                key: [.text("\(date.isoWeek.year)-W\(date.isoWeek.week)")],
                cells: [Example.rate(0.62 + 0.01 * Double(week % 5), 0.6), Example.rate(0.6, 0.5)])
        }
        add("Line: rates by week", .chart, rates.answer(weeks), .line)
        let parts = Example(measures: [.views, .clicks, .loads], by: [.day], comparison: nil)
        let stacked = days { day in
            [400.0, 120, 900].map { day == 12 || day == 14 ? nil : Example.count(wave(day, $0)) }
        }
        add("Area: three that add up", .chart, parts.answer(stacked), .area, notes: Gallery.notes)
        let known = Example(measures: [.newUsers], by: [.month], comparison: nil)
        let span = Span(
            first: Gallery.first.adding(months: -7), last: Gallery.first.advanced(by: 30),
            lastActivity: Gallery.first.advanced(by: 30))
        add(
            "Area: one measure, data since March", .chart,
            known.answer(months { [Example.count($0 < 5 ? 0 : wave($0, 90, weekends: false))] }), .area, span: span)
        add(
            "Column: thirteen months, data since March", .chart,
            Example(measures: [.reach], by: [.month], comparison: nil)
                .answer(months { [$0 == 9 ? nil : Example.count($0 < 5 ? 0 : wave($0, 1900, weekends: false))] }),
            .column, notes: Gallery.notes, span: span)
        add(
            "Column: two measures by day", .chart,
            two.answer(days { [Example.count(wave($0, 90)), $0 == 4 ? nil : Example.count(wave($0, 60))] }),
            .column, notes: Gallery.notes)
        add(
            "Column: one", .chart, one.answer(days(1) { _ in [Example.count(123_456_789)] }), .column)
    }

    private static let names = [
        "Dynamics Sales", "Finance",
        "A scope whose name was written by somebody who likes to explain everything at once",
        "مبيعات ديناميكس — تقرير", "販売管理システム", "Human Resources", "Intranet", "Warehouse",
    ]

    private mutating func overNames() {
        let counts = Example(measures: [.reach], by: [.scope])
        let reach = Gallery.names.enumerated().map { index, name in
            Example.Line(
                key: [.text(name)], cells: [Example.count(1_204_000 / (index * index + 1), 990)],
                isWithheld: index == 6)
        }
        add("Bar: counts", .chart, counts.answer(reach), .bar)
        let rates = Example(measures: [.viewRate], by: [.scope])
        let lines = Gallery.names.enumerated().map { index, name in
            Example.Line(
                key: [.text(name)],
                cells: [
                    index == 5 ? nil : Example.rate(0.93 - 0.13 * Double(index), 0.5, spread: 0.02 * Double(index + 1))
                ])
        }
        add("Bar: rates", .chart, rates.answer(lines), .bar)
        add("Dot: rates with their comparison", .chart, rates.answer(lines), .dot)
        let both = Example(measures: [.viewRate, .engagementRate], by: [.scope])
        let pairs = lines.enumerated().map { index, line in
            var line = line
            line.cells.append(index == 2 ? [:] : Example.rate(0.3 + 0.02 * Double(index), 0.25, spread: 0.04))
            return line
        }
        add("Dot: two rates", .chart, both.answer(pairs), .dot, locale: "fr-FR")
        add("Dot: one row", .chart, rates.answer([lines[0]]), .dot)
        add(
            "Dot: tiny rates of many", .chart,
            rates.answer(
                (0..<60).map {
                    .init(key: [.text("Scope \($0)")], cells: [Example.rate(0.0004 * Double(60 - $0), spread: 0.002)])
                }),
            .dot)
        let three = Example(measures: [.reach, .viewers, .clickers], by: [.itemType], comparison: nil)
        let types = ["walkthrough", "video", "document", "(no type)"].enumerated().map { index, name in
            Example.Line(key: [.text(name)], cells: [3, 2, 1].map { Example.count($0 * 400 / (index + 1)) })
        }
        add("Bar: three measures", .chart, three.answer(types), .bar)
        add("Column: three measures", .chart, three.answer(types), .column)
    }

    private mutating func grids() {
        let heat = Example(measures: [.viewers], by: [.weekday, .hour], comparison: nil)
        let cells = (1...7).flatMap { day in
            (0...23).map { hour -> Example.Line in
                let count = day > 5 || hour < 6 || hour > 20 ? 0 : 60 - abs(hour - 11) * 5 - day
                return .init(
                    key: [.integer(day), .integer(hour)],
                    cells: [(1...4).contains(count) ? nil : Example.count(max(0, count))])
            }
        }
        add("Heatmap: weekday and hour", .chart, heat.answer(cells), .heatmap)
        let named = Example(measures: [.viewRate], by: [.scope, .itemType], comparison: nil)
        let grid = Gallery.names.enumerated().flatMap { row, name in
            ["walkthrough", "video", "a type with a long name"].enumerated().map { column, type in
                Example.Line(
                    key: [.text(name), .text(type)],
                    cells: [row == 3 ? nil : row == 5 ? [:] : Example.rate(0.1 * Double(row) + 0.07 * Double(column))])
            }
        }
        add("Heatmap: names, rates", .chart, named.answer(grid), .heatmap)
        let funnel = Example(measures: [.funnelLoaded, .funnelViewed, .funnelClicked], by: [], comparison: nil)
        add(
            "Funnel", .chart,
            funnel.answer([.init(key: [], cells: [Example.count(1_234_567), Example.count(345_678), nil])]), .funnel)
    }

    private mutating func marks() {
        let stat = Example(measures: [.reach, .viewRate, .itemsListed, .medianTimeToView], by: [])
        let answer = stat.answer([
            .init(
                key: [],
                cells: [
                    Example.count(1_021, 1_360), Example.rate(0.417, 0.376, isSure: true), Example.count(42, 42), nil,
                ])
        ])
        add("Stats: down, more than chance, unchanged, withheld", .stat, answer)
        let ways = Example(measures: [.reach, .viewRate], by: [.month], comparison: nil)
        add(
            "Stats: with sparks", .stat, answer,
            trend: ways.answer(
                months { [Example.count(900 + $0 * $0 * 3), Example.rate(0.4 + 0.02 * Double($0 % 3))] }))
        let table = Example(measures: [.reach, .viewRate], by: [.scope])
        let rows = table.answer(
            Gallery.names.enumerated().map { index, name in
                .init(
                    key: [.text(name)],
                    cells: [
                        Example.count(900 / (index + 1), 300),
                        Example.rate(0.9 - 0.1 * Double(index), 0.5, isSure: index < 3),
                    ], isWithheld: index == 7)
            })
        add("Table: counts and rates", .table, rows)
        let trend = Example(measures: [.reach], by: [.scope, .month], comparison: nil)
        let lines = Gallery.names.prefix(7).enumerated().flatMap { row, name in
            months { month in
                let isHidden = row == 1 && (4...6).contains(month) || row == 4 && month != 8 || row == 5
                return [isHidden ? nil : row == 6 ? [:] : Example.count(wave(month * (row + 1), 900 / Double(row + 1)))]
            }.map { line in
                var line = line
                line.key.insert(.text(name), at: 0)
                return line
            }
        }
        add("Table: with sparks", .table, rows, trend: trend.answer(lines))
    }
}
