import Cleaning
import Model

/// The people of the segments file whom a question's filters admit.
///
/// Terms on segments and users narrow them; what people did does not.
struct ListedPeople {
    /// By the number of a segment's name.
    private var counts: [Int]
    /// By the code of a user, the number of the segment's name; only where users are told apart.
    private var segments: [Int: Int] = [:]

    /// - Returns: `nil` without a segments file.
    init?(_ question: Question, _ log: InteractionLog, _ names: DimensionNames) {
        guard let population = log.population else { return nil }
        counts = names.segments.names.map { _ in 0 }
        let admits = population.segments.map { segment in
            question.filters.allSatisfy { $0.admits(.segment, [segment]) }
        }
        let number = { (segment: Int) in Int(names.segments.numbers[segment + 1]) }
        guard question.asksForUsers, let people = log.people else {
            for (index, count) in population.counts.enumerated() where admits[index] { counts[number(index)] += count }
            return
        }
        let shown = people.shownNames(as: question.people)
        let codes = names.people(as: question.people)
        for (index, person) in people.persons.enumerated() where person.segment >= 0 {
            let segment = Int(person.segment)
            guard admits.indices.contains(segment), admits[segment],
                question.filters.allSatisfy({ $0.admits(.user, [shown[index + 1]]) })
            else { continue }
            counts[number(segment)] += 1
            segments[Int(codes.number(of: index + 1))] = number(segment)
        }
    }

    /// How many there are in a row's segment and under its user name, where it has them.
    func count(segment: Int?, user: Int?) -> Int {
        guard let user else { return segment.map { counts[$0] } ?? counts.reduce(0, +) }
        guard let own = segments[user] else { return 0 }
        return segment == nil || segment == own ? 1 : 0
    }
}
