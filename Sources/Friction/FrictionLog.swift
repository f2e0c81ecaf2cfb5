public import Model

/// What all files of Clarity say, whatever the period: counts by page, without the addresses that they were found by.
public struct FrictionLog: Sendable {
    /// The counts of one snapshot.
    struct Pull: Sendable {
        var name: String
        var cover: SnapshotCover
        var counts: [FrictionPlace: PlaceCount]
        var isCut: Bool
    }

    struct Map: Sendable {
        var place: FrictionPlace
        var map: HeatMap
    }

    struct Session: Sendable {
        var place: FrictionPlace
        var recording: Recording
    }

    private(set) var pulls: [Pull] = []
    private(set) var maps: [Map] = []
    private(set) var sessions: [Session] = []
    /// What is worth saying of the files.
    public private(set) var diagnostics: [Diagnostic] = []
    private let rules: FrictionRules
    private var knownRecordings: Set<String> = []

    public init(_ rules: FrictionRules) { self.rules = rules }

    /// - Parameter name: The file's path, whose last part says when it was pulled.
    /// - Throws: `Diagnostics` with `undated-clarity-snapshot` or `no-clarity-snapshot`.
    public mutating func add(snapshot text: [UInt8], name: String) throws {
        guard let cover = SnapshotCover(ofFile: name.split(separator: "/").last.map(String.init) ?? name) else {
            throw Diagnostics(
                Diagnostic(
                    .error, id: "undated-clarity-snapshot", at: SourceLocation(file: name),
                    "The name of a snapshot says when it was pulled",
                    why: "the answer itself does not, and tells of the days before",
                    hint: "name it as in 2026-10-05T0600Z-1d.json: the time in UTC, and how many days were asked for"))
        }
        let snapshot = try Snapshot(text, name: name)
        if snapshot.brokenCount > 0 {
            warn("bad-clarity-row", name, "Rows without numbers that can be read: \(snapshot.brokenCount)")
        }
        if snapshot.isCut {
            warn(
                "clarity-rows-cut", name, "Snapshot reaches \(Snapshot.mostRows) rows, the most there are in one",
                why: "pages with few sessions may be missing", hint: "pull one day at a time, by URL alone")
        }
        guard snapshot.hasPages else {
            warn(
                "clarity-without-pages", name, "Snapshot tells no pages apart and is left out",
                hint: "pull with the dimension URL")
            return
        }
        var counts: [FrictionPlace: PlaceCount] = [:]
        for row in snapshot.rows {
            guard let place = rules.place(of: row.address) else { continue }
            counts[place, default: PlaceCount()].add(row.tally, row.sign)
        }
        pulls.append(
            Pull(name: name, cover: cover, counts: counts.mapValues(\.withSessions), isCut: snapshot.isCut))
    }

    /// - Throws: `Diagnostics` with `unknown-clarity-table`.
    public mutating func add(heatMap text: [UInt8], name: String) throws {
        guard let map = try HeatMap.shown(text, name: name) else {
            warn(
                "other-clarity-heatmap", name, "Heat map of another kind is left out",
                hint: "maps of clicks, taps and areas are shown, and maps of scrolling")
            return
        }
        if map.days == nil {
            warn(
                "undated-clarity-heatmap", name, "Heat map without its days is left out",
                hint: "leave the line 'Date range' in the file, or put a date into its name")
        }
        guard map.days != nil, let place = rules.place(of: map.address) else { return }
        maps.append(Map(place: place, map: map))
    }

    /// - Throws: `Diagnostics` with `unknown-clarity-table`.
    public mutating func add(recordings text: [UInt8], name: String) throws {
        var undated = 0
        for recording in try Recording.list(text, name: name) {
            if recording.day == nil {
                undated += 1
                continue
            }
            // Lists that overlap name a recording twice.
            if let identity = recording.identity, !knownRecordings.insert(identity).inserted { continue }
            guard let place = rules.place(of: recording.address) else { continue }
            sessions.append(Session(place: place, recording: recording))
        }
        if undated > 0 { warn("undated-clarity-recording", name, "Recordings without a date are left out: \(undated)") }
    }

    private mutating func warn(_ id: String, _ name: String, _ what: String, why: String? = nil, hint: String? = nil) {
        diagnostics.append(Diagnostic(.warning, id: id, at: SourceLocation(file: name), what, why: why, hint: hint))
    }
}

/// What snapshots say of a page, a scope or all of it.
public struct PlaceCount: Hashable, Sendable {
    /// Sessions in which it was seen; one that saw two pages counts for both.
    public var sessions = 0
    public var signs: [FrictionSign: SignTally] = [:]

    public init() {}

    mutating func add(_ tally: SignTally, _ sign: FrictionSign) { signs[sign, default: SignTally()] += tally }

    /// The metrics of one answer count the same sessions, so the largest is all of them.
    var withSessions: PlaceCount {
        var count = self
        count.sessions = signs.values.map(\.sessions).max() ?? 0
        return count
    }

    static func += (a: inout PlaceCount, b: PlaceCount) {
        a.sessions += b.sessions
        for (sign, tally) in b.signs { a.signs[sign, default: SignTally()] += tally }
    }
}
