@testable import Reading

/// Finds delimiter and header of a CSV file in a way that is short and obviously right, to compare the real one with.
struct SlowHead {
    let delimiter: UInt8
    let names: [String]
    let lines: [Line]

    /// - Parameters:
    ///   - text: The whole file in UTF-8.
    ///   - isHeader: Whether a record with these cells is the header.
    /// - Returns: `nil` when no record is.
    init?(_ text: [UInt8], slots: ([String]) -> [Int?], isHeader: ([String]) -> Bool) {
        let readers = [UInt8](",;\t|".utf8).map { SlowCSV(text, delimiter: $0) }
        let ranked = readers.enumerated().sorted { a, b in
            let (left, right) = (SlowHead.evenlySplit(a.element), SlowHead.evenlySplit(b.element))
            return left == right ? a.offset < b.offset : left > right
        }
        for (rank, reader) in ranked.map(\.element).enumerated() {
            if rank > 0, SlowHead.evenlySplit(reader) == 0 { continue }
            var reader = reader
            for record in reader.records().prefix(50) where record.brokenQuote == nil {
                let cells = record.fields.map { String(validating: $0.text, as: UTF8.self) }
                guard cells.allSatisfy({ $0 != nil }), isHeader(cells.compactMap(\.self)) else { continue }
                delimiter = reader.delimiter
                names = cells.compactMap(\.self)
                lines = reader.lines(behind: record, slots: slots(names))
                return
            }
        }
        return nil
    }

    /// How many of the first records have the same number of fields, of at least two.
    private static func evenlySplit(_ reader: SlowCSV) -> Int {
        var reader = reader
        let counts = reader.records().prefix(100).map { record in
            guard record.brokenQuote != nil else { return record.fields.count }
            return reader.bytes[record.bytes].split(separator: reader.delimiter, omittingEmptySubsequences: false).count
        }
        return Set(counts).filter { $0 > 1 }.map { count in counts.count { $0 == count } }.max() ?? 0
    }
}
