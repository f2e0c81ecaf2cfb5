import Model
import Protecting

/// What a block needs to know of the page it stands on.
struct BlockContext {
    var style: ReportStyle
    var facts: ReportFacts
    /// Begins every id in the block, so that ids are unique in the page.
    var idPrefix: String
    /// The scope that the page is about, where it is about one.
    var scope: String?
    /// The relative link to an item's or a scope's own page.
    var link: (Dimension, Value) -> String?
    /// The relative links to the block's numbers.
    var dataLinks: (csv: String, json: String)?
    /// The block's rows month by month, for its sparks.
    var trend: Trend?

    struct Trend {
        var answer: ReleasedAnswer
        var links: (csv: String, json: String)?
    }

    var sparks: Sparks? { trend.flatMap { Sparks($0.answer, self) } }
}

/// The complete, escaped HTML of a stat, table or chart.
///
/// Everything shown comes from the one released answer: the picture, its table and its words cannot disagree.
func blockHTML(_ block: DataBlock, _ answer: ReleasedAnswer, in page: BlockContext) -> String {
    switch block.kind {
    case .question: ""
    // Friction is no answer, and findings are of several: `frictionHTML` and `findingsHTML` show them.
    case .friction, .findings: ""
    case .stat: statHTML(block, answer, in: page)
    case .table: tableHTML(block, answer, in: page)
    case .chart: chartHTML(block, answer, in: page)
    }
}
