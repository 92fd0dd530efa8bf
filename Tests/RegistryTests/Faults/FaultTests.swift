import Failures
import Glibc
import Postgres
import Synchronization
import TestKit
import Testing

@testable import Registry

@Suite(.database(.sample))
struct FaultTests {
    private let office = Office(workload: .bulk)

    /// Enough rows for the first progress to come while the file is still being sent.
    private static let large = NominationFile.text(
        (1...3000).map { NominationFile.person("Nguyễn Thị Thử Nghiệm Thứ \($0 + 10000)") })

    /// Ends every other connection to the test's database.
    private static let killOthers =
        "select pg_terminate_backend(pid)::text from pg_stat_activity "
        + "where datname = current_database() and pid <> pg_backend_pid()"

    /// Returns once a process waits for a lock. That it waits no longer can't be told so: the search for deadlocks
    /// looks like the end of a wait.
    static func awaitWaiter(_ session: Session) throws {
        let isWaiting = Query<Bool>(
            name: "is_waiting",
            sql: "select exists (select from pg_stat_activity where datname = current_database() "
                + "and wait_event_type = 'Lock')")
        // Bounded, so that a test whose other side has failed ends too.
        for _ in 0..<100_000 {
            // Within a transaction the view would not change.
            try session.script("select pg_stat_clear_snapshot()")
            if try session.one(isWaiting) { return }
        }
        throw NobodyWaits()
    }

    private struct NobodyWaits: Error {}

    @Test func `a server process that dies during an import leaves nothing behind`() async throws {
        let before = try await TestSQL.rowCounts()
        let killed = Mutex(false)
        let options = TestDatabase.options
        let refusal = try await NominationFile.with(Array(Self.large.utf8)) { path in
            await failure {
                try await office.registry.importNominations(path: path, into: office.target) { _ in
                    // On the connection's thread, which waits meanwhile: the process is gone before the next row.
                    guard killed.withLock({ !exchange(&$0, true) }) else { return }
                    let killer = try? Session(options)
                    _ = try? killer?.script(Self.killOthers)
                }
            }
        }
        #expect(killed.withLock { $0 })
        #expect(refusal?.code == "TD002")
        #expect(try await TestSQL.rowCounts() == before)
        // The same register goes on with a new connection.
        #expect(try await office.read(Self.large).rows == 3000)
    }

    @Test func `an import whose task is cancelled leaves nothing behind`() async throws {
        let before = try await TestSQL.rowCounts()
        let (reached, signal) = AsyncStream.makeStream(of: Void.self)
        let office = office
        let refusal = try await NominationFile.with(Array(Self.large.utf8)) { path in
            let task = Task {
                defer { signal.finish() }
                return await failure {
                    try await office.registry.importNominations(path: path, into: office.target) { _ in
                        signal.yield()
                        // Holds the import until the cancellation has been asked for.
                        while !Task.isCancelled { sched_yield() }
                    }
                }
            }
            for await _ in reached { break }
            task.cancel()
            return await task.value
        }
        #expect(refusal?.code == "TD009")
        #expect(refusal?.exitCode == 2)
        #expect(try await TestSQL.rowCounts() == before)
        #expect(try await office.read(Self.large).rows == 3000)
    }

    @Test func `a server process that dies during an approval leaves the draft as it was`() async throws {
        let decision = try await office.draft([office.recommend([NominationFile.person("An")])])
        let before = try await TestSQL.rowCounts()
        // The approval waits for a lock that this session holds, and its process is ended there.
        let blocker = Connection(TestDatabase.options)
        let office = office
        let refusal = try await blocker.write { session -> Task<Failure?, Never> in
            try session.script("lock table certificate in share mode")
            let task = Task {
                await failure {
                    try await office.leader.approveDecision(
                        decision, version: 1, signature: office.signature())
                }
            }
            try Self.awaitWaiter(session)
            try session.script(Self.killOthers)
            return task
        }.value
        #expect(refusal?.code == "TD002")
        #expect(try await TestSQL.rowCounts() == before)
        try await office.leader.approveDecision(decision, version: 1, signature: office.signature())
        await blocker.close()
    }

    @Test func `a statement that takes too long is stopped`() async throws {
        // What the connection string says goes before the limits of the program.
        let registry = Registry(TestDatabase.current + " options='-c statement_timeout=1000'")
        let blocker = try Session(TestDatabase.options)
        try blocker.script("begin; lock table campaign in access exclusive mode")
        let refusal = await failure { try await registry.requireCampaign("PH-2025") }
        try blocker.script("rollback")
        #expect(refusal?.code == "TD005")
        try await registry.requireCampaign("PH-2025")
    }

    @Test func `a row that somebody else holds too long is left alone`() async throws {
        let dossier = try await office.read([NominationFile.person("An")]).dossierID
        let registry = Registry(TestDatabase.current + " options='-c lock_timeout=1000'")
        let blocker = try Session(TestDatabase.options)
        try blocker.script("begin; select from dossier where dossier_id = \(dossier) for update")
        let refusal = await failure { _ = try await registry.returnDossier(dossier, reason: "Thiếu") }
        try blocker.script("rollback")
        #expect(refusal?.code == "TD004")
    }
}

/// Puts a value in place and gives the old one.
private func exchange(_ place: inout Bool, _ value: Bool) -> Bool {
    defer { place = value }
    return place
}
