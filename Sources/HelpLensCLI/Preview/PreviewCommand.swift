import ArgumentParser
import Foundation
import Model
import Protecting
import Publishing
import Rendering

/// `helplens preview`: the site in a browser on this machine, made again whenever something changes.
struct PreviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "Shows the site in a browser on this machine, and makes it again when something changes.",
        discussion: """
            Pages, configuration and exports are watched; an open page shows itself anew. Nothing is published, and no \
            other machine can see the site. Ctrl-C ends it.

            Examples:
              helplens preview
              helplens preview exports/*.csv --period 2026-10 --port 8080
            """)

    @Argument(help: "Exports to read instead of the configured sources.")
    var inputs: [String] = []

    @Option(help: "The port to serve at; without it 8010, or a free one where that is taken.")
    var port: UInt16?

    @OptionGroup var audience: AudienceOption
    @OptionGroup var options: SharedOptions

    func run() throws {
        let reporter = options.reporter
        try HelpLensCLI.run(reporter) {
            let folder = try PreviewFolder()
            defer { folder.remove() }
            let server = try port.map { try LoopbackServer(port: $0) } ?? LoopbackServer(preferring: 8010)
            server.start { folder.answer(to: $0) }
            let log = HeldLog()
            let watch = Watch([options.config ?? "helplens.yml"])
            try watch.run(reporter) {
                let site = try build(log, watch, in: folder)
                reporter.say("Built \(site.facts.period.name): \(server.address)")
            }
        }
    }

    /// Makes the site of what has changed.
    func build(_ log: HeldLog, _ watch: Watch, in folder: PreviewFolder) throws -> AudienceSite {
        var setup = try RunSetup(options, inputs: inputs, reportPeriod: options.period)
        try audience.choose(in: &setup.configuration)
        // Until the templates are read anew, those of the site before count too.
        let named = try? setup.configuration.audiences.map { try templateFolder($0.template) }
        watch.files = WatchedFiles(setup, folders: (watch.files?.folders ?? []) + (named ?? []))
        let templates = try readAudienceTemplates(setup)
        watch.files?.folders = templates.flatMap(\.templates.folders)
        let logo = try setup.readLogo()
        let cleaned = try log.read(&setup, options, hashing: true)
        let clarity = try setup.readClarity(try setup.clarityFiles())
        var site = try answerAudiences(templates, cleaned, setup, clarity: clarity)[0]
        site.facts.logo = logo
        try folder.replace(home: site.facts.pageExtension.file("index")) { output in
            let publisher = try SitePublisher(site: SiteTarget(output), period: site.facts.period)
            // As the site itself would be published: with what it withheld before.
            try publish(site, by: publisher, browser: nil, setup) {
                try siteTarget(site.output).decisionFiles().map(Decisions.init)
            }
        }
        return site
    }
}
