import Postgres

/// An entry as it is hashed: its columns as text.
struct AuditEntry: Sendable, Equatable {
    var id: String
    var cluster: String
    var transaction: String
    /// Seconds since 1970, with six decimals.
    var happenedAt: String
    var account: String
    var login: String
    var command: String
    var table: String
    var operation: String
    var key: String
    var before: String?
    var after: String?

    /// The hash of the entry: the same bytes as `audit_leaf` in SQL takes.
    ///
    /// Numbers end with a space and texts have their length before them, so that no two entries are written alike;
    /// JSON shows its own end.
    var leaf: [UInt8] {
        var bytes: [UInt8] = [0]
        for number in [id, cluster, transaction] { bytes += "\(number) ".utf8 }
        bytes += happenedAt.utf8
        bytes.append(UInt8(ascii: " "))
        for text in [account, login, command, table, operation, key] {
            bytes += "\(text.utf8.count):".utf8
            bytes += text.utf8
        }
        bytes += (before ?? "-").utf8
        bytes += (after ?? "-").utf8
        return SHA256.digest(bytes)
    }

    /// Names of the columns, in the order in which they are hashed.
    static let names = [
        "audit_entry_id", "cluster_id", "transaction_id", "happened_at", "account", "login", "command",
        "table_name", "operation", "key", "before", "after",
    ]

    /// The columns, in the same order.
    var texts: [String?] {
        [
            id, cluster, transaction, happenedAt, account, login, command, table, operation, key, before,
            after,
        ]
    }
}

/// What a seal lists, beside the entry that there is.
struct SealedEntry: RowDecodable {
    let id: Int64
    /// The hash that the seal lists; nil when it does not list the entry.
    let listed: [UInt8]?
    /// The entry; nil when it is gone.
    let entry: AuditEntry?
    /// Whether the entry belongs to a transaction that the seal covers.
    let isInRange: Bool

    init(row: inout RowReader) throws(PostgresError) {
        id = try row.next()
        listed = try row.next()
        let isPresent: Bool = try row.next()
        isInRange = try row.next()
        var texts: [String?] = []
        for _ in 0..<11 { texts.append(try row.next(String?.self)) }
        entry =
            isPresent
            ? AuditEntry(
                id: String(id), cluster: texts[0] ?? "", transaction: texts[1] ?? "",
                happenedAt: texts[2] ?? "", account: texts[3] ?? "", login: texts[4] ?? "",
                command: texts[5] ?? "", table: texts[6] ?? "", operation: texts[7] ?? "",
                key: texts[8] ?? "", before: texts[9], after: texts[10])
            : nil
    }
}
