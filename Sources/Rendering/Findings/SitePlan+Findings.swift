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

    /// The page of the scope or item that a finding is about, or the table on the page whose rows it is about.
    func link(to finding: Finding, on page: PlannedPage, at place: String, idPrefix: String) -> FindingLink? {
        let subject = finding.subject
        if let subject, let path = path(of: subject.dimension, subject.value) {
            return .page(relativeLink(from: place, to: path))
        }
        let blocks = content.template.pages[page.source].blocks
        let table = { (dimension: Dimension, measure: Measure?) in
            blocks.firstIndex { block in
                block.kind == .table && block.question.by == [dimension]
                    && measure.map(block.question.measures.contains) != false
            }
        }
        let found =
            switch (finding.rule, subject?.dimension) {
            case (_, let dimension?): table(dimension, nil)
            case (.itemsUnused, nil): table(.item, .daysSinceView) ?? table(.item, nil)
            case (_, nil): table(.scope, nil) ?? table(.item, nil)
            }
        return found.map { .rows("#\(idPrefix)block_\($0 + 1)_title") }
    }
}
