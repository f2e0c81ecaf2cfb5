import ArgumentParser
import Cleaning

/// A number of bytes as the command line names it: `512M`, `1.5G`, `800000000`.
///
/// A K is 1024 bytes, as where memory is measured otherwise; `512MB` and `512MiB` say the same.
struct MemorySize: Hashable, ExpressibleByArgument {
    let bytes: Int

    /// - Returns: `nil` for what is no size, and for sizes that no machine has.
    init?(argument: String) {
        var number = argument.lowercased()[...]
        for ending in ["ib", "b"] where number.hasSuffix(ending) {
            number = number.dropLast(ending.count)
            break
        }
        var unit = 1.0
        if let power = number.last.flatMap({ Array("kmgt").firstIndex(of: $0) }) {
            for _ in 0...power { unit *= 1024 }
            number = number.dropLast()
        }
        guard number.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "." }), let value = Double(number),
            value * unit < 0x1p60
        else { return nil }
        bytes = Int(value * unit)
    }

    var isEnough: Bool { bytes >= MemoryLimit.leastBytes }

    static let least = "\(MemoryLimit.leastBytes >> 20)M"
}
