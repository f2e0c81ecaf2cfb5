/// A record of a small file whose lines need not have the same number of fields.
public struct LooseRecord: Hashable, Sendable {
    /// The line of the record's first byte, from 1.
    public var line: Int
    public var fields: [String]
}

/// The text of a small file in UTF-8, whatever it was encoded in.
///
/// - Parameter name: The path for messages.
/// - Throws: `Diagnostics` with `compressed-side-file`, or what tells that the bytes are no text.
public func readSideText(_ contents: [UInt8], name: String) throws -> [UInt8] {
    try sideText(contents, name: name).bytes
}

/// Cuts a text into records after RFC 4180, and refuses nothing: downloads put lines of all kinds before their table.
///
/// - Parameter delimiter: The byte between two fields.
/// - Complexity: O(bytes).
public func looseRecords(_ bytes: [UInt8], delimiter: UInt8) -> [LooseRecord] {
    let quote = UInt8(ascii: "\"")
    var records: [LooseRecord] = []
    var fields: [String] = []
    var field: [UInt8] = []
    var line = 1
    var start = 1
    var isQuoted = false
    var at = 0
    func endField() {
        fields.append(String(decoding: field, as: UTF8.self))
        field.removeAll(keepingCapacity: true)
    }
    func endRecord() {
        endField()
        if fields.contains(where: { !$0.isEmpty }) { records.append(LooseRecord(line: start, fields: fields)) }
        fields.removeAll(keepingCapacity: true)
        start = line
    }
    while at < bytes.count {
        let byte = bytes[at]
        at += 1
        if byte == .feed { line += 1 }
        if isQuoted {
            if byte != quote {
                field.append(byte)
            } else if at < bytes.count, bytes[at] == quote {
                field.append(quote)
                at += 1
            } else {
                isQuoted = false
            }
            continue
        }
        switch byte {
        case quote where field.isEmpty: isQuoted = true
        case delimiter: endField()
        case .feed: endRecord()
        case UInt8(ascii: "\r"): break
        default: field.append(byte)
        }
    }
    if !field.isEmpty || !fields.isEmpty { endRecord() }
    return records
}
