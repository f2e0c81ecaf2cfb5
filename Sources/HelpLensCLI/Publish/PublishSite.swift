import Model
import Protecting
import Publishing
import Rendering

/// Protects, renders and publishes a site.
///
/// The folder is locked from the moment its earlier decisions are read, so that no other run decides in between.
/// - Parameters:
///   - revising: Whether what earlier runs withheld is decided anew.
///   - browser: Prints the report, where that is asked for.
/// - Returns: The path of the site's first page.
func publish(_ site: AudienceSite, revising: Bool, browser: Browser?, _ setup: RunSetup) throws -> String {
    let target = try siteTarget(site.output)
    let publisher = try SitePublisher(site: target, period: site.facts.period)
    do {
        let earlier =
            revising
            ? [] : try publisher.decisionFiles().map { try Decisions($0.bytes, period: $0.period, file: $0.path) }
        let (content, decisions) = site.content(earlier: earlier)
        let warnings = try renderSite(content, workers: setup.threads) { try publisher.write($0) }
        setup.reporter.show(warnings)
        if let browser {
            var page = try printedReport(content)
            page.bytes = try browser.print(page.bytes, date: site.facts.period.last)
            try publisher.write(page)
        }
        try publisher.write(Page(path: "\(decisions.period.folder)/decisions.json", bytes: decisions.text))
        let root = try renderArchive(periods: try publisher.periods(), content: content)
        try publisher.finish(root: root)
    } catch {
        publisher.abandon()
        throw error
    }
    return target.home(site.facts.pageExtension)
}
