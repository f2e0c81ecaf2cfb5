import Model

/// What each page says at its top where the site tells of single people.
///
/// Their numbers are not protected, and whoever has them can work out some of those that are.
///
/// - Returns: `nil` where it tells of nobody.
func peopleNotice(_ mode: PeopleMode) -> String? {
    switch mode {
    case .none: nil
    case .pseudonyms:
        "This site shows single people by pseudonyms. Handle it as personal data: what it says of each of them may be "
            + "enough to tell who it is."
    case .names: "This site shows single people by name. Handle it as personal data, and pass it on to nobody else."
    }
}
