/// Numbers the keys that occur, in order of first sight.
///
/// Few possible keys are looked up in a plain table, many in an open-addressing one whose size follows the keys
/// that occur.
struct KeyTable: Sendable {
    private(set) var keys: [UInt64] = []
    /// Number plus one by key, or by hashed place; 0 is free.
    private var table: [UInt32]
    private let isDirect: Bool

    private static let directLimit: UInt64 = 1 << 18

    init(keyCount: UInt64) {
        isDirect = keyCount <= KeyTable.directLimit
        table = Array(repeating: 0, count: isDirect ? Int(keyCount) : 1024)
    }

    /// The key's number; equal to the count before the call if the key is new.
    @inline(__always)
    mutating func number(of key: UInt64) -> Int {
        if isDirect {
            let held = table[Int(key)]
            if held != 0 { return Int(held) - 1 }
            keys.append(key)
            table[Int(key)] = UInt32(keys.count)
            return keys.count - 1
        }
        return hashedNumber(of: key)
    }

    /// The numbers of keys in a row; equal neighbours are looked up once.
    mutating func numbers(of keys: [UInt64]) -> [UInt32] {
        var last = UInt64.max
        var number = UInt32(0)
        return [UInt32](unsafeUninitializedCapacity: keys.count) { numbers, used in
            for (place, key) in keys.enumerated() {
                if key != last {
                    number = UInt32(truncatingIfNeeded: self.number(of: key))
                    last = key
                }
                numbers.initializeElement(at: place, to: number)
            }
            used = keys.count
        }
    }

    /// The key's number; `nil` if it never occurred.
    func find(_ key: UInt64) -> Int? {
        if isDirect { return table[Int(key)] == 0 ? nil : Int(table[Int(key)]) - 1 }
        var place = KeyTable.place(key, table.count)
        while table[place] != 0 {
            let number = Int(table[place]) - 1
            if keys[number] == key { return number }
            place = (place + 1) & (table.count - 1)
        }
        return nil
    }

    private mutating func hashedNumber(of key: UInt64) -> Int {
        var place = KeyTable.place(key, table.count)
        while table[place] != 0 {
            let number = Int(table[place]) - 1
            if keys[number] == key { return number }
            place = (place + 1) & (table.count - 1)
        }
        keys.append(key)
        table[place] = UInt32(keys.count)
        if keys.count * 2 > table.count { grow() }
        return keys.count - 1
    }

    private mutating func grow() {
        table = Array(repeating: 0, count: table.count * 2)
        for (number, key) in keys.enumerated() {
            var place = KeyTable.place(key, table.count)
            while table[place] != 0 { place = (place + 1) & (table.count - 1) }
            table[place] = UInt32(number + 1)
        }
    }

    private static func place(_ key: UInt64, _ size: Int) -> Int {
        let product = key.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return Int(truncatingIfNeeded: product.high ^ product.low) & (size - 1)
    }
}
