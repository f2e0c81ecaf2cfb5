import Model
import Protecting
import Publishing
import Rendering

/// Protects, renders and publishes a site.
///
/// The folder is locked from the moment its earlier decisions are read, so that no other run decides in between.
/// - Parameter revising: Whether what earlier runs withheld is decided anew.
/// - Returns: The path of the site's first page.
func publish(_ site: AudienceSite, revising: Bool, _ setup: RunSetup) throws -> String {
    let target = try siteTarget(site.output)
    let publisher = try SitePublisher(site: target, period: site.facts.period)
    do {
        let earlier =
            revising
            ? [] : try publisher.decisionFiles().map { try Decisions($0.bytes, period: $0.period, file: $0.path) }
        let (content, decisions) = site.content(earlier: earlier)
        let warnings = try renderSite(content, workers: setup.threads) { try publisher.write($0) }
        setup.reporter.show(warnings)
        try publisher.write(Page(path: "\(decisions.period.folder)/decisions.json", bytes: decisions.text))
        let root = try renderArchive(periods: try publisher.periods(), content: content)
        try publisher.finish(root: root)
    } catch {
        publisher.abandon()
        throw error
    }
    return target.home(site.facts.pageExtension)
}
