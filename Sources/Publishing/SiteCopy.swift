public import Model
import Synchronization

/// A finished site that is to be published as it is, somewhere else.
///
/// The target becomes what the site is: every period of the site and the pages at its top. A period that only the target
/// has is refused, since nobody knew what it withholds when the site was made.
public final class SiteCopy: Sendable {
    private let source: SiteFolder
    private let sourceLock: (any HeldLock)?
    private let periods: [Period]

    /// Opens a finished site, and keeps runs from changing it meanwhile.
    ///
    /// - Throws: `Diagnostics` with `not-a-finished-site` or `site-locked`.
    public convenience init(of site: String) throws { try self.init(of: SiteFolder(site, disk: LocalDisk())) }

    init(of source: SiteFolder) throws {
        self.source = source
        // The names of files and folders that no run has made are nobody's site.
        guard try source.disk.kind(of: source.path + "/") == .folder, try !source.publishedPeriods().isEmpty else {
            throw SiteCopy.unfinished(source.path)
        }
        do { sourceLock = try source.lock() } catch let problems as Diagnostics {
            // Whoever may not write here may still publish what is here.
            guard problems.all.allSatisfy({ $0.id == "unwritable-site" }) else { throw problems }
            sourceLock = nil
        }
        do {
            if sourceLock != nil { try source.completeReadyWork() }
            periods = try source.publishedPeriods()
            let pages = try source.disk.names(in: source.path)
            guard ["manifest.json", "periods.js"].allSatisfy(pages.contains), SiteCopy.hasHome(pages) else {
                throw SiteCopy.unfinished(source.path)
            }
        } catch {
            if let sourceLock { source.leave(sourceLock, removingFolder: false) }
            throw error
        }
    }

    deinit { if let sourceLock { source.leave(sourceLock, removingFolder: false) } }

    /// Publishes the site.
    ///
    /// - Parameters:
    ///   - target: Where to.
    ///   - workers: How many files are written at once.
    ///   - check: Looks at what target and site withhold, in this order, and throws where they do not go together; `nil`
    ///     if that is not to be known.
    /// - Returns: The periods that were new there or had changed, newest first; `nil` when nothing had.
    /// - Throws: `Diagnostics` with `not-a-site`, `site-locked`, `unknown-periods`, `page-extension-changed` or
    ///   `missing-decisions`, and as `SitePublisher` does.
    public func publish(
        to target: SiteTarget, workers: Int, check: (([DecisionFile], [DecisionFile]) throws -> Void)? = nil
    ) throws -> [Period]? {
        let goal = target.folder
        try goal.checkIsSite()
        let madeFolder = try goal.disk.kind(of: goal.path) == .missing
        let lock = try goal.lock()
        defer { goal.leave(lock, removingFolder: madeFolder) }
        try goal.completeReadyWork()
        try refuseOthers(in: goal)
        for period in periods { try goal.checkFits(period) }
        let pages = try source.disk.names(in: source.path).filter(SiteFolder.lastRootPages.contains)
        try goal.checkEndings(pages)
        if let check { try check(try goal.decisionFiles(), try source.decisionFiles()) }
        return try stage(pages, in: goal, workers: workers)
    }

    private func stage(_ pages: [String], in goal: SiteFolder, workers: Int) throws -> [Period]? {
        let changed = try periods.filter { period in
            try !isSame(in: goal, "/\(period.folder)", workers: workers)
        }
        var files: [(from: String, to: String)] = []
        for period in changed {
            for name in try source.disk.files(below: "\(source.path)/\(period.folder)").keys.sorted() {
                let page = try PagePath("\(period.folder)/\(name)", period: period.folder)
                files.append(("\(source.path)/\(period.folder)/\(name)", goal.staged(page, of: period)))
            }
        }
        let there = try goal.disk.files(below: goal.assets)
        for (name, size) in try source.disk.files(below: source.assets).sorted(by: { $0.key < $1.key }) {
            let (from, to) = ("\(source.assets)/\(name)", "\(goal.assets)/\(name)")
            if there[name] == size, try haveSameBytes(from, to, in: goal) { continue }
            files.append((from, goal.staging + "/assets/" + name))
        }
        for name in pages {
            let (from, to) = ("\(source.path)/\(name)", "\(goal.path)/\(name)")
            if try goal.disk.kind(of: to) == .file, try haveSameBytes(from, to, in: goal) { continue }
            files.append((from, goal.staging + "/root/" + name))
        }
        if files.isEmpty { return nil }

        var staged = try goal.prepareStaging(for: changed)
        let work = files.map { (from: $0.from, to: $0.to, size: staged.removeValue(forKey: $0.to)) }
        for folder in Set(files.map { $0.to.droppingLastPart }).sorted() { try goal.disk.makeFolder(folder) }
        let list = WorkList(count: work.count)
        _ = try inParallel(workers: workers) { _ in
            while let index = list.take() {
                let file = work[index]
                try goal.stage(source.disk.read(file.from, limit: .max), to: file.to, over: file.size)
            }
        }
        for file in staged.keys.sorted() { try goal.disk.remove(file) }
        try goal.makeReady(changed)
        try goal.completeReadyWork()
        return changed
    }

    /// Whether a folder of the site is the same on the target, byte for byte.
    private func isSame(in goal: SiteFolder, _ folder: String, workers: Int) throws -> Bool {
        let here = try source.disk.files(below: source.path + folder)
        guard try here == goal.disk.files(below: goal.path + folder) else { return false }
        let names = here.keys.sorted()
        let list = WorkList(count: names.count)
        return try inParallel(workers: workers) { _ in
            while let index = list.take() {
                let file = "\(folder)/\(names[index])"
                let isSame = try haveSameBytes(
                    source.path + file, goal.path + file, in: goal)
                if !isSame { return false }
            }
            return true
        }.allSatisfy(\.self)
    }

    private func haveSameBytes(_ here: String, _ there: String, in goal: SiteFolder) throws -> Bool {
        let bytes = try source.disk.read(here, limit: .max)
        return try goal.disk.read(there, limit: bytes.count + 1) == bytes
    }

    private func refuseOthers(in goal: SiteFolder) throws {
        let others = try goal.publishedPeriods().filter { !periods.contains($0) }
        guard let other = others.first else { return }
        throw Diagnostics(
            Diagnostic(
                .error, id: "unknown-periods", at: SourceLocation(file: "\(goal.path)/\(other.folder)"),
                "Target holds a period that the site lacks: \(other.name)",
                why: "The site was made without knowing what that period withholds; together they could tell it.",
                hint: "`helplens report --output` adds a period to the sites that are there, or name another target."))
    }

    private static func hasHome(_ names: [String]) -> Bool {
        PageExtension.allCases.contains { names.contains($0.file("index")) && names.contains($0.file("archive")) }
    }

    private static func unfinished(_ path: String) -> Diagnostics {
        Diagnostics(
            Diagnostic(
                .error, id: "not-a-finished-site", at: SourceLocation(file: path),
                "Only a finished site can be published",
                why: "A site has a home page, an archive, a manifest and the folder of a period.",
                hint: "`helplens report --output` makes one."))
    }
}
