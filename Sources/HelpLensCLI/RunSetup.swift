import Asking
import Cleaning
import Foundation
import Model
import Reading
import Rendering

/// A run with its configuration read and its options applied.
struct RunSetup {
    var configuration: Configuration
    /// The folder that input names are relative to.
    let base: String
    /// The configuration's folder with its slash; empty for the working folder.
    let configurationFolder: String
    let zone: ZoneRules
    let today: Day?
    let threads: Int
    let memory: MemoryLimit
    let skipsUnreadable: Bool
    /// Whether to keep what rejected rows say.
    var keepsRejectedValues = false
    let reporter: Reporter
    /// What of single people the run's readers are told.
    let people: Set<PeopleMode>
    /// What pseudonyms are made with; `nil` where none are asked for.
    let peopleKey: PeopleKey?
    /// What earlier runs have kept; `nil` until it is opened, and where there is none.
    private(set) var cache: RunCache?

    /// - Parameters:
    ///   - inputs: Paths on the command line, which replace the configured sources.
    ///   - reportPeriod: The report's period as the command line names it.
    ///   - isForSites: Whether the audiences read what is made; else whoever runs the command does.
    /// - Throws: `Diagnostics` of the configuration and its key; `CommandLineProblem` for a period that is none.
    init(
        _ options: SharedOptions, inputs: [String], reportPeriod: String? = nil, isForSites: Bool = true
    ) throws {
        reporter = options.reporter
        let path = options.config ?? (FileManager.default.fileExists(atPath: "helplens.yml") ? "helplens.yml" : nil)
        var configuration = Configuration()
        if let path {
            let (read, warnings) = try readConfiguration(path, files: DiskFiles())
            configuration = read
            reporter.show(warnings)
        }
        // Paths of the configuration are written from its folder on, as the configuration's own path is.
        let folder = path.flatMap { path in path.lastIndex(of: "/").map { String(path[...$0]) } } ?? ""
        base = inputs.isEmpty ? folder : ""
        configurationFolder = folder
        if !inputs.isEmpty { configuration.sources = inputs.map { SourceSettings(path: $0) } }
        if let period = reportPeriod {
            do {
                configuration.period = try readPeriod(period)
            } catch let problems as Diagnostics {
                throw CommandLineProblem(diagnostics: problems)
            }
        }
        guard let zone = ZoneRules(configuration.timezone) else {
            throw Diagnostics(
                Diagnostic(.error, id: "unknown-timezone", "Time zone '\(configuration.timezone)' is not known"))
        }
        self.zone = zone
        self.configuration = configuration
        people = Set(
            [configuration.privacy.people] + (isForSites ? configuration.audiences.map(\.privacy.people) : []))
        peopleKey = try people.contains(.pseudonyms) ? readPeopleKey(configuration) : nil
        today = options.today.flatMap { Day($0) }
        memory = MachineMemory.limit(options.memory)
        threads = memory.threads(atMost: options.threads ?? ProcessInfo.processInfo.activeProcessorCount)
        skipsUnreadable = options.skipUnreadable
    }

    /// Reads and cleans every input.
    ///
    /// - Throws: `Diagnostics` with `no-sources`, and those of listing and of the side files.
    func readLog(hashing: Bool) throws -> CleanedInputs {
        try readLog(try listedInputs(), hashing: hashing)
    }

    /// - Throws: `Diagnostics` with `no-sources`, and those of listing.
    func listedInputs() throws -> [Input] {
        try requireSources()
        return try listInputs(configuration.sources, base: base)
    }

    func readLog(_ inputs: [Input], hashing: Bool) throws -> CleanedInputs {
        try readLog(inputs, catalogue: readCatalogue(), segments: readSegments(), hashing: hashing)
    }

    /// Opens the configuration's cache. A run does without one that cannot be used, and says so.
    ///
    /// What rejected rows say is not kept, so a run that wants it reads them. A log that was kept is loaded whole, which
    /// may be more than `--memory` allows.
    mutating func openCache(_ options: SharedOptions) throws {
        guard !options.noCache, !keepsRejectedValues, options.memory == nil, let folder = cacheFolder(of: configuration)
        else { return }
        do {
            let cache = try RunCache(
                folder: folder, program: programText(), verifiesInputs: options.verifyInputs, threads: threads)
            cache.sideFiles = try [configuration.catalogue, configuration.segments].map { path in
                try path.map { "\($0) " + sha256(try DiskFiles().contents(of: $0)) } ?? ""
            }
            self.cache = cache
        } catch let problems as Diagnostics where problems.all.allSatisfy({ $0.severity < .error }) {
            reporter.show(problems.all)
        }
    }

    /// Has the cache keep what was learnt, and says what went wrong with it.
    func closeCache() {
        guard let cache else { return }
        cache.close()
        reporter.show(cache.diagnostics)
    }

    /// Every file that the run's numbers are made of.
    ///
    /// - Throws: As `listedInputs` does.
    func filesRead() throws -> [String] {
        try listedInputs().map(\.path)
            + [configuration.file, configuration.catalogue, configuration.segments, configuration.privacy.key]
            .compactMap(\.self) + clarityPaths()
    }

    /// - Throws: `Diagnostics` with `no-sources`.
    func requireSources() throws {
        guard configuration.sources.isEmpty else { return }
        throw Diagnostics(
            Diagnostic(
                .error, id: "no-sources", "A run needs at least one export",
                hint: "name files on the command line, or `sources:` in helplens.yml"))
    }

    func readCatalogue() throws -> Catalogue? {
        try configuration.catalogue.map {
            try Catalogue(readSideTable($0, name: $0), name: $0, aliases: configuration.aliases)
        }
    }

    func readSegments() throws -> SegmentsFile? {
        try configuration.segments.map {
            try SegmentsFile(
                readSideTable($0, name: $0), name: $0, caseSensitiveUsers: configuration.caseSensitiveUsers)
        }
    }

    func readLogo() throws -> ReportFacts.Picture? {
        try configuration.theme.logo.map { path in
            ReportFacts.Picture(
                path: "logo." + (path.split(separator: ".").last ?? ""), bytes: try DiskFiles().contents(of: path))
        }
    }

    func readLog(
        _ inputs: [Input], catalogue: Catalogue?, segments: @autoclosure () throws -> SegmentsFile?, hashing: Bool
    ) throws -> CleanedInputs {
        var rules = CleaningRules(configuration, zone: zone, today: today)
        rules.keepsRejectedValues = keepsRejectedValues
        rules.tell(people, key: peopleKey)
        return try clean(
            inputs, rules: rules, catalogue: catalogue, segments: try segments(), workers: threads, hashing: hashing,
            memory: memory, cache: cache,
            progress: { [reporter] read, total in reporter.showProgress(read, of: total) })
    }

    /// What forbids showing anything made of these inputs: files that could not be read, too many rejected rows.
    ///
    /// - Parameter rejectsHint: Where the rejected rows are named.
    func objections(to cleaned: CleanedInputs, rejectsHint: String) -> [Diagnostic] {
        (skipsUnreadable ? [] : cleaned.diagnostics.filter { $0.severity == .error })
            + tooManyRejected(cleaned.provenance.account, cleaned.rejects, rejectsHint: rejectsHint)
    }

    /// - Returns: The problem, when more rows were rejected than the configuration allows.
    func tooManyRejected(_ account: RowAccount, _ rejects: [RejectedRow], rejectsHint: String?) -> [Diagnostic] {
        var objections: [Diagnostic] = []
        if Double(account.rejected) > configuration.maxRejected * Double(account.read) {
            objections.append(
                Diagnostic(
                    .error, id: "too-many-rejected",
                    "\(grouped(account.rejected)) of \(grouped(account.read)) rows were rejected, more than `max_rejected` allows",
                    why: counted(rejects).map { "\(grouped($0.count)) \($0.reason.rawValue)" }.joined(separator: ", "),
                    hint: rejectsHint))
        }
        return objections
    }

    /// The report's period, settled on the data.
    func reportPeriod(_ log: InteractionLog) throws -> Period {
        try settle(configuration.period ?? .latestComplete(.month), log)
    }

    /// Settles a period on the data, and warns where the data do not reach over a whole one that nobody named.
    func settle(_ request: PeriodRequest, _ log: InteractionLog) throws -> Period {
        guard let period = request.resolved(span: log.span, report: nil) else {
            throw Diagnostics(
                Diagnostic(
                    .error, id: "empty-log", "There are no interactions to choose a period by",
                    hint: "name one, as in --period 2026-10"))
        }
        if case .latestComplete = request, log.span?.covers(period) != true {
            reporter.show([
                Diagnostic(
                    .warning, id: "incomplete-period", "The data do not reach over the whole of \(period.name)",
                    why: "no complete period of its kind is in the data")
            ])
        }
        if let span = log.span, span.last.number - span.first.number > 50 * 366 {
            reporter.show([
                Diagnostic(
                    .warning, id: "odd-span", "The interactions reach from \(span.first) to \(span.last)",
                    why: "a few wrong dates are likelier than so long a time",
                    hint: "name the period that is meant, as in --period 2026-10")
            ])
        }
        return period
    }
}

/// Something on the command line is wrong: exit 64.
struct CommandLineProblem: Error {
    var diagnostics: Diagnostics
}
