import Model

/// A style sheet that prints the report's title and its period at the top of every sheet of paper.
///
/// The boxes in a sheet's margin take no text from the page, and pages may hold no styles of their own, so each period
/// has a file of its own.
func runningHead(_ facts: ReportFacts, _ style: ReportStyle) -> String {
    let box = { (place: String, text: String) in "@\(place) { content: \(cssString(text)); }" }
    let title = [facts.organization, facts.title].compactMap(\.self).joined(separator: " · ")
    // The first sheet has the page's own masthead there.
    return "@page { \(box("top-left", title)) \(box("top-right", style.period(facts.period))) }\n"
        + "@page :first { @top-left { content: none; } @top-right { content: none; } }\n"
}

/// A text as a string of a style sheet: whatever could end it, or the sheet around it, is written as a number.
func cssString(_ text: String) -> String {
    var string = "\""
    for scalar in text.unicodeScalars {
        let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
        if isPlain || scalar == " " {
            string.unicodeScalars.append(scalar)
        } else {
            // The space ends the number, and is no part of the text.
            string += "\\\(String(scalar.value, radix: 16)) "
        }
    }
    return string + "\""
}
