import Friction
import Model
import Protecting

/// A released map of what was clicked.
struct ClickMap {
    let map: ReleasedFriction.Map
    let elements: [HeatMap.Element]
    let total: Int

    func table(_ style: ReportStyle) -> FrictionTable {
        FrictionTable(
            columns: [
                .init(name: "element", heading: style.words("friction.element"), kind: .text),
                .init(name: "clicks", heading: style.words("friction.clicks"), kind: .count, hasBar: true),
                .init(name: "share", heading: style.words("friction.click_share"), kind: .share, hasInterval: false),
            ],
            rows: elements.map { element in
                FrictionTable.Row(cells: [
                    .text(element.name), .count(element.clicks),
                    .share(Double(element.clicks) / Double(max(total, 1)), low: nil, high: nil),
                ])
            })
    }
}

/// A released map of how far people scrolled.
struct ScrollMap {
    let map: ReleasedFriction.Map
    let depths: [HeatMap.Depth]
    let base: Int

    func curve(_ style: ReportStyle) -> ScrollCurve { ScrollCurve(depths: depths, base: base, style: style) }
}

extension [ReleasedFriction.Map] {
    var clicks: [ClickMap] {
        compactMap { map in
            if case .clicks(let elements, let total) = map.content {
                ClickMap(map: map, elements: elements, total: total)
            } else {
                nil
            }
        }
    }

    var curves: [ScrollMap] {
        compactMap { map in
            if case .scroll(let depths, let base) = map.content {
                ScrollMap(map: map, depths: depths, base: base)
            } else {
                nil
            }
        }
    }
}

extension ReleasedFriction.Map {
    /// The page, and the device where the map is of one.
    func name(_ style: ReportStyle) -> String { device.map { "\(place.page) (\($0))" } ?? place.page }

    func daysWords(_ style: ReportStyle) -> String {
        style.period(Period(first: days.lowerBound, last: days.upperBound)) + "."
    }
}
