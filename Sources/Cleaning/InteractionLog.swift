public import Model

/// Every interaction that survived cleaning, as columns, ordered by user and then by time.
///
/// Users are spread over partitions; a user's interactions lie together in one of them. In that order every
/// distinct count is a comparison with the user seen last, which is what `Measuring` builds on. A log that does not fit
/// into the memory allowed has its partitions in files, so they are handed out one at a time.
public struct InteractionLog: Sendable {
    let partitions: [StoredPartition]
    /// Items in byte order of their ids; those that only the catalogue lists are among them.
    public let items: [LogItem]
    /// Scopes in byte order.
    public let scopes: [String]
    /// The names of the inputs, by the numbers of `LogPartition.inputs`.
    public let inputs: [String]
    /// The days the data speak of; `nil` when nothing was kept.
    public let span: Span?
    /// The help items that are on offer; `nil` without a catalogue.
    public let catalogue: Catalogue?
    /// The people of the segments file, by segment; `nil` without one.
    public let population: Population?
    /// Single people, by the numbers of `LogPartition.userNumbers`; `nil` where nobody is told of them.
    public let people: People?

    public var interactionCount: Int { partitions.reduce(0) { $0 + $1.count } }

    public var partitionCount: Int { partitions.count }

    /// One part of the log, to be let go of before the next is asked for.
    ///
    /// - Parameter number: From 0 up to `partitionCount`.
    /// - Throws: `Diagnostics` with `unusable-temporary-folder` when it lay in a file and cannot be read back.
    public func partition(at number: Int) throws -> LogPartition { try partitions[number].taken() }
}

/// An item as the log knows it.
public struct LogItem: Hashable, Sendable {
    public var id: String
    /// The catalogue's title, else the latest one in the data.
    public var title: String?
    /// The catalogue's type, else the latest one in the data, else `(no type)`.
    public var type: String
}

/// How many people the segments file lists.
public struct Population: Hashable, Sendable {
    /// Segment names in byte order.
    public var segments: [String]
    /// People listed in each segment.
    public var counts: [Int]
}
