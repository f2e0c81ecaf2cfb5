/// An application of Contoso's that shows help.
struct ContosoScope {
    var name: String
    /// Pages that help is shown on. They are in the exports, and must be nowhere else.
    var pages: [String]
    /// Chances in a thousand that a person of the department goes there, by department; else `others`.
    var visits: [ContosoDepartment: Int]
    var others: Int

    /// The name that the first months' exports have for `Dynamics Sales`.
    static let oldSalesName = "Dynamics CRM"
    static let legalArchive = 7

    static let all = [
        ContosoScope(
            name: "Dynamics Sales",
            pages: [
                "https://contoso.crm4.dynamics.example/main.aspx?pagetype=entitylist&etn=lead",
                "https://contoso.crm4.dynamics.example/main.aspx?pagetype=entityrecord&etn=opportunity",
                "https://contoso.crm4.dynamics.example/main.aspx?pagetype=dashboard",
            ], visits: [.sales: 700, .marketing: 300, .board: 100], others: 0),
        ContosoScope(
            name: "Dynamics Service",
            pages: [
                "https://contoso.crm4.dynamics.example/main.aspx?pagetype=entitylist&etn=incident",
                "https://contoso.crm4.dynamics.example/main.aspx?pagetype=entityrecord&etn=incident",
            ], visits: [.service: 720, .sales: 60], others: 0),
        ContosoScope(
            name: "SharePoint Intranet",
            pages: [
                "https://contoso.sharepoint.example/sites/home", "https://contoso.sharepoint.example/sites/news",
                "https://contoso.sharepoint.example/sites/forms/SitePages/Travel.aspx",
            ], visits: [:], others: 320),
        ContosoScope(
            name: "Workday",
            pages: [
                "https://wd3.myworkday.example/contoso/d/home.htmld",
                "https://wd3.myworkday.example/contoso/d/task/2997$2151.htmld",
            ], visits: [.people: 700], others: 230),
        ContosoScope(
            name: "SAP Fiori",
            pages: [
                "https://fiori.contoso.example/sap/bc/ui2/flp#Shell-home",
                "https://fiori.contoso.example/sap/bc/ui2/flp#PurchaseRequisition-create",
            ], visits: [.finance: 640, .operations: 620], others: 30),
        ContosoScope(
            name: "ServiceNow",
            pages: [
                "https://contoso.service-now.example/sp?id=index", "https://contoso.service-now.example/sp?id=sc_home",
            ], visits: [.technology: 560, .service: 200], others: 140),
        ContosoScope(
            name: "Power BI",
            pages: [
                "https://app.powerbi.example/groups/me/apps", "https://app.powerbi.example/groups/me/reports/monthly",
            ], visits: [.finance: 260, .marketing: 240, .board: 300, .technology: 120], others: 25),
        ContosoScope(
            name: "Legal Archive", pages: ["https://archive.legal.contoso.example/matters"], visits: [:], others: 0),
    ]
}

enum ContosoDepartment: String, CaseIterable {
    case sales = "Sales"
    case service = "Customer Service"
    case operations = "Operations"
    case finance = "Finance"
    case technology = "IT"
    case marketing = "Marketing"
    case people = "Human Resources"
    case legal = "Legal"
    /// Four people: too few to speak of.
    case board = "Executive Board"

    /// Chances that a person works there. The board's people are named, not drawn.
    static let weights = [270, 220, 180, 110, 90, 60, 45, 25, 0]
}
