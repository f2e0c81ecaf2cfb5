import Cleaning
import Model

/// A question's filters, settled on the log's numbers: what each key admits, all joined by AND.
struct CompiledFilter: Sendable {
    /// `nil` admits everything.
    var items: [Bool]?
    var scopes: [Bool]?
    /// Bits of the kinds' raw values.
    var kinds: UInt8 = 0b111
    /// By segment number plus one; index 0 stands for people without a segment.
    var segments: [Bool]?
    /// By input number.
    var sources: [Bool]?
    /// By the number of a person in the log.
    var people: [Bool]?
    /// Admits what is left out all the same; empty, or one.
    private var leftOut: [CompiledFilter] = []

    /// - Parameter mode: What people go by.
    init(_ filters: [Filter], leavingOut: [Filter] = [], _ log: InteractionLog, people mode: PeopleMode) {
        if !leavingOut.isEmpty { leftOut = [CompiledFilter(leavingOut, log, people: mode)] }
        for filter in filters {
            let keys = filter.keys
            if keys.contains(.item) || keys.contains(.itemType) {
                let admitted = log.items.map { item in
                    filter.admits(.item, [item.id] + (item.title.map { [$0] } ?? []))
                        && filter.admits(.itemType, [item.type])
                }
                items = CompiledFilter.both(items, admitted)
            }
            if keys.contains(.scope) {
                scopes = CompiledFilter.both(scopes, log.scopes.map { filter.admits(.scope, [$0]) })
            }
            if keys.contains(.kind) {
                for kind in InteractionKind.allCases where !filter.admits(.kind, [kind.name]) {
                    kinds &= ~(1 << kind.rawValue)
                }
            }
            if keys.contains(.segment) {
                let names = [SegmentsFile.noSegment] + (log.population?.segments ?? [])
                segments = CompiledFilter.both(segments, names.map { filter.admits(.segment, [$0]) })
            }
            if keys.contains(.source) {
                sources = CompiledFilter.both(sources, log.inputs.map { filter.admits(.source, [$0]) })
            }
            if keys.contains(.user) {
                let names = log.people?.shownNames(as: mode) ?? [People.nobody]
                people = CompiledFilter.both(people, names.map { filter.admits(.user, [$0]) })
            }
        }
    }

    /// Whether everything passes.
    var admitsAll: Bool {
        items == nil && scopes == nil && kinds == 0b111 && segments == nil && sources == nil && people == nil
            && leftOut.isEmpty
    }

    /// Whether an interaction of a partition passes.
    ///
    /// - Parameter user: The number of its person in the partition.
    @inline(__always)
    func admits(_ index: Int, of partition: LogPartition, user: @autoclosure () -> Int) -> Bool {
        if let items, !items[Int(partition.items[index])] { return false }
        if let scopes, !scopes[Int(partition.scopes[index])] { return false }
        if kinds >> partition.kinds[index] & 1 == 0 { return false }
        if let segments, !segments[Int(partition.userSegments[user()] + 1)] { return false }
        if let sources, !sources[Int(partition.inputs[index])] { return false }
        if let people, !people[partition.person(ofUser: user())] { return false }
        return leftOut.isEmpty || !leftOut[0].admitsBySelf(index, of: partition, user: user())
    }

    private func admitsBySelf(_ index: Int, of partition: LogPartition, user: Int) -> Bool {
        admits(index, of: partition, user: user)
    }

    private static func both(_ a: [Bool]?, _ b: [Bool]) -> [Bool] {
        guard let a else { return b }
        return zip(a, b).map { $0 && $1 }
    }
}
