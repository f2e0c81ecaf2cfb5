import Model
import Reading

/// One recorded session of a downloaded list.
public struct Recording: Hashable, Sendable {
    /// The address of its first page, for the scope rules.
    var address: String?
    var day: Day?
    /// The signs seen in it; `nil` for those that the list has no column for.
    var signs: [FrictionSign: Bool] = [:]
    /// The player's address.
    var link: String?

    /// What tells recordings apart that several lists name: the player's address, else the session's number.
    var identity: String?

    private static let columns: [PortalTable.Column] = [
        .init(names: [
            "entryurl", "entrypage", "entrypageurl", "landingpage", "landingurl", "firstpage", "firsturl", "visitedurl",
            "url",
        ]),
        .init(names: [
            "date", "sessiondate", "starttime", "sessionstarttime", "sessionstart", "timestamp", "datetime",
            "recordedon", "time",
        ]),
        .init(
            names: [
                "recordinglink", "recordingurl", "replaylink", "replayurl", "playbackurl", "playerlink", "playerurl",
                "sessionlink", "sessionurl", "link", "recording", "url",
            ], isNeeded: false),
        .init(
            names: ["insights", "semanticmetrics", "frustrations", "friction", "smartevents"], isNeeded: false),
        .init(names: ["sessionid", "recordingid", "session"], isNeeded: false),
    ]

    /// - Parameters:
    ///   - text: The file in UTF-8.
    ///   - name: The path for messages.
    /// - Throws: `Diagnostics` with `unknown-clarity-table`.
    public static func list(_ text: [UInt8], name: String) throws -> [Recording] {
        let table = try PortalTable.read(text, name: name, kind: "list of recordings", kinds: [columns]).table
        let signs = table.header.map { FrictionSign(named: $0) }
        let known = Set(signs.compactMap(\.self))
        return table.rows.map { row in
            var recording = Recording(address: table.text(row, 0), day: table.text(row, 1).flatMap { portalDay($0) })
            recording.link = table.text(row, 2).flatMap { PlayerLink($0) == nil ? nil : $0 }
            // Under a plain `URL` lists have either; one that has the player does not say which page it begins with.
            let isEither = table.hasOneColumn(0, 2)
            if isEither, recording.link != nil { recording.address = nil }
            recording.identity = (isEither ? recording.link : table.text(row, 2)) ?? table.text(row, 4)
            if let words = table.text(row, 3) {
                for word in words.split(whereSeparator: { $0 == ";" || $0 == "," || $0 == "|" }) {
                    if let sign = FrictionSign(named: String(word)) { recording.signs[sign] = true }
                }
            }
            for sign in known where recording.signs[sign] == nil { recording.signs[sign] = false }
            // By the fields that a row has: a header may have far more columns than its rows.
            for (place, field) in row.fields.enumerated().prefix(signs.count) {
                guard let sign = signs[place] else { continue }
                let text = field.trimmedOfBlanks.lowercased()
                if portalCount(text).map({ $0 > 0 }) ?? ["yes", "true"].contains(text) { recording.signs[sign] = true }
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
