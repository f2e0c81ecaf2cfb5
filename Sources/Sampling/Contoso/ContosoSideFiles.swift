import Model

/// What lies beside the exports: the configuration, the catalogue, the segments, and a word about all of it.
enum ContosoSideFiles {
    static func configuration() -> SampleFile {
        let holidays = ContosoCalendar.holidays.map { "  - \($0)" }.joined(separator: "\n")
        let notes = ContosoCalendar.notes.map { note in
            let scope = note.scope.map { ", scope: \($0)" } ?? ""
            return "  - { date: \(note.date), text: \"\(note.text)\"\(scope) }"
        }.joined(separator: "\n")
        let rules = ContosoPage.rules.map { "  - { name: \($0.name), url: \"\($0.pattern)\" }" }.joined(separator: "\n")
        return SampleFile(
            "helplens.yml",
            """
            \(SampleSettings.mark): the report on Contoso's help is `helplens report --config Samples/helplens.yml`
            title: Help engagement
            organization: Contoso
            timezone: Europe/Berlin
            locale: en-GB
            sources:
              - path: exports/*
                timezone: UTC          # the exports write times without a zone
            catalogue: catalogue.csv
            segments: segments.csv
            aliases:
              \(ContosoScope.oldSalesName): \(ContosoScope.all[0].name)   # renamed in February 2026
            exclude:
              users: [svc-*]           # editors, who look at what they make
            compare: previous
            privacy: { minimum_group: 5 }
            holidays:
            \(holidays)
            notes:
            \(notes)
            scopes:                    # where Clarity's pages belong
            \(rules)
            clarity:                   # without `enabled: true` none of these files is opened
              enabled: true
              project: contoso1
              snapshots: clarity/snapshots/*.json
              heatmaps: clarity/heatmaps/*.csv
              recordings: clarity/recordings/*.csv

            """)
    }

    static func catalogue(_ items: [ContosoItem]) -> SampleFile {
        var file = SampleFile("catalogue.csv")
        file.append(record: ["item", "title", "type", "scopes", "owner", "published", "state"])
        let owners = [
            "Anna Schmidt", "Help Desk", "Lukas Weber", "People & Culture", "Finance Systems", "IT Service",
            "Data Office", "Legal",
        ]
        for item in items where item.life != .unlisted {
            let state = item.life == .draft ? "draft" : item.life == .retired ? "retired" : "published"
            let scopes = item.scopes.map { ContosoScope.all[$0].name }.joined(separator: ";")
            if item.id == ContosoItem.launched {
                // Its first entry, from when it was being written; the later one counts.
                file.append(record: [
                    item.id, "Travel expenses (working title)", item.kind.rawValue, scopes,
                    owners[item.scopes[0]], "\(item.published.advanced(by: -14))", "draft",
                ])
            }
            file.append(record: [
                item.id, item.title, item.kind.rawValue, scopes, owners[item.scopes[0]],
                "\(item.published)", state,
            ])
        }
        return file
    }

    /// Nearly everybody: a few who came last are not in the directory's copy yet.
    static func segments(_ people: [ContosoPerson]) -> SampleFile {
        var file = SampleFile("segments.csv")
        file.append(record: ["user", "segment"])
        let latest = (ContosoPerson.activeCount - missing)..<ContosoPerson.activeCount
        let listed = people.enumerated().filter { !latest.contains($0.offset) }.map(\.element)
        for person in listed.sorted(by: { Array($0.account.utf8).lexicographicallyPrecedes(Array($1.account.utf8)) }) {
            file.append(record: [person.account, person.department.rawValue])
        }
        return file
    }

    static let missing = 12

    static func readme(seed: UInt64) -> SampleFile {
        SampleFile(
            "README.md",
            """
            # Contoso's help, a synthetic year

            Nobody in these files exists. They were made by

                helplens sample --seed \(seed) --output Samples

            and the same command makes the same bytes again.

            | file | what it is |
            |---|---|
            | `exports/` | thirteen months of interactions, \(ContosoCalendar.first) to \(ContosoCalendar.last), as CSV and JSON Lines, most of them compressed |
            | `catalogue.csv` | \(ContosoItem.all.count) help items: most in use, some never, drafts and retired ones too |
            | `segments.csv` | people and their departments; some never come |
            | `clarity/` | what Microsoft Clarity would say of Contoso's pages: a month of snapshots, two heat maps, a list of recordings |
            | `helplens.yml` | the report's configuration |

            What real exports have, these have too: accounts in varying case, visits without an account, editors who look
            at their own items (`svc-*`), an application that was renamed, an export that overlaps its neighbour by a day
            (\(ContosoCalendar.overlap)), a few broken rows, items that no catalogue lists, and one application,
            \(ContosoScope.all[ContosoScope.legalArchive].name), that only \(ContosoPerson.archivists) people ever use.

            """)
    }
}
