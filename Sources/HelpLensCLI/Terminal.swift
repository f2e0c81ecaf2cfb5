import Foundation

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// What a table is shown on: how wide it may be, and whether it may have colours.
struct Terminal: Hashable {
    /// The number of columns; `nil` where there is no edge, as in a file.
    var width: Int?
    var isColoured: Bool

    /// No terminal: a file, or another program.
    static let none = Terminal(width: nil, isColoured: false)

    /// What standard output is.
    static var standardOutput: Terminal {
        Terminal(
            isTerminal: isatty(STDOUT_FILENO) == 1, columns: columnsOfStandardOutput(),
            environment: ProcessInfo.processInfo.environment)
    }

    init(width: Int?, isColoured: Bool) {
        self.width = width
        self.isColoured = isColoured
    }

    /// - Parameters:
    ///   - columns: The terminal's own word on its width.
    ///   - environment: `COLUMNS` goes before that word, and holds without a terminal too; a `NO_COLOR` that is not
    ///     empty, as <https://no-color.org> has it, or a `TERM` of `dumb` forbids colours.
    init(isTerminal: Bool, columns: Int?, environment: [String: String]) {
        let told = environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
        width = told ?? (isTerminal ? columns : nil)
        isColoured = isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }
}

private func columnsOfStandardOutput() -> Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
}
