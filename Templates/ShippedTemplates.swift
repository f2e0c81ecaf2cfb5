import Foundation

/// The names of the template sets that ship with HelpLens.
public let shippedTemplateNames = ["monthly", "scope-owner"]

/// The folders of the shipped template sets, by their names.
public func shippedTemplateFolders() -> [String: String] {
    let found = shippedTemplateNames.map { ($0, shippedTemplateFolder(named: $0)) }
    return Dictionary(uniqueKeysWithValues: found).compactMapValues(\.self)
}

/// The folder of a shipped template set.
///
/// It lies beside the executable where it was built, or in `share/helplens/templates` of the place it was installed to.
/// - Returns: `nil` for a name that is not shipped, or when the files are not there.
public func shippedTemplateFolder(named name: String) -> String? {
    guard shippedTemplateNames.contains(name) else { return nil }
    let executable = URL(fileURLWithPath: Bundle.main.executablePath ?? CommandLine.arguments[0])
        .resolvingSymlinksInPath()
    let beside = executable.deletingLastPathComponent()
    let candidates = [
        beside.appendingPathComponent("HelpLens_ShippedTemplates.resources/\(name)"),
        beside.appendingPathComponent("HelpLens_ShippedTemplates.bundle/\(name)"),
        beside.appendingPathComponent("HelpLens_ShippedTemplates.bundle/Contents/Resources/\(name)"),
        beside.deletingLastPathComponent().appendingPathComponent("share/helplens/templates/\(name)"),
    ]
    return candidates.first {
        FileManager.default.fileExists(atPath: $0.appendingPathComponent("template.yml").path)
    }?.path
}
