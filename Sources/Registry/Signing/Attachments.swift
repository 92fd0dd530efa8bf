public import Failures
import Glibc
public import Postgres
import Vietnamese

/// What a file of a decision is.
public enum AttachmentKind: String, Sendable, CaseIterable {
    /// The paper, with ink and seal.
    case scan
    /// A PDF with a digital signature.
    case signed
}

/// A file by name and hash.
public struct DigestedFile: Sendable, Equatable {
    /// Last part of the path.
    public let name: String
    /// Bytes.
    public let size: Int64
    let sha256: [UInt8]

    /// Reads a file through, in constant memory.
    /// - Throws: TD405, TD406 when it cannot be read, or is empty.
    public init(path: String) throws(Failure) {
        func failure(_ code: String) -> Failure {
            let reason = strerror(errno).map { String(cString: $0) } ?? "errno \(errno)"
            return Failure(code, ["path": path, "reason": reason])
        }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("TD405") }
        defer { close(descriptor) }
        let digest = FileDigest()
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        var size: Int64 = 0
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw failure("TD406") }
            if count == 0 { break }
            chunk.withUnsafeBytes { digest.update(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
            size += Int64(count)
        }
        guard size > 0, let bytes = SHA256.bytes(hex: digest.finish()) else {
            throw Failure("TD406", ["path": path, "reason": "0 byte"])
        }
        name = String(path.split(separator: "/").last ?? "").nfc
        self.size = size
        sha256 = bytes
    }
}

/// A file of an issued decision; its bytes are kept outside the register.
public struct DecisionAttachment: RowDecodable, Equatable {
    /// `scan` or `signed`.
    public let kind: String
    /// Name of the file when it was attached.
    public let name: String
    /// Bytes.
    public let size: Int64
    let sha256: [UInt8]
    /// When it was attached.
    public let attachedAt: PostgresTimestamp
    /// By whom.
    public let account: String

    /// SHA-256 of the file: 64 hexadecimal digits.
    public var hash: String { SHA256.hex(sha256) }

    /// Reads a row of its query.
    public init(row: inout RowReader) throws(PostgresError) {
        kind = try row.next()
        name = try row.next()
        size = try row.next()
        sha256 = try row.next()
        attachedAt = try row.next()
        account = try row.next()
    }
}

extension Registry {
    /// Records a file of an issued decision by its hash.
    /// - Throws: TD104 when there is no such issued decision, TD311, TD312 unless the office of its unit asks.
    /// - Returns: whether it is new; the same bytes are recorded once.
    public func attach(_ file: DigestedFile, to id: Int64, as kind: AttachmentKind) async throws(Failure)
        -> Bool
    {
        try await write { session in
            try session.one(SigningQueries.attach, id, kind.rawValue, file.name, file.size, file.sha256)
        }
    }
}
