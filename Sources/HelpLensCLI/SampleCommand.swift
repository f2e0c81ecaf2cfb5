import ArgumentParser
import Foundation
import Model
import Sampling

/// `helplens sample`: writes synthetic exports to try HelpLens with.
struct SampleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sample",
        abstract: "Makes synthetic exports.",
        discussion: """
            Without --rows, the files are thirteen months of help at a company called Contoso: exports in several \
            formats, a catalogue, departments and a configuration. With --rows, they are that many plain rows for \
            measuring speed. Equal arguments make equal bytes.

            Example:
              helplens sample --output Samples
              helplens report --config Samples/helplens.yml
            """)

    @Option(help: "A number; other seeds make other people do other things.")
    var seed: UInt64 = 7

    @Option(help: ArgumentHelp("The number of interactions to make, up to 1,000,000,000.", valueName: "n"))
    var rows: Int?

    @Option(help: ArgumentHelp("With --rows: how many people. (default: 100000)", valueName: "n"))
    var users: Int?

    @Option(help: ArgumentHelp("With --rows: how many help items. (default: 5000)", valueName: "n"))
    var items: Int?

    @Option(help: ArgumentHelp("With --rows: how many application scopes. (default: 40)", valueName: "n"))
    var scopes: Int?

    @Option(help: ArgumentHelp("The folder to write to; made where it is missing.", valueName: "dir"))
    var output: String

    func validate() throws {
        if rows == nil, users != nil || items != nil || scopes != nil {
            throw ValidationError("--users, --items and --scopes need --rows.")
        }
        let limits: [(String, Int?, Int)] = [
            ("--rows", rows, 1_000_000_000), ("--users", users, 10_000_000), ("--items", items, 1_000_000),
            ("--scopes", scopes, 10_000),
        ]
        for (name, value, limit) in limits {
            guard let value, !(1...limit).contains(value) else { continue }
            throw ValidationError("\(name) takes a number from 1 to \(limit).")
        }
    }

    func run() throws {
        try HelpLensCLI.run(Reporter(isQuiet: true, form: .words)) {
            let folder = try SampleFolder(output, for: settings)
            try makeSample(settings) { path, bytes in try folder.append(bytes, to: path) }
            try folder.finish()
        }
    }

    private var settings: SampleSettings {
        var settings = SampleSettings()
        settings.seed = seed
        guard let rows else { return settings }
        var volume = VolumeSettings(rows: rows)
        volume.users = users ?? volume.users
        volume.items = items ?? volume.items
        volume.scopes = scopes ?? volume.scopes
        settings.kind = .volume(volume)
        return settings
    }
}

/// The folder that a sample is written to, one file after the other.
private final class SampleFolder {
    private let url: URL
    private var path: String?
    private var handle: FileHandle?

    /// - Throws: `Diagnostics` with `folder-not-empty` where something else than the same sample lies in the folder:
    ///   a sample may be made again over an older one, and whatever else is there is somebody's work.
    init(_ path: String, for settings: SampleSettings) throws {
        url = URL(filePath: path, directoryHint: .isDirectory)
        let found =
            try FileManager.default.fileExists(atPath: path)
            ? FileManager.default.subpathsOfDirectory(atPath: path) : []
        let own = Set(settings.paths + settings.paths.flatMap(foldersAbove))
        let marked = try? Data(contentsOf: url.appending(path: "helplens.yml")).starts(with: SampleSettings.mark.utf8)
        guard found.isEmpty || (marked == true && found.allSatisfy(own.contains)) else {
            throw Diagnostics(
                Diagnostic(
                    .error, id: "folder-not-empty", at: SourceLocation(file: path), "Output folder must be empty",
                    why: "it holds files that this sample would not write", hint: "name another folder with --output"))
        }
    }

    func append(_ bytes: [UInt8], to next: String) throws {
        do {
            if path != next { try open(next) }
            try handle?.write(contentsOf: Data(bytes))
        } catch {
            throw Diagnostics(
                Diagnostic(
                    .error, id: "unwritable-file", at: SourceLocation(file: url.appending(path: next).relativePath),
                    "File cannot be written", why: error.localizedDescription))
        }
    }

    func finish() throws { try handle?.close() }

    private func open(_ next: String) throws {
        try finish()
        let file = url.appending(path: next)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data().write(to: file)
        handle = try FileHandle(forWritingTo: file)
        path = next
    }
}

/// The folders on the way to a file: `a` and `a/b` for `a/b/c`.
private func foldersAbove(_ path: String) -> [String] {
    let parts = path.split(separator: "/").dropLast()
    return parts.indices.map { parts[...$0].joined(separator: "/") }
}
