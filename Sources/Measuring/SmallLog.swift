public import Cleaning
public import Model

/// The interactions of a log that has few enough to be looked at one by one, without anybody's name.
///
/// Answers tell how many people are behind what was asked. Of a log of millions of rows nobody can ask everything; of a
/// small one, where groups are small, whoever protects its numbers can count for themselves.
public struct SmallLog: Sendable {
    /// The most interactions of a small log.
    public static let most = 50_000

    public struct Interaction: Sendable {
        /// The number of the interaction's thing of each of the `dimensions`.
        public var things: [Int]
        public var kind: InteractionKind
        public var day: Day
        /// The number of the person, in no order that means anything; `nil` where nobody is named.
        public var user: Int?
    }

    /// What interactions are about.
    public static let dimensions: [Dimension] = [.item, .scope, .segment, .source]

    /// By dimension and number, all that a thing goes by: of those alone that something happened to.
    public let names: [[[String]]]
    /// By the number of the item.
    public let itemTypes: [String]
    public let interactions: [Interaction]

    /// - Returns: `nil` for a log that is not small, or cannot be read again.
    public init?(_ log: InteractionLog, zone: ZoneRules) {
        if log.interactionCount > SmallLog.most { return nil }
        var found: [Interaction] = []
        var clock = DayClock(zone)
        var people = 0
        for number in 0..<log.partitionCount {
            guard let partition = try? log.partition(at: number) else { return nil }
            for user in 0..<partition.userCount {
                for index in partition.userStarts[user]..<partition.userStarts[user + 1] {
                    guard let kind = InteractionKind(rawValue: partition.kinds[index]) else { continue }
                    found.append(
                        Interaction(
                            things: [
                                Int(partition.items[index]), Int(partition.scopes[index]),
                                Int(partition.userSegments[user]) + 1, Int(partition.inputs[index]),
                            ], kind: kind, day: Day(number: Int(clock.dayAndHour(partition.times[index]).day)),
                            user: user == 0 ? nil : people + user))
                }
            }
            people += partition.userCount
        }
        let all = [
            log.items.map { [$0.id] + ($0.title.map { [$0] } ?? []) }, log.scopes.map { [$0] },
            ([SegmentsFile.noSegment] + (log.population?.segments ?? [])).map { [$0] }, log.inputs.map { [$0] },
        ]
        // Of what never happens nobody has to find out that it does not.
        let used = all.indices.map { dimension in Set(found.map { $0.things[dimension] }).sorted() }
        let numbers = used.map { Dictionary(uniqueKeysWithValues: $0.enumerated().map { ($1, $0) }) }
        for index in found.indices {
            for (dimension, numbers) in numbers.enumerated() {
                found[index].things[dimension] = numbers[found[index].things[dimension]] ?? 0
            }
        }
        names = zip(all, used).map { names, used in used.map { $0 < names.count ? names[$0] : [] } }
        itemTypes = used[0].map { $0 < log.items.count ? log.items[$0].type : "" }
        interactions = found
    }
}
