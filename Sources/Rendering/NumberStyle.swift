import Model

/// How a report writes values, dates and periods.
struct ReportStyle: Sendable {
    init(locale: String) {}

    /// A value as the reader sees it; a dash for nothing.
    func text(_ value: Value, as column: Column) -> String {
        switch value {
        case .empty: "–"
        case .integer(let value): String(value)
        case .number(let value): plainNumber(value)
        case .text(let value): value
        case .flag(let value): value ? "yes" : "no"
        }
    }

    func date(_ day: Day) -> String { day.description }

    func period(_ period: Period) -> String { period.name }
}
