import Foundation
import Model

/// Opens what lies in the project's own folders.
struct ProjectFiles: FileOpening {
    /// The template set that others extend.
    static let shipped = [
        "monthly": URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Templates/monthly").path
    ]

    func contents(of path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path))) }

    func files(below folder: String) throws -> [String] {
        let paths = FileManager.default.enumerator(atPath: folder)?.allObjects.compactMap { $0 as? String } ?? []
        return paths.filter { isFile(folder + "/" + $0) }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private func isFile(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
    }
}
