/// One finished file of a site, as a value.
public struct Page: Hashable, Sendable {
    /// The path below the site's folder, with `/` between its parts: `2026-10/items/first-steps-1a2b3c4d.html`.
    public var path: String
    public var bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    public init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }
}
