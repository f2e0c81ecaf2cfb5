import Cleaning
import Model
import Reading

/// Reads the key that pseudonyms are made with.
///
/// - Throws: `Diagnostics` with `missing-key-file`, `exposed-key`, `unreadable-key` or `weak-key`.
func readPeopleKey(_ configuration: Configuration) throws -> PeopleKey {
    guard let path = configuration.privacy.key else {
        throw Diagnostics(
            Diagnostic(
                .error, id: "missing-key-file", at: configuration.file.map { SourceLocation(file: $0) },
                "Pseudonyms are made with a key", hint: "make one by `helplens init --key FILE`"))
    }
    try checkPlace(ofKey: path, configuration)
    return PeopleKey(try readKeyFile(path))
}

/// Refuses a key that goes wherever data, configuration or sites go: who has them would have it too.
///
/// - Throws: `Diagnostics` with `exposed-key`.
func checkPlace(ofKey path: String, _ configuration: Configuration) throws {
    let key = resolvedPath(path)
    var places: [(folder: DataFolder, what: String)] = []
    for audience in configuration.audiences {
        places.append((DataFolder(audience.output, isDeep: true), "a site"))
        places.append((DataFolder(audience.output + ".run", isDeep: true), "what is kept beside a site"))
    }
    places += dataFolders(of: configuration.sources).map { ($0, "exports") }
    for file in [configuration.catalogue, configuration.segments].compactMap(\.self) {
        places.append((DataFolder(holding: file), "a side file"))
    }
    if case .folder(let cache) = configuration.cache { places.append((DataFolder(cache, isDeep: true), "the cache")) }
    if let file = configuration.file {
        places.append((DataFolder(DataFolder(holding: file).path, isDeep: true), "the configuration"))
    }
    guard let place = places.first(where: { $0.folder.holds(key) }) else { return }
    throw Diagnostics(
        Diagnostic(
            .error, id: "exposed-key", at: SourceLocation(file: path),
            "The key of pseudonyms lies apart from all that is read and made",
            why: "it is in a folder of \(place.what), and goes where that goes",
            hint: "move it to a folder that is passed on to nobody, and name it by `privacy: { key: FILE }`"))
}
