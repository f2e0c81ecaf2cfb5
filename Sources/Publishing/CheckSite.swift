/// Checks, before any work is done, that a folder can be a site's: it is missing, empty or already one.
///
/// - Throws: `Diagnostics` with `not-a-site` or `unwritable-site`.
public func checkSite(_ site: String) throws { try SiteFolder(site, disk: LocalDisk()).checkIsSite() }
