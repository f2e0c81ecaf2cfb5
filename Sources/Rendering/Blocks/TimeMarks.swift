import Model
import Protecting

/// What the calendar adds to a chart by day: weekends and holidays shaded, notes where they happened.
struct TimeMarks {
    struct Note {
        var index: Int
        var text: String
    }

    /// Runs of places that are no working days.
    var rests: [ClosedRange<Int>] = []
    var hasHolidays = false
    var notes: [Note] = []

    init(_ data: ChartData, _ answer: ReleasedAnswer, _ facts: ReportFacts) {
        guard let unit = data.dimension.timeUnit else { return }
        let days = data.places.indices.map { data.day(at: $0) }
        if unit == .day, data.places.count <= 92 {
            let holidays = Set(facts.holidays)
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
        // A month holds too many events for a mark to say when.
        guard unit == .day || unit == .week else { return }
        for note in facts.notes.sorted(by: { ($0.date, $0.text) < ($1.date, $1.text) }) where concerns(note, answer) {
            let bucket = unit.start(of: note.date)
            guard let index = days.firstIndex(of: bucket), answer.period.contains(note.date) else { continue }
            notes.append(Note(index: index, text: note.text))
        }
    }

    /// A note about one scope belongs where that scope is admitted; what is asked once for many pages shows common notes.
    private func concerns(_ note: Configuration.Note, _ answer: ReleasedAnswer) -> Bool {
        guard let scope = note.scope else { return true }
        return answer.question.lift == nil && answer.question.filters.allSatisfy { $0.admits(.scope, [scope]) }
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

    /// Lines of notes above the plot that keep the texts apart: for each note its line, from 0.
    func rows(in width: Double, x: (Int) -> Double) -> [Int] {
        var ends: [Double] = []
        return notes.map { note in
            let from = x(note.index)
            let size = min(textWidth(note.text), width) + 10
            let start = min(from, max(0, width - size))
            let row = ends.firstIndex { $0 < start } ?? ends.count
            if row == ends.count { ends.append(start + size) } else { ends[row] = start + size }
            return row
        }
    }

    func drawNotes(into drawing: inout Drawing, rows: [Int], x: (Int) -> Double, top: Double, bottom: Double) {
        let width = drawing.canvas.width
        for (note, row) in zip(notes, rows) {
            let place = x(note.index)
            let text = truncated(note.text, to: width)
            let y = Double(row) * Self.rowHeight + 13
            drawing.line("note-line", x1: place, y1: y + 5, x2: place, y2: bottom)
            let start = min(place, max(0, width - textWidth(text) - 2))
            drawing.text(text, x: max(0, start - 2), y: y, .start, "note-text")
        }
    }

    static let rowHeight = 19.0
}
