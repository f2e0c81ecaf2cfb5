import Foundation
import Model
import Testing

@testable import Reading

@Suite struct Streams {
    /// Reads a stream to its end in pieces of sizes up to `longest`.
    private func contents(
        longest: Int, _ numbers: inout SeededNumbers, _ read: (UnsafeMutableRawBufferPointer) throws -> Int
    ) rethrows -> [UInt8] {
        var found: [UInt8] = []
        while true {
            let size = Int.random(in: 1...longest, using: &numbers)
            let part = try [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
                count = try read(UnsafeMutableRawBufferPointer(buffer))
            }
            found += part
            if part.count < size { return found }
        }
    }

    /// Rows that do not compress well.
    private func text(rows: Int, _ numbers: inout SeededNumbers) -> [UInt8] {
        Array((0..<rows).map { "\($0),\(numbers.next()),\"x\ny\"\n" }.joined().utf8)
    }

    @Test(
        "Compressed bytes read as the plain ones, in pieces of any size, of several parts",
        arguments: ["plain", "gzip", "zstd"])
    func equality(kind: String) throws {
        var numbers = SeededNumbers(seed: 5)
        let text = text(rows: 100_000, &numbers)
        let half = text.count / 3
        let parts = [Array(text[..<half]), [], Array(text[half...])]
        let bytes =
            switch kind {
            case "gzip": parts.flatMap(Compressing.gzip)
            case "zstd": parts.flatMap(Compressing.zstd)
            default: text
            }
        let folder = try TemporaryFolder()
        let path = try folder.write("a", bytes)
        for longest in [3_000, 300_000, 1 << 23] {
            let stream = try ByteStream(path: path, name: "a", hashing: true)
            let found = try contents(longest: longest, &numbers, stream.read)
            #expect(found == text, "pieces up to \(longest)")
            #expect(stream.rawCount == bytes.count)
            #expect(stream.sha256?.count == 64)
            // Behind the end nothing comes, and nothing is waited for.
            #expect(try contents(longest: 10, &numbers, stream.read).isEmpty)
        }
    }

    @Test("The size of the blocks that are read ahead does not matter", arguments: [1, 7, 4096])
    func blocks(size: Int) throws {
        var numbers = SeededNumbers(seed: 9)
        let text = text(rows: 500, &numbers)
        let folder = try TemporaryFolder()
        let ahead = ReadAhead(try source(folder, Compressing.gzip(text)), blockSize: size)
        #expect(try contents(longest: 500, &numbers, ahead.read) == text)
    }

    private func source(_ folder: TemporaryFolder, _ bytes: [UInt8]) throws -> DecompressedBytes {
        let raw = RawBytes(try OpenFile(path: try folder.write("a", bytes), name: "a"), hashing: true)
        let compression = try #require(Compression(of: try raw.peek(Compression.magicLength)))
        return DecompressedBytes(raw, compression: compression, limits: .init())
    }

    @Test("A reader that goes away in the middle leaves no thread behind")
    func dropped() throws {
        let folder = try TemporaryFolder()
        var numbers = SeededNumbers(seed: 1)
        let bytes = Compressing.gzip(text(rows: 20_000, &numbers))
        for round in 0..<300 {
            let thread: DispatchGroup
            do {
                let ahead = ReadAhead(try source(folder, bytes), blockSize: 1 << 12)
                thread = ahead.thread
                var room = [UInt8](repeating: 0, count: Int.random(in: 0...60_000, using: &numbers))
                let wanted = room.count
                #expect(try room.withUnsafeMutableBytes { try ahead.read(into: $0) } == wanted)
            }
            #expect(thread.wait(timeout: .now() + 30) == .success, "round \(round)")
        }
    }

    @Test("A reader may go away while its thread waits for a pipe")
    func droppedPipe() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/pipe"
        try #require(mkfifo(path, 0o600) == 0)
        let writer = open(path, O_RDWR)
        try #require(writer >= 0)
        let bytes = Compressing.gzip(Array("a,b\n1,2\n".utf8))
        #expect(bytes.withUnsafeBytes { write(writer, $0.baseAddress, 6) } == 6)
        var stream: ByteStream? = try ByteStream(path: path, name: "pipe", hashing: false)
        #expect(stream?.isRepeatable == false)
        stream = nil
        close(writer)
    }

    @Test("A compressed pipe is read like a file")
    func compressedPipe() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/pipe"
        try #require(mkfifo(path, 0o600) == 0)
        Thread.detachNewThread {
            let text = "a,b\n" + String(repeating: "1,x\n", count: 30_000)
            try? Data(Compressing.zstd(Array(text.utf8))).write(to: URL(fileURLWithPath: path), options: [])
        }
        let found = try read(path, workers: 2, chunkSize: 1000)
        #expect(found.lines.count == 30_000)
        #expect(found.outcome.error == nil)
    }
}

@Suite struct Swelling {
    /// What a file of zstd frames of zeros comes to: how much came out, and the error's texts.
    private func outcome(
        frames: Int, behind: [UInt8] = [], _ limits: Configuration.Decompression
    ) throws -> (count: Int, problem: Diagnostic?) {
        let folder = try TemporaryFolder()
        let path = try folder.write("a", Array(repeatElement(Compressing.zeros, count: frames).joined()) + behind)
        let stream = try ByteStream(path: path, name: "a", hashing: false, decompression: limits)
        var room = [UInt8](repeating: 1, count: 1 << 20)
        var count = 0
        do {
            while true {
                let found = try room.withUnsafeMutableBytes { try stream.read(into: $0) }
                count += found
                if found < room.count { return (count, nil) }
            }
        } catch let problems as Diagnostics {
            return (count, problems.all.first)
        }
    }

    @Test("A bomb is noticed once a quarter of a gigabyte has come out, and no sooner")
    func ratio() throws {
        let harmless = try outcome(frames: 2048, Configuration.Decompression())
        #expect(harmless.problem == nil)
        #expect(harmless.count == DecompressedBytes.judgedFrom)
        let bomb = try outcome(frames: 4096, Configuration.Decompression())
        #expect(bomb.problem?.id == "swollen-input")
        #expect(bomb.problem?.hint?.contains("max_ratio") == true)
        #expect(bomb.count <= DecompressedBytes.judgedFrom)
        var generous = Configuration.Decompression()
        generous.maxRatio = .max
        #expect(try outcome(frames: 2100, generous).problem == nil)
    }

    @Test("Not more comes out than is allowed")
    func size() throws {
        var limits = Configuration.Decompression()
        limits.maxBytes = 1 << 20
        #expect(try outcome(frames: 8, limits).problem == nil)
        let refused = try outcome(frames: 9, limits)
        #expect(refused.problem?.id == "swollen-input")
        #expect(refused.count <= 1 << 20)
        limits.maxBytes = -1
        limits.maxRatio = 0
        #expect(try outcome(frames: 1, limits).problem?.id == "swollen-input")
    }
}
