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

/// Accounts of people who are there for one test.
struct Accounts {
    private let keeper = Registry(TestDatabase.patient)

    /// Adds an account; its name.
    func add(_ kind: String, _ role: AccountRole, unit: String? = nil) async throws -> String {
        let name = OpenLogin.newName(kind)
        try await keeper.addAccount(
            // Whoever keeps accounts is another human than those whose accounts they are.
            NewAccount(
                name: name, fullName: role == .admin ? "Người Quản Trị" : "Người Thử", role: role, unit: unit,
                person: nil),
            on: date("2025-12-01"))
        return name
    }

    /// Adds a leader of 30244 of his own, with a right to sign; his name.
    func addLeader() async throws -> String {
        let name = try await add("leader", .leader, unit: "30244")
        var signer = NewSigner(
            unit: "30244", account: name, post: "Phó Chủ tịch", capacity: .deputy, from: date("2025-07-01"))
        signer.name = "Người Thử"
        _ = try await keeper.addSigner(signer)
        return name
    }
}
