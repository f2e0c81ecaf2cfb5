public import Model

extension SiteTarget {
    /// The site's path, beside which the run's own folder lies. What was rejected is nothing for a server, so that of a
    /// site with an address lies in a folder of this machine, under the address's name.
    ///
    /// - Parameter base: That folder; empty for the working folder, otherwise with a slash at its end.
    public func localName(in base: String) -> String {
        guard isAddress else { return path }
        let name = path.split(separator: "/").dropFirst().joined(separator: "-")
        return base + String(name.map { $0 == ":" || $0 == "%" ? "-" : $0 })
    }
}

/// Writes the folder beside a site that tells about the run itself: `<site>.run/rejects.csv`, one line a rejected row,
/// saying where it stands and why, and what it says only where that is asked for. It is written also when the site is
/// not published.
///
/// - Parameters:
///   - site: The site's folder.
///   - rejects: The rejected rows, in the order they are to be written.
///   - showsValues: Whether a last column holds their values.
/// - Throws: `Diagnostics` with `site-locked`, `disk-full` or `unwritable-site`.
public func writeRunFolder(
    site: String, rejects: some Sequence<RejectedRow>, showsValues: Bool = false
) throws {
    try writeRunFolder(site: site, rejects: rejects, showsValues: showsValues, disk: LocalDisk())
}

func writeRunFolder(
    site: String, rejects: some Sequence<RejectedRow>, showsValues: Bool = false, disk: any Disk
) throws {
    let folder = SiteFolder(SiteFolder(site, disk: disk).path + ".run", disk: disk)
    let lock = try folder.lock()
    defer { folder.leave(lock, removingFolder: false) }

    let partial = folder.work + "/rejects.csv"
    var rows = rejects.makeIterator()
    var header: [UInt8]? = Array("file,line,reason,column\(showsValues ? ",value" : "")\r\n".utf8)
    try disk.write(partial) {
        var chunk = header ?? []
        header = nil
        while chunk.count < 1 << 16, let row = rows.next() { append(row, showsValue: showsValues, to: &chunk) }
        return chunk.isEmpty ? nil : chunk
    }
    try disk.rename(partial, to: folder.path + "/rejects.csv")
}

private func append(_ row: RejectedRow, showsValue: Bool, to chunk: inout [UInt8]) {
    append(cell: row.location.file, to: &chunk)
    chunk.append(UInt8(ascii: ","))
    if let line = row.location.line { chunk += String(line).utf8 }
    chunk.append(UInt8(ascii: ","))
    chunk += row.reason.rawValue.utf8
    chunk.append(UInt8(ascii: ","))
    append(cell: row.columnName ?? "", to: &chunk)
    if showsValue {
        chunk.append(UInt8(ascii: ","))
        append(cell: row.value ?? "", to: &chunk)
    }
    chunk += "\r\n".utf8
}

/// Appends one CSV cell by RFC 4180. A text that a spreadsheet would take for a formula gets an apostrophe in front.
private func append(cell: String, to chunk: inout [UInt8]) {
    let quote = UInt8(ascii: "\"")
    let guarded = cell.utf8.first.map { "=+-@\t\r".utf8.contains($0) } == true ? "'" + cell : cell
    guard guarded.utf8.contains(where: { $0 == quote || ",\r\n".utf8.contains($0) }) else {
        chunk += guarded.utf8
        return
    }
    chunk.append(quote)
    for byte in guarded.utf8 {
        if byte == quote { chunk.append(quote) }
        chunk.append(byte)
    }
    chunk.append(quote)
}
