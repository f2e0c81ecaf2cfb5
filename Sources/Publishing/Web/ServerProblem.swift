import Model

/// What a server answered, or why it did not, in words.
///
/// - Parameter path: The file or folder that the server was asked about; it names no user.
func serverProblem(_ answer: WebAnswer, at path: String) -> Diagnostics {
    let place = SourceLocation(file: path)
    func problem(_ id: String, _ what: String, why: String? = nil, hint: String? = nil) -> Diagnostics {
        Diagnostics(Diagnostic(.error, id: id, at: place, what, why: why ?? "It answers \(answer.status).", hint: hint))
    }
    return switch answer.status {
    case 300..<400:
        problem("moved-address", "Server leads elsewhere", hint: "Name the address that it leads to.")
    case 401, 407:
        problem(
            "unknown-login", "Server does not know who we are",
            hint: "Say it in HELPLENS_WEBDAV_USER and HELPLENS_WEBDAV_PASSWORD, or in HELPLENS_WEBDAV_TOKEN.")
    case 403: problem("unwritable-site", "Server forbids writing here", hint: "Ask for the right to write here.")
    case 404, 409, 410: problem("vanished-file", "There is no such file or folder on the server")
    case 405, 501:
        problem(
            "no-webdav", "Server does not speak WebDAV here",
            hint: "Publishing needs PROPFIND, MKCOL, PUT, MOVE, COPY and DELETE.")
    case 413: problem("unwritable-site", "Server takes no file of this size", hint: "Its limit can be raised.")
    case 423: problem("locked-file", "Another program has locked this on the server")
    case 507:
        problem(
            "disk-full", "Server's disk is full",
            hint: "Free some space and run again; the site that was published before still stands.")
    case 408, 429, 500...:
        problem(
            "server-trouble", "Server cannot do it at the moment",
            why: "It answered \(answer.status), the last of \(answer.attempts) times.",
            hint: "Run again later: it goes on where it stopped, and the old site stands.")
    default: problem("server-trouble", "Server gives an answer that is not understood")
    }
}

func serverProblem(_ failure: WebFailure, at path: String) -> Diagnostics {
    let place = SourceLocation(file: path)
    let again = "Run again later: it goes on where it stopped, and the old site stands."
    func problem(_ id: String, _ what: String, why: String? = nil, hint: String) -> Diagnostics {
        Diagnostics(Diagnostic(.error, id: id, at: place, what, why: why, hint: hint))
    }
    return switch failure {
    case .withoutLibrary:
        problem("no-curl", "Publishing to an address needs libcurl", hint: "Install it: `apt-get install libcurl4`.")
    case .unknownHost: problem("unreachable-server", "There is no such host", hint: again)
    case .unreachable: problem("unreachable-server", "Server does not answer", hint: again)
    case .badCertificate:
        problem(
            "bad-certificate", "Server cannot prove that it is the one that is named",
            why: "Its certificate is not signed by anyone whom this machine trusts, or is another host's.",
            hint: "Have this machine trust whoever signed it; there is no way around this check.")
    case .cutOff: problem("cut-off", "The line to the server broke", hint: again)
    }
}
