/// Workers that several threads read, each the rows of other inputs, and the names that all of them have met.
final class SharedRows: @unchecked Sendable {
    let workers: [CleaningWorker]
    let users: SharedNames
    let items: SharedNames
    let scopes: SharedNames
    let words: SharedNames

    init(_ workers: [CleaningWorker]) {
        self.workers = workers
        users = SharedNames(workers.map(\.users))
        items = SharedNames(workers.map(\.items))
        scopes = SharedNames(workers.map(\.scopes))
        words = SharedNames(workers.map(\.words))
    }
}

/// The names of all workers' pools, numbered once for all inputs: most inputs name the same people.
struct SharedNames {
    let names = NamePool().names
    /// By worker and the name's number there, its number among all.
    let numbers: [[UInt32]]

    init(_ pools: [NamePool]) {
        numbers = pools.map { [names] pool in
            (0..<pool.names.count).map { UInt32(truncatingIfNeeded: names.intern(pool.names.view(of: $0))) }
        }
    }
}

/// The names that one input has use for, numbered in the order in which they are met.
final class OwnNumbers {
    private let shared: SharedNames
    /// By the name's number among all, its own; 0 while it has none. Raw, since every row asks.
    private let numbers: UnsafeMutableBufferPointer<UInt32>
    /// By own number, from 0 for the empty name, the number among all.
    private var met: [UInt32] = [0]

    init(_ shared: SharedNames) {
        self.shared = shared
        numbers = .allocate(capacity: shared.names.count)
        numbers.initialize(repeating: 0)
    }

    deinit { numbers.deallocate() }

    var count: Int { met.count }

    /// The bytes of a name.
    func view(of own: Int) -> UnsafeRawBufferPointer { shared.names.view(of: Int(met[own])) }

    /// - Parameter number: The name's number in a worker's pool.
    @inline(__always)
    func number(_ number: UInt32, of worker: Int) -> UInt32 {
        if number == 0 { return 0 }
        let name = shared.numbers[worker][Int(number)]
        let known = numbers[Int(name)]
        return known != 0 ? known : add(name)
    }

    @inline(never)
    private func add(_ name: UInt32) -> UInt32 {
        let own = UInt32(truncatingIfNeeded: met.count)
        met.append(name)
        numbers[Int(name)] = own
        return own
    }
}
