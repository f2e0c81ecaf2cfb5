import Model

// What is kept of single people; in a log that tells nobody apart nothing is.

extension CacheBytes {
    mutating func add(_ person: Person) {
        add(person.name)
        for text in [person.written, person.firstName, person.lastName] { add(text) { $0.add($1) } }
        add(Int(person.segment) + 1)
    }
}

extension CacheReader {
    /// - Parameter segments: How many there are.
    mutating func person(segments: Int) throws -> Person {
        Person(
            name: try text(), written: try optional { try $0.text() }, firstName: try optional { try $0.text() },
            lastName: try optional { try $0.text() }, segment: Int32(try int(in: 0..<segments + 1) - 1))
    }
}
