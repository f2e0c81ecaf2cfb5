import Model
import Reading

/// The rejected rows of all inputs, by input and line, with what they say where that was kept.
struct RejectedRows {
    private(set) var rows: [RejectedRow] = []
    private let valuesAnInput: Int

    /// - Parameter valuesAnInput: Of how many rows of each input values are kept; 0 where none are asked for.
    init(_ segments: [Segment], inputs: [Input], heads: InputHeads, valuesAnInput: Int) {
        self.valuesAnInput = valuesAnInput
        let texts = RejectedRows.texts(segments, anInput: valuesAnInput)
        for (number, segment) in segments.enumerated() {
            let file = inputs[segment.input].name
            let names = heads.columnNames(of: segment.input)
            let mapping = heads.mapping(of: segment.input)
            for (index, reject) in segment.rejects.enumerated() {
                rows.append(
                    RejectedRow(
                        location: SourceLocation(file: file, line: reject.line), reason: reject.reason,
                        columnName: reject.field.flatMap { mapping?.column($0) }.map { names[$0] },
                        fault: reject.fault.map { SourceLocation(file: file, line: $0.line, column: $0.column) },
                        value: texts[number][index]))
            }
        }
        rows.sort { $0.precedes($1) }
    }

    /// The first texts of each input in the order of its batches, whichever worker read them: by segment, by the
    /// place of the reject in it.
    private static func texts(_ segments: [Segment], anInput limit: Int) -> [[Int: String]] {
        var kept = segments.map { _ in [Int: String]() }
        guard limit > 0 else { return kept }
        var places: [Int: [(batch: Int, index: Int, segment: Int)]] = [:]
        for (number, segment) in segments.enumerated() {
            for (index, text) in segment.texts.enumerated() {
                places[segment.input, default: []].append((text.batch, index, number))
            }
        }
        for places in places.values {
            for place in places.sorted(by: { ($0.batch, $0.index) < ($1.batch, $1.index) }).prefix(limit) {
                let text = segments[place.segment].texts[place.index]
                kept[place.segment][text.reject] = text.text
            }
        }
        return kept
    }

    /// What is to be said where values were left out.
    var warnings: [Diagnostic] {
        let count = rows.count { $0.value == nil }
        guard valuesAnInput > 0, count > 0 else { return [] }
        return [
            Diagnostic(
                .warning, id: "values-left-out",
                count == 1
                    ? "The value of 1 rejected row is left out" : "The values of \(count) rejected rows are left out",
                why: "those of at most \(valuesAnInput) rows an input are kept in memory",
                hint: "mend what is shown first, or read fewer inputs at a time")
        ]
    }
}

extension RejectedRow {
    fileprivate func precedes(_ other: RejectedRow) -> Bool {
        let (own, others) = (order, other.order)
        if own != others { return own < others }
        return (value ?? "").isBefore(other.value ?? "")
    }

    /// Tells rows of one line apart too, which may come in any order where a document has no line ends.
    private var order: (SourceLocation, SourceLocation, String) {
        (location, fault ?? location, "\(reason.rawValue) \(columnName ?? "")")
    }
}
