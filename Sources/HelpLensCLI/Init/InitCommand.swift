import ArgumentParser
import Foundation
import Model
import Reading
import ShippedTemplates

/// `helplens init`: a folder to start from; writes over nothing.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Makes a folder to start from, or a key for pseudonyms.",
        discussion: """
            Writes helplens.yml, an empty folder exports and a .gitignore that keeps exports and sites out of a \
            repository. What is there already stays as it is; where there is a helplens.yml, nothing is done.

            With --key it makes a file with a new key, which pseudonyms of people are made with; without a folder \
            nothing else. The file is for you alone: whoever has it can tell whose a pseudonym is, and without it \
            nobody can make the same ones again.

            Examples:
              helplens init help-reports
              cp ~/Downloads/2026-10.csv help-reports/exports/
              cd help-reports
              helplens report

            For pages of your own:
              helplens init my-analysis --template analysis

            With a key for pseudonyms:
              helplens init help-reports --key ~/helplens.key
            """)

    @Argument(
        help: ArgumentHelp(
            "The folder; made where it is missing. Without it the working folder.", valueName: "folder"),
        completion: .directory)
    var asked: String?

    @Option(
        help: ArgumentHelp(
            "Make a key for pseudonyms, outside the folder; without a folder that alone.", valueName: "file"),
        completion: .file())
    var key: String?

    private var folder: String { asked ?? "." }

    @Option(
        help: ArgumentHelp(
            "Also the pages of a template set that ships, to be changed: analysis, monthly or scope-owner.",
            valueName: "name"),
        completion: .list(shippedTemplateNames))
    var template: String?

    func validate() throws {
        if let template, !shippedTemplateNames.contains(template) {
            let names = shippedTemplateNames
            throw ValidationError(
                "--template takes \(names.dropLast().joined(separator: ", ")) or \(names.last ?? "").")
        }
        // An empty name would be the root of the disk.
        if asked == "" { throw ValidationError("The folder has no name.") }
    }

    func run() throws {
        let reporter = Reporter(isQuiet: false, form: .words)
        try HelpLensCLI.run(reporter) {
            let made = try start()
            reporter.say("Made \(made.joined(separator: ", "))")
            if let key, asked == nil {
                reporter.say("Name it in the configuration: privacy: { people: pseudonyms, key: \(resolvedPath(key)) }")
                return
            }
            let place = folder == "." ? "" : " in \(folder)"
            reporter.say("Put exports into \(path("exports")), then ask for a look at them\(place): helplens check")
        }
    }

    /// - Returns: What was made, in its order.
    /// - Throws: `Diagnostics` with `file-exists`, `exposed-key` or `unwritable-file`.
    func start() throws -> [String] {
        var made: [String] = []
        if asked != nil || key == nil { try checkIsNew() }
        if let key {
            try KeyMaking(path: key, folder: asked).make()
            made.append(key)
        }
        return asked == nil && key != nil ? made : made + (try makeFolder())
    }

    private func checkIsNew() throws {
        let files = FileManager.default
        var isFolder: ObjCBool = false
        if files.fileExists(atPath: folder, isDirectory: &isFolder), !isFolder.boolValue {
            throw Diagnostics(
                Diagnostic(
                    .error, id: "file-exists", at: SourceLocation(file: folder), "A file is in the folder's place",
                    why: "nothing is written over", hint: "name another folder"))
        }
        guard !files.fileExists(atPath: path("helplens.yml")) else {
            throw Diagnostics(
                Diagnostic(
                    .error, id: "file-exists", at: SourceLocation(file: path("helplens.yml")),
                    "There is a configuration already", why: "nothing is written over", hint: "name another folder"))
        }
    }

    private func makeFolder() throws -> [String] {
        let files = FileManager.default
        var made: [String] = []
        do {
            for folder in [folder, path("exports")] where !files.fileExists(atPath: folder) {
                try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
                made.append(folder)
            }
        } catch {
            throw unwritable(path("exports"), error)
        }
        let pages = try template.map(copies) ?? []
        let configuration = StartingFolder.configuration(template: template, key: key.map(resolvedPath))
        let texts = [(".gitignore", StartingFolder.ignored), ("helplens.yml", configuration)]
            .map { ($0, Array($1.utf8)) }
        for (name, bytes) in pages + texts {
            do {
                let above = URL(fileURLWithPath: path(name)).deletingLastPathComponent()
                try files.createDirectory(at: above, withIntermediateDirectories: true)
                try Data(bytes).write(to: URL(fileURLWithPath: path(name)), options: .withoutOverwriting)
                made.append(path(name))
            } catch let error as CocoaError where error.code == .fileWriteFileExists {
                continue
            } catch {
                throw unwritable(path(name), error)
            }
        }
        return made
    }

    /// The files of a template set, each with its path in the new folder.
    private func copies(of template: String) throws -> [(String, [UInt8])] {
        let folder = try templateFolder(template)
        // Its tutorial is about the samples.
        return try DiskFiles().files(below: folder).filter { $0 != "README.md" }
            .map { ("\(template)/\($0)", try DiskFiles().contents(of: folder + "/" + $0)) }
    }

    private func path(_ name: String) -> String {
        folder == "." ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
    }

    private func unwritable(_ path: String, _ error: any Error) -> Diagnostics {
        Diagnostics(
            Diagnostic(
                .error, id: "unwritable-file", at: SourceLocation(file: path), "File cannot be written",
                why: error.localizedDescription))
    }
}
