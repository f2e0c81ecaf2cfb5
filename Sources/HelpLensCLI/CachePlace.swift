import Foundation
import Model
import Reading
import Rendering

/// The folder of a configuration's cache: the one it names, or one among the user's caches, named after the
/// configuration's place.
///
/// - Returns: `nil` without a configuration, or where it wants none.
func cacheFolder(
    of configuration: Configuration, environment: [String: String] = ProcessInfo.processInfo.environment
) -> String? {
    guard let file = configuration.file else { return nil }
    switch configuration.cache {
    case .none: return nil
    case .folder(let path): return path
    case .ofUser:
        let path = URL(fileURLWithPath: file).standardizedFileURL.path
        return userCaches(environment).map { $0 + "/helplens/" + sha256(Array(path.utf8)).prefix(16) }
    }
}

private func userCaches(_ environment: [String: String]) -> String? {
    // Paths that are not absolute are invalid and ignored, says the XDG specification.
    if let caches = environment["XDG_CACHE_HOME"], caches.hasPrefix("/") { return caches }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    #if os(macOS)
    return home + "/Library/Caches"
    #else
    return home + "/.cache"
    #endif
}

/// The program that runs, to the build: what another one has kept counts for nothing.
func programText() -> String {
    let state = Bundle.main.executablePath.flatMap { FileState(ofFileAt: $0) }
    let build = state.map { "\($0.size) \($0.modified).\($0.modifiedNanoseconds)" } ?? ""
    return "\(Version.helplens) \(build)"
}
