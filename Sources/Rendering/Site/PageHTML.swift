import Model
import Mustache
import Protecting

/// Renders one page: its Markdown with values and blocks, in the layout.
///
/// - Parameter place: The path to render for; the newest home page stands at the root too.
func pageHTML(_ page: PlannedPage, of plan: SitePlan, in frame: PreparedFrame, at place: String) -> String {
    frame.page(title: page.title, content: pageContent(page, of: plan, at: place))
}

/// What stands within the layout.
///
/// - Parameter idPrefix: Stands before the ids of blocks, where several pages become one.
func pageContent(_ page: PlannedPage, of plan: SitePlan, at place: String, idPrefix: String = "") -> String {
    let placeholders = Placeholders()
    let printing = Printing(style: plan.style, facts: plan.facts, placeholders: placeholders)
    let names = pageNames(of: page, in: plan, printing: printing)
    let text = plan.templates[page.source].render(names, library: plan.partials)
    let surroundings = MarkdownSurroundings(
        placeholders: placeholders, allowsHTML: plan.facts.allowHTML,
        link: { plan.link($0, writtenOn: page, at: place) },
        dataBlock: { plan.dataBlock($0, on: page, at: place, idPrefix: idPrefix) })
    var content = markdownHTML(parseMarkdown(text), in: surroundings)
    let path = plan.content.template.pages[page.source].path
    if let builtIn = builtInHTML(onPage: path, facts: plan.facts, style: plan.style) { content += builtIn }
    return content
}

extension SitePlan {
    /// The link to write for an address in a page's Markdown.
    ///
    /// A link to a file of the template follows it to where it went, one that begins with a slash from the template's top;
    /// other relative links are taken as they are meant on the page itself, wherever it is rendered.
    fileprivate func link(_ address: String, writtenOn page: PlannedPage, at place: String) -> String {
        let end = address.firstIndex { $0 == "?" || $0 == "#" } ?? address.endIndex
        let path = String(address[..<end])
        guard !path.isEmpty, !path.hasPrefix("//"), scheme(of: address) == nil else { return address }
        let isFromTop = path.hasPrefix("/")
        if let file = resolved(path, on: isFromTop ? "" : content.template.pages[page.source].path),
            let target = self.path(ofTemplate: file)
        {
            if let picture = embeddedPicture(target) { return picture }
            return relativeLink(from: place, to: target) + address[end...]
        }
        guard !isFromTop, place != page.path, let target = resolved(path, on: page.path) else { return address }
        return relativeLink(from: place, to: target) + address[end...]
    }

    fileprivate func dataBlock(_ index: Int, on page: PlannedPage, at place: String, idPrefix: String) -> String {
        let source = content.template.pages[page.source]
        let blocks = source.blocks
        guard blocks.indices.contains(index) else { return "" }
        let answer = content.answers[page.source][index].answer(for: page.value)
        var context = BlockContext(
            style: style, facts: facts, idPrefix: "\(idPrefix)block_\(index + 1)",
            scope: source.lift == .scope ? page.value : nil,
            link: { dimension, value in self.path(of: dimension, value).map { relativeLink(from: place, to: $0) } },
            dataLinks: dataLinks(of: index, on: page, at: place))
        if let trend = blocks[index].trend, blocks.indices.contains(trend) {
            let answer = content.answers[page.source][trend].answer(for: page.value)
            context.trend = .init(answer: answer, links: dataLinks(of: trend, on: page, at: place))
        }
        if let request = blocks[index].findings {
            return findingsHTML(findings(request, on: page), in: context) { finding in
                self.link(to: finding, of: blocks[index], on: page, at: place, idPrefix: idPrefix)
            }
        }
        guard blocks[index].kind == .friction else { return blockHTML(blocks[index], answer, in: context) }
        return content.friction.map { frictionHTML(blocks[index], $0, help: answer, in: context) } ?? ""
    }

    private func dataLinks(of index: Int, on page: PlannedPage, at place: String) -> (csv: String, json: String)? {
        if facts.isSelfContained {
            return data(of: index, on: page).map {
                (dataAddress($0.csv, type: "text/csv"), dataAddress($0.json, type: "application/json"))
            }
        }
        let data = dataPaths(of: index, on: page)
        return (relativeLink(from: place, to: data.csv), relativeLink(from: place, to: data.json))
    }
}
