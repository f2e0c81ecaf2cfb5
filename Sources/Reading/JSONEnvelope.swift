import Model

/// What stands around the records of a JSON document: checked byte by byte, and searched for the array of records.
///
/// The array is the one that the settings name, or the first that is a member of the outermost object, of an object in
/// it, or of one in that, and whose first element is an object; a document that is an array is the array itself. Of a
/// key that an object around the records repeats the first counts: the last is known only at the end.
struct JSONEnvelope {
    private struct Frame {
        /// Whether the container lies on the way to where records may be.
        var isOnWay: Bool
        /// The key at hand where it may lead to records, or the number of the element at hand.
        var key: String?
        var index = -1
    }

    private let name: String
    /// `nil` looks for the records.
    private let path: JSONPath?
    private var grammar = JSONGrammar()
    private var frames: [Frame] = []
    /// The bytes of the key at hand, quotes and escapes as they are written.
    private var key: [UInt8] = []
    /// The place of the next byte.
    var place = TextPlace()
    private(set) var isFound = false
    /// An array has just begun whose first element decides whether it holds the records.
    private var isCandidate = false
    /// Whether an array without elements stands where records are looked for, under a usual name: under another it may
    /// be a field of the document, which is a record then.
    private(set) var hasEmptyArray = false
    /// Where behind the records another array of objects begins, which might be meant as well; only where nothing says
    /// which array holds the records.
    private(set) var furtherArray: TextPlace?
    /// The names of the array in what is known to write such documents.
    private static let usualNames: Set = ["value", "records", "results", "rows", "events", "statements"]
    /// The keys present where the search came deepest, and how deep that is.
    private var keys: [String] = []
    private var keyDepth = 1

    /// A longer key leads to no records.
    private static let longestKey = 1 << 12
    /// Records are looked for in objects within objects, down to so many keys.
    private static let deepestSearch = 3

    init(path: JSONPath?, name: String) {
        self.path = path
        self.name = name
    }

    /// Takes the next bytes, up to the records where they are not found yet.
    ///
    /// - Returns: How many bytes were taken. Where the records are found, these end behind the array's bracket and any
    ///   white space that follows it.
    /// - Throws: `Diagnostics` with `malformed-json`, `several-documents` or `records-not-array`.
    mutating func take(_ bytes: UnsafeRawBufferPointer) throws -> Int {
        let wasFound = isFound
        for (at, byte) in bytes.enumerated() {
            if isCandidate, !byte.isBlank {
                isCandidate = false
                if byte == UInt8(ascii: "{") {
                    isFound = true
                    return at
                }
                if byte == UInt8(ascii: "]"), isUsual { hasEmptyArray = true }
            }
            try take(byte)
            if byte == .feed { place = TextPlace(line: place.line + 1) } else { place.column += 1 }
            if isFound != wasFound { return at + 1 }
        }
        return bytes.count
    }

    /// Says that the document has ended.
    ///
    /// - Throws: `Diagnostics` with `malformed-json` or `records-not-found`.
    func finish() throws {
        guard grammar.mayEnd else { throw Diagnostics(.documentCutShort(place.location(in: name))) }
        if !isFound, !hasEmptyArray { throw Diagnostics(.recordsNotFound(name, isNamed: path != nil, keys: keys)) }
    }

    private mutating func take(_ byte: UInt8) throws {
        var isOnWay = false
        if !isFound, grammar.expectsValue, !byte.isBlank, byte != UInt8(ascii: "]") { isOnWay = try begin(byte) }
        let depth = grammar.nesting.count
        let wasWithinKey = grammar.isWithinKey
        guard grammar.take(byte) else {
            let isNext = grammar.isDone && (byte == UInt8(ascii: "{") || byte == UInt8(ascii: "["))
            throw Diagnostics(
                isNext ? .severalDocuments(place.location(in: name)) : .malformedDocument(place.location(in: name)))
        }
        if isFound {
            noteFurtherArray(isOpened: grammar.nesting.count > depth)
            return
        }
        if grammar.nesting.count > depth { frames.append(Frame(isOnWay: isOnWay)) }
        if grammar.nesting.count < depth { frames.removeLast() }
        if grammar.isWithinKey {
            if key.count <= JSONEnvelope.longestKey { key.append(byte) }
        } else if wasWithinKey {
            endKey()
        }
    }

    /// Looks for an object that is an element of an array as near to the outside as records are looked for.
    private mutating func noteFurtherArray(isOpened: Bool) {
        let nesting = grammar.nesting
        guard isOpened, path == nil, furtherArray == nil, nesting.count > 1, nesting.last == .object,
            nesting[nesting.count - 2] == .array, !nesting.dropLast(2).contains(.array),
            nesting.count <= JSONEnvelope.deepestSearch + 2
        else { return }
        furtherArray = place
    }

    /// Whether the array that has just begun has a usual name.
    private var isUsual: Bool { frames.dropLast().last?.key.map(JSONEnvelope.usualNames.contains) ?? false }

    /// Looks at the first byte of a value: whether it begins the records, or is on the way to them.
    private mutating func begin(_ byte: UInt8) throws -> Bool {
        guard "[{\"-0123456789tfn".utf8.contains(byte) else { return false }
        let isArray = byte == UInt8(ascii: "[")
        let depth = frames.count
        guard let last = frames.indices.last else {
            if path.map({ $0.parts.isEmpty }) ?? isArray { try found(isArray) }
            return true
        }
        let isInArray = grammar.nesting.last == .array
        if isInArray { frames[last].index += 1 }
        guard frames[last].isOnWay else { return false }
        guard let path else {
            isCandidate = isArray && !isInArray
            return !isInArray && !isArray && depth < JSONEnvelope.deepestSearch
        }
        let key = isInArray ? String(frames[last].index) : frames[last].key
        guard let key, path.hasPart(depth - 1, key) else { return false }
        if depth == path.parts.count { try found(isArray) }
        return true
    }

    private mutating func found(_ isArray: Bool) throws {
        guard isArray else { throw Diagnostics(.recordsNotArray(place.location(in: name))) }
        isFound = true
    }

    private mutating func endKey() {
        defer { key = [] }
        guard let last = frames.indices.last, frames[last].isOnWay else { return }
        frames[last].key = key.count > JSONEnvelope.longestKey ? nil : JSONEnvelope.text(ofKey: key)
        if path != nil, frames.count > keyDepth { (keys, keyDepth) = ([], frames.count) }
        if frames.count == keyDepth, keys.count < 20, let key = frames[last].key { keys.append(String(key.prefix(60))) }
    }

    /// The text of a key given without its closing quote.
    private static func text(ofKey key: [UInt8]) -> String? {
        guard key.contains(UInt8(ascii: "\\")) else { return String(decoding: key.dropFirst(), as: UTF8.self) }
        let object = Array("{".utf8) + key + Array("\":0}".utf8)
        return JSONRecordReader(names: [])?.names(of: object)?.first
    }
}
