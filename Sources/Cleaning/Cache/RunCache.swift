import Foundation
public import Model
public import Reading

/// What runs of one configuration keep for one another, so that nothing is read twice that has not changed.
///
/// Two things are kept: what each input came to, so that a new export costs no look at the old ones; and the log of all
/// inputs, so that a new question or template costs no look at any. Both lie under keys that cover all that could have
/// made them different, and neither is trusted: what is damaged is read from the exports again.
///
/// User names are kept as codes under the folder's random key, and so is everything that is derived from them; where
/// people are told apart, as the pseudonyms or names that are told.
public final class RunCache {
    /// SHA-256 of the catalogue and the segments, which the log depends on.
    public var sideFiles: [String] = []

    private let folder: CacheFolder
    private let program: String
    private let verifiesInputs: Bool
    private let threads: Int
    private var states: InputStates
    private let statesBefore: [String: InputStates.Entry]
    /// By path, what is known of the inputs of this run.
    private var known: [String: KnownInput] = [:]

    private struct KnownInput {
        /// What the disk said before the input was read; `nil` for what is no file.
        var state: FileState?
        /// When it was asked, in seconds since 1970.
        var seen: Int
        var sha256: String?
    }

    /// Opens a cache, and makes its folder when there is none.
    ///
    /// - Parameters:
    ///   - program: The program that runs, to the build: another one may understand the same bytes differently.
    ///   - verifiesInputs: Whether files are hashed also where the disk says that they have not changed.
    /// - Throws: `Diagnostics` with `foreign-cache` or `unwritable-cache`; the run then goes on without a cache.
    public init(folder path: String, program: String, verifiesInputs: Bool, threads: Int) throws {
        folder = try CacheFolder(path)
        self.program = program
        self.verifiesInputs = verifiesInputs
        self.threads = threads
        let key = CacheKey(InputStates.name, program: "", folder.userKey).bytes
        states = folder.read(key.fileName(InputStates.name), key: key) { try InputStates($0) } ?? InputStates()
        statesBefore = states.entries
    }

    /// What went wrong with the cache, none of which is a failure of the run.
    public var diagnostics: [Diagnostic] { folder.diagnostics }

    /// Removes the folder of a cache and all it keeps.
    ///
    /// - Returns: Whether there was one.
    /// - Throws: `Diagnostics` with `foreign-cache` when it is none, or `unwritable-cache`.
    public static func clear(folder path: String) throws -> Bool { try CacheFolder.clear(path) }

    /// Writes down what was learnt about files, and removes what is of no use any more. To be called at a run's end.
    public func close() {
        if states.entries != statesBefore {
            let key = CacheKey(InputStates.name, program: "", folder.userKey).bytes
            folder.write(key.fileName(InputStates.name), key: key) { try states.write(to: $0) }
        }
        folder.prune()
    }

    var userKey: UserKey { folder.userKey }

    // MARK: Inputs

    /// The SHA-256 of each input where it is known without reading rows.
    public func hashes(of inputs: [Input]) -> [String?] {
        let seen = Int(Date().timeIntervalSince1970)
        var unhashed: [(input: Input, state: FileState)] = []
        for input in inputs where known[input.path] == nil {
            let state = FileState(ofFileAt: input.path)
            var found = KnownInput(state: state, seen: seen)
            if let state {
                let entry = states.entries[absolute(input.path)]
                if let entry, entry.state == state, entry.isSettled, !verifiesInputs {
                    found.sha256 = entry.sha256
                } else if states.mayKnow(state) {
                    unhashed.append((input, state))
                }
            }
            known[input.path] = found
        }
        hash(unhashed)
        return inputs.map { known[$0.path]?.sha256 }
    }

    private func hash(_ files: [(input: Input, state: FileState)]) {
        let numbers = WorkList(count: files.count)
        let inputs = files.map(\.input)
        let hashed = try? inParallel(workers: min(threads, files.count)) { _ in
            var own: [(Int, String)] = []
            // What cannot be read says so when its rows are.
            while let number = numbers.take() {
                if let sha256 = try? contentSHA256(of: inputs[number]) { own.append((number, sha256)) }
            }
            return own
        }
        for (number, sha256) in hashed?.flatMap(\.self) ?? [] { learn(sha256, of: files[number].input) }
    }

    /// Takes note of what an input's bytes were, unless it has changed since the disk was asked.
    private func learn(_ sha256: String, of input: Input) {
        guard let found = known[input.path], let state = found.state, FileState(ofFileAt: input.path) == state else {
            return
        }
        known[input.path]?.sha256 = sha256
        states.note(.init(state, seen: found.seen, sha256: sha256), at: absolute(input.path))
    }

    private func absolute(_ path: String) -> String { URL(fileURLWithPath: path).standardizedFileURL.path }

    /// The inputs that need not be read, by their numbers.
    ///
    /// - Throws: `Diagnostics` with `disk-full` or `unusable-temporary-folder` where they exceed memory.
    func keptInputs(_ inputs: [Input], _ rules: CleaningRules, _ space: SpillSpace?) throws -> [Int: KeptInput] {
        let hashes = hashes(of: inputs)
        let keys = inputKeys(inputs, hashes, rules)
        let (folder, numbers) = (folder, WorkList(count: inputs.count))
        let found = try inParallel(workers: threads) { _ in
            var own: [(Int, KeptBox)] = []
            while let index = numbers.take() {
                guard let key = keys[index], let sha256 = hashes[index] else { continue }
                let kept = folder.read(key.fileName("input"), key: key) {
                    KeptBox(
                        input: try KeptInput(
                            $0, name: inputs[index].name, index: index, sha256: sha256, rules: rules, space: space))
                }
                guard let kept else { continue }
                try kept.input.worker.settleMemory()
                own.append((index, kept))
            }
            return own
        }
        return Dictionary(uniqueKeysWithValues: found.flatMap(\.self).map { ($0, $1.input) })
    }

    private func inputKeys(_ inputs: [Input], _ hashes: [String?], _ rules: CleaningRules) -> [[UInt8]?] {
        let texts = rules.sources.indices.map { rules.text(ofSource: $0) }
        return inputs.indices.map { index in
            guard let sha256 = hashes[index], texts.indices.contains(inputs[index].source) else { return nil }
            var key = CacheKey("input", program: program, userKey)
            key.add(sha256)
            key.add(texts[inputs[index].source])
            return key.bytes
        }
    }

    /// Keeps the inputs that were read to their end.
    ///
    /// - Parameter fresh: Their numbers.
    func keep(
        _ fresh: [Int], of inputs: [Input], _ workers: [CleaningWorker], _ outcomes: [InputOutcome],
        _ heads: InputHeads, _ rules: CleaningRules
    ) {
        for index in fresh where outcomes[index].error == nil {
            if let sha256 = outcomes[index].sha256 { learn(sha256, of: inputs[index]) }
        }
        // What changed while it was read, or is no file, has no hash here.
        let hashes = inputs.map { known[$0.path]?.sha256 }
        let keys = inputKeys(inputs, hashes, rules)
        let shared = SharedRows(workers)
        let (folder, numbers) = (folder, WorkList(count: fresh.count))
        _ = try? inParallel(workers: threads) { _ in
            while let number = numbers.take() {
                let index = fresh[number]
                guard let key = keys[index], outcomes[index].error == nil else { continue }
                let rows = InputRows(ofInput: index, attempt: outcomes[index].finalAttempt, of: shared)
                folder.write(key.fileName("input"), key: key) {
                    try KeptInput.write(
                        rows, head: heads.head(of: index), outcome: outcomes[index], people: rules.people, to: $0)
                }
            }
        }
    }

    // MARK: The log

    /// All that was made of just these inputs by just these rules.
    func log(_ inputs: [Input], _ rules: CleaningRules, _ catalogue: Catalogue?) -> CleanedInputs? {
        guard let key = logKey(inputs, rules) else { return nil }
        return folder.read(key.fileName("log"), key: key) {
            try KeptLog.read($0, inputs: inputs, rules: rules, catalogue: catalogue, threads: threads)
        }
    }

    func keep(_ cleaned: CleanedInputs, of inputs: [Input], _ rules: CleaningRules) {
        guard let key = logKey(inputs, rules) else { return }
        folder.write(key.fileName("log"), key: key) { try KeptLog.write(cleaned, threads: threads, to: $0) }
    }

    /// - Returns: `nil` where some input's bytes are not known.
    private func logKey(_ inputs: [Input], _ rules: CleaningRules) -> [UInt8]? {
        guard let data = dataText(inputs) else { return nil }
        var key = CacheKey("log", program: program, userKey)
        key.add(rules.text)
        key.add(data)
        return key.bytes
    }

    private func dataText(_ inputs: [Input]) -> String? {
        let hashes = hashes(of: inputs)
        if hashes.contains(nil) { return nil }
        return zip(inputs, hashes).map { "\($0.name)\n\($0.source)\n\($1 ?? "")\n" }.joined()
            + sideFiles.joined(separator: "\n")
    }

    // MARK: Sites

    /// Whether a site is just as it was when it was made of these data and of all that `made` says.
    ///
    /// - Parameters:
    ///   - made: Everything else that a site depends on.
    ///   - state: What tells whether the site has been touched.
    public func isPublished(_ site: String, of inputs: [Input], made: String, state: String?) -> Bool {
        guard let state, let fingerprint = siteFingerprint(inputs, made: made) else { return false }
        let key = siteKey(site)
        return folder.read(key.fileName("site"), key: key) { file in
            var block = try file.block(0)
            let noted = (fingerprint: Array(try block.raw()), state: try block.text())
            try block.finish()
            return noted == (fingerprint, state)
        } ?? false
    }

    /// Takes note that a site has been published.
    public func notePublished(_ site: String, of inputs: [Input], made: String, state: String?) {
        guard let state, let fingerprint = siteFingerprint(inputs, made: made) else { return }
        let key = siteKey(site)
        folder.write(key.fileName("site"), key: key) {
            var block = CacheBytes()
            fingerprint.withUnsafeBytes { block.add(raw: $0) }
            block.add(state)
            try $0.write(block)
        }
    }

    private func siteKey(_ site: String) -> [UInt8] {
        var key = CacheKey("site", program: "", userKey)
        key.add(absolute(site))
        return key.bytes
    }

    private func siteFingerprint(_ inputs: [Input], made: String) -> [UInt8]? {
        guard let data = dataText(inputs) else { return nil }
        var key = CacheKey("site", program: program, userKey)
        key.add(data)
        key.add(made)
        return key.bytes
    }
}

/// A kept input on its way from the thread that loaded it.
private struct KeptBox: @unchecked Sendable {
    let input: KeptInput
}
