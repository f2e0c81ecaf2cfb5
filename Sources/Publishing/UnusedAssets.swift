import Model

/// Assets outlive the period that brought them, as long as a page of another period uses them.
extension SiteFolder {
    /// Removes the assets that no page uses. Files whose names carry no hash are not ours and stay.
    ///
    /// - Complexity: Reads pages until every asset was seen in one, all pages only if an asset is unused.
    func removeUnusedAssets() throws {
        var unseen = try Set(disk.names(in: assets).filter(hasHashedName))
        var seen: [String] = []
        func look(in file: String) throws {
            let text = try disk.read(file, limit: .max)
            for name in unseen.sorted() where holds(Array(name.utf8), in: text) {
                unseen.remove(name)
                seen.append(name)
            }
        }

        let root = try disk.names(in: path).filter(mayNameAssets).map { "\(path)/\($0)" }
        for page in root where try !unseen.isEmpty && disk.kind(of: page) == .file { try look(in: page) }
        for period in try publishedPeriods() where !unseen.isEmpty {
            try forEachPage(below: "\(path)/\(period.folder)") { page in
                if !unseen.isEmpty { try look(in: page) }
            }
        }
        // A style sheet brings its fonts and pictures.
        while !unseen.isEmpty, let name = seen.popLast() {
            if mayNameAssets(name) { try look(in: "\(assets)/\(name)") }
        }
        for name in unseen.sorted() { try disk.remove("\(assets)/\(name)") }
    }

    private func forEachPage(below folder: String, _ body: (String) throws -> Void) throws {
        for name in try disk.names(in: folder) {
            let path = "\(folder)/\(name)"
            switch try disk.kind(of: path) {
            case .file: if mayNameAssets(name) { try body(path) }
            case .folder: try forEachPage(below: path, body)
            case .missing, .other: break
            }
        }
    }

    private func mayNameAssets(_ name: String) -> Bool {
        [".html", ".aspx", ".css", ".js", ".svg"].contains { name.hasSuffix($0) }
    }

    /// Whether some part of a name between `-` and `.` is at least eight hexadecimal digits.
    private func hasHashedName(_ name: String) -> Bool {
        name.split { $0 == "." || $0 == "-" }.contains { part in
            part.utf8.count >= 8 && part.allSatisfy { $0.isHexDigit && $0.isASCII }
        }
    }
}

/// Whether some bytes stand within others.
func holds(_ needle: [UInt8], in text: [UInt8]) -> Bool {
    guard let first = needle.first, text.count >= needle.count else { return needle.isEmpty }
    var start = 0
    while let hit = text[start...(text.count - needle.count)].firstIndex(of: first) {
        if text[hit..<hit + needle.count].elementsEqual(needle) { return true }
        start = hit + 1
        if start > text.count - needle.count { break }
    }
    return false
}

extension String {
    /// A path without its last part.
    var droppingLastPart: String {
        guard let slash = lastIndex(of: "/") else { return "" }
        return String(self[..<slash])
    }
}
