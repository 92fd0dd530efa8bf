import Failures
import TestKit
import Testing

@testable import Registry

/// What is written when rows change, by whomever.
@Suite(.database(.sample))
struct AuditEntryTests {
    private func newest(_ columns: String, _ table: String) async throws -> String? {
        try await TestSQL.text(
            "select \(columns) from audit_entry where table_name = '\(table)' order by audit_entry_id desc limit 1"
        )
    }

    @Test func `every table is audited, or says why not`() async throws {
        let silent = try await TestSQL.texts(
            """
            select c.relname::text from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                and (select count(*) from pg_trigger t where t.tgrelid = c.oid and t.tgfoid = to_regproc('audit_of_' || c.relname)
                    and t.tgenabled = 'O') <> 4
                and not exists (select from audit_table a where a.table_name = c.relname and a.exempt_because <> '')
            """)
        #expect(silent == [])
        #expect(
            try await TestSQL.texts(
                "select table_name from audit_table where exempt_because <> '' order by 1")
                == [
                    "audit_entry", "audit_seal_part", "audit_table", "number_secret", "recipient_alias",
                    "recipient_place", "schema_history", "session", "session_try", "unit_key",
                ])
    }

    /// The trigger tells columns apart with `is distinct from`, and pairs rows by their key.
    @Test func `every audited column can be compared`() async throws {
        let odd = try await TestSQL.texts(
            """
            select c.relname || '.' || a.attname from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            join pg_type t on t.oid = a.atttypid
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and t.typname in ('json', 'xml', 'point')
                and not exists (select from audit_table x where x.table_name = c.relname and x.exempt_because <> '')
            """)
        #expect(odd == [])
    }

    @Test func `an insert keeps the row, an update what changed, a delete the row`() async throws {
        try await TestSQL.run(
            "insert into org_unit_alias select org_unit_id, 'Thử' from org_unit where code = '30244'")
        #expect(
            try await newest("operation || ' ' || (after ->> 'alias') || (before is null)", "org_unit_alias")
                == "insert Thửtrue")
        try await TestSQL.run(
            "update org_unit set abbreviation = 'X', head_title = head_title where code = '30244'")
        #expect(
            try await newest("concat_ws(' ', operation, before, after)", "org_unit")
                == #"update {"abbreviation": null} {"abbreviation": "X"}"#)
        try await TestSQL.run("update org_unit set abbreviation = null where code = '30244'")
        #expect(
            try await newest("concat_ws(' ', operation, before, after)", "org_unit")
                == #"update {"abbreviation": "X"} {"abbreviation": null}"#)
        try await TestSQL.run("delete from org_unit_alias where alias = 'Thử'")
        #expect(
            try await newest("operation || ' ' || (before ->> 'alias') || (after is null)", "org_unit_alias")
                == "delete Thửtrue")
    }

    @Test func `an update that changes nothing writes nothing`() async throws {
        let before = try await TestSQL.number("select count(*) from audit_entry")
        try await TestSQL.run("update org_unit set name = name")
        #expect(try await TestSQL.number("select count(*) from audit_entry") == before)
    }

    @Test func `a row whose key changes has left, and another has come`() async throws {
        try await TestSQL.run("update org_unit_alias set alias = alias || ' cũ'")
        let rows = try await TestSQL.number("select count(*) from org_unit_alias")
        for operation in ["insert", "delete"] {
            let count = try await TestSQL.number(
                "select count(*) from audit_entry where table_name = 'org_unit_alias' and operation = '\(operation)' "
                    + "and transaction_id = (select max(transaction_id) from audit_entry)")
            #expect(count == rows, "\(operation)")
        }
        #expect(rows > 1)
    }

    @Test func `emptying a table keeps its rows`() async throws {
        let rows = try await TestSQL.number("select count(*) from holiday")
        try await TestSQL.run("truncate holiday")
        let kept = try await TestSQL.number(
            "select count(*) from audit_entry where table_name = 'holiday' and operation = 'delete'")
        #expect(kept == rows)
        #expect(rows > 10)
    }

    @Test func `what is rolled back was never there`() async throws {
        let before = try await TestSQL.number("select count(*) from audit_entry")
        try await TestSQL.run("begin; update org_unit set abbreviation = 'X'; rollback")
        #expect(try await TestSQL.number("select count(*) from audit_entry") == before)
    }

    @Test func `who acted, through whom, with what`() async throws {
        let registry = Registry(TestDatabase.patient, command: "campaign add")
        try await registry.addCampaign(
            NewCampaign(
                code: "THU", name: "Thử", launchedBy: "30244", manner: "thematic", scope: "unit",
                from: date("2025-09-01"), to: nil))
        #expect(try await newest("command", "campaign") == "campaign add")
        #expect(
            try await newest("(account = session_user and login = session_user)::text", "campaign") == "true")
        try await TestSQL.run(
            """
            set application_name = 'psql of Chau'; set role "vp.phuhuu";
            select set_bonus_rounding(org_unit_id, 'none') from org_unit where code = '30244' and upper_inf(in_force)
            """)
        #expect(
            try await newest("account || ' ' || (login = session_user) || ' ' || command", "org_unit")
                == "vp.phuhuu true psql of Chau")
    }

    @Test func `entries are the same whatever the session's formats`() async throws {
        let insert =
            "insert into base_salary select daterange('1901-01-01', '1902-01-01'), 1, legal_instrument_id "
        try await TestSQL.run(
            "begin; set datestyle = 'German'; set timezone = 'UTC'; set intervalstyle = 'postgres_verbose'; "
                + insert + "from legal_instrument limit 1; commit")
        #expect(try await newest("key", "base_salary") == "[1901-01-01,1902-01-01)")
        #expect(try await Invariants.differences() == [])
    }

    @Test(arguments: ["audit_entry", "audit_seal", "audit_seal_part"])
    func `nobody changes the audit`(table: String) async throws {
        _ = try await Registry(TestDatabase.patient).sealAudit()
        let key = try #require(
            try await TestSQL.text(
                "select attname::text from pg_attribute where attrelid = '\(table)'::regclass and attnum = 2")
        )
        for statement in [
            "update \(table) set \(key) = \(key)", "delete from \(table)", "truncate \(table) cascade",
        ] {
            #expect(try await TestSQL.refusal(statement)?.code == "TD340", "\(statement)")
        }
    }

    @Test func `a table or column that comes later is recorded from its first row`() async throws {
        try await TestSQL.run(
            """
            create table thing (thing_id bigint primary key, name text);
            insert into thing values (1, 'một');
            select attach_audit();
            insert into thing values (2, 'hai');
            alter table thing add column worth integer default 5;
            select attach_audit();
            select attach_audit();
            update thing set worth = 6 where thing_id = 2;
            """)
        let entries = try await TestSQL.texts(
            "select concat_ws(' ', operation, key, after ->> 'worth') from audit_entry where table_name = 'thing' "
                + "order by audit_entry_id")
        #expect(entries == ["existing 1", "insert 2", "update 1 5", "update 2 5", "update 2 6"])
        #expect(try await Invariants.differences() == [])
    }
}
