/// One step of a walk through a parsed page. A page is a flat list of steps rather than a tree, so that no depth of
/// nesting a template may hold can exhaust the stack.
enum MarkdownEvent: Equatable {
    case open(MarkdownElement)
    case close(MarkdownElement)
    case text(String)
    case code(String)
    case softBreak
    case lineBreak
    case rawHTML(String, isBlock: Bool, place: MarkdownPlace)
    case codeBlock(info: String, text: String)
    /// The data block with this index among the page's blocks.
    case dataBlock(Int)
    case thematicBreak
    case table(PipeTable)
}

/// Something that holds other things.
enum MarkdownElement: Equatable {
    /// `isTight`: in a list whose items print without `<p>`.
    case paragraph(isTight: Bool, place: MarkdownPlace)
    case heading(level: Int)
    case blockQuote
    case bulletList
    case orderedList(start: Int)
    case item
    case emphasis, strong
    case link(destination: String, title: String)
    case image(destination: String, title: String)
}

/// Where something begins in the Markdown, and the line on which it ends; lines and columns count from 1.
struct MarkdownPlace: Equatable {
    var line: Int
    var column: Int
    var endLine: Int
}

/// A table as Markdown writes it with pipes.
struct PipeTable: Equatable {
    enum Alignment: String {
        case left, center, right
    }

    /// One a column; `nil` where the delimiter row says nothing.
    var alignments: [Alignment?]
    var header: [[MarkdownEvent]]
    /// Every row has as many cells as the header.
    var rows: [[[MarkdownEvent]]]
}
