public import Model
public import Reading

/// What was found out about how one input is written, for `check` to say.
public struct InputFacts: Sendable {
    /// One shape of times, and what times of that shape were read as.
    public struct WrittenForm: Hashable, Sendable {
        public var shape: TimeShape
        public var form: TimeForm

        public init(shape: TimeShape, form: TimeForm) {
            self.shape = shape
            self.form = form
        }
    }

    /// What the input's first bytes said; `nil` when it could not be opened or its head was refused.
    public var head: InputHead?
    /// Where its fields are; `nil` without a head.
    public var mapping: FieldMapping?
    /// The first shapes of times in its first lines, in the order of their lines, at most three that were read and
    /// three that were not.
    public var timeForms: [WrittenForm]
    /// The order of day and month that fits all rows; `nil` when no row needs one, or none fits.
    public var dayOrder: DayOrder?

    init(head: InputHead?, mapping: FieldMapping?, forms: TimeForms, dayOrder: DayOrder?) {
        self.head = head
        self.mapping = mapping
        self.dayOrder = dayOrder
        timeForms = forms.entries.sorted { $0.line < $1.line }.map { entry in
            let isEither = entry.form == .eitherFirst
            let decided = dayOrder.map { $0 == .dayFirst ? TimeForm.dayFirst : .monthFirst }
            return WrittenForm(shape: entry.shape, form: isEither ? decided ?? .eitherFirst : entry.form)
        }
    }
}
