import Model

/// The column names of an input, to be found by.
struct ColumnNames {
    let names: [String]
    private let folded: [String]

    init(_ names: [String]) {
        self.names = names
        folded = names.map(Texts.folded)
    }

    /// Whether a column's name is this one, without regard to case, spaces, `_`, `-` and `.`.
    func isFolded(_ column: Int, as name: String) -> Bool { folded.indices.contains(column) && folded[column] == name }

    /// The first column of a name, as it is written or without regard to case, spaces, `_`, `-` and `.`.
    ///
    /// A name with `*` is that of the first column that begins and ends like it: a text in several languages has a
    /// column for each of them.
    func index(of name: String, without taken: Set<Int> = []) -> Int? {
        let free = names.indices.filter { !taken.contains($0) }
        guard let star = name.firstIndex(of: "*") else {
            let wanted = Texts.folded(name)
            return free.first { names[$0] == name } ?? free.first { folded[$0] == wanted }
        }
        // Dots separate here, so they count.
        let start = String(name[..<star]).simplyLowercased
        let end = String(name[name.index(after: star)...]).simplyLowercased
        return free.first {
            let column = names[$0].simplyLowercased
            return column.utf8.count > start.utf8.count + end.utf8.count && column.hasPrefix(start)
                && column.hasSuffix(end)
        }
    }
}
