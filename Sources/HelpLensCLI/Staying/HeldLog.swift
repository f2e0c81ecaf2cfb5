import Cleaning
import Model
import Reading

/// The log of the run before, for commands that stay: it is read again only where something that it is made of has
/// changed.
final class HeldLog {
    /// How often it was read.
    private(set) var readings = 0
    private var held: (origin: Origin, cleaned: CleanedInputs)?

    /// What a log depends on.
    private struct Origin: Equatable {
        let configuration: Configuration
        let files: [String]
        /// `nil` for what is no regular file, of whose bytes nothing is known; standard input is read only once.
        let states: [FileState?]

        init(_ configuration: Configuration, _ files: [String]) {
            // What is measured, said and shown is no business of the log's.
            var configuration = configuration
            let other = Configuration()
            configuration.title = other.title
            configuration.organization = other.organization
            configuration.locale = other.locale
            configuration.holidays = other.holidays
            configuration.notes = other.notes
            configuration.period = other.period
            configuration.compare = other.compare
            configuration.audiences = other.audiences
            configuration.theme = other.theme
            self.configuration = configuration
            self.files = files
            states = files.filter { $0 != "-" }.map { FileState(ofFileAt: $0) }
        }

        var isKnown: Bool { !states.contains(nil) }
    }

    /// The log of a run's inputs, and warnings shown when it is read.
    ///
    /// - Throws: `Diagnostics` of listing and reading, and with `too-many-rejected`.
    func read(_ setup: inout RunSetup, _ options: SharedOptions, hashing: Bool) throws -> CleanedInputs {
        let inputs = try setup.listedInputs()
        let sideFiles = [setup.configuration.catalogue, setup.configuration.segments].compactMap(\.self)
        let origin = Origin(setup.configuration, inputs.map(\.path) + sideFiles)
        if let held, held.origin == origin, origin.isKnown { return held.cleaned }
        // Two logs never lie side by side.
        held = nil
        readings += 1
        try setup.openCache(options)
        defer { setup.closeCache() }
        let cleaned = try setup.readLog(inputs, hashing: hashing)
        let objections = setup.objections(
            to: cleaned, rejectsHint: "`helplens check` shows rows and reasons, and `helplens report` names all of them"
        )
        guard objections.isEmpty else { throw Diagnostics(objections) }
        setup.reporter.show(cleaned.diagnostics)
        held = (origin, cleaned)
        return cleaned
    }
}
