import Foundation
import Testing

/// What once brought the program down, or read differently in different ways, by the name of its check.
@Suite struct Crashes {
    private static let checks: [String: @Sendable (UnsafeRawBufferPointer) -> String?] = [
        "csv": checkCSV, "json": checkJSON, "times": checkTimes, "profiles": checkProfiles,
        "configuration": checkConfiguration, "template": checkTemplate,
        "snapshots": checkSnapshots, "heatmaps": checkHeatMaps, "recordings": checkRecordings,
    ]

    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Fixtures/crashes").path

    static let names: [String] = checks.keys.sorted().flatMap { check in
        ((try? FileManager.default.contentsOfDirectory(atPath: root + "/" + check)) ?? []).sorted()
            .map { check + "/" + $0 }
    }

    @Test("What once went wrong goes well", arguments: names)
    func crash(name: String) throws {
        let check = try #require(Crashes.checks[String(name.prefix { $0 != "/" })])
        let bytes = try Data(contentsOf: URL(fileURLWithPath: Crashes.root + "/" + name))
        let wrong = Array(bytes).withUnsafeBytes { check($0) }
        #expect(wrong == nil)
    }

    /// `HELPLENS_TRIES=100000 swift test --filter Crashes` is what can be done where `make fuzz` cannot.
    private static let tries = ProcessInfo.processInfo.environment["HELPLENS_TRIES"].flatMap { Int($0) } ?? 20

    @Test("What is near to it goes well too", arguments: names)
    func near(name: String) throws {
        let check = try #require(Crashes.checks[String(name.prefix { $0 != "/" })])
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: Crashes.root + "/" + name)).prefix(4096))
        var random = SeededBytes(state: name.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) })
        for number in 0..<Crashes.tries {
            let tried = random.changed(bytes)
            let wrong = tried.withUnsafeBytes { check($0) }
            #expect(wrong == nil, "try \(number): \(Data(tried).base64EncodedString())")
        }
    }

    @Test("Every check has files to go through") func present() {
        for check in Crashes.checks.keys { #expect(Crashes.names.contains { $0.hasPrefix(check + "/") }, "\(check)") }
    }
}

/// Changes a few bytes of an input: other bytes, bytes taken out, and parts that stand twice.
private struct SeededBytes {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(max(bound, 1)))
    }

    mutating func changed(_ bytes: [UInt8]) -> [UInt8] {
        let signs = Array("\"\\,;{}[]:/?#@%\n\r\t0-9e\0\u{FF}".utf8)
        var bytes = bytes
        for _ in 0...below(6) where !bytes.isEmpty {
            let at = below(bytes.count)
            let end = min(bytes.count, at + 1 + below(24))
            switch below(5) {
            case 0: bytes[at] = UInt8(below(256))
            case 1: bytes[at] = signs[below(signs.count)]
            case 2: bytes.insert(signs[below(signs.count)], at: at)
            case 3: bytes.removeSubrange(at..<end)
            default: bytes.insert(contentsOf: bytes[at..<end], at: below(bytes.count))
            }
        }
        return bytes
    }
}
