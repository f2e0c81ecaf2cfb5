import Model
import Synchronization

/// A folder on a WebDAV server, seen as a disk: a site is published there in the same steps as anywhere.
///
/// What WebDAV asks of every server is enough: MKCOL, PUT, COPY, MOVE and DELETE, and PROPFIND to look. Its locks are
/// optional, so exclusion is a folder that only one run can make (`WebLock`).
final class WebDisk: Disk {
    let address: WebAddress
    let server: any WebServer
    private let held = Mutex<WebLock?>(nil)

    var isFar: Bool { true }

    convenience init(_ address: WebAddress, login: ServerLogin) {
        self.init(address, server: PatientServer(server: CurlServer(address, login: login)))
    }

    init(_ address: WebAddress, server: any WebServer) {
        self.address = address
        self.server = server
    }

    // MARK: Looking

    func kind(of path: String) throws -> EntryKind {
        let answer = try look(at: path, isFolder: false, depth: 0)
        switch answer.status {
        case 207:
            guard let member = WebListing(answer.body).members.first else { throw serverProblem(answer, at: path) }
            return member.isFolder ? .folder : .file
        case 404, 410: return .missing
        case 300..<400 where answer.headers["location"]?.hasSuffix("/") == true:
            // Some servers lead from a folder to the same with a slash.
            let folder = try look(at: path, isFolder: true, depth: 0)
            if folder.status == 207 { return .folder }
            throw serverProblem(answer, at: path)
        default: throw serverProblem(answer, at: path)
        }
    }

    func names(in folder: String) throws -> [String] { try entries(in: folder).map(\.name) }

    func entries(in folder: String) throws -> [Entry] { try members(of: folder).entries }

    /// What is in a folder, and the server's clock.
    func members(of folder: String) throws -> (entries: [Entry], modified: [String], now: String?) {
        let answer = try look(at: folder, isFolder: true, depth: 1)
        if [404, 410].contains(answer.status) { return ([], [], nil) }
        guard answer.status == 207 else { throw serverProblem(answer, at: folder) }
        let own = WebDisk.parts(of: address.url(of: folder))
        let members = WebListing(answer.body).members
        let entries = members.compactMap { member -> Entry? in
            guard let parts = WebDisk.parts(of: member.address), let own, parts.dropLast() == own[...],
                let name = parts.last, !name.isEmpty, name != ".", name != "..", !name.utf8.contains(UInt8(ascii: "/"))
            else { return nil }
            return Entry(name: name, kind: member.isFolder ? .folder : .file, size: member.size)
        }
        let sorted = entries.sorted { $0.name.isBefore($1.name) }
        return (sorted, members.compactMap(\.modified), answer.headers["date"])
    }

    /// The parts of an address's path, or of a path; servers write either.
    private static func parts(of address: String) -> [String]? {
        var path = address[...]
        if let scheme = path.firstRange(of: "://") {
            path = path[scheme.upperBound...]
            path = path[(path.firstIndex(of: "/") ?? path.endIndex)...]
        }
        let parts = path.split(separator: "/").map { String($0).percentDecoded }
        return parts.contains(nil) ? nil : parts.compactMap(\.self)
    }

    private func look(at path: String, isFolder: Bool, depth: Int) throws -> WebAnswer {
        let wanted =
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<D:propfind xmlns:D=\"DAV:\"><D:prop><D:resourcetype/>"
            + "<D:getcontentlength/><D:getlastmodified/></D:prop></D:propfind>\n"
        return try ask(
            "PROPFIND", path, isFolder: isFolder,
            headers: [("Depth", "\(depth)"), ("Content-Type", "application/xml; charset=utf-8")],
            body: Array(wanted.utf8), limit: 1 << 27)
    }

    func read(_ path: String, limit: Int) throws -> [UInt8] {
        let answer = try ask(
            "GET", path, headers: [("Cache-Control", "no-cache")], limit: min(limit, 1 << 30))
        guard answer.status == 200 else { throw serverProblem(answer, at: path) }
        return answer.body
    }

    // MARK: Changing

    func makeFolder(_ path: String) throws {
        let answer = try ask("MKCOL", path, isFolder: true)
        switch answer.status {
        case 200..<300, 405, 300..<400: return
        case 404, 409:
            guard path.count > address.text.count else {
                throw Diagnostics(
                    Diagnostic(
                        .error, id: "vanished-file", at: SourceLocation(file: path),
                        "Folder above the site's is not on the server", hint: "Make it, or name another address."))
            }
            try makeFolder(path.droppingLastPart)
            let second = try ask("MKCOL", path, isFolder: true)
            guard 200..<300 ~= second.status || second.status == 405 else { throw serverProblem(second, at: path) }
        default: throw serverProblem(answer, at: path)
        }
    }

    func write(_ path: String, chunks: () -> [UInt8]?) throws {
        var bytes: [UInt8] = []
        while let chunk = chunks() { bytes += chunk }
        let answer = try ask("PUT", path, body: bytes)
        guard 200..<300 ~= answer.status else { throw serverProblem(answer, at: path) }
    }

    func rename(_ path: String, to goal: String) throws {
        try held.withLock { try $0?.checkAtHand() }
        let isFolder = try kind(of: path) == .folder
        let answer = try ask(
            "MOVE", path, isFolder: isFolder,
            headers: [("Destination", address.url(of: goal, isFolder: isFolder)), ("Overwrite", "T")])
        if 200..<300 ~= answer.status, answer.status != 207 { return }
        // Sent twice, since the first answer was lost: then it was moved the first time.
        if answer.attempts > 1, answer.status == 404, try kind(of: goal) != .missing { return }
        throw serverProblem(answer, at: path)
    }

    func copy(_ path: String, to goal: String) throws {
        let answer = try ask(
            "COPY", path, headers: [("Destination", address.url(of: goal)), ("Overwrite", "T")])
        guard 200..<300 ~= answer.status, answer.status != 207 else { throw serverProblem(answer, at: path) }
    }

    /// No server can, so a folder is moved aside before another takes its place.
    func exchange(_ a: String, _ b: String) throws -> Bool { false }

    func remove(_ path: String) throws {
        let kind = try kind(of: path)
        if kind == .missing { return }
        try held.withLock { try $0?.checkAtHand() }
        let answer = try ask("DELETE", path, isFolder: kind == .folder)
        let isGone = 200..<300 ~= answer.status && answer.status != 207 || [404, 410].contains(answer.status)
        guard isGone else { throw serverProblem(answer, at: path) }
    }

    /// Does nothing: between looking and removing another run may have put something there.
    func removeIfEmpty(_ folder: String) {}

    func lock(_ path: String) throws -> (any HeldLock)? {
        let lock = try WebLock(path, on: self)
        held.withLock { $0 = lock }
        return lock
    }

    /// What a server has taken is safe, as far as anybody can know. This is the last moment before the old site gives
    /// way, so the lock is looked at.
    func synchronize(_ folder: String) throws { try held.withLock { try $0?.check() } }

    func ask(
        _ method: String, _ path: String, isFolder: Bool = false, headers: [(name: String, value: String)] = [],
        body: [UInt8]? = nil, limit: Int = 1 << 20
    ) throws -> WebAnswer {
        let request = WebRequest(
            method: method, url: address.url(of: path, isFolder: isFolder), headers: headers, body: body, limit: limit)
        do { return try server.send(request) } catch let failure as WebFailure {
            throw serverProblem(failure, at: path)
        }
    }
}
