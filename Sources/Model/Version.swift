/// The version of HelpLens, and of the formats it writes.
public enum Version {
    public static let helplens = "0.1.0"
}
