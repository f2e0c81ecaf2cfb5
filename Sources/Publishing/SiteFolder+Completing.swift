import Model

/// Publishing by renames that can be repeated: `completeReadyWork` may be stopped anywhere and run again.
extension SiteFolder {
    /// The file that tells a period's new folder from the old one after the two were exchanged.
    private static let newMark = ".new"

    /// The pages at the top that are published last, in this order.
    private static let lastRootPages = ["archive.html", "periods.js", "manifest.json", "index.html"]

    /// Where a page waits to be published.
    func staged(_ page: PagePath, of period: Period) -> String {
        switch page.area {
        case .asset: "\(staging)/assets/\(page.rest)"
        case .period: "\(staging)/period/\(period.folder)/new/\(page.rest)"
        case .root: "\(staging)/root/\(page.rest)"
        }
    }

    /// Declares the staging complete. Before this the old site stands, after it the new one will.
    func makeReady(_ period: Period) throws {
        try disk.write([], to: "\(staging)/period/\(period.folder)/new/\(SiteFolder.newMark)")
        try disk.synchronize(staging)
        try disk.rename(staging, to: ready)
    }

    /// Publishes what is ready, if anything is.
    func completeReadyWork() throws {
        guard try disk.kind(of: ready) == .folder else { return }
        try publishAssets()
        for period in try disk.names(in: ready + "/period") { try publishPeriod(period) }
        try publishRoot()
        try removeUnusedAssets()
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
            if try disk.kind(of: goal) == .missing {
                try disk.rename(new, to: goal)
            } else if try !disk.exchange(new, goal) {
                // Stopped between these two, a repetition finds the goal missing and goes on with the second.
                try disk.rename(goal, to: "\(ready)/period/\(period)/old")
                try disk.rename(new, to: goal)
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
