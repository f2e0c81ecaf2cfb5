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
    /// The columns that name a row and the row it takes back; `nil` where rows cannot be taken back.
    private(set) var voiding: (id: Int?, target: Int?)?

    /// The column of dates beside a column `time`, which may hold only the time of day; `nil` when there is none.
    public private(set) var dateColumn: Int?

    private init() {}

    /// That of an input without records, which has no columns.
    static let ofNothing = FieldMapping()

    /// Finds the fields of an input by its column names.
    ///
    /// Names are compared without case, spaces, `_`, `-` and `.`; of the profile's names for a field, and then of those
    /// that the field is known under, the first that is present wins. Without a header fields are found only where the
    /// settings give their positions, from 1.
    /// - Throws: `Diagnostics` with `missing-column` when a needed field, or a column that the settings name, is not there,
    ///   or with `column-not-a-position`.
    public init(
        columnNames: [String], settings: SourceSettings, at location: SourceLocation, hasHeader: Bool = true
    ) throws {
        let columns = ColumnNames(columnNames)
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
                if let column = columns.index(of: name) {
                    places[field] = .column(column)
                    taken.insert(column)
                } else {
                    problems.append(.missingColumn(field, named: name, columnNames, location))
                }
            }
        }
        let open = InputField.allCases.filter { places[$0] == nil && settings.columns[$0] == nil }
        // One column may be two of a profile's fields; what the source has given away is none's.
        let given = taken
        for field in open where hasHeader {
            take(settings.profile.names(of: field).compactMap { columns.index(of: $0, without: given) }, field, &taken)
        }
        for field in open where hasHeader {
            take(field.knownNames.compactMap { columns.index(of: $0, without: taken) }, field, &taken)
        }
        for field in open where places[field] == nil && field.isNeeded {
            problems.append(
                hasHeader
                    ? .missingColumn(field, named: nil, columnNames, location) : .missingPosition(field, location))
        }
        if !problems.isEmpty {
            throw Diagnostics(Diagnostic.clarityFile(columnNames, location).map { [$0] } ?? problems)
        }
        voiding = settings.profile.voiding.map { (columns.index(of: $0.id), columns.index(of: $0.target)) }
        if let time = column(.time), columns.isFolded(time, as: "time"),
            let date = columns.index(of: "date", without: taken)
        {
            dateColumn = date
            passedOver.removeAll { $0.column == date }
        }
    }

    /// Gives a field that has no column yet the first of some; the others are passed over.
    private mutating func take(_ candidates: [Int], _ field: InputField, _ taken: inout Set<Int>) {
        guard let first = candidates.first else { return }
        let column = self.column(field) ?? first
        places[field] = .column(column)
        taken.insert(column)
        for other in candidates
        where other != column && !passedOver.contains(where: { $0 == (field, other) }) {
            passedOver.append((field, other))
        }
    }

    /// The column of a field; `nil` when it is constant or not there.
    public func column(_ field: InputField) -> Int? {
        if case .column(let index) = places[field] { index } else { nil }
    }

    public func constant(_ field: InputField) -> String? {
        if case .constant(let text) = places[field] { text } else { nil }
    }

    /// The columns to be read: those of the fields, the date column of a pair, then those that only some profiles need.
    var slotColumns: [Int?] {
        InputField.allCases.map { column($0) } + (dateColumn.map { [$0] } ?? [])
            + (voiding.map { [$0.id, $0.target] } ?? [])
    }

    /// Leaves a field's column unread: what nothing makes use of is not looked at.
    mutating func leaveOut(_ field: InputField) {
        places[field] = nil
        passedOver.removeAll { $0.field == field }
    }

    /// The slot of the date column.
    var dateSlot: Int? { dateColumn == nil ? nil : InputField.allCases.count }

    /// The slot of what a row is called; what it takes back is in the next one.
    var voidingSlot: Int { InputField.allCases.count + (dateColumn == nil ? 0 : 1) }

    public static func == (a: Self, b: Self) -> Bool { a.places == b.places && a.dateColumn == b.dateColumn }
    public func hash(into hasher: inout Hasher) { hasher.combine(places) }
}

extension Profile {
    fileprivate func names(of field: InputField) -> [String] { columns[field] ?? [] }
}

extension Diagnostic {
    fileprivate static func missingColumn(
        _ field: InputField, named name: String?, _ columnNames: [String], _ location: SourceLocation
    ) -> Diagnostic {
        if columnNames.contains(where: { $0.looksLikeData }) { return .missingHeader(field, location) }
        // What is no header may be anything, and long.
        let found = columnNames.prefix(20).map { $0.count > 60 ? "'\($0.prefix(60))…'" : "'\($0)'" }
            .joined(separator: ", ")
        return Diagnostic(
            .error, id: "missing-column", at: location,
            name.map { "Column '\($0)' for the field '\(field.rawValue)' is not in the input" }
                ?? "No column holds the field '\(field.rawValue)'",
            why: columnNames.isEmpty ? "the input has no columns" : "the columns found are \(found)",
            hint: "name the column under `columns:` of the source, as in `columns: { \(field.rawValue): NAME }`")
    }
}
