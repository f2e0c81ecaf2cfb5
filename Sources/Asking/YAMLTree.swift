import Model

/// A value of a YAML text with the place it stands at.
///
/// Scalars stay texts: a title `2026` is a text, and whoever asks for a number or a date reads it from there.
struct YAMLTree {
    enum Content {
        /// Nothing, `~` or `null`, unquoted.
        case nothing(String)
        case text(String)
        case list([YAMLTree])
        case map([Entry])
    }

    struct Entry {
        var key: Word
        var value: YAMLTree
    }

    var content: Content
    var location: SourceLocation

    /// What the value is, in words.
    var kind: String {
        switch content {
        case .nothing: "nothing"
        case .text: "a text"
        case .list: "a list"
        case .map: "a map"
        }
    }
}
