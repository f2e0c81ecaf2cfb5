#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Memory that goes back to the system as soon as it is not needed.
///
/// What `malloc` is given back it mostly keeps: the log, taken out of its records part by part, would lie in memory
/// nearly twice. Room that nothing is written to costs nothing, so it may be asked for generously.
enum Pages {
    /// Smaller pieces are `malloc`'s: a page for each would be wasted.
    private static let smallest = 1 << 16

    static func take<Element: BitwiseCopyable>(_ count: Int, of: Element.Type) -> UnsafeMutableBufferPointer<Element> {
        let bytes = count * MemoryLayout<Element>.stride
        guard bytes >= smallest else { return .allocate(capacity: count) }
        let start = mmap(nil, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | anonymous, -1, 0)
        // As where `malloc` has nothing left: without memory nothing can be done, not even said.
        guard let start, start != UnsafeMutableRawPointer(bitPattern: -1) else { fatalError("Memory is exhausted") }
        return UnsafeMutableBufferPointer(start: start.bindMemory(to: Element.self, capacity: count), count: count)
    }

    /// - Parameter room: As it was taken.
    static func giveBack<Element: BitwiseCopyable>(_ room: UnsafeMutableBufferPointer<Element>) {
        let bytes = room.count * MemoryLayout<Element>.stride
        if bytes >= smallest { munmap(room.baseAddress, bytes) } else { room.deallocate() }
    }

    #if canImport(Darwin)
    private static let anonymous = MAP_ANON
    #else
    private static let anonymous = MAP_ANONYMOUS
    #endif
}
