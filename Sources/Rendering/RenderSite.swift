public import Model
import Protecting

/// Renders all that one period of a site is made of: assets, pages, the data behind them, and the manifest.
///
/// Pages are rendered at the same time and handed over one by one; nothing of a page is kept after it is written. The
/// order of the pages varies from run to run, their bytes never do.
///
/// - Parameters:
///   - workers: How many pages are rendered at once, at least 1.
///   - write: Takes each page; it is called from all workers.
/// - Throws: `Diagnostics` with `template-syntax` or `page-paths-collide`, and what `write` throws.
/// - Complexity: O(pages); memory does not grow with them.
@discardableResult
public func renderSite(
    _ content: SiteContent, workers: Int, write: @Sendable (Page) throws -> Void
) throws -> RenderedSite {
    let plan = try SitePlan(content)
    let isWhole = plan.facts.isSelfContained
    for asset in plan.assets where !isWhole { try write(Page(path: asset.path, bytes: asset.bytes)) }
    let frames = plan.frames()
    // A page, the data behind it and the home page once more are work of their own: a large page has large data.
    let list = WorkList(count: 1 + plan.pages.count * (isWhole ? 1 : 2))
    let homes = try inParallel(workers: workers) { _ in
        var home: Page?
        while let index = list.take() {
            if index == 0 {
                home = homePage(plan)
                continue
            }
            let page = plan.pages[(index - 1) % plan.pages.count]
            if index > plan.pages.count {
                try writeData(of: page, in: plan, write: write)
            } else if let frame = frames[page.source] {
                try write(Page(path: page.path, text: pageHTML(page, of: plan, in: frame, at: page.path)))
            }
        }
        return home
    }
    if plan.hasScript, !isWhole { try write(searchIndex(plan)) }
    try write(Page(path: "\(plan.folder)/manifest.json", bytes: siteManifest(content)))
    return RenderedSite(warnings: rawHTMLWarnings(content), home: homes.compactMap(\.self).first)
}

/// What there is to do with a site beside its pages.
public struct RenderedSite: Sendable {
    /// Warnings about the templates, in the order of their places: `raw-html`.
    public let warnings: [Diagnostic]
    /// The period's home page as it stands at the top of the site, for `renderArchive`; `nil` without one.
    public let home: Page?
}

/// The page `index.md` at the top of the site, where its links are others.
private func homePage(_ plan: SitePlan) -> Page? {
    guard let home = plan.pages.first(where: { $0.path == plan.path(ofTemplate: "index.md") }) else { return nil }
    let frame = PreparedFrame(Frame(of: plan.content.template.pages[home.source], at: plan.home, in: plan), in: plan)
    return Page(path: plan.home, text: pageHTML(home, of: plan, in: frame, at: plan.home))
}

/// Writes the numbers behind each block of a page: the same released values that the page shows.
private func writeData(of page: PlannedPage, in plan: SitePlan, write: (Page) throws -> Void) throws {
    let blocks = plan.content.template.pages[page.source].blocks
    for (index, block) in blocks.enumerated() where block.from == nil {
        guard let data = plan.data(of: index, on: page) else { continue }
        let paths = plan.dataPaths(of: index, on: page)
        try write(Page(path: paths.csv, bytes: data.csv))
        try write(Page(path: paths.json, bytes: data.json))
    }
}

extension SitePlan {
    /// The numbers behind a block; `nil` where it has none.
    func data(of index: Int, on page: PlannedPage) -> (csv: [UInt8], json: [UInt8])? {
        let block = content.template.pages[page.source].blocks[index]
        // Findings say what is shown elsewhere.
        if block.kind == .findings { return nil }
        let answer = content.answers[page.source][index].answer(for: page.value)
        guard block.kind == .friction else {
            return (csv(answer, byteOrderMark: true), json(answer, timezone: facts.timezone, page: page.value))
        }
        guard let friction = content.friction, let request = block.friction,
            let table = frictionTable(request, friction, help: answer, style)
        else { return nil }
        return (table.csv(), table.json(request, facts))
    }

    /// The frames by the index of the source whose pages they stand around.
    fileprivate func frames() -> [Int: PreparedFrame] {
        var frames: [Int: PreparedFrame] = [:]
        for page in pages where frames[page.source] == nil {
            let source = content.template.pages[page.source]
            frames[page.source] = PreparedFrame(Frame(of: source, at: page.path, in: self), in: self)
        }
        return frames
    }
}
