import ArgumentParser
import Model

/// Runs a command's work and turns what it throws into words and an exit code: 1 for what files say, 64 for what
/// the command line says.
func run(_ reporter: Reporter, _ work: () throws -> Void) throws {
    do {
        try work()
    } catch let problems as Diagnostics {
        reporter.show(problems.all)
        throw ExitCode(1)
    } catch let problem as CommandLineProblem {
        reporter.show(problem.diagnostics.all)
        throw ExitCode(64)
    }
}
