import Model
import Testing
import TestSupport

@testable import Cleaning

@Suite("Voiding")
struct VoidingTests {
    private let header = "id,time,user,item,kind"

    private func configuration() -> Configuration {
        var source = SourceSettings(path: "")
        source.profile.name = "lrs"
        source.profile.voiding = .init(kind: "http://x/Voided", id: "id", target: "item")
        var configuration = Configuration()
        configuration.sources = [source]
        return configuration
    }

    private func row(_ id: String, _ second: Int, _ item: String = "a", _ kind: String = "viewed") -> String {
        "\(id),2026-10-05T10:00:\(second)Z,anna,\(item),\(kind)"
    }

    private func file(_ rows: String...) -> String { ([header] + rows).joined(separator: "\n") + "\n" }

    @Test("ignores a row that another one takes back, before or behind it, in its file or another", arguments: [1, 4])
    func wherever(workers: Int) throws {
        let files = [
            file(row("v1", 10, "s2", "http://x/voided"), row("s1", 11), row("s2", 12), row("s3", 13)),
            file(row("v2", 14, "s3", "HTTP://x/voided"), row("v3", 15, "s5", "http://x/voided"), row("s4", 16)),
        ]
        let cleaned = try cleanedFiles(files, configuration: configuration(), workers: workers)
        #expect(cleaned.provenance.inputs.map(\.account.kept) == [1, 1])
        #expect(cleaned.provenance.inputs.map(\.account.ignored) == [3, 2])
        #expect(cleaned.provenance.account.read == 7)
        #expect(cleaned.log.interactionCount == 2)
    }

    @Test("finds a taken-back row among many, whatever the number of workers", arguments: [1, 4])
    func many(workers: Int) throws {
        // More rows than a batch holds, of many users, so that several workers and all partitions have some.
        let rows = (0..<40_000).map {
            "row-\($0),2026-10-05T10:00:00.\(100 + $0 % 900)Z,user\($0 % 977),item\($0 % 31),viewed"
        }
        let voids = stride(from: 0, to: 40_000, by: 100).map { "v\($0),,,row-\($0),http://x/voided" }
        let cleaned = try cleanedFiles(
            [([header] + voids).joined(separator: "\n"), ([header] + rows).joined(separator: "\n")],
            configuration: configuration(), workers: workers)
        #expect(cleaned.provenance.inputs.map(\.account.kept) == [0, 39_600])
        #expect(cleaned.provenance.inputs.map(\.account.ignored) == [400, 400])
    }

    @Test("leaves rows of other profiles alone, and rows without a name")
    func others() throws {
        var taking = configuration().sources[0]
        var other = configuration().sources[0]
        other.profile.name = "other"
        let folder = try TemporaryFolder()
        taking.path = try folder.write(
            file(row("v1", 10, "s1", "http://x/voided"), row("", 11), row("v2", 12, "", "http://x/voided")),
            to: "0.csv")
        other.path = try folder.write(file(row("s1", 13)), to: "1.csv")
        var configuration = Configuration()
        configuration.sources = [taking, other]
        let cleaned = try cleanedSources(configuration, base: folder.path)
        #expect(cleaned.provenance.inputs.map(\.account.kept) == [1, 1])
        #expect(cleaned.provenance.inputs.map(\.account.ignored) == [2, 0])
    }

    @Test("counts retention from the newest row that is not taken back")
    func retention() throws {
        var configuration = configuration()
        configuration.retentionMonths = 1
        let cleaned = try cleanedFiles(
            [
                file(
                    "s1,2026-08-20T10:00:00Z,anna,a,viewed", "s2,2026-12-05T10:00:00Z,anna,a,viewed",
                    "s3,2026-09-05T10:00:00Z,anna,a,viewed", "v,,,s2,http://x/voided")
            ], configuration: configuration)
        #expect(cleaned.provenance.account.kept == 2)
        #expect(cleaned.provenance.account.outOfRetention == 0)
        #expect(cleaned.provenance.account.ignored == 2)
    }
}
