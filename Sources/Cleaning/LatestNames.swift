/// The latest user names, first and last names while a segment is read, as they are written.
struct LatestNames {
    private var written = LatestWords()
    private var first = LatestWords()
    private var last = LatestWords()

    /// - Parameter instant: The row's instant, in ms.
    mutating func note(_ user: UInt32, _ row: RowSlots, at instant: Int64, _ forms: WordForms) {
        if user == 0 { return }
        let (names, words, constants) = (forms.names, forms.words, forms.constantNames)
        LatestNames.note(user, row[.user], constants.user, at: instant, names, words, in: &written)
        LatestNames.note(user, row[.firstName], constants.first, at: instant, names, words, in: &first)
        LatestNames.note(user, row[.lastName], constants.last, at: instant, names, words, in: &last)
    }

    private static func note(
        _ user: UInt32, _ text: UnsafeRawBufferPointer?, _ constant: UInt32, at instant: Int64, _ forms: WrittenForms,
        _ pool: NamePool, in words: inout LatestWords
    ) {
        if let text {
            words.note(user, at: instant, written: text, forms, in: pool)
        } else if constant != 0 {
            words.note(user, at: instant, word: constant, place: 0, in: pool)
        }
    }

    /// Adds what was noted since the last call to a segment's sightings.
    mutating func move(to sightings: inout Segment.Sightings) {
        sightings.writtenUsers += written.take()
        sightings.firstNames += first.take()
        sightings.lastNames += last.take()
    }
}
