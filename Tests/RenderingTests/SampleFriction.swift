import Friction
import Model
import Protecting
import Testing

/// What files of Clarity come to in October, with a scope for each of five hosts.
func sampleFriction(
    snapshot: String? = nil, recordings: String? = nil, links: Bool = false
) throws -> ReleasedFriction {
    var configuration = Configuration()
    configuration.scopeRules = ["A", "B", "C", "D", "E"].map {
        .init(name: $0, url: Glob("https://\($0).example/*"))
    }
    var log = FrictionLog(FrictionRules(configuration))
    if let snapshot { try log.add(snapshot: Array(snapshot.utf8), name: "2026-10-05-1d.json") }
    if let recordings { try log.add(recordings: Array(recordings.utf8), name: "r.csv") }
    let answer = countFriction(log, in: october, zone: try #require(ZoneRules("UTC")), filters: [], project: nil)
    return releaseFriction(answer, minimumGroup: 5, links: links)
}
