import Model
public import Reading

/// Who belongs to which segment: one a person.
public struct SegmentsFile: Hashable, Sendable {
    /// Segment names in byte order.
    public let segments: [String]
    /// The index into `segments` of each user, by the user's counted name.
    public let segmentOfUser: [String: Int32]
    /// The file's name, for messages.
    let file: String

    /// Reads the columns `user`, under any name that exports give it, and `segment`.
    ///
    /// - Throws: `Diagnostics` with `missing-column` or `contradicting-segments`.
    public init(_ table: SideTable, name: String, caseSensitiveUsers: Bool) throws {
        let columns = try SideColumns(
            table, name: name, names: ["user": InputField.user.knownNames, "segment": ["segment"]],
            needed: ["user", "segment"])
        var named: [String: (segment: String, line: Int)] = [:]
        var problems: [Diagnostic] = []
        let sentinels = Profile().sentinels
        for row in table.rows {
            let user = Texts.user(columns.cell("user", row), caseSensitive: caseSensitiveUsers)
            // Whoever has no name is nobody to be listed, as in exports.
            if user.isEmpty || sentinels.contains(user.simplyLowercased) { continue }
            let segment = columns.word("segment", row) ?? SegmentsFile.noSegment
            if let held = named[user], held.segment != segment {
                problems.append(
                    Diagnostic(
                        .error, id: "contradicting-segments", at: SourceLocation(file: name, line: row.line),
                        "A person belongs to one segment", why: "line \(held.line) puts the same person in another one")
                )
            }
            named[user] = (segment, row.line)
        }
        if !problems.isEmpty { throw Diagnostics(problems) }
        file = name
        let names = Set(named.values.map(\.segment)).sorted { $0.isBefore($1) }
        segments = names
        let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, Int32($0)) })
        segmentOfUser = named.compactMapValues { numbers[$0.segment] }
    }

    public static let noSegment = "(no segment)"

    /// How many people each segment lists.
    var population: Population {
        var counts = Array(repeating: 0, count: segments.count)
        for segment in segmentOfUser.values { counts[Int(segment)] += 1 }
        return Population(segments: segments, counts: counts)
    }
}
