import Model

/// The report as one page to print: the pages of the navigation, one after the other, with all they need in them.
///
/// Pages about single items and scopes are left out: there may be thousands.
///
/// - Returns: The page, at the path of the file that is to be printed from it.
/// - Throws: `Diagnostics` with `template-syntax` or `page-paths-collide`.
public func printedReport(_ content: SiteContent) throws -> Page {
    var content = content
    content.facts.isSelfContained = true
    content.facts.isPrinted = false
    let plan = try SitePlan(content)
    let printed = content.template.pages.filter { $0.nav != nil }.compactMap { plan.path(ofTemplate: $0.path) }
    let place = "\(plan.folder)/\(plan.home)"
    let anchors = Dictionary(
        uniqueKeysWithValues: printed.enumerated().map { (relativeLink(from: place, to: $1), "#page_\($0 + 1)") })
    var sections = ""
    var source: PageSource?
    for (index, path) in printed.enumerated() {
        guard let page = plan.pages.first(where: { $0.path == path }) else { continue }
        source = source ?? content.template.pages[page.source]
        let inside = pageContent(page, of: plan, at: place, idPrefix: "page_\(index + 1)_")
        sections += "<section class=\"printed-page\" id=\"page_\(index + 1)\">\n\(inside)\n</section>\n"
    }
    guard let source else { return Page(path: plan.printedReport, text: "") }
    let frame = PreparedFrame(Frame(of: source, at: place, in: plan), in: plan)
    let html = frame.page(title: content.facts.title, content: sections)
    return Page(path: plan.printedReport, text: linksWithin(html, anchors: anchors))
}

extension SitePlan {
    /// Where the report as one file to print lies: `2026-10/help-engagement-2026-10.pdf`.
    var printedReport: String {
        let words = asciiWords(facts.title, limit: 48)
        return "\(folder)/\(words.isEmpty ? "report" : words)-\(folder).pdf"
    }
}

/// A page whose links lead to places on it, or out of the site: a file on its own has no other files beside it.
private func linksWithin(_ html: String, anchors: [String: String]) -> String {
    let mark = Array(" href=\"".utf8)
    let bytes = Array(html.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
        guard bytes[index] == UInt8(ascii: "<"), index + 2 < bytes.count, bytes[index + 1] == UInt8(ascii: "a"),
            bytes[index + 2] == UInt8(ascii: " "),
            let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")),
            let start = bytes[index..<end].firstRange(of: mark),
            let close = bytes[start.upperBound..<end].firstIndex(of: UInt8(ascii: "\""))
        else {
            result.append(bytes[index])
            index += 1
            continue
        }
        let address = String(decoding: bytes[start.upperBound..<close], as: UTF8.self)
        result += bytes[index..<start.lowerBound]
        if let anchor = anchors[address] {
            result += Array(" href=\"\(anchor)\"".utf8)
        } else if ["#", "http://", "https://", "mailto:"].contains(where: address.hasPrefix) {
            result += bytes[start.lowerBound...close]
        }
        result += bytes[(close + 1)...end]
        index = end + 1
    }
    return String(decoding: result, as: UTF8.self)
}
