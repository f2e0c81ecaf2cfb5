public import Model

/// The single people of a log: those with an interaction, and those whom the segments file lists.
///
/// Number 0 stands for everyone without a name, here and in `LogPartition.userNumbers`.
public struct People: Sendable {
    /// In byte order of what the log calls them, from number 1 on.
    public let persons: [Person]
    /// `nil` where no pseudonyms are asked for, or the log knows nothing else.
    private let key: PeopleKey?

    init(_ persons: [Person], _ rules: CleaningRules) {
        self.persons = persons
        key = rules.people == .names ? rules.peopleKey : nil
    }

    init(_ users: NameOrder, words: PersonWords, segmentOfUser: [String: Int32], _ rules: CleaningRules) {
        self.init(
            users.names.enumerated().map { number, name in
                words.person(number, name: name, segment: segmentOfUser[name] ?? -1)
            }, rules)
    }

    /// What each number goes by.
    public func shownNames(as mode: PeopleMode) -> [String] {
        [People.nobody]
            + persons.map { person in
                switch mode {
                case .none: People.nobody
                case .pseudonyms: key?.pseudonym(of: person.name) ?? person.name
                case .names: person.written ?? person.name
                }
            }
    }

    /// Stands for the user of rows that have none.
    public static let nobody = "(no user)"
}

/// A person as the log knows them.
public struct Person: Hashable, Sendable {
    /// What the log calls them: a pseudonym, or the user name by which users are told apart.
    var name: String
    /// The latest way in which the exports write the user name; `nil` where names are not told.
    var written: String?
    public var firstName: String?
    public var lastName: String?
    /// An index into `Population.segments`, -1 for people whom the segments file does not list.
    public var segment: Int32
}
