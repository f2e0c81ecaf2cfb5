import Foundation
import Publishing

/// Where a site goes, with what the environment says of who we are: an address and a command line are read by others.
///
/// - Throws: `Diagnostics` with `bad-address`.
func siteTarget(_ output: String) throws -> SiteTarget {
    let environment = ProcessInfo.processInfo.environment
    let login: ServerLogin =
        if let token = environment["HELPLENS_WEBDAV_TOKEN"], !token.isEmpty {
            .token(token)
        } else if let user = environment["HELPLENS_WEBDAV_USER"], !user.isEmpty {
            .password(user: user, password: environment["HELPLENS_WEBDAV_PASSWORD"] ?? "")
        } else {
            .none
        }
    return try SiteTarget(output, login: login)
}
