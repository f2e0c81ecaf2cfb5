import Model
import Reading

/// A heat map of one page as it was downloaded: what was clicked, or how far people scrolled.
public struct HeatMap: Hashable, Sendable {
    public enum Content: Hashable, Sendable {
        /// Elements by clicks, most first, and all clicks there were.
        case clicks([Element], total: Int)
        /// Depths in percent of the page, ascending, and the visitors the curve begins with.
        case scroll([Depth], base: Int)
    }

    public struct Element: Hashable, Sendable {
        public var name: String
        public var clicks: Int
    }

    public struct Depth: Hashable, Sendable {
        public var percent: Int
        public var visitors: Int
    }

    /// The page's address as it stands in the file, for the scope rules.
    var address: String?
    /// The days it counts; `nil` where neither the file nor its name says so.
    var days: ClosedRange<Day>?
    /// The device, where the file's name says one.
    var device: String?
    var content: Content

    private static let clickColumns: [PortalTable.Column] = [
        .init(names: [
            "button", "element", "area", "buttonname", "elementname", "selector", "cssselector", "target", "hash",
        ]),
        .init(names: [
            "clicks", "taps", "noofclicks", "nooftaps", "numberofclicks", "numberoftaps", "clickcount", "tapcount",
            "totalclicks", "totaltaps", "count",
        ]),
    ]

    private static let scrollColumns: [PortalTable.Column] = [
        .init(names: ["scrolldepth", "%scrolldepth", "depth", "%depth"]),
        .init(names: ["noofvisitors", "visitors", "numberofvisitors", "users", "noofusers", "sessions", "noofsessions"]
        ),
        .init(names: ["%dropoff", "dropoff"], isNeeded: false),
    ]

    /// - Parameters:
    ///   - text: The file in UTF-8.
    ///   - name: The file's path.
    /// - Throws: `Diagnostics` with `unknown-clarity-table`.
    public init(_ text: [UInt8], name: String) throws {
        let (table, kind) = try PortalTable.read(
            text, name: name, kind: "heat map", kinds: [HeatMap.clickColumns, HeatMap.scrollColumns])
        content = kind == 0 ? HeatMap.clicks(table) : HeatMap.scroll(table)
        let file = name.split(separator: "/").last.map(String.init) ?? name
        days = table.facts["daterange"].flatMap(portalDays) ?? dayInName(file)
        device = HeatMap.device(ofFile: file)
        // `Visited URL matches regex`, `Visited URL contains` and the like: it is named after the portal's filter.
        let filters = table.facts.keys.filter { $0.hasPrefix("visitedurl") }.sorted()
        address = (filters + ["url", "page", "pageurl", "urlmatchesregex"]).compactMap { table.facts[$0] }.first
            .map(plainAddress)
    }

    /// - Returns: `nil` for a map that the portal made but that reports do not show, such as one of attention.
    /// - Throws: `Diagnostics` with `unknown-clarity-table`.
    static func shown(_ text: [UInt8], name: String) throws -> HeatMap? {
        do {
            return try HeatMap(text, name: name)
        } catch let problems as Diagnostics {
            let facts = looseRecords(text, delimiter: UInt8(ascii: ",")).prefix(PortalTable.mostLines)
            let isOther = facts.contains { record in
                guard record.fields.count > 1, record.fields[0].foldedName == "metric" else { return false }
                let metric = record.fields[1].foldedName
                return !metric.isEmpty && !["click", "tap", "area", "scroll"].contains(metric)
            }
            guard isOther else { throw problems }
            return nil
        }
    }

    /// The device that the file's name ends with, as `Clarity_Contoso_Click_PC_10-31-2026.csv` does; the project, whose
    /// name may hold such a word too, stands before it.
    private static func device(ofFile name: String) -> String? {
        let devices = ["desktop": "Desktop", "pc": "Desktop", "mobile": "Mobile", "tablet": "Tablet"]
        return name.lowercased().split { !$0.isLetter }.compactMap { devices[String($0)] }.last
    }

    private static func clicks(_ table: PortalTable) -> Content {
        var clicks: [String: Int] = [:]
        for row in table.rows {
            guard let name = table.text(row, 0), let count = table.count(row, 1) else { continue }
            clicks[name, default: 0] += count
        }
        let elements = clicks.map { Element(name: $0.key, clicks: $0.value) }.sorted {
            $0.clicks != $1.clicks ? $0.clicks > $1.clicks : $0.name.isBefore($1.name)
        }
        let sum = elements.reduce(0) { $0 + $1.clicks }
        let said = ["clicks", "totalclicks", "noofclicks", "taps", "totaltaps"].compactMap {
            table.facts[$0].flatMap(portalCount)
        }.first
        return .clicks(elements, total: max(sum, said ?? 0))
    }

    private static func scroll(_ table: PortalTable) -> Content {
        var visitors: [Int: Int] = [:]
        var base = 0
        for row in table.rows {
            guard let depth = table.text(row, 0)?.filter({ $0 != "%" }), let percent = portalCount(depth),
                percent <= 100,
                let count = table.count(row, 1), visitors[percent] == nil
            else { continue }
            visitors[percent] = count
            // Those who never scrolled are in no row; what has dropped off so far tells how many there were.
            let lost = table.text(row, 2).flatMap(portalShare) ?? 0
            if lost < 0.95 { base = max(base, Int((Double(count) / (1 - lost)).rounded())) }
        }
        let depths = visitors.map { Depth(percent: $0.key, visitors: $0.value) }.sorted { $0.percent < $1.percent }
        return .scroll(depths, base: max(base, visitors.values.max() ?? 0))
    }
}

/// The address that a filter of the portal is meant for: `^https://a\.example/x(\?.*)?$`.
private func plainAddress(_ pattern: String) -> String {
    var text = pattern.hasPrefix("^") ? String(pattern.dropFirst()) : pattern
    if text.hasSuffix("$") { text.removeLast() }
    if let query = text.firstRange(of: "(\\?") { text = String(text[..<query.lowerBound]) }
    return text.replacing("\\", with: "")
}
