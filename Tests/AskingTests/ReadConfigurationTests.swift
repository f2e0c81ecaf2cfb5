import Asking
import Model
import Testing

private func read(_ text: String, at path: String = "conf/helplens.yml") throws -> Configuration {
    try readConfiguration(path, files: MemoryFiles([path: text])).configuration
}

private func wrong(_ text: String) -> [String] {
    problems { _ = try read(text, at: "c.yml") }
}

@Suite struct ReadConfigurationTests {
    @Test("an empty file is the defaults")
    func empty() throws {
        var defaults = Configuration()
        defaults.file = "helplens.yml"
        #expect(try read("", at: "helplens.yml") == defaults)
        #expect(try read("# nothing yet\n", at: "helplens.yml") == defaults)
    }

    @Test("every key arrives, and paths are seen from the file's folder")
    func everything() throws {
        let read = try read(
            """
            title: 2026
            organization: "Contoso"
            timezone: Europe/Berlin
            locale: en-US
            sources:
              - path: exports/**/*.csv
                profile: visualsp
                timezone: UTC
                until: 2026-10-31
              - path: "-"
                format: json
                records: /value
              - path: /srv/shop.csv
                format: csv
                delimiter: tab
                encoding: windows-1252
                header: true
                time_format: "d/M/yy, H:mm"
                columns: { time: event_time, item_title: 7, url: page }
                constant: { scope: Shop }
                kinds: { viewed: [View, pv], ignore: fav }
                sentinels: [null, n/a]
            scopes:
              - { name: Dynamics Sales, url: "https://*.crm.dynamics.com/*" }
            decompression: { max_ratio: 400, max_bytes: 64 GB }
            catalogue: ../catalogue.csv
            segments: people.csv
            aliases: { Old App: New App }
            exclude: { users: [svc-*], scopes: "Test*", items: [] }
            holidays: [2026-10-03]
            notes:
              - { date: 2026-10-05, text: New release, scope: Sales }
            period: 2026-10
            compare: none
            privacy: { minimum_group: 7, people: none }
            audiences:
              - name: leadership
                output: site
              - name: sales
                template: ./templates/sales
                where: { scope: ["Dynamics*", "!Dynamics Test"] }
                output: /srv/sales
                title: Sales
            duplicates: keep
            identity: { case_sensitive: true }
            history_days: 14
            session_gap_minutes: 45
            max_rejected: 2.5%
            retention: 24 months
            site: { allow_html: true, extension: aspx }
            theme: { accent: "#0b5cad", logo: art/mark.svg, font: "'Segoe UI', Frutiger", dark: never }
            cache: kept
            """)
        #expect(read.title == "2026" && read.organization == "Contoso")
        #expect(read.timezone == "Europe/Berlin" && read.locale == "en-US")
        #expect(read.sources.map(\.path) == ["conf/exports/**/*.csv", "-", "/srv/shop.csv"])
        #expect(read.sources[0].location == SourceLocation(file: "conf/helplens.yml", line: 6, column: 11))
        #expect(read.sources[0].until == Day("2026-10-31"))
        #expect(read.sources[1].format == .json && read.sources[1].records == "/value")
        let shop = read.sources[2]
        #expect(shop.format == .csv && shop.delimiter == 9)
        #expect(shop.encoding == .windows1252 && shop.hasHeader == true && shop.timeFormat == "d/M/yy, H:mm")
        #expect(read.scopeRules == [.init(name: "Dynamics Sales", url: Glob("https://*.crm.dynamics.com/*"))])
        #expect(read.decompression.maxRatio == 400 && read.decompression.maxBytes == 64_000_000_000)
        #expect(shop.columns == [.time: "event_time", .itemTitle: "7", .url: "page"])
        #expect(shop.constants == [.scope: "Shop"])
        let kinds: [String: InteractionKind?] = ["view": .viewed, "pv": .viewed, "fav": nil]
        #expect(shop.kinds == kinds && shop.sentinels == ["null", "n/a"])
        #expect(read.catalogue == "conf/../catalogue.csv" && read.segments == "conf/people.csv")
        #expect(read.aliases == ["Old App": "New App"])
        #expect(read.exclude.users == [Glob("svc-*")] && read.exclude.scopes == [Glob("Test*")])
        #expect(read.holidays == [Day("2026-10-03")])
        #expect(read.notes == [Configuration.Note(date: Day(number: 20731), text: "New release", scope: "Sales")])
        #expect(read.period == PeriodRequest("2026-10") && read.compare == nil && read.privacy.minimumGroup == 7)
        #expect(read.audiences.map(\.name) == ["leadership", "sales"])
        #expect(read.audiences.map(\.output) == ["conf/site", "/srv/sales"])
        #expect(read.audiences.map(\.template) == ["monthly", "conf/templates/sales"])
        #expect(read.audiences[1].filter?.terms.map(\.excludes) == [false, true])
        #expect(read.duplicates == .keep && read.caseSensitiveUsers && read.historyDays == 14)
        #expect(read.sessionGapMinutes == 45)
        #expect(read.maxRejected == 0.025 && read.retentionMonths == 24 && read.allowHTML)
        #expect(read.pageExtension == .aspx)
        #expect(read.theme.accent == "#0b5cad" && read.theme.logo == "conf/art/mark.svg" && read.theme.dark == .never)
        #expect(read.theme.fonts == ["Segoe UI", "Frutiger"])
        #expect(read.cache == .folder("conf/kept"))
        #expect(
            try Asking.readConfiguration("c.yml", files: MemoryFiles(["c.yml": "cache: false"])).configuration.cache
                == .none)
    }

    @Test("an audience may be told more of people than the whole, or less, and shares its key")
    func people() throws {
        let told = try read(
            """
            privacy: {minimum_group: 8, people: pseudonyms, key: ../key}
            audiences:
              - {name: a, output: a}
              - {name: b, output: b, privacy: {people: names, minimum_group: 4}, where: {user: "a*"}}
              - {name: c, output: c, privacy: {people: none}}
            """, at: "conf/c.yml")
        #expect(told.privacy.people == .pseudonyms && told.privacy.key == "conf/../key")
        #expect(told.audiences.map(\.privacy.people) == [.pseudonyms, .names, .none])
        #expect(told.audiences.map(\.privacy.minimumGroup) == [8, 4, 8])
        #expect(told.audiences.allSatisfy { $0.privacy.key == told.privacy.key })
        let alone = try read("privacy: {people: names}", at: "c.yml")
        #expect(alone.audiences.map(\.privacy) == [alone.privacy])
    }

    @Test("a template beside the configuration is a path, one without a slash a name")
    func templatePaths() throws {
        let paths = ["./mine": "./mine", "../mine": "../mine", "sets/mine": "sets/mine", "mine": "mine"]
        for (written, path) in paths {
            #expect(try read("audiences: [{template: \(written)}]", at: "c.yml").audiences.map(\.template) == [path])
        }
    }

    @Test("all problems of a file are found at once, by place")
    func allAtOnce() throws {
        #expect(
            wrong("titel: x\nperiod: 2026-13\nengine: native\nprivacy: {minimum_group: 2}\n") == [
                "c.yml:1:1: unknown-key", "c.yml:2:9: unknown-period", "c.yml:3:1: not-offered-yet",
                "c.yml:4:26: minimum-group-too-small",
            ])
    }

    @Test("an unknown word comes with the near one")
    func nearWord() throws {
        let found = #expect(throws: Diagnostics.self) { try read("timezone: Europe/Berln", at: "c.yml") }
        #expect(
            found?.description == """
                c.yml:1:11: error: Unknown time zone 'Europe/Berln' [unknown-time-zone]
                  hint: did you mean 'Europe/Berlin'?
                """)
    }

    @Test(
        "a wrong value is said at its place",
        arguments: [
            ("title: [a]", "1:8: wrong-type"), ("title:", "1:1: missing-value"), ("- a", "1:1: wrong-type"),
            ("title: a\ntitle: b", "1:1: duplicate-key"), ("title: \"a", "1:10: malformed-yaml"),
            ("locale: german", "1:9: unknown-locale"),
            ("holidays: [2026-02-30]", "1:12: bad-date"), ("period: 13-months", "1:9: trailing-period"),
            ("theme: {accent: blue}", "1:17: bad-colour"), ("theme: {accent: '#12345'}", "1:17: bad-colour"),
            ("privacy: {people: pseudonyms}", "1:11: missing-key-file"),
            ("audiences: [{where: {user: a}}]", "1:22: people-not-shown"),
            ("audiences: [{privacy: {key: a}}]", "1:24: unknown-key"),
            ("privacy: {people: nmes}", "1:19: unknown-people-mode"),
            ("max_rejected: 101%", "1:15: bad-share"), ("retention: forever", "1:12: bad-retention"),
            ("history_days: -1", "1:15: bad-number"), ("session_gap_minutes: 0", "1:22: bad-number"),
            ("site: {allow_html: maybe}", "1:20: wrong-type"),
            ("audiences: [{output: a}, {output: b}]", "1:13: missing-audience-name"),
            ("audiences: [{name: a}, {name: b, output: ./site/}]", "1:34: duplicate-output"),
            ("audiences: [{where: {kind: viewed}}]", "1:14: audience-by-kind"),
            ("audiences: [{where: {scop: a}}]", "1:22: unknown-filter-key"),
            ("audiences: [{where: {scope: [*Sales]}}]", "1:30: malformed-yaml"),
            ("audiences: [{where: {scope: !Sales }}]", "1:29: yaml-tag"),
            ("sources: [{timezone: UTC}]", "1:11: missing-path"),
            ("sources: [{path: a, format: xlsx}]", "1:29: unknown-format"),
            ("sources: [{path: a, encoding: ebcdic}]", "1:31: unknown-encoding"),
            ("sources: [{path: a, header: perhaps}]", "1:29: wrong-type"),
            ("sources: [{path: a, records: value}]", "1:30: bad-records"),
            ("sources: [{path: a, records: /a~b}]", "1:30: bad-records"),
            ("sources: [{path: a, format: csv, records: /a}]", "1:34: unfit-key"),
            ("sources: [{path: a, header: true, records: /a}]", "1:21: unfit-key"),
            ("sources: [{path: a, header: false, columns: {time: 0}}]", "1:52: column-not-a-position"),
            ("scopes: [{name: Sales}]", "1:10: missing-key"), ("scopes: [Sales]", "1:10: wrong-type"),
            ("decompression: {max_bytes: 1 PB}", "1:28: bad-byte-count"),
            ("decompression: {max_bytes: 99999999 TB}", "1:28: bad-byte-count"),
            ("decompression: {max_ratio: 0}", "1:28: bad-number"),
            ("sources: [{path: a, delimiter: '\"'}]", "1:32: bad-delimiter"),
            ("sources: [{path: a, columns: {usr: x}}]", "1:31: unknown-field"),
            ("sources: [{path: a, kinds: {seen: [x]}}]", "1:29: unknown-kind"),
            ("sources: [{path: a, profile: pendoo}]", "1:30: unknown-profile"),
            ("organization: Ünïcode ✓\nnotes: [{text: \"é\", dat: x}]", "2:9: missing-key"),
        ])
    func wrongValue(text: String, expected: String) {
        #expect(wrong(text).first == "c.yml:" + expected)
    }

    @Test("places count bytes, not characters")
    func byteColumns() {
        #expect(wrong("{organization: é, titel: x}") == ["c.yml:1:20: unknown-key"])
    }

    @Test("YAML that would explode is refused")
    func bombs() {
        var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1...9 {
            bomb += "a\(level): &a\(level) [\((0..<9).map { _ in "*a\(level - 1)" }.joined(separator: ", "))]\n"
        }
        #expect(wrong(bomb) == ["c.yml:1: yaml-too-many-aliases"])
        #expect(wrong(String(repeating: "[", count: 900)) == ["c.yml:1:1: malformed-yaml"])
        let deep = "title: " + String(repeating: "[", count: 900) + String(repeating: "]", count: 900)
        #expect(wrong(deep).map { $0.hasSuffix("yaml-too-deep") } == [true])
        let pairs = String(repeating: "[? ", count: 990) + String(repeating: "]", count: 990)
        #expect(wrong(pairs).count == 1)
        #expect(wrong(String(repeating: "x", count: 1 << 21)) == ["c.yml: yaml-too-large"])
        #expect(wrong("title: \u{1}") == ["c.yml:1:8: malformed-yaml"])
    }

    @Test("a value that two audiences share is read from its alias")
    func alias() throws {
        let read = try read(
            """
            audiences:
              - {name: a, output: a, where: &sales {scope: Sales}}
              - {name: b, output: b, where: *sales}
            """)
        #expect(read.audiences[1].filter == Filter([FilterTerm(key: .scope, pattern: Glob("Sales"), excludes: false)]))
    }

    @Test("a file that is no UTF-8 is named with its line")
    func encoding() {
        var files = MemoryFiles([:])
        files.files["c.yml"] = Array("title: a\norganization: ".utf8) + [0xFC, 0x0A]
        #expect(problems { _ = try readConfiguration("c.yml", files: files) } == ["c.yml:2: invalid-utf-8"])
        #expect(problems { _ = try readConfiguration("d.yml", files: files) } == ["d.yml: unreadable-file"])
    }
}
