import Model
import Testing

@testable import Friction

/// Downloads of the portal, as it writes them.
@Suite struct PortalTests {
    private let scroll = """
        \u{FEFF}"Project name","Contoso's pages"
        "Date range","10/05/2026 12:00 AM - 10/11/2026 11:59 PM"

        "Visited URL matches regex","^https://sales\\.example/lead(\\?.*)?$"
        "Page views","60"
        "Metric","Scroll"

        "Scroll depth","No. of visitors","% drop off"
        "5","55","5.17"
        "10","35","39.66"
        "100","15","74.14"
        """

    @Test("a scroll map is read past its facts, and begins with those who never scrolled")
    func scrollMap() throws {
        let map = try HeatMap(Array(scroll.utf8.dropFirst(3)), name: "x/Clarity_Scroll_Mobile.csv")
        #expect(map.address == "https://sales.example/lead")
        #expect(map.device == "Mobile")
        #expect(map.days?.lowerBound == Day(year: 2026, month: 10, day: 5))
        #expect(map.days?.upperBound == Day(year: 2026, month: 10, day: 11))
        #expect(
            map.content
                == .scroll(
                    [
                        .init(percent: 5, visitors: 55), .init(percent: 10, visitors: 35),
                        .init(percent: 100, visitors: 15),
                    ], base: 58))
    }

    @Test("a click map may come with other columns, delimiters and grouping")
    func clickMap() throws {
        let text =
            "URL;https://sales.example/lead\nRank;Element;Other;Clicks\n1;Save;x;1.204\n2;Save;y;6\n3;Help;;12\n4;;;9\n"
        let map = try HeatMap(Array(text.utf8), name: "clicks-2026-10.csv")
        #expect(
            map.content == .clicks([.init(name: "Save", clicks: 1210), .init(name: "Help", clicks: 12)], total: 1222))
        #expect(map.days?.upperBound == Day(year: 2026, month: 10, day: 31))
    }

    @Test(
        "taps and areas are clicks",
        arguments: [
            "\"Rank\",\"Button\",\"Taps\",\"% of taps\"\n\"1\",\"#buy\",\"1,204\",\"99.5\"\n\"2\",\"nav > a\",\"6\",\"0.5\"",
            "Area,No. of clicks,% of clicks\n#buy,1204,99.5\nnav > a,6,0.5\n",
            "Rank,Button,% of clicks,Clicks\n1,#buy,99.5,1204\n2,nav > a,0.5,6\n",
        ])
    func taps(table: String) throws {
        let facts =
            "\"Date range\",\"10/05/2026 12:00 AM - 10/11/2026 11:59 PM\"\n\"Visited URL contains\",\"https://sales.example/lead\"\n"
            + "\"Page views\",\"812\"\n\"Total clicks\",\"1,300\"\n\"Metric\",\"Tap\"\n\n"
        let map = try HeatMap(Array((facts + table).utf8), name: "Clarity_T-Mobile_Tap_PC_10-12-2026 09.30.csv")
        #expect(
            map.content == .clicks([.init(name: "#buy", clicks: 1204), .init(name: "nav > a", clicks: 6)], total: 1300))
        #expect(map.address == "https://sales.example/lead")
        #expect(map.device == "Desktop")
    }

    @Test("the date that the portal puts into a file's name has the month first")
    func dateInName() throws {
        let map = try HeatMap(
            Array("Button,Clicks\nSave,9\n".utf8), name: "Clarity_x_Click_Mobile_10-12-2026 09.30.csv")
        #expect(map.days?.lowerBound == Day(year: 2026, month: 10, day: 12))
    }

    @Test("maps of attention are left out, with a word")
    func attention() throws {
        let text = "Metric,Attention\n\nPage height,Average time,% of session length\n5,00:04,12.5\n"
        var log = FrictionLog(FrictionRules(Answers.configuration))
        try log.add(heatMap: Array(text.utf8), name: "a.csv")
        #expect(log.diagnostics.map(\.id) == ["other-clarity-heatmap"])
    }

    @Test("a list of recordings may have the player under a plain URL, and name sessions by number")
    func otherLists() throws {
        let player = "https://clarity.microsoft.com/player/p1/u7/s"
        let list = """
            URL,Session ID,Session start,Entry URL,Exit URL,JavaScript errors,Rage Click Count
            \(player)1,s1,2026-10-05T10:00:00Z,https://sales.example/a,https://sales.example/b,2,0
            ,s2,2026-10-05T11:00:00Z,https://sales.example/a,https://sales.example/b
            ,s2,2026-10-05T11:00:00Z,https://sales.example/a,https://sales.example/b
            """
        let found = try Recording.list(Array(list.utf8), name: "r.csv")
        #expect(found.map(\.address) == Array(repeating: "https://sales.example/a", count: 3))
        #expect(found.map(\.link) == [player + "1", nil, nil])
        #expect(found[0].signs == [.scriptErrors: true, .rageClicks: false])
        #expect(found[1].signs == [.scriptErrors: false, .rageClicks: false])
        var log = FrictionLog(FrictionRules(Answers.configuration))
        try log.add(recordings: Array(list.utf8), name: "r.csv")
        #expect(log.sessions.count == 2)
        // Without a page of its own, a player's address is no page either: it holds a user's id.
        let bare = try Recording.list(Array("URL,Date\n\(player)1,2026-10-05\n".utf8), name: "r.csv")
        #expect(bare[0].address == nil && bare[0].link == player + "1")
    }

    @Test("a table with no header that is known is refused", arguments: ["a,b\n1,2\n", "", "\"", "Scroll depth\n5\n"])
    func refused(text: String) {
        let found = #expect(throws: Diagnostics.self) { try HeatMap(Array(text.utf8), name: "x.csv") }
        #expect(found?.all.map(\.id) == ["unknown-clarity-table"])
        #expect(throws: Diagnostics.self) { try Recording.list(Array(text.utf8), name: "x.csv") }
    }

    @Test("recordings count by scope and sign, and each once")
    func recordings() throws {
        let link = "https://clarity.microsoft.com/player/p1/u7/s"
        let list = """
            "Project name","x"

            Date,Entry URL,Rage clicks,Dead click count,Recording link
            10/05/2026 9:30 AM,https://sales.example/a,2,0,\(link)1
            2026-10-06T10:00,https://sales.example/b?id=jane,0,yes,\(link)2
            10/06/2026 9:30 AM,https://service.example/a,0,0,javascript:alert(1)
            09/30/2026 9:30 AM,https://service.example/a,1,0,\(link)3
            soon,https://service.example/a,1,0,\(link)4
            """
        var log = FrictionLog(FrictionRules(Answers.configuration))
        try log.add(recordings: Array(list.utf8), name: "r.csv")
        try log.add(recordings: Array(list.utf8), name: "again.csv")
        let answer = countFriction(
            log, in: Answers.october, zone: try #require(ZoneRules("UTC")), filters: [], project: "p1")
        #expect(answer.recordings.map(\.scope) == ["Sales", "Service"])
        #expect(answer.recordings.map(\.count) == [2, 1])
        #expect(answer.recordings[0].signs == [.rageClicks: 1, .deadClicks: 1])
        #expect(answer.links.map(\.link.address) == [link + "2", link + "1"])
        #expect(answer.links[0].place.page == "sales.example/b")
        let other = countFriction(
            log, in: Answers.october, zone: try #require(ZoneRules("UTC")), filters: [], project: "p2")
        #expect(other.links.isEmpty)
    }

    @Test(
        "only addresses of the player are links",
        arguments: [
            "https://clarity.microsoft.com/player/p/u", "https://clarity.microsoft.com.evil.example/player/p/u/s",
            "http://clarity.microsoft.com/player/p/u/s", "https://clarity.microsoft.com/player/p/u/s\"onclick=",
            "https://clarity.microsoft.com/player/p//s", "javascript:alert(1)", "",
        ])
    func links(text: String) { #expect(PlayerLink(text) == nil) }
}
