public import Model
public import Rendering
import Synchronization

/// Publishes one period of one site, whole or not at all.
///
/// Pages are written to a hidden staging folder. `finish` makes the staging final by one rename; from there on the
/// rest are renames too, and each can be repeated: a run that is killed before that moment leaves the old site, a run
/// killed after it is completed by whichever run comes next.
public final class SitePublisher: Sendable {
    private let folder: SiteFolder
    private let period: Period
    private let madeFolder: Bool
    private let state: Mutex<State>

    private struct State {
        /// `nil` once the run has finished or was abandoned.
        var lock: (any HeldLock)?
        /// What a run that was cut off had staged, as far as this one has not come to it: sizes by whole paths.
        var staged: [String: Int]
        var folders: Set<String> = []
        /// Paths in lower case: no two pages may meet on a disk that ignores case.
        var paths: Set<String> = []
    }

    /// Opens a site for one period: makes the folder if need be, locks it, and completes or cleans up what a killed
    /// run has left.
    ///
    /// - Parameters:
    ///   - site: The site's folder, here or on a server.
    ///   - period: The period that is to be published.
    /// - Throws: `Diagnostics` with `not-a-site` (the folder holds something else), `site-locked` (another run is
    ///   publishing there), `overlapping-period`, `unwritable-site` or `disk-full`; those of
    ///   `ServerProblem` where the site is on a server.
    public init(site: SiteTarget, period: Period) throws {
        let folder = site.folder
        let disk = folder.disk
        try folder.checkIsSite()
        let madeFolder = try disk.kind(of: folder.path) == .missing
        let lock = try folder.lock()
        let staged: [String: Int]
        do {
            try folder.completeReadyWork()
            try folder.checkFits(period)
            staged = try folder.prepareStaging(for: [period])
        } catch {
            folder.leave(lock, removingFolder: madeFolder)
            throw error
        }
        self.folder = folder
        self.period = period
        self.madeFolder = madeFolder
        state = Mutex(State(lock: lock, staged: staged))
    }

    deinit { abandon() }

    /// Keeps a page for the moment of publishing. Any number of threads may write at once.
    ///
    /// - Throws: `Diagnostics` with `invalid-page-path`, `duplicate-page`, `disk-full`, `unwritable-site` or
    ///   `vanished-file`.
    public func write(_ page: Page) throws {
        let path = try PagePath(page.path, period: period.folder)
        let file = folder.staged(path, of: period)
        let above = file.droppingLastPart
        let (isTwin, isNewFolder, stagedSize) = try state.withLock { state in
            guard state.lock != nil else { throw SitePublisher.closed(page.path) }
            return (
                !state.paths.insert(page.path.lowercased()).inserted, !state.folders.contains(above),
                state.staged.removeValue(forKey: file)
            )
        }
        if isTwin {
            // Assets are named after their bytes: the same name is the same file.
            guard path.area == .asset else { throw SitePublisher.duplicate(page.path) }
            return
        }
        if isNewFolder {
            try folder.disk.makeFolder(above)
            state.withLock { _ = $0.folders.insert(above) }
        }
        try folder.stage(page.bytes, to: file, over: stagedSize)
    }

    /// The periods in the site once this run is done, newest first: this one, and those already there.
    public func periods() throws -> [Period] {
        try Set(folder.publishedPeriods().filter { $0.folder != period.folder } + [period]).newestFirst()
    }

    /// What earlier runs have written down as withheld, one file a period that has one, newest first.
    ///
    /// - Throws: `Diagnostics` with `missing-decisions`, `vanished-file` or `unwritable-site`.
    public func decisionFiles() throws -> [DecisionFile] { try folder.decisionFiles() }

    /// Publishes what was written.
    ///
    /// In this order: assets, the period's folder, other pages at the top, `archive.html`, `periods.js`,
    /// `manifest.json`, `index.html`. Then assets that no page uses any more are removed.
    ///
    /// - Parameter root: Pages at the top of the site; a page that is not given stays as it is.
    /// - Throws: `Diagnostics` as `write` does. The old site stands, or the next run completes this one.
    public func finish(root: [Page]) throws {
        try folder.checkEndings(root.map(\.path))
        for page in root { try write(page) }
        try state.withLock { state in
            guard let lock = state.lock else { throw SitePublisher.closed(folder.path) }
            guard state.paths.contains("\(period.folder.lowercased())/manifest.json") else {
                throw SitePublisher.withoutManifest(period)
            }
            for file in state.staged.keys.sorted() { try folder.disk.remove(file) }
            try folder.makeReady([period])
            try folder.completeReadyWork()
            folder.leave(lock, removingFolder: false)
            state.lock = nil
        }
    }

    /// Removes what was written and leaves the site as it stood. Nothing happens after `finish`.
    public func abandon() {
        state.withLock { state in
            guard let lock = state.lock else { return }
            folder.leave(lock, removingFolder: madeFolder)
            state.lock = nil
        }
    }

    private static func closed(_ path: String) -> Diagnostics {
        Diagnostics(
            Diagnostic(
                .error, id: "site-closed", at: SourceLocation(file: path), "Page comes after its site was closed"))
    }

    private static func duplicate(_ path: String) -> Diagnostics {
        Diagnostics(
            Diagnostic(
                .error, id: "duplicate-page", at: SourceLocation(file: path), "Page is written twice",
                why: "Two pages have the same path, or paths that differ in case alone."))
    }

    private static func withoutManifest(_ period: Period) -> Diagnostics {
        Diagnostics(
            Diagnostic(
                .error, id: "missing-manifest", at: SourceLocation(file: period.folder),
                "Period is published with its manifest.json",
                why: "The manifest tells later runs that the folder is theirs to replace."))
    }
}
