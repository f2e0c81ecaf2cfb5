import Model

/// Words of the design that this version knows of but does not offer yet: asking for one is no typing mistake.
enum Later {
    static let configuration = ["engine"]
    static let source = ["table"]
}
