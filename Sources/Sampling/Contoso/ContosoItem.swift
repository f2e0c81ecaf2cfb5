import Model

/// A help item of Contoso's, and how people take to it.
struct ContosoItem {
    enum Kind: String, CaseIterable {
        case walkthrough = "Walkthrough"
        case video = "Video"
        case document = "Document"
        case hint = "Inline hint"
        case announcement = "Announcement"

        /// Chances in a thousand that somebody opens one, and then clicks in it.
        var appeal: (view: Int, click: Int) {
            switch self {
            case .walkthrough: (250, 520)
            case .video: (150, 380)
            case .document: (210, 450)
            case .hint: (330, 150)
            case .announcement: (120, 300)
            }
        }
    }

    enum Life {
        case usual
        /// In the catalogue, on no page.
        case unplaced
        /// On every page, opened by hardly anybody.
        case overlooked
        /// New in August, and wanted.
        case takingOff
        /// News that ages: half as much every four weeks.
        case fading
        /// Seen by editors alone.
        case draft
        /// Taken away in spring.
        case retired
        /// In the exports, but in no catalogue.
        case unlisted
    }

    var id: String
    var title: String
    var kind: Kind
    var scopes: [Int]
    var life: Life
    var published: Day
    /// How often it is on a page, among the items of its scope.
    var weight: Int

    static let retirement = ContosoCalendar.day(2026, 4, 1)

    /// How often the item is loaded on a day, among the items of its scope.
    func weight(on day: Day) -> Int {
        guard day >= published else { return 0 }
        let weeks = (day.number - published.number) / 7
        switch life {
        case .usual, .unlisted: return weight
        case .unplaced, .draft: return 0
        case .overlooked: return weight * 3 / 2
        case .takingOff: return 40 + min(weeks, 10) * 45
        case .fading: return max(400 >> (weeks / 4), 2)
        case .retired: return day < ContosoItem.retirement ? weight : 0
        }
    }

    /// Chances in a thousand that a load is followed by a view on a day.
    func viewChances(on day: Day) -> Int {
        switch life {
        case .overlooked: 3
        case .takingOff: 420
        case .fading: max(kind.appeal.view >> ((day.number - published.number) / 56), 6)
        default: kind.appeal.view
        }
    }
}
