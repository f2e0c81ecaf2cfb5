import Model
import Reading
import Synchronization

/// What each input's first lines said, collected while inputs are opened.
final class InputHeads: Sendable {
    private struct Slot {
        var head: InputHead
        var mapping: FieldMapping
    }

    private let slots: Mutex<[Slot?]>

    init(count: Int) { slots = Mutex(Array(repeating: nil, count: count)) }

    func set(_ index: Int, head: InputHead, mapping: FieldMapping) {
        slots.withLock { $0[index] = Slot(head: head, mapping: mapping) }
    }

    func head(of index: Int) -> InputHead? { slots.withLock { $0[index]?.head } }

    func mapping(of index: Int) -> FieldMapping? { slots.withLock { $0[index]?.mapping } }

    func columnNames(of index: Int) -> [String] { slots.withLock { $0[index]?.head.columnNames } ?? [] }
}
