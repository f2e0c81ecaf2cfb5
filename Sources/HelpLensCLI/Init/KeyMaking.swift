import Foundation
import Model
import Reading

/// Makes a file with a new key for pseudonyms, which nobody but its owner may read; it takes nothing's place.
struct KeyMaking {
    let path: String
    /// The folder that is made at the same time, and may be passed on.
    let folder: String?

    /// - Throws: `Diagnostics` with `exposed-key`, `file-exists` or `unwritable-file`.
    func make() throws {
        if let place = folderOfConfiguration {
            throw problem(
                "exposed-key", "The key of pseudonyms lies apart from the configuration",
                why: "\(place) may be passed on, and the key would go with it",
                hint: "name a file in a folder that is passed on to nobody")
        }
        var random = SystemRandomNumberGenerator()
        let key = (0..<64).map { _ in "0123456789abcdef".randomElement(using: &random) ?? "0" }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw errno == EEXIST
                ? problem(
                    "file-exists", "There is a file already", why: "nothing is written over",
                    hint: "a key that is lost cannot be made again: name another file")
                : problem("unwritable-file", "File cannot be written", why: String(cString: strerror(errno)))
        }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            try file.write(contentsOf: Data((String(key) + "\n").utf8))
            try file.synchronize()
        } catch {
            unlink(path)
            throw problem("unwritable-file", "File cannot be written", why: error.localizedDescription)
        }
    }

    /// The new folder, or one above the key that has a configuration; `nil` where the key is in neither.
    private var folderOfConfiguration: String? {
        let key = resolvedPath(path)
        if let folder, DataFolder(folder, isDeep: true).holds(key) { return folder }
        var above = key[...]
        while let slash = above.lastIndex(of: "/") {
            above = above[..<slash]
            if FileManager.default.fileExists(atPath: above + "/helplens.yml") { return String(above) }
        }
        return nil
    }

    private func problem(_ id: String, _ what: String, why: String, hint: String? = nil) -> Diagnostics {
        Diagnostics(Diagnostic(.error, id: id, at: SourceLocation(file: path), what, why: why, hint: hint))
    }
}
