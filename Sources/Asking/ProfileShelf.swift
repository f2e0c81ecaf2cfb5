import Model

/// The profiles that a configuration can name: those in `profiles` beside it, then those that ship.
///
/// Each is read once, however many sources name it, so that what is wrong with it is said once.
final class ProfileShelf {
    private let folder: String
    private let files: any FileOpening
    private let problems: Problems
    private var known: [String: Profile?] = [:]
    /// Names of the files in `profiles`, without their ending.
    private lazy var ownNames: [String] = ((try? files.files(below: folder + "profiles")) ?? [])
        .filter { $0.hasSuffix(".yml") && !$0.contains("/") }.map { String($0.dropLast(4)) }

    /// - Parameter folder: The configuration's folder, with its slash.
    init(folder: String, files: any FileOpening, problems: Problems) {
        self.folder = folder
        self.files = files
        self.problems = problems
    }

    /// The profile that a source names; a name with a slash is the path of one.
    ///
    /// - Returns: `nil` when there is none, or when something is wrong with it, which has been said.
    func profile(_ word: Word) -> Profile? {
        if let profile = known[word.text] { return profile }
        let isOwn = ownNames.contains(word.text)
        guard isOwn || word.text.contains("/") || ShippedProfiles.names.contains(word.text) else {
            let own = ownNames.filter { !ShippedProfiles.names.contains($0) }
            problems.unknown("profile", word, among: ShippedProfiles.names + own)
            return nil
        }
        let profile = isOwn || word.text.contains("/") ? readOwn(word.text, isName: isOwn) : readShipped(word.text)
        known[word.text] = profile
        return profile
    }

    private func readOwn(_ text: String, isName: Bool) -> Profile? {
        let path = isName ? "\(folder)profiles/\(text).yml" : resolve(text, against: folder)
        guard let content = readText(path, files: files, problems: problems) else { return nil }
        return read(content, file: path)
    }

    private func readShipped(_ name: String) -> Profile? {
        ShippedProfiles.text(of: name).flatMap { read($0, file: name + ".yml") }
    }

    private func read(_ text: String, file: String) -> Profile? {
        parseYAML(YAMLText(text: text, file: file), problems: problems).map { Profile($0, file: file, problems) }
    }
}
