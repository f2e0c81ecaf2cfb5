import Cleaning
import Model

extension AnswerBuilder {
    /// First and last names by the codes of users; none where names are not told.
    static func persons(
        _ question: Question, _ log: InteractionLog, _ names: DimensionNames
    ) -> [Int: Answer.Row.Person] {
        guard question.tellsOfPeople, question.people == .names, let people = log.people else { return [:] }
        let numbers = names.people(as: .names)
        var persons: [Int: Answer.Row.Person] = [:]
        for (index, person) in people.persons.enumerated() where person.firstName != nil || person.lastName != nil {
            persons[Int(numbers.number(of: index + 1))] = Answer.Row.Person(
                firstName: person.firstName, lastName: person.lastName)
        }
        return persons
    }
}

extension Diagnostic {
    static var tooManyRows: Diagnostic {
        Diagnostic(
            .error, id: "too-many-rows", "An answer has at most \(AnswerBuilder.maximumRows) rows",
            why: "every place in time has a row, also where nothing happened",
            hint: "ask for a shorter period, a longer unit of time or fewer dimensions")
    }
}
