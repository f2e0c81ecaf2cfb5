extension [Measure] {
    /// Whether it is one count, or several whose sum counts something: each interaction or person is in one of them.
    public var addUp: Bool {
        guard let first else { return false }
        if count == 1 { return first.isWhole && first.kind != .days }
        let wholes: [Set<Measure>] = [
            [.loads, .views, .clicks], [.newUsers, .returningUsers], [.firstViews, .repeatViews],
        ]
        return Set(self).count == count && wholes.contains { $0.isSuperset(of: self) }
    }

    /// Whether all can be read off one axis: shares beside shares, counts beside counts.
    public var haveOneUnit: Bool { Set(map(\.unit)).count <= 1 }
}

extension Measure {
    fileprivate enum Unit { case share, count, days, seconds, ratio }

    fileprivate var unit: Unit {
        switch kind {
        case .days: .days
        case .seconds: .seconds
        default: isShare ? .share : isWhole ? .count : .ratio
        }
    }
}
