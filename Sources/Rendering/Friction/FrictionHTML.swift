import Friction
import Model
import Protecting

/// What Clarity says, as a page shows it: tables, dots, bars and curves of the one released value.
///
/// - Parameter help: The answer to `FrictionRequest.help`.
func frictionHTML(_ block: DataBlock, _ friction: ReleasedFriction, help: ReleasedAnswer, in page: BlockContext)
    -> String
{
    guard let request = block.friction else { return "" }
    switch request.subject {
    case .account: return frictionAccountHTML(friction.account, page)
    case .beside: return besideHTML(block, FrictionBeside(friction, by: request.by, help: help), request, page)
    case .clicks: return friction.maps.clicks.enumerated().map { clicksHTML(block, $1, $0, page) }.joined()
    case .scroll: return friction.maps.curves.enumerated().map { scrollHTML(block, $1, $0, page) }.joined()
    case .signs, .recordings, .links:
        guard let table = frictionTable(request, friction, help: help, page.style) else { return "" }
        return figure(block, title(block, request, page.style), table, [], page)
    }
}

/// The numbers of a friction block; `nil` where it has none.
func frictionTable(
    _ request: FrictionRequest, _ friction: ReleasedFriction, help: ReleasedAnswer, _ style: ReportStyle
) -> FrictionTable? {
    var table: FrictionTable
    switch request.subject {
    case .account: return nil
    case .signs: table = FrictionTable(friction, by: request.by, style)
    case .beside: table = FrictionBeside(friction, by: request.by, help: help).table(by: request.by, style)
    case .recordings:
        if !friction.account.hasRecordings { return nil }
        table = FrictionTable(friction.recordings, style)
    case .links:
        guard let links = friction.links else { return nil }
        table = FrictionTable(links: links, style)
    case .clicks, .scroll:
        let maps =
            request.subject == .clicks
            ? friction.maps.clicks.map { ($0.map, $0.table(style)) }
            : friction.maps.curves.map { ($0.map, $0.curve(style).table) }
        guard let first = maps.first else { return nil }
        let keys =
            FrictionTable.keys(.page, style)
            + [FrictionTable.Column(name: "device", heading: style.words("friction.device"), kind: .text)]
        table = FrictionTable(
            columns: keys + first.1.columns,
            rows: maps.flatMap { map, own in
                own.rows.map { row in
                    let key: [FrictionTable.Cell] = [
                        .text(map.place.scope), .text(map.place.page), map.device.map { .text($0) } ?? .empty,
                    ]
                    return FrictionTable.Row(cells: key + row.cells)
                }
            })
    }
    table.keepFirst(request.limit)
    return table
}

private func besideHTML(
    _ block: DataBlock, _ beside: FrictionBeside, _ request: FrictionRequest, _ page: BlockContext
) -> String {
    var table = beside.table(by: request.by, page.style)
    table.keepFirst(request.limit)
    var pictures = ""
    let name = title(block, request, page.style)
    var title = name
    var notes = beside.findings(page.style).map { $0 + "." }
    // Without a title of the template's, the first thing to know is the title.
    if block.title == nil, let first = beside.findings(page.style).first {
        title = first
        notes[0] = name + "."
    }
    if let dots = FrictionDots(beside, page.style) {
        let description = [title == name ? nil : name + ".", dots.description].compactMap(\.self).joined(separator: " ")
        pictures = picturesHTML { dots.draw($0, id: page.idPrefix).html(title: title, description: description) }
    }
    return figure(block, title, named: name, table, notes, page, pictures: pictures)
}

private func clicksHTML(_ block: DataBlock, _ map: ClickMap, _ number: Int, _ page: BlockContext) -> String {
    var page = page
    page.idPrefix += "_\(number + 1)"
    if number > 0 { page.dataLinks = nil }
    let title = page.style.words("friction.clicks_on", ["page": map.map.name(page.style)])
    var notes = [map.map.daysWords(page.style)]
    if map.map.leftOut > 0 {
        notes.append(
            page.style.words(
                "friction.elements_left_out",
                ["count": page.style.number(map.map.leftOut), "fewest": page.style.number(page.facts.minimumGroup)],
                count: map.map.leftOut))
    }
    var table = map.table(page.style)
    table.keepFirst(block.friction?.limit)
    return figure(block, title, table, notes, page)
}

private func scrollHTML(_ block: DataBlock, _ map: ScrollMap, _ number: Int, _ page: BlockContext) -> String {
    var page = page
    page.idPrefix += "_\(number + 1)"
    if number > 0 { page.dataLinks = nil }
    let title = page.style.words("friction.scroll_on", ["page": map.map.name(page.style)])
    let curve = map.curve(page.style)
    let pictures = picturesHTML {
        curve.draw($0, id: page.idPrefix).html(title: title, description: curve.description)
    }
    let notes = [
        map.map.daysWords(page.style),
        page.style.words("friction.scroll_base", ["count": page.style.number(curve.base)]),
    ]
    let numbers = curve.table.html(labelledBy: "\(page.idPrefix)_title", page.style)
    let details =
        "<details class=\"numbers\"><summary>\(page.style.words("chart.numbers").escapedForHTML)"
        + "<span class=\"unseen\">\(page.style.words("chart.numbers_of", ["title": title]).escapedForHTML)</span></summary>\n"
        + "\(numbers)</details>\n"
    var frame = BlockFrame(kind: "block-chart", title: title)
    frame.notes = [block.caption].compactMap(\.self) + notes
    return frame.html(around: pictures + details, in: page)
}

private func figure(
    _ block: DataBlock, _ title: String, named name: String? = nil, _ table: FrictionTable, _ notes: [String],
    _ page: BlockContext, pictures: String = ""
) -> String {
    var frame = BlockFrame(kind: pictures.isEmpty ? "block-table" : "block-chart", title: title, name: name)
    frame.notes = [block.caption].compactMap(\.self) + notes
    let isProtected = table.withheld > 0 || table.total?.cells.contains { $0.isWithheld } == true
    if isProtected {
        frame.footnotes.append(
            page.style.words("friction.protected", ["count": page.style.number(page.facts.minimumGroup)]))
    }
    if table.cut > 0 {
        frame.footnotes.append(
            page.style.words("block.more", ["count": page.style.number(table.cut)], count: table.cut))
    }
    guard !table.rows.isEmpty else {
        let words = page.style.words("block.empty", ["period": page.style.period(page.facts.period)])
        return frame.html(around: "<p class=\"empty\">\(words.escapedForHTML)</p>\n", in: page)
    }
    return frame.html(around: pictures + table.html(labelledBy: "\(page.idPrefix)_title", page.style), in: page)
}

private func picturesHTML(_ draw: (Canvas) -> String) -> String {
    "<div class=\"pictures\">\n\([Canvas.wide, .narrow].map(draw).joined())</div>\n"
}

private func title(_ block: DataBlock, _ request: FrictionRequest, _ style: ReportStyle) -> String {
    if let title = block.title { return title }
    return switch (request.subject, request.by) {
    case (.signs, .scope): style.words("friction.signs_by_scope")
    case (.signs, .page): style.words("friction.signs_by_page")
    case (.beside, .scope): style.words("friction.beside_by_scope")
    case (.beside, .page): style.words("friction.beside_by_page")
    case (.links, _): style.words("friction.links")
    default: style.words("friction.recordings_by_scope")
    }
}
