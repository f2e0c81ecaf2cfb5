import Model
import TestSupport

@testable import Measuring

/// The slow twin of the engine: sets and filters over plain rows, written from MEASURES.md and nothing else.
struct SlowEngine {
    struct Listed {
        var scopes: [String] = []
        var published: Day?
    }

    var interactions: [SlowInteraction]
    var span: Span?
    var report: Period
    var comparison: Comparison?
    var historyDays: Int
    var types: [String: String]
    /// Published catalogue items by id; `nil` without a catalogue.
    var catalogue: [String: Listed]?
    var segmentOfUser: [String: String]?

    /// A slice by what it demands of an interaction.
    struct Slice {
        var first: Day
        var last: Day
        var codes: [Dimension: Value]
    }

    func value(_ dimension: Dimension, _ row: SlowInteraction) -> Value {
        switch dimension {
        case .hour: .integer(row.hour)
        case .weekday: .integer(row.day.weekday)
        case .item: .text(row.item)
        case .itemType: .text(types[row.item] ?? "(no type)")
        case .scope: .text(row.scope)
        case .kind: .text(row.kind.name)
        case .segment: .text(segment(row.user))
        case .source: .text("\(row.file).csv")
        case .user: .text(shown(row.user))
        default: .text(dimension.timeUnit!.name(of: row.day))
        }
    }

    func segment(_ user: String) -> String { segmentOfUser?[user] ?? "(no segment)" }

    /// What a user goes by where people are shown by name: tests write user names as they are counted.
    func shown(_ user: String) -> String { user.isEmpty ? "(no user)" : user }

    func passes(_ row: SlowInteraction, _ filters: [Filter]) -> Bool {
        filters.allSatisfy { filter in
            filter.admits(.item, [row.item]) && filter.admits(.itemType, [types[row.item] ?? "(no type)"])
                && filter.admits(.scope, [row.scope]) && filter.admits(.kind, [row.kind.name])
                && filter.admits(.segment, [segment(row.user)]) && filter.admits(.source, ["\(row.file).csv"])
                && filter.admits(.user, [shown(row.user)])
        }
    }

    func listedItems(_ question: Question, _ slice: Slice) -> Set<String>? {
        catalogue.map { listed in
            Set(
                listed.filter { id, entry in
                    let type = types[id] ?? "(no type)"
                    // An item without scopes is listed in all.
                    let scopes = entry.scopes.isEmpty ? Set(interactions.map(\.scope)) : Set(entry.scopes)
                    let admitted = scopes.filter { scope in
                        question.filters.allSatisfy { $0.admits(.scope, [scope]) }
                            && (entry.scopes.isEmpty || (slice.codes[.scope].map { $0 == .text(scope) } ?? true))
                    }
                    let asksScope = question.filters.contains { $0.keys.contains(.scope) }
                    return question.filters.allSatisfy { $0.admits(.item, [id]) && $0.admits(.itemType, [type]) }
                        && (!admitted.isEmpty || entry.scopes.isEmpty && !asksScope)
                        && (slice.codes[.item].map { $0 == .text(id) } ?? true)
                        && (slice.codes[.itemType].map { $0 == .text(type) } ?? true)
                        && (entry.published.map { $0 <= slice.last } ?? true)
                }.keys)
        }
    }
}
