/// How the names of a site's pages end: some hosts hand out `.html` as a download, and show `.aspx`.
public enum PageExtension: String, CaseIterable, Hashable, Sendable {
    case html, aspx

    /// The name of a page's file.
    public func file(_ stem: String) -> String { "\(stem).\(rawValue)" }
}
