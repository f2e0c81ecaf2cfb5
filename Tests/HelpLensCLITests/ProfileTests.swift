import Asking
import Cleaning
import Foundation
import Model
import Reading
import TestSupport
import Testing

/// Each folder of `Tests/Fixtures/profiles` is named after a profile that ships and holds an export as its system
/// writes it, and what is read of it. `HELPLENS_GOLDEN` writes that anew and fails, so that a person reads it.
@Suite struct ProfileTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Fixtures/profiles").path

    @Test(
        "an export of lines is read by its system's profile", arguments: ["visualsp", "appcues", "userpilot", "walkme"])
    func lines(profile: String) throws { try expect(profile, "export.csv") }

    @Test(
        "an export of nested records is read by its system's profile",
        arguments: ["pendo", "xapi"])
    func documents(profile: String) throws { try expect(profile, "export.json") }

    @Test("statements are read from a store's answer, from a plain array, and line by line, with equal results")
    func statements() throws {
        let folder = ProfileTests.folder + "/xapi"
        let answer = try #require(
            try JSONSerialization.jsonObject(with: Data(try DiskFiles().contents(of: folder + "/export.json")))
                as? [String: Any])
        let statements = try #require(answer["statements"] as? [Any])
        let lines = try statements.map {
            String(decoding: try JSONSerialization.data(withJSONObject: $0), as: UTF8.self)
        }
        let written = try TemporaryFolder()
        let forms = [
            "answer.json": try String(contentsOfFile: folder + "/export.json", encoding: .utf8),
            "array.json": "[" + lines.joined(separator: ",") + "]", "lines.jsonl": lines.joined(separator: "\n"),
        ]
        let kept = try forms.map { name, text -> RowAccount in
            let path = try written.write(text, to: name)
            let configuration = try written.write("sources: [{path: \(path), profile: xapi}]", to: "helplens.yml")
            let settings = try readConfiguration(configuration, files: DiskFiles()).configuration
            return try cleanedSources(settings, base: "").provenance.account
        }
        #expect(kept.allSatisfy { $0.kept > 0 } && Set(kept.map { [$0.read, $0.kept, $0.ignored] }).count == 1)
    }

    private func expect(_ profile: String, _ export: String) throws {
        let folder = ProfileTests.folder + "/" + profile
        let written = try TemporaryFolder()
        let configuration = try written.write(
            "sources: [{path: \(folder)/\(export), profile: \(profile)}]", to: "helplens.yml")
        let settings = try readConfiguration(configuration, files: DiskFiles()).configuration
        let file = folder + "/expected"
        let said = try words(cleanedSources(settings, base: folder))
        if ProcessInfo.processInfo.environment["HELPLENS_GOLDEN"] != nil {
            try Data(said.utf8).write(to: URL(fileURLWithPath: file))
            Issue.record("Expectation was written; read it")
        }
        #expect(said == String(decoding: try DiskFiles().contents(of: file), as: UTF8.self))
        #expect(try words(cleanedSources(settings, base: folder, workers: 4)) == said)
    }

    /// The account, the mapping, what was rejected, and what was kept.
    private func words(_ cleaned: CleanedInputs) -> String {
        let account = cleaned.provenance.account
        var lines = ["kept \(account.kept), ignored \(account.ignored), rejected \(account.rejected)"]
        for input in cleaned.provenance.inputs {
            lines += input.mappedColumns.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
            lines.append("not kept: " + input.ignoredColumns.joined(separator: ", "))
        }
        lines += cleaned.rejects.map { "\($0.location): \($0.reason.rawValue)" }
        lines += cleaned.diagnostics.map(\.description)
        var kept: [String] = []
        for partition in cleaned.log.allPartitions {
            for user in 0..<partition.userCount {
                for row in partition.userStarts[user]..<partition.userStarts[user + 1] {
                    let item = cleaned.log.items[Int(partition.items[row])]
                    let kind = InteractionKind(rawValue: partition.kinds[row])?.name ?? ""
                    let scope = cleaned.log.scopes[Int(partition.scopes[row])]
                    kept.append(
                        "\(partition.times[row]) \(user == 0 ? "nobody" : "somebody") \(kind) \(item.id) "
                            + "«\(item.title ?? "")» \(item.type) in \(scope)")
                }
            }
        }
        return (lines + kept.sorted()).joined(separator: "\n") + "\n"
    }
}
