import ArgumentParser
import Cleaning
import Model

/// `helplens cache`: what runs keep for one another.
struct CacheCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cache",
        abstract: "Removes what earlier runs have kept.",
        discussion: """
            Example:
              helplens cache clear --config helplens.yml
            """,
        subcommands: [Clear.self])

    struct Clear: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "clear",
            abstract: "Removes the cache of a configuration.",
            discussion: """
                Nothing is lost with it: the next run reads the exports again.

                Example:
                  helplens cache clear --config helplens.yml
                """)

        @OptionGroup var options: SharedOptions

        func run() throws {
            let reporter = options.reporter
            try HelpLensCLI.run(reporter) {
                let setup = try RunSetup(options, inputs: [])
                guard let folder = cacheFolder(of: setup.configuration) else {
                    reporter.say("There is no cache: it belongs to a configuration")
                    return
                }
                do {
                    let wasThere = try RunCache.clear(folder: folder)
                    reporter.say(wasThere ? "Removed \(folder)" : "There is no cache at \(folder)")
                } catch let problems as Diagnostics {
                    // What a run can do without is an error where it is all that was asked for.
                    throw Diagnostics(
                        problems.all.map {
                            var problem = $0
                            problem.severity = .error
                            return problem
                        })
                }
            }
        }
    }
}
