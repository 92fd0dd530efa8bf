import Failures
import Postgres
import TestKit
import Testing

@testable import Registry

@Suite(.database(.migrated))
struct SealTests {
    private let registry = Registry(TestDatabase.patient)
    private static let write = "insert into authority_kind values ('k' || gen_random_uuid(), 'Thử', 'Trial')"

    private func verify() async throws -> (findings: [String], report: AuditReport) {
        let (rows, report) = try await listed { try await registry.verifyAudit(comparesData: true, into: $0) }
        return (rows.compactMap { $0["finding"] }, report)
    }

    @Test func `a seal covers everything, and the next what came after`() async throws {
        let entries = try await TestSQL.number("select count(*) from audit_entry")
        #expect(try await registry.sealAudit() == [1])
        #expect(try await TestSQL.number("select entry_count from audit_seal") == entries)
        #expect(try await registry.sealAudit() == [])
        try await TestSQL.run(Self.write)
        #expect(try await verify().report.unsealed == 1)
        #expect(try await registry.sealAudit() == [2])
        let (findings, report) = try await verify()
        #expect(findings == [])
        // What was written, and the entry that the first seal is.
        #expect(report == AuditReport(seals: 2, entries: entries + 2, findings: 0, unsealed: 0))
    }

    @Test(arguments: [1, 2, 3, 31, 32, 33, 64, 65, 100])
    func `SQL and Swift give the same hashes`(count: Int) async throws {
        _ = try await registry.sealAudit()
        try await TestSQL.run(
            "insert into holiday (day, name, confidence) "
                + "select date '2040-01-01' + i, 'Ngày \" \\ ' || i, 'low' from generate_series(1, \(count)) i"
        )
        _ = try await registry.sealAudit()
        #expect(try await verify().findings == [])
        // The days, and the entry that the first seal is.
        #expect(
            try await TestSQL.number("select entry_count from audit_seal where seal_number = 2") == Int64(
                count) + 1)
    }

    @Test(arguments: 1...17)
    func `the trees of SQL and Swift have the same root`(count: Int) async throws {
        var tree = MerkleTree()
        for index in 1...count { tree.add(SHA256.digest(Array(String(index).utf8))) }
        let root = try await TestSQL.text(
            "select encode(merkle_root(sha256(i::text::bytea) order by i), 'hex') from generate_series(1, \(count)) i"
        )
        #expect(tree.finish().map(SHA256.hex) == root)
    }

    /// The first leaf and node of RFC 6962's own tests.
    @Test func `hashes are those of the standard`() {
        #expect(
            SHA256.hex(SHA256.digest([0]))
                == "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d")
        var tree = MerkleTree()
        for leaf in [
            "", "00", "10", "2021", "3031", "40414243", "5051525354555657",
            "606162636465666768696a6b6c6d6e6f",
        ] {
            tree.add(SHA256.digest([0] + (SHA256.bytes(hex: leaf) ?? [])))
        }
        #expect(
            tree.finish().map(SHA256.hex)
                == "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328")
    }

    @Test func `a transaction that is still open waits for the next seal, and nobody waits for it`()
        async throws
    {
        _ = try await registry.sealAudit()
        let late = Connection(TestDatabase.options)
        try await late.run { try $0.script("begin; " + Self.write) }
        // Entries with higher ids, of a transaction that has ended, are still not below the horizon.
        try await TestSQL.run(Self.write)
        #expect(try await registry.sealAudit() == [])
        try await late.run { try $0.script("commit") }
        await late.close()
        #expect(try await registry.sealAudit() == [2])
        let (findings, report) = try await verify()
        #expect(findings == [])
        #expect(report.unsealed == 0)
    }

    @Test func `who holds the seals back is named, and since when what is not sealed waits`() async throws {
        _ = try await registry.sealAudit()
        #expect(try await registry.sealHolder() == nil)
        let late = Connection(TestDatabase.options)
        try await late.run { try $0.script("begin; select pg_current_xact_id()") }
        try await TestSQL.run(Self.write)
        #expect(try await registry.sealAudit() == [])
        let holder = try #require(try await registry.sealHolder())
        #expect(holder.login == "postgres")
        #expect(holder.process != nil)
        #expect(holder.since != nil)
        let (_, report) = try await listed { try await registry.verifyAudit(into: $0) }
        #expect(report.unsealed == 1)
        #expect(report.unsealedSince != nil)
        // The server may learn later that a connection is gone.
        try await late.run { try $0.script("rollback") }
        await late.close()
        #expect(try await registry.sealAudit() == [2])
        // Whatever has begun since the first seal was made may be in the second.
        #expect(
            try await TestSQL.texts("select (bool_and(open_since <= sealed_at))::text from audit_seal") == [
                "true"
            ])
    }

    @Test func `a reader holds no lock that a seal waits for`() async throws {
        var options = TestDatabase.options
        options.conninfo += " user=test.office"
        let number = "select pg_advisory_xact_lock(hashtextextended('thidua audit seal', 0))"
        #expect(try await TestSQL.refusal(number, login: "test.office")?.code == "TD007")
        let reader = Connection(options)
        try await reader.run {
            try $0.script(
                "begin; lock table audit_seal in access share mode; select count(*) from audit_seal")
        }
        try await TestSQL.run(Self.write)
        #expect(try await registry.sealAudit() == [1])
        for mode in ["row share", "row exclusive", "share update exclusive", "share", "exclusive"] {
            let refusal = try await TestSQL.refusal(
                "begin; lock table audit_seal in \(mode) mode", login: "test.office")
            #expect(refusal != nil, "\(mode)")
        }
        await reader.close()
    }

    @Test func `many writers and sealers at once: nothing is skipped`() async throws {
        let results = await atOnce(12) { index in
            if index.isMultiple(of: 3) {
                _ = try await registry.sealAudit()
            } else {
                for _ in 0..<5 { try await TestSQL.run(Self.write) }
            }
        }
        for result in results { try result.get() }
        _ = try await registry.sealAudit()
        let (findings, report) = try await verify()
        #expect(findings == [])
        #expect(report.unsealed == 0)
        let covered = try await TestSQL.number("select count(*) from audit_seal_part p, unnest(p.entry_ids)")
        #expect(covered == report.entries)
        #expect(
            try await TestSQL.number(
                "select count(*) from audit_entry where table_name = 'authority_kind' and operation = 'insert'"
            ) == 40)
    }

    @Test func `a seal that is interrupted leaves nothing`() async throws {
        try await TestSQL.run(
            """
            create function stop() returns trigger language plpgsql as $$ begin raise 'the light goes out'; end $$;
            create trigger stop before insert on audit_seal for each row execute function stop();
            """)
        #expect(await failure { try await registry.sealAudit() } != nil)
        #expect(try await TestSQL.number("select count(*) from audit_seal_part") == 0)
        try await TestSQL.run("drop trigger stop on audit_seal")
        #expect(try await registry.sealAudit() == [1])
    }

    /// A dump carries entries whose transaction numbers mean nothing on the server that it is restored on.
    @Test func `entries from another server are sealed, too, and never mixed with those of this one`()
        async throws
    {
        _ = try await registry.sealAudit()
        try await TestSQL.run(Self.write)
        try await TestSQL.run(
            """
            begin; set local session_replication_role = replica;
            update audit_entry set cluster_id = 42, transaction_id = transaction_id + 1000000
            where audit_entry_id > (select entry_count from audit_seal);
            commit
            """)
        try await TestSQL.run(Self.write)
        #expect(try await registry.sealAudit() == [2, 3])
        #expect(try await registry.sealAudit() == [])
        #expect(try await verify().findings == [])
        #expect(
            try await TestSQL.texts(
                "select distinct (cluster_id = 42)::text from audit_seal where seal_number = 2") == ["true"])
    }
}
