import Model

extension Configuration.Clarity {
    init(_ tree: YAMLTree, folder: String, _ problems: Problems) {
        self.init()
        let keys = ["enabled", "project", "snapshots", "heatmaps", "recordings", "links"]
        let fields = Fields(tree, keys: keys, problems: problems)
        isEnabled = fields.flag("enabled") ?? false
        project = fields.text("project")?.text
        let path = { (key: String) in fields.text(key).map { resolve($0.text, against: folder) } }
        snapshots = path("snapshots")
        heatmaps = path("heatmaps")
        recordings = path("recordings")
        showsLinks = fields.flag("links") ?? false
        guard isEnabled else { return }
        if snapshots == nil, heatmaps == nil, recordings == nil {
            problems.error(
                "clarity-without-files", at: tree.location, "Clarity is enabled, and no files are named",
                hint: "name them under `snapshots`, `heatmaps` or `recordings`")
        }
        if showsLinks, recordings == nil {
            problems.error(
                "clarity-without-recordings", at: fields.place("links"),
                "Links to recordings need a list of recordings",
                hint: "name the downloaded lists under `recordings`")
        }
    }
}
