import Cleaning

/// The session of each of a partition's interactions, cut on the whole log: a period's edge cuts none.
///
/// Numbers begin with 1 and rise along the log; 0 stands beside anonymous interactions, which are in no session.
/// - Parameter gapMinutes: A longer gap between two interactions of a user starts a new session.
func sessionNumbers(_ partition: LogPartition, gapMinutes: Int) -> [UInt32] {
    let gap = Int64(gapMinutes) * 60_000
    var numbers = [UInt32](repeating: 0, count: partition.count)
    var number: UInt32 = 0
    for user in 1..<max(1, partition.userCount) {
        var last = Int64.min / 2
        for index in partition.userStarts[user]..<partition.userStarts[user + 1] {
            let time = partition.times[index]
            if time - last > gap { number += 1 }
            numbers[index] = number
            last = time
        }
    }
    return numbers
}
