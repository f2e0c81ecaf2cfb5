import Cleaning
import Foundation
import Model
import Publishing
import Reading

/// Whether the sites of a run need to be made at all.
extension RunSetup {
    /// Whether every site is there, untouched, and made of just these inputs by just this program, configuration,
    /// templates and options.
    ///
    /// - Parameter looks: What the command line and the logo make of every page.
    func isPublished(_ templates: [AudienceTemplate], of inputs: [Input], looks: [String]) -> Bool {
        guard let cache else { return false }
        return templates.allSatisfy {
            let site = $0.audience.output
            return cache.isPublished(site, of: inputs, made: made(of: $0, looks), state: siteState(site))
        }
    }

    func notePublished(_ templates: [AudienceTemplate], of inputs: [Input], looks: [String]) {
        for template in templates {
            let site = template.audience.output
            cache?.notePublished(site, of: inputs, made: made(of: template, looks), state: siteState(site))
        }
    }

    /// All that a site depends on beside its inputs, the side files and the program.
    private func made(of template: AudienceTemplate, _ looks: [String]) -> String {
        let zones = Set(configuration.sources.map(\.timezone) + [configuration.timezone]).sorted()
        let words =
            [template.hash, today?.description ?? "", skipsUnreadable.description, peopleKey?.fingerprint ?? ""] + looks
        return ([canonicalText(configuration)] + zones.map { ZoneRules($0)?.fingerprint ?? $0 } + words)
            .joined(separator: "\n")
    }

    /// Whether every site's newest period was made of just these inputs, by their bytes, as its manifest says.
    ///
    /// - Parameter period: The one asked for by name; a site whose newest is another has not had it.
    func isUpToDate(
        _ templates: [AudienceTemplate], with inputs: [Input], clarity: [Provenance.SideInput], period: String?
    ) -> Bool {
        let hashes = zip(inputs, cache?.hashes(of: inputs) ?? inputs.map { _ in nil }).map { input, known in
            known ?? (FileState(ofFileAt: input.path) == nil ? nil : try? contentSHA256(of: input))
        }
        let named = zip(inputs, hashes).compactMap { input, hash in
            hash.map { "\($0) \(input.name.split(separator: "/").last ?? "")" }
        }
        guard named.count == inputs.count else { return false }
        return templates.allSatisfy { template in
            guard let bytes = try? siteTarget(template.audience.output).manifest(),
                let manifest = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any],
                let listed = manifest["inputs"] as? [[String: Any]]
            else { return false }
            let made = (manifest["period"] as? [String: Any])?["name"] as? String
            if let period, period != made { return false }
            let known = listed.compactMap { input in
                (input["sha256"] as? String).flatMap { hash in (input["name"] as? String).map { "\(hash) \($0)" } }
            }
            let beside = clarity.map { "\($0.sha256) \($0.path.split(separator: "/").last ?? "")" }
            let knownBeside = (manifest["clarity"] as? [[String: Any]] ?? []).compactMap { file in
                (file["sha256"] as? String).flatMap { hash in (file["name"] as? String).map { "\(hash) \($0)" } }
            }
            return known.sorted() == named.sorted() && knownBeside.sorted() == beside.sorted()
        }
    }
}
