public import Model

/// Something a reader should know or do, drawn from released numbers.
///
/// A finding holds no sentence: whoever renders it says it in the report's language, with the numbers in its locale.
public struct Finding: Hashable, Sendable {
    public enum Rule: String, CaseIterable, Hashable, Sendable {
        /// Help reached a quarter more, or fewer, people.
        case reachRose = "reach_rose"
        case reachFell = "reach_fell"
        /// The view rate of the whole changed.
        case rateRose = "rate_rose"
        case rateFell = "rate_fell"
        /// That of a scope did.
        case scopeRose = "scope_rose"
        case scopeFell = "scope_fell"
        /// People of a scope view what they are offered far more rarely than those of a typical scope.
        case scopeBehind = "scope_behind"
        /// An item that many were offered and hardly anybody viewed.
        case itemIgnored = "item_ignored"
        /// An item that lost, or gained, half of its viewers or more.
        case itemFading = "item_fading"
        case itemRising = "item_rising"
        /// Items that are listed and were not used.
        case itemsUnused = "items_unused"
    }

    public var rule: Rule
    /// The scope or the item it is about; `nil` where it is about everything that was asked for.
    public var subject: Subject?
    /// The numbers it rests on. The first decides between the forms for one and for several.
    public var figures: [Figure]
    /// The people it concerns, by which findings are ordered.
    var weight: Double

    public struct Subject: Hashable, Sendable {
        public var dimension: Dimension
        public var value: Value
        /// The title of an item that has one.
        public var title: String?
    }

    public struct Figure: Hashable, Sendable {
        /// The name it has in the sentence, such as `rate`.
        public var name: String
        public var column: Column
        public var value: Value
    }
}
