import Model

/// The kinds of compression that are undone, told by a file's first bytes whatever its name is.
enum Compression: String {
    case gzip, zstd

    /// How many bytes tell.
    static let magicLength = 4

    /// - Returns: `nil` when the bytes begin no compressed data.
    init?(of head: some Collection<UInt8>) {
        let head = Array(head.prefix(Compression.magicLength))
        // A zstd file may begin with a frame to be skipped, whose first byte says what it is for.
        if head.starts(with: [0x1F, 0x8B]) {
            self = .gzip
        } else if head == [0x28, 0xB5, 0x2F, 0xFD]
            || head.count == 4 && head[0] & 0xF0 == 0x50
                && head[1...].elementsEqual([0x2A, 0x4D, 0x18])
        {
            self = .zstd
        } else {
            return nil
        }
    }

    func decompressor() -> any Decompressor {
        switch self {
        case .gzip: Inflater()
        case .zstd: ZstdDecompressor()
        }
    }
}

/// Undoes one kind of compression, part after part: gzip has members, zstd frames.
protocol Decompressor: AnyObject {
    var state: DecompressionState { get }

    /// Decompresses as much as the input gives and the room holds.
    ///
    /// - Returns: How many bytes of the input were used and how many of the room filled.
    func decompress(
        _ input: UnsafeRawBufferPointer, into room: UnsafeMutableRawBufferPointer
    ) -> (used: Int, filled: Int)
}

enum DecompressionState: Equatable {
    /// All parts so far are whole; another may follow.
    case between
    case within
    case failed(Fault)

    enum Fault {
        case damaged
        case needsDictionary
        case outOfMemory
        case windowTooLarge
    }
}

extension DecompressionState.Fault {
    func diagnostic(_ compression: Compression, in name: String) -> Diagnostic {
        func error(_ id: String, _ what: String, why: String? = nil, hint: String? = nil) -> Diagnostic {
            Diagnostic(.error, id: id, at: SourceLocation(file: name), what, why: why, hint: hint)
        }
        return switch self {
        case .damaged: Compression.damaged(compression, in: name, "Compressed data are damaged")
        case .needsDictionary:
            error(
                "zstd-dictionary", "Compressed data need a dictionary", why: "they say nothing without it",
                hint: "compress the file again without one")
        case .outOfMemory: error("out-of-memory", "Memory is exhausted")
        case .windowTooLarge:
            error(
                "zstd-window-too-large",
                "Compressed data reach back over more than \(ZstdDecompressor.windowLimit >> 20) MiB",
                why: "so much has to be held in memory", hint: "compress the file again with `zstd --long=27` or less")
        }
    }
}

extension Compression {
    static func damaged(_ compression: Compression, in name: String, _ what: String) -> Diagnostic {
        Diagnostic(
            .error, id: "damaged-\(compression.rawValue)", at: SourceLocation(file: name), what,
            hint: "copy or export the file again")
    }
}
