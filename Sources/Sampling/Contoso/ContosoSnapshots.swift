import Model

/// Answers of Clarity's Data Export API as somebody at Contoso collected them: a pull each morning, two forgotten, one of
/// three days that overlaps others, spellings that changed, and a day on which an answer was full.
struct ContosoSnapshots {
    let seed: UInt64

    private struct Pull {
        var day: Day
        var days = 1
    }

    private static let first = ContosoCalendar.last.advanced(by: -31)
    /// From here on names are spelt as the API spells them, before as its documentation does.
    private static let respelt = ContosoCalendar.last.advanced(by: -24)
    /// The pulls of these mornings are missing. The first is made up for by the pull of three days.
    private static let forgotten = [-14, -19, -20].map { ContosoCalendar.last.advanced(by: $0) }
    private static let threeDays = ContosoCalendar.last.advanced(by: -12)
    /// So many links were followed to the home page on that day that there are as many rows as there can be.
    private static let full = ContosoCalendar.last.advanced(by: -5)

    private static var pulls: [Pull] {
        let daily = (first...ContosoCalendar.last.advanced(by: 1)).filter { !forgotten.contains($0) }.map {
            Pull(day: $0)
        }
        return daily + [Pull(day: threeDays, days: 3)]
    }

    static var paths: [String] { pulls.map(path) }

    private static func path(of pull: Pull) -> String { "clarity/snapshots/\(pull.day)T0600Z-\(pull.days)d.json" }

    func files() -> [SampleFile] { Self.pulls.map(file) }

    private static let signs = [
        "DeadClickCount", "RageClickCount", "QuickbackClick", "ExcessiveScroll", "ScriptErrorCount",
    ]
    private static let writtenSigns = [
        "Dead Click Count", "Rage Click Count", "Quickback Click", "Excessive Scroll", "Script Error Count",
    ]

    private func file(_ pull: Pull) -> SampleFile {
        let isRespelt = pull.day >= Self.respelt
        let days = (1...pull.days).map { pull.day.advanced(by: -$0) }
        var metrics: [String] = []
        for (sign, name) in (isRespelt ? Self.signs : Self.writtenSigns).enumerated() {
            var rows: [String] = []
            for page in ContosoPage.all.indices {
                let counts = days.map { count(page, sign, on: $0) }
                let sessions = counts.reduce(0) { $0 + $1.sessions }
                let affected = counts.reduce(0) { $0 + $1.affected }
                if sessions == 0 { continue }
                var address = ContosoPage.all[page].address
                if page == ContosoPage.home { address += "?fbclid=IwAR\(pull.day.number)k\(sign)" }
                rows.append(row(address, sessions, affected, isRespelt: isRespelt))
            }
            if pull.day == Self.full, sign == 0 {
                // One row for each link that was followed, one session each.
                for number in 0..<(1000 - rows.count) {
                    let address = ContosoPage.all[ContosoPage.home].address + "?fbclid=\(number)"
                    rows.append(row(address, 1, number % 29 == 0 ? 1 : 0, isRespelt: isRespelt))
                }
            } else if pull.day.number % 6 == 0 {
                // Sessions whose page was never told.
                rows.append(row(nil, 7 + sign, 1, isRespelt: isRespelt))
            }
            metrics.append("{\"metricName\":\"\(name)\",\"information\":[\n\(rows.joined(separator: ",\n"))]}")
        }
        let users = isRespelt ? "distantUserCount" : "distinctUserCount"
        metrics.append(
            "{\"metricName\":\"Traffic\",\"information\":[{\"totalSessionCount\":\"611\",\"totalBotSessionCount\":\"3\","
                + "\"\(users)\":\"402\",\"PagesPerSessionPercentage\":1.6}]}")
        return SampleFile(Self.path(of: pull), "[\(metrics.joined(separator: ",\n"))]\n")
    }

    private func row(_ address: String?, _ sessions: Int, _ affected: Int, isRespelt: Bool) -> String {
        let share = (affected * 20_000 + sessions) / (2 * sessions)
        let rest = 10_000 - share
        let url = address.map { "\"\($0)\"" } ?? "null"
        return "{\"sessionsCount\":\"\(sessions)\",\"sessionsWithMetricPercentage\":\(percent(share)),"
            + "\"sessionsWithoutMetricPercentage\":\(percent(rest)),\"pagesViews\":\"\(affected + affected / 3)\","
            + "\"subTotal\":\"\(affected * 2)\",\"\(isRespelt ? "Url" : "URL")\":\(url)}"
    }

    /// Hundredths of a percent as a number of percent.
    private func percent(_ hundredths: Int) -> String {
        let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
        if rest == 0 { return "\(whole)" }
        return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }

    private func count(_ number: Int, _ sign: Int, on day: Day) -> (sessions: Int, affected: Int) {
        let page = ContosoPage.all[number]
        // Three people read the Legal Archive now and then.
        let usual = page.sessions == 0 ? (day.number % 9 == 0 ? 1 : 0) : page.sessions
        var random = SeededRandom(seed: seed ^ 0xC1A2_17F0, number, day.number)
        let isBusy = page.sessions > 0
        let mean = isBusy ? usual * ContosoCalendar.activity(on: day) / 1000 : usual
        let sessions = isBusy && mean > 0 ? max(1, mean - 3 + random.below(7)) : mean
        let chances = [page.deadClicks, page.rageClicks, page.quickBacks, page.scrolling, page.errors][sign]
        var own = SeededRandom(seed: seed ^ 0xC1A2_17F1, number * 8 + sign, day.number)
        return (sessions, (0..<sessions).count { _ in own.happens(perMille: chances) })
    }
}
