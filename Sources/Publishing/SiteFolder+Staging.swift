import Model

/// Staging that goes on where a run was cut off, on disks where writing is slow.
extension SiteFolder {
    /// Makes the staging folder.
    ///
    /// - Parameter periods: Those that are to be published.
    /// - Returns: The files that wait there already, by their whole paths, with their sizes.
    func prepareStaging(for periods: [Period]) throws -> [String: Int] {
        guard disk.isFar else {
            try disk.remove(staging)
            try disk.makeFolder(staging)
            return [:]
        }
        // Another period's folder may be marked as complete.
        for name in try disk.names(in: staging + "/period") where !periods.contains(where: { $0.folder == name }) {
            try disk.remove("\(staging)/period/\(name)")
        }
        try disk.makeFolder(staging)
        let staged = try disk.files(below: staging)
        return Dictionary(uniqueKeysWithValues: staged.map { ("\(staging)/\($0)", $1) })
    }

    /// Writes a file, unless it waits there already. Its bytes are compared: what lies there may be half written, or
    /// another edition's.
    ///
    /// - Parameter size: Of what lies there, `nil` if nothing does.
    func stage(_ bytes: [UInt8], to file: String, over size: Int?) throws {
        if size == bytes.count, try disk.read(file, limit: bytes.count + 1) == bytes { return }
        try disk.write(bytes, to: file)
    }
}
