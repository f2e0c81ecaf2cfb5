import Model

/// A site as it lies on the disk, and the hidden folder inside it where unfinished work waits:
///
///     site/.helplens/lock                       held while a run publishes
///                    staging/assets/…           being written; litter once its run is gone
///                            period/F/new/…     what becomes site/F
///                            root/…             index.html and its like
///                    ready/…                    the same, complete: whoever comes next publishes it
///
/// All of it lies on the site's own disk, so that everything is published by renames.
struct SiteFolder: Sendable {
    let path: String
    let disk: any Disk

    var work: String { path + "/.helplens" }
    var lockFile: String { work + "/lock" }
    var staging: String { work + "/staging" }
    var ready: String { work + "/ready" }
    var assets: String { path + "/assets" }

    init(_ path: String, disk: any Disk) {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        self.path = path
        self.disk = disk
    }

    /// The periods that have a folder, newest first; of periods that end together the shorter first.
    func publishedPeriods() throws -> [Period] {
        try disk.names(in: path).compactMap(Period.init(folder:))
            .filter { try disk.kind(of: "\(path)/\($0.folder)") == .folder && isOurs("\(path)/\($0.folder)") }
            .newestFirst()
    }

    /// Whether the path can become a site: free, empty, or a site already.
    ///
    /// - Throws: `Diagnostics` with `not-a-site`.
    func checkIsSite() throws {
        if path.isEmpty || path.utf8.contains(0) {
            throw notASite("Output folder has no usable name", at: path)
        }
        switch try disk.kind(of: path) {
        case .missing: return
        case .file: throw notASite("Output is a file", at: path)
        case .folder: break
        case .other:
            guard try disk.kind(of: path + "/") == .folder else { throw notASite("Output is not a folder", at: path) }
        }
        // Hidden files are nobody's site: `.git`, `.nojekyll`, and our own unfinished work.
        let names = try disk.names(in: path).filter { !$0.hasPrefix(".") && !SiteFolder.systemLitter.contains($0) }
        if names.isEmpty { return }
        let wasKilled = try disk.kind(of: work) == .folder
        if try wasKilled || isOurs(path) || !publishedPeriods().isEmpty { return }
        throw notASite("Output folder holds other files", at: path)
    }

    private static let systemLitter: Set<String> = ["Thumbs.db", "desktop.ini"]

    /// Whether a period may stand beside the published ones, and its folder may be replaced.
    ///
    /// - Throws: `Diagnostics` with `overlapping-period` or `not-a-site`.
    func checkFits(_ period: Period) throws {
        let folder = "\(path)/\(period.folder)"
        let kind = try disk.kind(of: folder)
        if try kind != .missing && (kind != .folder || !isOurs(folder)) {
            throw notASite("Period's folder holds other files", at: folder)
        }
        if try ![.missing, .folder].contains(disk.kind(of: assets)) {
            throw notASite("Assets are not in a folder of the site's own", at: assets)
        }
        guard let other = try publishedPeriods().first(where: { $0.partlyOverlaps(period) }) else { return }
        throw Diagnostics(
            Diagnostic(
                .error, id: "overlapping-period", at: SourceLocation(file: "\(path)/\(other.folder)"),
                "Period \(period.name) partly overlaps the published period \(other.name)",
                why: "The difference of the two would tell of groups too small to be shown.",
                hint: "Publish to another folder with --output; periods of one site lie apart or within each other."))
    }

    private func notASite(_ what: String, at path: String) -> Diagnostics {
        Diagnostics(
            Diagnostic(
                .error, id: "not-a-site", at: SourceLocation(file: path), what,
                why: "HelpLens replaces only what HelpLens has written.",
                hint: "Name a new or empty folder with --output."))
    }

    /// Whether a folder holds a manifest that names HelpLens.
    private func isOurs(_ folder: String) throws -> Bool {
        let manifest = folder + "/manifest.json"
        guard try disk.kind(of: manifest) == .file else { return false }
        let start = try disk.read(manifest, limit: 1 << 16)
        return String(decoding: start, as: UTF8.self).lowercased().contains("helplens")
    }
}
