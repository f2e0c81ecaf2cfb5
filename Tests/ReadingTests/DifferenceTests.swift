import Foundation
import Testing

@testable import Reading

@Suite struct Differences {
    @Test("Each difference from RFC 4180 that is listed has its fixtures")
    func listed() throws {
        let source = URL(fileURLWithPath: Fixtures.root).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Sources/Reading/CarefulCSV.swift").path
        let text = String(decoding: try DiskFiles().contents(of: source), as: UTF8.self)
        let items = text.split(separator: "\n").filter { $0.contains(#/^/// [0-9]+\. /#) }
        let named = text.matches(of: #/`((?:in)?valid/[a-z0-9-]+)`/#).map { "csv/\($0.output.1).csv" }
        #expect(items.count >= 12)
        #expect(named.count >= items.count)
        for name in named { #expect(Fixtures.names.contains(name)) }
    }
}
