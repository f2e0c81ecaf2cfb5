import Model

/// What earlier runs of a site have written down as withheld, for those who show the same numbers elsewhere: the site
/// is neither locked nor touched. Nothing where there is no site.
///
/// - Throws: `Diagnostics` with `missing-decisions`, `vanished-file` or `unwritable-site`.
public func decisionFiles(ofSite site: String) throws -> [SitePublisher.DecisionFile] {
    try SiteFolder(site, disk: LocalDisk()).decisionFiles()
}

extension SiteFolder {
    func decisionFiles() throws -> [SitePublisher.DecisionFile] {
        try publishedPeriods().map { period in
            let file = "\(path)/\(period.folder)/decisions.json"
            guard try disk.kind(of: file) == .file else {
                throw Diagnostics(
                    Diagnostic(
                        .error, id: "missing-decisions", at: SourceLocation(file: file),
                        "What a site withheld before has to be known",
                        why: "a number that is shown now could give away one that was withheld then",
                        hint: "`helplens report --revise-protection` publishes without it, and writes it anew"))
            }
            return SitePublisher.DecisionFile(
                period: period, path: file, bytes: try disk.read(file, limit: .max))
        }
    }
}
