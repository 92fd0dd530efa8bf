import EmbeddedFiles
import Failures
import TestKit
import Testing

@testable import Registry

/// The owner of the server edits the audit behind our back, with all triggers off.
@Suite(.database(.sample))
struct TamperTests {
    private let registry = Registry(TestDatabase.patient)

    private func tamper(_ sql: String) async throws {
        try await TestSQL.run("begin; set local session_replication_role = replica; \(sql); commit")
    }

    /// Three seals: the sample, then a change of units each.
    private func sealThree() async throws {
        for name in ["A", "B", "C"] {
            try await TestSQL.run("update org_unit set abbreviation = '\(name)'")
            _ = try await registry.sealAudit()
        }
    }

    /// Findings as `finding seal entry`.
    private func findings(_ kept: KeptSeals? = nil, data: Bool = false) async throws -> [String] {
        let (rows, report) = try await listed {
            try await registry.verifyAudit(against: kept, comparesData: data, into: $0)
        }
        #expect(report.findings == rows.count)
        return rows.map { row in
            ["finding", "seal_number", "audit_entry_id", "table_name", "key", "detail"].prefix(data ? 6 : 3)
                .compactMap { row[$0] }.joined(separator: " ")
        }
    }

    /// The id of an entry of a seal, counted from 0.
    private func entry(_ index: Int, of seal: Int) async throws -> Int64 {
        try await TestSQL.number(
            "select i from audit_seal_part, unnest(entry_ids) i where seal_number = \(seal) "
                + "order by i offset \(index) limit 1")
    }

    @Test func `a sound audit has no findings`() async throws {
        try await sealThree()
        #expect(try await findings(data: true) == [])
    }

    /// Hashes are over the text of an entry, which a change of its columns' type keeps.
    @Test func `seals from before entries held JSON as text still hold`() async throws {
        func run(_ path: String) async throws {
            try await TestSQL.run("set role thidua_owner; " + (try #require(EmbeddedFile.find(path)).text))
        }
        try await TestSQL.run(
            """
            set role thidua_owner;
            drop view audit_unsealed;
            alter table audit_entry alter before type jsonb using before::text::jsonb,
                alter after type jsonb using after::text::jsonb
            """)
        try await run("functions/0081_audit_seal.sql")
        try await sealThree()
        try await run("migrations/0025_audit_json.sql")
        try await run("functions/0081_audit_seal.sql")
        try await run("functions/0083_audit_log.sql")
        try await run("functions/0079_rights.sql")
        try await TestSQL.run("update org_unit set abbreviation = 'D'")
        _ = try await registry.sealAudit()
        #expect(try await findings(data: true) == [])
        // JSONB is written with a space behind its colons.
        let spaced = try await TestSQL.texts(
            "select distinct (after::text like '%\": %')::text from audit_entry where table_name = 'audit_seal' order by 1"
        )
        #expect(spaced == ["false", "true"])
    }

    @Test(arguments: [
        "after = (after::jsonb || '{\"abbreviation\": \"Z\"}')::json",
        "before = (before::jsonb || '{\"abbreviation\": \"Z\"}')::json",
        "before = null, operation = 'insert'", "account = 'somebody'", "login = 'somebody'", "command = 'x'",
        "happened_at = happened_at - interval '1 day'",
        "happened_at = happened_at + interval '1 microsecond'",
        "key = '1'", "table_name = 'dossier'", "cluster_id = cluster_id + 1",
        "transaction_id = 1", "transaction_id = transaction_id + 1000000",
        // The same letters, in other columns.
        "account = account || login, login = ''",
    ])
    func `an altered entry is named`(change: String) async throws {
        try await sealThree()
        let id = try await entry(2, of: 2)
        try await tamper("update audit_entry set \(change) where audit_entry_id = \(id)")
        #expect(try await findings().contains("entry_altered 2 \(id)"))
        #expect(try await findings().allSatisfy { $0.hasSuffix(" \(id)") })
    }

    @Test(arguments: [0, 1, -1])
    func `a removed entry is named`(index: Int) async throws {
        try await sealThree()
        let count = Int(try await TestSQL.number("select entry_count from audit_seal where seal_number = 2"))
        let id = try await entry((index + count) % count, of: 2)
        try await tamper("delete from audit_entry where audit_entry_id = \(id)")
        #expect(try await findings().contains("entry_removed 2 \(id)"))
    }

    @Test func `an entry that is slipped in is named`() async throws {
        try await sealThree()
        try await tamper(
            """
            insert into audit_entry (cluster_id, transaction_id, happened_at, account, login, command, table_name,
                operation, key, before, after)
            select cluster_id, transaction_id, happened_at, account, login, command, table_name, operation, key,
                before, after
            from audit_entry where audit_entry_id = \(try await entry(0, of: 2))
            """)
        let id = try await TestSQL.number("select max(audit_entry_id) from audit_entry")
        #expect(try await findings() == ["entry_inserted 2 \(id)"])
    }

    @Test func `two entries whose contents were exchanged are both named`() async throws {
        try await sealThree()
        let ids = [try await entry(1, of: 2), try await entry(2, of: 2)]
        try await tamper(
            "update audit_entry e set key = o.key from audit_entry o where e.audit_entry_id in (\(ids[0]), \(ids[1])) "
                + "and o.audit_entry_id in (\(ids[0]), \(ids[1])) and o.audit_entry_id <> e.audit_entry_id")
        #expect(try await findings() == ids.map { "entry_altered 2 \($0)" })
    }

    @Test func `an altered entry whose hash in the list was made to fit breaks the root`() async throws {
        try await sealThree()
        let id = try await entry(0, of: 2)
        try await tamper(
            """
            update audit_entry set account = 'test.leader' where audit_entry_id = \(id);
            update audit_seal_part p set leaves = overlay(p.leaves placing
                (select audit_leaf(e) from audit_entry e where e.audit_entry_id = \(id)) from 1 for 32)
            where p.seal_number = 2 and p.part = 0
            """)
        #expect(try await findings() == ["list_altered 2", "root_differs 2"])
    }

    @Test func `a list that was altered accuses no entry`() async throws {
        try await sealThree()
        try await tamper("delete from audit_seal_part where seal_number = 2 and part = 0")
        #expect(try await findings() == ["list_altered 2"])
    }

    @Test func `removed seals are named: the first, one between, the last`() async throws {
        try await sealThree()
        for (seal, wanted) in [
            (1, ["seal_missing 1", "seal_removed 1"]), (2, ["seal_missing 2", "seal_removed 2"]),
            (3, ["seal_removed 3"]),
        ] {
            try await tamper(
                "create schema aside; create table aside.kept as select * from audit_seal where seal_number = \(seal); "
                    + "delete from audit_seal where seal_number = \(seal)")
            #expect(try await findings() == wanted)
            try await tamper("insert into audit_seal select * from aside.kept; drop schema aside cascade")
        }
    }

    @Test(arguments: [
        "sealed_at = sealed_at - interval '1 day'", "sealed_by = 'somebody'", "entry_count = entry_count - 1",
        "merkle_root = sha256('x')", "to_transaction = to_transaction + 1", "previous_hash = sha256('x')",
    ])
    func `an altered seal is named`(change: String) async throws {
        try await sealThree()
        try await tamper("update audit_seal set \(change) where seal_number = 2")
        #expect(try await findings().contains("seal_altered 2"))
    }

    @Test func `exchanged seals are named`() async throws {
        try await sealThree()
        try await tamper("update audit_seal set seal_number = seal_number + 10 where seal_number > 1")
        try await tamper("update audit_seal set seal_number = 25 - seal_number - 10 where seal_number > 1")
        let found = try await findings()
        for wanted in ["seal_altered 2", "seal_altered 3", "seal_replaced 2", "seal_replaced 3"] {
            #expect(found.contains(wanted), "\(wanted)")
        }
    }

    @Test func `a seal that nobody made is named`() async throws {
        try await sealThree()
        try await tamper(
            "insert into audit_seal select 4, cluster_id, to_transaction, to_transaction + 1, 1, merkle_root, seal_hash, "
                + "sealed_at, sealed_by, seal_hash from audit_seal where seal_number = 3")
        let found = try await findings()
        #expect(found.contains("seal_altered 4"))
        #expect(found.contains("seal_inserted 4"))
    }

    @Test func `a history that was made anew as a whole differs from the seals that were kept`() async throws
    {
        try await sealThree()
        let kept = try await NominationFile.with(Array(try await sealsJSON().utf8)) {
            try KeptSeals(path: $0)
        }
        #expect(try await findings(kept) == [])
        try await tamper(
            """
            update audit_entry set account = 'test.leader' where audit_entry_id = \(try await entry(0, of: 1));
            delete from audit_seal_part; delete from audit_seal; delete from audit_entry where table_name = 'audit_seal'
            """)
        _ = try await registry.sealAudit()
        #expect(try await findings() == [])
        #expect(try await findings(kept) == ["kept_differs 1", "kept_missing 2", "kept_missing 3"])
    }

    /// As `audit seals` writes them.
    private func sealsJSON() async throws -> String {
        let rows = try await registry.rows(.auditSeals())
        let seals = rows.map {
            #"{"seal_number":\#($0["seal_number"] ?? ""),"seal_hash":"\#($0["seal_hash"] ?? "")"}"#
        }
        return "[\n" + seals.joined(separator: ",\n") + "\n]\n"
    }

    @Test func `rows that were changed past the triggers are named`() async throws {
        let altered = try #require(try await TestSQL.text("select min(award_id)::text from award"))
        let removed = try #require(try await TestSQL.text("select max(award_id)::text from award"))
        try await tamper(
            """
            update award set name = 'Người Khác', bonus_vnd = bonus_vnd where award_id = \(altered);
            delete from certificate where award_id = \(removed); delete from award where award_id = \(removed);
            insert into authority_kind values ('own', 'Riêng', 'Own')
            """)
        #expect(
            try await findings(data: true) == [
                "row_inserted authority_kind own", "row_altered award \(altered) name",
                "row_removed award \(removed)",
                "row_removed certificate (\(removed),1)",
            ])
    }

    @Test func `a table that was silenced is named, and what was done meanwhile`() async throws {
        try await TestSQL.run(
            "alter table authority_kind disable trigger audit_updated; "
                + "update authority_kind set name_en = 'Other' where authority_kind_code = 'state_president'; "
                + "delete from audit_table where table_name = 'authority_kind'")
        #expect(
            try await findings(data: true) == [
                "definition_changed authority_kind.audit_updated trigger",
                "row_altered authority_kind state_president name_en",
            ])
    }
}
