import Cleaning
import Model
import Reading

/// What `helplens check` found out: each input as it is understood, the row account, and every problem.
struct CheckResult {
    var inputs: [CheckedInput] = []
    var account = RowAccount()
    /// The days the data speak of; `nil` when no row was kept.
    var span: Span?
    /// The names of the template sets that were read, each once.
    var templates: [String] = []
    /// Everything worth saying, by place.
    private(set) var diagnostics: [Diagnostic] = []

    /// Whether a report could be made.
    var isReady: Bool { !diagnostics.contains { $0.severity == .error } }

    /// Checks the templates, the side files and every input; what is wrong with one does not keep the others from it.
    ///
    /// - Throws: `Diagnostics` with `no-sources`.
    init(_ setup: RunSetup) throws {
        try setup.requireSources()
        checkTemplates(setup)
        let catalogue = attempt { try setup.readCatalogue() } ?? nil
        let segments = attempt { try setup.readSegments() } ?? nil
        if let clarity = attempt({ try setup.readClarity(setup.clarityFiles()) }) {
            diagnostics += clarity?.diagnostics ?? []
        }
        let (found, problems) = findInputs(setup.configuration.sources, base: setup.base)
        diagnostics += problems
        if let cleaned = attempt({
            try setup.readLog(found, catalogue: catalogue, segments: segments, hashing: false)
        }) {
            take(cleaned, of: found, setup)
        }
    }

    private mutating func checkTemplates(_ setup: RunSetup) {
        let read = attempt { try readAudienceTemplates(setup) } ?? []
        for template in read.map(\.audience.template) where !templates.contains(template) {
            templates.append(template)
        }
    }

    private mutating func take(_ cleaned: CleanedInputs, of found: [Input], _ setup: RunSetup) {
        let rejects = Dictionary(grouping: cleaned.rejects, by: \.location.file)
        inputs = found.indices.map { index in
            CheckedInput(
                source: setup.configuration.sources[found[index].source], facts: cleaned.facts[index],
                provenance: cleaned.provenance.inputs[index], rejects: rejects[found[index].name] ?? [])
        }
        account = cleaned.provenance.account
        span = cleaned.log.span
        diagnostics += setup.skipsUnreadable ? cleaned.diagnostics.map(\.asWarning) : cleaned.diagnostics
        diagnostics += setup.tooManyRejected(account, cleaned.rejects, rejectsHint: nil)
    }

    private mutating func attempt<Result>(_ work: () throws -> Result) -> Result? {
        do {
            return try work()
        } catch {
            diagnostics += (error as? Diagnostics)?.all ?? []
            return nil
        }
    }
}

/// One input as it was understood.
struct CheckedInput {
    var source: SourceSettings
    var facts: InputFacts
    var provenance: Provenance.Input
    /// The rejected rows, by line.
    var rejects: [RejectedRow]

    var path: String { provenance.path }

    /// What was understood; `nil` where the input could not be read or lacks a field.
    var understood: (head: InputHead, mapping: FieldMapping)? {
        facts.head.flatMap { head in facts.mapping.map { (head, $0) } }
    }
}

/// How many rows were rejected for each reason, in the order in which reasons are tried.
func counted(_ rejects: [RejectedRow]) -> [(reason: RejectReason, count: Int)] {
    let counts = Dictionary(grouping: rejects, by: \.reason).mapValues(\.count)
    return RejectReason.allCases.compactMap { reason in counts[reason].map { (reason, $0) } }
}

extension Diagnostic {
    /// The same with an error lowered to a warning.
    fileprivate var asWarning: Diagnostic {
        var lowered = self
        lowered.severity = min(severity, .warning)
        return lowered
    }
}
