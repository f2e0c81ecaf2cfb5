import ArgumentParser
import Model
import Rendering

/// `helplens render`: one page of an analysis becomes one file.
struct RenderCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: "Makes one page of questions and text into one file to send and open anywhere.",
        discussion: """
            The page is Markdown with data blocks, as those of a template set are. Style, script, pictures and the \
            numbers behind tables and charts are in the file itself.

            Examples:
              helplens render analysis.md
              helplens render analysis.md --input 'exports/*.csv' --period 2026-10 -o october.html
              helplens render analysis.md --watch
            """)

    @Argument(help: "The page.", completion: .file(extensions: ["md"]))
    var page: String

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Exports to read instead of the configured sources: files, folders, patterns.", valueName: "path"),
        completion: .file())
    var input: [String] = []

    @Option(
        name: [.customShort("o"), .long],
        help: ArgumentHelp(
            "Where to write it, whole or not at all; - is standard output. Without it: beside the page.",
            valueName: "file"),
        completion: .file())
    var output: String?

    @Flag(help: "Stay, and make it again whenever the page, the configuration or an export changes.")
    var watch = false

    @OptionGroup var options: SharedOptions

    func validate() throws {
        if watch, output == "-" { throw ValidationError("--watch writes to a file.") }
    }

    func run() throws {
        let reporter = options.reporter
        try HelpLensCLI.run(reporter) {
            let log = HeldLog()
            guard watch else {
                try render(log)
                return
            }
            let watching = Watch([page, options.config ?? "helplens.yml"])
            try watching.run(reporter) { try render(log, watching) }
        }
    }

    /// Reads what has changed and writes the page.
    ///
    /// - Parameter watching: Told which files the page is made of.
    func render(_ log: HeldLog, _ watching: Watch? = nil) throws {
        let goal = output ?? RenderCommand.goal(of: page)
        let file = try ResultFile(goal == "-" ? nil : goal)
        var setup = try RunSetup(options, inputs: input, reportPeriod: options.period)
        // Until the page is read anew, what was around it before counts.
        watching?.files = WatchedFiles(
            setup, beside: [page], folders: watching?.files?.folders ?? [], result: goal)
        try file.check(against: [page])
        let template = try readLonePage(page, setup)
        watching?.files?.folders = template.templates.folders
        try file.check(against: setup.filesRead())
        setup.reporter.show(setup.unshownFriction(on: template.templates.pages))
        let logo = try setup.readLogo()
        let cleaned = try log.read(&setup, options, hashing: true)
        let clarity = try setup.readClarity(try setup.clarityFiles())
        var site = try answerAudiences([template], cleaned, setup, clarity: clarity)[0]
        site.facts.logo = logo
        // A page that stands alone is a site of its own: nobody else's numbers are beside it.
        let (html, warnings) = try renderPage(site.content(earlier: []).content)
        setup.reporter.show(warnings)
        try file.write(html)
        if goal != "-" { setup.reporter.say("Rendered \(site.facts.period.name): \(goal)") }
    }

    /// `notes/analysis.html` for `notes/analysis.md`.
    static func goal(of page: String) -> String {
        let name = page.split(separator: "/").last ?? ""
        let ending = name.dropFirst().lastIndex(of: ".").map { name[$0...] } ?? ""
        return page.dropLast(ending.count) + (ending == ".html" ? ".page.html" : ".html")
    }
}
