public import Model
public import Protecting

/// Everything one site is made of: a template set, the released answers to its blocks, and what the report says of itself.
public struct SiteContent: Sendable {
    public var template: TemplateSet
    /// `answers[page][block]`, aligned with `template.pages` and their `blocks`.
    public var answers: [[Released]]
    /// The scopes that have a page, in byte order.
    public var scopes: [String]
    /// The ids of the items that have a page, in byte order.
    public var items: [String]
    /// Interactions and people of the report's period, for the line under the masthead.
    public var masthead: ReleasedAnswer
    public var facts: ReportFacts
    /// What Microsoft Clarity says; `nil` where it is not enabled, and then no page has a block that shows it.
    public var friction: ReleasedFriction?

    public init(
        template: TemplateSet, answers: [[Released]], scopes: [String], items: [String], masthead: ReleasedAnswer,
        facts: ReportFacts, friction: ReleasedFriction? = nil
    ) {
        self.template = template
        self.answers = answers
        self.scopes = scopes
        self.items = items
        self.masthead = masthead
        self.facts = facts
        self.friction = friction
    }
}
