import Friction
import Model

/// Leaves out of a heat map what too few clicked, or where too few stopped.
///
/// - Parameter earlier: What earlier runs of the site withheld of the same period.
/// - Returns: `nil` for a map that is about too few.
func released(_ map: FrictionAnswer.Map, _ k: Int, _ earlier: FrictionDecisions) -> ReleasedFriction.Map? {
    let key = FrictionDecisions.map(of: map.place, map.days, map.device, map.content)
    guard earlier.names(key, in: FrictionDecisions.maps) else { return nil }
    let content: HeatMap.Content
    let leftOut: Int
    switch map.content {
    case .clicks(let elements, let total):
        guard total >= k else { return nil }
        // The rest is known, for it is what the shares leave of the whole; so it must be large enough itself.
        var shown = elements.filter { $0.clicks >= k && earlier.names($0.name, in: key) }
        let rest = { total - shown.reduce(0) { $0 + $1.clicks } }
        while (1..<k).contains(rest()), !shown.isEmpty { shown.removeLast() }
        content = .clicks(shown, total: total)
        leftOut = elements.count - shown.count
    case .scroll(let depths, let base):
        guard base >= k else { return nil }
        // Between two depths as many stopped as their numbers differ by.
        var last = base
        let shown = depths.filter { depth in
            let stopped = last - depth.visitors
            guard earlier.names(String(depth.percent), in: key), depth.visitors == 0 || depth.visitors >= k,
                stopped == 0 || stopped >= k
            else { return false }
            last = depth.visitors
            return true
        }
        content = .scroll(shown, base: base)
        leftOut = depths.count - shown.count
    }
    return ReleasedFriction.Map(
        place: map.place, days: map.days, device: map.device, content: content, leftOut: leftOut)
}
