import Model

/// A page of Contoso's applications as Microsoft Clarity sees it, and how people fare on it.
struct ContosoPage {
    var address: String
    /// Sessions of a usual day, and chances in a thousand that one of them shows a sign.
    var sessions: Int
    var deadClicks: Int
    var rageClicks: Int
    var quickBacks: Int
    var scrolling: Int
    var errors: Int

    init(_ address: String, _ sessions: Int, _ dead: Int, _ rage: Int, _ back: Int, _ scrolling: Int, _ errors: Int) {
        self.address = address
        self.sessions = sessions
        (deadClicks, rageClicks, quickBacks, self.scrolling) = (dead, rage, back, scrolling)
        self.errors = errors
    }

    /// SAP Fiori is hard going, with and without help; the expense portal has none. A few read the Legal Archive.
    static let all = [
        ContosoPage(
            "https://contoso.crm4.dynamics.example/main.aspx?pagetype=entitylist&etn=lead", 46, 158, 27, 40, 6, 14),
        ContosoPage(
            "https://contoso.crm4.dynamics.example/main.aspx?pagetype=entityrecord&etn=opportunity", 38, 58, 11, 36, 8,
            18),
        ContosoPage(
            "https://contoso.crm4.dynamics.example/main.aspx?pagetype=entitylist&etn=incident", 52, 61, 10, 44, 7, 16),
        ContosoPage("https://contoso.sharepoint.example/sites/home", 120, 34, 3, 62, 5, 3),
        ContosoPage("https://contoso.sharepoint.example/sites/forms/SitePages/Travel.aspx", 22, 78, 14, 88, 40, 4),
        ContosoPage("https://wd3.myworkday.example/contoso/d/home.htmld", 74, 62, 8, 52, 6, 9),
        ContosoPage("https://wd3.myworkday.example/contoso/d/task/2997$2151.htmld", 31, 150, 34, 71, 12, 22),
        ContosoPage("https://fiori.contoso.example/sap/bc/ui2/flp#Shell-home", 58, 118, 31, 66, 9, 41),
        ContosoPage("https://fiori.contoso.example/sap/bc/ui2/flp#PurchaseRequisition-create", 34, 214, 77, 92, 16, 63),
        ContosoPage("https://contoso.service-now.example/sp?id=sc_home", 49, 124, 22, 58, 11, 12),
        ContosoPage("https://app.powerbi.example/groups/me/reports/monthly", 27, 44, 5, 29, 31, 7),
        ContosoPage("https://expenses.contoso.example/reports/new?draft=48213", 30, 162, 41, 118, 19, 35),
        ContosoPage("https://archive.legal.contoso.example/matters", 0, 60, 10, 40, 8, 5),
    ]

    static let home = 3
    static let rules: [(name: String, pattern: String)] = [
        ("Dynamics Service", "https://contoso.crm4.dynamics.example/*etn=incident*"),
        ("Dynamics Sales", "https://contoso.crm4.dynamics.example/*"),
        ("SharePoint Intranet", "https://contoso.sharepoint.example/*"), ("Workday", "https://wd3.myworkday.example/*"),
        ("SAP Fiori", "https://fiori.contoso.example/*"), ("ServiceNow", "https://contoso.service-now.example/*"),
        ("Power BI", "https://app.powerbi.example/*"), ("Expense Portal", "https://expenses.contoso.example/*"),
        ("Legal Archive", "https://archive.legal.contoso.example/*"),
    ]
}
