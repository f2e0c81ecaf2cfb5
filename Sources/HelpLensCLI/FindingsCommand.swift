import ArgumentParser
import Model
import Protecting
import Publishing
import Rendering

/// `helplens findings`: what stands out in the report's period, in sentences.
struct FindingsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "findings",
        abstract: "Says what stands out: what changed, what stays behind, what is ignored, what is not used.",
        discussion: """
            Each finding is a fact, what it means and what could be done. It rests on numbers that the report may show, \
            and on more than chance: what is protected takes no part.

            Examples:
              helplens findings
              helplens findings --period 2026-10 --limit 10
              helplens findings --format markdown
            """)

    @Option(help: ArgumentHelp("The most findings; without it as many as a report's page shows.", valueName: "n"))
    var limit = FindingsRequest.usualLimit

    @Option(help: "How they are written: words, json or markdown.")
    var format: Form = .words

    @Option(
        help: ArgumentHelp(
            "Where to write them, whole or not at all; without it standard output.", valueName: "file"),
        completion: .file())
    var output: String?

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Exports to read instead of the configured sources: files, folders, patterns.", valueName: "path"),
        completion: .file())
    var input: [String] = []

    @OptionGroup var audience: AudienceOption
    @OptionGroup var options: SharedOptions

    enum Form: String, ExpressibleByArgument, CaseIterable {
        case words, json, markdown
    }

    func validate() throws {
        if !(1...FindingsRequest.maximumLimit).contains(limit) {
            throw ValidationError("--limit takes a number from 1 to \(FindingsRequest.maximumLimit).")
        }
    }

    func run() throws {
        try HelpLensCLI.run(options.reporter) {
            let file = try ResultFile(output)
            try file.write(text(for: output == nil ? .standardOutput : .none))
        }
    }

    /// What the command prints.
    ///
    /// - Parameter terminal: What words are shown on.
    func text(for terminal: Terminal) throws -> [UInt8] {
        var setup = try RunSetup(options, inputs: input, reportPeriod: options.period)
        try audience.choose(in: &setup.configuration)
        try ResultFile(output).check(against: setup.filesRead())
        var templates = try readAudienceTemplates(setup)
        let page = FindingsPage(limit: limit)
        for index in templates.indices { templates[index].templates.pages.append(page.source) }
        let cleaned = try HeldLog().read(&setup, options, hashing: false)
        let site = try answerAudiences(templates, cleaned, setup)[0]
        // What the audience's site withholds is withheld here, or the two side by side would give it away.
        let content = site.content(earlier: try siteTarget(site.output).decisionFiles().map(Decisions.init)).content
        guard let report = page.report(in: content) else { return [] }
        switch format {
        case .words: return Array(report.words(width: terminal.width).utf8)
        case .json: return report.json
        case .markdown: return Array(report.markdown.utf8)
        }
    }
}

/// A page of findings and nothing else, which is asked and protected with the others of a site and shown on none.
private struct FindingsPage {
    let limit: Int
    private let evidence = FindingEvidence.allCases

    var source: PageSource {
        PageSource(
            path: "findings.md", file: "findings.md", title: nil, description: nil, nav: nil, body: "",
            bodyLineOffset: 0,
            blocks: evidence.map { evidence in
                DataBlock(
                    kind: .findings, question: Question(measures: evidence.measures, by: evidence.by),
                    location: SourceLocation(file: "findings.md"))
            })
    }

    func report(in content: SiteContent) -> FindingsReport? {
        guard let answers = content.answers.last?.map({ $0.answer(for: nil) }), answers.count == evidence.count else {
            return nil
        }
        let found = Dictionary(uniqueKeysWithValues: zip(evidence, answers))
        return found[.whole].map { FindingsReport(found, whole: $0, limit: limit, facts: content.facts) }
    }
}
