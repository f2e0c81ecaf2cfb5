import Model

/// Answers of the Data Export API, written by hand.
struct Answers {
    /// A row of a metric: sessions, the share of them with the sign in percent, and the page.
    static func row(_ sessions: String, _ percent: Double, _ address: String?, key: String = "Url") -> String {
        let url = address.map { "\"\($0)\"" } ?? "null"
        return "{\"sessionsCount\":\(sessions),\"sessionsWithMetricPercentage\":\(percent),\"pagesViews\":\"42\","
            + "\"subTotal\":\"95\",\"\(key)\":\(url)}"
    }

    static func metric(_ name: String, _ rows: [String]) -> String {
        "{\"metricName\":\"\(name)\",\"information\":[\(rows.joined(separator: ","))]}"
    }

    static func bytes(_ metrics: String...) -> [UInt8] { Array("[\(metrics.joined(separator: ","))]".utf8) }

    static let october = Period(.month, holding: Day(year: 2026, month: 10, day: 1) ?? Day(number: 0))

    /// Rules for two applications; Old Sales is Sales by now, and Test is left out.
    static var configuration: Configuration {
        var configuration = Configuration()
        configuration.scopeRules = [
            .init(name: "Old Sales", url: Glob("https://sales.example/*")),
            .init(name: "Service", url: Glob("https://service.example/*")),
            .init(name: "Test", url: Glob("https://test.example/*")),
        ]
        configuration.aliases = ["Old Sales": "Sales"]
        configuration.exclude.scopes = [Glob("Test")]
        return configuration
    }
}
