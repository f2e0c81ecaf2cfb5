import ArgumentParser
import Foundation
import Model
import Protecting
import Publishing

/// `helplens publish`: a finished site, somewhere else.
struct PublishCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "Copies a finished site to a folder or a WebDAV server.",
        discussion: """
            The target becomes what the site is, whole or not at all; what is the same there is left alone. A server is \
            told who you are by HELPLENS_WEBDAV_USER and HELPLENS_WEBDAV_PASSWORD, or by HELPLENS_WEBDAV_TOKEN.

            Examples:
              helplens publish site /srv/intranet/help
              helplens publish site https://intranet.contoso.com/help
            """)

    @Argument(help: "The site's folder.")
    var site: String

    @Argument(help: "A folder, or the https:// address of one on a WebDAV server.")
    var target: String

    @Flag(help: "Publish also what the site at the target withheld.")
    var reviseProtection = false

    @Flag(help: "Print nothing but warnings and errors.")
    var quiet = false

    @Option(help: ArgumentHelp("How diagnostics are written to standard error: words or json.", valueName: "form"))
    var diagnostics: DiagnosticsForm = .words

    func run() throws {
        let reporter = Reporter(isQuiet: quiet, form: diagnostics == .json ? .json : .words)
        try HelpLensCLI.run(reporter) { try publish(reporter) }
    }

    private func publish(_ reporter: Reporter) throws {
        let goal = try siteTarget(target)
        if !goal.isAddress { try refuseOverlap() }
        let finished = try SiteCopy(of: site)
        let workers = goal.isAddress ? 4 : 1
        let changed: [Period]?
        if reviseProtection {
            changed = try finished.publish(to: goal, workers: workers)
        } else {
            changed = try finished.publish(to: goal, workers: workers) { try keepProtection($0, $1) }
        }
        guard let changed else {
            reporter.say("Nothing has changed since it was published: \(goal.path)")
            return
        }
        reporter.say("Published \(changed.map { $0.name }.joined(separator: ", ")): \(goal.path)")
    }

    /// A site within itself would be part of what it replaces.
    private func refuseOverlap() throws {
        let parts = { (path: String) in URL(fileURLWithPath: path).resolvingSymlinksInPath().pathComponents }
        let (here, there) = (parts(site), parts(target))
        guard here.starts(with: there) || there.starts(with: here) else { return }
        throw Diagnostics(
            Diagnostic(
                .error, id: "same-site", at: SourceLocation(file: target),
                "Target lies apart from the site", why: "One of the two folders is the other, or lies in it."))
    }
}

/// Refuses a site that shows what the one at the target withheld: a reader may have kept the numbers beside it.
private func keepProtection(_ there: [DecisionFile], _ here: [DecisionFile]) throws {
    let own = try here.map { try Decisions($0.bytes, period: $0.period, file: $0.path) }
    for file in there {
        let published = try Decisions(file.bytes, period: file.period, file: file.path)
        guard own.contains(where: { $0.period == file.period && $0.keepTo(published) }) else {
            throw Diagnostics(
                Diagnostic(
                    .error, id: "revised-protection", at: SourceLocation(file: file.path),
                    "Site shows what was withheld where it is published",
                    why: "a number that is shown now could give away one that was withheld then",
                    hint: "--revise-protection publishes it all the same"))
        }
    }
}
