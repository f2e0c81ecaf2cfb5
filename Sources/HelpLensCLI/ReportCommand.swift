import ArgumentParser
import Cleaning
import Model
import Publishing
import Rendering

/// `helplens report`: the main job, from exports to a published site.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Measures a period and publishes it as a static site.",
        discussion: """
            Examples:
              helplens report --config helplens.yml
              helplens report exports/*.csv --period 2026-10 --output site
            """)

    @Argument(help: "Exports to read instead of the configured sources.")
    var inputs: [String] = []

    @Option(help: "The site's folder; without it the configured one. Only where there is one audience.")
    var output: String?

    @Flag(help: "Do nothing, and say nothing, where every site was made of just these inputs.")
    var ifNew = false

    @OptionGroup var options: SharedOptions

    func run() throws {
        let reporter = options.reporter
        try HelpLensCLI.run(reporter) {
            var setup = try RunSetup(options, inputs: inputs, reportPeriod: options.period)
            try applyOutput(to: &setup.configuration)
            for audience in setup.configuration.audiences { try checkSite(audience.output) }
            let templates = try readAudienceTemplates(setup)
            let inputs = try setup.listedInputs()
            try setup.openCache(options)
            defer { setup.closeCache() }
            if ifNew, setup.isUpToDate(templates, with: inputs, period: options.period) { return }
            if setup.isPublished(templates, of: inputs) {
                let sites = templates.map { $0.audience.output + "/index.html" }.joined(separator: ", ")
                reporter.say("Nothing has changed since it was published: \(sites)")
                return
            }
            let cleaned = try setup.readLog(inputs, hashing: true)
            let account = cleaned.provenance.account
            reporter.say(
                "Read \(counted(account.read, "row")) from \(counted(cleaned.provenance.inputs.count, "input")): "
                    + "\(grouped(account.kept)) kept, \(grouped(account.rejected)) rejected, "
                    + "\(grouped(account.ignored)) ignored, \(grouped(account.duplicate)) duplicate, "
                    + "\(grouped(account.outOfRetention)) out of retention")
            for audience in setup.configuration.audiences {
                try writeRunFolder(site: audience.output, rejects: cleaned.rejects)
            }
            let objections = setup.objections(
                to: cleaned,
                rejectsHint: "rejects.csv beside the site names every rejected row, its line and its reason")
            guard objections.isEmpty else { throw Diagnostics(objections) }
            reporter.show(cleaned.diagnostics)
            let sites = try answerAudiences(templates, cleaned, setup)
            for site in sites {
                let home = try publish(site, setup)
                reporter.say("Published \(site.content.facts.period.name): \(home)")
            }
            setup.notePublished(templates, of: inputs)
        }
    }

    private func applyOutput(to configuration: inout Configuration) throws {
        guard let output else { return }
        guard configuration.audiences.count == 1 else {
            throw CommandLineProblem(
                diagnostics: Diagnostics(
                    Diagnostic(
                        .error, id: "several-audiences",
                        "--output names one folder, but several audiences are configured",
                        hint: "set `output` of each audience in the configuration")))
        }
        configuration.audiences[0].output = output
    }
}
