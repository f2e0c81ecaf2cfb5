/// One column of an answer.
public struct Column: Hashable, Sendable {
    /// What a column holds beside its measure's own value.
    public enum Role: Hashable, Sendable {
        case dimension(Dimension)
        case itemTitle
        /// A person's names, beside the user name.
        case firstName, lastName
        case value(Measure)
        /// The ends of the 95 % interval of a people rate.
        case low(Measure), high(Measure)
        case previous(Measure), change(Measure), changeRate(Measure)
        /// The adjusted p-value of a people rate's change, and whether it is below 0.05.
        case p(Measure), significant(Measure)
        /// Whether the period cuts the row's time bucket.
        case partial
        /// A column of an answer about retention, and what its cohorts and steps are.
        case cohorts(CohortColumn, by: CohortRequest.Unit)
    }

    public var role: Role

    public init(_ role: Role) { self.role = role }

    public var name: String {
        switch role {
        case .dimension(let dimension): dimension.rawValue
        case .itemTitle: "item_title"
        case .firstName: InputField.firstName.rawValue
        case .lastName: InputField.lastName.rawValue
        case .value(let measure): measure.id
        case .low(let measure): "\(measure.id)_low"
        case .high(let measure): "\(measure.id)_high"
        case .previous(let measure): "\(measure.id)_previous"
        case .change(let measure): "\(measure.id)_change"
        case .changeRate(let measure): "\(measure.id)_change_rate"
        case .p(let measure): "\(measure.id)_p"
        case .significant(let measure): "\(measure.id)_significant"
        case .partial: "partial"
        case .cohorts(let column, _): column.rawValue
        }
    }

    /// The `kind` of the column in JSON.
    public var kind: String {
        switch role {
        case .dimension: "dimension"
        case .itemTitle, .firstName, .lastName: "text"
        case .value(let measure), .previous(let measure): measure.kind.rawValue
        case .low, .high: "interval"
        case .change: "change"
        case .changeRate: "change_rate"
        case .p: "p_value"
        case .significant, .partial: "flag"
        case .cohorts(let column, _): column.kind
        }
    }

    /// Whether rows may be sorted by the column.
    public var canOrder: Bool {
        switch role {
        case .dimension: true
        case .cohorts(let column, _): column != .includesEarlierUsers
        default: measure != nil
        }
    }

    /// Whether only a comparison fills the column.
    public var isOfComparison: Bool {
        switch role {
        case .previous, .change, .changeRate, .p, .significant: true
        case .dimension, .itemTitle, .firstName, .lastName, .value, .low, .high, .partial, .cohorts: false
        }
    }

    /// The measure the column belongs to; `nil` for dimensions, titles, `partial` and cohorts.
    public var measure: Measure? {
        switch role {
        case .dimension, .itemTitle, .firstName, .lastName, .partial, .cohorts: nil
        case .value(let m), .low(let m), .high(let m), .previous(let m), .change(let m), .changeRate(let m), .p(let m),
            .significant(let m):
            m
        }
    }
}

extension Question {
    /// The columns of the answer, in their order: the same in JSON, CSV, tables and templates.
    ///
    /// - Parameter reportComparison: The report's own comparison, for questions that follow it.
    public func columns(reportComparison: Comparison?) -> [Column] {
        if let cohorts { return CohortColumn.allCases.map { Column(.cohorts($0, by: cohorts.by)) } }
        var roles: [Column.Role] = by.flatMap { [.dimension($0)] + words(beside: $0) }
        let compares = comparison.resolved(report: reportComparison) != nil
        for measure in measures {
            roles.append(.value(measure))
            if measure.kind == .rate { roles += [.low(measure), .high(measure)] }
            guard compares else { continue }
            roles += [.previous(measure), .change(measure)]
            if measure.hasChangeRate { roles.append(.changeRate(measure)) }
            if measure.kind == .rate { roles += [.p(measure), .significant(measure)] }
        }
        if by.contains(where: { [.week, .month, .quarter, .year].contains($0) }) { roles.append(.partial) }
        return roles.map(Column.init)
    }

    /// What stands beside a dimension's value to say it better.
    private func words(beside dimension: Dimension) -> [Column.Role] {
        switch dimension {
        case .item: [.itemTitle]
        case .user where people == .names: [.firstName, .lastName]
        default: []
        }
    }
}
