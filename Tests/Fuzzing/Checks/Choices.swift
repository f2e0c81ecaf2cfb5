/// What the first bytes of the tried ones decide, each between a few ways to read the rest.
///
/// The character `0` chooses the first way, so that `000000` before a file is how the file is read without settings.
struct Choices {
    static let count = 6

    private var bytes: [UInt8]

    /// Takes the choices off `bytes`.
    init(from bytes: inout UnsafeRawBufferPointer) {
        self.bytes = Array(bytes.prefix(Choices.count).reversed())
        bytes = UnsafeRawBufferPointer(rebasing: bytes.dropFirst(Choices.count))
    }

    /// The number of the way that is chosen next, below `count`.
    mutating func next(_ count: Int) -> Int { Int((bytes.popLast() ?? 0x30) &- 0x30) % count }

    mutating func next<Way>(of ways: [Way]) -> Way { ways[next(ways.count)] }
}
