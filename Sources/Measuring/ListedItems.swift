import Cleaning
import Model

/// Which items the catalogue lists for a slice.
struct ListedItems {
    private struct Entry {
        var item: UInt32
        var published: Day?
        /// Scope numbers the item is listed in; `nil` for all.
        var scopes: Set<Int>?
        var type: UInt32
    }

    private var entries: [UInt32: Entry] = [:]
    private let exists: Bool

    /// - Parameter filters: Their terms on item, item_type and scope narrow the list; others do not.
    init(_ filters: [Filter], log: InteractionLog, types: NumberedNames) {
        guard let catalogue = log.catalogue else {
            exists = false
            return
        }
        exists = true
        let admittedScopes = Dictionary(
            uniqueKeysWithValues: log.scopes.enumerated().map { number, name in
                (name, filters.allSatisfy { $0.admits(.scope, [name]) } ? number : nil)
            })
        let narrowsScopes = filters.contains { $0.keys.contains(.scope) }
        for (number, item) in log.items.enumerated() {
            guard let listed = catalogue.items[item.id], listed.state == .published,
                filters.allSatisfy({
                    $0.admits(.item, [item.id] + (item.title.map { [$0] } ?? [])) && $0.admits(.itemType, [item.type])
                })
            else { continue }
            var scopes: Set<Int>?
            if listed.scopes.isEmpty {
                if narrowsScopes, !admittedScopes.values.contains(where: { $0 != nil }) { continue }
            } else {
                // A scope that no interaction names is still one the item is listed in.
                let admitted = listed.scopes.filter { name in filters.allSatisfy { $0.admits(.scope, [name]) } }
                if admitted.isEmpty { continue }
                scopes = Set(admitted.compactMap { admittedScopes[$0] ?? nil })
            }
            entries[UInt32(number)] = Entry(
                item: UInt32(number), published: listed.published, scopes: scopes,
                type: types.numbers[number])
        }
    }

    /// What a row's dimensions say about its items.
    struct Place {
        var item: Int?
        var type: Int?
        var scope: Int?
        /// The last day of the row's time.
        var end: Day
    }

    func lists(_ item: UInt32, at place: Place) -> Bool {
        guard let entry = entries[item] else { return false }
        if let wanted = place.item, wanted != Int(item) { return false }
        if let type = place.type, type != Int(entry.type) { return false }
        if let scope = place.scope, let scopes = entry.scopes, !scopes.contains(scope) { return false }
        if let published = entry.published, published > place.end { return false }
        return true
    }

    /// How many items are listed; `nil` without a catalogue.
    func count(at place: Place) -> Int? {
        guard exists else { return nil }
        if let item = place.item { return item >= 0 && lists(UInt32(item), at: place) ? 1 : 0 }
        return entries.keys.reduce(0) { $0 + (lists($1, at: place) ? 1 : 0) }
    }

    /// The listed items in the order of their numbers.
    func items(at place: Place) -> [UInt32] { entries.keys.filter { lists($0, at: place) }.sorted() }
}
