/// Writes ZIP archives that no sound program would write: what is said of each entry is up to the test.
struct TestArchive {
    struct Entry {
        var name: String
        var bytes: [UInt8]
        var method: UInt16 = 0
        var flags: UInt16 = 0
        /// What the archive claims; nil for the truth.
        var claimedSize: Int?
        var claimedChecksum: UInt32?
    }

    var entries: [Entry] = []
    /// How many entries the end record claims; nil for the truth.
    var claimedCount: Int?

    init(_ parts: KeyValuePairs<String, String> = [:]) {
        for (name, text) in parts { add(name, text) }
    }

    mutating func add(_ name: String, _ text: String) {
        entries.append(Entry(name: name, bytes: Array(text.utf8)))
    }

    func bytes() -> [UInt8] {
        var out: [UInt8] = []
        var directory: [UInt8] = []
        for entry in entries {
            let offset = out.count
            let checksum = entry.claimedChecksum ?? TestArchive.checksum(entry.bytes)
            let common =
                little(UInt16(20)) + little(entry.flags) + little(entry.method) + little(UInt32(0))
                + little(checksum) + little(UInt32(entry.bytes.count))
                + little(UInt32(entry.claimedSize ?? entry.bytes.count))
                + little(UInt16(entry.name.utf8.count)) + little(UInt16(0))
            out += [0x50, 0x4B, 3, 4] + common + entry.name.utf8 + entry.bytes
            directory += [0x50, 0x4B, 1, 2] + little(UInt16(20)) + common
            directory += little(UInt16(0)) + little(UInt16(0)) + little(UInt16(0)) + little(UInt32(0))
            directory += little(UInt32(offset)) + entry.name.utf8
        }
        let count = UInt16(truncatingIfNeeded: claimedCount ?? entries.count)
        let end =
            [0x50, 0x4B, 5, 6] + little(UInt32(0)) + little(count) + little(count)
            + little(UInt32(directory.count)) + little(UInt32(out.count)) + little(UInt16(0))
        return out + directory + end
    }

    private func little<N: FixedWidthInteger>(_ number: N) -> [UInt8] {
        withUnsafeBytes(of: number.littleEndian) { Array($0) }
    }

    private static let table: [UInt32] = (0..<256).map { byte in
        (0..<8).reduce(UInt32(byte)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(UInt32.max) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ $0 >> 8 }
    }
}
