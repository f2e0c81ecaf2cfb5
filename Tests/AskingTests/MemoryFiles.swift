import Model

/// Files that only exist in a test.
struct MemoryFiles: FileOpening {
    var files: [String: [UInt8]]

    init(_ texts: [String: String]) { files = texts.mapValues { Array($0.utf8) } }

    func contents(of path: String) throws -> [UInt8] {
        guard let bytes = files[path] else {
            throw Diagnostics(
                Diagnostic(.error, id: "unreadable-file", at: SourceLocation(file: path), "The file exists"))
        }
        return bytes
    }

    func files(below folder: String) throws -> [String] {
        let prefix = folder.hasSuffix("/") ? folder : folder + "/"
        return files.keys.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}

/// What a throwing call says, one `place: id` a line.
func problems(_ body: () throws -> Void) -> [String] {
    do {
        try body()
        return []
    } catch let found as Diagnostics {
        return found.all.map { "\($0.location.map { "\($0): " } ?? "")\($0.id)" }
    } catch {
        return ["\(error)"]
    }
}
