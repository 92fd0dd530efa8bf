import EmbeddedFiles
import Failures
import Synchronization
import TestKit
import Testing

@testable import Registry

@Suite(.database(.migrated))
struct MigrationTests {
    private let registry = Registry(TestDatabase.patient, workload: .bulk)

    @Test func `migrating again changes nothing`() async throws {
        let report = try await registry.migrate()
        #expect(report.applied == [])
        #expect(report.unchanged > 15)
        #expect(try await registry.pendingMigrations() == [])
    }

    @Test func `loading the sample again changes nothing`() async throws {
        try await registry.loadSample()
        let counts = try await TestSQL.rowCounts()
        try await registry.loadSample()
        #expect(try await TestSQL.rowCounts() == counts)
    }

    @Test func `an applied migration that was changed is refused`() async throws {
        try await TestSQL.run(
            "update schema_history set sha256 = sha256('x') where path = 'migrations/0002_who.sql'")
        let refusal = await failure { try await registry.migrate() }
        #expect(refusal?.code == "TD011")
        #expect(refusal?.arguments == ["path": "migrations/0002_who.sql"])
        #expect(await failure { try await registry.pendingMigrations() }?.code == "TD011")
    }

    @Test func `a migration of a newer program is refused`() async throws {
        try await TestSQL.run(
            "insert into schema_history (path, sha256, repeatable) "
                + "values ('migrations/9999_future.sql', sha256('x'), false)")
        let refusal = await failure { try await registry.migrate() }
        #expect(refusal?.code == "TD012")
        #expect(refusal?.message(.en).contains("migrations/9999_future.sql") == true)
    }

    @Test func `a migration that comes before an applied one is refused`() async throws {
        try await TestSQL.run("delete from schema_history where path = 'migrations/0003_what.sql'")
        let refusal = await failure { try await registry.migrate() }
        #expect(refusal?.code == "TD013")
        #expect(refusal?.message(.vi).contains("0003_what.sql") == true)
    }

    @Test func `functions and law are applied again when their text has changed`() async throws {
        try await TestSQL.run(
            "update schema_history set sha256 = sha256('x') "
                + "where path in ('functions/0040_law.sql', 'catalogue/award_kind.csv')")
        let told = Mutex<[String]>([])
        let report = try await registry.migrate { path in told.withLock { $0.append(path) } }
        #expect(report.applied == ["functions/0040_law.sql", "catalogue/award_kind.csv"])
        #expect(told.withLock { $0 } == report.applied)
        #expect(try await TestSQL.number("select count(*) from award_kind") == 107)
    }

    /// The award kinds are loaded after a function file here, so that there is something to undo.
    @Test func `a file that fails leaves nothing behind`() async throws {
        try await TestSQL.run(
            """
            drop function bonus_vnd;
            update schema_history set sha256 = sha256('x')
            where path in ('functions/0040_law.sql', 'catalogue/award_kind.csv');
            create function block() returns trigger language plpgsql as
                $$ begin raise 'the disk of the law burns'; end $$;
            create trigger block before insert or update on award_code for each statement execute function block();
            """)
        let before = try await TestSQL.texts("select h::text from schema_history h order by path")
        let refusal = await failure { try await registry.migrate() }
        #expect(refusal?.code == "TD014")
        #expect(
            refusal?.arguments == ["path": "catalogue/award_kind.csv", "reason": "the disk of the law burns"])
        #expect(try await TestSQL.texts("select h::text from schema_history h order by path") == before)
        #expect(try await TestSQL.text("select to_regproc('bonus_vnd')::text") == nil)
    }
}

@Suite(.database)
struct FirstMigrationTests {
    @Test func `two migrations at once follow one another`() async throws {
        let registries = [0, 1].map { _ in Registry(TestDatabase.patient, workload: .bulk) }
        async let first = registries[0].migrate()
        async let second = registries[1].migrate()
        let reports = try await [first, second]
        let all = reports.map { $0.applied.count + $0.unchanged }
        #expect(all[0] == all[1])
        #expect(reports.map(\.applied.count).sorted() == [0, all[0]])
    }

    @Test func `a database without schema says what to do`() async throws {
        let registry = Registry(TestDatabase.patient)
        #expect(try await registry.pendingMigrations() == nil)
        let refusal = await failure { try await registry.requireCampaign("X") }
        #expect(refusal?.code == "TD010")
        #expect(refusal?.hint(.en)?.contains("thidua init") == true)
    }
}
