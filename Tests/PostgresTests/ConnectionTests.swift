import Postgres
import Synchronization
import TestKit
import Testing

@Suite(.database) struct ConnectionTests {
    let connection = Connection(TestDatabase.options)
    let sleep = Query<Nothing>(name: "sleep", sql: "select pg_sleep(600)")
    let one = Query<Int64>(name: "one", sql: "select 1::bigint")
    let count = Query<Int64>(name: "count", sql: "select count(*) from item")

    @Test func `a transaction is committed, or rolled back when the body throws`() async throws {
        let add = Query<Nothing>(name: "add", sql: "insert into item values (1)")
        try await connection.write { try $0.script("create table item (id int)") }
        try await connection.write { try $0.execute(add) }
        await #expect(throws: Stop.self) {
            try await connection.write { session throws in
                try session.execute(add)
                throw Stop()
            }
        }
        #expect(try await connection.read { try $0.one(count) } == 1)
    }

    @Test func `a reader cannot write`() async throws {
        let error = await #expect(throws: PostgresError.self) {
            try await connection.read { try $0.script("create table item (id int)") }
        }
        #expect(error?.sqlState == .readOnlyTransaction)
    }

    @Test func `a hidden failure is not taken for a commit`() async throws {
        let error = await #expect(throws: PostgresError.self) {
            try await connection.write { session throws in
                do { try session.script("select 1/0") } catch {}
            }
        }
        #expect(error?.kind == .transactionAborted)
    }

    @Test func `savepoints nest`() async throws {
        let ids = Query<[Int32]>(name: "ids", sql: "select array_agg(id order by id) from item")
        let left = try await connection.write { session throws in
            try session.script("create table item (id int)")
            try session.savepoint {
                try session.script("insert into item values (1)")
                #expect(throws: Stop.self) {
                    try session.savepoint {
                        try session.script("insert into item values (2)")
                        throw Stop()
                    }
                }
                try session.savepoint { try session.script("insert into item values (3)") }
            }
            return try session.one(ids)
        }
        #expect(left == [1, 3])
    }

    @Test func `a cancelled task's statement is cancelled`() async throws {
        let started = AsyncStream<Int32>.makeStream()
        let task = Task {
            try await connection.write { session throws in
                started.continuation.yield(session.backendPID)
                try session.execute(sleep)
            }
        }
        var pids = started.stream.makeAsyncIterator()
        let pid = try #require(await pids.next())
        try await waitUntilActive(pid)
        task.cancel()
        let error = await #expect(throws: PostgresError.self) { try await task.value }
        #expect(error?.kind == .cancelled && error?.sqlState == .queryCanceled)
        let next = try await connection.run { $0.backendPID }
        #expect(next != pid)
    }

    @Test func `a task that is cancelled beforehand runs nothing`() async throws {
        let ran = Atomic(false)
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            try await connection.run { _ in ran.store(true, ordering: .relaxed) }
        }
        let error = await #expect(throws: PostgresError.self) { try await task.value }
        #expect(error?.kind == .cancelled && !ran.load(ordering: .relaxed))
    }

    @Test func `a statement that takes too long is ended by the server`() async throws {
        var options = TestDatabase.options
        options.statementTimeout = .milliseconds(20)
        let short = Connection(options)
        let error = await #expect(throws: PostgresError.self) {
            try await short.run { try $0.execute(sleep) }
        }
        #expect(error?.kind == .server && error?.sqlState == .queryCanceled)
        #expect(try await short.run { try $0.one(one) } == 1)
    }

    @Test func `a connection lost in a transaction is reported, then made anew`() async throws {
        let error = await #expect(throws: PostgresError.self) {
            try await connection.write { session throws in
                try killBackend(session.backendPID)
                _ = try session.one(one)
            }
        }
        #expect(error?.kind == .connectionLost && error?.isConnectionLost == true)
        #expect(try await connection.run { try $0.one(one) } == 1)
    }

    @Test func `a server process that dies before the commit has not committed`() async throws {
        let error = await #expect(throws: PostgresError.self) {
            try await connection.write { try killBackend($0.backendPID) }
        }
        #expect(error?.kind == .connectionLost)
    }

    @Test func `notices reach their handler`() async throws {
        let notices = Mutex<[String]>([])
        let options = ConnectionOptions(TestDatabase.current) { notice in
            notices.withLock { $0.append("\(notice.severity): \(notice.message)") }
        }
        try await Connection(options).run {
            try $0.script("do $$begin raise notice 'chào'; raise warning 'coi chừng'; end$$")
        }
        #expect(notices.withLock { $0 } == ["NOTICE: chào", "WARNING: coi chừng"])
    }

    @Test func `eight connections wait at the same time`() async throws {
        // Each takes a step only when all eight are there: with fewer threads this would never end.
        let arrive = Query<Nothing>(name: "arrive", sql: "insert into arrival default values")
        let arrived = Query<Int64>(name: "arrived", sql: "select count(*) from arrival")
        try await connection.run {
            try $0.script("create table arrival (id int generated always as identity)")
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    try await Connection(TestDatabase.options).run { session throws in
                        try session.execute(arrive)
                        while try session.one(arrived) < 8 {}
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    @Test func `a script of several statements is one transaction`() async throws {
        await #expect(throws: PostgresError.self) {
            try await connection.run { try $0.script("create table item (id int); select 1/0") }
        }
        let error = await #expect(throws: PostgresError.self) {
            try await connection.run { try $0.one(count) }
        }
        #expect(error?.sqlState == .undefinedTable)
        try await connection.run { try $0.script("-- nothing at all") }
    }
}

/// Returns when that server process is running a statement.
func waitUntilActive(_ pid: Int32) async throws {
    let active = Query<Bool, Int32>(
        name: "active",
        sql: "select exists (select from pg_stat_activity where pid = $1 and wait_event = 'PgSleep')")
    try await Connection(TestDatabase.options).run { session throws in
        while try !session.one(active, pid) {}
    }
}
