import Model

/// The codes of the dimensions that a slice is about; answers have one for each row, so it takes no memory of its own.
struct DimensionCodes {
    private var codes = SIMD16<Int32>(repeating: DimensionCodes.none)
    private static let none = Int32.min

    /// `nil` for a dimension that the slice is not about.
    subscript(dimension: Dimension) -> Int? {
        get {
            let code = codes[dimension.position]
            return code == DimensionCodes.none ? nil : Int(code)
        }
        set { codes[dimension.position] = newValue.map { Int32(truncatingIfNeeded: $0) } ?? DimensionCodes.none }
    }
}
