public import Model

/// Where a site is published: a folder, or the address of a folder on a WebDAV server.
public struct SiteTarget: Sendable {
    let folder: SiteFolder

    /// A folder's path without slashes at its end, or an address.
    public var path: String { folder.path }

    /// Whether the site is on a server.
    public var isAddress: Bool { folder.disk.isFar }

    /// - Parameters:
    ///   - text: A path, or an address that begins with `https://`.
    ///   - login: What a server is told of who we are.
    /// - Throws: `Diagnostics` with `bad-address`.
    public init(_ text: String, login: ServerLogin = .none) throws {
        if let address = try WebAddress(target: text) {
            folder = SiteFolder(address.text, disk: WebDisk(address, login: login))
        } else {
            folder = SiteFolder(text, disk: LocalDisk())
        }
    }

    init(_ path: String, disk: any Disk) { folder = SiteFolder(path, disk: disk) }

    /// Checks, before any work is done, that a site can be published here: the folder is missing, empty or a site's.
    ///
    /// - Throws: `Diagnostics` with `not-a-site` or `unwritable-site`, and those of `ServerProblem`.
    public func check() throws { try folder.checkIsSite() }

    /// The manifest of the newest period; `nil` where there is none.
    ///
    /// - Throws: `Diagnostics` as `check` does.
    public func manifest() throws -> [UInt8]? {
        let file = path + "/manifest.json"
        guard try folder.disk.kind(of: file) == .file else { return nil }
        return try folder.disk.read(file, limit: 1 << 28)
    }

    /// The path of the site's home page.
    public func home(_ pageExtension: PageExtension) -> String { path + "/" + pageExtension.file("index") }
}

/// What a server is told of who we are.
public enum ServerLogin: Sendable {
    case none
    case password(user: String, password: String)
    case token(String)
}
