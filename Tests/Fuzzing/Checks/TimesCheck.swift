import Model

@testable import Cleaning

/// Reads bytes as a written time: the quick way as the careful one, within the years that are written, whatever spaces
/// stand around it.
///
/// - Returns: What is wrong, in words, or `nil`.
@Sendable public func checkTimes(_ bytes: UnsafeRawBufferPointer) -> String? {
    let time = WrittenTime.read(bytes).time
    var quick = QuickTime()
    if let other = quick.read(bytes), other != time { return "\(time), but \(other) in the quick way" }
    let spaced = [0x20] + Array(bytes) + [0x20]
    let other = spaced.withUnsafeBytes { WrittenTime.read($0).time }
    if other != time { return "\(time), but \(other) with spaces around it" }
    switch time {
    case .instant(let milliseconds), .local(let milliseconds):
        // Years 1 to 9999, and the hours by which a zone can lie beside UTC.
        let years: ClosedRange<Int64> = -62_135_596_800_000...253_402_300_799_999
        let zone: Int64 = 25 * 3_600_000
        if milliseconds < years.lowerBound - zone || milliseconds > years.upperBound + zone { return "\(time)" }
    case .undecided(let deferred):
        if deferred.packed < DeferredTime.smallest { return "a deferred time that looks like an instant" }
    case .none, .bad: break
    }
    return nil
}
