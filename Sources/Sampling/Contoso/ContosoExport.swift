import Model

/// Spells a month's interactions out, the way that month's export did.
struct ContosoExport {
    enum Form: String {
        case csv, compressedCSV = "csv.gz", jsonLines = "jsonl", compressedJSONLines = "jsonl.gz"

        var isCSV: Bool { self == .csv || self == .compressedCSV }
    }

    let month: Day
    let form: Form
    /// Which spelling of the kinds the month has.
    let spelling: Int
    let people: [ContosoPerson]
    let items: [ContosoItem]

    /// A quiet pilot is small enough to be stored as it is; later months are compressed.
    static let forms: [Form] = [
        .csv, .compressedCSV, .jsonLines, .compressedCSV, .compressedJSONLines, .compressedCSV, .compressedCSV,
        .compressedCSV, .compressedJSONLines, .compressedCSV, .compressedJSONLines, .compressedCSV, .compressedCSV,
    ]

    /// The two months that overlap spell alike.
    static let spellings = [0, 1, 2, 0, 1, 2, 0, 0, 2, 0, 1, 2, 0]

    static func path(of month: Day, in form: Form) -> String {
        "exports/\(TimeUnit.month.name(of: month)).\(form.rawValue)"
    }

    /// - Parameter rows: The month's rows in time order.
    func file(_ rows: [ContosoRow]) -> SampleFile {
        var file = SampleFile(ContosoExport.path(of: month, in: form))
        if form.isCSV { file.append(record: ContosoExport.header) }
        let damages = Dictionary(grouping: ContosoDamage.planned(month: month, rows: rows.count)) {
            $0.after
        }
        for (index, row) in rows.enumerated() {
            append(row, to: &file)
            // Broken rows are rows that nobody sent: every good row stands beside them.
            for damage in damages[index] ?? [] { append(row, brokenBy: damage.kind, to: &file) }
        }
        return file
    }

    static let header = [
        "Timestamp", "User Name", "First Name", "Last Name", "Help Item Id", "Help Item Title", "Help Item Type",
        "Interaction", "App Scope", "Page Url",
    ]

    private func append(_ row: ContosoRow, to file: inout SampleFile) {
        if form.isCSV { file.append(record: fields(row)) } else { file.append(object: members(row)) }
    }

    private func append(_ row: ContosoRow, brokenBy kind: ContosoDamage.Kind, to file: inout SampleFile) {
        if kind == .malformedLine {
            file.bytes.append(contentsOf: "{\"timestamp\":\"\(time(row))\",\"userName\":\"\n".utf8)
            return
        }
        var fields = fields(row)
        switch kind {
        case .unknownKind: fields[7] = "Hovered"
        case .impossibleDate: fields[0] = "\(TimeUnit.year.name(of: month))-02-30 09:15:00"
        case .noItem: fields[4] = "  "
        case .noTime: fields[0] = ""
        case .tooFewFields: fields.removeLast(6)
        case .malformedLine: break
        }
        file.append(record: fields)
    }

    private func fields(_ row: ContosoRow) -> [String] {
        let (given, family) = names(row)
        let item = items[row.item]
        return [
            time(row), user(row), given, family, item.id, title(row), type(item), kind(row), scope(row), page(row),
        ]
    }

    /// The other exporter has no names, and writes its members in one word.
    private func members(_ row: ContosoRow) -> [(String, String)] {
        let item = items[row.item]
        return [
            ("timestamp", time(row)), ("userName", user(row)), ("helpItemId", item.id), ("helpItemTitle", title(row)),
            ("helpItemType", type(item)), ("interaction", kind(row)), ("appScope", scope(row)), ("pageUrl", page(row)),
        ]
    }

    private func time(_ row: ContosoRow) -> String {
        let second = floorMod(row.second, 86_400)
        let clock = [second / 3600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        let joined = clock.joined(separator: ":")
        return form.isCSV ? "\(row.day) \(joined)" : "\(row.day)T\(joined)Z"
    }

    /// Accounts ignore case, and exports are careless with it.
    private func user(_ row: ContosoRow) -> String {
        switch row.actor {
        case .editor(let number): return "svc-help-editor-\(number + 1)"
        case .nobody: return row.variant % 2 == 0 ? "-" : ""
        case .person(let number):
            let account = people[number].account
            switch row.variant {
            case ..<25: return capitalized(account)
            case ..<32: return account.uppercased()
            case ..<36: return account + " "
            default: return account
            }
        }
    }

    /// `Anna.Schmidt@contoso.example`
    private func capitalized(_ account: String) -> String {
        account.split(separator: ".", maxSplits: 1).map { $0.prefix(1).uppercased() + $0.dropFirst() }
            .joined(separator: ".")
    }

    private func names(_ row: ContosoRow) -> (String, String) {
        switch row.actor {
        case .person(let number): (people[number].given, people[number].family)
        case .editor: ("Help", "Editor")
        case .nobody: ("", "")
        }
    }

    private func title(_ row: ContosoRow) -> String {
        let item = items[row.item]
        let isOld = item.life == .unlisted && !item.title.isEmpty && row.day < ContosoItem.renaming
        return isOld ? ContosoItem.titleBeforeRenaming : item.title
    }

    private func type(_ item: ContosoItem) -> String { item.title.isEmpty ? "" : item.kind.rawValue }

    private func kind(_ row: ContosoRow) -> String {
        let spellings = [
            ["Loaded", "Viewed", "Clicked"], ["loaded", "viewed", "clicked"], ["Load", "View", "Click"],
        ]
        return spellings[spelling][Int(row.kind.rawValue)]
    }

    private func scope(_ row: ContosoRow) -> String {
        guard let scope = row.scope else { return "" }
        return scope == 0 && month < ContosoCalendar.day(2026, 2, 1)
            ? ContosoScope.oldSalesName : ContosoScope.all[scope].name
    }

    private func page(_ row: ContosoRow) -> String { row.scope.map { ContosoScope.all[$0].pages[row.page] } ?? "" }
}
