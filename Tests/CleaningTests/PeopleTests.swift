import Model
import TestSupport
import Testing

@testable import Cleaning

@Suite("People of a log")
struct PeopleTests {
    private static let header = "time,user,first name,surname,item,kind,scope\n"
    private let key = PeopleKey(Array("0123456789abcdef0123456789abcdef".utf8))

    private func people(
        _ files: [String], _ modes: Set<PeopleMode>, segments: String? = nil, memory: MemoryLimit? = nil
    ) throws -> (log: InteractionLog, people: People?) {
        let log = try cleanedFiles(
            files.map { PeopleTests.header + $0 }, segments: segments, memory: memory, people: modes, key: key
        ).log
        return (log, log.people)
    }

    private static let rows = """
        2026-10-05T10:00:00Z,ANNA,Anna,,a,viewed,s
        2026-10-05T11:00:00Z,anna,-,Berg,a,viewed,s
        2026-10-05T11:00:00Z, Anna ,Anne,Aster,a,clicked,s
        2026-10-06T09:00:00Z,ben,,,a,loaded,s
        2026-10-07T09:00:00Z,NULL,Nobody,At all,a,loaded,s
        2026-10-08T09:00:00Z,cleo,Cleo,C,,loaded,s

        """

    @Test("are shown by the latest words that accepted rows have for them, of several the greatest bytes")
    func latest() throws {
        let (_, found) = try people([PeopleTests.rows], [.names])
        let people = try #require(found)
        #expect(people.shownNames(as: .names) == ["(no user)", "anna", "ben"])
        #expect(people.persons[0].firstName == "Anne" && people.persons[0].lastName == "Berg")
        #expect(people.persons[1].firstName == nil && people.persons[1].lastName == nil)
    }

    @Test("are known by pseudonyms alone where nobody is told names")
    func pseudonyms() throws {
        let (_, found) = try people(
            [PeopleTests.rows + "2026-10-08,JÜRGEN@example.com,,,a,viewed,s\n"], [.none, .pseudonyms])
        let people = try #require(found)
        #expect(people.persons.map(\.name).contains("5racoekrhamahe7bztwyfbe4ai"))
        #expect(people.persons.allSatisfy { $0.name.utf8.count == 26 && $0.written == nil && $0.firstName == nil })
        // Names, were they asked for, are not there.
        #expect(people.shownNames(as: .names) == people.shownNames(as: .pseudonyms))
        let named = try #require(try self.people([PeopleTests.rows], [.names, .pseudonyms]).people)
        #expect(named.shownNames(as: .pseudonyms).contains(people.persons[0].name) || people.persons.count == 3)
        #expect(Set(named.shownNames(as: .pseudonyms)).isSubset(of: Set(people.shownNames(as: .pseudonyms))))
        #expect(try self.people([PeopleTests.rows], [.none]).people == nil)
    }

    @Test("bear the same numbers whether the log lies in memory or in files, and listed ones are among them")
    func numbers() throws {
        var random = SeededGenerator(seed: 3)
        let rows = (0..<200).map { number in
            "2026-10-0\(number % 9 + 1)T10:00:00Z,u\(Int.random(in: 0..<30, using: &random)),,,a,viewed,s\n"
        }.joined()
        let told = { (memory: MemoryLimit?) in
            let (log, found) = try people(
                [rows, rows], [.names], segments: "user,segment\nu1,x\nlisted,y\n-,y\nNULL,x\n", memory: memory)
            let people = try #require(found)
            let names = people.shownNames(as: .names)
            #expect(people.persons.filter { $0.segment >= 0 }.map(\.name) == ["listed", "u1"])
            return log.allPartitions.flatMap { partition in
                (1..<max(1, partition.userCount)).map { user in
                    let count = partition.userStarts[user + 1] - partition.userStarts[user]
                    return "\(names[Int(partition.userNumbers[user])]) \(count) \(partition.userSegments[user])"
                }
            }.sorted()
        }
        let held = try told(nil)
        #expect(held.count == 30 && held.contains { $0.hasPrefix("u1 ") && $0.hasSuffix(" 0") })
        #expect(try told(.tiny()) == held)
    }
}
