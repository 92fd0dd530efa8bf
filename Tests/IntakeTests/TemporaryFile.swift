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
