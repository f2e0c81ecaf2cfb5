import Asking
import Foundation
import Model
import Testing

/// Opens what lies in the project's own folders.
private struct DiskFiles: FileOpening {
    func contents(of path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path))) }

    func files(below folder: String) throws -> [String] {
        let paths = FileManager.default.enumerator(atPath: folder)?.allObjects.compactMap { $0 as? String } ?? []
        return paths.filter { isFile(folder + "/" + $0) }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private func isFile(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
    }
}

@Suite struct ShippedTests {
    private static let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test("the templates that ship are read without a word, also where nothing is compared", arguments: ["monthly"])
    func templates(name: String) throws {
        let folder = ShippedTests.project.appending(path: "Templates/\(name)").path
        for (comparison, people) in zip([nil] + Comparison.allCases, PeopleMode.allCases) {
            let read = try readTemplates(
                folder, named: name, comparison: comparison, people: people, files: DiskFiles())
            #expect(read.warnings == [] && read.templates.name == name)
            #expect(read.templates.pages.contains { !$0.blocks.isEmpty })
        }
    }

    @Test("the samples' configuration is read without a word")
    func samples() throws {
        let file = ShippedTests.project.appending(path: "Samples/helplens.yml").path
        let read = try readConfiguration(file, files: DiskFiles())
        #expect(read.warnings == [] && read.configuration.sources.count == 1)
    }
}
