import Foundation
import Model
import Rendering
import Testing

@testable import Publishing

func period(_ name: String) throws -> Period {
    guard case .named(let period) = PeriodRequest(name) else { throw Unnamed(name: name) }
    return period
}

private struct Unnamed: Error { var name: String }

/// A small site of one period; every file tells its edition, and its style sheet changes with it.
struct Edition {
    var period: Period
    var name: String
    /// A page that only this edition has.
    var extraPage: String?

    var pages: [Page] {
        let folder = period.folder
        let style = "style-\(hash).css"
        var pages = [
            Page(path: "assets/\(style)", text: "a { src: url(font-\(hash).woff2) }"),
            Page(path: "assets/font-\(hash).woff2", text: "font \(name)"),
            Page(path: "\(folder)/index.html", text: "\(name) ../assets/\(style)"),
            Page(path: "\(folder)/items/first.html", text: "first \(name)"),
            Page(path: "\(folder)/manifest.json", text: manifest),
            Page(path: "\(folder)/decisions.json", text: "{}"),
        ]
        if let extraPage { pages.append(Page(path: "\(folder)/items/\(extraPage).html", text: name)) }
        return pages
    }

    var root: [Page] {
        ["index.html", "periods.js", "archive.html"].map { Page(path: $0, text: "\(name) \($0) style-\(hash).css") }
            + [Page(path: "manifest.json", text: manifest)]
    }

    var files: [String: String] {
        Dictionary(uniqueKeysWithValues: (pages + root).map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    private var manifest: String { "{\"tool\": \"HelpLens 0\", \"edition\": \"\(name)\"}" }
    private var hash: String {
        String(name.utf8.reduce(0xabcd_0000) { $0 &* 31 &+ Int($1) } & 0xffff_ffff | 0x1000_0000, radix: 16)
    }

    func publish(to site: String, disk: any Disk = LocalDisk()) throws {
        let publisher = try SitePublisher(site: site, period: period, disk: disk)
        for page in pages { try publisher.write(page) }
        try publisher.finish(root: root)
    }
}

extension SitePublisher {
    convenience init(site: String, period: Period, disk: any Disk = LocalDisk()) throws {
        try self.init(site: SiteTarget(site, disk: disk), period: period)
    }
}

/// Expects a problem with this id, at a place that holds `path`.
func expect(_ id: String, path: String = "", _ body: () throws -> Void) throws {
    let problems = try #require(throws: Diagnostics.self) { try body() }
    #expect(problems.all.map(\.id) == [id])
    #expect(path.isEmpty || problems.all.allSatisfy { $0.location?.file.contains(path) == true })
}
