import Dispatch
import Synchronization

/// Decompresses and hashes ahead of the reader, on a thread of its own.
///
/// Four blocks go round between the two: the thread fills them, the reader empties them and gives them back. An error
/// travels in the block where it happened, so that it is met where it stands in the input. When the reader goes away
/// the thread ends after the block at hand; nobody waits for it, since it may itself wait for a pipe.
final class ReadAhead {
    private let ring: BlockRing
    private var block: BlockRing.Block?
    /// The first byte of the block that has not been handed out.
    private var start = 0
    /// Bytes read from disk for the blocks handed out so far.
    private(set) var rawCount = 0
    /// SHA-256 of the bytes on disk, at the end.
    private(set) var sha256: String?
    /// Left by the thread when it ends.
    let thread = DispatchGroup()

    init(_ source: DecompressedBytes, blockSize: Int = 1 << 20) {
        let ring = BlockRing(blockSize: blockSize)
        self.ring = ring
        let handedOver = SourceBox(source: source)
        // A serial queue has a thread of its own, however many threads the shared queues keep busy.
        DispatchQueue(label: "helplens.read-ahead").async(group: thread) { ring.fill(from: handedOver.source) }
    }

    deinit { ring.stop() }

    /// Fills `room` as far as the input reaches.
    ///
    /// - Returns: How many bytes; fewer than the room holds only at the end.
    /// - Throws: What the source throws.
    func read(into room: UnsafeMutableRawBufferPointer) throws -> Int {
        var filled = 0
        while filled < room.count {
            let block = currentBlock()
            if let error = block.error { throw error }
            let count = min(block.count - start, room.count - filled)
            UnsafeMutableRawBufferPointer(rebasing: room[filled...]).copyMemory(
                from: UnsafeRawBufferPointer(rebasing: block.room[start..<(start + count)]))
            filled += count
            start += count
            if start < block.count { break }
            if block.isLast {
                sha256 = block.sha256
                break
            }
            ring.giveBack(block)
            self.block = nil
        }
        return filled
    }

    /// The last block stays, so that reading behind the end waits for nothing.
    private func currentBlock() -> BlockRing.Block {
        if let block { return block }
        let next = ring.takeFilled()
        block = next
        start = 0
        rawCount = next.rawCount
        return next
    }
}

/// A source on its way to the thread that will be the only one to use it.
private struct SourceBox: @unchecked Sendable {
    let source: DecompressedBytes
}

/// Blocks on their way between the thread that fills them and the reader that empties them.
private final class BlockRing: Sendable {
    /// A part of an input. At any time either the thread or the reader has it.
    final class Block: @unchecked Sendable {
        let room: UnsafeMutableRawBufferPointer
        var count = 0
        /// Bytes read from disk up to the block's end.
        var rawCount = 0
        var isLast = false
        var sha256: String?
        var error: (any Error)?

        init(size: Int) { room = .allocate(byteCount: size, alignment: 64) }
        deinit { room.deallocate() }
    }

    private struct State {
        var filled: [Block] = []
        var empty: [Block] = []
        var isStopped = false
    }

    private static let depth = 4

    private let blockSize: Int
    private let state = Mutex(State())
    // Both begin at zero: some systems object when a semaphore goes away below the value that it began with.
    private let emptyCount = DispatchSemaphore(value: 0)
    private let filledCount = DispatchSemaphore(value: 0)

    init(blockSize: Int) {
        self.blockSize = max(1, blockSize)
        for _ in 0..<BlockRing.depth { emptyCount.signal() }
    }

    /// Fills blocks up to the source's end or its first error, or until it is stopped.
    func fill(from source: DecompressedBytes) {
        var isLast = false
        while !isLast, let block = takeEmpty() {
            do {
                block.count = try source.read(into: block.room)
                isLast = block.count < block.room.count
            } catch {
                block.error = error
                isLast = true
            }
            block.rawCount = source.raw.rawCount
            block.isLast = isLast
            if isLast { block.sha256 = source.raw.sha256 }
            state.withLock { $0.filled.append(block) }
            filledCount.signal()
        }
    }

    private func takeEmpty() -> Block? {
        emptyCount.wait()
        return state.withLock { state in
            state.isStopped ? nil : state.empty.popLast() ?? Block(size: blockSize)
        }
    }

    func takeFilled() -> Block {
        filledCount.wait()
        return state.withLock { $0.filled.removeFirst() }
    }

    func giveBack(_ block: Block) {
        state.withLock { $0.empty.append(block) }
        emptyCount.signal()
    }

    func stop() {
        state.withLock { $0.isStopped = true }
        emptyCount.signal()
    }
}
