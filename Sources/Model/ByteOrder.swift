extension String {
    /// Whether the text comes before another one by its UTF-8 bytes: the order of everything that is written down.
    public func isBefore(_ other: String) -> Bool {
        let found = utf8.withContiguousStorageIfAvailable { own in
            other.utf8.withContiguousStorageIfAvailable { own.lexicographicallyPrecedes($0) }
        }
        return (found ?? nil) ?? utf8.lexicographicallyPrecedes(other.utf8)
    }
}
