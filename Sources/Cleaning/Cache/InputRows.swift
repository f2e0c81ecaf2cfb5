import Model

/// The records of one input, which lie with several workers among those of other inputs, under numbers of its own.
final class InputRows {
    private struct Part {
        var worker: Int
        var segment: Int
    }

    private let workers: [CleaningWorker]
    private let parts: [Part]
    let users: OwnNumbers
    let items: OwnNumbers
    let scopes: OwnNumbers
    let words: OwnNumbers

    /// - Parameter attempt: The only one of the input's that counts.
    init(ofInput input: Int, attempt: Int, of shared: SharedRows) {
        let workers = shared.workers
        self.workers = workers
        parts = workers.indices.flatMap { worker in
            workers[worker].segments.indices.filter {
                workers[worker].segments[$0].input == input && workers[worker].segments[$0].attempt == attempt
            }.map { Part(worker: worker, segment: $0) }
        }
        users = OwnNumbers(shared.users)
        items = OwnNumbers(shared.items)
        scopes = OwnNumbers(shared.scopes)
        words = OwnNumbers(shared.words)
    }

    /// The records of one partition, column by column; nothing at all where there are none.
    ///
    /// - Throws: `Diagnostics` when spilled records cannot be read back.
    func block(_ partition: Int) throws -> CacheBytes {
        let ranges = parts.map { workers[$0.worker].records(ofSegment: $0.segment, partition) }
        let columns = RowColumns(count: ranges.reduce(0) { $0 + $1.count })
        var (voidableNames, voidablePlaces): ([RowName], [Int]) = ([], [])
        var start = 0
        for (part, range) in zip(parts, ranges) {
            let worker = workers[part.worker]
            try worker.voidable[partition].forEachBlock(worker.spillFile) { block in
                for record in block where range.contains(record.place) {
                    voidableNames.append(record.name)
                    voidablePlaces.append(start + record.place - range.lowerBound)
                }
            }
            try worker.blocks[partition].forEachBlock(in: range, worker.spillFile) { records in
                for (offset, record) in records.enumerated() {
                    columns.times[start + offset] = record.time
                    columns.kinds[start + offset] = record.kind
                    columns.users[start + offset] = users.number(record.user, of: part.worker)
                    columns.items[start + offset] = items.number(record.item, of: part.worker)
                    columns.scopes[start + offset] = scopes.number(record.scope, of: part.worker)
                }
                start += records.count
            }
        }
        var block = CacheBytes()
        if columns.times.isEmpty { return block }
        block.add(packed: UnsafeBufferPointer(columns.times), inThousands: true)
        block.add(packed: UnsafeBufferPointer(columns.users))
        block.add(packed: UnsafeBufferPointer(columns.items))
        block.add(packed: UnsafeBufferPointer(columns.scopes))
        block.add(packed: UnsafeBufferPointer(columns.kinds))
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
        let own = { (sighted: [LatestWord], subjects: OwnNumbers) in
            sighted.map { word in
                LatestWord(
                    subject: subjects.number(word.subject, of: worker), time: word.time,
                    word: self.words.number(word.word, of: worker))
            }
        }
        all.titles += own(sightings.titles, items)
        all.types += own(sightings.types, items)
        all.writtenUsers += own(sightings.writtenUsers, users)
        all.firstNames += own(sightings.firstNames, users)
        all.lastNames += own(sightings.lastNames, users)
        all.newest = max(all.newest, sightings.newest)
    }
}

/// The columns of a partition while they are filled.
private final class RowColumns {
    let times: UnsafeMutableBufferPointer<Int64>
    let users: UnsafeMutableBufferPointer<UInt32>
    let items: UnsafeMutableBufferPointer<UInt32>
    let scopes: UnsafeMutableBufferPointer<UInt32>
    let kinds: UnsafeMutableBufferPointer<UInt8>

    init(count: Int) {
        times = .allocate(capacity: count)
        users = .allocate(capacity: count)
        items = .allocate(capacity: count)
        scopes = .allocate(capacity: count)
        kinds = .allocate(capacity: count)
    }

    deinit {
        times.deallocate()
        users.deallocate()
        items.deallocate()
        scopes.deallocate()
        kinds.deallocate()
    }
}

extension CleaningWorker {
    /// The places of a segment's records among those of a partition.
    func records(ofSegment segment: Int, _ partition: Int) -> Range<Int> {
        let next = segment + 1 < segments.count ? segments[segment + 1].starts[partition] : blocks[partition].count
        return segments[segment].starts[partition]..<next
    }
}
