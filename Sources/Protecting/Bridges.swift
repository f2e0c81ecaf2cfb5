/// Finds the bridges of a graph: edges without which their two ends would no longer hang together.
///
/// One depth-first search with its own stack, so that long chains are no danger.
/// - Parameters:
///   - edges: The two ends of each edge, from 0 up to `nodeCount`.
/// - Returns: The indices of the bridges, ascending.
/// - Complexity: O(nodes + edges).
func bridges(nodeCount: Int, edges: [(a: Int, b: Int)]) -> [Int] {
    // The edges at each node, one run after the other.
    var starts = [Int](repeating: 0, count: nodeCount + 1)
    for edge in edges {
        starts[edge.a + 1] += 1
        starts[edge.b + 1] += 1
    }
    for node in 0..<nodeCount { starts[node + 1] += starts[node] }
    var next = starts
    var edgesAt = [Int](repeating: 0, count: edges.count * 2)
    for (index, edge) in edges.enumerated() {
        for node in [edge.a, edge.b] {
            edgesAt[next[node]] = index
            next[node] += 1
        }
    }
    next = starts
    var entered = [Int](repeating: -1, count: nodeCount)
    // The earliest node that can be reached from here and below without the edge we came by.
    var earliest = entered
    var clock = 0
    var found: [Int] = []
    var path: [(node: Int, by: Int)] = []
    for root in 0..<nodeCount where entered[root] < 0 {
        path.append((root, -1))
        entered[root] = clock
        earliest[root] = clock
        clock += 1
        while let (node, by) = path.last {
            if next[node] < starts[node + 1] {
                let edge = edgesAt[next[node]]
                next[node] += 1
                if edge == by { continue }
                let other = edges[edge].a == node ? edges[edge].b : edges[edge].a
                if entered[other] >= 0 {
                    earliest[node] = min(earliest[node], entered[other])
                } else {
                    entered[other] = clock
                    earliest[other] = clock
                    clock += 1
                    path.append((other, edge))
                }
            } else {
                path.removeLast()
                guard let above = path.last?.node else { continue }
                earliest[above] = min(earliest[above], earliest[node])
                if earliest[node] > entered[above] { found.append(by) }
            }
        }
    }
    return found.sorted()
}
