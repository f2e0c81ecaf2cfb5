import Sampling
import Testing

private func files(rows: Int, seed: UInt64 = 7, threads: Int = 1) throws -> [(path: String, bytes: [UInt8])] {
    var volume = VolumeSettings(rows: rows)
    volume.users = 500
    volume.items = 60
    volume.scopes = 7
    volume.threads = threads
    var settings = SampleSettings()
    settings.seed = seed
    settings.kind = .volume(volume)
    var files: [(path: String, bytes: [UInt8])] = []
    try makeSample(settings) { path, bytes in
        if files.last?.path != path { files.append((path, [])) }
        files[files.count - 1].bytes += bytes
    }
    #expect(files.map(\.path) == settings.paths)
    return files
}

@Test("threads do not change a volume sample, the seed does")
func volumeThreads() throws {
    let one = try files(rows: 60_000)
    let three = try files(rows: 60_000, threads: 3)
    let other = try files(rows: 60_000, seed: 8)
    #expect(one.map(\.bytes) == three.map(\.bytes))
    #expect(one.map(\.path) == other.map(\.path))
    #expect(one.map(\.bytes) != other.map(\.bytes))
}

@Test("a volume sample has the rows it was asked for, in time order", arguments: [1, 2_999, 40_000])
func volumeRows(count: Int) throws {
    let exports = try files(rows: count).filter { $0.path.hasPrefix("exports/") }
    var times: [Substring] = []
    for export in exports {
        let lines = String(decoding: export.bytes, as: UTF8.self).split(separator: "\n").dropFirst()
        times += lines.map { $0.prefix(24) }
    }
    #expect(times.count == count)
    #expect(times.allSatisfy { $0.hasSuffix("Z") && $0.hasPrefix("2026-") })
    #expect(zip(times, times.dropFirst()).allSatisfy { $0 <= $1 })
}

@Test("in a volume sample loads are viewed, views are clicked, and some people come far more often than others")
func volumeShape() throws {
    let exports = try files(rows: 40_000).filter { $0.path.hasPrefix("exports/") }
    var kinds: [Substring: Int] = [:]
    var users: [Substring: Int] = [:]
    for export in exports {
        for line in String(decoding: export.bytes, as: UTF8.self).split(separator: "\n").dropFirst() {
            let fields = line.split(separator: ",", omittingEmptySubsequences: false)
            kinds[fields[fields.count - 2], default: 0] += 1
            users[fields[1], default: 0] += 1
        }
    }
    let loads = kinds["Loaded"] ?? 0
    let views = kinds["Viewed"] ?? 0
    let clicks = kinds["Clicked"] ?? 0
    #expect(kinds.count == 3 && loads > 2 * views && views > 2 * clicks && clicks > 1_000, "\(kinds)")
    let counts = users.filter { $0.key != "-" }.values.sorted()
    #expect(counts.count > 450 && counts[counts.count - 1] > 5 * counts[counts.count / 2])
}
