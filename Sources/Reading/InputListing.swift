public import Model

/// Lists the files that the sources name, or says everything that is wrong with them.
///
/// - Throws: `Diagnostics` with `no-input` for each source that matches nothing, or `unreadable-file`.
/// - SeeAlso: `findInputs`
public func listInputs(_ sources: [SourceSettings], base: String) throws -> [Input] {
    let (inputs, problems) = findInputs(sources, base: base)
    if !problems.isEmpty { throw Diagnostics(problems) }
    return inputs
}

/// Finds the files that the sources name: a file, all files below a folder, a glob, or standard input.
///
/// Hidden files are left out unless they are named. A file that is reached twice, also by a link, is listed once,
/// under the first source that reaches it.
/// - Parameters:
///   - sources: Where to look, in their order.
///   - base: The folder that names are relative to; files outside it keep their own path.
/// - Returns: The inputs in byte order of their names, and a problem for each source that matches nothing or cannot
///   be looked through.
public func findInputs(_ sources: [SourceSettings], base: String) -> (inputs: [Input], problems: [Diagnostic]) {
    var inputs: [Input] = []
    var seen: Set<Disk.Identity> = []
    var problems: [Diagnostic] = []
    for (index, source) in sources.enumerated() {
        if source.path == "-" {
            if !inputs.contains(where: { $0.path == "-" }) { inputs.append(Input(path: "-", name: "-", source: index)) }
            continue
        }
        var files: [(path: String, status: Disk.Status)]
        do {
            files = try filesNamed(by: source.path)
        } catch {
            problems += (error as? Diagnostics)?.all ?? []
            continue
        }
        if files.isEmpty { problems.append(noInput(source)) }
        files.sort { $0.path.isBefore($1.path) }
        for file in files where seen.insert(file.status.identity).inserted {
            inputs.append(Input(path: file.path, name: name(of: file.path, base: base), source: index))
        }
    }
    return (inputs.sorted { $0.name.isBefore($1.name) }, problems)
}

private func filesNamed(by path: String) throws -> [(path: String, status: Disk.Status)] {
    if let status = Disk.status(of: path) {
        // A name may hold a star, and a named pipe may be an input.
        guard status.kind == .folder else { return [(path, status)] }
        var files: [(String, Disk.Status)] = []
        try FolderWalk.visit(path) { below, status in files.append((joined(path, below), status)) }
        return files
    }
    if let obstacle = Disk.obstacle(at: path) { throw obstacle }
    return try PathPattern(path)?.files() ?? []
}

private func noInput(_ source: SourceSettings) -> Diagnostic {
    let isPattern = PathPattern(source.path) != nil
    return Diagnostic(
        .error, id: "no-input", at: source.location ?? SourceLocation(file: source.path),
        isPattern ? "Pattern matches no file" : "Source holds no file",
        why: Disk.status(of: source.path) != nil
            ? "there is no file below \(source.path) that is not hidden" : "nothing is at \(source.path)",
        hint: source.path.contains("\u{FFFD}")
            ? "the name of a file has to be in UTF-8: rename it"
            : source.location == nil
                ? "paths are relative to the working folder" : "paths are relative to the configuration's folder")
}

/// The path below `extends`, or the path itself; without `./` and doubled slashes.
private func name(of path: String, base: String) -> String {
    let parts = plainParts(path)
    let baseParts = plainParts(base)
    let isBelow = path.hasPrefix("/") == base.hasPrefix("/") && parts.starts(with: baseParts)
    if isBelow { return parts.dropFirst(baseParts.count).joined(separator: "/") }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
}

private func plainParts(_ path: String) -> [Substring] { path.split(separator: "/").filter { $0 != "." } }
