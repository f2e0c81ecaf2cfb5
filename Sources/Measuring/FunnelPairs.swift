import Cleaning
import Model

/// An item offered in a session, and what came of it, by the indices of the interactions.
struct FunnelPair: Hashable, Sendable {
    /// The first load.
    var load: UInt32
    /// The first view after the load; `none` if there is none.
    var view: UInt32
    /// The first click after that view; `none` if there is none.
    var click: UInt32

    static let none = UInt32.max
}

/// A partition's pairs of session and item with a load, in the order of their loads.
///
/// They are cut on the whole log, before any filter or period. In the log's order an item needs only to remember the
/// session that loaded it last, and that session's pair.
/// - Parameter sessions: The session of each interaction.
func funnelPairs(_ partition: LogPartition, sessions: [UInt32], itemCount: Int) -> [FunnelPair] {
    var pairs: [FunnelPair] = []
    var lastSession = [UInt32](repeating: 0, count: itemCount)
    var lastPair = [UInt32](repeating: 0, count: itemCount)
    for index in 0..<partition.count where sessions[index] != 0 {
        let item = Int(partition.items[index])
        let place = UInt32(truncatingIfNeeded: index)
        let isPaired = lastSession[item] == sessions[index]
        switch partition.kinds[index] {
        case InteractionKind.loaded.rawValue:
            if isPaired { continue }
            lastSession[item] = sessions[index]
            lastPair[item] = UInt32(truncatingIfNeeded: pairs.count)
            pairs.append(FunnelPair(load: place, view: FunnelPair.none, click: FunnelPair.none))
        case InteractionKind.viewed.rawValue:
            if isPaired, pairs[Int(lastPair[item])].view == FunnelPair.none { pairs[Int(lastPair[item])].view = place }
        default:
            guard isPaired else { continue }
            let pair = pairs[Int(lastPair[item])]
            if pair.view != FunnelPair.none, pair.click == FunnelPair.none {
                pairs[Int(lastPair[item])].click = place
            }
        }
    }
    return pairs
}
