/// The fields of a volume sample's rows, spelled out once.
struct VolumeTexts: Sendable {
    static let header =
        "Timestamp,User Name,First Name,Last Name,Help Item Id,Help Item Title,Help Item Type,"
        + "Interaction,App Scope\n"

    /// `,account,given,family,`; the last one is nobody's.
    var users = TextShelf()
    /// `id,title,type,`
    var items = TextShelf()
    /// `Loaded,`
    var kinds = TextShelf()
    /// `scope` and the line's end.
    var scopes = TextShelf()
    private(set) var scopeNames: [String] = []

    init(_ settings: VolumeSettings, random: inout SeededRandom) {
        let accounts = (ContosoNames.given.map(ContosoNames.account), ContosoNames.family.map(ContosoNames.account))
        for number in 0..<settings.users {
            let given = random.below(ContosoNames.given.count)
            let family = random.below(ContosoNames.family.count)
            let account = "\(accounts.0[given]).\(accounts.1[family]).\(number)@contoso.example"
            users.append(",\(account),\(ContosoNames.given[given]),\(ContosoNames.family[family]),")
        }
        users.append(",-,,,")
        for number in 0..<settings.items {
            items.append("\(id(number)),\(title(number)),\(VolumeTexts.type(number)),")
        }
        for kind in ["Loaded", "Viewed", "Clicked"] { kinds.append("\(kind),") }
        scopeNames = (0..<settings.scopes).map { "\(VolumeTexts.applications[$0 % 10]) \($0 + 1)" }
        for name in scopeNames { scopes.append("\(name)\n") }
    }

    private static let applications = [
        "Dynamics Sales", "Dynamics Service", "Intranet", "Workday", "SAP Fiori", "ServiceNow", "Power BI", "Teams",
        "Jira", "Archive",
    ]

    func id(_ number: Int) -> String { "HI-\(100_000 + number)" }

    /// As it stands in a CSV record: every fiftieth has a comma and is quoted.
    func title(_ number: Int) -> String {
        let verbs = ["Create", "Find", "Share", "Approve", "Close", "Export", "Plan", "Check", "Move"]
        let things = ["a case", "a lead", "an order", "your team’s shifts", "a report", "an invoice", "a contract"]
        let title = "\(verbs[number % 9]) \(things[number % 7])"
        return number % 50 == 0 ? "\"\(title), part \(number)\"" : "\(title) (\(number))"
    }

    static func type(_ number: Int) -> String {
        ContosoItem.Kind.allCases[number % ContosoItem.Kind.allCases.count].rawValue
    }

    /// The most bytes that a row can have.
    var longestRow: Int { 24 + users.longest + items.longest + kinds.longest + scopes.longest }
}
