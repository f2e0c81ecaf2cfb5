import Model

extension ReportStyle {
    /// The heading of a column, in words that need no other column to be understood.
    func heading(_ column: Column) -> String {
        let named = { (key: String, measure: Measure) in
            words("column.\(key)", ["measure": words.title(measure)])
        }
        switch column.role {
        case .dimension(let dimension): return words.heading(dimension)
        case .itemTitle: return words("column.item_title")
        case .firstName: return words("column.first_name")
        case .lastName: return words("column.last_name")
        case .value(let measure): return words.title(measure)
        case .low(let measure): return named("low", measure)
        case .high(let measure): return named("high", measure)
        case .previous(let measure): return named("previous", measure)
        case .change(let measure): return words("column.change", ["measure": words.within(measure)])
        case .changeRate(let measure): return words("column.change_rate", ["measure": words.within(measure)])
        case .p(let measure): return named("p", measure)
        case .significant(let measure): return named("significant", measure)
        case .partial: return words("column.partial")
        case .cohorts(let column, let unit): return heading(column, unit)
        }
    }

    private func heading(_ column: CohortColumn, _ unit: CohortRequest.Unit) -> String {
        switch column {
        case .cohort: words("cohorts.\(unit.rawValue).first")
        case .k: words("cohorts.\(unit.rawValue).later")
        case .cohortSize: words("cohorts.size")
        case .activeUsers: words("cohorts.active")
        case .retention: words("cohorts.retention")
        case .includesEarlierUsers: words("cohorts.earlier")
        }
    }

    /// A number with what it counts, as a sentence would say it: `183 views`, `12 people`, `41%`.
    func counted(_ number: Double, _ measure: Measure) -> String {
        let text = text(.number(number), as: Column(.value(measure)))
        switch measure {
        case .reach: return words("count.people", ["count": text], count: number)
        case _ where measure.hasChangeRate:
            return words("count.of", ["count": text, "measure": words.within(measure)])
        default: return text
        }
    }
}
