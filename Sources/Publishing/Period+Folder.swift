import Model

extension Period {
    /// The period that a folder of a site is named after; `nil` for every other name.
    init?(folder: String) {
        let parts = folder.split(separator: "_", omittingEmptySubsequences: false)
        guard case .named(let period) = PeriodRequest(parts.joined(separator: "..")), period.folder == folder else {
            return nil
        }
        self = period
    }

    /// Whether the periods share days, and each has days that the other lacks.
    func partlyOverlaps(_ other: Period) -> Bool {
        let (early, late) = first < other.first ? (self, other) : (other, self)
        return early.first < late.first && late.first <= early.last && early.last < late.last
    }
}

extension Sequence<Period> {
    /// The latest end first; of periods that end together the shortest first.
    func newestFirst() -> [Period] {
        sorted { ($0.last, $0.first, $0.folder) > ($1.last, $1.first, $1.folder) }
    }
}
