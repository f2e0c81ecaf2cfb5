import Asking
import Foundation
import Model
import Reading
import Rendering
import ShippedTemplates

/// Reads a page that stands alone: in the layout of the set it lies in, or in that of the analyses that ship.
///
/// - Throws: `Diagnostics` with all that is wrong with the page, by place.
func readLonePage(_ path: String, _ setup: RunSetup) throws -> AudienceTemplate {
    let (templates, warnings) = try readPage(
        path, within: try surroundings(of: path), shipped: shippedTemplateFolders(),
        comparison: setup.configuration.compare, people: setup.configuration.privacy.people,
        locale: setup.configuration.locale, files: DiskFiles())
    setup.reporter.show(warnings)
    var audience = Configuration.Audience()
    audience.template = templates.name
    return AudienceTemplate(audience: audience, templates: templates, hash: try hash(ofPageAt: path, templates))
}

/// One digest over the page and what is around it; other files of its folder are none of its business.
private func hash(ofPageAt path: String, _ templates: TemplateSet) throws -> String {
    let partials = templates.partials.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.text.utf8)) }
    let assets = templates.assets.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    let files = [("", try DiskFiles().contents(of: path)), ("", Array(templates.layout.text.utf8))] + partials + assets
    return sha256(files.flatMap { name, bytes in Array("\(name)\n\(bytes.count)\n".utf8) + bytes })
}

private func surroundings(of path: String) throws -> String {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    if FileManager.default.fileExists(atPath: folder + "/template.yml") { return folder }
    guard let shipped = shippedTemplateFolder(named: "analysis") else {
        throw Diagnostics(
            Diagnostic(
                .error, id: "missing-template", "The template set 'analysis' belongs to the program, and is not there",
                hint: "install HelpLens again"))
    }
    return shipped
}
