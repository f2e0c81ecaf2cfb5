import Asking
import Cleaning
import Foundation
import Measuring
import Model
import Protecting
import Publishing
import Reading
import Rendering
import ShippedTemplates

/// An audience and the template set its site is made of.
struct AudienceTemplate {
    var audience: Configuration.Audience
    var templates: TemplateSet
    var hash: String
}

/// An audience's site, measured and not yet protected: what it may show depends on what its folder shows already.
struct AudienceSite {
    let output: String
    let template: TemplateSet
    var facts: ReportFacts
    private let questions: AudienceQuestions
    private let answers: [Answered]
    private let itemTypes: [String: String]
    private let friction: AudienceFriction?

    fileprivate init(
        _ template: AudienceTemplate, _ questions: AudienceQuestions, _ answers: [Answered], facts: ReportFacts,
        itemTypes: [String: String], friction: AudienceFriction?
    ) {
        output = template.audience.output
        self.template = template.templates
        self.facts = facts
        self.questions = questions
        self.answers = answers
        self.itemTypes = itemTypes
        self.friction = friction
    }

    /// Protects the site's numbers, all at once.
    ///
    /// - Parameter earlier: What earlier runs withheld in the site's periods.
    func content(earlier: [Decisions]) -> (content: SiteContent, decisions: Decisions) {
        let (own, decisions) = release(
            answers, period: facts.period, minimumGroup: facts.minimumGroup, itemTypes: itemTypes, earlier: earlier)
        let content = SiteContent(
            template: template, answers: questions.byPage(own), scopes: names(own[questions.scopeList]),
            items: names(own[questions.itemList]), masthead: own[questions.masthead].answer(for: nil), facts: facts,
            friction: friction?.released(minimumGroup: facts.minimumGroup))
        return (content, decisions)
    }
}

/// Reads the template set of every audience; all their problems are shown at once.
func readAudienceTemplates(_ setup: RunSetup) throws -> [AudienceTemplate] {
    var problems: [Diagnostic] = []
    var read: [AudienceTemplate] = []
    for audience in setup.configuration.audiences {
        let folder = try templateFolder(audience.template)
        do {
            let (templates, warnings) = try readTemplates(
                folder, named: audience.template, comparison: setup.configuration.compare,
                locale: setup.configuration.locale(of: audience), files: DiskFiles())
            setup.reporter.show(warnings)
            read.append(
                AudienceTemplate(
                    audience: audience, templates: setup.withoutFriction(templates), hash: try hash(ofFolder: folder)))
        } catch let found as Diagnostics {
            problems += found.all
        }
    }
    if !problems.isEmpty { throw Diagnostics(problems) }
    return read
}

/// A shipped template's folder by its name, or the folder at a path.
private func templateFolder(_ name: String) throws -> String {
    if name.contains("/") { return name }
    guard let folder = shippedTemplateFolder(named: name) else {
        throw Diagnostics(
            Diagnostic(
                .error, id: "unknown-template", "Template '\(name)' is not shipped with HelpLens",
                hint: nearMatch(to: name, among: shippedTemplateNames).map { "did you mean '\($0)'?" }
                    ?? "a path to a template of your own contains a `/`"))
    }
    return folder
}

/// One digest over the names and bytes of a template set's files.
private func hash(ofFolder folder: String) throws -> String {
    let files = DiskFiles()
    var all: [UInt8] = []
    for path in try files.files(below: folder) {
        let contents = try files.contents(of: folder + "/" + path)
        all += Array("\(path)\n\(contents.count)\n".utf8)
        all += contents
    }
    return sha256(all)
}

/// Asks the questions of all audiences at once.
func answerAudiences(
    _ templates: [AudienceTemplate], _ cleaned: CleanedInputs, _ setup: RunSetup, clarity: ClarityRun? = nil
) throws -> [AudienceSite] {
    let period = try setup.reportPeriod(cleaned.log)
    let settings = MeasuringSettings(
        zone: setup.zone, period: period, comparison: setup.configuration.compare,
        historyDays: setup.configuration.historyDays,
        sessionGapMinutes: setup.configuration.sessionGapMinutes)
    let asked = templates.map { AudienceQuestions($0) }
    // Where they match nothing, a site, a page or a block is empty.
    setup.reporter.show(unmatchedTerms(of: asked.flatMap(\.all), in: cleaned.log))
    let answers = try answer(
        asked.flatMap(\.all), in: cleaned.log, settings: settings, workers: setup.threads)
    var start = 0
    return zip(templates, asked).map { template, questions in
        defer { start += questions.all.count }
        var facts = facts(template, period, cleaned, setup)
        facts.clarityFiles = clarity?.files ?? []
        return AudienceSite(
            template, questions, Array(answers[start..<start + questions.all.count]), facts: facts,
            itemTypes: cleaned.log.itemTypes, friction: clarity?.answer(template.audience, in: period, setup))
    }
}

extension InteractionLog {
    /// Types by the ids of their items.
    var itemTypes: [String: String] { Dictionary(uniqueKeysWithValues: items.map { ($0.id, $0.type) }) }
}

/// The questions of one audience's site: those of its pages, and the site's own three.
fileprivate struct AudienceQuestions {
    let all: [Question]
    private let counts: [Int]
    let masthead = 0
    let scopeList = 1
    let itemList = 2

    init(_ template: AudienceTemplate) {
        let own = [
            Question(measures: [.interactions, .reach], comparison: .none),
            Question(measures: [.reach], by: [.scope], comparison: .none),
            Question(measures: [.reach], by: [.item], comparison: .none),
        ]
        let pages = template.templates.pages.map { $0.blocks.map(\.question) }
        counts = pages.map(\.count)
        all = (own + pages.flatMap(\.self)).map { question in
            var question = question
            if let filter = template.audience.filter { question.filters.insert(filter, at: 0) }
            return question
        }
    }

    /// Deals answers out to pages and their blocks.
    func byPage(_ released: [Released]) -> [[Released]] {
        var start = 3
        return counts.map { count in
            defer { start += count }
            return Array(released[start..<start + count])
        }
    }
}

/// The names in the first column, in byte order.
private func names(_ released: Released) -> [String] {
    released.answer(for: nil).rows.compactMap { row in
        if case .shown(.text(let name)) = row.cells[0] { name } else { nil }
    }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

private func facts(
    _ template: AudienceTemplate, _ period: Period, _ cleaned: CleanedInputs, _ setup: RunSetup
) -> ReportFacts {
    let configuration = setup.configuration
    let log = cleaned.log
    let locale = configuration.locale(of: template.audience)
    let comparison = configuration.compare.map { period.compared(by: $0) }
    var facts = ReportFacts(
        title: template.audience.title ?? configuration.title, organization: configuration.organization,
        period: period, periodIsComplete: log.span?.covers(period) ?? false, comparison: comparison,
        comparisonIsComplete: comparison.map { log.span?.covers($0) ?? false } ?? false, span: log.span,
        peopleKnownSince: log.span.map { $0.first.advanced(by: configuration.historyDays) },
        timezone: configuration.timezone, locale: locale, words: shippedWords(for: locale),
        minimumGroup: configuration.privacy.minimumGroup, holidays: configuration.holidays,
        notes: configuration.notes, theme: configuration.theme, allowHTML: configuration.allowHTML,
        provenance: cleaned.provenance, templateHash: template.hash,
        items: Dictionary(
            uniqueKeysWithValues: log.items.map {
                ($0.id, ReportFacts.Item(id: $0.id, title: $0.title, type: $0.type))
            }))
    facts.pageExtension = configuration.pageExtension
    return facts
}
