import Asking
import Cleaning
import Foundation
import Model
import Reading

/// Reads bytes as a configuration; what is accepted then reads, cleans and periods with every setting in it.
///
/// - Returns: What is wrong, in words, or `nil`.
@Sendable public func checkConfiguration(_ tried: UnsafeRawBufferPointer) -> String? {
    let files = TriedConfiguration(bytes: Array(tried))
    guard let configuration = try? readConfiguration("helplens.yml", files: files).configuration else { return nil }
    guard let zone = ZoneRules(configuration.timezone) else { return "the time zone was accepted and is not known" }
    if let zone = configuration.sources.first(where: { ZoneRules($0.timezone) == nil })?.timezone {
        return "the time zone \(zone) was accepted and is not known"
    }
    let rules = CleaningRules(configuration, zone: zone, today: nil)
    let exports = TriedExports.files
    let inputs = configuration.sources.indices.prefix(3).flatMap { source in
        exports.map { Input(path: $0, name: "\(source) \($0.suffix(5))", source: source) }
    }
    do {
        let cleaned = try clean(
            inputs, rules: rules, catalogue: nil, segments: nil, workers: 1, hashing: false)
        let account = cleaned.provenance.account
        if account.rejected != cleaned.rejects.count {
            return "\(account.rejected) rejected, \(cleaned.rejects.count) named"
        }
        if account.kept != cleaned.log.interactionCount { return "\(account.kept) kept, not as many in the log" }
        _ = configuration.period?.resolved(span: cleaned.log.span, report: nil)
    } catch is Diagnostics {
        return nil
    } catch {
        return "\(error)"
    }
    return nil
}

/// The configuration that is tried, and no other file.
private struct TriedConfiguration: FileOpening {
    var bytes: [UInt8]

    func contents(of path: String) throws -> [UInt8] {
        guard path == "helplens.yml" else {
            throw Diagnostics(Diagnostic(.error, id: "unreadable-file", at: SourceLocation(file: path), "No such file"))
        }
        return bytes
    }

    func files(below folder: String) throws -> [String] { [] }
}

/// Small exports that every tried configuration is applied to.
private enum TriedExports {
    static let files: [String] = [
        """
        time,user,item,interaction,app scope,title,type,url
        2026-10-05T14:03:04Z,Zoë,walk-1,viewed,Sales,First,video,https://a.crm/x?y
        05/10/26; 14:03,svc-a,walk-2,load,,\u{1F600},,
        46300.5,,walk-1,completed,Test 1,,,file:///
        1791209000000,b,walk-1,zzz,-,,,https://b/
        5 Oct 2026 2:03 PM,c,,click,Old,,,

        """,
        """
        {"value": [{"time": "2026-10-05 14:03", "user": "a", "item": "i", "kind": "viewed", "scope": ["S"]},
        {"time": 1791209000, "user": {"id": "b"}, "item": 7, "kind": "click", "title": "T\\u0000"}, 5]}
        """,
    ].compactMap { text in
        let path =
            NSTemporaryDirectory() + "/helplens-export-\(ProcessInfo.processInfo.processIdentifier)-\(text.utf8.count)"
        return (try? Data(text.utf8).write(to: URL(fileURLWithPath: path))).map { path }
    }
}
