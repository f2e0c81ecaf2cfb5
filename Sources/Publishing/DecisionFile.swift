public import Model

/// A period's `decisions.json` as it lies in a site.
public struct DecisionFile: Sendable {
    public let period: Period
    public let path: String
    public let bytes: [UInt8]
}

extension SiteTarget {
    /// What earlier runs have written down as withheld, for those who show the same numbers elsewhere: the site is neither
    /// locked nor touched. Nothing where there is no site.
    ///
    /// - Throws: `Diagnostics` with `missing-decisions`, `vanished-file` or `unwritable-site`.
    public func decisionFiles() throws -> [DecisionFile] { try folder.decisionFiles() }
}

extension SiteFolder {
    /// What every period of the site has written down as withheld, newest first.
    ///
    /// - Throws: `Diagnostics` with `missing-decisions`.
    func decisionFiles() throws -> [DecisionFile] {
        try publishedPeriods().map { period in
            let file = "\(path)/\(period.folder)/decisions.json"
            guard try disk.kind(of: file) == .file else {
                throw Diagnostics(
                    Diagnostic(
                        .error, id: "missing-decisions", at: SourceLocation(file: file),
                        "What a site withheld before has to be known",
                        why: "a number that is shown now could give away one that was withheld then",
                        hint: "--revise-protection publishes without it, and writes it anew"))
            }
            return DecisionFile(period: period, path: file, bytes: try disk.read(file, limit: .max))
        }
    }
}
