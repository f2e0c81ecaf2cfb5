import CCurl
import Synchronization

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A server that libcurl speaks to. No pointer of it leaves this file.
final class CurlServer: WebServer {
    private let login: ServerLogin
    private let isLoopback: Bool
    private let idle = Mutex<[Connection]>([])

    /// libcurl's handle, used by one thread at a time.
    private final class Connection: @unchecked Sendable {
        let handle: UnsafeMutableRawPointer

        init?() {
            guard let handle = curl_connection() else { return nil }
            self.handle = handle
        }

        deinit { curl_disconnect(handle) }
    }

    init(_ address: WebAddress, login: ServerLogin) {
        self.login = login
        isLoopback = address.isLoopback
    }

    func send(_ request: WebRequest) throws -> WebAnswer {
        guard curl_is_here() != 0, let connection = idle.withLock({ $0.popLast() }) ?? Connection() else {
            throw WebFailure.withoutLibrary
        }
        defer { idle.withLock { $0.append(connection) } }
        // Without the first two libcurl would ask before it sends, and call every body a form.
        var headers = ["Expect:", "Content-Type: application/octet-stream"]
        if request.headers.contains(where: { $0.name == "Content-Type" }) { headers.removeLast() }
        headers += request.headers.map { "\($0.name): \($0.value)" }
        var user: String?
        var password = ""
        switch login {
        case .none: break
        case .password(let name, let word): (user, password) = (name, word)
        case .token(let token): headers.append("Authorization: Bearer \(token)")
        }
        var answer = curl_answer()
        defer { curl_forget(&answer) }
        withCStrings(headers) { headers in
            request.method.withCString { method in
                request.url.withCString { url in
                    withOptionalCString(user) { user in
                        password.withCString { password in
                            // A body of no bytes is one too.
                            ((request.body ?? []) + [0]).withUnsafeBufferPointer { body in
                                var whole = curl_request(
                                    method: method, url: url, headers: headers, user: user, password: password,
                                    body: request.body == nil ? nil : body.baseAddress,
                                    length: request.body?.count ?? 0, limit: request.limit,
                                    is_loopback: isLoopback ? 1 : 0)
                                curl_send(connection.handle, &whole, &answer)
                            }
                        }
                    }
                }
            }
        }
        if let failure = CurlServer.failure(answer.code) { throw failure }
        let text = UnsafeRawBufferPointer(start: answer.headers, count: answer.headers_length)
        return WebAnswer(
            status: answer.status, headers: headerFields(String(decoding: text, as: UTF8.self)),
            body: Array(UnsafeBufferPointer(start: answer.body, count: answer.length)))
    }

    private static func failure(_ code: Int32) -> WebFailure? {
        switch code {
        case 0: nil
        case 5, 6: .unknownHost
        case 7: .unreachable
        case 51, 53, 54, 58, 59, 60, 66, 77, 83, 90, 91: .badCertificate
        default: .cutOff
        }
    }
}

/// The fields of an answer's last head; those before it are of proxies.
func headerFields(_ text: String) -> [String: String] {
    var fields: [String: String] = [:]
    for line in text.split(whereSeparator: \.isNewline) {
        if line.hasPrefix("HTTP/") { fields = [:] }
        guard let colon = line.firstIndex(of: ":") else { continue }
        fields[line[..<colon].lowercased()] = String(line[line.index(after: colon)...].drop { $0 == " " })
    }
    return fields
}

private func withOptionalCString<R>(_ text: String?, _ body: (UnsafePointer<CChar>?) -> R) -> R {
    guard let text else { return body(nil) }
    return text.withCString { body($0) }
}

private func withCStrings(_ texts: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Void) {
    let copies = texts.map { strdup($0) }
    defer { copies.forEach { free($0) } }
    let list = copies.map { UnsafePointer<CChar>($0) } + [nil]
    list.withUnsafeBufferPointer { if let start = $0.baseAddress { body(start) } }
}

func sleepMilliseconds(_ count: UInt32) {
    usleep(count * 1000)
}
