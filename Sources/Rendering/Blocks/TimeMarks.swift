import Model
import Protecting

/// What the calendar adds to a chart over time: weekends and holidays shaded, notes as numbers where they happened.
struct TimeMarks {
    /// Something that happened, as the list below the chart says it; its number is its place in the list.
    struct Note: Hashable {
        var date: String
        var text: String
    }

    /// The numbers of the notes at one place: `2`, or `2–4`.
    private struct Mark {
        var index: Int
        var numbers: ClosedRange<Int>

        var text: String {
            numbers.count == 1 ? "\(numbers.lowerBound)" : "\(numbers.lowerBound)–\(numbers.upperBound)"
        }

        var width: Double { max(18, textWidth(text, size: 12) + 8) }
    }

    /// Runs of places that are no working days.
    private(set) var rests: [ClosedRange<Int>] = []
    private(set) var notes: [Note] = []
    private var hasHolidays = false
    private var marks: [Mark] = []

    init(_ data: ChartData, _ answer: ReleasedAnswer, _ page: BlockContext) {
        guard let unit = data.dimension.timeUnit else { return }
        let days = data.places.indices.map { data.day(at: $0) }
        if unit == .day, data.places.count <= 92 { addRests(days, Set(page.facts.holidays)) }
        for note in page.facts.notes.sorted(by: { ($0.date, $0.text) < ($1.date, $1.text) }) {
            guard answer.period.contains(note.date), TimeMarks.concerns(note, answer, page),
                let index = days.firstIndex(of: unit.start(of: note.date))
            else { continue }
            let isNamed = note.scope == nil || note.scope == page.scope
            notes.append(
                Note(
                    date: unit == .day ? page.style.dayAndMonth(note.date) : page.style.date(note.date),
                    text: isNamed ? note.text : "\(note.scope ?? ""): \(note.text)"))
            if let last = marks.last, last.index == index {
                marks[marks.count - 1].numbers = last.numbers.lowerBound...notes.count
            } else {
                marks.append(Mark(index: index, numbers: notes.count...notes.count))
            }
        }
    }

    private mutating func addRests(_ days: [Day?], _ holidays: Set<Day>) {
        for (index, day) in days.enumerated() {
            guard let day else { continue }
            let isHoliday = holidays.contains(day)
            hasHolidays = hasHolidays || (isHoliday && day.weekday < 6)
            guard isHoliday || day.weekday >= 6 else { continue }
            if let last = rests.last, last.upperBound == index - 1 {
                rests[rests.count - 1] = last.lowerBound...index
            } else {
                rests.append(index...index)
            }
        }
    }

    /// A note about one scope belongs on that scope's page, and where a question asks for that scope by name.
    private static func concerns(_ note: Configuration.Note, _ answer: ReleasedAnswer, _ page: BlockContext) -> Bool {
        guard let scope = note.scope else { return true }
        let filters = answer.question.filters
        guard page.scope ?? scope == scope, filters.allSatisfy({ $0.admits(.scope, [scope]) }) else { return false }
        return page.scope == scope
            || filters.contains { $0.terms.contains { $0.key == .scope && !$0.excludes && $0.pattern.matches(scope) } }
    }

    /// The word for what is shaded, where something is.
    var shaded: String? { rests.isEmpty ? nil : hasHolidays ? "shaded_holidays" : "shaded" }

    func drawRests(
        into drawing: inout Drawing, x: (Double) -> Double, top: Double, bottom: Double, left: Double, right: Double
    ) {
        for run in rests {
            let from = max(left, x(Double(run.lowerBound) - 0.5))
            let to = min(right, x(Double(run.upperBound) + 0.5))
            drawing.rect("rest", x: from, y: top, width: to - from, height: bottom - top)
        }
    }

    /// Lines above the plot that keep the numbers apart: for each of them its line, from 0.
    func rows(in width: Double, x: (Int) -> Double) -> [Int] {
        var ends: [Double] = []
        return marks.map { mark in
            let start = place(mark, in: width, x) - mark.width / 2
            let row = ends.firstIndex { $0 + 2 < start } ?? ends.count
            if row == ends.count { ends.append(0) }
            ends[row] = start + mark.width
            return row
        }
    }

    /// The room that the lines take.
    func height(_ rows: [Int]) -> Double { Double((rows.max() ?? -1) + 1) * Self.rowHeight }

    func drawMarks(into drawing: inout Drawing, rows: [Int], x: (Int) -> Double, top: Double, bottom: Double) {
        for (mark, row) in zip(marks, rows) {
            let middle = place(mark, in: drawing.canvas.width, x)
            let y = top + Double(row) * Self.rowHeight
            drawing.line("note-line", x1: x(mark.index), y1: y + 18, x2: x(mark.index), y2: bottom)
            drawing.rect("note-mark", x: middle - mark.width / 2, y: y + 1, width: mark.width, height: 17)
            drawing.text(mark.text, x: middle, y: y + 14, .middle, "note-number")
        }
    }

    private func place(_ mark: Mark, in width: Double, _ x: (Int) -> Double) -> Double {
        min(max(x(mark.index), mark.width / 2 + 1), width - mark.width / 2 - 1)
    }

    private static let rowHeight = 21.0
}
