import Model
import Reading

// What was found in an input beside its records.

extension CacheBytes {
    mutating func add(_ name: RowName) {
        add(name.upper)
        add(name.lower)
    }

    mutating func add(_ segment: Segment) {
        add(segment.account)
        add(segment.rejects) {
            $0.add($1.line)
            $0.add(choice: $1.reason)
            $0.add($1.field) { $0.add(choice: $1) }
            $0.add($1.fault) {
                $0.add($1.line)
                $0.add($1.column)
            }
        }
        add(segment.voided.sorted { ($0.upper, $0.lower) < ($1.upper, $1.lower) }) { $0.add($1) }
        for sightings in [segment.sure, segment.dayFirst, segment.monthFirst] {
            for words in sightings.words {
                add(packed: words.map(\.subject))
                add(packed: words.map(\.time))
                add(packed: words.map(\.word))
            }
            add(packed: [sightings.newest])
        }
        let order = segment.order
        for place in [order.dayFirst, order.monthFirst, order.undecided, order.secondUndecided] {
            add(place) { $0.add($1) }
        }
        add(segment.timeForms)
        add(segment.use.aliases.sorted { $0.isBefore($1) }) { $0.add($1) }
        add(segment.use.scopeRules.sorted()) { $0.add($1) }
        for list in RuleUse.Exclusion.lists {
            add(segment.use.exclusions.filter { $0.list == list }.map(\.index).sorted()) { $0.add($1) }
        }
    }
}

extension CacheReader {
    mutating func rowName() throws -> RowName { RowName(upper: try word(), lower: try word()) }

    mutating func segment(ofInput input: Int, _ rules: CleaningRules) throws -> Segment {
        var segment = Segment(input: input, attempt: 0)
        segment.account = try account()
        segment.rejects = try list {
            Segment.Reject(
                line: try $0.amount(), reason: try $0.choice(RejectReason.self),
                field: try $0.optional { try $0.choice(InputField.self) },
                fault: try $0.optional { .init(line: try $0.amount(), column: try $0.amount()) })
        }
        segment.voided = Set(try list { try $0.rowName() })
        segment.sure = try sightings()
        segment.dayFirst = try sightings()
        segment.monthFirst = try sightings()
        segment.order = DayOrderEvidence(
            dayFirst: try optional { try $0.amount() }, monthFirst: try optional { try $0.amount() },
            undecided: try optional { try $0.amount() }, secondUndecided: try optional { try $0.amount() })
        segment.timeForms = try timeForms()
        segment.use.aliases = Set(try list { try $0.text() })
        segment.use.scopeRules = Set(try list { try $0.int(in: 0..<max(1, rules.scopeRules.count)) })
        for exclusions in RuleUse.Exclusion.lists {
            for index in try list({ try $0.amount() }) {
                segment.use.exclusions.insert(RuleUse.Exclusion(list: exclusions, index: index))
            }
        }
        return segment
    }

    private mutating func sightings() throws -> Segment.Sightings {
        var sightings = Segment.Sightings()
        sightings.titles = try words()
        sightings.types = try words()
        sightings.writtenUsers = try words()
        sightings.firstNames = try words()
        sightings.lastNames = try words()
        let newest: [Int64] = try numbers(in: .min...Instants.range.upperBound)
        guard newest.count == 1, newest[0] == .min || Instants.range.contains(newest[0]) else { throw CacheDamage() }
        sightings.newest = newest[0]
        return sightings
    }

    private mutating func words() throws -> [LatestWord] {
        let subjects: [UInt32] = try numbers(in: 1...Int64(UInt32.max))
        let times: [Int64] = try numbers(in: Instants.range)
        let words: [UInt32] = try numbers(in: 1...Int64(UInt32.max))
        guard subjects.count == times.count, times.count == words.count else { throw CacheDamage() }
        return subjects.indices.map { LatestWord(subject: subjects[$0], time: times[$0], word: words[$0]) }
    }
}

extension Segment {
    /// Whether all it says of items and people is said of such as there are.
    func isWithin(items: Int, users: Int, words: Int) -> Bool {
        [sure, dayFirst, monthFirst].allSatisfy { sightings in
            sightings.ofItems.joined().allSatisfy { $0.subject < items && $0.word < words }
                && sightings.ofUsers.joined().allSatisfy { $0.subject < users && $0.word < words }
        }
    }
}

extension Segment.Sightings {
    fileprivate var ofItems: [[LatestWord]] { [titles, types] }
    fileprivate var ofUsers: [[LatestWord]] { [writtenUsers, firstNames, lastNames] }
    fileprivate var words: [[LatestWord]] { ofItems + ofUsers }
}
