import Foundation
import Model
import TestSupport
import Testing

@testable import HelpLensCLI

@Suite("A printed report")
struct PrintingTests {
    /// A program in a browser's place: keeps its arguments and the page, and writes what a browser would.
    private func browser(_ body: String, in folder: TemporaryFolder) throws -> Browser {
        let path = try folder.write("#!/bin/sh\n" + body, to: "browser")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        return try Browser(environment: ["HELPLENS_BROWSER": path, "PATH": ""])
    }

    private static let printing = """
        for word; do
          case $word in --print-to-pdf=*) file=${word#*=};; esac
          echo "$word" >>"$(dirname "$0")/arguments"
        done
        cp "${word#file://}" "$(dirname "$0")/page.html"
        printf '%%PDF-1.4 /CreationDate (D:20261125120000+00) /ModDate (D:20261125120001+00)' >"$file"
        """

    @Test("bears the period's last day instead of the moment it was made at, and leaves no trace of the browser")
    func prints() throws {
        let folder = try TemporaryFolder()
        let browser = try browser(PrintingTests.printing, in: folder)
        let pdf = try browser.print(Array("<p>Report".utf8), date: #require(Day("2026-10-31")))
        #expect(
            String(decoding: pdf, as: UTF8.self)
                == "%PDF-1.4 /CreationDate (D:20261031000000+00) /ModDate (D:20261031000000+00)")
        let files = try TestRun.files(below: folder.path)
        #expect(files["page.html"] == Data("<p>Report".utf8))
        let arguments = String(decoding: try #require(files["arguments"]), as: UTF8.self).split(separator: "\n")
        let profile = try #require(arguments.first { $0.hasPrefix("--user-data-dir=") }).dropFirst(16)
        #expect(!FileManager.default.fileExists(atPath: String(profile).replacing("/profile", with: "")))
        #expect(arguments.contains("--host-resolver-rules=MAP * ~NOTFOUND"))
    }

    @Test("is not made without a browser, or where it fails, and that is said")
    func fails() throws {
        let folder = try TemporaryFolder()
        let none = try #require(throws: Diagnostics.self) { try Browser(environment: ["PATH": folder.path]) }
        #expect(none.all.map(\.id) == ["no-browser"])
        let named = try #require(throws: Diagnostics.self) {
            try Browser(environment: ["PATH": folder.path, "HELPLENS_BROWSER": folder.path + "/none"])
        }
        #expect(named.all.map(\.id) == ["no-browser"])
        for (body, why) in [
            ("exit 0", "ended with code 0"), ("exit 3", "ended with code 3"),
            ("echo 'No usable sandbox!' >&2; exit 1", "sandbox"),
        ] {
            let browser = try browser(body, in: folder)
            let problems = try #require(throws: Diagnostics.self) { try browser.print([], date: Day(number: 0)) }
            #expect(problems.all.map(\.id) == ["not-printed"])
            #expect(problems.description.contains(why))
        }
    }

    @Test("is found on PATH, and HELPLENS_BROWSER comes first")
    func finds() throws {
        let folder = try TemporaryFolder()
        for name in ["chromium", "mine"] {
            let path = try folder.write("#!/bin/sh\n", to: name)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        }
        #expect(try Browser(environment: ["PATH": "/nowhere:" + folder.path]).path == folder.path + "/chromium")
        #expect(
            try Browser(environment: ["PATH": folder.path, "HELPLENS_BROWSER": "mine"]).path == folder.path + "/mine")
    }
}
