public import Model
public import Reading

/// A file of Clarity that a report is made of.
public struct FrictionFile: Hashable, Sendable {
    public var input: Input
    public var kind: Kind

    public enum Kind: Hashable, Sendable {
        case snapshot, heatMap, recordings
    }
}

/// The files that the configuration names; none where Clarity is not enabled.
///
/// - Parameter base: The folder that names are relative to.
/// - Throws: `Diagnostics` with `no-input` or `unreadable-file`.
public func frictionFiles(_ settings: Configuration.Clarity, base: String) throws -> [FrictionFile] {
    guard settings.isEnabled else { return [] }
    let named: [(String?, FrictionFile.Kind)] = [
        (settings.snapshots, .snapshot), (settings.heatmaps, .heatMap), (settings.recordings, .recordings),
    ]
    var files: [FrictionFile] = []
    var problems: [Diagnostic] = []
    for case (let path?, let kind) in named {
        let (inputs, found) = findInputs([SourceSettings(path: path)], base: base)
        files += inputs.map { FrictionFile(input: $0, kind: kind) }
        problems += found
    }
    if !problems.isEmpty { throw Diagnostics(problems) }
    return files
}

/// Reads all files, and says what is wrong with any of them.
///
/// - Throws: `Diagnostics` with what is wrong with all of them.
public func readFriction(_ files: [FrictionFile], rules: FrictionRules) throws -> FrictionLog {
    var log = FrictionLog(rules)
    var problems: [Diagnostic] = []
    for file in files {
        do {
            let name = file.input.name
            let text = try readSideText(DiskFiles().contents(of: file.input.path), name: name)
            switch file.kind {
            case .snapshot: try log.add(snapshot: text, name: name)
            case .heatMap: try log.add(heatMap: text, name: name)
            case .recordings: try log.add(recordings: text, name: name)
            }
        } catch let found as Diagnostics {
            problems += found.all
        }
    }
    if !problems.isEmpty { throw Diagnostics(problems) }
    return log
}
