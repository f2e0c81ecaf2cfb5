public import Model

/// Counts what snapshots, heat maps and recordings of a period say.
///
/// A snapshot's numbers cannot be divided, so it counts whole in the period that holds its middle; a report of the
/// month before or after has its other neighbours.
/// - Parameters:
///   - filters: Those of the audience; only their terms about scopes narrow what Clarity says.
///   - project: Links to recordings of other projects are left out; `nil` takes all.
public func countFriction(
    _ log: FrictionLog, in period: Period, zone: ZoneRules, filters: [Filter], project: String?
) -> FrictionAnswer {
    let admits = { (scope: String) in filters.allSatisfy { $0.admits(.scope, [scope]) } }
    var answer = FrictionAnswer()
    countPulls(log, SnapshotCover(period, zone), admits, &answer)

    answer.maps = log.maps.compactMap { entry in
        guard let days = entry.map.days, period.days.contains(days.upperBound), admits(entry.place.scope) else {
            return nil
        }
        return FrictionAnswer.Map(
            place: entry.place, days: days, device: entry.map.device, content: entry.map.content)
    }
    answer.maps.sort {
        if $0.place != $1.place { return $0.place < $1.place }
        return ($0.device ?? "", $0.days.lowerBound, $0.days.upperBound)
            < ($1.device ?? "", $1.days.lowerBound, $1.days.upperBound)
    }
    let sessions = log.sessions.filter { session in
        session.recording.day.map { period.days.contains($0) } ?? false && admits(session.place.scope)
    }
    let known = Set(log.sessions.flatMap { $0.recording.signs.keys })
    for (scope, own) in Dictionary(grouping: sessions, by: \.place.scope) {
        var recorded = FrictionAnswer.Recorded(scope: scope, count: own.count)
        for sign in known { recorded.signs[sign] = own.count { $0.recording.signs[sign] == true } }
        answer.recordings.append(recorded)
    }
    answer.recordings.sort { $0.scope.isBefore($1.scope) }
    answer.links = sessions.compactMap { session in
        guard let day = session.recording.day, let link = session.recording.link.flatMap({ PlayerLink($0) }),
            project == nil || project == link.project
        else { return nil }
        let signs = session.recording.signs.filter(\.value).keys.sorted()
        return FrictionAnswer.Link(place: session.place, day: day, signs: signs, link: link)
    }
    answer.links.sort {
        if $0.signs.count != $1.signs.count { return $0.signs.count > $1.signs.count }
        return ($1.day, $0.link.address) < ($0.day, $1.link.address)
    }
    answer.account.hasHeatMaps = !log.maps.isEmpty
    answer.account.hasRecordings = !log.sessions.isEmpty
    return answer
}

private func countPulls(
    _ log: FrictionLog, _ period: SnapshotCover, _ admits: (String) -> Bool, _ answer: inout FrictionAnswer
) {
    // Two files may be of one hour, so their names come before their places in a list of files.
    let pulls = log.pulls.sorted { ($0.cover, $0.name) < ($1.cover, $1.name) }
    let chosen = SnapshotChoice(pulls.map(\.cover)).chosen
    let isOwn = { (pull: FrictionLog.Pull) in (period.first..<period.end).contains(pull.cover.middle) }
    var counts: [FrictionPlace: PlaceCount] = [:]
    for pull in chosen.map({ pulls[$0] }) where isOwn(pull) {
        answer.account.snapshots += 1
        if pull.isCut { answer.account.cut += 1 }
        for (place, count) in pull.counts where admits(place.scope) && count.sessions > 0 {
            counts[place, default: PlaceCount()] += count
        }
    }
    answer.account.overlapping = pulls.count(where: isOwn) - answer.account.snapshots
    var scopes: [String: PlaceCount] = [:]
    for (place, count) in counts {
        scopes[place.scope, default: PlaceCount()] += count
        answer.total += count
    }
    answer.pages = counts.map { FrictionAnswer.Row(scope: $0.key.scope, page: $0.key.page, count: $0.value) }
        .sorted {
            FrictionPlace(scope: $0.scope, page: $0.page ?? "") < FrictionPlace(scope: $1.scope, page: $1.page ?? "")
        }
    answer.scopes = scopes.map { FrictionAnswer.Row(scope: $0.key, page: nil, count: $0.value) }
        .sorted { $0.scope.isBefore($1.scope) }

    answer.account.hours = period.hours
    var from = period.first
    for cover in chosen.map({ pulls[$0].cover }) where cover.end > period.first && cover.first < period.end {
        if cover.first > from { answer.account.gaps.append(.init(first: from, end: cover.first)) }
        from = max(from, cover.end)
    }
    if from < period.end { answer.account.gaps.append(.init(first: from, end: period.end)) }
    answer.account.coveredHours = period.hours - answer.account.gaps.reduce(0) { $0 + $1.end - $1.first }
}

extension SnapshotCover {
    /// The hours of a period of whole local days, to the nearest hour in zones that are half an hour off.
    fileprivate init(_ period: Period, _ zone: ZoneRules) {
        let hour = { (day: Day) in Int(floorDiv64(zone.start(of: day) + 1_800_000, 3_600_000)) }
        self.init(first: hour(period.first), end: hour(period.last.advanced(by: 1)))
    }
}
