public import Model

/// Checks, before any work is done, that a folder can be a site's: it is missing, empty or already one.
///
/// - Throws: `Diagnostics` with `not-a-site` or `unwritable-site`.
public func checkSite(_ site: String) throws { try SiteFolder(site, disk: LocalDisk()).checkIsSite() }

/// The periods that a site's folder holds; none where there is no site yet.
///
/// - Throws: `Diagnostics` with `unwritable-site`.
public func publishedPeriods(site: String) throws -> [Period] {
    let disk = LocalDisk()
    let folder = SiteFolder(site, disk: disk)
    return try disk.kind(of: folder.path) == .folder ? folder.publishedPeriods() : []
}
