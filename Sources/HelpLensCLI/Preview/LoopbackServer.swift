import Foundation
import Model
import Synchronization

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A small HTTP server that only this machine can reach: it answers GET and HEAD, one request a connection.
///
/// A library for servers would be larger than all the rest of the program; this one serves one person.
final class LoopbackServer: Sendable {
    enum Answer: Sendable {
        case found([UInt8], type: String)
        case notFound
    }

    private let listener: Int32
    let port: UInt16
    /// Connections that are being answered. Browsers open some ahead that stay silent for a while.
    private let connections = Mutex<Int>(0)

    private static let mostConnections = 64
    private static let longestHead = 1 << 14
    private static let patience = 10

    var address: String { "http://127.0.0.1:\(port)/" }

    /// - Throws: `Diagnostics` with `unusable-port`.
    init(port: UInt16) throws {
        let (socket, code) = LoopbackServer.listening(at: port)
        guard let socket else {
            throw Diagnostics(
                Diagnostic(
                    .error, id: "unusable-port", "Port \(port) cannot be served at",
                    why: String(cString: strerror(code)), hint: "name another with --port, or 0 for any that is free"))
        }
        listener = socket
        self.port = LoopbackServer.port(of: socket)
    }

    /// Serves at a port, or at any that is free where that one is taken.
    ///
    /// - Throws: `Diagnostics` with `unusable-port`.
    convenience init(preferring port: UInt16) throws {
        do {
            try self.init(port: port)
        } catch is Diagnostics {
            try self.init(port: 0)
        }
    }

    deinit { close(listener) }

    /// Answers requests from now on, on threads of their own, until the program ends.
    func start(_ answer: @escaping @Sendable (_ path: String) -> Answer) {
        // A browser that goes away is no reason to end.
        signal(SIGPIPE, SIG_IGN)
        Thread.detachNewThread { [self] in
            while true {
                let connection = accept(listener, nil, nil)
                if connection < 0 {
                    if errno == EBADF || errno == EINVAL { return }
                    // Too many open files, say: others may close some.
                    Thread.sleep(forTimeInterval: 0.05)
                    continue
                }
                let isTooMany = connections.withLock { open in
                    open += 1
                    return open > LoopbackServer.mostConnections
                }
                if isTooMany {
                    finish(connection)
                    continue
                }
                Thread.detachNewThread { [self] in
                    serve(connection, answer)
                    finish(connection)
                }
            }
        }
    }

    private func finish(_ connection: Int32) {
        close(connection)
        connections.withLock { $0 -= 1 }
    }

    private func serve(_ connection: Int32, _ answer: (String) -> Answer) {
        var patience = timeval()
        patience.tv_sec = time_t(LoopbackServer.patience)
        for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
            setsockopt(connection, SOL_SOCKET, option, &patience, socklen_t(MemoryLayout<timeval>.size))
        }
        guard let head = head(of: connection) else { return }
        let reply = LoopbackServer.reply(to: head, port: port, answer)
        var rest = reply[...]
        while !rest.isEmpty {
            let sent = rest.withUnsafeBytes { send(connection, $0.baseAddress, $0.count, 0) }
            if sent < 0, errno == EINTR { continue }
            guard sent > 0 else { return }
            rest = rest.dropFirst(sent)
        }
    }

    /// The lines of a request up to the empty one; `nil` where there is no whole one.
    private func head(of connection: Int32) -> String? {
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 4096)
        while bytes.count < LoopbackServer.longestHead {
            let count = recv(connection, &part, part.count, 0)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return nil }
            bytes += part[..<count]
            let text = String(decoding: bytes, as: UTF8.self)
            if let end = text.firstRange(of: "\r\n\r\n") { return String(text[..<end.lowerBound]) }
        }
        return nil
    }

    /// The whole answer to a request.
    ///
    /// Only requests for this machine by its own name are answered: a page of another site whose name was made to lead
    /// here asks for that name.
    static func reply(to head: String, port: UInt16, _ answer: (String) -> Answer) -> [UInt8] {
        let lines = head.split(separator: "\r\n", omittingEmptySubsequences: false)
        let words = (lines.first ?? "").split(separator: " ")
        let hosts = lines.dropFirst().compactMap { line in
            line.lowercased().hasPrefix("host:") ? line.dropFirst(5).trimmingCharacters(in: .whitespaces) : nil
        }
        guard words.count == 3, words[2].hasPrefix("HTTP/1."), hosts.count == 1 else { return reply("400 Bad Request") }
        guard ["127.0.0.1:\(port)", "localhost:\(port)"].contains(hosts[0].lowercased()) else {
            return reply("403 Forbidden")
        }
        guard words[0] == "GET" || words[0] == "HEAD" else {
            return reply("405 Method Not Allowed", "Allow: GET, HEAD")
        }
        let path = words[1].prefix { $0 != "?" && $0 != "#" }
        guard case .found(let bytes, let type) = answer(String(path)) else { return reply("404 Not Found") }
        return reply("200 OK", "Content-Type: \(type)", body: bytes, isShown: words[0] == "GET")
    }

    private static func reply(
        _ status: String, _ header: String? = nil, body: [UInt8]? = nil, isShown: Bool = true
    ) -> [UInt8] {
        let body = body ?? Array((status + "\n").utf8)
        let headers = [
            "HTTP/1.1 \(status)", header ?? "Content-Type: text/plain", "Content-Length: \(body.count)",
            "Cache-Control: no-store", "X-Content-Type-Options: nosniff", "Cross-Origin-Resource-Policy: same-origin",
            "Connection: close",
        ]
        return Array((headers.joined(separator: "\r\n") + "\r\n\r\n").utf8) + (isShown ? body : [])
    }
}
