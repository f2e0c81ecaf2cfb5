import Model

@testable import Reading

/// The ways to read one input that have to agree: whole, in batches, by two workers, from a pipe.
struct WaysToRead {
    var settings: SourceSettings
    var columns: TriedColumns
    var chunkSize: Int
    var limits: ReadingLimits

    func whole(_ path: String) -> ReadRows { read(path, chunkSize: 1 << 14) }

    /// Where some way differs from reading the input whole, in words.
    ///
    /// - Parameter pipe: The same bytes; `nil` where a pipe does not hold them.
    func difference(from whole: ReadRows, file: String, pipe: TriedPipe?) -> String? {
        if let difference = whole.difference(from: read(file, chunkSize: chunkSize)) {
            return "read whole and in batches of \(chunkSize): \(difference)"
        }
        // Threads cost much more than bytes: one try in a few is enough for them.
        if whole.sum.isMultiple(of: 8),
            let difference = whole.difference(from: read(file, chunkSize: chunkSize, workers: 2))
        {
            return "read whole and by two workers in batches of \(chunkSize): \(difference)"
        }
        guard let pipe else { return nil }
        return whole.difference(from: read(pipe.path, chunkSize: chunkSize)).map {
            "read from a file in attempt \(whole.attempt) and from a pipe: \($0)"
        }
    }

    private func read(_ path: String, chunkSize: Int, workers: Int = 1) -> ReadRows {
        ReadRows(path, settings: settings, columns: columns, chunkSize: chunkSize, limits: limits, workers: workers)
    }
}

/// Limits that everyday files keep, and limits that short files break.
let triedLimits = [
    ReadingLimits(), ReadingLimits(field: 16, record: 64, head: 1 << 20),
    ReadingLimits(field: 100, record: 300, head: 1 << 15),
]

/// Bytes a batch; blocks of 64 and what lies around them are where batches meet.
let triedChunkSizes = [1, 17, 64, 2, 3, 7, 63, 65, 128, 1000]

let triedEncodings: [TextEncoding?] = [nil, .utf8, .utf16LittleEndian, .utf16BigEndian, .windows1252]
