/// Takes the next bytes of a file of the sample, whose path is relative to the sample's folder.
///
/// The chunks of a file follow each other, and a path that was left does not come back.
public typealias SampleSink = (_ path: String, _ bytes: [UInt8]) throws -> Void

/// Makes a sample and hands its files to `write`, chunk by chunk; nothing is written here.
///
/// - Throws: What `write` throws, or `Diagnostics` with `compression-impossible`.
/// - Complexity: A volume sample needs memory for its people and a few chunks, whatever its number of rows.
public func makeSample(_ settings: SampleSettings, write: SampleSink) throws {
    switch settings.kind {
    case .contosoYear:
        for file in ContosoYear(seed: settings.seed).files() { try write(file.path, file.packed()) }
    case .volume(let volume):
        try VolumeSample(settings: volume.clamped, seed: settings.seed).write(to: write)
    }
}
