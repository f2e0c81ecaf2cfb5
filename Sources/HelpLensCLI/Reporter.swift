import Foundation
import Model
import Synchronization

/// Speaks to the person at the terminal, on standard error: steps, progress and diagnostics.
final class Reporter: Sendable {
    enum Form: String, CaseIterable, Sendable {
        case words, json
    }

    private let isQuiet: Bool
    private let form: Form
    private let isTerminal: Bool
    private let lastShown = Mutex<Int>(-1)

    /// So many diagnostics of one id are shown, then only their number.
    private static let shownOfOneID = 10

    init(isQuiet: Bool, form: Form) {
        self.isQuiet = isQuiet
        self.form = form
        isTerminal = isatty(STDERR_FILENO) == 1
    }

    /// Says that a step is done.
    func say(_ text: String) {
        if isQuiet || form == .json { return }
        clearLine()
        write(text + "\n")
    }

    /// Shows how much of the input has been read: a bar on a terminal, nothing elsewhere.
    func showProgress(_ read: Int, of total: Int) {
        if isQuiet || form == .json || !isTerminal || total == 0 { return }
        let percent = min(100, read * 100 / total)
        let isNew = lastShown.withLock { last in
            defer { last = percent }
            return last != percent
        }
        guard isNew else { return }
        let filled = percent * 30 / 100
        let bar = String(repeating: "█", count: filled) + String(repeating: "·", count: 30 - filled)
        write("\rReading \(bar) \(percent) %  \(bytes(read))")
    }

    /// Shows diagnostics by place; of each id only the first few, unless they go to a program.
    func show(_ diagnostics: [Diagnostic]) {
        clearLine()
        let ordered = diagnostics.enumerated().sorted { a, b in
            let (x, y) = (a.element.location, b.element.location)
            if let x, let y, x != y { return x < y }
            return (x == nil ? 0 : 1, a.offset) < (y == nil ? 0 : 1, b.offset)
        }.map(\.element)
        if form == .json {
            for diagnostic in ordered { write(diagnostic.json + "\n") }
            return
        }
        var shown: [String: Int] = [:]
        for diagnostic in ordered where !(isQuiet && diagnostic.severity == .note) {
            shown[diagnostic.id, default: 0] += 1
            if shown[diagnostic.id, default: 0] <= Reporter.shownOfOneID { write("\(diagnostic)\n") }
        }
        for (id, count) in shown.sorted(by: { $0.key < $1.key }) where count > Reporter.shownOfOneID {
            write("and \(grouped(count - Reporter.shownOfOneID)) more [\(id)]\n")
        }
    }

    private func clearLine() {
        let hadBar = lastShown.withLock { last in
            defer { last = -1 }
            return last >= 0
        }
        if hadBar { write("\r\u{1B}[2K") }
    }

    private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}

/// `1203` as `1 203`.
func grouped(_ number: Int) -> String {
    var digits = String(abs(number))
    var parts: [String] = []
    while digits.count > 3 {
        parts.insert(String(digits.suffix(3)), at: 0)
        digits.removeLast(3)
    }
    return (number < 0 ? "−" : "") + ([digits] + parts).joined(separator: " ")
}

/// `1 input`, `13 inputs`.
func counted(_ number: Int, _ noun: String) -> String { "\(grouped(number)) \(noun)\(number == 1 ? "" : "s")" }

/// A number of bytes in the unit that reads best.
func bytes(_ count: Int) -> String {
    let units = ["bytes", "KB", "MB", "GB", "TB"]
    var value = Double(count)
    var unit = 0
    while value >= 1000, unit < units.count - 1 {
        value /= 1000
        unit += 1
    }
    return unit == 0 ? "\(count) bytes" : String(format: "%.1f %@", value, units[unit])
}

extension Diagnostic {
    /// One JSON object: id, severity, file, line, column, what, why, hint.
    var json: String { String(decoding: jsonValue.text, as: UTF8.self) }

    var jsonValue: JSONValue {
        let text = { (text: String?) in text.map { JSONValue.string($0) } ?? .null }
        let number = { (number: Int?) in number.map { JSONValue.integer($0) } ?? .null }
        return .object([
            ("id", .string(id)), ("severity", .string(severity.rawValue)), ("file", text(location?.file)),
            ("line", number(location?.line)), ("column", number(location?.column)), ("what", .string(what)),
            ("why", text(why)), ("hint", text(hint)),
        ])
    }
}
