import Foundation
import Model

/// One answer of Clarity's Data Export API: how many sessions each page had, and in how many of them a sign was seen.
public struct Snapshot: Hashable, Sendable {
    /// What one row says.
    struct Row: Hashable, Sendable {
        /// The address as it stands in the file; `nil` where the answer has none.
        var address: String?
        var sign: FrictionSign
        var tally: SignTally
    }

    var rows: [Row] = []
    /// Whether the answer tells pages apart; without addresses it says nothing that a report could show.
    var hasPages = false
    /// Whether an answer reached the most rows there are, so that rare pages may be missing.
    var isCut = false
    /// Rows whose numbers could not be read.
    var brokenCount = 0

    static let mostRows = 1000

    /// - Parameters:
    ///   - text: The file in UTF-8.
    ///   - name: The path for messages.
    /// - Throws: `Diagnostics` with `no-clarity-snapshot`.
    public init(_ text: [UInt8], name: String) throws {
        let decoder = JSONDecoder()
        guard let metrics = try? decoder.decode([SnapshotMetric].self, from: Data(text)),
            metrics.contains(where: { $0.name != nil })
        else {
            throw Diagnostics(
                Diagnostic(
                    .error, id: "no-clarity-snapshot", at: SourceLocation(file: name),
                    "A snapshot is an array of metrics, each with `metricName` and `information`",
                    why: "the file holds something else; an expired token and too many pulls a day answer with words",
                    hint: "pull it again, or take the file out of `clarity: snapshots`"))
        }
        for metric in metrics {
            guard let sign = metric.name.flatMap({ FrictionSign(named: $0) }) else { continue }
            if metric.rows.count >= Snapshot.mostRows { isCut = true }
            for row in metric.rows { take(row.values, sign) }
        }
    }

    private mutating func take(_ row: [String: SnapshotValue], _ sign: FrictionSign) {
        var values: [String: SnapshotValue] = [:]
        for (key, value) in row.sorted(by: { $0.key.isBefore($1.key) }) {
            let folded = key.foldedName
            if values[folded] == nil || values[folded] == .nothing { values[folded] = value }
        }
        if values["url"] != nil { hasPages = true }
        guard let sessions = values["sessionscount"]?.number,
            let percent = values["sessionswithmetricpercentage"]?.number,
            let tally = SignTally(sessions: sessions, percent: percent)
        else {
            brokenCount += 1
            return
        }
        var address: String?
        if case .text(let text)? = values["url"], !text.trimmedOfBlanks.isEmpty { address = text }
        rows.append(Row(address: address, sign: sign, tally: tally))
    }
}

/// Sessions, and those of them in which a sign was seen.
public struct SignTally: Hashable, Sendable {
    public var sessions = 0
    public var affected = 0

    public init() {}

    /// More than any project has; numbers stay far from where sums would overflow.
    private static let mostSessions = 1e9

    /// The API gives a share to two decimals; the whole number nearest to it is exact up to ten thousand sessions.
    ///
    /// - Returns: `nil` for numbers that cannot be.
    init?(sessions: Double, percent: Double) {
        guard sessions >= 0, sessions <= SignTally.mostSessions, sessions == sessions.rounded(), percent >= 0,
            percent <= 100
        else { return nil }
        self.sessions = Int(sessions)
        affected = Int((sessions * percent / 100).rounded())
    }

    static func += (a: inout SignTally, b: SignTally) {
        a.sessions += b.sessions
        a.affected += b.affected
    }
}

private struct SnapshotMetric: Decodable {
    var name: String?
    var rows: [SnapshotRow] = []

    private struct Key: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    init(from decoder: any Decoder) throws {
        guard let fields = try? decoder.container(keyedBy: Key.self) else { return }
        for key in fields.allKeys {
            switch key.stringValue.foldedName {
            case "metricname": name = try? fields.decode(String.self, forKey: key)
            case "information": rows = (try? fields.decode([SnapshotRow].self, forKey: key)) ?? []
            default: break
            }
        }
    }
}

/// A row of any shape; what is no object has no values.
private struct SnapshotRow: Decodable {
    var values: [String: SnapshotValue]

    init(from decoder: any Decoder) throws {
        values = (try? decoder.singleValueContainer().decode([String: SnapshotValue].self)) ?? [:]
    }
}

/// Numbers come as numbers and as texts.
private enum SnapshotValue: Decodable, Equatable {
    case number(Double)
    case text(String)
    case nothing

    init(from decoder: any Decoder) throws {
        guard let value = try? decoder.singleValueContainer() else {
            self = .nothing
            return
        }
        if let number = try? value.decode(Double.self) {
            self = .number(number)
        } else {
            self = (try? value.decode(String.self)).map { .text($0) } ?? .nothing
        }
    }

    var number: Double? {
        switch self {
        case .number(let number): number
        case .text(let text): Double(text.trimmedOfBlanks)
        case .nothing: nil
        }
    }
}
