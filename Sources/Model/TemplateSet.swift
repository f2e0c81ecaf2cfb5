/// A template set as it was read: pages with their blocks, layout, partials and assets.
public struct TemplateSet: Sendable {
    public var name: String
    public var description: String
    /// In the order of `template.yml`.
    public var pages: [PageSource]
    /// The Mustache text of `layout.html`.
    public var layout: TextFile
    /// Mustache texts by name, the file's name without `.md`.
    public var partials: [String: TextFile]
    /// Other files, by their path below `assets/`.
    public var assets: [String: [UInt8]]
    /// The folders it was read from: its own, then those of the sets it extends.
    public var folders: [String] = []
    /// The language its words speak, such as `de`; `nil` for a set that is written in one language.
    public var language: String?

    public init(
        name: String, description: String, pages: [PageSource], layout: TextFile, partials: [String: TextFile],
        assets: [String: [UInt8]]
    ) {
        self.name = name
        self.description = description
        self.pages = pages
        self.layout = layout
        self.partials = partials
        self.assets = assets
    }
}

/// A text and where it came from.
public struct TextFile: Hashable, Sendable {
    public var path: String
    public var text: String

    public init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}

/// One page of a template set. A page whose path holds `[scope]` or `[item]` stands for one page a scope or item.
public struct PageSource: Hashable, Sendable {
    /// The path below the template's folder, such as `items/[item].md`.
    public var path: String
    /// The path for messages.
    public var file: String
    public var title: String?
    public var description: String?
    /// The word in the site's navigation; `nil` leaves the page out of it.
    public var nav: String?
    /// The Markdown, its front matter gone and each data block an empty fence whose info string is
    /// `PageSource.blockMark` followed by the block's index; line numbers are those of the file.
    public var body: String
    /// Lines of the file before `body`'s first.
    public var bodyLineOffset: Int
    public var blocks: [DataBlock]

    /// A private-use character that template text may not hold.
    public static let blockMark: Character = "\u{E000}"

    public init(
        path: String, file: String, title: String?, description: String?, nav: String?, body: String,
        bodyLineOffset: Int, blocks: [DataBlock]
    ) {
        self.path = path
        self.file = file
        self.title = title
        self.description = description
        self.nav = nav
        self.body = body
        self.bodyLineOffset = bodyLineOffset
        self.blocks = blocks
    }

    /// The dimension whose values the page is repeated for.
    public var lift: Dimension? { PageSource.lift(ofPath: path) }

    /// The dimension whose values a page at this path is repeated for.
    public static func lift(ofPath path: String) -> Dimension? {
        switch path.split(separator: "/").last {
        case "[scope].md": .scope
        case "[item].md": .item
        default: nil
        }
    }
}

/// A fenced block that asks, or shows what a named question answered.
public struct DataBlock: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// Asks and shows nothing.
        case question
        case stat, table, chart
        /// Shows what Microsoft Clarity says of the same scopes; its question asks what help there is beside it.
        case friction
        /// Says what stands out; the other questions that it asks follow the page's own blocks as such blocks too.
        case findings
    }

    public enum ChartKind: String, CaseIterable, Hashable, Sendable {
        case line, area, bar, column, heatmap, funnel, cohorts, dot
    }

    public enum Width: String, CaseIterable, Hashable, Sendable {
        /// Two stand side by side where there is room.
        case half
    }

    public var kind: Kind
    /// The name a `question` goes by on its page.
    public var name: String?
    /// The question asked; for a block with `from` the named block's, so it is always there.
    public var question: Question
    /// The name of the question whose answer is shown.
    public var from: String?
    public var title: String?
    public var caption: String?
    /// What stands in the place of an answer without rows; `nil` says that nothing was recorded.
    public var empty: String?
    public var chart: ChartKind?
    /// The columns a table shows, by name; `nil` shows a sensible choice of all.
    public var columns: [String]?
    /// How much of the page's width a chart takes; `nil` is all of it.
    public var width: Width?
    /// The index, among the page's blocks, of the question that asks for the block's rows month by month: its sparks.
    public var trend: Int?
    /// What a `friction` block shows.
    public var friction: FrictionRequest?
    /// What a `findings` block shows; `nil` for one that only asks for it.
    public var findings: FindingsRequest?
    public var location: SourceLocation

    /// The months of a spark.
    public static let trendMonths = 13

    public init(
        kind: Kind, name: String? = nil, question: Question, from: String? = nil, title: String? = nil,
        caption: String? = nil, empty: String? = nil, chart: ChartKind? = nil, columns: [String]? = nil,
        width: Width? = nil, friction: FrictionRequest? = nil, location: SourceLocation
    ) {
        self.kind = kind
        self.name = name
        self.question = question
        self.from = from
        self.title = title
        self.caption = caption
        self.empty = empty
        self.chart = chart
        self.columns = columns
        self.width = width
        self.friction = friction
        self.location = location
    }
}
