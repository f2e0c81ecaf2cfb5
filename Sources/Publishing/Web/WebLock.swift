import Dispatch
import Model
import Synchronization

/// A folder on a server that only one run can make, with a file in it that names the run and is written anew again and
/// again: once it is a minute old by the server's own clock, whoever wrote it is gone, and the next run takes the folder
/// away.
///
/// States: *free* (no folder) → MKCOL → *held* (folder, file younger than a minute) → DELETE → *free*; held → a minute
/// without a sign → *left*; left → MOVE to a name of its own → free. Of several runs that find it left, MOVE lets one win.
final class WebLock: HeldLock {
    private let path: String
    private let disk: WebDisk
    private let name: [UInt8]
    private let state = Mutex<State>(State())

    private struct State {
        var isLost = false
        var isReleased = false
        var lastSign = ContinuousClock.now
    }

    private static let leaseSeconds = 60
    private static let renewalSeconds = 15

    /// - Returns: `nil` when another run holds the lock.
    init?(_ path: String, on disk: WebDisk) throws {
        let id = String(UInt64.random(in: .min ... .max), radix: 16)
        name = Array("helplens \(id)\n".utf8)
        self.path = path
        self.disk = disk
        guard try WebLock.take(path, id, on: disk) else { return nil }
        try disk.write(name, to: path + "/run")
        renewLater()
    }

    private func renewLater() {
        DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(WebLock.renewalSeconds)) { [weak self] in
            guard let self, !state.withLock({ $0.isReleased || $0.isLost }) else { return }
            renew()
            renewLater()
        }
    }

    private static func take(_ path: String, _ id: String, on disk: WebDisk) throws -> Bool {
        for _ in 1...2 {
            let answer = try disk.ask("MKCOL", path, isFolder: true)
            if 200..<300 ~= answer.status { return true }
            guard answer.status == 405 || 300..<400 ~= answer.status else { throw serverProblem(answer, at: path) }
            let (entries, modified, now) = try disk.members(of: path)
            if entries.isEmpty, modified.isEmpty { continue }
            guard let age = age(modified, now), age > leaseSeconds else { return false }
            let holder = try run(at: path, entries, on: disk)
            let aside = "\(path)-\(id)"
            let move = try disk.ask(
                "MOVE", path, isFolder: true,
                headers: [("Destination", disk.address.url(of: aside, isFolder: true)), ("Overwrite", "F")])
            guard 200..<300 ~= move.status else { continue }
            let moved = try disk.entries(in: aside)
            if try run(at: aside, moved, on: disk) != holder {
                // Another run was quicker, and what was taken away was its new lock.
                _ = try disk.ask(
                    "MOVE", aside, isFolder: true,
                    headers: [("Destination", disk.address.url(of: path, isFolder: true)), ("Overwrite", "F")])
                return false
            }
            try disk.remove(aside)
        }
        return false
    }

    private static func run(at path: String, _ entries: [Entry], on disk: WebDisk) throws -> [UInt8] {
        try entries.contains { $0.name == "run" } ? disk.read(path + "/run", limit: 256) : []
    }

    /// Seconds since the last sign, by the server's clock alone; `nil` where it does not say.
    private static func age(_ modified: [String], _ now: String?) -> Int? {
        guard let now = now.flatMap(webTime), let last = modified.compactMap(webTime).max() else { return nil }
        return now - last
    }

    private func renew() {
        guard let answer = try? disk.ask("GET", path + "/run", limit: 256) else { return }
        if answer.status == 200, answer.body == name {
            if (try? disk.write(name, to: path + "/run")) != nil { state.withLock { $0.lastSign = .now } }
        } else if [200, 404, 410].contains(answer.status) {
            state.withLock { $0.isLost = true }
        }
    }

    /// - Throws: `Diagnostics` with `site-locked` when another run has taken the lock.
    func check() throws {
        let answer = try disk.ask("GET", path + "/run", limit: 256)
        if answer.status != 200 || answer.body != name { state.withLock { $0.isLost = true } }
        try checkAtHand()
    }

    /// The same without asking.
    func checkAtHand() throws {
        let isLost = state.withLock { $0.isLost || $0.lastSign.duration(to: .now) > .seconds(WebLock.leaseSeconds - 5) }
        guard isLost else { return }
        throw Diagnostics(
            Diagnostic(
                .error, id: "site-locked", at: SourceLocation(file: path), "Another run may be publishing there by now",
                why: "This run gave no sign for a minute.", hint: "Run again: it goes on where it stopped."))
    }

    func release() {
        state.withLock { $0.isReleased = true }
        guard (try? check()) != nil else { return }
        _ = try? disk.ask("DELETE", path, isFolder: true)
    }
}

/// Seconds since 1970 of a time as servers write it: `Wed, 25 Nov 2026 12:08:57 GMT`.
func webTime(_ text: String) -> Int? {
    let words = text.split(separator: " ")
    guard words.count == 6, words[5] == "GMT", words[1].utf8.count == 2, words[3].utf8.count == 4,
        let month = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
            .firstIndex(of: String(words[2])),
        let day = Day("\(words[3])-\(month < 9 ? "0" : "")\(month + 1)-\(words[1])")
    else { return nil }
    let clock = words[4].split(separator: ":").compactMap { Int($0) }
    guard clock.count == 3, clock.allSatisfy({ (0...60).contains($0) }) else { return nil }
    return day.number * 86_400 + clock[0] * 3600 + clock[1] * 60 + clock[2]
}
