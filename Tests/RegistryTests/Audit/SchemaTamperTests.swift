import Failures
import Postgres
import TestKit
import Testing

@testable import Registry

/// What the owner of the server does to guards, rights, names and entries, each as honestly as SQL lets him.
@Suite(.database(.sample))
struct SchemaTamperTests {
    private let registry = Registry(TestDatabase.patient)

    /// A tampering and what a verification has to say of it.
    struct Tampering: CustomTestStringConvertible, Sendable {
        var name: String
        var sql: String
        var found: String

        var testDescription: String { name }

        init(_ name: String, _ sql: String, _ found: String) {
            self.name = name
            self.sql = sql
            self.found = found
        }
    }

    private func findings(data: Bool = false) async throws -> [String] {
        let (rows, report) = try await listed {
            try await registry.verifyAudit(comparesData: data, into: $0)
        }
        #expect(report.findings == rows.count)
        return rows.map { row in
            ["finding", "table_name", "key", "detail"].compactMap { row[$0] }.joined(separator: " ")
        }
    }

    @Test(arguments: definitions)
    func `what is not the program's is named`(tampering: Tampering) async throws {
        try await TestSQL.run(tampering.sql)
        let found = try await findings()
        #expect(found.contains { $0.hasPrefix(tampering.found) }, "\(found)")
    }

    @Test(arguments: intrusions)
    func `what no register has is named`(tampering: Tampering) async throws {
        try await TestSQL.run(tampering.sql)
        let found = try await findings()
        #expect(found.contains { $0.contains(tampering.found) }, "\(found)")
    }

    @Test(arguments: entries)
    func `what guards refuse, and entries that nobody wrote, are named`(tampering: Tampering) async throws {
        _ = try await registry.sealAudit()
        try await TestSQL.run("update org_unit set abbreviation = 'A'")
        _ = try await registry.sealAudit()
        #expect(try await findings(data: true) == [])
        try await TestSQL.run(tampering.sql)
        let found = try await findings()
        #expect(found.contains { $0.hasPrefix(tampering.found) }, "\(found)")
    }

    @Test func `an account that rights do not bind is named`() async throws {
        let name = "tamper.\(UInt32.random(in: 0 ... .max))"
        try await TestSQL.run(
            "select add_account('\(name)', 'Người Thử', 'viewer', null, null); alter role \"\(name)\" bypassrls nologin"
        )
        let found = try await findings()
        try await TestSQL.run("drop role \"\(name)\"")
        #expect(found == ["intruder \(name) role: bypassrls"])
    }

    /// The verifier calls nothing that is kept in the database.
    @Test func `functions of the audit that lie are named, and do not hide what was done`() async throws {
        _ = try await registry.sealAudit()
        let altered = try #require(try await TestSQL.text("select min(award_id)::text from award"))
        try await TestSQL.run(
            """
            begin; set local session_replication_role = replica;
            update award set name = 'Người Khác' where award_id = \(altered);
            update audit_entry set account = 'somebody' where audit_entry_id = 7; commit;
            create or replace function audit_leaf(entry audit_entry) returns bytea language sql stable parallel safe
                as $$ select sha256('') $$;
            create or replace function audit_states(moment timestamptz, audited text, keys text[] default null)
                returns table (key text, state jsonb) language sql stable as $$ select null::text, null::jsonb limit 0 $$;
            create or replace view audit_unsealed with (security_invoker = true) as select e.* from audit_entry e limit 0
            """)
        let found = try await findings(data: true)
        for wanted in [
            "definition_changed audit_leaf(entry", "definition_changed audit_states(",
            "definition_changed audit_unsealed relation", "row_altered award \(altered) name",
            "entry_altered",
        ] {
            #expect(found.contains { $0.hasPrefix(wanted) }, "\(wanted): \(found)")
        }
    }

    @Test func `a schema of another version is said, and the rest is verified`() async throws {
        try await TestSQL.run(
            "update schema_history set sha256 = sha256('x') where path = 'functions/0020_guards.sql'")
        #expect(try await findings(data: true) == ["schema_other functions/0020_guards.sql"])
    }

    @Test func `rows are compared by whoever sees them all`() async throws {
        let admin = Registry(TestDatabase.patient, account: "test.office")
        let refusal = await failure {
            try await listed { try await admin.verifyAudit(comparesData: true, into: $0) }
        }
        #expect(refusal?.code == "TD352")
        let (rows, _) = try await listed { try await admin.verifyAudit(into: $0) }
        #expect(rows.isEmpty)
        await admin.close()
    }
}
