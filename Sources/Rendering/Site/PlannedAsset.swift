import Model

/// A style sheet, script or picture under the name that its bytes give it, so that a browser never shows an old one.
struct PlannedAsset: Sendable {
    /// The path below the template's `assets/`.
    var name: String
    var path: String
    var bytes: [UInt8]

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

/// The template's assets in byte order of their names, then the report's own colours.
func plannedAssets(of content: SiteContent) -> [PlannedAsset] {
    let names = content.template.assets.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var assets = names.map { PlannedAsset(name: $0, bytes: content.template.assets[$0] ?? []) }
    if let accent = content.facts.accent, isColour(accent) {
        assets.append(PlannedAsset(name: "theme.css", bytes: Array(":root { --accent: \(accent); }\n".utf8)))
    }
    return assets
}

private func isColour(_ text: String) -> Bool {
    text.hasPrefix("#") && (4...9).contains(text.utf8.count) && text.dropFirst().allSatisfy(\.isHexDigit)
}
