import Postgres
import Synchronization
import TestKit
import Testing

@Suite(.database) struct PoolTests {
    let one = Query<Int64>(name: "one", sql: "select 1::bigint")

    @Test func `connections are opened when needed, and used again`() async throws {
        let pool = Pool(TestDatabase.options, settings: PoolSettings(maximum: 3))
        #expect(pool.statistics() == PoolStatistics())
        for _ in 0..<10 { #expect(try await pool.run { try $0.one(one) } == 1) }
        let statistics = pool.statistics()
        #expect(statistics.created == 1 && statistics.acquired == 10 && statistics.idle == 1)
        await pool.close()
        #expect(pool.statistics().open == 0)
        let error = await #expect(throws: PostgresError.self) { try await pool.run { _ in } }
        #expect(error?.kind == .poolClosed)
    }

    @Test func `many tasks share few connections`() async throws {
        let pool = Pool(TestDatabase.options, settings: PoolSettings(maximum: 4))
        let total = try await withThrowingTaskGroup(of: Int64.self) { group in
            for _ in 0..<200 { group.addTask { try await pool.read { try $0.one(one) } } }
            return try await group.reduce(0, +)
        }
        #expect(total == 200 && pool.statistics().created <= 4 && pool.statistics().waiting == 0)
        await pool.close()
    }

    @Test func `a task that waits too long is turned away`() async throws {
        let settings = PoolSettings(maximum: 1, acquireDeadline: .milliseconds(50), maximumWaiters: 1)
        let pool = Pool(TestDatabase.options, settings: settings)
        // Connecting may itself take longer than the deadline on a busy machine.
        while pool.statistics().idle == 0 { do { try await pool.run { _ in } } catch {} }
        let before = pool.statistics().timeouts
        try await pool.withConnection { _ in
            let error = await #expect(throws: PostgresError.self) { try await pool.run { _ in } }
            #expect(error?.kind == .poolTimeout)
        }
        #expect(pool.statistics().timeouts == before + 1)
        await pool.close()
    }

    @Test func `a server that is not there shows in the error`() async throws {
        let settings = PoolSettings(acquireDeadline: .milliseconds(50))
        let pool = Pool(ConnectionOptions("host=/nowhere"), settings: settings)
        // The first task may give up before the attempt for it has failed.
        while pool.statistics().connectFailures == 0 { do { try await pool.run { _ in } } catch {} }
        let error = await #expect(throws: PostgresError.self) { try await pool.run { _ in } }
        #expect(error?.kind == .poolTimeout && error?.message.contains("/nowhere") == true)
        await pool.close()
    }

    @Test func `a cancelled task leaves the queue`() async throws {
        let pool = Pool(TestDatabase.options, settings: PoolSettings(maximum: 1))
        try await pool.withConnection { _ in
            let task = Task { try await pool.run { _ in } }
            while pool.statistics().waiting == 0 { await Task.yield() }
            task.cancel()
            let error = await #expect(throws: PostgresError.self) { try await task.value }
            #expect(error?.kind == .cancelled)
        }
        #expect(pool.statistics().waiting == 0)
        await pool.close()
    }

    @Test func `a transaction left open is rolled back`() async throws {
        let pool = Pool(TestDatabase.options, settings: PoolSettings(maximum: 1))
        try await pool.run { try $0.script("begin; create table leftover (id int)") }
        let exists = Query<String?>(name: "exists", sql: "select to_regclass('leftover')::text")
        #expect(try await pool.run { try $0.one(exists) } == nil)
        #expect(pool.statistics().created == 1)
        await pool.close()
    }

    @Test func `a broken connection is replaced`() async throws {
        let pool = Pool(TestDatabase.options, settings: PoolSettings(maximum: 1))
        await #expect(throws: PostgresError.self) {
            try await pool.run { session throws in
                try killBackend(session.backendPID)
                try session.script("select 1")
            }
        }
        let pid = try await pool.run { $0.backendPID }
        // Killed while nobody uses it: the next task does not even notice.
        try killBackend(pid)
        #expect(try await pool.run { try $0.one(one) } == 1)
        #expect(pool.statistics().created == 2)
        await pool.close()
    }

    @Test func `a clash of two transactions is retried`() async throws {
        let pool = Pool(TestDatabase.options, settings: PoolSettings(maximum: 3))
        let sum = Query<Int64>(name: "sum", sql: "select coalesce(sum(n), 0)::bigint from tally")
        let add = Query<Nothing, Int64>(name: "add", sql: "insert into tally values ($1)")
        try await pool.run { try $0.script("create table tally (n bigint); insert into tally values (1)") }
        // Both read before either writes, which serializable transactions may not both do.
        let meeting = Meeting()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<2 {
                group.addTask {
                    try await pool.write(isolation: .serializable) { session throws in
                        let value = try session.one(sum)
                        meeting.arrive()
                        try session.execute(add, value)
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await pool.run { try $0.one(sum) } == 4)
        #expect(pool.statistics().retries >= 1)
        await pool.close()
    }
}

/// Lets two threads wait for each other.
private final class Meeting: Sendable {
    private let arrived = Atomic(0)

    func arrive() {
        arrived.add(1, ordering: .sequentiallyConsistent)
        while arrived.load(ordering: .sequentiallyConsistent) < 2 {}
    }
}
