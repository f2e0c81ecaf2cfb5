import Model

extension Configuration.Audience {
    static let keys = ["name", "template", "where", "output", "title", "locale", "privacy"]

    /// - Parameter whole: What the configuration says of privacy, for what the audience does not say.
    init(_ fields: Fields, folder: String, privacy whole: Configuration.Privacy) {
        self.init()
        privacy = whole
        let problems = fields.problems
        name = fields.text("name")?.text
        title = fields.text("title")?.text
        locale = fields.text("locale").flatMap { readLocale($0, problems) }
        template = fields.text("template")?.text ?? template
        if template.contains("/") {
            // A word without a slash would name a template set that ships, so a path keeps one.
            let path = resolve(template, against: folder)
            template = path.contains("/") ? path : "./" + path
        }
        if let value = fields.value("privacy") {
            privacy = Configuration.Privacy(value, folder: folder, audienceOf: whole, problems)
        }
        filter = fields.map("where").flatMap { readFilter($0, people: privacy.people, problems) }
        if let filter, filter.keys.contains(.kind) {
            problems.error(
                "audience-by-kind", at: fields.place("where"), "Audience narrowed to a kind of interaction",
                why: "most measures are made of interactions of several kinds")
        }
        output = resolve(output, against: folder)
        guard let asked = fields.text("output") else { return }
        if asked.text.lowercased().hasPrefix("https://") || asked.text.lowercased().hasPrefix("http://") {
            output = asked.text
            return
        }
        output = resolve(asked.text, against: folder)
        if asked.text == "-" {
            problems.error("bad-output", at: asked.location, "The output of an audience must be a folder")
        }
    }
}
