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

    @Option(
        help: """
            The site's folder, or the https:// address of one on a WebDAV server; without it the configured one. Only \
            where there is one audience.
            """)
    var output: String?

    @Flag(help: "Make every page one file that can be sent and opened anywhere.")
    var singleFile = false

    @Flag(help: "Print the report into one PDF, too, with an installed Chromium, Chrome or Edge.")
    var pdf = false

    @Flag(help: "Write into rejects.csv what each rejected row says, for whoever mends the exports.")
    var showValues = false

    @Flag(help: "Decide anew what is withheld, also where an earlier run of this site withheld it.")
    var reviseProtection = false

    @Flag(help: "Do nothing, and say nothing, where every site was made of just these inputs.")
    var ifNew = false

    @OptionGroup var options: SharedOptions

    func run() throws {
        let reporter = options.reporter
        try HelpLensCLI.run(reporter) {
            var setup = try RunSetup(options, inputs: inputs, reportPeriod: options.period)
            setup.keepsRejectedValues = showValues
            try applyOutput(to: &setup.configuration)
            if setup.peopleKey != nil, let key = setup.configuration.privacy.key {
                try checkPlace(ofKey: key, setup.configuration)
            }
            for audience in setup.configuration.audiences { try siteTarget(audience.output).check() }
            let browser = pdf ? try Browser() : nil
            let templates = try readAudienceTemplates(setup)
            let logo = try setup.readLogo()
            let clarityFiles = try setup.clarityFiles()
            let looks =
                ["\(singleFile) \(pdf)", logo.map { "\($0.path) \(sha256($0.bytes))" } ?? ""]
                + clarityFiles.map { "\($0.input.path) \($0.input.sha256)" }
            let inputs = try setup.listedInputs()
            try setup.openCache(options)
            defer { setup.closeCache() }
            if !reviseProtection {
                if ifNew,
                    setup.isUpToDate(
                        templates, with: inputs, clarity: clarityFiles.map(\.input), period: options.period)
                {
                    return
                }
                if setup.isPublished(templates, of: inputs, looks: looks) {
                    let sites = templates.map { $0.audience.output + "/index.html" }.joined(separator: ", ")
                    reporter.say("Nothing has changed since it was published: \(sites)")
                    return
                }
            }
            let cleaned = try setup.readLog(inputs, hashing: true)
            let account = cleaned.provenance.account
            reporter.say(
                "Read \(counted(account.read, "row")) from \(counted(cleaned.provenance.inputs.count, "input")): "
                    + "\(grouped(account.kept)) kept, \(grouped(account.rejected)) rejected, "
                    + "\(grouped(account.ignored)) ignored, \(grouped(account.duplicate)) duplicate, "
                    + "\(grouped(account.outOfRetention)) out of retention")
            for audience in setup.configuration.audiences {
                let site = try siteTarget(audience.output).localName(in: setup.configurationFolder)
                try writeRunFolder(site: site, rejects: cleaned.rejects, showsValues: showValues)
            }
            let objections = setup.objections(
                to: cleaned,
                rejectsHint: "rejects.csv beside the site names every rejected row, its line and its reason")
            let warnings = cleaned.diagnostics.filter { $0.severity == .warning }
            guard objections.isEmpty else { throw Diagnostics(objections + warnings) }
            reporter.show(cleaned.diagnostics)
            let clarity = try setup.readClarity(clarityFiles)
            reporter.show(clarity?.diagnostics ?? [])
            let sites = try answerAudiences(templates, cleaned, setup, clarity: clarity)
            for var site in sites {
                site.facts.isSelfContained = singleFile
                site.facts.isPrinted = pdf
                site.facts.logo = logo
                let home = try publish(site, revising: reviseProtection, browser: browser, setup)
                reporter.say("Published \(site.facts.period.name): \(home)")
            }
            setup.notePublished(templates, of: inputs, looks: looks)
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
