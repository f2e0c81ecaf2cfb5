import Asking
import Model

/// Reads bytes as a configuration, and as the profile that a configuration names: read or refused, twice the same,
/// and every place that a message names lies within the bytes.
///
/// - Returns: What is wrong, in words, or `nil`.
@Sendable public func checkProfiles(_ tried: UnsafeRawBufferPointer) -> String? {
    let bytes = Array(tried)
    let naming = Array("sources: [{ path: a.csv, profile: own }, { path: b.csv, profile: ./own.yml }]".utf8)
    for files in [
        TriedFiles(configuration: bytes, profile: bytes), TriedFiles(configuration: naming, profile: bytes),
    ] {
        let read = Refused(files)
        if let place = read.placeOutside(files) { return "the place \(place) is not in the file" }
        if read.messages.map({ "\($0)" }) != Refused(files).messages.map({ "\($0)" }) {
            return "read twice, two results"
        }
    }
    return nil
}

/// A configuration, and one text for all profiles.
private struct TriedFiles: FileOpening {
    var configuration: [UInt8]
    var profile: [UInt8]

    func contents(of path: String) throws -> [UInt8] { path == "helplens.yml" ? configuration : profile }

    func files(below folder: String) throws -> [String] { ["own.yml"] }
}

/// The messages that reading a configuration gave.
private struct Refused {
    var messages: [Diagnostic] = []

    init(_ files: TriedFiles) {
        do {
            messages = try readConfiguration("helplens.yml", files: files).warnings
        } catch let found as Diagnostics {
            messages = found.all
        } catch {
            messages = []
        }
    }

    func placeOutside(_ files: TriedFiles) -> SourceLocation? {
        messages.lazy.compactMap(\.location).first { place in
            guard let line = place.line, let bytes = try? files.contents(of: place.file) else { return false }
            let ends = bytes.count { $0 == 0x0A || $0 == 0x0D }
            return line < 1 || line > ends + 1 || !(1...(bytes.count + 1)).contains(place.column ?? 1)
        }
    }
}
