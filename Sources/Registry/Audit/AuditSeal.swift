import Postgres

/// A seal as it is hashed.
struct AuditSeal: RowDecodable, Equatable, Sendable {
    var number: Int32
    var cluster: String
    var fromTransaction: String
    var toTransaction: String
    var entryCount: Int64
    var root: [UInt8]
    var previousHash: [UInt8]
    /// Seconds since 1970, with six decimals.
    var sealedAt: String
    var sealedBy: String
    var hash: [UInt8]
    /// When the oldest transaction began that it left out, as `sealedAt`; nil where the server did not tell.
    var openSince: String?

    /// What the first seal continues.
    static let noHash = [UInt8](repeating: 0, count: 32)

    /// The hash that the other columns give: the same bytes as `audit_seal_digest` in SQL takes.
    var digest: [UInt8] {
        let numbers = "\(number) \(cluster) \(fromTransaction) \(toTransaction) \(entryCount) "
        let hashes = "\(SHA256.hex(root)) \(SHA256.hex(previousHash)) \(sealedAt) "
        let end = "\(sealedBy.utf8.count):\(sealedBy)" + (openSince.map { " \($0)" } ?? "")
        return SHA256.digest([2] + (numbers + hashes + end).utf8)
    }
}

extension AuditSeal {
    init(row: inout RowReader) throws(PostgresError) {
        self.init(
            number: try row.next(), cluster: try row.next(), fromTransaction: try row.next(),
            toTransaction: try row.next(), entryCount: try row.next(), root: try row.next(),
            previousHash: try row.next(), sealedAt: try row.next(), sealedBy: try row.next(),
            hash: try row.next(), openSince: try row.next())
    }
}
