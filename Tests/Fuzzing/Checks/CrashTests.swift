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

    @Test("Every check has files to go through") func present() {
        for check in Crashes.checks.keys { #expect(Crashes.names.contains { $0.hasPrefix(check + "/") }, "\(check)") }
    }
}
