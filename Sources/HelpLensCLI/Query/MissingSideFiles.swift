import Cleaning
import Model

/// Warnings for measures that stay empty because a run lacks the file that they are counted by, each file once.
func missingSideFiles(of questions: [Question], in log: InteractionLog) -> [Diagnostic] {
    let asked = Set(questions.flatMap(\.measures))
    let needs: [(file: String, measures: [Measure], isThere: Bool)] = [
        ("segments", [.population, .adoption], log.population != nil),
        ("catalogue", [.itemsListed, .coverage], log.catalogue != nil),
    ]
    return needs.compactMap { file, measures, isThere in
        let empty = measures.filter(asked.contains)
        if isThere || empty.isEmpty { return nil }
        return Diagnostic(
            .warning, id: "missing-side-file",
            "Without \(file) \(empty.map { "'\($0.id)'" }.joined(separator: " and ")) \(empty.count > 1 ? "are" : "is") empty",
            hint: "name the file under `\(file):` of the configuration")
    }
}
