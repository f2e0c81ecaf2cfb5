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
    try publish(site, by: publisher, browser: browser, setup) {
        revising ? [] : try publisher.decisionFiles().map(Decisions.init)
    }
    return target.home(site.facts.pageExtension)
}

/// Protects and renders a site, and hands it to a publisher.
///
/// - Parameters:
///   - browser: Prints the report, where that is asked for.
///   - earlier: What earlier runs of the site withheld.
func publish(
    _ site: AudienceSite, by publisher: SitePublisher, browser: Browser?, _ setup: RunSetup,
    _ earlier: () throws -> [Decisions]
) throws {
    do {
        let earlier = try earlier()
        let (content, decisions) = site.content(earlier: earlier)
        let rendered = try renderSite(content, workers: setup.threads) { try publisher.write($0) }
        setup.reporter.show(rendered.warnings)
        if let browser {
            var page = try printedReport(content)
            page.bytes = try browser.print(page.bytes, date: site.facts.period.last)
            try publisher.write(page)
        }
        try publisher.write(Page(path: "\(decisions.period.folder)/decisions.json", bytes: decisions.text))
        let root = try renderArchive(periods: try publisher.periods(), content: content, home: rendered.home)
        try publisher.finish(root: root)
    } catch {
        publisher.abandon()
        throw error
    }
}

extension Decisions {
    init(_ file: DecisionFile) throws {
        try self.init(file.bytes, period: file.period, file: file.path)
    }
}
