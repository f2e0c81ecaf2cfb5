import Dispatch
import Synchronization

/// Runs `body` once for each worker number `0 ..< workers`, at the same time, and returns the results in that order.
///
/// - Throws: The error of the lowest-numbered worker that threw; the others run to their end first.
public func inParallel<Result: Sendable>(
    workers: Int, _ body: @Sendable (Int) throws -> Result
) throws -> [Result] {
    if workers <= 1 { return [try body(0)] }
    let slots = Mutex<[Swift.Result<Result, any Error>?]>(Array(repeating: nil, count: workers))
    DispatchQueue.concurrentPerform(iterations: workers) { worker in
        let result = Swift.Result { try body(worker) }
        slots.withLock { $0[worker] = result }
    }
    return try slots.withLock { $0.compactMap(\.self) }.map { try $0.get() }
}

/// Runs `body` once for each element, several at the same time, and returns the results in the elements' order.
///
/// - Throws: The error of the first element whose `body` threw; the others run to their end first.
public func inParallel<Element: Sendable, Result: Sendable>(
    over elements: [Element], workers: Int, _ body: @Sendable (Element) throws -> Result
) throws -> [Result] {
    let list = WorkList(count: elements.count)
    let shares = try inParallel(workers: min(workers, max(1, elements.count))) { _ in
        var share: [(index: Int, result: Swift.Result<Result, any Error>)] = []
        while let index = list.take() { share.append((index, Swift.Result { try body(elements[index]) })) }
        return share
    }
    return try shares.joined().sorted { $0.index < $1.index }.map { try $0.result.get() }
}

/// Hands out the numbers `0 ..< count`, each once, to whichever worker asks next.
public final class WorkList: Sendable {
    private let next = Atomic<Int>(0)
    public let count: Int

    public init(count: Int) { self.count = count }

    public func take() -> Int? {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        return index < count ? index : nil
    }
}
