import Crypto
import Foundation
import Model

/// What a page holds within itself that otherwise lies beside it, so that one file can be sent and opened anywhere.
struct EmbeddedAsset: Sendable {
    /// The text of a style sheet or script, safe within its element.
    let text: String

    init(_ bytes: [UInt8]) {
        // Nothing in a sheet or script may end the element around it.
        text = String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "</", with: "<\\/")
    }

    /// What the page's policy knows it by.
    var hash: String { "'sha256-\(Data(SHA256.hash(data: Data(text.utf8))).base64EncodedString())'" }
}

/// The address of some bytes that stand in the page itself.
func dataAddress(_ bytes: [UInt8], type: String) -> String {
    "data:\(type);base64,\(Data(bytes).base64EncodedString())"
}

extension SitePlan {
    /// What a page may load: nothing but its own site's styles, scripts and pictures, or only what it holds itself.
    var policy: String {
        let own = facts.isSelfContained
        let sources = { (ending: String) in
            let hashes = self.embedded(ending).map(\.hash)
            return own ? (hashes.isEmpty ? "'none'" : hashes.joined(separator: " ")) : "'self'"
        }
        return "default-src 'none'; script-src \(sources(".js")); style-src \(sources(".css")); "
            + "img-src \(own ? "" : "'self' ")data:; base-uri 'none'; form-action 'none'"
    }

    /// The style sheets or scripts in the order in which pages hold them.
    func embedded(_ ending: String) -> [EmbeddedAsset] {
        assets.filter { $0.path.hasSuffix(ending) }.map { EmbeddedAsset($0.bytes) }
    }

    /// A picture of the template as an address that needs no file; `nil` for what is no picture of the template.
    func embeddedPicture(_ path: String) -> String? {
        guard facts.isSelfContained, let asset = assets.first(where: { $0.path == path }),
            let type = MediaType(path: path)
        else { return nil }
        return dataAddress(asset.bytes, type: type.rawValue)
    }
}
