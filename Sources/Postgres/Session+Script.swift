import CLibPQ

/// What a statement expects and gives, as the server sees it.
public struct StatementDescription: Sendable {
    /// The object identifiers of the parameters' types.
    public let parameters: [UInt32]
    /// The columns of the result; empty for a command.
    public let columns: [ColumnInfo]
}

extension Session {
    /// Runs a text of several statements without parameters and discards their results: for migrations.
    ///
    /// Unless the text or the caller opens a transaction, all of it is one transaction of its own.
    public func script(_ sql: String) throws(PostgresError) {
        // The text may drop or change what the prepared statements rely on.
        defer { statements.forgetAll() }
        guard PQsendQuery(raw, sql) == 1 else {
            throw PostgresError(isBroken ? .connectionLost : .misuse, connection: raw)
        }
        while let answer = PQgetResult(raw) {
            let isEmpty = PQresultStatus(answer) == PGRES_EMPTY_QUERY
            do throws(PostgresError) {
                _ = try check(answer, nil)
            } catch {
                if isEmpty { continue }
                drain()
                throw error
            }
        }
        if isBroken { throw PostgresError(.connectionLost, connection: raw) }
    }

    /// Asks the server what a statement expects and gives, without running it.
    public func describe(_ sql: String) throws(PostgresError) -> StatementDescription {
        _ = try check(PQprepare(raw, "", sql, 0, nil), nil)
        let result = try check(PQdescribePrepared(raw, ""), nil)
        return StatementDescription(
            parameters: (0..<PQnparams(result.raw)).map { PQparamtype(result.raw, $0) },
            columns: ColumnInfo.all(result.raw))
    }
}
