/// Adjusts p-values for how many tests were made, in the order given.
///
/// Source: Benjamini and Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x.
/// - Complexity: O(*n* log *n*).
func benjaminiHochberg(_ pValues: [Double]) -> [Double] {
    let order = pValues.indices.sorted { (pValues[$0], $0) < (pValues[$1], $1) }
    var adjusted = pValues
    var least = 1.0
    for (rank, index) in order.enumerated().reversed() {
        least = min(least, pValues[index] * Double(pValues.count) / Double(rank + 1))
        adjusted[index] = least
    }
    return adjusted
}
