import Model

/// What keeps links whole in the moments, or for as long as a killed run is not followed by another, in which one part
/// of a site is new and another old.
extension SiteFolder {
    /// Puts an empty page where a page at the top is missing: pages of a first period, which come before it, lead there.
    func putStandIns() throws {
        for name in try disk.names(in: ready + "/root") {
            guard let text = SiteFolder.standIn(for: name), try disk.kind(of: "\(path)/\(name)") == .missing
            else { continue }
            let partial = ready + "/stand-in"
            try disk.write(Array(text.utf8), to: partial)
            try disk.rename(partial, to: "\(path)/\(name)")
        }
    }

    /// - Returns: `nil` for files that no page leads to.
    static func standIn(for name: String) -> String? {
        if name.hasSuffix(".js") { return "\n" }
        guard name.hasSuffix(".html") || name.hasSuffix(".aspx") else { return nil }
        return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>HelpLens</title></head>"
            + "<body><main><h1>HelpLens</h1></main></body></html>\n"
    }

    /// Takes over, into a period's new folder, the pages that only the old one has, until the home page at the top, which
    /// may lead to them, is new too.
    ///
    /// They are written down first, so that a repetition does not take a page for new that was taken over.
    func keepLeftovers(of period: String) throws {
        let (new, old) = ("\(ready)/period/\(period)/new", "\(path)/\(period)")
        guard try disk.kind(of: old) == .folder,
            try disk.names(in: ready + "/root").contains(where: { $0.hasPrefix("index.") })
        else { return }
        let list = leftoversFile(of: period)
        if try disk.kind(of: list) != .file {
            let kept = Set(try disk.files(below: new).keys.flatMap { $0.lowercased().withFolders })
            let gone = try disk.files(below: old).keys.filter { path in
                // Nothing new is in its place, whatever the case, nor where a folder above it would be.
                !path.utf8.contains(UInt8(ascii: "\n")) && !kept.contains(path.lowercased() + "/")
                    && path.lowercased().withFolders.allSatisfy { !kept.contains($0.withoutSlash) }
            }
            if gone.isEmpty { return }
            let text = gone.sorted().joined(separator: "\n")
            try disk.write(Array(text.utf8), to: list + ".part")
            try disk.rename(list + ".part", to: list)
        }
        for leftover in try leftovers(of: period) {
            try disk.makeFolder("\(new)/\(leftover)".droppingLastPart)
            try disk.copy("\(old)/\(leftover)", to: "\(new)/\(leftover)")
        }
    }

    /// Pages go before what they lead to: a run that is killed on the way leaves no link that leads nowhere.
    func removeLeftovers(of period: String) throws {
        let all = try leftovers(of: period)
        let isPage = { (path: String) in path.hasSuffix(".html") || path.hasSuffix(".aspx") }
        for leftover in all.filter(isPage) + all.filter({ !isPage($0) }) {
            try disk.remove("\(path)/\(period)/\(leftover)")
            var above = leftover.droppingLastPart
            while !above.isEmpty {
                disk.removeIfEmpty("\(path)/\(period)/\(above)")
                above = above.droppingLastPart
            }
        }
    }

    private func leftoversFile(of period: String) -> String { "\(ready)/period/\(period)/leftovers" }

    private func leftovers(of period: String) throws -> [String] {
        let list = leftoversFile(of: period)
        guard try disk.kind(of: list) == .file else { return [] }
        // A list that says something else was not written by a run.
        return String(decoding: try disk.read(list, limit: .max), as: UTF8.self).split(separator: "\n").map(String.init)
            .filter { path in
                path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
                    !$0.isEmpty && $0.first != "."
                }
            }
    }
}

extension String {
    /// Every folder above a path, with its slash, and the path itself.
    fileprivate var withFolders: [String] {
        utf8.indices.filter { utf8[$0] == UInt8(ascii: "/") }.map { String(self[...$0]) } + [self]
    }

    fileprivate var withoutSlash: String { utf8.last == UInt8(ascii: "/") ? String(dropLast()) : self }
}
