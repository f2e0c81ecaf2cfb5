import Model

@testable import Reading

/// A CSV reader that is short and obviously right, to compare the real ones with.
struct SlowCSV {
    let bytes: [UInt8]
    let delimiter: UInt8
    /// A quoted field that opens before it may not run over a line end.
    private var spanStart = 0

    private struct Field {
        var text: [UInt8]
        var next: Int
    }

    private struct Unclosed: Error {
        /// Where it was clear that a quoted field does not end properly.
        var place: Int
    }

    init(_ bytes: [UInt8], delimiter: UInt8 = UInt8(ascii: ",")) {
        self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        self.delimiter = delimiter
    }

    /// The rows behind the header.
    ///
    /// - Parameter slots: The columns to deliver; `nil` is always missing.
    mutating func lines(slots: [Int?]) throws -> [Line] {
        var found: [Line] = []
        var width: Int?
        var at = 0
        while at < bytes.count {
            let number = lineEnds(in: 0..<at) + 1
            let next: Int
            if isLineEnd(at) {
                at = behindLineEnd(at)
                continue
            }
            do {
                let (fields, end) = try record(at: at)
                next = end
                if let width {
                    found.append(row(fields, bytes: at..<end, width: width, slots: slots, number: number))
                }
                width = width ?? fields.count
            } catch let unclosed as Unclosed {
                spanStart = max(spanStart, unclosed.place)
                let end = bytes[at...].indices.first(where: isLineEnd) ?? bytes.count
                let isText = String(validating: bytes[at..<end], as: UTF8.self) != nil
                found.append(Line(number: number, reason: isText ? .malformedRecord : .invalidText))
                next = end < bytes.count ? behindLineEnd(end) : end
            }
            at = next
        }
        return found
    }

    private func row(
        _ fields: [[UInt8]], bytes range: Range<Int>, width: Int, slots: [Int?], number: Int
    ) -> Line {
        if String(validating: bytes[range], as: UTF8.self) == nil {
            return Line(number: number, reason: .invalidText)
        }
        if slots.contains(where: { ($0 ?? 0) >= fields.count }) { return Line(number: number, reason: .tooFewFields) }
        if fields.dropFirst(width).contains(where: { !$0.isEmpty }) {
            return Line(number: number, reason: .tooManyFields)
        }
        return Line(number: number, cells: slots.map { $0.map { String(decoding: fields[$0], as: UTF8.self) } })
    }

    private func record(at start: Int) throws -> (fields: [[UInt8]], next: Int) {
        var fields: [[UInt8]] = []
        var at = start
        while true {
            let field = try field(at: at)
            fields.append(field.text)
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
            if spans, start < spanStart { throw Unclosed(place: spanStart) }
            guard let closing else { throw Unclosed(place: bytes.count) }
            at = closing + 1
            if spans, at < bytes.count, !isFieldEnd(at) { throw Unclosed(place: closing) }
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
        return Field(text: text, next: at)
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
