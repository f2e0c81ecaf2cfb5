import CFuzzer

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A check of any bytes: what is wrong, in words, or `nil`.
public typealias Check = @Sendable (UnsafeRawBufferPointer) -> String?

/// The one check of this program. libFuzzer calls a C function, which can hold none.
private nonisolated(unsafe) var check: Check = { _ in nil }

/// Hands a check to libFuzzer, which tries bytes on it until the time is over or something is wrong.
public func fuzz(_ chosen: @escaping Check) -> Never {
    check = chosen
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    exit(
        LLVMFuzzerRunDriver(&count, &arguments) { bytes, count in
            guard let wrong = check(UnsafeRawBufferPointer(start: bytes, count: count)) else { return 0 }
            let message = Array("\(wrong)\n".utf8)
            _ = write(2, message, message.count)
            abort()
        })
}
