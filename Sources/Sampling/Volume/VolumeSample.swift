import Model

/// Very many plain rows in time order, one file a week.
struct VolumeSample: Sendable {
    let settings: VolumeSettings
    let seed: UInt64
    let calendar: VolumeCalendar
    let texts: VolumeTexts
    let users: AliasTable
    let items: AliasTable
    /// `2026-10-05T08:`, by hour.
    let hours: TextShelf

    init(settings: VolumeSettings, seed: UInt64) {
        self.settings = settings
        self.seed = seed
        var random = SeededRandom(seed: seed, 3)
        calendar = VolumeCalendar(rows: settings.rows)
        texts = VolumeTexts(settings, random: &random)
        users = AliasTable(skewed: settings.users, random: &random)
        items = AliasTable(skewed: settings.items, random: &random)
        var hours = TextShelf()
        for hour in 0..<VolumeCalendar.dayCount * 24 { hours.append(VolumeCalendar.prefix(ofHour: hour)) }
        self.hours = hours
    }

    static let paths = ["helplens.yml", "catalogue.csv"] + VolumeCalendar.files.map(\.path)

    func write(to write: SampleSink) throws {
        try write("helplens.yml", Array(configuration.utf8))
        try write("catalogue.csv", Array(catalogue.utf8))
        for (path, hours) in VolumeCalendar.files {
            try write(path, Array(VolumeTexts.header.utf8))
            let blocks = blocks(of: calendar.starts[hours.lowerBound]..<calendar.starts[hours.upperBound])
            // A few at a time: enough to keep the threads busy, few enough to keep memory small.
            let together = settings.threads * 4
            for first in stride(from: 0, to: blocks.count, by: together) {
                let batch = blocks[first..<min(first + together, blocks.count)]
                let work = WorkList(count: batch.count)
                let made = try inParallel(workers: min(settings.threads, batch.count)) { _ in
                    var chunks: [(Int, [UInt8])] = []
                    while let next = work.take() { chunks.append((next, batch[first + next].bytes())) }
                    return chunks
                }
                for (_, bytes) in made.joined().sorted(by: { $0.0 < $1.0 }) { try write(path, bytes) }
            }
        }
    }

    private func blocks(of rows: Range<Int>) -> [VolumeBlock] {
        stride(from: rows.lowerBound, to: rows.upperBound, by: VolumeBlock.rows).map { first in
            VolumeBlock(
                sample: self, number: first, range: first..<min(first + VolumeBlock.rows, rows.upperBound))
        }
    }

    private var configuration: String {
        """
        \(SampleSettings.mark): \(settings.rows) synthetic interactions, for measuring speed.
        title: Help engagement
        organization: Contoso
        timezone: Europe/Berlin
        sources:
          - path: exports/*.csv
        catalogue: catalogue.csv

        """
    }

    private var catalogue: String {
        var text = "item,title,type,scopes,owner,published,state\n"
        for item in 0..<settings.items {
            let scope = texts.scopeNames[item % settings.scopes]
            text +=
                "\(texts.id(item)),\(texts.title(item)),\(VolumeTexts.type(item)),\(scope),Help Desk,2026-01-01,published\n"
        }
        return text
    }
}
