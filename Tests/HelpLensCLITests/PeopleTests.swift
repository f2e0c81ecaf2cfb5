import ArgumentParser
import Foundation
import Model
import TestSupport
import Testing

@testable import HelpLensCLI

@Suite("Single people")
struct PeopleTests {
    private func csv(_ world: PeopleWorld, _ words: String...) throws -> [String] {
        String(decoding: try world.run.query(words + ["--format", "csv"]), as: UTF8.self)
            .split(whereSeparator: \.isNewline).map(String.init)
    }

    @Test("are in no answer and on no page, and their names unread, unless the configuration says so")
    func nobody() throws {
        let world = try PeopleWorld("{ people: none, key: KEY }")
        #expect(try world.run.queryExitCode(["views", "--by", "user"]) == 64)
        #expect(try world.run.queryExitCode(["views", "--where", "user=rosa*"]) == 64)
        #expect(try world.run.report(to: world.run.site) == 0)
        #expect(try PeopleWorld.names(below: world.run.site) == [])
        let files = try TestRun.files(below: world.run.site)
        #expect(!files.keys.contains { $0.contains("people") })
        for (path, data) in files where path.hasSuffix(".html") {
            #expect(!String(decoding: data, as: UTF8.self).contains("single people by"), "\(path)")
        }
        let options = try CheckCommand.parse(["--config", world.run.configuration, "--no-cache", "--quiet"]).options
        #expect(try CheckResult(RunSetup(options, inputs: [])).words.contains("Not kept    First Name, Last Name"))
    }

    @Test("go by pseudonyms that the key makes of their user names, the same as others make of them")
    func pseudonyms() throws {
        let world = try PeopleWorld("{ people: pseudonyms, key: KEY }")
        let answer = try csv(world, "loads", "views", "--by", "user", "--total")
        #expect(answer.count == 12 && answer[0] == "user,loads,views,withheld")
        // Python's hmac makes these.
        #expect(answer.contains("7ke7d45hpuwoz6pqcq6g6izd2a,2,0,"))
        #expect(answer.contains("(no user),1,0,") && answer[11] == "(total),21,36,")
        let one = try csv(world, "loads", "--by", "user,scope", "--where", "user=7KE7D*")
        #expect(one.dropFirst() == ["7ke7d45hpuwoz6pqcq6g6izd2a,Sales,2,"])
        try world.changeKey()
        #expect(try csv(world, "loads", "--by", "user").contains("lv5allm5vok3m7xezb3ehsm4ja,2,"))
    }

    @Test("go by the user name as it is written last, with their names beside it")
    func names() throws {
        let world = try PeopleWorld("{ people: names }")
        let answer = try csv(world, "views", "--by", "user", "--order", "user")
        #expect(answer[0] == "user,first_name,last_name,views,withheld")
        #expect(
            answer[1...3] == [
                "(no user),,,0,", "Rosa.ALDER,Rosamund,Alderwick,0,", "bo.birch,Bonaventura,Birkenstamm,1,",
            ])
        #expect(try csv(world, "views", "--where", "user=rosa*", "--by", "user").count == 2)
        // Narrowed to one person, but not about people: too few to be shown.
        #expect(try csv(world, "loads", "--where", "user=rosa*").last == ",true")
        let text = String(decoding: try world.run.text(["views", "--by", "user", "--explain"]), as: UTF8.self)
        #expect(text.contains("each row is one person"))
    }

    @Test(
        "have a page of their own, and each page of the site says that they are shown", arguments: PeopleMode.allCases)
    func site(mode: PeopleMode) throws {
        let world = try PeopleWorld("{ people: \(mode.rawValue), key: KEY }")
        #expect(try world.run.report(to: world.run.site) == 0)
        let files = try TestRun.files(below: world.run.site)
        let pages = files.filter { $0.key.hasSuffix(".html") }
        let saying = pages.filter {
            String(decoding: $0.value, as: UTF8.self).contains("This site shows single people by")
        }
        #expect(pages.count > 8 && saying.count == (mode == .none ? 0 : pages.count))
        #expect((pages["2026-10/people/index.html"] != nil) == (mode != .none))
        #expect(try PeopleWorld.names(below: world.run.site).isEmpty == (mode != .names))
        // Everything else is as protected as on a site that shows nobody.
        let plain = try PeopleWorld("{ people: none }")
        #expect(try plain.run.report(to: plain.run.site) == 0)
        let data = { (files: [String: Data]) in
            files.filter {
                $0.key.contains("/data/") && !$0.key.contains("people_") || $0.key.hasSuffix("decisions.json")
            }
        }
        #expect(try data(files) == data(TestRun.files(below: plain.run.site)))
    }

    @Test("are shown to the audiences that may see them and to no other")
    func audiences() throws {
        let world = try PeopleWorld(
            "{ people: none, key: KEY }",
            """
            audiences:
              - { name: all, output: all }
              - { name: lead, output: lead, privacy: { people: pseudonyms } }
              - { name: staff, output: staff, privacy: { people: names, minimum_group: 3 }, where: { user: "!ida*" } }
            """)
        let report = try ReportCommand.parse(["--config", world.run.configuration, "--quiet", "--no-cache"])
        try report.run()
        let site = { (name: String) in world.run.folder.path + "/" + name }
        #expect(try PeopleWorld.names(below: site("all")) == [])
        #expect(try PeopleWorld.names(below: site("lead")) == [])
        let lead = try #require(try TestRun.files(below: site("lead"))["2026-10/data/people_index_1.csv"])
        #expect(String(decoding: lead, as: UTF8.self).contains("7ke7d45hpuwoz6pqcq6g6izd2a"))
        let staff = try PeopleWorld.names(below: site("staff"))
        #expect(staff.contains { $0.hasSuffix("Rosamund") } && !staff.contains { $0.hasSuffix("Idabella") })
        // Of the whole configuration nothing is told about them.
        #expect(try world.run.queryExitCode(["views", "--by", "user"]) == 64)
    }

    @Test("are in the cache as they are shown, and a cache of another mode or key is none")
    func cache() throws {
        let world = try PeopleWorld("{ people: none }", isCached: true)
        let kept = try #require(world.run.cache).path + "/kept"
        let question = ["views", "sessions", "--by", "user,item", "--format", "csv"]
        for round in 0..<2 {
            _ = try world.run.query(["reach"])
            for mode in ["pseudonyms, key: KEY", "names"] {
                try world.configure("{ people: \(mode) }")
                let read = try world.run.query(question + ["--no-cache"])
                #expect(try world.run.query(question) == read, "\(mode), round \(round)")
                #expect(try world.run.query(question) == read, "\(mode), round \(round) again")
                if round == 0 {
                    #expect(try PeopleWorld.names(below: kept).isEmpty == (mode != "names"), "\(mode)")
                }
            }
            try world.changeKey()
            try world.configure("{ people: none }")
        }
        let site = { try TestRun.files(below: world.run.site)["2026-10/data/people_index_1.csv"] }
        try world.configure("{ people: pseudonyms, key: KEY }")
        #expect(try world.run.report(to: world.run.site) == 0)
        let before = try site()
        try Data("a third key of more than thirty-two bytes".utf8).write(to: URL(fileURLWithPath: world.key))
        #expect(try world.run.report(to: world.run.site) == 0)
        #expect(try site() != before)
    }
}
