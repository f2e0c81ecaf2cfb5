import Foundation
import Model

/// Where a result goes: standard output, or a file that is written whole or not at all.
struct ResultFile {
    /// `nil` is standard output.
    let path: String?

    /// Looks at the place first, so that nobody waits for an answer that cannot be kept.
    ///
    /// - Throws: `Diagnostics` with `unwritable-file`.
    init(_ path: String?) throws {
        self.path = path
        guard let path else { return }
        if path.isEmpty { throw problem("the name of the file is empty") }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
            throw problem("it is a folder")
        }
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
            throw problem("there is no folder \(folder)")
        }
    }

    /// Refuses to take the place of what the answer is made of.
    ///
    /// - Throws: `Diagnostics` with `unwritable-file`.
    func check(against read: [String]) throws {
        guard let path else { return }
        let place = { (path: String) in URL(fileURLWithPath: path).resolvingSymlinksInPath().path }
        if read.map(place).contains(place(path)) { throw problem("the answer is made of this file") }
    }

    /// - Throws: `Diagnostics` with `unwritable-file` or `unwritable-output`.
    func write(_ bytes: [UInt8]) throws {
        guard let path else {
            try writeToStandardOutput(bytes)
            return
        }
        // A link stays, and what it leads to is replaced.
        let file = URL(fileURLWithPath: path).resolvingSymlinksInPath()
        do {
            let type = try? FileManager.default.attributesOfItem(atPath: file.path)[.type] as? FileAttributeType
            if type == nil || type == .typeRegular {
                try Data(bytes).write(to: file, options: .atomic)
            } else {
                // A device or a pipe cannot be exchanged for a file.
                let handle = try FileHandle(forWritingTo: file)
                try handle.write(contentsOf: Data(bytes))
                try handle.close()
            }
        } catch {
            throw problem(error.localizedDescription)
        }
    }

    private func problem(_ why: String) -> Diagnostics {
        Diagnostics(
            Diagnostic(
                .error, id: "unwritable-file", at: path.flatMap { $0.isEmpty ? nil : SourceLocation(file: $0) },
                "The answer cannot be written there", why: why))
    }
}
