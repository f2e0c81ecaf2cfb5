import Model
import Mustache
import Protecting

/// One value that a template can print: Mustache sees its placeholder only.
struct PrintedValue: MustacheCustomRenderable, MustacheParent, MustacheTransformable {
    /// The value as the reader sees it.
    let text: String
    /// The value without a locale, for `raw(…)`.
    let raw: String
    /// Whether a section about the value is left out.
    let isNull: Bool
    let placeholders: Placeholders

    init(_ text: String, _ placeholders: Placeholders) {
        self.init(text: text, raw: text, isNull: text.isEmpty, placeholders: placeholders)
    }

    private init(text: String, raw: String, isNull: Bool, placeholders: Placeholders) {
        self.text = text
        self.raw = raw
        self.isNull = isNull
        self.placeholders = placeholders
    }

    /// A cell of an answer. Nothing and `no` leave a section out; what is withheld does not.
    init(_ cell: ReleasedAnswer.Cell, in column: Column, style: ReportStyle, placeholders: Placeholders) {
        let isWithheld = cell == .withheld
        self.init(
            text: cell.text(as: column, style: style),
            raw: isWithheld ? style.words("protected") : PlainValue(cell, in: column).text,
            isNull: cell.value == .empty || cell.value == .flag(false), placeholders: placeholders)
    }

    var renderText: String { placeholders.add(.text(text)) }

    func child(named: String) -> Any? { nil }

    func transform(_ name: String) -> Any? {
        name == "raw" ? PrintedValue(text: raw, raw: raw, isNull: isNull, placeholders: placeholders) : nil
    }
}

/// What stands in the layout as it is: a style sheet, a script, or a place that each page fills itself.
struct PrintedFilling: MustacheCustomRenderable, MustacheParent {
    let filling: Filling
    let placeholders: Placeholders

    var isNull: Bool { false }
    var renderText: String { placeholders.add(filling) }
    func child(named: String) -> Any? { nil }
}

/// Values under one name, such as `report.…`; the name alone prints nothing.
struct NamedValues: MustacheCustomRenderable, MustacheParent {
    let values: [String: Any]

    init(_ values: [String: Any]) { self.values = values }

    var isNull: Bool { false }
    var renderText: String { "" }
    func child(named name: String) -> Any? { values[name] }
}
