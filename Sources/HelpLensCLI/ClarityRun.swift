import Friction
import Model
import Protecting
import Reading

/// What the files of Microsoft Clarity say, read once for all audiences of a run.
struct ClarityRun {
    let log: FrictionLog
    let files: [Provenance.SideInput]
    /// What is worth saying of the files.
    var diagnostics: [Diagnostic] { log.diagnostics }

    /// What one audience may be told.
    func answer(_ audience: Configuration.Audience, in period: Period, _ setup: RunSetup) -> AudienceFriction {
        let settings = setup.configuration.clarity
        return AudienceFriction(
            answer: countFriction(
                log, in: period, zone: setup.zone, filters: [audience.filter].compactMap(\.self),
                project: settings.project),
            links: settings.showsLinks && audience.privacy.people != .none)
    }
}

/// An audience's friction, counted and not yet protected.
struct AudienceFriction {
    let answer: FrictionAnswer
    /// Whether links to recordings, which hold user ids, may be shown.
    let links: Bool

    func released(minimumGroup: Int, earlier: FrictionDecisions) -> ReleasedFriction {
        releaseFriction(answer, minimumGroup: minimumGroup, links: links, earlier: earlier)
    }
}

extension RunSetup {
    /// Every file of Clarity with its hash; nothing is opened where it is not enabled.
    ///
    /// - Throws: `Diagnostics` with `no-input` or `unreadable-file`.
    func clarityFiles() throws -> [(file: FrictionFile, input: Provenance.SideInput)] {
        try frictionFiles(configuration.clarity, base: base).map { file in
            let hash = try contentSHA256(of: file.input) ?? ""
            return (file, Provenance.SideInput(path: file.input.name, sha256: hash))
        }
    }

    /// The paths of all files of Clarity that a run reads.
    func clarityPaths() throws -> [String] { try clarityFiles().map(\.file.input.path) }

    /// - Returns: `nil` where Clarity is not enabled.
    /// - Throws: `Diagnostics` with what is wrong with any of its files.
    func readClarity(_ files: [(file: FrictionFile, input: Provenance.SideInput)]) throws -> ClarityRun? {
        guard configuration.clarity.isEnabled else { return nil }
        let log = try readFriction(files.map(\.file), rules: FrictionRules(configuration))
        return ClarityRun(log: log, files: files.map(\.input))
    }

    /// Warnings for blocks that stay empty, because Clarity is not enabled.
    func unshownFriction(on pages: [PageSource]) -> [Diagnostic] {
        guard !configuration.clarity.isEnabled else { return [] }
        return pages.flatMap(\.blocks).filter { $0.kind == .friction }.map { block in
            Diagnostic(
                .warning, id: "clarity-not-enabled", at: block.location, "A friction block is empty",
                why: "Microsoft Clarity is not enabled",
                hint: "`clarity: { enabled: true, … }` in the configuration reads its files")
        }
    }

    /// A template set without the pages that show friction, where Clarity is not enabled.
    func withoutFriction(_ templates: TemplateSet) -> TemplateSet {
        guard !configuration.clarity.isEnabled else { return templates }
        var templates = templates
        templates.pages.removeAll { page in page.blocks.contains { $0.kind == .friction } }
        return templates
    }
}
