import Cleaning
import Foundation

/// What the machine allows a run to take where nobody says it.
enum MachineMemory {
    /// The limit of `--memory`, or three fifths of what there is: of the machine's memory, or of its container's.
    static func limit(_ wanted: MemorySize?) -> MemoryLimit {
        let all = min(Int(clamping: ProcessInfo.processInfo.physicalMemory), containerLimit ?? .max)
        return MemoryLimit(bytes: wanted?.bytes ?? all / 5 * 3, folder: temporaryFolder)
    }

    /// The system's own idea of it passes over a folder that cannot be written to; that should be said instead.
    private static var temporaryFolder: String {
        let named = ProcessInfo.processInfo.environment["TMPDIR"] ?? ""
        return named.isEmpty ? FileManager.default.temporaryDirectory.path : named
    }

    /// The least limit of the control groups that the process is in; `nil` where there are none.
    private static var containerLimit: Int? {
        let groups = (try? String(contentsOfFile: "/proc/self/cgroup", encoding: .utf8)) ?? ""
        var files = ["/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes"]
        if let own = groups.split(separator: "\n").first(where: { $0.hasPrefix("0::/") }) {
            var path = "/sys/fs/cgroup"
            for part in own.dropFirst(4).split(separator: "/") {
                path += "/\(part)"
                files.append(path + "/memory.max")
            }
        }
        let limits = files.compactMap { file -> Int? in
            let text = try? String(contentsOfFile: file, encoding: .utf8)
            return text.flatMap { Int($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
        }
        return limits.min()
    }
}
