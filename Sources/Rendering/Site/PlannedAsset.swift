import Model

/// A style sheet, script or picture under the name that its bytes give it, so that a browser never shows an old one.
struct PlannedAsset: Sendable {
    /// The path below the template's `assets/`.
    var name: String
    var path: String
    var bytes: [UInt8]

    /// The sheet that only pages of the period have.
    static let runningHead = "running-head.css"

    init(name: String, bytes: [UInt8]) {
        let file = name.split(separator: "/").last.map(String.init) ?? name
        let dot = file.lastIndex(of: ".")
        let stem = safeFileName(String(file[..<(dot ?? file.endIndex)]))
        let ending = dot.map { asciiWords(String(file[$0...]), limit: 8) } ?? ""
        self.name = name
        self.path = "assets/\(stem)-\(fingerprint(bytes))" + (ending.isEmpty ? "" : ".\(ending)")
        self.bytes = bytes
    }
}

/// The template's assets in byte order of their names, then what the report's theme and its period add.
func plannedAssets(of content: SiteContent, _ style: ReportStyle) -> [PlannedAsset] {
    let names = content.template.assets.keys.sorted { $0.isBefore($1) }
    var assets = names.map { PlannedAsset(name: $0, bytes: content.template.assets[$0] ?? []) }
    if let logo = content.facts.logo { assets.append(PlannedAsset(name: logo.path, bytes: logo.bytes)) }
    let sheet = content.facts.theme.sheet
    if !sheet.isEmpty { assets.append(PlannedAsset(name: "theme.css", bytes: Array(sheet.utf8))) }
    let head = runningHead(content.facts, style)
    assets.append(PlannedAsset(name: PlannedAsset.runningHead, bytes: Array(head.utf8)))
    return assets
}

extension Configuration.Theme {
    /// A style sheet that sets what the theme says; its values were checked where they were read.
    fileprivate var sheet: String {
        var rules: [String] = []
        if let accent { rules.append("--accent: \(accent);") }
        if !fonts.isEmpty { rules.append("--font: \(fonts.map { "\"\($0)\"" }.joined(separator: ", ")), sans-serif;") }
        if dark != .auto { rules.append("color-scheme: \(dark == .always ? "dark" : "light");") }
        if rules.isEmpty { return "" }
        let screen = dark == .always ? "@media print { :root { color-scheme: light; } }\n" : ""
        return ":root { \(rules.joined(separator: " ")) }\n\(screen)"
    }
}
