import Foundation
import Model
import Reading

/// Makes something again whenever the files that it is made of change, until somebody interrupts.
///
/// The disk is asked now and then: what systems offer for being told differs from one to the other, and misses files on
/// shares.
final class Watch {
    /// What to look at. Whoever makes the thing says so each time before reading any of it, for a configuration may
    /// name other files; they count as they are then, so that what changes meanwhile is seen at the next look.
    var files: WatchedFiles? {
        didSet {
            let before = seen
            seen = Dictionary(uniqueKeysWithValues: look().map { ($0.key, before[$0.key] ?? $0.value) })
        }
    }
    private var seen: [String: FileState?] = [:]
    /// What is looked at while nothing is known yet, as when the configuration is wrong at first.
    private let first: [String]

    /// Between two looks, in seconds.
    private static let pause = 0.3

    init(_ first: [String]) { self.first = first }

    /// - Parameters:
    ///   - isOver: Whether to end; asked before each look.
    ///   - make: Problems in files do not end the watch: they are shown, and the next change is waited for.
    /// - Throws: What `make` throws of the command line.
    func run(_ reporter: Reporter, until isOver: () -> Bool, _ make: () throws -> Void) throws {
        var made: [String: FileState?]?
        while !isOver() {
            let begun = Date()
            seen = look()
            if seen != made {
                do {
                    try make()
                } catch let problems as Diagnostics {
                    reporter.show(problems.all)
                }
                made = seen
                continue
            }
            // A look over many files on a slow disk is taken less often.
            Thread.sleep(forTimeInterval: max(Watch.pause, 9 * Date().timeIntervalSince(begun)))
        }
    }

    /// The same until somebody interrupts.
    func run(_ reporter: Reporter, _ make: () throws -> Void) throws {
        Interruption.listen()
        try run(reporter, until: { Interruption.happened }, make)
    }

    private func look() -> [String: FileState?] {
        files?.states
            ?? Dictionary(first.map { ($0, FileState(ofFileAt: $0)) }, uniquingKeysWith: { first, _ in first })
    }
}
