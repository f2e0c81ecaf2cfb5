import Asking
import Foundation
import Model
import Testing

@Suite struct ShippedTests {
    private static let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test(
        "the templates that ship are read without a word, also where nothing is compared",
        arguments: ["analysis", "monthly", "scope-owner"])
    func templates(name: String) throws {
        let folder = ShippedTests.project.appending(path: "Templates/\(name)").path
        for (comparison, people) in zip([nil] + Comparison.allCases, PeopleMode.allCases) {
            let read = try readTemplates(
                folder, named: name, shipped: ProjectFiles.shipped, comparison: comparison, people: people,
                files: ProjectFiles())
            #expect(read.warnings == [] && read.templates.name == name)
            #expect(read.templates.pages.contains { !$0.blocks.isEmpty })
        }
    }

    @Test("the samples' configuration is read without a word")
    func samples() throws {
        let file = ShippedTests.project.appending(path: "Samples/helplens.yml").path
        let read = try readConfiguration(file, files: ProjectFiles())
        #expect(read.warnings == [] && read.configuration.sources.count == 1)
    }
}
