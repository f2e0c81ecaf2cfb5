import Model

/// What somebody at Contoso downloaded from Clarity's portal: heat maps of two pages, and a list of recordings.
struct ContosoDownloads {
    let seed: UInt64

    static let clicks = "clarity/heatmaps/Clarity_Click_Desktop_requisition.csv"
    static let scroll = "clarity/heatmaps/Clarity_Scroll_Desktop_travel.csv"
    static let recordings = "clarity/recordings/Clarity_Recordings.csv"
    static let paths = [clicks, scroll, recordings]

    func files() -> [SampleFile] { [clickMap(), scrollMap(), recordingList()] }

    private static let range = "10/01/2026 12:00 AM - 10/31/2026 11:59 PM"

    /// The lines of facts that stand before every table of the portal.
    private func facts(_ file: inout SampleFile, address: String, views: Int, metric: String) {
        file.append(record: ["Project name", "Contoso applications"])
        file.append(record: ["Date range", Self.range])
        file.append(record: [""])
        file.append(record: ["Visited URL matches regex", "^\(address)(\\?.*)?$"])
        file.append(record: [""])
        file.append(record: ["Page views", "\(views)"])
        file.append(record: ["Metric", metric])
        file.append(record: [""])
    }

    private func clickMap() -> SampleFile {
        var file = SampleFile(Self.clicks)
        facts(&file, address: "https://fiori\\.contoso\\.example/sap/bc/ui2/flp", views: 1904, metric: "Click")
        let elements = [
            ("Supplier (label)", 611), ("Add item", 402), ("Save draft", 377), ("Order", 290),
            ("Cost centre (label)", 208),
            ("Attach file", 121), ("Help", 64), ("Cancel", 38), ("Company logo", 17), ("Back", 4), ("Print", 2),
        ]
        let total = elements.reduce(0) { $0 + $1.1 }
        file.append(record: ["Rank", "Button", "No. of clicks", "% of clicks"])
        for (rank, element) in elements.enumerated() {
            let hundredths = element.1 * 10_000 / total
            file.append(record: [
                "\(rank + 1)", element.0, "\(element.1)",
                "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)",
            ])
        }
        return file
    }

    private func scrollMap() -> SampleFile {
        var file = SampleFile(Self.scroll)
        let address = "https://contoso\\.sharepoint\\.example/sites/forms/SitePages/Travel\\.aspx"
        facts(&file, address: address, views: 560, metric: "Scroll")
        file.append(record: ["Scroll depth", "No. of visitors", "% drop off"])
        let visitors = [
            498, 481, 470, 452, 431, 402, 351, 290, 241, 222, 214, 203, 188, 170, 151, 139, 131, 128, 120, 96,
        ]
        for (index, count) in visitors.enumerated() {
            let hundredths = (512 - count) * 10_000 / 512
            file.append(record: [
                "\(5 * (index + 1))", "\(count)",
                "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)",
            ])
        }
        return file
    }

    private func recordingList() -> SampleFile {
        var file = SampleFile(Self.recordings)
        file.append(record: ["Project name", "Contoso applications"])
        file.append(record: ["Date range", Self.range])
        file.append(record: [""])
        file.append(record: [
            "Date", "Entry URL", "Duration", "Pages", "Rage clicks", "Dead clicks", "Quick backs", "Recording link",
        ])
        var random = SeededRandom(seed: seed ^ 0xC1A2_17F2)
        let pages = ContosoPage.all.filter { $0.sessions > 0 }
        for number in 0..<260 {
            let page = pages[random.choose(among: pages.map { $0.sessions * ($0.deadClicks + 40) })]
            let day = random.within(1...31)
            let seen = { (chances: Int, random: inout SeededRandom) in
                random.happens(perMille: min(900, 4 * chances)) ? "\(random.within(1...4))" : "0"
            }
            file.append(record: [
                "10/\(day < 10 ? "0" : "")\(day)/2026 \(random.within(7...11)):\(random.within(10...59)) AM",
                page.address,
                "\(random.within(1...14)):\(random.within(10...59))", "\(random.within(1...9))",
                seen(page.rageClicks, &random), seen(page.deadClicks, &random), seen(page.quickBacks, &random),
                "https://clarity.microsoft.com/player/contoso1/u\(String(random.next() >> 24, radix: 36))/s\(number)",
            ])
        }
        return file
    }
}
