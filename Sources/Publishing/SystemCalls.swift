#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// System calls that the C library's Swift module does not show.
///
/// On Linux they are looked up by name when first needed, so that an old C library, or one linked
/// statically, still runs: it takes the slower way.
enum SystemCalls {
    /// Swaps two paths in one step.
    ///
    /// - Returns: 0, the system's error code, or `nil` when the call does not exist.
    static func exchange(_ a: String, _ b: String) -> Int32? {
        #if canImport(Darwin)
        return renamex_np(a, b, UInt32(RENAME_SWAP)) == 0 ? 0 : errno
        #else
        typealias Call = @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32
        guard let symbol = dlsym(nil, "renameat2") else { return nil }
        let exchangeFlag: UInt32 = 2
        return unsafeBitCast(symbol, to: Call.self)(AT_FDCWD, a, AT_FDCWD, b, exchangeFlag) == 0 ? 0 : errno
        #endif
    }

    /// Brings everything written to the file system that holds a folder to the medium.
    ///
    /// - Returns: 0, or the system's error code.
    static func synchronize(_ folder: String) -> Int32 {
        #if !canImport(Darwin)
        typealias Call = @convention(c) (Int32) -> Int32
        if let symbol = dlsym(nil, "syncfs") {
            let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            guard file >= 0 else { return errno }
            defer { close(file) }
            return unsafeBitCast(symbol, to: Call.self)(file) == 0 ? 0 : errno
        }
        #endif
        sync()
        return 0
    }
}
