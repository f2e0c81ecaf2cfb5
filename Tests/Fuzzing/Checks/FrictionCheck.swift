import Friction
import Model
import Protecting
import Reading

/// Reads bytes as an answer of Clarity's Data Export API: counted or refused, twice the same, and what is released keeps
/// its rules.
///
/// - Returns: What is wrong, in words, or `nil`.
@Sendable public func checkSnapshots(_ tried: UnsafeRawBufferPointer) -> String? {
    check(tried) { log, text in try log.add(snapshot: text, name: "2026-10-05T0600Z-1d.json") }
}

/// The same of a heat map from Clarity's portal.
@Sendable public func checkHeatMaps(_ tried: UnsafeRawBufferPointer) -> String? {
    check(tried) { log, text in try log.add(heatMap: text, name: "Clarity_Click_2026-10-05.csv") }
}

/// The same of a list of recordings from Clarity's portal.
@Sendable public func checkRecordings(_ tried: UnsafeRawBufferPointer) -> String? {
    check(tried) { log, text in try log.add(recordings: text, name: "recordings.csv") }
}

private func check(
    _ tried: UnsafeRawBufferPointer, _ read: (inout FrictionLog, [UInt8]) throws -> Void
) -> String? {
    guard let zone = ZoneRules.utc, let day = Day(year: 2026, month: 10, day: 1) else { return "no calendar" }
    var configuration = Configuration()
    configuration.scopeRules = [.init(name: "A", url: Glob("*a*")), .init(name: "B", url: Glob("https://*"))]
    var told: [Told] = []
    for _ in 0..<2 {
        var log = FrictionLog(FrictionRules(configuration))
        do {
            try read(&log, try readSideText(Array(tried), name: "tried"))
            // A second file of the same hours must not count.
            try read(&log, try readSideText(Array(tried), name: "tried"))
        } catch {
            told.append(Told(diagnostics: (error as? Diagnostics)?.all ?? []))
            continue
        }
        let period = Period(.month, holding: day)
        let answer = countFriction(log, in: period, zone: zone, filters: [], project: nil)
        if answer.account.coveredHours > answer.account.hours { return "more hours are covered than there are" }
        if answer.account.snapshots > 1 { return "an hour counts twice" }
        for link in answer.links where !link.link.address.hasPrefix("https://clarity.microsoft.com/player/") {
            return "a link leads elsewhere"
        }
        let friction = releaseFriction(answer, minimumGroup: 5, links: true)
        if let wrong = wrong(friction) { return wrong }
        told.append(Told(answer: answer, diagnostics: log.diagnostics))
    }
    return told[0] == told[1] ? nil : "read twice, two results"
}

private struct Told: Equatable {
    var answer: FrictionAnswer?
    var diagnostics: [Diagnostic]
}

private func wrong(_ friction: ReleasedFriction) -> String? {
    for row in friction.pages + friction.scopes + [friction.total] {
        if let sessions = row.sessions, (1..<5).contains(sessions) { return "few sessions are shown" }
        if row.page?.contains("?") == true || row.page?.contains("#") == true || row.page?.contains("@") == true {
            return "an address keeps what could name somebody"
        }
        for sign in FrictionSign.allCases {
            guard let share = row.cell(sign).share else { continue }
            if (1..<5).contains(share.affected) { return "a share of few sessions is shown" }
            if share.affected > share.sessions || !(share.low <= share.value && share.value <= share.high) {
                return "a share is none"
            }
        }
    }
    for map in friction.maps {
        switch map.content {
        case .clicks(let elements, _): if elements.contains(where: { $0.clicks < 5 }) { return "few clicks are shown" }
        case .scroll(let depths, let base):
            if base < 5 || depths.contains(where: { (1..<5).contains($0.visitors) }) { return "few visitors are shown" }
        }
    }
    return nil
}
