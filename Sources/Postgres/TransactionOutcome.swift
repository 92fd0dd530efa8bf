import CLibPQ

/// How a transaction ended, as far as its session could see.
enum TransactionEnd<Value> {
    /// The server said so.
    case committed(Value)
    /// The connection broke while COMMIT was on its way: the body's value, what to ask about, and what broke.
    case unknown(Value, TransactionMark, PostgresError)
}

extension TransactionEnd: Sendable where Value: Sendable {}

/// What became of a transaction, by the server's own record.
enum TransactionOutcome: String {
    /// All of it happened.
    case committed
    /// Nothing of it happened, and it never will.
    case rolledBack = "aborted"
    /// The server has not noticed the end of the connection, or is about to commit.
    case running = "in progress"
    /// The server cannot tell any more.
    case forgotten
}

/// The number of a transaction that writes, with the recovery that its server last went through.
///
/// A server that crashed, and a standby that took over, may give the number of a transaction that never reached the
/// disk to another one; both end a recovery at a new place in the log. An orderly restart loses nothing.
struct TransactionMark: Sendable, Equatable {
    /// Asks for a mark, in the transaction.
    static let query = "select pg_current_xact_id(), pg_last_wal_replay_lsn()"

    private static let outcome = Query<String, String, String?>(
        name: "transaction_outcome",
        sql: """
            select case when pg_last_wal_replay_lsn() is not distinct from $2::pg_lsn
                then coalesce(pg_xact_status($1::xid8), 'forgotten')
                when pg_xact_status($1::xid8) = 'committed' then 'forgotten'
                else 'aborted' end
            """)

    let number: String
    let recovery: String?

    init(_ result: borrowing QueryResult) {
        number = PQgetvalue(result.raw, 0, 0).map { String(cString: $0) } ?? ""
        let isNull = PQgetisnull(result.raw, 0, 1) == 1
        recovery = isNull ? nil : PQgetvalue(result.raw, 0, 1).map { String(cString: $0) }
    }

    /// Asks in another session what became of the transaction.
    func outcome(_ session: Session) throws(PostgresError) -> TransactionOutcome {
        do throws(PostgresError) {
            return TransactionOutcome(rawValue: try session.one(Self.outcome, number, recovery)) ?? .forgotten
        } catch {
            // "transaction ID is in the future": a server that lost it has not come as far again.
            if error.sqlState == .invalidParameterValue { return .rolledBack }
            throw error
        }
    }
}
