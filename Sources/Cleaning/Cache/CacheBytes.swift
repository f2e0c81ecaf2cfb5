/// The bytes of a block as they are put together.
struct CacheBytes {
    private(set) var bytes: [UInt8] = []

    init() {}

    /// Numbers take seven bits a byte, lowest first; negative ones take ten bytes.
    mutating func add(_ number: Int) {
        var rest = UInt64(bitPattern: Int64(number))
        while rest > 0x7F {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    mutating func add(_ number: UInt64) {
        withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
    }

    mutating func add(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

    mutating func add(_ text: String) {
        add(text.utf8.count)
        bytes += text.utf8
    }

    mutating func add(raw: UnsafeRawBufferPointer) {
        add(raw.count)
        bytes += raw
    }

    mutating func add(plain: some Sequence<UInt8>) { bytes += plain }

    mutating func add<Value>(_ value: Value?, _ body: (inout CacheBytes, Value) -> Void) {
        add(value != nil)
        if let value { body(&self, value) }
    }

    mutating func add<Values: Collection>(_ values: Values, _ body: (inout CacheBytes, Values.Element) -> Void) {
        add(values.count)
        for value in values { body(&self, value) }
    }

    /// Makes room for a column and has it filled.
    mutating func add(column size: Int, _ fill: (UnsafeMutableRawPointer) -> Void) {
        let start = bytes.count
        bytes.append(contentsOf: repeatElement(0, count: size))
        bytes.withUnsafeMutableBytes { all in
            if let base = all.baseAddress { fill(base + start) }
        }
    }
}

/// The bytes of a cache file do not say what they should.
struct CacheDamage: Error {}

/// Reads a block front to back. Nothing in it is trusted: whatever is read is checked against what there is.
struct CacheReader {
    let bytes: [UInt8]
    private(set) var at = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var left: Int { bytes.count - at }

    mutating func int() throws -> Int {
        var number: UInt64 = 0
        var shift: UInt64 = 0
        while shift < 64 {
            let byte = try byte()
            number |= UInt64(byte & 0x7F) << shift
            if byte & 0x80 == 0 { return Int(truncatingIfNeeded: number) }
            shift += 7
        }
        throw CacheDamage()
    }

    /// - Returns: A number of `range`.
    mutating func int(in range: Range<Int>) throws -> Int {
        let number = try int()
        guard range.contains(number) else { throw CacheDamage() }
        return number
    }

    /// How many things follow, each of a byte at least.
    mutating func count() throws -> Int {
        let count = try int()
        guard count >= 0, count <= left else { throw CacheDamage() }
        return count
    }

    mutating func word() throws -> UInt64 {
        guard left >= 8 else { throw CacheDamage() }
        defer { at += 8 }
        return bytes.withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: at, as: UInt64.self)) }
    }

    mutating func byte() throws -> UInt8 {
        guard left > 0 else { throw CacheDamage() }
        defer { at += 1 }
        return bytes[at]
    }

    mutating func flag() throws -> Bool {
        let byte = try byte()
        guard byte < 2 else { throw CacheDamage() }
        return byte == 1
    }

    /// The next bytes, so many as say so themselves, or so many as are asked for.
    mutating func raw(_ size: Int? = nil) throws -> ArraySlice<UInt8> {
        let count = try size ?? count()
        guard count >= 0, count <= left else { throw CacheDamage() }
        defer { at += count }
        return bytes[at..<at + count]
    }

    mutating func text() throws -> String {
        guard let text = String(validating: try raw(), as: UTF8.self) else { throw CacheDamage() }
        return text
    }

    mutating func optional<Value>(_ body: (inout CacheReader) throws -> Value) throws -> Value? {
        try flag() ? body(&self) : nil
    }

    mutating func list<Value>(_ body: (inout CacheReader) throws -> Value) throws -> [Value] {
        try (0..<count()).map { _ in try body(&self) }
    }

    /// The value of an enumeration by its place among all of them.
    mutating func choice<Choice: CaseIterable>(_: Choice.Type) throws -> Choice where Choice.AllCases == [Choice] {
        let all = Choice.allCases
        return all[try int(in: 0..<all.count)]
    }

    /// Skips a column and has it read.
    mutating func column(_ size: Int, _ read: (UnsafeRawPointer) -> Void) throws {
        guard size >= 0, size <= left else { throw CacheDamage() }
        bytes.withUnsafeBytes { all in
            if let base = all.baseAddress { read(base + at) }
        }
        at += size
    }

    /// To be called behind the last thing that is read.
    func finish() throws {
        guard left == 0 else { throw CacheDamage() }
    }
}
