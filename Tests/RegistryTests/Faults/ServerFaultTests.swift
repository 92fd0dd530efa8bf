import Failures
import Glibc
import Postgres
import TestKit
import Testing

@testable import Registry

/// What befalls the server: a full disk, a restart, a deadlock.
@Suite(.database(.sample))
struct ServerFaultTests {
    private let office = Office(workload: .bulk, everywhere: true)

    /// Runs the body while the file of a table, which is emptied first, takes no byte more: writing to it says that no
    /// space is left on the device.
    private func withFullDisk<T>(under table: String, _ body: () async throws -> T) async throws -> T {
        let place = try await TestSQL.texts(
            "select current_setting('data_directory') || '/' || pg_relation_filepath('\(table)')",
            setup: "set session_replication_role = replica; truncate \(table)")
        let path = try #require(place.first ?? nil)
        let empty = path + ".empty"
        try #require(rename(path, empty) == 0 && symlink("/dev/full", path) == 0)
        let result: Result<T, any Error>
        do { result = .success(try await body()) } catch { result = .failure(error) }
        unlink(path)
        try #require(rename(empty, path) == 0)
        // Connections that have the device open.
        await office.registry.close()
        await office.leader.close()
        return try result.get()
    }

    @Test func `a disk that is full leaves the draft as it was`() async throws {
        let decision = try await office.draft([office.recommend([NominationFile.person("An")])])
        let (refusal, before) = try await withFullDisk(under: "certificate") {
            let before = try await TestSQL.text("select string_agg(state, ' ') from decision")
            let refusal = await failure {
                try await office.leader.approveDecision(decision, version: 1, signature: office.signature())
            }
            return (refusal, before)
        }
        #expect(refusal?.code == "TD008")
        #expect(refusal?.exitCode == 5)
        #expect(try await TestSQL.text("select string_agg(state, ' ') from decision") == before)
        #expect(try await TestSQL.number("select count(*) from award where decision_id = \(decision)") == 0)
        let fresh = Office(everywhere: true)
        try await fresh.leader.approveDecision(decision, version: 1, signature: office.signature())
    }

    @Test func `a disk that is full takes nothing of a file`() async throws {
        let text = NominationFile.text((1...500).map { NominationFile.person("Người Thứ \($0)") })
        let before = try await TestSQL.number("select count(*) from nomination")
        let refusal = try await withFullDisk(under: "import_batch") { try await office.refusal(text) }
        #expect(refusal?.code == "TD008")
        #expect(try await TestSQL.number("select count(*) from nomination") == before)
        #expect(try await TestSQL.number("select count(*) from recipient where name = 'Người Thứ 1'") == 0)
        #expect(try await Office(everywhere: true).read(text).rows == 500)
    }

    @Test func `a deadlock is tried again, and happens once`() async throws {
        let decision = try await office.draft([office.recommend([NominationFile.person("An")])])
        // A sequence is not rolled back: only the first two attempts meet it.
        try await TestSQL.run(
            """
            create sequence attempt;
            grant usage on sequence attempt to public;
            create function clash() returns trigger language plpgsql as $$
            begin
                if nextval('attempt') <= 2 then raise exception using errcode = '40P01'; end if;
                return null;
            end $$;
            create trigger clash after insert on certificate for each statement execute function clash();
            """)
        try await office.leader.approveDecision(decision, version: 1, signature: office.signature())
        #expect(try await TestSQL.number("select last_value from attempt") == 3)
        #expect(try await TestSQL.number("select count(*) from award where decision_id = \(decision)") == 1)
        #expect(try await Invariants.broken() == [])
    }

    @Test func `a server that restarts during an approval comes back with the draft as it was`() async throws
    {
        try await PrivateCluster.with { cluster in
            try await Connection(ConnectionOptions(cluster.conninfo + " dbname=postgres")).run {
                try $0.script("create database faults")
            }
            let conninfo = cluster.conninfo + " dbname=faults"
            try await TemplateSource.sample.fill(conninfo)
            // This cluster does not wait for its disk; what the test relies on must be there.
            try await TestDatabase.$current.withValue(conninfo) {
                let office = Office(everywhere: true)
                let decision = try await office.draft([office.recommend([NominationFile.person("An")])])
                try await TestSQL.run("checkpoint")
                let before = try await TestSQL.rowCounts()
                let blocker = Connection(TestDatabase.options)
                let approval = try await blocker.run { session in
                    try session.script("begin; lock table certificate in share mode")
                    let task = Task {
                        await failure {
                            try await office.leader.approveDecision(
                                decision, version: 1, signature: office.signature())
                        }
                    }
                    try FaultTests.awaitWaiter(session)
                    return task
                }
                try await cluster.restart()
                let refusal = await approval.value
                #expect(refusal?.code == "TD002")
                await blocker.close()
                #expect(try await TestSQL.rowCounts() == before)
                #expect(try await Invariants.broken() == [])
                try await office.leader.approveDecision(decision, version: 1, signature: office.signature())
                #expect(try await Invariants.broken() == [])
                await office.leader.close()
                await office.registry.close()
            }
        }
    }
}
