import Failures
import Glibc

/// A file of facts, which is read as a whole.
enum FactsFile {
    private static let limit = 16 << 20

    /// The text of a file; `-` is standard input.
    /// - Throws: TD405, TD406 when it cannot be read, TD279 when it is larger than 16 MB.
    static func text(_ path: String) throws(Failure) -> String {
        let isInput = path == "-"
        let descriptor = isInput ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("TD405", path) }
        defer { if !isInput { close(descriptor) } }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            if count < 0 {
                if errno == EINTR { continue }
                throw failure("TD406", path)
            }
            if count == 0 { break }
            bytes += chunk[..<count]
            guard bytes.count <= limit else { throw Failure("TD279", ["path": path]) }
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Failure("TD270", ["reason": "UTF-8"])
        }
        return text
    }

    private static func failure(_ code: String, _ path: String) -> Failure {
        let reason = strerror(errno).map { String(cString: $0) } ?? "errno \(errno)"
        return Failure(code, ["path": path, "reason": reason])
    }
}
