import Model
import Testing
import TestSupport

@testable import Cleaning

@Suite("Scope rules")
struct ScopeRuleTests {
    private func scopes(
        _ rows: [String], rules: [(String, String)], aliases: [String: String] = [:], excluded: [String] = []
    ) throws -> [String] {
        var configuration = Configuration()
        configuration.scopeRules = rules.map { .init(name: $0.0, url: Glob($0.1)) }
        configuration.aliases = aliases
        configuration.exclude.scopes = excluded.map { Glob($0) }
        let lines = rows.enumerated().map { "2026-10-05T10:00:0\($0)Z,anna,item\($0),viewed,\($1)" }
        let text = (["time,user,item,kind,scope,url"] + lines).joined(separator: "\n")
        let log = try cleanedFiles([text], configuration: configuration).log
        let partition = try #require(log.allPartitions.first { $0.count > 0 })
        return partition.scopes.map { log.scopes[Int($0)] }
    }

    @Test("give a row without a scope that of the first rule its whole address fits, and no other row")
    func rules() throws {
        let found = try scopes(
            [
                ",https://a.crm.example/x?y=1#z", "-,HTTPS://A.CRM.EXAMPLE/", "Own,https://a.crm.example/x",
                ",https://crm.example/", ",", ",-", ",https://a.crm.example/admin",
            ],
            rules: [("Admin", "*/admin"), ("Sales", "https://*.crm.example/*"), ("Never", "https://a.crm.example/*")])
        #expect(found == ["Sales", "Sales", "Own", "(no scope)", "(no scope)", "(no scope)", "Admin"])
    }

    @Test("come before aliases, and those before exclusions")
    func order() throws {
        let found = try scopes(
            [",https://a/", ",https://b/", ",https://c/"],
            rules: [("Old", "https://a/*"), ("Test", "https://b/*")], aliases: ["Old": "New", "(no scope)": "Rest"],
            excluded: ["Test"])
        #expect(found == ["New", "Rest"])
    }

    @Test("an alias of the empty scope does not make a row have one")
    func emptyAlias() throws {
        let found = try scopes(
            ["Rest,https://a/", ",https://a/"], rules: [("Sales", "https://a/*")], aliases: ["(no scope)": "Rest"])
        #expect(found == ["Rest", "Sales"])
    }

    @Test("hold beyond the addresses that are remembered")
    func manyAddresses() throws {
        var configuration = Configuration()
        configuration.scopeRules = [.init(name: "Sales", url: Glob("https://a/*"))]
        let rules = CleaningRules(configuration, zone: try #require(ZoneRules("UTC")), today: nil)
        let pool = NamePool()
        var scopes = try #require(ScopeRules(rules, sentinels: [], pool: pool, use: RuleUse()))
        // Each address is long, so that the room for them is soon used up.
        let end = String(repeating: "x", count: 1 << 20)
        for number in 0..<70 {
            for (address, isSales) in [("https://a/\(number)\(end)", true), ("https://b/\(number)\(end)", false)] {
                let entry = Array(address.utf8).withUnsafeBytes { scopes.entry($0) }
                #expect((entry.map { pool.names.text(of: Int($0.name)) } == "Sales") == isSales)
            }
        }
    }
}
