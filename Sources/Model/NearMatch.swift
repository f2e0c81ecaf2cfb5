/// Finds the one known word that a mistyped word is near to.
///
/// - Returns: The only candidate within a third of the word's length in edits (at least one),
///   or `nil` when none or several are equally near: a guess is offered only when it is clear.
public func nearMatch(to word: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(word.lowercased().unicodeScalars.prefix(64))
    let allowed = max(1, wanted.count / 3)
    var best: (distance: Int, word: String)?
    var tied = false
    for candidate in candidates {
        let scalars = Array(candidate.lowercased().unicodeScalars.prefix(64))
        // Every letter more or less is an edit: most of many candidates need no closer look.
        guard abs(scalars.count - wanted.count) <= allowed else { continue }
        let distance = editDistance(wanted, scalars)
        guard distance <= allowed else { continue }
        if let held = best, held.distance == distance {
            tied = tied || held.word != candidate
        } else if best == nil || distance < best!.distance {
            best = (distance, candidate)
            tied = false
        }
    }
    return tied ? nil : best?.word
}

/// Insertions, deletions, replacements and swaps of neighbours between two words.
private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var rows = [Array(0...b.count)]
    for i in 0..<a.count {
        var row = [i + 1]
        for j in 0..<b.count {
            var cost = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (a[i] == b[j] ? 0 : 1))
            if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, rows[i - 1][j - 1] + 1) }
            row.append(cost)
        }
        rows.append(row)
    }
    return rows[a.count][b.count]
}
