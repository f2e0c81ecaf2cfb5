/// The names of all workers in byte order, and each worker's numbers in it.
struct NameOrder {
    private(set) var names: [String]
    /// `numbers[worker][number in the worker's pool]` is the name's place in `names`; the empty name's is 0 and unused.
    private(set) var numbers: [[UInt32]]

    init(_ pools: [NamePool], extra: [String]) {
        var all = Set<[UInt8]>(extra.map { Array($0.utf8) })
        for pool in pools {
            for number in 1..<max(1, pool.names.count) { all.insert(Array(pool.names.bytes(of: number))) }
        }
        let ordered = all.sorted { $0.lexicographicallyPrecedes($1) }
        let places = Dictionary(uniqueKeysWithValues: ordered.enumerated().map { ($1, UInt32($0)) })
        names = ordered.map { String(decoding: $0, as: UTF8.self) }
        numbers = pools.map { pool in
            (0..<pool.names.count).map { places[Array(pool.names.bytes(of: $0))] ?? 0 }
        }
    }
}
