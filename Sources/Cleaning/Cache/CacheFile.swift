import Foundation

/// One file of a cache: a head that says what it is, then checked blocks, then an end that says how many.
///
/// A file is written under another name and renamed when it is complete; runs that write the same file at the same
/// time each leave a whole one. Whatever is not as it was written is damage, and the file is as good as not there.
enum CacheFile {
    /// To be raised whenever files are written differently.
    static let format = 2
    static let keySize = 32
    static let magic = Array("HLCACHE1".utf8)
    static let headSize = magic.count + keySize
    /// A block's length and checksum.
    static let blockHeadSize = 16
    /// What stands where the last block's length would.
    static let end = UInt64.max

    /// What the checksum of a block begins with: its file and its number.
    static func seed(_ key: [UInt8], block: Int) -> UInt64 {
        let start = key.withUnsafeBytes { $0.count >= 8 ? $0.loadUnaligned(as: UInt64.self) : 0 }
        return ByteInterner.mix(start ^ UInt64(truncatingIfNeeded: block) &+ 0x5851_F42D_4C95_7F2D)
    }
}

/// Writes the blocks of a cache file.
final class CacheFileWriter {
    private let file: CacheDisk.Writing
    private let key: [UInt8]
    private var count = 0

    init(_ file: CacheDisk.Writing, key: [UInt8]) throws {
        self.file = file
        self.key = key
        try file.write(CacheFile.magic + key)
    }

    func write(_ block: CacheBytes) throws {
        let seed = CacheFile.seed(key, block: count)
        let sum = block.bytes.withUnsafeBytes { Checksum.of($0, seed: seed) }
        try file.write(CacheFileWriter.head(UInt64(block.bytes.count), sum))
        try file.write(block.bytes)
        count += 1
    }

    func finish() throws {
        try file.write(CacheFileWriter.head(CacheFile.end, CacheFile.seed(key, block: -count)))
    }

    private static func head(_ length: UInt64, _ sum: UInt64) -> [UInt8] {
        var head = CacheBytes()
        head.add(length)
        head.add(sum)
        return head.bytes
    }
}

/// A cache file whose blocks were counted, and are checked one by one as they are read; by several threads if need be.
final class CacheFileReader: Sendable {
    private struct Block {
        var start: Int
        var count: Int
        var sum: UInt64
    }

    private let file: CacheDisk.Reading
    private let key: [UInt8]
    private let blocks: [Block]

    var count: Int { blocks.count }

    /// - Throws: `CacheDamage` where the file is not one of this key, or not whole.
    init(_ file: CacheDisk.Reading, key: [UInt8]) throws {
        self.file = file
        self.key = key
        guard try file.read(CacheFile.headSize, at: 0) == CacheFile.magic + key else { throw CacheDamage() }
        var blocks: [Block] = []
        var at = CacheFile.headSize
        while true {
            var head = CacheReader(try file.read(CacheFile.blockHeadSize, at: at))
            let (length, sum) = (try head.word(), try head.word())
            at += CacheFile.blockHeadSize
            if length == CacheFile.end {
                guard sum == CacheFile.seed(key, block: -blocks.count), at == file.size else { throw CacheDamage() }
                break
            }
            guard length <= UInt64(file.size - at) else { throw CacheDamage() }
            blocks.append(Block(start: at, count: Int(length), sum: sum))
            at += Int(length)
        }
        self.blocks = blocks
    }

    func block(_ number: Int) throws -> CacheReader {
        guard blocks.indices.contains(number) else { throw CacheDamage() }
        let block = blocks[number]
        let bytes = try file.read(block.count, at: block.start)
        let seed = CacheFile.seed(key, block: number)
        guard bytes.withUnsafeBytes({ Checksum.of($0, seed: seed) }) == block.sum else { throw CacheDamage() }
        return CacheReader(bytes)
    }
}
