/// What a reader needs to know to trust, or to repeat, a report.
public struct Provenance: Hashable, Sendable {
    /// One input as it was read.
    public struct Input: Hashable, Sendable {
        /// The path relative to the configuration.
        public var path: String
        public var bytes: Int
        /// SHA-256 of the bytes as they lie on disk, in hexadecimal; `nil` when it was not asked for.
        public var sha256: String?
        public var account: RowAccount
        /// Field names and the columns they were found in.
        public var mappedColumns: [String: String]
        /// Columns that were not kept beyond the row at hand, in their order.
        public var ignoredColumns: [String]

        public init(
            path: String, bytes: Int, sha256: String?, account: RowAccount, mappedColumns: [String: String],
            ignoredColumns: [String]
        ) {
            self.path = path
            self.bytes = bytes
            self.sha256 = sha256
            self.account = account
            self.mappedColumns = mappedColumns
            self.ignoredColumns = ignoredColumns
        }
    }

    /// A file that is read beside the inputs.
    public struct SideInput: Hashable, Sendable {
        /// The path relative to the configuration.
        public var path: String
        /// SHA-256 of the bytes, in hexadecimal.
        public var sha256: String

        public init(path: String, sha256: String) {
            self.path = path
            self.sha256 = sha256
        }
    }

    /// The inputs in byte order of their paths.
    public var inputs: [Input]
    public var account: RowAccount

    public init(inputs: [Input], account: RowAccount) {
        self.inputs = inputs
        self.account = account
    }
}
