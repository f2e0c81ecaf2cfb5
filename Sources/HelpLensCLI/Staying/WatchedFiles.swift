import Cleaning
import Foundation
import Model
import Reading

/// The files that a result is made of, as they can be found again without reading any of them.
struct WatchedFiles {
    /// Single files: the configuration, side files, the page.
    private let single: [String]
    private let sources: [SourceSettings]
    /// Folders of templates, whose files all count.
    var folders: [String] {
        didSet { folders = WatchedFiles.plain(folders) }
    }
    private let profiles: String?
    private let result: String?

    /// - Parameters:
    ///   - others: Files that the configuration does not name.
    ///   - folders: Folders of templates, as far as they are known yet.
    ///   - result: What is made of them: it may lie among them.
    init(_ setup: RunSetup, beside others: [String] = [], folders: [String] = [], result: String? = nil) {
        self.folders = WatchedFiles.plain(folders)
        self.result = result.map(place)
        let configuration = setup.configuration
        single =
            others
            + [configuration.file, configuration.catalogue, configuration.segments, configuration.theme.logo]
            .compactMap(
                \.self)
        sources = configuration.sources
        profiles = configuration.file.map {
            URL(fileURLWithPath: $0).deletingLastPathComponent().appendingPathComponent("profiles").path
        }
    }

    /// Each folder once, however it is written.
    private static func plain(_ folders: [String]) -> [String] {
        Set(folders.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }).sorted()
    }

    /// What the disk says of each of them now.
    var states: [String: FileState?] {
        var paths = single + findInputs(sources, base: "").inputs.map(\.path)
        for folder in folders + (profiles.map { [$0] } ?? []) {
            // A folder that is missing has no files.
            let files = (try? DiskFiles().files(below: folder)) ?? []
            paths += files.map { folder + "/" + $0 }.filter { result == nil || place($0) != result }
        }
        return Dictionary(paths.map { ($0, FileState(ofFileAt: $0)) }, uniquingKeysWith: { first, _ in first })
    }
}

private func place(_ path: String) -> String { URL(fileURLWithPath: path).standardizedFileURL.path }
