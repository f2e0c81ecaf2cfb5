import Model

/// What each page says at its top where the site tells of single people.
///
/// Their numbers are not protected, and whoever has them can work out some of those that are.
///
/// - Returns: `nil` where it tells of nobody.
func peopleNotice(_ mode: PeopleMode, _ words: Words) -> String? {
    switch mode {
    case .none: nil
    case .pseudonyms: words("people.pseudonyms")
    case .names: words("people.names")
    }
}
