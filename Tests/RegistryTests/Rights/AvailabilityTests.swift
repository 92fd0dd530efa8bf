import Failures
import Postgres
import TestKit
import Testing

@testable import Registry

/// Somebody with a login and psql, who cannot change a thing, cannot stop the others either.
@Suite(.database(.sample))
struct AvailabilityTests {
    private let office = Office()

    /// A login of each right and reach.
    private static let logins = ["vp.phuhuu", "ct.phuhuu", "test.office", "test.leader"]

    /// Every relation there is, also those of the server itself, in every mode that hinders somebody who reads or writes.
    @Test(arguments: logins + ["test.stopviewer", "test.stopadmin"])
    func `nobody locks a table`(login: String) async throws {
        try await TestSQL.run(
            """
            select add_account('test.stopviewer', 'Người Xem', 'viewer', null, null);
            select add_account('test.stopadmin', 'Quản Trị', 'admin', null, null);
            """)
        let locked = try await TestSQL.refusal(
            """
            do $$
            declare
                of_table text;
                lock_mode text;
                locked text[] := '{}';
            begin
                for of_table in
                    select format('%I.%I', n.nspname, c.relname)
                    from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where c.relkind in ('r', 'p', 'v') and n.nspname !~ '^pg_(toast|temp)'
                loop
                    foreach lock_mode in array array[
                        'share update exclusive', 'share', 'share row exclusive', 'exclusive', 'access exclusive']
                    loop
                        begin
                            execute format('lock table %s in %s mode nowait', of_table, lock_mode);
                            locked := locked || format('%s in %s', of_table, lock_mode);
                        exception when insufficient_privilege or wrong_object_type then
                            null;
                        end;
                    end loop;
                end loop;
                if locked <> '{}' then
                    raise exception using errcode = 'TD900', detail = 'locked=' || array_to_string(locked, ', ');
                end if;
            end
            $$
            """, login: login)
        #expect(locked == nil, "\(locked?.arguments["locked"] ?? "")")
    }

    @Test func `a right to delete, which locks, is nobody's`() async throws {
        let rights = try await TestSQL.texts(
            """
            select c.relname || ' ' || a.grantee::regrole::text || ' ' || a.privilege_type
            from pg_class c, aclexplode(c.relacl) a
            where c.relnamespace = 'public'::regnamespace and a.grantee <> c.relowner
                and a.privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER')
            """)
        #expect(rights == [])
        #expect(
            try await TestSQL.texts("select policyname::text from pg_policies where cmd = 'DELETE'") == [])
    }

    @Test(arguments: [
        "select lo_creat(-1)", "select lo_from_bytea(0, 'x')", "select lo_import('/etc/passwd')",
        "select pg_advisory_lock(1)", "select pg_advisory_xact_lock_shared(1, 2)",
        "select pg_try_advisory_lock(1)", "select pg_logical_emit_message(false, 'x', 'y')",
        "set temp_file_limit = -1", "alter role \"vp.phuhuu\" reset temp_file_limit",
        "alter role \"vp.phuhuu\" set temp_file_limit = -1", "alter role \"vp.phuhuu\" connection limit -1",
        "select limit_account('vp.phuhuu')",
    ])
    func `what fills the disk or the table of locks is refused`(statement: String) async throws {
        #expect(try await TestSQL.refusal(statement, login: "vp.phuhuu")?.code == "TD007")
    }

    /// A database that was cloned has the rights of any: migrating it takes them away again.
    @Test func `who has no account cannot connect`() async throws {
        let stray = "test_stray_" + String(UInt64.random(in: 0 ... .max), radix: 36)
        try await TestSQL.run("create role \(stray) login")
        #expect(try await TestSQL.refusal("select 1", login: stray) == nil)
        let registry = Registry(TestDatabase.patient, workload: .bulk)
        #expect(try await registry.openDoors() == ["connect", "temporary"])
        _ = try await registry.migrate()
        #expect(try await registry.openDoors() == [])
        #expect(try await TestSQL.refusal("select 1", login: stray)?.code == "TD001")
        await registry.close()
        try await TestSQL.run("drop role \(stray)")
        for login in Self.logins {
            #expect(try await TestSQL.refusal("create temporary table x (y int)", login: login) == nil)
        }
    }

    @Test func `a login has limits, and keeps those that it was given by hand`() async throws {
        let name = "test.limit" + String(UInt32.random(in: 0 ... .max), radix: 36)
        let settings = """
            select r.rolconnlimit || ' ' || array_to_string(s.setconfig, ' ')
            from pg_roles r join pg_db_role_setting s on s.setrole = r.oid where r.rolname = '\(name)'
            """
        try await TestSQL.run("select add_account('\(name)', 'Người Thử', 'viewer', null, null)")
        #expect(
            try await TestSQL.text(settings)
                == "20 statement_timeout=10min lock_timeout=30s idle_in_transaction_session_timeout=5min jit=off "
                + "temp_file_limit=4GB")
        try await TestSQL.run(
            "alter role \"\(name)\" set statement_timeout = '3h'; alter role \"\(name)\" connection limit 50; "
                + "select grant_account('\(name)', 'office')")
        #expect(
            try await TestSQL.text(settings)
                == "50 statement_timeout=3h lock_timeout=30s idle_in_transaction_session_timeout=5min jit=off "
                + "temp_file_limit=4GB")
    }

    /// What once was a lock of a number, which everybody can compute.
    @Test func `a reader in an open transaction holds up no import`() async throws {
        try await TestSQL.run("select add_account('test.stopviewer', 'Người Xem', 'viewer', null, null)")
        for login in ["test.stopviewer", "ct.phuhuu"] {
            var options = TestDatabase.options
            options.conninfo += " user=\(login)"
            let reader = Connection(options)
            try await reader.run { session in
                try session.script(
                    "begin; select hold_units(array(select org_unit_id from org_unit)); select count(*) from recipient"
                )
            }
            let name = login == "ct.phuhuu" ? "An" : "Bình"
            #expect(try await office.read([NominationFile.person(name)]).rows == 1)
            await reader.close()
        }
    }

    @Test func `an office holds up the imports of its own units and no others`() async throws {
        var options = TestDatabase.options
        options.conninfo += " user=vp.phuhuu"
        let holder = Connection(options)
        try await holder.run { session in
            try session.script("begin; select hold_units(array(select org_unit_id from org_unit))")
        }
        var other = Office(everywhere: true)
        (other.unit, other.authority) = ("30259", "30259")
        #expect(try await other.read([NominationFile.person("An", unit: "30259")]).rows == 1)
        await holder.close()
    }
}

/// What was a right to delete.
@Suite(.database(.sample))
struct RemovalTests {
    private let office = Office()

    @Test func `a line of a draft goes, one that was sent stays`() async throws {
        let dossier = try await office.read([NominationFile.person("An"), NominationFile.person("Bình")])
            .dossierID
        let ids = try await office.nominations(dossier)
        let first = try #require(ids.first)
        let removal = "select remove_nomination(\(first))"
        #expect(try await TestSQL.refusal(removal, login: "ct.phuhuu")?.code == "TD007")
        #expect(
            try await TestSQL.refusal(
                "delete from nomination where nomination_id = \(first)", login: "vp.phuhuu")?
                .code == "TD007")
        #expect(try await TestSQL.refusal(removal, login: "vp.phuhuu") == nil)
        #expect(try await office.nominations(dossier) == Array(ids.dropFirst()))
        _ = try await office.registry.submitDossier(
            dossier, number: PaperNumber(number: 1, symbol: "TTr-PVX"), on: office.day)
        // One that was mended has a history, which stays: it is withdrawn.
        let mended = try #require(
            try await office.nominations(office.read([NominationFile.person("Chi")]).dossierID).first)
        try await TestSQL.expectRefused(
            [
                ("update nomination set note = 'Đã sửa' where nomination_id = \(mended)", nil),
                ("select remove_nomination(\(mended))", "TD573"),
                (
                    "insert into nomination_event (nomination_id, event, reason) values (\(mended), 'withdraw', 'Xin rút')",
                    nil
                ),
            ])
        let sent = try await TestSQL.refusal("select remove_nomination(\(ids[1]))", login: "vp.phuhuu")
        #expect(sent?.code == "TD211")
    }

    @Test func `what is another unit's is as if it were not there`() async throws {
        var other = Office(everywhere: true)
        (other.unit, other.authority) = ("30259", "30259")
        let dossier = try await other.read([NominationFile.person("Người Xa", unit: "30259")]).dossierID
        let id = try #require(try await other.nominations(dossier).first)
        for (removal, code) in [
            ("remove_nomination(\(id))", "TD107"), ("remove_nomination(null)", "TD107"),
            ("remove_nomination(0)", "TD107"),
            (
                "remove_campaign_criterion(c.campaign_id, x.recipient_kind, x.ordinal) from campaign_criterion x "
                    + "join campaign c using (campaign_id) where c.launched_by_id not in (select unnest(account_units()))",
                "TD126"
            ),
            ("remove_campaign_criterion(null, null, null)", "TD126"),
            ("remove_campaign_finding(null, null, null)", "TD126"),
            ("remove_initiative_author(null, null)", "TD126"),
            (
                "remove_initiative_author(a.initiative_id, a.recipient_id) from initiative_author a "
                    + "join initiative i using (initiative_id) where i.org_unit_id not in (select unnest(account_units()))",
                "TD126"
            ),
            (
                "remove_unit_alias(org_unit_id, 'x') from org_unit where code = '82' and upper_inf(in_force)",
                "TD312"
            ),
            ("remove_unit_alias(null, null)", "TD312"),
        ] {
            let refusal = try await TestSQL.refusal("select \(removal)", login: "vp.phuhuu")
            // Where the sample has nothing of others to take out, there is nothing to refuse.
            if refusal == nil, removal.contains(" from ") { continue }
            #expect(refusal?.code == code, "\(removal)")
        }
        for function in [
            "remove_campaign_criterion(null, null, null)", "remove_initiative_author(null, null)",
        ] {
            #expect(try await TestSQL.refusal("select \(function)", login: "ct.phuhuu")?.code == "TD007")
        }
    }

    @Test func `what is an office's own goes`() async throws {
        try await TestSQL.run(
            """
            insert into org_unit_alias (org_unit_id, alias)
            select org_unit_id, 'Tên thử' from org_unit where code = '30244' and upper_inf(in_force);
            insert into campaign (code, name, launched_by_id, manner, scope, period)
            select 'THU.2025', 'Thử', org_unit_id, 'thematic', 'unit', '[2025-01-01,2026-01-01)'
            from org_unit where code = '30244' and upper_inf(in_force);
            insert into campaign_criterion (campaign_id, recipient_kind, ordinal, wording)
            select campaign_id, 'individual', 1, 'Thử' from campaign where code = 'THU.2025';
            """)
        let removals = """
            do $$
            begin
                if not remove_unit_alias((select org_unit_id from org_unit where code = '30244' and upper_inf(in_force)),
                    'Tên thử') then raise exception using errcode = 'TD900'; end if;
                perform remove_campaign_criterion((select campaign_id from campaign where code = 'THU.2025'), 'individual', 1);
            end
            $$
            """
        #expect(try await TestSQL.refusal(removals, login: "vp.phuhuu") == nil)
        #expect(
            try await TestSQL.number(
                "select count(*) from org_unit_alias where alias = 'Tên thử'") == 0)
        #expect(
            try await TestSQL.number(
                "select count(*) from campaign_criterion join campaign using (campaign_id) where code = 'THU.2025'"
            )
                == 0)
    }
}
