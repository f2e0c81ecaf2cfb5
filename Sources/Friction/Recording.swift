import Model

/// One recorded session of a downloaded list.
public struct Recording: Hashable, Sendable {
    /// The address of its first page, for the scope rules.
    var address: String?
    var day: Day?
    /// The signs seen in it; `nil` for those that the list has no column for.
    var signs: [FrictionSign: Bool] = [:]
    /// The player's address, as it stands in the file.
    var link: String?

    private static let columns: [PortalTable.Column] = [
        .init(names: ["entryurl", "entrypage", "entrypageurl", "landingpage", "firstpage", "url", "visitedurl"]),
        .init(names: [
            "date", "sessiondate", "starttime", "sessionstarttime", "timestamp", "datetime", "recordedon", "time",
        ]),
        .init(
            names: [
                "recordinglink", "recordingurl", "link", "playbackurl", "playerlink", "playerurl", "sessionlink",
                "sessionurl", "recording",
            ], isNeeded: false),
        .init(
            names: ["insights", "semanticmetrics", "frustrations", "friction", "smartevents"], isNeeded: false),
    ]

    /// - Parameters:
    ///   - text: The file in UTF-8.
    ///   - name: The path for messages.
    /// - Throws: `Diagnostics` with `unknown-clarity-table`.
    public static func list(_ text: [UInt8], name: String) throws -> [Recording] {
        let table = try PortalTable.read(text, name: name, kind: "list of recordings", kinds: [columns]).table
        let signColumns = table.header.enumerated().compactMap { place, name in
            FrictionSign(named: name).map { ($0, place) }
        }
        return table.rows.map { row in
            var recording = Recording(
                address: table.text(row, 0), day: table.text(row, 1).flatMap { portalDay($0) }, link: table.text(row, 2)
            )
            if let words = table.text(row, 3) {
                for word in words.split(whereSeparator: { $0 == ";" || $0 == "," || $0 == "|" }) {
                    if let sign = FrictionSign(named: String(word)) { recording.signs[sign] = true }
                }
            }
            for (sign, place) in signColumns {
                let text = table.field(row, place)?.lowercased() ?? "0"
                let seen = portalCount(text).map { $0 > 0 } ?? ["yes", "true"].contains(text)
                recording.signs[sign] = seen || recording.signs[sign] ?? false
            }
            return recording
        }
    }
}

/// An address of Clarity's player: `https://clarity.microsoft.com/player/<project>/<user>/<session>`.
///
/// Nothing else is ever linked to: a list may have been edited by anybody.
public struct PlayerLink: Hashable, Sendable {
    public let address: String
    let project: String

    init?(_ text: String) {
        let start = "https://clarity.microsoft.com/player/"
        guard text.hasPrefix(start) else { return nil }
        let path = text.dropFirst(start.count).prefix { $0 != "?" && $0 != "#" }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        let isPlain = { (part: Substring) in
            (1...64).contains(part.utf8.count)
                && part.utf8.allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        }
        guard parts.count == 3, parts.allSatisfy(isPlain) else { return nil }
        address = start + path
        project = String(parts[0])
    }

    /// Clarity keeps a recording so long, unless it is a favourite or has a label.
    public static let keptDays = 30
}
