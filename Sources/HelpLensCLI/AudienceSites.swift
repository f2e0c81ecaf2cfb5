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
    /// What protection has to know beside them.
    private let unseen: [Answered]
    private let itemTypes: [String: String]
    /// `nil` where it is not small.
    private let log: SmallLog?
    private let comparison: Comparison?
    private let friction: AudienceFriction?

    fileprivate init(
        _ template: AudienceTemplate, _ questions: AudienceQuestions, _ answers: [Answered], unseen: [Answered],
        facts: ReportFacts, itemTypes: [String: String], log: SmallLog?, comparison: Comparison?,
        friction: AudienceFriction?
    ) {
        output = template.audience.output
        self.template = template.templates
        self.facts = facts
        self.questions = questions
        self.answers = answers
        self.unseen = unseen
        self.itemTypes = itemTypes
        self.log = log
        self.comparison = comparison
        self.friction = friction
    }

    /// Protects the site's numbers, all at once.
    ///
    /// - Parameter earlier: What earlier runs withheld in the site's periods.
    func content(earlier: [Decisions]) -> (content: SiteContent, decisions: Decisions) {
        let (own, ofAnswers) = release(
            answers, period: facts.period, comparison: comparison, minimumGroup: facts.minimumGroup,
            itemTypes: itemTypes, unseen: unseen, earlier: earlier, span: facts.span, log: log)
        var decisions = ofAnswers
        let withheld = earlier.first { $0.period == self.facts.period }?.friction ?? FrictionDecisions()
        let friction = friction?.released(minimumGroup: self.facts.minimumGroup, earlier: withheld)
        decisions.note(friction, earlier: withheld)
        let pages = questions.byPage(own)
        var facts = facts
        (facts.handling.withheldRows, facts.handling.withheldCells) = withheldValues(in: shown(pages))
        let content = SiteContent(
            template: template, answers: pages, scopes: questions.scopeList.map { names(own[$0]) } ?? [],
            items: questions.itemList.map { names(own[$0]) } ?? [], masthead: own[questions.masthead].answer(for: nil),
            facts: facts, friction: friction)
        return (content, decisions)
    }

    /// The answers of tables, charts and numbers; of those behind findings, pages show nothing.
    private func shown(_ pages: [[Released]]) -> [Released] {
        zip(template.pages, pages).flatMap { page, answers in
            zip(page.blocks, answers).filter { $0.0.kind != .findings }.map(\.1)
        }
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
                folder, named: audience.template, shipped: shippedTemplateFolders(),
                comparison: setup.configuration.compare, people: audience.privacy.people,
                locale: setup.configuration.locale(of: audience), files: DiskFiles())
            setup.reporter.show(warnings)
            read.append(
                AudienceTemplate(
                    audience: audience, templates: setup.withoutFriction(templates),
                    hash: try hash(ofFolders: templates.folders)))
        } catch let found as Diagnostics {
            problems += found.all
        }
    }
    if !problems.isEmpty { throw Diagnostics(problems) }
    return read
}

/// A shipped template's folder by its name, or the folder at a path.
func templateFolder(_ name: String) throws -> String {
    if name.contains("/") { return name }
    guard let folder = shippedTemplateFolder(named: name) else {
        if shippedTemplateNames.contains(name) {
            throw Diagnostics(
                Diagnostic(
                    .error, id: "unknown-template", "Files of template '\(name)' are not with the program",
                    why: "they lie beside it where it was built, in `share/helplens/templates` where it is installed",
                    hint: "run `make install` instead of copying the program, or link to it"))
        }
        throw Diagnostics(
            Diagnostic(
                .error, id: "unknown-template", "Template '\(name)' is not shipped with HelpLens",
                hint: nearMatch(to: name, among: shippedTemplateNames).map { "did you mean '\($0)'?" }
                    ?? "a path to a template of your own contains a `/`"))
    }
    return folder
}

/// One digest over the names and bytes of all files in the folders that a template set is read from.
private func hash(ofFolders folders: [String]) throws -> String {
    let files = DiskFiles()
    var all: [UInt8] = []
    for (number, folder) in folders.enumerated() {
        for path in try files.files(below: folder) {
            let contents = try files.contents(of: folder + path)
            all += Array("\(number) \(path)\n\(contents.count)\n".utf8)
            all += contents
        }
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
    setup.reporter.show(
        unmatchedTerms(of: asked.flatMap(\.all), in: cleaned.log)
            + emptyPeriods(
                of: Question(measures: [.reach]), reportPeriod: period, setup.configuration, cleaned.log))
    let unseen = try zip(templates, asked).map { template, questions in
        remainders(
            of: questions.all, span: cleaned.log.span, period: period, comparison: setup.configuration.compare,
            published: try siteTarget(template.audience.output).publishedPeriods())
    }
    let all = zip(asked, unseen).map { $0.all + $1 }
    var answers = try answer(
        all.flatMap(\.self), in: cleaned.log, settings: settings, workers: setup.threads)[...]
    let log = SmallLog(cleaned.log, zone: setup.zone)
    return zip(templates, zip(asked, unseen)).map { template, asked in
        let (questions, unseen) = asked
        let own = Array(answers.prefix(questions.all.count))
        let beside = Array(answers.dropFirst(own.count).prefix(unseen.count))
        answers = answers.dropFirst(own.count + beside.count)
        var facts = facts(template, period, cleaned, setup)
        facts.clarityFiles = clarity?.files ?? []
        return AudienceSite(
            template, questions, own, unseen: beside, facts: facts, itemTypes: cleaned.log.itemTypes, log: log,
            comparison: setup.configuration.compare, friction: clarity?.answer(template.audience, in: period, setup))
    }
}

extension InteractionLog {
    /// Types by the ids of their items.
    var itemTypes: [String: String] { Dictionary(uniqueKeysWithValues: items.map { ($0.id, $0.type) }) }
}

/// The questions of one audience's site: the site's own, and those of its pages.
fileprivate struct AudienceQuestions {
    let all: [Question]
    private let counts: [Int]
    private let pagesStart: Int
    let masthead = 0
    /// Asked only where pages are repeated for what they list.
    let scopeList: Int?
    let itemList: Int?

    init(_ template: AudienceTemplate) {
        var own = [Question(measures: [.interactions, .reach], comparison: .none)]
        let lists = [Dimension.scope, .item].map { dimension -> Int? in
            guard template.templates.pages.contains(where: { $0.lift == dimension }) else { return nil }
            own.append(Question(measures: [.reach], by: [dimension], comparison: .none))
            return own.count - 1
        }
        (scopeList, itemList) = (lists[0], lists[1])
        pagesStart = own.count
        let pages = template.templates.pages.map { $0.blocks.map(\.question) }
        counts = pages.map(\.count)
        all = (own + pages.flatMap(\.self)).map { question in
            var question = question
            if let filter = template.audience.filter { question.filters.insert(filter, at: 0) }
            if question.asksForUsers { question.people = template.audience.privacy.people }
            return question
        }
    }

    /// Deals answers out to pages and their blocks.
    func byPage(_ released: [Released]) -> [[Released]] {
        var start = pagesStart
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
    }.sorted { $0.isBefore($1) }
}

private func facts(
    _ template: AudienceTemplate, _ period: Period, _ cleaned: CleanedInputs, _ setup: RunSetup
) -> ReportFacts {
    let configuration = setup.configuration
    let log = cleaned.log
    let locale = configuration.locale(of: template.audience)
    let words = shippedWords(for: locale)
    let comparison = configuration.compare.map { period.compared(by: $0) }
    var facts = ReportFacts(
        title: template.audience.title ?? configuration.title ?? words("site.title"),
        organization: configuration.organization,
        period: period, periodIsComplete: log.span?.covers(period) ?? false, comparison: comparison,
        comparisonIsComplete: comparison.map { log.span?.covers($0) ?? false } ?? false, span: log.span,
        peopleKnownSince: log.span.map { $0.first.advanced(by: configuration.historyDays) },
        timezone: configuration.timezone, locale: locale, words: words,
        minimumGroup: template.audience.privacy.minimumGroup, holidays: configuration.holidays,
        notes: notes(for: template.audience, configuration), theme: configuration.theme,
        allowHTML: configuration.allowHTML,
        provenance: cleaned.provenance, templateHash: template.hash,
        items: Dictionary(
            uniqueKeysWithValues: log.items.map {
                ($0.id, ReportFacts.Item(id: $0.id, title: $0.title, type: $0.type))
            }))
    facts.pageExtension = configuration.pageExtension
    facts.people = template.audience.privacy.people
    facts.handling = handling(for: template.audience, log.span, setup)
    return facts
}
