import Measuring
import Model

/// Every slice that a site speaks of, each once however many answers show it, and what of it is withheld.
///
/// Slices are numbered in the order in which they are first met.
struct SiteSlices: Sendable {
    /// Places are numbered, so that a slice is known by three numbers.
    struct Key: Hashable, Sendable {
        var place: Int
        var first: Day
        var last: Day

        /// The same time of another place.
        func at(_ place: Int) -> Key { Key(place: place, first: first, last: last) }
    }

    struct Slice: Sendable {
        var key: Key
        /// `nil` for a slice that no answer shows and that matters only as the sum of others.
        var facts: Answer.SliceFacts?
        /// The measures that some answer shows, withheld or not.
        var published = MeasureSet.none
        /// The measures shown that are not 0: only those may be withheld for a total's sake.
        var nonZero = MeasureSet.none
        /// Measures withheld for their own smallness: rules 1 and 2, and what earlier runs withheld.
        var small = MeasureSet.none
        /// All that are withheld.
        var withheld = MeasureSet.none
    }

    private(set) var slices: [Slice] = []
    private(set) var places: [Place] = []
    private var placeNumbers: [Place: Int] = [:]
    private let itemTypes: [String: String]
    /// The slice of each key.
    private var numbers: [Key: Int] = [:]
    /// Further slices of a key: filters that ignore case can make two that look the same.
    private var others: [Key: [Int]] = [:]

    /// - Parameter itemTypes: Types by the ids of their items.
    init(itemTypes: [String: String]) {
        self.itemTypes = Dictionary(
            itemTypes.map { (Glob.folding($0.key), Glob.folding($0.value)) }, uniquingKeysWith: { a, _ in a })
    }

    mutating func number(of place: Place) -> Int {
        let place = place.simplified(itemTypes)
        if let number = placeNumbers[place] { return number }
        placeNumbers[place] = places.count
        places.append(place)
        return places.count - 1
    }

    /// Notes that an answer shows a slice.
    mutating func show(
        _ key: Key, _ facts: Answer.SliceFacts, published: MeasureSet, nonZero: MeasureSet, small: MeasureSet
    ) -> Int {
        let number = known(key, facts) ?? add(Slice(key: key, facts: facts))
        slices[number].published.formUnion(published)
        slices[number].nonZero.formUnion(nonZero)
        slices[number].small.formUnion(small)
        withhold(small, of: number)
        return number
    }

    /// The slice of a place and a time, to speak of it as the sum of others; `nil` where several look the same.
    mutating func sum(_ key: Key) -> Int? {
        guard let found = numbers[key] else { return add(Slice(key: key)) }
        return others[key] == nil ? found : nil
    }

    /// The number of a place that some slice has; `nil` where none does.
    func knownNumber(of place: Place) -> Int? { placeNumbers[place.simplified(itemTypes)] }

    /// The slices of a place and a time.
    func found(_ key: Key) -> [Int] { numbers[key].map { [$0] + (others[key] ?? []) } ?? [] }

    private func known(_ key: Key, _ facts: Answer.SliceFacts) -> Int? {
        guard let first = numbers[key] else { return nil }
        if slices[first].facts == facts { return first }
        return others[key]?.first { slices[$0].facts == facts }
    }

    private mutating func add(_ slice: Slice) -> Int {
        if numbers[slice.key] == nil {
            numbers[slice.key] = slices.count
        } else {
            others[slice.key, default: []].append(slices.count)
        }
        slices.append(slice)
        return slices.count - 1
    }

    /// Withholds measures of a slice, with all that follow from them.
    mutating func withhold(_ measures: MeasureSet, of slice: Int) {
        slices[slice].withheld = Ties.closure(slices[slice].withheld.union(measures))
    }

    /// Withholds measures as small ones, because an earlier run did.
    mutating func keepWithheld(_ measures: MeasureSet, of slice: Int) {
        slices[slice].small.formUnion(measures)
        withhold(measures, of: slice)
    }

    /// A slice in words that can be read back.
    func text(of key: Key) -> String {
        let parts = places[key.place].text
        return "\(key.first)..\(key.last)" + (parts.isEmpty ? "" : "&" + parts)
    }

    /// The places that filters narrow to, by their texts, which have no more of a filter than its fingerprint.
    var filteredPlaces: [String: Int] {
        Dictionary(
            places.enumerated().map { ($1.text, $0) }.filter { $0.0.contains("*=") }, uniquingKeysWith: { a, _ in a })
    }

    /// The key that a text names; `nil` for other texts, and where nothing is known of the place.
    ///
    /// - Parameter filtered: `filteredPlaces`.
    func key(_ text: String, filtered: [String: Int]) -> Key? {
        let days = text.prefix { $0 != "&" }
        let parts = String(text[days.endIndex...].drop { $0 == "&" })
        guard let dots = days.firstRange(of: ".."), let first = Day(days[..<dots.lowerBound]),
            let last = Day(days[dots.upperBound...]),
            let place = placeNumbers[Place(text: parts).simplified(itemTypes)] ?? filtered[parts]
        else { return nil }
        return Key(place: place, first: first, last: last)
    }
}
