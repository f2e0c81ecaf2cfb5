public import Model

/// Renders the pages at the top of a site, which lead to its periods: the archive, `periods.js`, and where the report's period is the newest of the site also `manifest.json` and the home page, in the order of publishing.
///
/// - Parameters:
///   - periods: Every period that has a folder in the site, the report's own included, newest first.
///   - content: The report that was just rendered.
///   - home: Its home page at the top of the site, as `renderSite` returned it.
/// - Throws: `Diagnostics` with `template-syntax` or `page-paths-collide`.
public func renderArchive(periods: [Period], content: SiteContent, home: Page?) throws -> [Page] {
    let plan = try SitePlan(content)
    let entries = periods.map { period in
        ArchiveEntry(
            folder: period.folder, label: plan.style.period(period),
            home: plan.facts.pageExtension.file("\(period.folder)/index"))
    }
    let frame = PreparedFrame(Frame(place: plan.archive, home: plan.home), in: plan)
    let title = plan.style.words("site.all_periods")
    var pages = [
        Page(path: plan.archive, text: frame.page(title: title, content: archiveContent(entries, title: title))),
        Page(path: "periods.js", bytes: periodsScript(entries)),
    ]
    if periods.first?.folder == plan.folder, let home {
        pages.append(Page(path: "manifest.json", bytes: siteManifest(content)))
        pages.append(home)
    }
    return pages
}

private struct ArchiveEntry {
    var folder: String
    var label: String
    /// The path of the period's first page.
    var home: String
}

private func archiveContent(_ periods: [ArchiveEntry], title: String) -> String {
    var html = "<h1>\(title.escapedForHTML)</h1>\n<ul class=\"periods\">\n"
    for period in periods {
        html += "<li><a href=\"\(period.home)\">\(period.label.escapedForHTML)</a></li>\n"
    }
    return html + "</ul>\n"
}

/// What the switcher of all pages reads, old ones too. A script, because pages opened from a folder may load no other data.
private func periodsScript(_ periods: [ArchiveEntry]) -> [UInt8] {
    let list = JSONValue.array(
        periods.map {
            .object([("folder", .string($0.folder)), ("label", .string($0.label)), ("home", .string($0.home))])
        })
    return Array("window.helplensPeriods = ".utf8) + list.text + Array(";\n".utf8)
}
