import Model

/// Publishing by renames that can be repeated: `completeReadyWork` may be stopped anywhere and run again.
extension SiteFolder {
    /// The file that tells a period's new folder from the old one after the two were exchanged.
    private static let newMark = ".new"

    /// The pages at the top that are published last, in this order.
    static let lastRootPages =
        endings.map { $0.file("archive") } + ["periods.js", "manifest.json"] + endings.map { $0.file("index") }
    private static let endings = PageExtension.allCases

    /// Where a page waits to be published.
    func staged(_ page: PagePath, of period: Period) -> String {
        switch page.area {
        case .asset: "\(staging)/assets/\(page.rest)"
        case .period: "\(staging)/period/\(period.folder)/new/\(page.rest)"
        case .root: "\(staging)/root/\(page.rest)"
        }
    }

    /// Declares the staging complete. Before this the old site stands, after it the new one will.
    func makeReady(_ periods: [Period]) throws {
        for period in periods {
            try disk.write([], to: "\(staging)/period/\(period.folder)/new/\(SiteFolder.newMark)")
        }
        try disk.synchronize(staging)
        try disk.rename(staging, to: ready)
    }

    /// Whether pages at the top end as those do that are there.
    ///
    /// Pages published earlier lead to them by name.
    /// - Throws: `Diagnostics` with `page-extension-changed`.
    func checkEndings(_ names: [String]) throws {
        for ending in PageExtension.allCases where names.contains(ending.file("archive")) {
            for other in PageExtension.allCases where other != ending {
                guard try disk.kind(of: "\(path)/\(other.file("archive"))") == .file else { continue }
                throw Diagnostics(
                    Diagnostic(
                        .error, id: "page-extension-changed", at: SourceLocation(file: path),
                        "A site keeps the extension of its pages, which is `\(other.rawValue)` here",
                        why: "Pages published earlier lead to each other by name.",
                        hint: "Publish to another folder with --output, or leave `site.extension` as it was."))
            }
        }
    }

    /// Publishes what is ready, if anything is.
    func completeReadyWork() throws {
        guard try disk.kind(of: ready) == .folder else { return }
        try putStandIns()
        try publishAssets()
        let periods = try disk.names(in: ready + "/period")
        for period in periods { try publishPeriod(period) }
        try publishRoot()
        for period in periods { try removeLeftovers(of: period) }
        if !disk.isFar { try removeUnusedAssets() }
        // Renamed first: half removed, it must not pass for ready work.
        try disk.remove(staging)
        try disk.rename(ready, to: staging)
        try disk.remove(staging)
    }

    private func publishAssets() throws {
        let names = try disk.names(in: ready + "/assets")
        if !names.isEmpty { try disk.makeFolder(assets) }
        for name in names {
            let (new, old) = ("\(ready)/assets/\(name)", "\(assets)/\(name)")
            // The bytes are compared, since a crash of the machine can leave a whole name on half a file.
            if try disk.kind(of: old) == .file, try disk.read(old, limit: .max) == disk.read(new, limit: .max) {
                continue
            }
            try disk.rename(new, to: old)
        }
    }

    private func publishPeriod(_ period: String) throws {
        let (new, goal) = ("\(ready)/period/\(period)/new", "\(path)/\(period)")
        if try disk.kind(of: "\(new)/\(SiteFolder.newMark)") == .file {
            try keepLeftovers(of: period)
            if try disk.kind(of: goal) == .missing {
                try disk.rename(new, to: goal)
            } else if try !disk.exchange(new, goal) {
                // Stopped between these two, a repetition finds the goal missing and goes on with the second.
                let old = "\(ready)/period/\(period)/old"
                try disk.rename(goal, to: old)
                do { try disk.rename(new, to: goal) } catch {
                    do { try disk.rename(old, to: goal) } catch {}
                    throw error
                }
            }
        }
        try disk.remove("\(goal)/\(SiteFolder.newMark)")
    }

    private func publishRoot() throws {
        let names = try disk.names(in: ready + "/root")
        let first = names.filter { !SiteFolder.lastRootPages.contains($0) }
        for name in first + SiteFolder.lastRootPages.filter(names.contains) {
            try disk.rename("\(ready)/root/\(name)", to: "\(path)/\(name)")
        }
    }
}
