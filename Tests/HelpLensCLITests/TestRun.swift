import ArgumentParser
import Foundation
import TestSupport

@testable import HelpLensCLI

/// A folder with exports and a configuration, and what commands make of it.
struct TestRun {
    let folder: TemporaryFolder
    var site: String { folder.path + "/site" }
    var configuration: String { folder.path + "/helplens.yml" }
    /// Where the run's cache lies; nothing is kept anywhere else.
    let cache: TemporaryFolder?
    private let ownOptions: [String]

    /// - Parameter isCached: Whether commands keep what they read, in a folder of their own.
    init(configuration text: String, exports: [String: String], isCached: Bool = false) throws {
        folder = try TemporaryFolder()
        cache = isCached ? try TemporaryFolder() : nil
        ownOptions = isCached ? [] : ["--no-cache"]
        _ = try folder.write(text + (cache.map { "\ncache: \($0.path)/kept\n" } ?? ""), to: "helplens.yml")
        for (name, text) in exports { _ = try folder.write(text, to: name) }
    }

    /// - Returns: The exit code, 0 for success.
    func report(to output: String, _ options: [String] = []) throws -> Int32 {
        try exitCode {
            try ReportCommand.parse(["--config", configuration, "--output", output, "--quiet"] + ownOptions + options)
                .run()
        }
    }

    /// Publishes the sites of all audiences to where the configuration says.
    func reportAll() throws -> Int32 {
        try exitCode { try ReportCommand.parse(["--config", configuration, "--quiet"] + ownOptions).run() }
    }

    /// Asks a question and returns the file it was answered in.
    func query(_ words: [String]) throws -> [UInt8] {
        let output = folder.path + "/answer-\(UUID().uuidString)"
        try QueryCommand.parse(words + ["--config", configuration, "--output", output, "--quiet"] + ownOptions).run()
        return Array(try Data(contentsOf: URL(fileURLWithPath: output)))
    }

    /// Asks a question that says itself where its answer goes.
    func ask(_ words: [String]) throws {
        try QueryCommand.parse(words + ["--config", configuration, "--quiet"] + ownOptions).run()
    }

    /// What a question prints on a terminal, or where there is none.
    func text(_ words: [String], on terminal: Terminal = .none) throws -> [UInt8] {
        try QueryCommand.parse(words + ["--config", configuration, "--quiet"] + ownOptions).text(for: terminal)
    }

    /// What stands out, as the command prints it where there is no terminal.
    func findings(_ options: [String] = []) throws -> [UInt8] {
        try FindingsCommand.parse(options + ["--config", configuration, "--quiet"] + ownOptions).text(for: .none)
    }

    /// The exit code a question ends with.
    func queryExitCode(_ words: [String]) throws -> Int32 { try exitCode { _ = try query(words) } }

    private func exitCode(_ work: () throws -> Void) throws -> Int32 {
        do {
            try work()
            return 0
        } catch let code as ExitCode {
            return code.rawValue
        }
    }

    /// The files below a folder by their paths.
    static func files(below folder: String) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: folder + "/" + path, isDirectory: &isFolder),
                !isFolder.boolValue
            else { continue }
            files[path] = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + path))
        }
        return files
    }
}

/// Exports in which a scope of three people carries counts that occur nowhere else.
enum WithheldWorld {
    /// Primes over 10,000: loads, views and clicks of the three people's scope in the period and in the one before.
    static let primes = [10_007, 10_009, 10_037, 10_039, 10_061, 10_067]

    static let configuration = """
        organization: Contoso
        sources: [{ path: "*.csv" }]
        period: 2026-10
        """

    /// - Parameter people: How many people the small scope has.
    static func exports(people: Int = 3) -> [String: String] {
        var rows = ["time,user,item,item title,kind,scope"]
        let kinds = ["loaded", "viewed", "clicked"]
        for (month, days, offset) in [("09", 30, 3), ("10", 31, 0)] {
            for person in 0..<40 {
                for day in 1...days where (day + person) % 3 != 0 {
                    for (index, kind) in kinds.enumerated() where person % 3 >= index {
                        rows.append(
                            "2026-\(month)-\(two(day))T09:\(two(person)):0\(index)Z,p\(person),open,Open item,\(kind),Sales"
                        )
                    }
                }
            }
            for (index, kind) in kinds.enumerated() {
                for number in 0..<primes[offset + index] {
                    let second = number % 86_400
                    rows.append(
                        "2026-\(month)-\(two(number % days + 1))T\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))Z,few\(number % people),secret,Secret item,\(kind),Legal"
                    )
                }
            }
        }
        return ["interactions.csv": rows.joined(separator: "\n") + "\n"]
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
