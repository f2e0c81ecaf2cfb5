/// What a person did with a help item. The order is the order of things that happen at one instant.
public enum InteractionKind: UInt8, CaseIterable, Hashable, Sendable {
    /// The item was offered on the page.
    case loaded = 0
    case viewed = 1
    case clicked = 2

    public var name: String {
        switch self {
        case .loaded: "loaded"
        case .viewed: "viewed"
        case .clicked: "clicked"
        }
    }

    public init?(name: String) {
        guard let kind = InteractionKind.allCases.first(where: { $0.name == name }) else { return nil }
        self = kind
    }
}
