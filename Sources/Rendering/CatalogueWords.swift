import Model

// The words of measures and dimensions. English ones stand in the catalogues, where the program itself reads them;
// other languages have them among their words.
extension Words {
    /// The heading of a column or a big number.
    func title(_ measure: Measure) -> String { self[measure, "title"] ?? measure.definition.title }

    /// The title within a sentence.
    func within(_ measure: Measure) -> String { self[measure, "within"] ?? inSentence(title(measure)) }

    /// The measure's definition in the report's language.
    func definition(_ measure: Measure) -> MeasureDefinition {
        var definition = measure.definition
        definition.title = title(measure)
        definition.sentence = self[measure, "sentence"] ?? definition.sentence
        definition.formula = self[measure, "formula"] ?? definition.formula
        definition.base = self[measure, "base"] ?? definition.base
        definition.emptyCase = self[measure, "empty"] ?? definition.emptyCase
        if definition.denominator != nil {
            definition.denominator = self[measure, "denominator"] ?? definition.denominator
        }
        return definition
    }

    private subscript(measure: Measure, part: String) -> String? { self["measures.\(measure.id).\(part)"] }

    func title(_ group: MeasureGroup) -> String { self["groups.\(group.id)"] ?? group.title }

    func heading(_ dimension: Dimension) -> String { self["dimensions.\(dimension.rawValue)"] ?? dimension.heading }

    func within(_ dimension: Dimension) -> String { inSentence(heading(dimension)) }

    /// A value that the program names itself, where a row has none of its own.
    func name(of value: String, in dimension: Dimension) -> String {
        switch (dimension, value) {
        case (.scope, "(no scope)"): self("value.no_scope")
        case (.itemType, "(no type)"): self("value.no_type")
        case (.segment, "(no segment)"): self("value.no_segment")
        case (.user, "(no user)"): self("value.no_user")
        case (.kind, "loaded"), (.kind, "viewed"), (.kind, "clicked"): self("value.\(value)")
        default: value
        }
    }

    /// `Reach` within a sentence; German nouns are written large everywhere.
    private func inSentence(_ title: String) -> String {
        language == "de" ? title : title.prefix(1).lowercased() + title.dropFirst()
    }

    /// `a, b and c`
    func list(_ names: [String]) -> String {
        guard names.count > 1, let last = names.last else { return names.first ?? "" }
        return names.dropLast().joined(separator: self("list.separator")) + self("list.last") + last
    }
}
