import Model

/// Thirteen months of help at Contoso: exports in several forms, and the files beside them.
struct ContosoYear {
    let seed: UInt64

    static let paths =
        ["helplens.yml", "README.md", "catalogue.csv", "segments.csv"]
        + zip(ContosoCalendar.months, ContosoExport.forms).map(ContosoExport.path(of:in:))
        + ContosoSnapshots.paths + ContosoDownloads.paths

    /// All files, in the order in which they are written.
    func files() -> [SampleFile] {
        let people = ContosoPerson.all(seed: seed)
        let items = ContosoItem.all + ContosoItem.unlisted
        let rows = ContosoBehaviour(seed: seed, people: people, items: items).rows()
        let exports = ContosoCalendar.months.enumerated().map { index, month in
            ContosoExport(
                month: month, form: ContosoExport.forms[index], spelling: ContosoExport.spellings[index],
                people: people, items: items
            ).file(rows.filter { belongs($0, to: month) })
        }
        let sideFiles = [
            ContosoSideFiles.configuration(), ContosoSideFiles.readme(seed: seed), ContosoSideFiles.catalogue(items),
            ContosoSideFiles.segments(people),
        ]
        return sideFiles + exports + ContosoSnapshots(seed: seed).files() + ContosoDownloads(seed: seed).files()
    }

    /// An export holds a month of UTC; that of May begins a day early, as if somebody had asked for the wrong dates.
    private func belongs(_ row: ContosoRow, to month: Day) -> Bool {
        let starts = row.day >= month || (row.day == ContosoCalendar.overlap && month.civil.month == 5)
        return starts && row.day < month.adding(months: 1)
    }
}
