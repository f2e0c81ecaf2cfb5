import Model

extension ContosoItem {
    /// All items, scope by scope, then the two that no catalogue lists.
    static let all: [ContosoItem] = {
        var items: [ContosoItem] = []
        for (scope, lines) in shelves.enumerated() {
            for (place, line) in lines.enumerated() {
                items.append(
                    ContosoItem(
                        id: "HI-\(1000 + scope * 100 + place + 1)", title: line.title, kind: line.kind,
                        scopes: [scope] + line.also, life: line.life,
                        published: line.published ?? ContosoCalendar.first.advanced(by: -20 - place * 9),
                        weight: 1200 / (place + 3)))
            }
        }
        return items
    }()

    /// The item that takes off.
    static let launched = "HI-1301"

    private struct Line {
        var kind: Kind
        var title: String
        var life: Life
        var also: [Int]
        var published: Day?

        init(_ kind: Kind, _ title: String, _ life: Life = .usual, also: [Int] = [], on published: Day? = nil) {
            self.kind = kind
            self.title = title
            self.life = life
            self.also = also
            self.published = published
        }
    }

    private static func on(_ year: Int, _ month: Int, _ day: Int) -> Day { ContosoCalendar.day(year, month, day) }

    /// In the order of the scopes; the first of a shelf is loaded most.
    private static let shelves: [[Line]] = [
        [
            Line(.walkthrough, "Create a lead in five steps"),
            Line(.hint, "What “Qualify” does"),
            Line(.announcement, "What’s new in Dynamics 🎉", .fading, also: [1], on: on(2025, 11, 10)),
            Line(.walkthrough, "Turn a lead into an opportunity"),
            Line(.video, "Your pipeline in two minutes"),
            Line(.hint, "Required fields, and why"),
            Line(.document, "Discount rules, from 5 % to 25 %"),
            Line(.walkthrough, "Plan a visit and log it afterwards"),
            Line(.hint, "Check the credit limit first", .overlooked),
            Line(.video, "Forecasting for team leads"),
            Line(.document, "Who owns an account?"),
            Line(.walkthrough, "Send a quote with \"Contoso Sign\""),
            Line(.hint, "Merge duplicates <b>carefully</b>"),
            Line(.announcement, "Price list 2026 is here", .fading, on: on(2026, 1, 7)),
            Line(.document, "Incoterms at a glance", .unplaced),
            Line(.walkthrough, "Hand an account over", on: on(2026, 3, 2)),
            Line(.video, "Selling with partners", .draft, on: on(2026, 10, 12)),
            Line(.document, "Old quote template", .retired),
        ],
        [
            Line(.walkthrough, "Open a case from an e-mail"),
            Line(.hint, "Pick the right priority"),
            Line(.walkthrough, "Escalate a case"),
            Line(.document, "Service levels, in plain words"),
            Line(.video, "A day on the service desk"),
            Line(.hint, "Link a knowledge article"),
            Line(.walkthrough, "Close a case and say why"),
            Line(.document, "Wording for difficult answers"),
            Line(.hint, "Queue or person?", .overlooked),
            Line(.video, "Chat: three conversations at once"),
            Line(.walkthrough, "Return a part (RMA)"),
            Line(.document, "Warranty, goodwill, and the difference"),
            Line(.hint, "Customer’s time zone"),
            Line(.announcement, "New: cases from the customer portal", .fading, on: on(2026, 5, 4)),
            Line(.walkthrough, "Merge two cases"),
            Line(.video, "Quality calls explained", .unplaced),
            Line(.document, "On-call handbook", on: on(2026, 2, 16)),
            Line(.document, "Fax numbers of the branches", .retired),
        ],
        [
            Line(.hint, "Find people, not only pages"),
            Line(.announcement, "The canteen’s menu moved 🍲", .fading, on: on(2026, 2, 2)),
            Line(.walkthrough, "Sign in with a passkey", also: [3, 5]),
            Line(.document, "Travel, from request to refund"),
            Line(.video, "Welcome to the intranet"),
            Line(.walkthrough, "Publish a news post"),
            Line(.hint, "Follow a site"),
            Line(.document, "Home office: the agreement"),
            Line(.walkthrough, "Book a meeting room"),
            Line(.hint, "Share a file, not a copy"),
            Line(.video, "Protect what is confidential"),
            Line(.document, "Brand, logo & templates"),
            Line(.hint, "Give feedback on this page", .overlooked),
            Line(.walkthrough, "Order a visitor’s badge"),
            Line(.document, "Façade works: entrances until May", .fading, on: on(2026, 3, 9)),
            Line(.video, "Café Central opens", .fading, on: on(2026, 6, 1)),
            Line(.document, "Emergency numbers"),
            Line(.walkthrough, "Archive a team site", .unplaced),
            Line(.announcement, "Works council election", on: on(2026, 9, 21)),
            Line(.announcement, "Year-end closing", .draft, on: on(2026, 11, 16)),
        ],
        [
            Line(.walkthrough, "Travel expenses in one go ✈️", .takingOff, on: ContosoCalendar.launch),
            Line(.walkthrough, "Ask for leave"),
            Line(.hint, "Your remaining days of leave"),
            Line(.document, "Sick note: what to do"),
            Line(.walkthrough, "Record working time"),
            Line(.video, "Feedback talks that help"),
            Line(.hint, "Delegate while you are away"),
            Line(.walkthrough, "Expenses, the old form", .retired),
            Line(.document, "Parental leave, step by step"),
            Line(.walkthrough, "Change your bank account"),
            Line(.hint, "Who sees this field?", .overlooked),
            Line(.video, "Goals: set, follow, close"),
            Line(.document, "Bike leasing"),
            Line(.walkthrough, "Refer a friend"),
            Line(.document, "Pension: the company’s part", .unplaced),
            Line(.walkthrough, "Plan a team’s shifts", on: on(2026, 5, 18)),
            Line(.hint, "Add your pronouns"),
            Line(.document, "Résumé and certificates"),
        ],
        [
            Line(.walkthrough, "Create a purchase requisition"),
            Line(.hint, "Find the right cost centre"),
            Line(.walkthrough, "Approve from your inbox"),
            Line(.announcement, "The launchpad has a new home", .fading, on: ContosoCalendar.upgrade),
            Line(.document, "Material groups, sorted"),
            Line(.video, "Goods receipt on the tablet"),
            Line(.walkthrough, "Post an invoice without an order"),
            Line(.hint, "Tax codes in the EU"),
            Line(.document, "Month-end: dates and duties"),
            Line(.walkthrough, "Reverse a posting"),
            Line(.video, "Reports you can trust"),
            Line(.hint, "Pin a tile", .overlooked),
            Line(.document, "Transaction codes, old → new"),
            Line(.walkthrough, "Block a vendor"),
            Line(.document, "Stocktaking, the long version", .unplaced),
            Line(.walkthrough, "Scrap material", on: on(2026, 4, 20)),
        ],
        [
            Line(.walkthrough, "Report a fault"),
            Line(.hint, "Is it known already?"),
            Line(.walkthrough, "Order a laptop"),
            Line(.document, "VPN: if nothing works"),
            Line(.video, "Reset your password yourself"),
            Line(.hint, "Add a screenshot"),
            Line(.walkthrough, "Ask for access to an application"),
            Line(.document, "Printers, floor by floor"),
            Line(.announcement, "Planned outage, first Sunday of the month", .overlooked),
            Line(.walkthrough, "Approve a change"),
            Line(.document, "Service catalogue, A–Z"),
            Line(.video, "Phishing: spot it, report it"),
            Line(.hint, "Track your ticket", .unplaced),
            Line(.document, "Bring your own device"),
        ],
        [
            Line(.hint, "Filter, slice, drill"),
            Line(.walkthrough, "Subscribe to a report"),
            Line(.video, "From question to chart"),
            Line(.document, "Who may see which figures"),
            Line(.walkthrough, "Export to Excel, rightly"),
            Line(.hint, "“Last refreshed” explained"),
            Line(.walkthrough, "Share a dashboard"),
            Line(.document, "Key figures and their owners"),
            Line(.video, "DAX for the brave", .overlooked),
            Line(.walkthrough, "Comment on a figure"),
            Line(.announcement, "New colours for everybody", .fading, on: on(2026, 7, 6)),
            Line(.document, "Naming reports, v2", .unplaced),
        ],
        [
            Line(.walkthrough, "Open a matter"),
            Line(.document, "Retention periods"),
            Line(.hint, "Hold, release, destroy"),
            Line(.video, "Finding a contract of 1994"),
        ],
    ]
}

extension ContosoItem {
    /// Items that the exports know and the catalogue does not: one was renamed on the way, one has no title at all.
    static let unlisted = [
        ContosoItem(
            id: "HI-9001", title: "Search tips", kind: .hint, scopes: [2], life: .unlisted,
            published: ContosoCalendar.first, weight: 60),
        ContosoItem(
            id: "HI-9002", title: "", kind: .hint, scopes: [5], life: .unlisted, published: ContosoCalendar.first,
            weight: 40),
    ]
    static let renaming = ContosoCalendar.day(2026, 3, 1)
    static let titleBeforeRenaming = "Serch tips"
}
