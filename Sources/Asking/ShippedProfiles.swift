/// The profiles that are part of the program, each a file in `Profiles`.
enum ShippedProfiles {
    static let names = ["visualsp", "pendo", "appcues", "userpilot", "walkme", "xapi"]

    /// The text of a profile's file.
    static func text(of name: String) -> String? {
        let bytes: [UInt8]
        switch name {
        case "visualsp": bytes = PackageResources.visualsp_yml
        case "pendo": bytes = PackageResources.pendo_yml
        case "appcues": bytes = PackageResources.appcues_yml
        case "userpilot": bytes = PackageResources.userpilot_yml
        case "walkme": bytes = PackageResources.walkme_yml
        case "xapi": bytes = PackageResources.xapi_yml
        default: return nil
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
