import CSodium
import Failures
import Glibc

/// SHA-256 of bytes that arrive in pieces.
struct FileDigest {
    private var state = crypto_hash_sha256_state()

    init() { crypto_hash_sha256_init(&state) }

    mutating func update(_ bytes: UnsafeRawBufferPointer) {
        crypto_hash_sha256_update(
            &state, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), UInt64(bytes.count))
    }

    /// 64 hexadecimal digits; the digest is of no more use afterwards.
    mutating func finish() -> String {
        var digest = [UInt8](repeating: 0, count: 32)
        crypto_hash_sha256_final(&state, &digest)
        return digest.map { byte in
            let text = String(byte, radix: 16)
            return byte < 16 ? "0" + text : text
        }.joined()
    }

    static func hex(_ text: String) -> String {
        var digest = FileDigest()
        var text = text
        text.withUTF8 { digest.update(UnsafeRawBufferPointer($0)) }
        return digest.finish()
    }
}

extension FileDigest {
    /// The digest of a file's content.
    /// - Throws: TD405 or TD406 when it cannot be read.
    static func hex(path: String) throws(Failure) -> String {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .reading("TD405", path, errno) }
        defer { close(descriptor) }
        var digest = FileDigest()
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            if count < 0 {
                if errno == EINTR { continue }
                throw .reading("TD406", path, errno)
            }
            if count == 0 { return digest.finish() }
            digest.update(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
    }
}

extension Failure {
    fileprivate static func reading(_ code: String, _ path: String, _ reason: Int32) -> Failure {
        Failure(
            code, ["path": path, "reason": strerror(reason).map { String(cString: $0) } ?? "errno \(reason)"])
    }
}
