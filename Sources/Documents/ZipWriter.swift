import Failures

/// A ZIP archive written from the front to the end, for outputs that cannot go back.
///
/// Entries are DEFLATE streams of stored blocks: every reader takes them, they need no library, and lists that are sent
/// by mail are packed by whatever carries them. Names and contents alone decide the bytes. Below 4 GiB.
struct ZipWriter {
    private struct Entry {
        let name: [UInt8]
        let offset: UInt32
        var checksum = Checksum()
        var packed: UInt32 = 0
        var size: UInt32 = 0
    }

    private let output: ByteOutput
    private var entries: [Entry] = []
    private var position: UInt32 = 0
    /// What waits for a full block.
    private var block: [UInt8] = []
    private static let blockLimit = 65_535

    init(_ output: ByteOutput) { self.output = output }

    /// Starts an entry.
    mutating func begin(_ name: String) throws {
        let entry = Entry(name: Array(name.utf8), offset: position)
        entries.append(entry)
        // Checksum and sizes follow the data (bit 3); names are UTF-8 (bit 11).
        try put([0x50, 0x4B, 3, 4] + bytes16(20, 0x0808, 8) + ZipWriter.stamp + bytes32(0, 0, 0))
        try put(bytes16(UInt16(entry.name.count), 0) + entry.name)
    }

    /// Adds to the entry.
    mutating func write(_ bytes: [UInt8]) throws {
        entries[entries.count - 1].checksum.add(bytes)
        entries[entries.count - 1].size += UInt32(bytes.count)
        block.append(contentsOf: bytes)
        while block.count > ZipWriter.blockLimit {
            try putBlock(Array(block.prefix(ZipWriter.blockLimit)), isLast: false)
            block.removeFirst(ZipWriter.blockLimit)
        }
    }

    /// Ends the entry.
    mutating func end() throws {
        try putBlock(block, isLast: true)
        block.removeAll(keepingCapacity: true)
        let entry = entries[entries.count - 1]
        try put([0x50, 0x4B, 7, 8] + bytes32(entry.checksum.value, entry.packed, entry.size))
    }

    /// Writes the directory and hands the last bytes over.
    mutating func close() throws {
        let start = position
        for entry in entries {
            try put([0x50, 0x4B, 1, 2] + bytes16(20, 20, 0x0808, 8) + ZipWriter.stamp)
            try put(bytes32(entry.checksum.value, entry.packed, entry.size))
            try put(bytes16(UInt16(entry.name.count), 0, 0, 0, 0) + bytes32(0, entry.offset) + entry.name)
        }
        let (count, size) = (UInt16(entries.count), position - start)
        try put([0x50, 0x4B, 5, 6] + bytes16(0, 0, count, count) + bytes32(size, start) + bytes16(0))
        try output.flush()
    }

    /// 00:00 on 01/01/1980, the first moment of the format: archives of the same list are the same.
    private static let stamp: [UInt8] = [0, 0, 0x21, 0]

    private mutating func putBlock(_ bytes: [UInt8], isLast: Bool) throws {
        let count = UInt16(bytes.count)
        try put([isLast ? 1 : 0] + bytes16(count, ~count))
        try put(bytes)
        entries[entries.count - 1].packed += UInt32(bytes.count + 5)
    }

    private mutating func put(_ bytes: [UInt8]) throws {
        guard UInt64(position) + UInt64(bytes.count) < UInt64(UInt32.max) else {
            throw Failure("TD404", ["path": "xlsx", "reason": "4 GiB"])
        }
        try bytes.withUnsafeBytes { try output.write($0) }
        position += UInt32(bytes.count)
    }

    private func bytes16(_ numbers: UInt16...) -> [UInt8] {
        numbers.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    }

    private func bytes32(_ numbers: UInt32...) -> [UInt8] {
        numbers.flatMap { number in (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) } }
    }
}

/// CRC-32 as ZIP has it.
private struct Checksum {
    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in
            value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1
        }
    }
    private var state: UInt32 = 0xFFFF_FFFF

    var value: UInt32 { ~state }

    mutating func add(_ bytes: [UInt8]) {
        var crc = state
        Checksum.table.withUnsafeBufferPointer { table in
            for byte in bytes { crc = table[Int(UInt8(truncatingIfNeeded: crc) ^ byte)] ^ (crc >> 8) }
        }
        state = crc
    }
}
