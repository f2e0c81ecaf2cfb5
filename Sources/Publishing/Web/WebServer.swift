/// What publishing asks of a server, passed in so that tests can play one.
protocol WebServer: Sendable {
    /// Sends a request and waits for its answer. Redirections are answers like any other.
    ///
    /// - Throws: `WebFailure`.
    func send(_ request: WebRequest) throws -> WebAnswer
}

struct WebRequest: Sendable {
    var method: String
    var url: String
    var headers: [(name: String, value: String)] = []
    var body: [UInt8]?
    /// How many bytes of the answer are wanted.
    var limit = 1 << 25
}

struct WebAnswer: Sendable {
    var status: Int
    /// By names in lower case; of several of one name the last.
    var headers: [String: String] = [:]
    var body: [UInt8] = []
    /// How often the request was sent until it was answered: one that changes something may have done so before.
    var attempts = 1
}

/// Why there is no answer.
enum WebFailure: Error, Hashable {
    case withoutLibrary
    case unknownHost
    case unreachable
    case badCertificate
    /// The connection broke, or nothing came for a minute.
    case cutOff

    var mayPass: Bool { self == .unreachable || self == .cutOff }
}

/// A server that is asked again where that may help: it was restarting, or the line was cut.
struct PatientServer: WebServer {
    let server: any WebServer
    /// Waits so many milliseconds.
    var pause: @Sendable (UInt32) -> Void = sleepMilliseconds

    private static let passing: Set<Int> = [408, 425, 429, 500, 502, 503, 504]
    private static let waits: [UInt32] = [500, 1000, 2000, 4000]

    func send(_ request: WebRequest) throws -> WebAnswer {
        for (index, wait) in PatientServer.waits.enumerated() {
            do {
                var answer = try server.send(request)
                answer.attempts = index + 1
                if !PatientServer.passing.contains(answer.status) { return answer }
                let asked = answer.headers["retry-after"].flatMap(UInt32.init).map { min($0, 30) * 1000 }
                pause(max(wait, asked ?? 0))
            } catch let failure as WebFailure where failure.mayPass {
                pause(wait)
            }
        }
        var answer = try server.send(request)
        answer.attempts = PatientServer.waits.count + 1
        return answer
    }
}
