import Model

/// Reads what a `friction` block asks for.
///
/// It is no question to the log, which knows nothing of friction; the one it brings along asks what help there is
/// beside it.
struct FrictionReader {
    static let keys = ["show", "by", "limit", "title", "caption"]
    let page: QuestionWords.Page
    let problems: Problems

    func read(_ fields: Fields, into block: inout ReadBlock) {
        if page.lift != nil || page.filter != nil || page.period != nil {
            problems.error(
                "friction-narrowed", at: block.location, "Friction is shown for the whole report",
                why: "the page is about one scope or item, or has a filter or a period of its own",
                hint: "put the block on another page")
        }
        if !fields.has("show") {
            problems.error(
                "missing-friction-subject", at: block.location, "Friction block without a subject",
                hint: "show: is one of \(FrictionRequest.Subject.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        let subject = fields.choice("show", FrictionRequest.Subject.self, thing: "friction subject")
        let by = fields.choice("by", FrictionRequest.Place.self, thing: "friction place")
        let limit = fields.integer("limit", in: 1...1_000_000)
        guard let subject else { return }
        if fields.has("by"), subject != .signs, subject != .beside {
            problems.error(
                "friction-by-nothing", at: fields.place("by"),
                "Key 'by' in a friction block of \(quoted(subject.rawValue))",
                why: "only 'signs' and 'beside' can be asked by scope or by page")
        }
        block.friction = FrictionRequest(subject, by: by ?? .scope, limit: limit)
        block.question = FrictionRequest.help
    }
}
