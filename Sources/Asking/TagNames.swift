import Model

/// The names that the tags of a page, or of the layout, may use.
struct TagNames {
    /// Names of single values.
    var values: Set<String>
    /// Names of sections with the names that are known inside them: questions, with the columns of their rows.
    var rows: [String: Set<String>] = [:]
    /// Questions in which something is wrong, which has been said: what is in them nobody knows.
    var broken: Set<String> = []

    init(values: Set<String>, rows: [String: Set<String>]) {
        self.values = values
        self.rows = rows
    }

    /// - Parameters:
    ///   - lift: The dimension whose value the page is about.
    ///   - questions: The page's named questions; `nil` for those in which something is wrong.
    init(lift: Dimension?, questions: [(name: String, question: Question?)]) {
        values = TagNames.everyPage
        switch lift {
        case .scope?: values.insert("scope.name")
        case .item?: values.formUnion(["item.id", "item.title", "item.type"])
        default: break
        }
        for (name, question) in questions {
            guard let question else {
                broken.insert(name)
                continue
            }
            // Columns of a comparison print nothing where the report makes none: the template is right all the same.
            let columns = question.withEveryColumn.columns(reportComparison: .previous)
            rows[name] = Set(columns.map(\.name))
            guard question.total else { continue }
            for column in columns where column.measure != nil { values.insert("\(name).total.\(column.name)") }
        }
    }

    private static let everyPage: Set<String> = [
        "report.title", "report.organization", "report.period.label", "report.period.start", "report.period.end",
        "report.comparison.label", "report.timezone", "report.data_through", "page.title",
    ]
}
