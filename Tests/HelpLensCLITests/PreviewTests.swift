import ArgumentParser
import Foundation
import TestSupport
import Testing

@testable import HelpLensCLI

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

@Suite("A preview")
struct PreviewTests {
    @Test("shows the site, with a script that shows it anew, and publishes nothing")
    func site() throws {
        let run = try TestRun(configuration: WithheldWorld.configuration, exports: WithheldWorld.exports())
        let command = try PreviewCommand.parse(["--config", run.configuration, "--quiet", "--no-cache"])
        let before = try TestRun.files(below: run.folder.path)
        let folder = try PreviewFolder()
        defer { folder.remove() }
        let watch = Watch([run.configuration])
        let log = HeldLog()
        #expect(folder.status("/") == 404)
        _ = try command.build(log, watch, in: folder)
        let home = try #require(folder.text("/"))
        #expect(home.contains("<script src=\"/.preview/reload.js?1\"></script>\n</body>"))
        #expect(folder.text("/2026-10/index.html") != nil)
        #expect(folder.text("/.preview/state.js") == "window.helplensPreview = 1;\n")
        _ = try command.build(log, watch, in: folder)
        #expect(folder.text("/.preview/state.js") == "window.helplensPreview = 2;\n")
        #expect(log.readings == 1)
        #expect(try TestRun.files(below: run.folder.path) == before)
    }

    @Test(
        "gives out nothing but its site",
        arguments: [
            "/../helplens.yml", "/%2e%2e/helplens.yml", "/..%2fhelplens.yml", "/2026-10/../../x", "//etc/passwd",
            "/.helplens/lock", "/a%00b", "/a\\b", "2026-10/index.html", "/%ff", "*",
        ])
    func paths(path: String) {
        #expect(PreviewFolder.file(path, home: "index.html") == nil)
    }

    @Test("takes a folder for its first page, and an address as it was written")
    func addresses() {
        #expect(PreviewFolder.file("/", home: "index.aspx") == "index.aspx")
        #expect(PreviewFolder.file("/2026-10/", home: "index.html") == "2026-10/index.html")
        #expect(PreviewFolder.file("/2026-10/a%20b.html", home: "index.html") == "2026-10/a b.html")
    }

    @Test(
        "answers to this machine alone, and to questions alone",
        arguments: [
            ("GET / HTTP/1.1\r\nHost: 127.0.0.1:80", "200 OK"), ("GET /?a HTTP/1.1\r\nhost:localhost:80", "200 OK"),
            ("HEAD / HTTP/1.0\r\nHost: 127.0.0.1:80", "200 OK"),
            ("GET / HTTP/1.1\r\nHost: reports.example:80", "403 Forbidden"),
            ("GET / HTTP/1.1\r\nHost: 127.0.0.1:80\r\nHost: x", "400 Bad Request"),
            ("GET / HTTP/1.1", "400 Bad Request"),
            ("POST / HTTP/1.1\r\nHost: 127.0.0.1:80", "405 Method Not Allowed"), ("", "400 Bad Request"),
            ("GET /other HTTP/1.1\r\nHost: 127.0.0.1:80", "404 Not Found"),
        ])
    func requests(head: String, expected: String) {
        let reply = LoopbackServer.reply(to: head, port: 80) { path in
            path == "/" ? .found(Array("body".utf8), type: "text/plain") : .notFound
        }
        let text = String(decoding: reply, as: UTF8.self)
        #expect(text.hasPrefix("HTTP/1.1 \(expected)\r\n"))
        #expect(text.contains("Content-Length: 4\r\n") == (expected == "200 OK"))
        #expect(text.hasSuffix("body") == (expected == "200 OK" && !head.hasPrefix("HEAD")))
    }

    @Test("is served at a port that is free, where the one it likes is taken")
    func ports() throws {
        let first = try LoopbackServer(port: 0)
        let second = try LoopbackServer(preferring: first.port)
        #expect(second.port != first.port && second.port != 0)
        #expect(throws: (any Error).self) { try LoopbackServer(port: first.port) }
        first.start { _ in .found(Array("served".utf8), type: "text/plain") }
        #expect(asked(first.port).hasSuffix("\r\n\r\nserved"))
    }
}

/// What a server answers to a request for its first page.
private func asked(_ port: UInt16) -> String {
    #if canImport(Glibc)
    let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
    let connection = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    defer { close(connection) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let isThere = withUnsafePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            connect(connection, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
        }
    }
    let request = Array("GET / HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n".utf8)
    guard isThere, send(connection, request, request.count, 0) == request.count else { return "" }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1024)
    while case let count = recv(connection, &part, part.count, 0), count > 0 { bytes += part[..<count] }
    return String(decoding: bytes, as: UTF8.self)
}

extension PreviewFolder {
    fileprivate func text(_ path: String) -> String? {
        guard case .found(let bytes, _) = answer(to: path) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    fileprivate func status(_ path: String) -> Int {
        if case .found = answer(to: path) { 200 } else { 404 }
    }
}
