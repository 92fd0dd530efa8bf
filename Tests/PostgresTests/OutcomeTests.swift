import CLibPQ
import Synchronization
import TestKit
import Testing

@testable import Postgres

/// A commit that gets no answer: the server is asked, and nothing happens twice.
@Suite(.database) struct OutcomeTests {
    private let add = Query<Nothing>(name: "add", sql: "insert into item values (1)")
    private let count = Query<Int64>(name: "count", sql: "select count(*) from item")

    /// Writes a row through a proxy that treats the first COMMIT as told; what the writer and the table say.
    private func write(
        _ fate: MessageProxy.Fate, deadline: Duration = .seconds(30)
    ) async throws -> (value: Int64?, error: PostgresError?, rows: Int64) {
        let direct = Connection(TestDatabase.options)
        try await direct.run { try $0.script("create table item (id int)") }
        let isOver = Atomic(false)
        let result: Result<Int64, any Error> = try await MessageProxy.with(TestDatabase.current) { message in
            message.text == "commit" && !isOver.exchange(true, ordering: .relaxed) ? fate : .pass
        } _: { proxy in
            var options = ConnectionOptions(proxy.conninfo, onNotice: { _ in })
            options.outcomeDeadline = deadline
            let pool = Pool(options)
            let result: Result<Int64, any Error>
            do {
                result = .success(
                    try await pool.write { session throws in
                        try session.execute(add)
                        return try session.one(count)
                    })
            } catch { result = .failure(error) }
            await pool.close()
            return result
        }
        let rows = try await direct.run { try $0.one(count) }
        await direct.close()
        switch result {
        case .success(let value): return (value, nil, rows)
        case .failure(let error): return (nil, error as? PostgresError, rows)
        }
    }

    @Test(arguments: [MessageProxy.Fate.loseAnswer, .breakAfter])
    func `a commit that arrived has happened, once, whatever became of its answer`(fate: MessageProxy.Fate)
        async throws
    {
        let outcome = try await write(fate)
        #expect(outcome.value == 1 && outcome.error == nil && outcome.rows == 1)
    }

    @Test func `a commit that never arrived has not happened, and that is what is said`() async throws {
        let outcome = try await write(.lose)
        #expect(outcome.value == nil && outcome.error?.kind == .connectionLost && outcome.rows == 0)
    }

    @Test func `a server that cannot be asked in time leaves the outcome open`() async throws {
        let isOver = Atomic(false)
        let error = try await MessageProxy.with(TestDatabase.current) { message in
            if message.text == "commit" { isOver.store(true, ordering: .relaxed) }
            return isOver.load(ordering: .relaxed) ? .lose : .pass
        } _: { proxy in
            var options = ConnectionOptions(proxy.conninfo, onNotice: { _ in })
            options.outcomeDeadline = .zero
            let connection = Connection(options)
            let error = await #expect(throws: PostgresError.self) {
                try await connection.write { try $0.script("create table item (id int)") }
            }
            await connection.close()
            return error
        }
        #expect(error?.kind == .commitUnknown)
    }

    @Test func `a reader that loses its commit has lost nothing`() async throws {
        let error = try await MessageProxy.with(TestDatabase.current) {
            $0.text == "commit" ? .lose : .pass
        } _: {
            proxy in
            let connection = Connection(ConnectionOptions(proxy.conninfo, onNotice: { _ in }))
            return await #expect(throws: PostgresError.self) {
                try await connection.read {
                    _ = try $0.one(Query<Int64>(name: "one", sql: "select 1::bigint"))
                }
            }
        }
        #expect(error?.kind == .connectionLost)
    }

    @Test func `the number of a transaction is not taken for another's after a recovery`() async throws {
        try await PrivateCluster.with { cluster in
            let connection = Connection(
                ConnectionOptions(cluster.conninfo + " dbname=postgres", onNotice: { _ in }))
            let (lost, done) = (try await mark(connection, rolledBack: true), try await mark(connection))
            #expect(try await connection.run { try lost.outcome($0) } == .rolledBack)
            #expect(try await connection.run { try done.outcome($0) } == .committed)
            try await cluster.restart(orderly: true)
            await connection.close()
            #expect(try await connection.run { try done.outcome($0) } == .committed)
            try await cluster.restart()
            await connection.close()
            // It crashed: the number may have been given again, unless nobody has come so far yet.
            let after = try await connection.run { try done.outcome($0) }
            #expect(after == .forgotten || after == .rolledBack)
            await connection.close()
        }
    }

    /// The mark of a transaction that wrote, and is over.
    private func mark(_ connection: Connection, rolledBack: Bool = false) async throws -> TransactionMark {
        let mark = Mutex<TransactionMark?>(nil)
        do {
            try await connection.write { session throws in
                try session.script("create table if not exists item (id int)")
                let own = try session.check(PQexec(session.raw, TransactionMark.query), nil)
                mark.withLock { $0 = TransactionMark(own) }
                if rolledBack { throw Stop() }
            }
        } catch is Stop {}
        return try #require(mark.withLock { $0 })
    }

    private struct Stop: Error {}
}
