import Model

/// What can be wrong with a JSON document as a whole.
extension Diagnostic {
    static func malformedDocument(_ location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, id: "malformed-json", at: location, "Document is not JSON around its records",
            why: "this byte cannot stand here, so that it is not known which rows are there",
            hint: "export the file again; if it holds one record a line, say `format: jsonl` for the source")
    }

    static func documentCutShort(_ location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, id: "malformed-json", at: location, "Document ends early",
            why: "a bracket or a quote is not closed, so that rows may be missing",
            hint: "copy or export the file again")
    }

    static func severalDocuments(_ location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, id: "several-documents", at: location, "Several JSON documents stand in one file",
            why: "records are read from one array, or from one object a line",
            hint: "write one object a line, such as by `jq -c .`, and say no other format than `jsonl` for the source")
    }

    static func recordsNotArray(_ location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, id: "records-not-array", at: location, "Records are not in an array",
            why: "`records:` leads to another kind of value", hint: "name the array that holds the records")
    }

    static func furtherRecords(_ location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning, id: "further-records", at: location, "Document holds another array of objects, which is not read",
            why: "the first one was taken for the records",
            hint: "say which one under `records:` of the source; two sources read both")
    }

    static func recordsNotFound(_ name: String, isNamed: Bool, keys: [String]) -> Diagnostic {
        let found = keys.isEmpty ? "no keys are" : "the keys \(keys.map { "'\($0)'" }.joined(separator: ", ")) are"
        return Diagnostic(
            .error, id: "records-not-found", at: SourceLocation(file: name),
            isNamed ? "Document has nothing where its records should be" : "Document has no array of objects",
            why: isNamed ? "\(found) there where the path ends" : "\(found) in its outermost object",
            hint: isNamed
                ? "name the array under `records:` of the source, as in `records: /value`"
                : "name the array under `records:` of the source; objects without an array are written one a line, "
                    + "such as by `jq -c .`")
    }

    static func malformedPointer(_ location: SourceLocation?) -> Diagnostic {
        Diagnostic(
            .error, id: "malformed-pointer", at: location, "Path to the records is no JSON Pointer",
            why: "it begins with `/`, and `~` stands only in `~0` and `~1`", hint: "as in `records: /value`")
    }

    static func repeatedKey(_ location: SourceLocation, count: Int) -> Diagnostic {
        Diagnostic(
            .warning, id: "repeated-key", at: location, "Key is repeated within a record",
            why: "\(count) \(count == 1 ? "record has" : "records have") such a key; the last value counts")
    }
}
