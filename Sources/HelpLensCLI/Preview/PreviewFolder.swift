import Foundation
import Model
import Reading
import Synchronization

/// The temporary folder in which a preview's sites are made, each in a folder of its own, and what a browser gets of the
/// newest one.
final class PreviewFolder: Sendable {
    private let path: String
    private let shown = Mutex<Site?>(nil)

    private struct Site {
        var folder: String
        /// Counted from 1.
        var number: Int
        /// The file that the folder's address stands for.
        var home: String
    }

    /// - Throws: `Diagnostics` with `unusable-temporary-folder`.
    init() throws {
        path = FileManager.default.temporaryDirectory.path + "/helplens-preview-\(UUID().uuidString)"
        do {
            // Nobody else on the machine is to read it.
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        } catch {
            throw Diagnostics(
                Diagnostic(
                    .error, id: "unusable-temporary-folder", at: SourceLocation(file: path),
                    "Temporary folder cannot be made", why: error.localizedDescription, hint: "set TMPDIR"))
        }
    }

    func remove() { try? FileManager.default.removeItem(atPath: path) }

    /// Makes a site, and shows it in place of the one before once it is whole.
    func replace(home: String, _ make: (String) throws -> Void) throws {
        let number = (shown.withLock { $0 }?.number ?? 0) + 1
        let folder = "\(path)/\(number)"
        do {
            try make(folder)
        } catch {
            try? FileManager.default.removeItem(atPath: folder)
            throw error
        }
        let old = shown.withLock { site in
            defer { site = Site(folder: folder, number: number, home: home) }
            return site
        }
        if let old { try? FileManager.default.removeItem(atPath: old.folder) }
    }

    /// What a browser gets for a path such as `/2026-10/index.html`.
    func answer(to path: String) -> LoopbackServer.Answer {
        let site = shown.withLock { $0 }
        switch path {
        case Reloading.script: return .found(Array(Reloading.text.utf8), type: "text/javascript")
        case Reloading.state:
            return .found(Array("window.helplensPreview = \(site?.number ?? 0);\n".utf8), type: "text/javascript")
        // A browser asks every server for an icon by itself.
        case "/favicon.ico": return .found([], type: "image/x-icon")
        default: break
        }
        guard let site else { return .notFound }
        guard let file = PreviewFolder.file(path, home: site.home),
            let bytes = try? DiskFiles().contents(of: site.folder + "/" + file)
        else { return .notFound }
        let type = PreviewFolder.type(of: file)
        return .found(type.hasPrefix("text/html") ? Reloading.added(to: bytes, site.number) : bytes, type: type)
    }

    /// A file of the site by its address; `nil` for what can be none.
    ///
    /// No part of a site's paths is empty or begins with a dot, so no address leads out of the folder.
    static func file(_ path: String, home: String) -> String? {
        guard path.hasPrefix("/"), let decoded = path.dropFirst().removingPercentEncoding else { return nil }
        if decoded.isEmpty { return home }
        var parts = decoded.split(separator: "/", omittingEmptySubsequences: false)
        if parts.last?.isEmpty == true { parts[parts.count - 1] = home[...] }
        let isFit = parts.allSatisfy { part in
            !part.isEmpty && !part.hasPrefix(".") && !part.unicodeScalars.contains { $0 == "\\" || $0.value < 32 }
        }
        return isFit ? parts.joined(separator: "/") : nil
    }

    private static func type(of file: String) -> String {
        if let picture = MediaType(path: file) { return picture.rawValue }
        switch file.split(separator: ".").last {
        case "html", "aspx": return "text/html; charset=utf-8"
        case "css": return "text/css; charset=utf-8"
        case "js": return "text/javascript; charset=utf-8"
        case "json": return "application/json"
        case "csv": return "text/csv; charset=utf-8"
        case "pdf": return "application/pdf"
        default: return "application/octet-stream"
        }
    }
}
