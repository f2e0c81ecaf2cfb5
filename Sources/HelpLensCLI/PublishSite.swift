import Model
import Publishing
import Rendering

/// Renders a site and publishes it.
///
/// - Returns: The path of the site's first page.
func publish(_ site: AudienceSite, _ setup: RunSetup) throws -> String {
    let publisher = try SitePublisher(site: site.output, period: site.content.facts.period)
    do {
        let warnings = try renderSite(site.content, workers: setup.threads) { try publisher.write($0) }
        setup.reporter.show(warnings)
        let root = try renderArchive(periods: try publisher.periods(), content: site.content)
        try publisher.finish(root: root)
    } catch {
        publisher.abandon()
        throw error
    }
    return site.output + "/" + site.content.facts.pageExtension.file("index")
}
