import Model

@testable import Reading

/// A CSV reader that is short and obviously right, to compare the real ones with.
struct SlowCSV {
    let bytes: [UInt8]
    let delimiter: UInt8
    /// A quoted field that opens before it may not run over a line end.
    private var spanStart = 0

    struct Field {
        var start: Int
        var text: [UInt8]
        var next: Int
    }

    private struct Unclosed: Error {
        /// Where it was clear that a quoted field does not end properly.
        var place: Int
        var quote: Int
    }

    init(_ bytes: [UInt8], delimiter: UInt8 = UInt8(ascii: ",")) {
        self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        self.delimiter = delimiter
    }

    struct Record {
        var bytes: Range<Int>
        var line: Int
        var fields: [Field] = []
        /// The quote of a field that does not end properly; the record is its line then.
        var brokenQuote: Int?
    }

    /// The records behind `start`.
    mutating func records(from start: Int = 0) -> [Record] {
        spanStart = 0
        var found: [Record] = []
        var at = start
        while at < bytes.count {
            let line = lineEnds(in: 0..<at) + 1
            if isLineEnd(at) {
                at = behindLineEnd(at)
                continue
            }
            do {
                let (fields, end) = try record(at: at)
                found.append(Record(bytes: at..<end, line: line, fields: fields))
                at = end
            } catch let unclosed as Unclosed {
                spanStart = max(spanStart, unclosed.place)
                let end = bytes[at...].indices.first(where: isLineEnd) ?? bytes.count
                found.append(Record(bytes: at..<end, line: line, brokenQuote: unclosed.quote))
                at = end < bytes.count ? behindLineEnd(end) : end
            } catch {}
        }
        return found
    }

    /// The rows behind the header.
    ///
    /// - Parameters:
    ///   - header: The header; `nil` is the first record.
    ///   - slots: The columns to deliver; `nil` is always missing.
    mutating func lines(behind header: Record? = nil, slots: [Int?]) -> [Line] {
        guard let header = header ?? records().first else { return [] }
        return records(from: header.bytes.upperBound).map { row($0, width: header.fields.count, slots: slots) }
    }

    private func row(_ record: Record, width: Int, slots: [Int?]) -> Line {
        func rejected(_ reason: RejectReason, at place: Int? = nil) -> Line {
            Line(number: record.line, reason: reason, fault: place.map(location))
        }
        let fields = record.fields
        if String(validating: bytes[record.bytes], as: UTF8.self) == nil {
            let valid = record.bytes.last {
                String(validating: bytes[record.bytes.lowerBound..<$0], as: UTF8.self) != nil
            }
            return rejected(.invalidText, at: valid)
        }
        if let quote = record.brokenQuote { return rejected(.malformedRecord, at: quote) }
        if slots.contains(where: { ($0 ?? 0) >= fields.count }) { return rejected(.tooFewFields) }
        if let extra = fields.dropFirst(width).first(where: { !$0.text.isEmpty }) {
            return rejected(.tooManyFields, at: extra.start)
        }
        return Line(
            number: record.line, cells: slots.map { $0.map { String(decoding: fields[$0].text, as: UTF8.self) } })
    }

    /// Line and column of a place.
    private func location(_ place: Int) -> String {
        let lineStart = bytes[..<place].indices.last(where: isLineEnd).map { $0 + 1 } ?? 0
        return "\(lineEnds(in: 0..<place) + 1):\(place - lineStart + 1)"
    }

    private func record(at start: Int) throws -> (fields: [Field], next: Int) {
        var fields: [Field] = []
        var at = start
        while true {
            let field = try field(at: at)
            fields.append(field)
            if field.next == bytes.count { return (fields, bytes.count) }
            if isLineEnd(field.next) { return (fields, behindLineEnd(field.next)) }
            at = field.next + 1
        }
    }

    private func field(at start: Int) throws -> Field {
        var text: [UInt8] = []
        var at = start
        if at < bytes.count, bytes[at] == UInt8(ascii: "\"") {
            let closing = closingQuote(from: start + 1)
            let spans = bytes[start..<(closing ?? bytes.count)].contains { $0 == 10 || $0 == 13 }
            if spans, start < spanStart { throw Unclosed(place: spanStart, quote: start) }
            guard let closing else { throw Unclosed(place: bytes.count, quote: start) }
            at = closing + 1
            if spans, at < bytes.count, !isFieldEnd(at) { throw Unclosed(place: closing, quote: start) }
            var inner = start + 1
            while inner < closing {
                text.append(bytes[inner])
                inner += bytes[inner] == UInt8(ascii: "\"") ? 2 : 1
            }
        }
        while at < bytes.count, !isFieldEnd(at) {
            text.append(bytes[at])
            at += 1
        }
        return Field(start: start, text: text, next: at)
    }

    private func closingQuote(from start: Int) -> Int? {
        var at = start
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "\"") {
                if at + 1 == bytes.count || bytes[at + 1] != UInt8(ascii: "\"") { return at }
                at += 1
            }
            at += 1
        }
        return nil
    }

    private func isFieldEnd(_ at: Int) -> Bool { bytes[at] == delimiter || isLineEnd(at) }
    private func isLineEnd(_ at: Int) -> Bool { bytes[at] == 10 || bytes[at] == 13 }
    private func behindLineEnd(_ at: Int) -> Int {
        bytes[at] == 13 && at + 1 < bytes.count && bytes[at + 1] == 10 ? at + 2 : at + 1
    }
    private func lineEnds(in range: Range<Int>) -> Int {
        range.count { bytes[$0] == 10 || (bytes[$0] == 13 && !($0 + 1 < bytes.count && bytes[$0 + 1] == 10)) }
    }
}
