import Failures
import Postgres
import TestKit
import Testing

@testable import Registry

/// The command itself, killed by SIGKILL after each message that it sends.
@Suite(.database(.sample))
struct KilledProcessTests {
    private let office = Office(everywhere: true)

    /// Runs the approval as a process, which dies at a message of that number; returns the number of its messages.
    private func approve(_ decision: Int64, diesAt point: Int) async throws -> (status: Int32, messages: Int)
    {
        try await MessageProxy.with(TestDatabase.current) { message in
            message.number == point ? .killClient : .pass
        } _: { proxy in
            let outcome = await Shell.run(
                """
                exec \(Shell.quoted(Shell.program)) decision approve \(decision) --number 100/QĐ-UBND \
                --date 2025-12-01 --as test.leader --yes --database \(Shell.quoted(proxy.conninfo))
                """)
            return (outcome.status, proxy.count)
        }
    }

    private struct StillBusy: Error {}

    /// Returns once no other process of the server has a transaction that writes in the test's database.
    private func awaitQuiet() async throws {
        let others = Query<Int64>(
            name: "count_others",
            sql: "select count(*) from pg_stat_activity where datname = current_database() "
                + "and pid <> pg_backend_pid() and backend_type = 'client backend' and backend_xid is not null"
        )
        let connection = Connection(TestDatabase.options)
        try await connection.run { session in
            // Bounded, so that a process that never ends fails the test.
            for _ in 0..<100_000 { if try session.one(others) == 0 { return } }
            throw StillBusy()
        }
        await connection.close()
    }

    @Test func `an approval that is killed at any message is done wholly or not at all`() async throws {
        let lines = [NominationFile.person("An"), NominationFile.collective("Tổ Một")]
        let decision = try await office.draft([office.recommend(lines)])
        await office.registry.close()
        let draft = try await TestSQL.rowCounts()
        var point = 0
        var undone = 0
        while true {
            point += 1
            let outcome = try await approve(decision, diesAt: point)
            try await awaitQuiet()
            let broken = try await Invariants.broken()
            #expect(broken.isEmpty, "killed at message \(point)")
            let state = try await TestSQL.text("select state from decision where decision_id = \(decision)")
            if state == "issued" {
                // Killed after COMMIT was answered, before it could say so.
                #expect(outcome.status == 9, "the process ended by itself")
                break
            }
            let now = try await TestSQL.rowCounts()
            #expect(now == draft, "killed at message \(point)")
            // Without this a process that fails for another reason would never end the test.
            try #require(outcome.status == 9 && point < 2000, "message \(point): \(outcome)")
            undone += 1
        }
        #expect(undone >= 20)
        #expect(try await TestSQL.number("select count(*) from award where decision_id = \(decision)") == 2)
        // Tried again, it says that it is done, and does nothing.
        let issued = try await TestSQL.rowCounts()
        let again = await failure {
            try await office.leader.approveDecision(decision, version: 1, signature: office.signature())
        }
        #expect(again?.code == "TD227")
        #expect(try await TestSQL.rowCounts() == issued)
    }
}
