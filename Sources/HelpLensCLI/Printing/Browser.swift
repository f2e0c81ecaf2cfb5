import Foundation
import Model

/// An installed Chromium, Chrome or Edge, which prints pages.
struct Browser {
    let path: String

    private static let names = [
        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge",
        "microsoft-edge-stable", "chrome",
    ]

    private static let applications = ["Google Chrome", "Chromium", "Microsoft Edge"].map {
        "/Applications/\($0).app/Contents/MacOS/\($0)"
    }

    /// Looks for a browser: the one that `HELPLENS_BROWSER` names, else those on `PATH`, else macOS applications.
    ///
    /// - Throws: `Diagnostics` with `no-browser`.
    init(environment: [String: String] = ProcessInfo.processInfo.environment) throws {
        let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
        let onPath = { (name: String) in folders.map { "\($0)/\(name)" } }
        var candidates = Browser.names.flatMap(onPath) + Browser.applications
        if let named = environment["HELPLENS_BROWSER"], !named.isEmpty {
            candidates = named.contains("/") ? [named] : onPath(named)
        }
        let found = candidates.first { path in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
                && FileManager.default.isExecutableFile(atPath: path)
        }
        guard let found else {
            throw Diagnostics(
                Diagnostic(
                    .error, id: "no-browser", "Printing needs Chromium, Chrome or Edge",
                    hint: environment["HELPLENS_BROWSER"] == nil
                        ? "install one, such as `apt-get install chromium`, or name one in HELPLENS_BROWSER"
                        : "HELPLENS_BROWSER names a program that is not there"))
        }
        path = found
    }

    /// Prints a page that holds all it needs.
    ///
    /// The browser gets a profile of its own in a folder that is removed, finds no host, and has two minutes.
    /// - Parameter date: What the file says of when it was made; the moment itself would make every run's file another.
    /// - Throws: `Diagnostics` with `not-printed`.
    func print(_ html: [UInt8], date: Day) throws -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "helplens-print-\(UUID().uuidString)")
        let page = folder.appendingPathComponent("page.html")
        let file = folder.appendingPathComponent("report.pdf")
        let said = folder.appendingPathComponent("said")
        defer { do { try FileManager.default.removeItem(at: folder) } catch {} }
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            try Data(html).write(to: page)
            try Data().write(to: said)
        } catch {
            throw Browser.problem(why: error.localizedDescription)
        }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = Browser.arguments(
            printing: page, to: file, profile: folder.appendingPathComponent("profile"))
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        do {
            process.standardError = try FileHandle(forWritingTo: said)
            let ended = DispatchSemaphore(value: 0)
            process.terminationHandler = { _ in ended.signal() }
            try process.run()
            if ended.wait(timeout: .now() + 120) == .timedOut {
                kill(process.processIdentifier, SIGKILL)
                ended.wait()
                throw Browser.problem(why: "The browser was not done after two minutes.")
            }
        } catch let problems as Diagnostics {
            throw problems
        } catch {
            throw Browser.problem(why: error.localizedDescription)
        }
        guard process.terminationStatus == 0, let data = try? Data(contentsOf: file),
            data.starts(with: Data("%PDF-".utf8))
        else {
            let words = (try? String(contentsOf: said, encoding: .utf8)) ?? ""
            let isSandbox = words.contains("sandbox")
            throw Browser.problem(
                why: isSandbox
                    ? "Its sandbox cannot start here." : "The browser ended with code \(process.terminationStatus).",
                hint: isSandbox ? "Allow user namespaces to ordinary users, or run where they are allowed." : nil)
        }
        return dated(Array(data), date)
    }

    private static func arguments(printing page: URL, to file: URL, profile: URL) -> [String] {
        let arguments = [
            "--headless", "--disable-gpu", "--no-first-run", "--no-default-browser-check", "--disable-extensions",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-default-apps",
            "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir=\(profile.path)",
            "--no-pdf-header-footer", "--generate-pdf-document-outline", "--print-to-pdf=\(file.path)",
        ]
        // For root the sandbox cannot start. What is shown is our own page, which loads nothing and whose policy runs no
        // script but ours.
        return arguments + (geteuid() == 0 ? ["--no-sandbox"] : []) + [page.absoluteString]
    }

    private static func problem(why: String, hint: String? = nil) -> Diagnostics {
        Diagnostics(
            Diagnostic(
                .error, id: "not-printed", "Report cannot be printed", why: why,
                hint: hint ?? "HELPLENS_BROWSER names another browser; without --pdf the site is published all the same"
            ))
    }
}

/// A PDF with a day in place of the moments that it says it was made and changed at.
///
/// The day takes as many bytes, so that every place in the file stays where its index says.
func dated(_ pdf: [UInt8], _ day: Day) -> [UInt8] {
    var pdf = pdf
    let digits = Array((day.description.replacing("-", with: "") + "000000").utf8)
    for mark in ["/CreationDate (D:", "/ModDate (D:"] {
        for found in pdf.ranges(of: Array(mark.utf8)) {
            let place = found.upperBound..<found.upperBound + digits.count
            guard place.upperBound <= pdf.count, pdf[place].allSatisfy({ (48...57).contains($0) }) else { continue }
            pdf.replaceSubrange(place, with: digits)
        }
    }
    return pdf
}
