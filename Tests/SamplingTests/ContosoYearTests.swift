import Foundation
import Testing

@testable import Sampling

/// The year with seed 7, made once and read by a parser that knows only what the year writes.
private enum Year {
    static let files = ContosoYear(seed: 7).files()
    static let exports: [(path: String, rows: [[String]])] = files.filter { $0.path.hasPrefix("exports/") }.map {
        let lines = String(decoding: $0.bytes, as: UTF8.self).utf8.split(separator: UInt8(ascii: "\n")).map(
            Substring.init)
        return $0.path.contains("csv") ? ($0.path, lines.dropFirst().map(fields)) : ($0.path, lines.map(members))
    }
    static let rows = exports.flatMap(\.rows)

    private static func fields(_ line: Substring) -> [String] {
        if !line.utf8.contains(UInt8(ascii: "\"")) {
            return line.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map {
                String(Substring($0))
            }
        }
        var fields = [""]
        var isQuoted = false
        for character in line {
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: fields.append("")
            default: fields[fields.count - 1].append(character)
            }
        }
        return fields
    }

    /// The members in the columns of CSV; a line that is no object has none.
    private static func members(_ line: Substring) -> [String] {
        guard let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: String] else {
            return []
        }
        return [
            "timestamp", "userName", "", "", "helpItemId", "helpItemTitle", "helpItemType", "interaction", "appScope",
            "pageUrl",
        ].map { object[$0] ?? "" }
    }
}

private func user(_ row: [String]) -> String { row[1].lowercased().trimmingCharacters(in: .whitespaces) }

private let samples = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Samples").standardized

@Test("the committed samples are what the command makes, and nothing else lies there")
func committedSamples() throws {
    let found = try FileManager.default.subpathsOfDirectory(atPath: samples.path).filter {
        !["exports", "clarity", "clarity/snapshots", "clarity/heatmaps", "clarity/recordings"].contains($0)
    }
    #expect(found.sorted() == SampleSettings().paths.sorted())
    #expect(Year.files.map(\.path) == SampleSettings().paths)
    var size = 0
    for file in Year.files {
        let committed = [UInt8](try Data(contentsOf: samples.appending(path: file.path)))
        size += committed.count
        if file.path.hasSuffix(".gz") {
            // Other versions of zlib pack otherwise; the checksum and the size behind the data stay.
            #expect(try file.packed().suffix(8) == committed.suffix(8), "\(file.path)")
        } else {
            #expect(file.bytes == committed, "\(file.path)")
        }
    }
    #expect(size < 2_500_000)
}

@Test("another seed makes other people do other things, in files of the same names")
func anotherSeed() {
    let others = ContosoYear(seed: 8).files()
    #expect(others.map(\.path) == Year.files.map(\.path))
    for (file, other) in zip(Year.files, others) where file.path.hasPrefix("exports/") {
        #expect(file.bytes != other.bytes, "\(file.path)")
    }
}

@Test("exactly three people use the legal archive")
func legalArchive() {
    let archive = Year.rows.filter { $0.count > 8 && $0[8] == "Legal Archive" }
    #expect(Set(archive.map(user)).count == 3)
    #expect(archive.filter { $0[0].hasPrefix("2026-10") }.count > 0)
}

@Test("the item that takes off has no interaction before August, and more each month")
func launchedItem() {
    let times = Year.rows.filter { $0.count > 8 && $0[4] == ContosoItem.launched }.map { $0[0] }
    #expect(times.allSatisfy { $0 >= "2026-08-03" })
    let counts = ["2026-08", "2026-09", "2026-10"].map { month in times.count { $0.hasPrefix(month) } }
    #expect(counts[0] > 50 && counts[0] < counts[1] && counts[1] < counts[2], "\(counts)")
}

@Test("one day stands in two files, row by row alike")
func overlap() throws {
    let whole = Year.exports.map { export in export.rows.filter { $0.count == 10 && $0[0].hasPrefix("2026-04-30") } }
    let holding = whole.filter { !$0.isEmpty }
    try #require(holding.count == 2)
    #expect(holding[0] == holding[1] && holding[0].count > 100)
}

@Test("broken rows are as many as promised, and at most one in a thousand")
func brokenRows() {
    let knownKinds: Set = ["load", "loaded", "view", "viewed", "click", "clicked"]
    var counts: [ContosoDamage.Kind: Int] = [:]
    for row in Year.rows {
        if row.isEmpty {
            counts[.malformedLine, default: 0] += 1
        } else if row.count < 10 {
            counts[.tooFewFields, default: 0] += 1
        } else if !knownKinds.contains(row[7].lowercased()) {
            counts[.unknownKind, default: 0] += 1
        } else if row[0].isEmpty {
            counts[.noTime, default: 0] += 1
        } else if row[0].dropFirst(4).hasPrefix("-02-30") {
            counts[.impossibleDate, default: 0] += 1
        } else if row[4].trimmingCharacters(in: .whitespaces).isEmpty {
            counts[.noItem, default: 0] += 1
        }
    }
    for kind in ContosoDamage.Kind.allCases {
        #expect(counts[kind] == ContosoDamage.count(of: kind) && counts[kind] != nil, "\(kind)")
    }
    #expect(counts.values.reduce(0, +) * 1000 <= Year.rows.count)
}

@Test("items that are on no page are in no export, and drafts are seen by editors alone")
func unplacedItemsAndDrafts() {
    let rows = Year.rows.filter { $0.count == 10 }
    let loaded = Set(rows.map { $0[4] })
    for item in ContosoItem.all {
        switch item.life {
        case .unplaced: #expect(!loaded.contains(item.id), "\(item.id)")
        case .draft: #expect(rows.allSatisfy { $0[4] != item.id || $0[1].hasPrefix("svc-") }, "\(item.id)")
        default: #expect(loaded.contains(item.id), "\(item.id)")
        }
    }
}

@Test("October 2026 is rich, and its accounts differ in case")
func october() throws {
    let rows = try #require(Year.exports.last).rows.filter { $0.count == 10 && $0[1].contains("@") }
    let written = Set(rows.map { $0[1].trimmingCharacters(in: .whitespaces) })
    let people = Set(rows.map(user))
    #expect((700...1000).contains(people.count), "\(people.count)")
    #expect(written.count > people.count)
}

@Test("compressed files say nothing of the time and the machine")
func gzipHeader() throws {
    let packed = try gzip([1, 2, 3])
    #expect(Array(packed[0..<10]) == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 255])
}
