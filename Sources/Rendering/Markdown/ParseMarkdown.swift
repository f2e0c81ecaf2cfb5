import CCMark
import Model

// The only file that knows libcmark. It walks the C tree once, copies out what it meets, and frees the tree.

/// Parses CommonMark.
func parseCommonMark(_ markdown: String) -> [MarkdownEvent] {
    var markdown = markdown
    let parsed = markdown.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) { cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT) }
    }
    guard let root = parsed else { return [] }
    defer { cmark_node_free(root) }
    guard let steps = cmark_iter_new(root) else { return [] }
    defer { cmark_iter_free(steps) }

    var events: [MarkdownEvent] = []
    while true {
        let step = cmark_iter_next(steps)
        if step == CMARK_EVENT_DONE { return events }
        guard let node = cmark_iter_get_node(steps) else { continue }
        if let element = element(node) {
            events.append(step == CMARK_EVENT_ENTER ? .open(element) : .close(element))
        } else if let leaf = leaf(node) {
            events.append(leaf)
        }
    }
}

private typealias Node = OpaquePointer

private func element(_ node: Node) -> MarkdownElement? {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_PARAGRAPH: .paragraph(isTight: isTight(node), place: place(node))
    case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LIST:
        cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
            ? .orderedList(start: Int(cmark_node_get_list_start(node))) : .bulletList
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK:
        .link(destination: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)))
    case CMARK_NODE_IMAGE:
        .image(destination: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)))
    default: nil
    }
}

private func leaf(_ node: Node) -> MarkdownEvent? {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: .text(literal(node))
    case CMARK_NODE_CODE: .code(literal(node))
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_HTML_BLOCK: .rawHTML(literal(node), isBlock: true, place: place(node))
    case CMARK_NODE_HTML_INLINE: .rawHTML(literal(node), isBlock: false, place: place(node))
    case CMARK_NODE_CODE_BLOCK: fence(info: string(cmark_node_get_fence_info(node)), text: literal(node))
    default: nil
    }
}

private func fence(info: String, text: String) -> MarkdownEvent {
    if info.first == PageSource.blockMark, let index = Int(info.dropFirst()) { return .dataBlock(index) }
    return .codeBlock(info: info, text: text)
}

private func isTight(_ paragraph: Node) -> Bool {
    guard let item = cmark_node_parent(paragraph), let list = cmark_node_parent(item) else { return false }
    return cmark_node_get_type(list) == CMARK_NODE_LIST && cmark_node_get_list_tight(list) != 0
}

private func place(_ node: Node) -> MarkdownPlace {
    MarkdownPlace(
        line: Int(cmark_node_get_start_line(node)), column: Int(cmark_node_get_start_column(node)),
        endLine: Int(cmark_node_get_end_line(node)))
}

private func literal(_ node: Node) -> String { string(cmark_node_get_literal(node)) }

private func string(_ text: UnsafePointer<CChar>?) -> String { text.map { String(cString: $0) } ?? "" }
