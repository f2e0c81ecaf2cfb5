import Asking
import Model
import Testing

/// A generator whose numbers follow from its seed.
private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

private let configuration = """
    title: Help engagement
    timezone: Europe/Berlin
    sources:
      - path: exports/**/*.csv
        columns: { time: event_time }
        kinds: { viewed: [view, pv], ignore: fav }
        delimiter: ";"
      - { path: "-", format: jsonl, until: 2026-10-31 }
      - { path: a, header: false, columns: { time: 1, url: 9 }, encoding: utf-16le, time_format: epoch-ms }
      - { path: b, profile: own, records: /a~1b }
    scopes: [{ name: Sales, url: "https://*.crm/*" }]
    decompression: { max_ratio: 250, max_bytes: 128 GiB }
    aliases: { Old: New }
    exclude: { users: [svc-*], scopes: "Test*" }
    notes: [{ date: 2026-10-05, text: &x New, scope: *x }]
    period: 2026-10
    privacy: { minimum_group: 7 }
    audiences:
      - name: a
        where: { scope: ["Dynamics*", "!Dynamics Test"] }
      - { name: b, output: b }
    max_rejected: 2.5%
    retention: 24 months
    theme: { accent: "#0b5cad" }
    """

private let page = """
    ---
    title: Overview
    where: {scope: "Dynamics*"}
    ---
    # Help in {{report.period.label}}

    ```question top
    measures: [viewers, view_rate]
    by: [item]
    order: -viewers
    limit: 5
    total: true
    ```
    {{#top}}
    1. **{{item_title}}** {{raw(viewers)}} {{#viewers_change}}{{.}}{{/viewers_change}} {{> row}}
    {{/top}}
    {{top.total.viewers}} {{! comment }}

    <!-- no block -->
      ~~~ chart
      from: top
      kind: bar
      ~~~
    ```table
    from: top
    columns: [item, viewers]
    ```
    """

private let snippets = [
    "{{", "}}", "{{#top}}", "{{/top}}", "{{>row}}", "```", "~~~", "```stat\n", "---\n", "\r\n", "\r", "\u{0}", "\u{85}",
    "\u{2028}", "\u{FEFF}", "é", "😀", "\u{E000}", "&a ", "*a ", "!x ", "<<: ", "? ", "- ", ": ", "[", "{", "]", "}",
    "'",
    "\"", "|\n", ">\n", "%YAML 1.1\n", "---", "...\n", "#", "\t", "999999999999999999999", "-1", "0x7f", "1e400", "\\",
    "<pre>", "<div>", "-->", "$", "null", "~", "\"\\ud800\"", "\"\\x00\"",
].map { Array($0.utf8) }

private func mutated(_ text: String, _ dice: inout Dice) -> [UInt8] {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...6, using: &dice) {
        let at = Int.random(in: 0...bytes.count, using: &dice)
        let end = min(bytes.count, at + Int.random(in: 0...12, using: &dice))
        switch Int.random(in: 0..<5, using: &dice) {
        case 0: bytes.removeSubrange(at..<end)
        case 1: bytes.insert(contentsOf: bytes[at..<end], at: Int.random(in: 0...bytes.count, using: &dice))
        case 2: bytes.insert(UInt8.random(in: 0...255, using: &dice), at: at)
        case 3: bytes.replaceSubrange(at..<end, with: snippets.randomElement(using: &dice) ?? [])
        default: bytes.insert(contentsOf: snippets.randomElement(using: &dice) ?? [], at: at)
        }
    }
    return bytes
}

/// Whether a diagnostic points into the text that it speaks of.
private func pointsInside(_ diagnostic: Diagnostic, _ files: [String: [UInt8]]) -> Bool {
    guard let place = diagnostic.location, let bytes = files[place.file], let line = place.line else { return true }
    let ends = bytes.filter { $0 == 0x0A || $0 == 0x0D }.count
    return line >= 1 && line <= ends + 1 && (place.column ?? 1) >= 1 && (place.column ?? 1) <= bytes.count + 1
}

@Suite struct FuzzTests {
    private static let seed: UInt64 = 20_261_031

    @Test("whatever a configuration holds, it is read or refused with places inside it")
    func configurations() throws {
        var dice = Dice(state: FuzzTests.seed)
        for round in 0..<1_000 {
            let bytes = mutated(configuration, &dice)
            var files = MemoryFiles([:])
            files.files["c.yml"] = bytes
            do {
                _ = try readConfiguration("c.yml", files: files)
            } catch let found as Diagnostics {
                #expect(
                    found.all.allSatisfy { pointsInside($0, files.files) },
                    "seed \(FuzzTests.seed), round \(round): \(found)")
            }
        }
    }

    @Test("whatever a template holds, it is read with its line count, or refused with places inside it")
    func templates() throws {
        var dice = Dice(state: FuzzTests.seed)
        for round in 0..<1_000 {
            let bytes = mutated(page, &dice)
            var files = MemoryFiles(["t/template.yml": "pages: [index.md]", "t/layout.html": ""])
            files.files["t/index.md"] = bytes
            files.files["t/partials/row.md"] = mutated("{{viewers}} {{#top}}{{item}}{{/top}}", &dice)
            if Bool.random(using: &dice) { files.files["t/partials/row.md"] = Array("{{viewers}}".utf8) }
            do {
                let set = try readTemplates("t", named: "t", comparison: nil, files: files).templates
                let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n").replacing(
                    "\r", with: "\n")
                let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count
                let first = try #require(set.pages.first)
                let body = first.body.split(separator: "\n", omittingEmptySubsequences: false).count
                #expect(
                    first.bodyLineOffset + body == max(lines, first.bodyLineOffset),
                    "seed \(FuzzTests.seed), round \(round)")
            } catch let found as Diagnostics {
                #expect(
                    found.all.allSatisfy { pointsInside($0, files.files) },
                    "seed \(FuzzTests.seed), round \(round): \(found)")
            }
        }
    }
}
