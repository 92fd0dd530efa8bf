import Failures
import Postgres
import TestKit

@testable import Registry

/// Somebody who is logged in with an account and stays so between statements, as with `psql`.
struct OpenLogin {
    private let connection: Connection

    /// Logs in at the first statement.
    init(_ login: String, conninfo: String = TestDatabase.current) {
        var options = ConnectionOptions("\(conninfo) user=\(login)", onNotice: { _ in })
        options.statementTimeout = .zero
        options.lockTimeout = .zero
        options.idleInTransactionTimeout = .zero
        connection = Connection(options)
    }

    /// Runs statements; the failure, if they are refused.
    func refusal(_ sql: String) async throws -> Failure? {
        do {
            try await connection.run { try $0.script(sql) }
            return nil
        } catch let error as PostgresError {
            return Failure(translating: error)
        }
    }

    /// The first column of the only row.
    func text(_ sql: String) async throws -> String? {
        try await connection.run { try $0.one(Query<String?>(name: sql, sql: sql)) }
    }

    /// Logs out.
    func close() async { await connection.close() }

    /// A name that no other test gives an account: roles are of the whole server.
    static func newName(_ kind: String) -> String {
        "test.\(kind)." + String(UInt64.random(in: 0 ... .max), radix: 36)
    }
}
