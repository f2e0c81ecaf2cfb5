/// What a key of a record holds, as far as a side file has use for it.
enum SideValue: Decodable {
    case text(String)
    case list([String])
    /// `null`, and objects, which no column of a side file is.
    case nothing

    init(from decoder: any Decoder) throws {
        if var items = try? decoder.unkeyedContainer() {
            var texts: [String] = []
            while !items.isAtEnd {
                if case .text(let text) = try items.decode(SideValue.self) { texts.append(text) }
            }
            self = .list(texts)
            return
        }
        guard let value = try? decoder.singleValueContainer(), !value.decodeNil() else {
            self = .nothing
            return
        }
        if let flag = try? value.decode(Bool.self) {
            self = .text(flag ? "true" : "false")
        } else if let whole = try? value.decode(Int64.self) {
            self = .text(String(whole))
        } else if let number = try? value.decode(Double.self) {
            self = .text(String(number))
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else {
            self = .nothing
        }
    }
}
