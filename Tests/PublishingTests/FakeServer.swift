import Model
import Synchronization

@testable import Publishing

/// A WebDAV server in memory, with every change written down; it falls silent for good at a chosen change.
final class FakeServer: WebServer {
    struct State {
        var files: [String: [UInt8]] = [:]
        var folders: Set<String> = ["/"]
        var modified: [String: Int] = [:]
        var clock = 0
        var log: [String] = []
        var gets = 0
        /// Statuses to answer instead, by method, the first first.
        var refusals: [String: [Int]] = [:]
        var fatalChange: Int?
    }

    let state = Mutex<State>(State())

    func send(_ request: WebRequest) throws -> WebAnswer {
        try state.withLock { state in
            if let status = state.refusals[request.method]?.first {
                state.refusals[request.method]?.removeFirst()
                return WebAnswer(status: status)
            }
            if !["GET", "PROPFIND"].contains(request.method) {
                if let fatal = state.fatalChange, state.log.count >= fatal { throw WebFailure.unreachable }
                let goal = request.headers.first { $0.name == "Destination" }.map { " " + FakeServer.path($0.value) }
                state.log.append("\(request.method) \(FakeServer.path(request.url))\(goal ?? "")")
            } else if state.fatalChange.map({ state.log.count >= $0 }) == true {
                throw WebFailure.unreachable
            }
            var answer = state.answer(request)
            answer.headers["date"] = FakeServer.time(state.clock)
            return answer
        }
    }

    static func path(_ url: String) -> String {
        String(url.dropFirst("https://server.example".count)).percentDecoded ?? ""
    }

    static func time(_ seconds: Int) -> String {
        let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
        return "Thu, 01 Jan 1970 \(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60)) GMT"
    }

    /// Every file below `/help` that is not hidden.
    var site: [String: String] {
        state.withLock { state in
            var site: [String: String] = [:]
            for (path, bytes) in state.files where path.hasPrefix("/help/") && !path.hasPrefix("/help/.helplens/") {
                site[String(path.dropFirst(6))] = String(decoding: bytes, as: UTF8.self)
            }
            return site
        }
    }
}

extension FakeServer.State {
    mutating func answer(_ request: WebRequest) -> WebAnswer {
        let url = FakeServer.path(request.url)
        let path = url.hasSuffix("/") && url != "/" ? String(url.dropLast()) : url
        let above = path.droppingLastPart.isEmpty ? "/" : path.droppingLastPart
        let isThere = files[path] != nil || folders.contains(path)
        switch request.method {
        case "GET":
            gets += 1
            return files[path].map { WebAnswer(status: 200, body: Array($0.prefix(request.limit))) }
                ?? WebAnswer(status: 404)
        case "PUT":
            guard folders.contains(above) else { return WebAnswer(status: 409) }
            files[path] = request.body
            modified[path] = clock
            return WebAnswer(status: 201)
        case "MKCOL":
            if isThere { return WebAnswer(status: 405) }
            guard folders.contains(above) else { return WebAnswer(status: 409) }
            folders.insert(path)
            return WebAnswer(status: 201)
        case "DELETE":
            guard isThere else { return WebAnswer(status: 404) }
            remove(path)
            return WebAnswer(status: 204)
        case "MOVE", "COPY":
            guard isThere, let header = request.headers.first(where: { $0.name == "Destination" }) else {
                return WebAnswer(status: 404)
            }
            let goal = FakeServer.path(header.value)
            if folders.contains(path), !url.hasSuffix("/") || !goal.hasSuffix("/") { return WebAnswer(status: 409) }
            put(path, to: goal.hasSuffix("/") ? String(goal.dropLast()) : goal, moving: request.method == "MOVE")
            return WebAnswer(status: 201)
        case "PROPFIND":
            guard isThere else { return WebAnswer(status: 404) }
            let isDeep = request.headers.contains { $0.name == "Depth" && $0.value == "1" }
            let below = (Array(files.keys) + Array(folders)).filter {
                $0 != "/" && $0 != path && $0.droppingLastPart == path
            }
            return WebAnswer(status: 207, body: Array(listing([path] + (isDeep ? below : [])).utf8))
        default: return WebAnswer(status: 405)
        }
    }

    private func listing(_ paths: [String]) -> String {
        let members = paths.map { path in
            let encoded = path.split(separator: "/").map { "/" + String($0).percentEncoded }.joined()
            let type = folders.contains(path) ? "<D:collection/>" : ""
            let size = files[path].map { "<lp1:getcontentlength>\($0.count)</lp1:getcontentlength>" } ?? ""
            return "<D:response>\n<D:href>\(encoded)</D:href><D:propstat><D:prop><lp1:resourcetype>\(type)"
                + "</lp1:resourcetype>\(size)<lp1:getlastmodified>\(FakeServer.time(modified[path] ?? 0))"
                + "</lp1:getlastmodified></D:prop></D:propstat></D:response>"
        }
        return "<?xml version=\"1.0\"?>\n<D:multistatus xmlns:D=\"DAV:\">\(members.joined())</D:multistatus>"
    }

    private mutating func remove(_ path: String) {
        files = files.filter { $0.key != path && !$0.key.hasPrefix(path + "/") }
        folders = folders.filter { $0 != path && !$0.hasPrefix(path + "/") }
    }

    private mutating func put(_ path: String, to goal: String, moving: Bool) {
        let old = self
        if moving { remove(path) }
        remove(goal)
        for (file, bytes) in old.files where file == path || file.hasPrefix(path + "/") {
            files[goal + file.dropFirst(path.count)] = bytes
            modified[goal + file.dropFirst(path.count)] = old.modified[file]
        }
        for folder in old.folders where folder == path || folder.hasPrefix(path + "/") {
            folders.insert(goal + folder.dropFirst(path.count))
        }
    }
}
