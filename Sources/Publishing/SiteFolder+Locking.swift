import Model

extension SiteFolder {
    /// Makes the site's folder, where it is missing, and keeps other runs out of it.
    ///
    /// - Throws: `Diagnostics` with `site-locked`.
    func lock() throws -> any HeldLock {
        // A run that ends just now takes its folders away: make them again.
        var attempts = 10
        while true {
            attempts -= 1
            try disk.makeFolder(work)
            do {
                if let lock = try disk.lock(lockFile) { return lock }
            } catch let problem as Diagnostics
                where attempts > 0 && problem.all.contains(where: { $0.id == "vanished-file" })
            {
                continue
            }
            throw Diagnostics(
                Diagnostic(
                    .error, id: "site-locked", at: SourceLocation(file: path),
                    "Another run is publishing there",
                    hint: disk.isFar
                        ? "Wait until it is done; the lock of one that was cut off ends within a minute."
                        : "Wait until it is done, or name another folder with --output."))
        }
    }

    /// Removes the staging and lets other runs in. What cannot be removed now is removed by the next run; what is far
    /// away is left for it to go on with.
    ///
    /// - Parameter removingFolder: Whether to remove the site's folder too, if nothing else is in it.
    func leave(_ lock: any HeldLock, removingFolder: Bool) {
        if !disk.isFar { do { try disk.remove(staging) } catch {} }
        lock.release()
        disk.removeIfEmpty(work)
        if removingFolder { disk.removeIfEmpty(path) }
    }
}
