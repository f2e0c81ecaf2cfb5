import Testing

@testable import Reading

@Suite struct GrowingBytesTests {
    @Test(
        "What little there is takes little room, and what there is is read whole", arguments: [0, 100, 1 << 13, 50_000])
    func room(there: Int) {
        var left = there
        var largest = 0
        var bytes: [UInt8] = []
        let isWhole = bytes.append(upTo: 1 << 20) { room in
            largest = max(largest, room.count)
            let count = min(left, room.count)
            for at in 0..<count { room[at] = UInt8(truncatingIfNeeded: there - left + at) }
            left -= count
            return count
        }
        #expect(isWhole)
        #expect(bytes == (0..<there).map { UInt8(truncatingIfNeeded: $0) })
        #expect(largest <= max(1 << 13, there))
    }

    @Test("No more is read than was asked for")
    func limit() {
        var bytes: [UInt8] = [1]
        let isWhole = bytes.append(upTo: 20_000) { $0.count }
        #expect(!isWhole)
        #expect(bytes.count == 20_001)
    }
}
