import Model

extension ReportStyle {
    /// The heading of a column, in words that need no other column to be understood.
    func heading(_ column: Column) -> String {
        switch column.role {
        case .dimension(let dimension): dimension.heading
        case .itemTitle: "Title"
        case .firstName: "First name"
        case .lastName: "Last name"
        case .value(let measure): measure.definition.title
        case .low(let measure): "\(measure.definition.title), lower end of the 95% interval"
        case .high(let measure): "\(measure.definition.title), upper end of the 95% interval"
        case .previous(let measure): "\(measure.definition.title) before"
        case .change(let measure): "Change of \(measure.definition.title.lowercasedFirst)"
        case .changeRate(let measure): "Change of \(measure.definition.title.lowercasedFirst), relative"
        case .p(let measure): "\(measure.definition.title), p-value of the change"
        case .significant(let measure): "\(measure.definition.title), change is more than chance"
        case .partial: "Incomplete"
        case .cohorts(let column, let unit): heading(column, unit)
        }
    }

    private func heading(_ column: CohortColumn, _ unit: CohortRequest.Unit) -> String {
        switch column {
        case .cohort: "\(unit == .week ? "Week" : "Month") of first contact"
        case .k: "\(unit == .week ? "Weeks" : "Months") later"
        case .cohortSize: "People"
        case .activeUsers: "Active people"
        case .retention: "Retention"
        case .includesEarlierUsers: "Includes earlier users"
        }
    }

    /// A number with what it counts, as a sentence would say it: `183 views`, `12 people`, `41%`.
    func counted(_ number: Double, _ measure: Measure) -> String {
        let text = text(.number(number), as: Column(.value(measure)))
        switch measure {
        case .reach: return "\(text) people"
        case _ where measure.hasChangeRate: return "\(text) \(measure.definition.title.lowercasedFirst)"
        default: return text
        }
    }
}

extension String {
    /// `Reach` within a sentence.
    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
