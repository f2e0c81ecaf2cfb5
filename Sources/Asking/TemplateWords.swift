import Model

/// What the pages of a template set say, in the language of a report: texts by their keys.
///
/// A set speaks several languages by files in its folder `words`, one a language. Its pages then say `{{say.KEY}}` in
/// their text, and `say.KEY` where a title stands. A set without that folder speaks the language it is written in.
struct TemplateWords {
    /// The language spoken; `nil` for a set without words.
    var language: String?
    private var texts: [String: FlatText] = [:]
    private let problems: Problems

    /// - Parameters:
    ///   - files: The files of words by their language, the set's own first, then those of the sets it extends.
    ///   - locale: The report's.
    init(_ files: [String: [TextFile]], locale: String, folder: String, _ problems: Problems) {
        self.problems = problems
        guard let first = files["en"].map({ ("en", $0) }) ?? files.min(by: { $0.key < $1.key }) else { return }
        let texts = Self.texts(of: first.1, problems)
        let asked = languageCode(of: locale)
        language = asked
        self.texts = texts
        if asked == first.0 { return }
        guard let file = files[asked] else {
            language = first.0
            // Where reports have no words of their own either, the configuration's reader has said so.
            guard shippedLanguages.contains(asked) else { return }
            problems.warning(
                "no-words-in-language", at: SourceLocation(file: folder + "words"),
                "A template set speaks no language \(quoted(asked)): its pages stay in \(quoted(first.0))",
                hint: "add a file \(quoted("words/\(asked).yml"))")
            return
        }
        let own = Self.texts(of: file, problems)
        let missing = texts.keys.filter { own[$0] == nil }.sorted()
        if let key = missing.first {
            problems.warning(
                "missing-words", at: SourceLocation(file: file.first?.path ?? folder),
                "File of words without \(quoted(key))\(missing.count > 1 ? " and \(missing.count - 1) more" : "")",
                why: "'\(first.1.first?.path ?? folder)' has them, and pages show them from there")
        }
        for (key, text) in own {
            if texts[key] == nil { problems.unknown("word", text.key, among: texts.keys.sorted()) }
            self.texts[key] = text
        }
    }

    private static func texts(of files: [TextFile], _ problems: Problems) -> [String: FlatText] {
        files.reduce(into: [:]) { texts, file in
            guard let tree = parseYAML(YAMLText(text: file.text, file: file.path), problems: problems) else { return }
            texts.merge(flatTexts(of: tree, problems)) { own, _ in own }
        }
    }

    /// A title or a caption: the text it names, or the text it is.
    func title(_ word: Word?) -> String? {
        guard let word, !texts.isEmpty, word.text.hasPrefix(Self.mark) else { return word?.text }
        guard let text = text(named: word) else { return nil }
        if text.text.contains("{{") {
            problems.error(
                "tag-in-title", at: text.location, "A title holds no tags", why: "it is read before any value is known")
        }
        return Self.line(text.text)
    }

    /// A text with the words that its tags name put in.
    ///
    /// - Parameter isHTML: Whether the text is HTML, as a layout is: words are text there, their tags aside.
    func spliced(_ text: String, file: String, linesBefore: Int, isHTML: Bool = false) -> SplicedText {
        var result = SplicedText(file: file, linesBefore: linesBefore)
        guard !texts.isEmpty, text.contains("{{") else {
            result.append(text)
            return result
        }
        var rest = text[...]
        while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
            let name = rest[open.upperBound..<close.lowerBound].filter { $0 != " " && $0 != "\t" }
            result.append(rest[..<open.lowerBound])
            let tag = rest[open.lowerBound..<close.upperBound]
            if name.hasPrefix(Self.mark) {
                let word = self.text(named: Word(text: name, location: result.end))
                let line = Self.line(word?.text ?? "")
                result.insert(isHTML ? line.escapedInLayout : line, instead: tag, from: word?.location)
            } else {
                result.append(tag)
            }
            rest = rest[close.upperBound...]
        }
        result.append(rest)
        return result
    }

    private static let mark = "say."

    /// - Parameter name: With its mark.
    private func text(named name: Word) -> Word? {
        if let found = texts[String(name.text.dropFirst(Self.mark.count))] { return found.text }
        problems.unknown("word", name, among: texts.keys.map { Self.mark + $0 }.sorted())
        return nil
    }

    /// Words are one line each: what stands on a page's line stays on it.
    private static func line(_ text: String) -> String {
        text.contains(where: \.isNewline) ? text.split(whereSeparator: \.isNewline).joined(separator: " ") : text
    }
}

extension String {
    /// Escaped for HTML, but for `>`, which a tag may need and HTML does not mind.
    fileprivate var escapedInLayout: String {
        replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
    }
}
