/// A lock, for what is withheld; the word always stands beside it.
let lockMark = """
    <svg class="lock" viewBox="0 0 12 14" width="10" height="12" aria-hidden="true">\
    <path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6"/>\
    <rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor"/></svg>
    """

/// An arrow, for what changed; word and sign always stand beside it.
func arrowMark(_ direction: Change.Direction) -> String {
    let path =
        switch direction {
        case .up: "M6 1.5 11 10H1z"
        case .down: "M6 10.5 1 2h10z"
        case .same: "M1 4.5h10v3H1z"
        }
    return """
        <svg class="arrow" viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">\
        <path d="\(path)" fill="currentColor"/></svg>
        """
}
