import Model

/// Words of the design that this version knows of but does not offer yet: asking for one is no typing mistake.
enum Later {
    static let configuration = ["engine"]
    static let source = ["table"]
    static let fields = ["first_name", "last_name"]
    static let privacy = ["key"]
    static let people = ["pseudonyms", "names"]
    static let audience = ["privacy"]
    static let blocks = ["findings"]
    static let blockKeys = ["spark"]
    static let charts = ["area", "dot"]
}
