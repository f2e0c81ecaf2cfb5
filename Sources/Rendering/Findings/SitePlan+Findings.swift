import Explaining
import Model
import Protecting

extension SitePlan {
    func findings(_ request: FindingsRequest, on page: PlannedPage) -> SpokenFindings {
        let answers = content.answers[page.source]
        let evidence = request.evidence.filter { answers.indices.contains($0.value) }
        return SpokenFindings(
            evidence.mapValues { answers[$0].answer(for: page.value) }, limit: request.limit, style: style)
    }

    /// The page of the scope or item that a finding is about, or a table that has the rows it is drawn from.
    func link(
        to finding: Finding, of block: DataBlock, on page: PlannedPage, at place: String, idPrefix: String
    ) -> FindingLink? {
        if let subject = finding.subject, let path = path(of: subject.dimension, subject.value) {
            let target: FindingLink.Target = subject.dimension == .scope ? .scope : .item
            return FindingLink(target: target, address: relativeLink(from: place, to: path))
        }
        let source = content.template.pages[page.source]
        let dimensions: [Dimension] = finding.subject.map { [$0.dimension] } ?? finding.rule.rows
        for dimension in dimensions {
            let table = { (page: PageSource, isWhole: Bool) in
                page.blocks.firstIndex {
                    $0.kind == .table && $0.question.asksForRows(of: block.question, by: dimension, isWhole: isWhole)
                }
            }
            let whole = table(source, true)
            if whole == nil, let other = content.template.pages.first(where: { table($0, true) != nil }),
                let path = path(ofTemplate: other.path)
            {
                return FindingLink(target: .rows, address: relativeLink(from: place, to: path))
            }
            if let own = whole ?? table(source, false) {
                return FindingLink(target: .rows, address: "#\(idPrefix)block_\(own + 1)_title")
            }
        }
        return nil
    }
}

extension Finding.Rule {
    /// The dimensions whose rows tell more of a finding about everything.
    fileprivate var rows: [Dimension] { self == .itemsUnused ? [.item] : [.scope, .item] }
}

extension Question {
    /// Whether the question asks for the parts of what another asks for.
    ///
    /// - Parameter isWhole: Whether all of them are wanted.
    fileprivate func asksForRows(of whole: Question, by dimension: Dimension, isWhole: Bool) -> Bool {
        by == [dimension] && only.isEmpty && !(isWhole && limit != nil) && filters == whole.filters
            && period == whole.period && lift == whole.lift
    }
}
