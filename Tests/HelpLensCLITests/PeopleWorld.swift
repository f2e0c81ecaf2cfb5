import Foundation
import TestSupport

/// Exports that name people, a key beside nothing, and what no file of a site may say where people are not shown.
struct PeopleWorld {
    let run: TestRun
    private let secret: TemporaryFolder
    var key: String { secret.path + "/key" }

    /// Seven people of Sales and two of Legal, each in a way of writing of their own; the last rows are the newest.
    static let people: [(user: String, first: String, last: String)] = [
        ("rosa.alder", "Rosamund", "Alderwick"), ("bo.birch", "Bonaventura", "Birkenstamm"),
        ("cy.cedar", "Cyprian", "Cederquist"), ("di.dogwood", "Dietlinde", "Dogwoodson"),
        ("ed.elm", "Edeltraud", "Elmenreich"), ("flo.fir", "Florentine", "Firbeck"),
        ("gus.gum", "Gustavsson", "Gumtree"),
        ("hal.holly", "Halvard", "Hollyhock"), ("ida.ivy", "Idabella", "Ivyson"),
    ]
    static let words = people.flatMap { [$0.user, $0.first, $0.last] }

    /// - Parameter privacy: What stands behind `privacy:`; `KEY` is the key's path.
    init(_ privacy: String, _ others: String = "", isCached: Bool = false) throws {
        secret = try TemporaryFolder()
        let key = secret.path + "/key"
        _ = FileManager.default.createFile(
            atPath: key, contents: Data("0123456789abcdef0123456789abcdef\n".utf8),
            attributes: [.posixPermissions: 0o600])
        var rows = ["Timestamp,User Name,First Name,Last Name,Help Item Id,Interaction,App Scope"]
        for (number, person) in PeopleWorld.people.enumerated() {
            let scope = number < 7 ? "Sales" : "Legal"
            let written = number == 0 ? "Rosa.ALDER" : person.user
            rows.append("2026-10-05T10:00:00Z,\(person.user),,,open,loaded,\(scope)")
            rows.append("2026-10-06T10:00:00Z,\(written),\(person.first),\(person.last),open,loaded,\(scope)")
            for view in 0..<number {
                rows.append("2026-10-07T10:0\(view):00Z,\(written),,,item\(view % 2),viewed,\(scope)")
            }
        }
        rows.append("2026-10-08T10:00:00Z,-,,,open,loaded,Sales")
        // October is complete.
        rows.append("2026-10-01T10:00:00Z,gus.gum,,,open,loaded,Sales")
        rows.append("2026-10-31T10:00:00Z,gus.gum,,,open,loaded,Sales")
        run = try TestRun(
            configuration: PeopleWorld.configuration(privacy, others, key: key),
            exports: ["a.csv": rows.joined(separator: "\n") + "\n"], isCached: isCached)
    }

    private static func configuration(_ privacy: String, _ others: String, key: String) -> String {
        "sources: [{ path: a.csv }]\nperiod: 2026-10\nhistory_days: 0\ncompare: none\n"
            + "privacy: \(privacy.replacing("KEY", with: key))\n\(others)\n"
    }

    func configure(_ privacy: String, _ others: String = "") throws {
        let cache = run.cache.map { "cache: \($0.path)/kept\n" } ?? ""
        _ = try run.folder.write(
            PeopleWorld.configuration(privacy, others, key: key) + cache, to: "helplens.yml")
    }

    /// Makes another key.
    func changeKey() throws {
        try Data("another key of 32 bytes or more, of course".utf8).write(to: URL(fileURLWithPath: key))
    }

    /// The names of people in the files below a folder.
    static func names(below folder: String) throws -> [String] {
        try TestRun.files(below: folder).flatMap { path, data in
            let text = String(decoding: data, as: UTF8.self).lowercased()
            return words.filter { text.contains($0.lowercased()) }.map { "\(path) says \($0)" }
        }
    }
}
