public import Model

/// Which column of an input holds which field.
public struct FieldMapping: Hashable, Sendable {
    /// A field's column index, or the constant that stands for it.
    public enum Place: Hashable, Sendable {
        case column(Int)
        case constant(String)
    }

    public private(set) var places: [InputField: Place] = [:]
    /// Columns that could have been a field's, had another not come first: field and column index.
    public private(set) var passedOver: [(field: InputField, column: Int)] = []

    /// Finds the fields of an input by its column names.
    ///
    /// Names are compared without case, spaces, `_`, `-` and `.`; each field's first known name that is present wins.
    /// Without a header fields are found only where the settings give their positions, from 1.
    /// - Throws: `Diagnostics` with `missing-column` when a needed field, or a column that the settings name, is not there,
    ///   or with `column-not-a-position`.
    public init(
        columnNames: [String], settings: SourceSettings, at location: SourceLocation, hasHeader: Bool = true
    ) throws {
        let folded = columnNames.map(Texts.folded)
        var problems: [Diagnostic] = []
        var taken = Set<Int>()
        for field in InputField.allCases {
            if let constant = settings.constants[field] {
                places[field] = .constant(constant)
            } else if let name = settings.columns[field], !hasHeader {
                if let position = Int(name), let column = columnNames.firstIndex(of: String(position)) {
                    places[field] = .column(column)
                } else {
                    problems.append(.badPosition(field, name, fieldCount: columnNames.count, location))
                }
            } else if let name = settings.columns[field] {
                if let column = columnNames.firstIndex(of: name) ?? folded.firstIndex(of: Texts.folded(name)) {
                    places[field] = .column(column)
                    taken.insert(column)
                } else {
                    problems.append(.missingColumn(field, named: name, columnNames, location))
                }
            }
        }
        for field in InputField.allCases where places[field] == nil && settings.columns[field] == nil {
            let candidates = field.knownNames.compactMap { name in
                folded.indices.first { folded[$0] == Texts.folded(name) && !taken.contains($0) }
            }
            if let column = candidates.first {
                places[field] = .column(column)
                taken.insert(column)
                passedOver += candidates.dropFirst().filter { $0 != column }.map { (field, $0) }
            } else if field.isNeeded, !hasHeader {
                problems.append(.missingPosition(field, location))
            } else if field.isNeeded {
                problems.append(.missingColumn(field, named: nil, columnNames, location))
            }
        }
        if !problems.isEmpty { throw Diagnostics(problems) }
    }

    /// The column of a field; `nil` when it is constant or not there.
    public func column(_ field: InputField) -> Int? {
        if case .column(let index) = places[field] { index } else { nil }
    }

    public func constant(_ field: InputField) -> String? {
        if case .constant(let text) = places[field] { text } else { nil }
    }

    public static func == (a: Self, b: Self) -> Bool { a.places == b.places }
    public func hash(into hasher: inout Hasher) { hasher.combine(places) }
}

extension Diagnostic {
    fileprivate static func missingColumn(
        _ field: InputField, named name: String?, _ columnNames: [String], _ location: SourceLocation
    ) -> Diagnostic {
        if columnNames.contains(where: { $0.looksLikeData }) { return .missingHeader(field, location) }
        let found = columnNames.prefix(20).map { "'\($0)'" }.joined(separator: ", ")
        return Diagnostic(
            .error, id: "missing-column", at: location,
            name.map { "Column '\($0)' for the field '\(field.rawValue)' is not in the input" }
                ?? "No column holds the field '\(field.rawValue)'",
            why: columnNames.isEmpty ? "the input has no columns" : "the columns found are \(found)",
            hint: "name the column under `columns:` of the source, as in `columns: { \(field.rawValue): NAME }`")
    }
}
