import Foundation
import Model
import Testing

@testable import Reading

@Suite struct SmallFiles {
    @Test("A side table is read whole, short rows filled up")
    func sideTable() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("c.csv", "\u{FEFF}item;title\n\na;\"x; \"\"y\"\"\"\nb\n")
        let table = try readSideTable(path, name: "c.csv")
        #expect(table.columnNames == ["item", "title"])
        #expect(
            table.rows == [
                SideTable.Row(line: 3, cells: ["a", "x; \"y\""]), SideTable.Row(line: 4, cells: ["b", ""]),
            ])
    }

    @Test("A side table may be written in any encoding, by any delimiter")
    func encodedSideTable() throws {
        let folder = try TemporaryFolder()
        let text = "sep=|\nitem|title\na|Zoë\n"
        for (encoding, mark) in [
            (String.Encoding.utf16LittleEndian, "\u{FEFF}"), (.utf16BigEndian, ""), (.windowsCP1252, ""),
        ] {
            let bytes = try [UInt8](#require((mark + text).data(using: encoding)))
            let table = try readSideTable(try folder.write("c.csv", bytes), name: "c.csv")
            #expect(table.columnNames == ["item", "title"])
            #expect(table.rows == [SideTable.Row(line: 3, cells: ["a", "Zoë"])])
        }
    }

    @Test("Every row of a side table must be readable")
    func badRows() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("c.csv", Array("\u{FEFF}item,title\na,b,c\nd,\"e\n".utf8) + [0xFF, 10])
        let problems = #expect(throws: Diagnostics.self) { try readSideTable(path, name: "c.csv") }
        #expect(problems?.all.map { $0.location?.line } == [2, 3, 4])
        #expect(problems?.all.map(\.id) == ["bad-side-row", "bad-side-row", "bad-side-row"])
    }

    @Test("An empty side table, a workbook and a folder are refused")
    func refused() throws {
        let folder = try TemporaryFolder()
        for (name, id) in [("", "unreadable-file"), ("a", "empty-file"), ("b", "archive"), ("c", "unreadable-file")] {
            if name == "a" { try folder.write(name, "") }
            if name == "b" { try folder.write(name, "PK\u{3}\u{4}") }
            let problems = #expect(throws: Diagnostics.self) {
                try readSideTable(folder.path + "/" + name, name: name)
            }
            #expect(problems?.all.map(\.id) == [id])
        }
    }

    @Test("A whole file is read up to the limit, and one byte more is too large")
    func limit() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("a", [UInt8](repeating: 7, count: DiskFiles.limit))
        #expect(try DiskFiles().contents(of: path).count == DiskFiles.limit)
        try folder.write("a", [UInt8](repeating: 7, count: DiskFiles.limit + 1))
        let problems = #expect(throws: Diagnostics.self) { try DiskFiles().contents(of: path) }
        #expect(problems?.all.map(\.id) == ["file-too-large"])
    }

    @Test("A folder's files come in byte order without hidden ones")
    func files() throws {
        let folder = try TemporaryFolder()
        for name in ["b", "a/c", "a-b", ".x", "a/.y/z"] { try folder.write(name, "") }
        #expect(try DiskFiles().files(below: folder.path) == ["a-b", "a/c", "b"])
        #expect(throws: Diagnostics.self) { try DiskFiles().files(below: folder.path + "/none") }
    }
}
