/// What sample to make.
public struct SampleSettings: Hashable, Sendable {
    /// Equal seeds make equal bytes, on every machine and with any number of threads.
    public var seed: UInt64 = 7
    public var kind: Kind = .contosoYear

    public init() {}

    public enum Kind: Hashable, Sendable {
        /// Thirteen months of a company's help, with everything that makes real exports interesting.
        case contosoYear
        /// Many plain rows, for measuring speed.
        case volume(VolumeSettings)
    }

    /// The paths of the sample's files, in the order in which they are made.
    public var paths: [String] {
        switch kind {
        case .contosoYear: ContosoYear.paths
        case .volume: VolumeSample.paths
        }
    }

    /// What a sample's `helplens.yml` begins with, so that it is not taken for somebody's own.
    public static let mark = "# Made by `helplens sample`"
}

/// How large a volume sample is. Values outside their ranges are moved to the nearest end.
public struct VolumeSettings: Hashable, Sendable {
    /// Rows in all files together, 1–1,000,000,000.
    public var rows: Int
    /// People, 1–10,000,000; a few are heavy users, most are not.
    public var users = 100_000
    /// Help items, 1–1,000,000, as skewed as the people.
    public var items = 5_000
    /// Application scopes, 1–10,000; an item belongs to one.
    public var scopes = 40
    /// Threads to work on; the bytes do not depend on it.
    public var threads = 2

    public init(rows: Int) { self.rows = rows }

    /// The settings with every value within its range.
    var clamped: VolumeSettings {
        var settings = self
        settings.rows = min(max(rows, 1), 1_000_000_000)
        settings.users = min(max(users, 1), 10_000_000)
        settings.items = min(max(items, 1), 1_000_000)
        settings.scopes = min(max(scopes, 1), 10_000)
        settings.threads = min(max(threads, 1), 64)
        return settings
    }
}
