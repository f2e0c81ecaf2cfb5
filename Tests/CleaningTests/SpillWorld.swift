import Cleaning
import Model
import TestSupport

/// Random exports that share rows, take rows back, are partly out of retention and leave day and month to be found out.
struct SpillWorld {
    private var files: [String] = []
    private var configuration = Configuration()

    init(random: inout SeededGenerator) {
        var source = SourceSettings(path: "")
        source.profile.name = "lrs"
        source.profile.voiding = .init(kind: "voided", id: "id", target: "item")
        configuration.sources = [source]
        configuration.retentionMonths = Bool.random(using: &random) ? 2 : nil
        configuration.duplicates = Bool.random(using: &random) ? .overlap : .keep
        // Few people, or many: runs that exceed what is ordered at once, and partitions of several users.
        let people = [3, 40, 600].pick(&random)
        let users = (0..<people).map { "u\($0)" } + Array(repeating: "", count: 1 + people / 10)
        var shared: [(month: Int, rest: String)] = []
        for file in 0..<Int.random(in: 1...3, using: &random) {
            let isISO = Bool.random(using: &random)
            var rows: [(month: Int, rest: String)] = shared.filter { _ in Bool.random(using: &random) }
            for number in 0..<Int.random(in: 500...700, using: &random) {
                let kind = ["loaded", "viewed", "clicked", "dismissed", "odd"].pick(&random)
                let user = users.pick(&random)
                let item = ["a", "b", "c", ""].pick(&random)
                rows.append((Int.random(in: 6...10, using: &random), "\(file)-\(number),\(user),\(item),\(kind),S"))
            }
            shared += rows
            // Rows are taken back by what may stand anywhere.
            let voids = (0..<12).map { _ in
                (10, "v,x,\(["0", "1"].pick(&random))-\(Int.random(in: 0..<300, using: &random)),voided,S")
            }
            let lines = (rows + voids).shuffled(using: &random).map { row in
                let day = isISO ? "2026-\(row.month < 10 ? "0" : "")\(row.month)-05" : "5/\(row.month)/2026"
                return "\(day) 10:00:0\(row.rest.utf8.count % 10),\(row.rest)"
            }
            let decisive = isISO ? "2026-10-20 10:00:00" : "20/10/2026 10:00:00"
            files.append(
                (["time,id,user,item,kind,scope"] + lines + ["\(decisive),last,u1,a,viewed,S"]).joined(separator: "\n"))
        }
    }

    func cleaned(workers: Int, memory: MemoryLimit?) throws -> CleanedInputs {
        try cleanedFiles(
            files, configuration: configuration, catalogue: "item,title\na,First\nz,Last\n",
            segments: "user,segment\nu1,North\nu2,South\nu9999,South\n", zone: "Europe/Berlin", workers: workers,
            memory: memory)
    }
}
