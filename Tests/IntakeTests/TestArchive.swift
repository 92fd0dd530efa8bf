import CZip
import Glibc
import Testing

/// Files that tests make and that vanish with them.
final class TemporaryFile {
    let path: String

    init(_ bytes: some Sequence<UInt8>) throws {
        var template = Array("/tmp/intake-XXXXXX".utf8CString)
        let file = mkstemp(&template)
        try #require(file >= 0)
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let bytes = Array(bytes)
        #expect(write(file, bytes, bytes.count) == bytes.count)
        close(file)
    }

    deinit { unlink(path) }

    func bytes() throws -> [UInt8] {
        let file = try #require(fopen(path, "r"))
        defer { fclose(file) }
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { all += buffer[..<count] }
        return all
    }
}

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

extension TestArchive {
    /// The same parts, compressed by libzip, and encrypted when there is a password.
    func compressed(password: String? = nil) throws -> TemporaryFile {
        let file = try TemporaryFile([])
        let archive = try #require(zip_open(file.path, ZIP_TRUNCATE, nil))
        for entry in entries {
            // libzip frees it.
            let own = try #require(malloc(max(1, entry.bytes.count)))
            memcpy(own, entry.bytes, entry.bytes.count)
            let source = try #require(zip_source_buffer(archive, own, UInt64(entry.bytes.count), 1))
            let index = zip_file_add(archive, entry.name, source, 0)
            #expect(index >= 0)
            zip_set_file_compression(archive, UInt64(index), ZIP_CM_DEFLATE, 6)
            if let password {
                #expect(
                    zip_file_set_encryption(archive, UInt64(index), UInt16(ZIP_EM_AES_256), password) == 0)
            }
        }
        #expect(zip_close(archive) == 0)
        return file
    }
}
