import Model

/// The records of one input, which lie with several workers among those of other inputs, under numbers of its own.
final class InputRows {
    private struct Part {
        var worker: Int
        var segment: Int
    }

    private let workers: [CleaningWorker]
    private let parts: [Part]
    private(set) var users: OwnNumbers
    private(set) var items: OwnNumbers
    private(set) var scopes: OwnNumbers
    private(set) var words: OwnNumbers

    /// - Parameter attempt: The only one of the input's that counts.
    init(ofInput input: Int, attempt: Int, _ workers: [CleaningWorker]) {
        self.workers = workers
        parts = workers.indices.flatMap { worker in
            workers[worker].segments.indices.filter {
                workers[worker].segments[$0].input == input && workers[worker].segments[$0].attempt == attempt
            }.map { Part(worker: worker, segment: $0) }
        }
        users = OwnNumbers(workers.map(\.users))
        items = OwnNumbers(workers.map(\.items))
        scopes = OwnNumbers(workers.map(\.scopes))
        words = OwnNumbers(workers.map(\.words))
    }

    /// The records of one partition, column by column; nothing at all where there are none.
    func block(_ partition: Int) -> CacheBytes {
        var (times, kinds): ([Int64], [UInt8]) = ([], [])
        var (users, items, scopes): ([UInt32], [UInt32], [UInt32]) = ([], [], [])
        var (voidableNames, voidablePlaces): ([RowName], [Int]) = ([], [])
        for part in parts {
            let worker = workers[part.worker]
            let range = worker.records(ofSegment: part.segment, partition)
            let voidable = worker.voidable[partition]
            for (name, place) in zip(voidable.names, voidable.places) where range.contains(place) {
                voidableNames.append(name)
                voidablePlaces.append(times.count + place - range.lowerBound)
            }
            worker.blocks[partition].forEachBlock(in: range) { records in
                for record in records {
                    times.append(record.time)
                    kinds.append(record.kind)
                    users.append(self.users.number(record.user, of: part.worker))
                    items.append(self.items.number(record.item, of: part.worker))
                    scopes.append(self.scopes.number(record.scope, of: part.worker))
                }
            }
        }
        var block = CacheBytes()
        if times.isEmpty { return block }
        block.add(packed: times, inThousands: true)
        block.add(packed: users)
        block.add(packed: items)
        block.add(packed: scopes)
        block.add(packed: kinds)
        block.add(packed: voidablePlaces)
        for name in voidableNames { block.add(name) }
        return block
    }

    /// All that was found in the input beside its records, as one segment.
    func segment() -> Segment {
        var all = Segment(input: 0, attempt: 0)
        for part in parts {
            let segment = workers[part.worker].segments[part.segment]
            all.account = all.account + segment.account
            all.rejects += segment.rejects
            all.voided.formUnion(segment.voided)
            add(segment.sure, of: part.worker, to: &all.sure)
            add(segment.dayFirst, of: part.worker, to: &all.dayFirst)
            add(segment.monthFirst, of: part.worker, to: &all.monthFirst)
            all.order.add(segment.order)
            all.timeForms.add(segment.timeForms)
            all.use.merge(segment.use)
        }
        return all
    }

    private func add(_ sightings: Segment.Sightings, of worker: Int, to all: inout Segment.Sightings) {
        let own = { (word: LatestWord) in
            LatestWord(
                item: self.items.number(word.item, of: worker), time: word.time,
                word: self.words.number(word.word, of: worker))
        }
        all.titles += sightings.titles.map(own)
        all.types += sightings.types.map(own)
        all.newest = max(all.newest, sightings.newest)
    }
}

/// The names that one input has use for, numbered in the order in which they are met.
struct OwnNumbers {
    let names = NamePool().names
    private let pools: [NamePool]
    private var numbers: [[UInt32]]

    init(_ pools: [NamePool]) {
        self.pools = pools
        numbers = pools.map { Array(repeating: 0, count: $0.names.count) }
    }

    /// - Parameter number: The name's number in a worker's pool.
    mutating func number(_ number: UInt32, of worker: Int) -> UInt32 {
        if number == 0 { return 0 }
        let known = numbers[worker][Int(number)]
        if known != 0 { return known }
        let own = UInt32(truncatingIfNeeded: names.intern(pools[worker].names.view(of: Int(number))))
        numbers[worker][Int(number)] = own
        return own
    }
}

extension CleaningWorker {
    /// The places of a segment's records among those of a partition.
    func records(ofSegment segment: Int, _ partition: Int) -> Range<Int> {
        let next = segment + 1 < segments.count ? segments[segment + 1].starts[partition] : blocks[partition].count
        return segments[segment].starts[partition]..<next
    }
}
