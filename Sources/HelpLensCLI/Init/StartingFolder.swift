import Model

/// The files that `helplens init` writes.
enum StartingFolder {
    /// What stands behind a `#` is an example; each can be taken in by taking the `#` away.
    ///
    /// - Parameters:
    ///   - template: The template set whose pages lie in a folder of its name.
    ///   - key: The path of a key that was made beside it.
    static func configuration(template: String? = nil, key: String? = nil) -> String {
        let own = "audiences: [{ template: ./\(template ?? "monthly") }]"
        let text = key.map(start(key:)) ?? start
        return text + (template == nil ? "# \(own)   # pages of your own, in a folder beside this file\n" : "\(own)\n")
    }

    private static func start(key: String) -> String {
        let name = String(decoding: JSONValue.string(key).text, as: UTF8.self)
        return start.replacing(
            "privacy: { minimum_group: 5 }  # numbers",
            with: """
                # people: pseudonyms tells of single people, by pseudonyms that are made with the key
                privacy: { minimum_group: 5, people: none, key: \(name) }
                # minimum_group: numbers
                """)
    }

    private static let start = """
        # What HelpLens reads, and how it reports.
        # `helplens check` says how the exports are understood; `helplens report` makes the site.

        title: Help engagement
        # organization: Contoso
        timezone: UTC                  # whose days and hours are counted, such as Europe/Berlin
        locale: en-GB                  # language, numbers and dates: en, de, fr or es, and a region

        sources:
          - path: exports/*
            # timezone: UTC            # of times that are written without a zone
            # profile: pendo           # another system's exports: also appcues, userpilot, walkme, xapi
            # columns: { time: When, user: Who, item: What }   # where columns are not found by themselves

        # catalogue: catalogue.csv     # what is on offer: item, title, type, scopes, owner, published, state
        # segments: segments.csv       # who belongs where: user, segment
        # exclude: { users: [svc-*] }  # editors and test accounts
        # aliases: { Dynamics CRM: Dynamics Sales }   # old scope: new scope

        # period: last-month           # without it the latest complete month
        compare: previous
        privacy: { minimum_group: 5 }  # numbers that rest on fewer people are withheld; at least 3

        # holidays: [2026-12-25, 2026-12-26]
        # notes: [{ date: 2026-10-05, text: "New launchpad" }]   # drawn on charts

        """

    static let ignored = """
        # Exports name people: they stay out of a repository, and so does what is made of them.
        exports/
        site/
        *.run/

        """
}
