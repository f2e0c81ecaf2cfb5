/// What a server says of a folder in its answer to PROPFIND.
struct WebListing {
    struct Member {
        /// As it is written in the answer.
        var address = ""
        var isFolder = false
        var size = 0
        /// When it was last written, as the server says.
        var modified: String?
    }

    var members: [Member] = []

    /// Reads the few elements that matter; what the server says beyond them is passed over.
    ///
    /// - Complexity: O(bytes); nothing is nested in memory.
    init(_ body: [UInt8]) {
        var scanner = TagScanner(rest: body[...])
        var member: Member?
        while let (tag, text) = scanner.next() {
            switch tag {
            case "response": member = Member()
            case "/response":
                if let member { members.append(member) }
                member = nil
            case "/href": if member?.address.isEmpty == true { member?.address = text }
            case "collection", "collection/": member?.isFolder = true
            case "/getcontentlength": member?.size = Int(text) ?? 0
            case "/getlastmodified": if !text.isEmpty { member?.modified = text }
            default: break
            }
        }
    }
}

/// Goes from tag to tag, each with the text before it.
private struct TagScanner {
    var rest: ArraySlice<UInt8>

    /// - Returns: The tag's name in lower case without its prefix; `/` before it closes, `/` behind it does both.
    mutating func next() -> (tag: String, text: String)? {
        guard let start = rest.firstIndex(of: UInt8(ascii: "<")) else { return nil }
        let text = rest[..<start]
        let inside = rest[(start + 1)...]
        guard let end = inside.firstIndex(of: UInt8(ascii: ">")) else { return nil }
        rest = rest[(end + 1)...]
        let words = inside[..<end]
        var name = words.prefix { !" \t\r\n/".utf8.contains($0) }
        let closes = words.first == UInt8(ascii: "/")
        if closes { name = words.dropFirst().prefix { !" \t\r\n/".utf8.contains($0) } }
        if let colon = name.firstIndex(of: UInt8(ascii: ":")) { name = name[(colon + 1)...] }
        let isWhole = !closes && words.last == UInt8(ascii: "/")
        let tag = String(decoding: name, as: UTF8.self).lowercased()
        return ((closes ? "/" : "") + tag + (isWhole ? "/" : ""), String(decoding: text, as: UTF8.self).plainText)
    }
}

extension String {
    /// The text with the entities that addresses and dates can hold replaced, and without white space around it.
    fileprivate var plainText: String {
        var text = ""
        var rest = self[...]
        while let mark = rest.firstIndex(of: "&") {
            text += rest[..<mark]
            rest = rest[mark...]
            guard let end = rest.firstIndex(of: ";"), let character = String.entity(rest[rest.index(after: mark)..<end])
            else { break }
            text.append(character)
            rest = rest[rest.index(after: end)...]
        }
        text += rest
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text.drop(while: \.isWhitespace))
    }

    private static func entity(_ name: Substring) -> Character? {
        let named: [Substring: Character] = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
        if let character = named[name] { return character }
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let code = digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return code.flatMap(UnicodeScalar.init).map(Character.init)
    }
}
