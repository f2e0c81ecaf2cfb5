import Model
import Protecting

/// What a block needs to know of the page it stands on.
struct BlockContext {
    var style: ReportStyle
    var facts: ReportFacts
    /// Begins every id in the block, so that ids are unique in the page.
    var idPrefix: String
    /// The relative link to an item's or a scope's own page.
    var link: (Dimension, Value) -> String?
    /// The relative links to the block's numbers.
    var dataLinks: (csv: String, json: String)?
}

/// The complete, escaped HTML of a stat, table or chart.
///
/// Everything shown comes from the one released answer: the picture, its table and its words cannot disagree.
func blockHTML(_ block: DataBlock, _ answer: ReleasedAnswer, in page: BlockContext) -> String {
    switch block.kind {
    case .question: ""
    // Friction is no answer: `frictionHTML` shows it.
    case .friction: ""
    case .stat: statHTML(block, answer, in: page)
    case .table: tableHTML(block, answer, in: page)
    case .chart: chartHTML(block, answer, in: page)
    }
}
