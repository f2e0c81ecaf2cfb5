import Model

/// What a `findings` block asks for, before its questions have their places on the page.
struct FindingsWords {
    static let keys = ["limit"]

    var limit: Int
    /// The questions it is drawn from, but for that of the whole, which is the block's own.
    var beside: [(evidence: FindingEvidence, question: Question)]

    /// - Parameters:
    ///   - index: The block's own place.
    ///   - blocks: The page's blocks. Questions that none of them asks are added as nameless ones, so that they are
    ///     measured and protected as any other.
    func request(at index: Int, among blocks: inout [DataBlock]) -> FindingsRequest {
        var request = FindingsRequest(limit: limit, evidence: [.whole: index])
        for (evidence, question) in beside {
            let asked = blocks.firstIndex { $0.question == question }
            if asked == nil {
                blocks.append(DataBlock(kind: .findings, question: question, location: blocks[index].location))
            }
            request.evidence[evidence] = asked ?? blocks.count - 1
        }
        return request
    }
}

/// Reads a `findings` block: what it asks follows from the page.
func readFindings(
    _ fields: Fields, on page: QuestionWords.Page, into block: inout ReadBlock, _ problems: Problems
) {
    let limit = fields.integer("limit", in: 1...FindingsRequest.maximumLimit) ?? FindingsRequest.usualLimit
    var asked = FindingEvidence.asked(onPagesBy: page.lift).compactMap { evidence in
        var words = QuestionWords()
        words.measures = evidence.measures.map { Word(text: $0.id, location: block.location) }
        words.by = evidence.by.map { Word(text: $0.rawValue, location: block.location) }
        words.location = block.location
        return words.question(on: page, problems).map { (evidence: evidence, question: $0) }
    }
    // The first is always the whole.
    guard !asked.isEmpty else { return }
    block.question = asked.removeFirst().question
    block.findings = FindingsWords(limit: limit, beside: asked)
}
