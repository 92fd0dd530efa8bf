import Failures
import TestKit
import Testing

@testable import Registry

/// People who are logged in with an account of their own and try what they should not, past the program.
@Suite(.database(.sample))
struct AttackTests {
    private let office = Office()

    /// A nomination that another commune recorded, which the accounts of 30244 do not see.
    private func foreignNomination() async throws -> Int64 {
        var other = Office(everywhere: true)
        other.unit = "30259"
        other.authority = "30259"
        let dossier = try await other.receive([NominationFile.person("Người Xa", unit: "30259")])
        return try #require(try await other.nominations(dossier).first)
    }

    static let becomingSomebodyElse = [
        "set role postgres", "set role thidua_owner", "set role \"ct.phuhuu\"", "set role thidua_leader",
        "set role thidua_admin", "set session authorization postgres",
        "select set_config('role', 'thidua_owner', false)", "grant thidua_leader to \"vp.phuhuu\"",
        "alter role \"vp.phuhuu\" superuser", "alter role \"ct.phuhuu\" password 'x'", "create role kẻ_gian",
        "set session_replication_role = replica",
    ]
    static let changingTheRules = [
        "alter table nomination disable trigger all", "alter table nomination disable row level security",
        "drop policy nomination_read_within on nomination",
        "drop trigger nomination_event_right on nomination_event",
        "create function public.f() returns int language sql as 'select 1'", "create table public.t ()",
        "create or replace function acting_account() returns text language sql as $$ select 'ct.phuhuu' $$",
        "alter function check_step_right() security invoker", "alter table decision owner to \"vp.phuhuu\"",
        "truncate nomination cascade", "delete from schema_history",
        "update nomination_transition set role = 'office'",
        "update award_kind set name_vi = 'Khác'", "update account set role = 'leader'",
        "insert into account (account_name, full_name, role) values ('x.y', 'X', 'leader')",
        "insert into signing_right (org_unit_id, account_name, signer_name, post, held) "
            + "select org_unit_id, 'vp.phuhuu', 'X', 'Y', '[2025-01-01,)' from org_unit where code = '30244'",
        "select add_account('x.y', 'X', 'leader', null, null)", "select settle_account('vp.phuhuu')",
        "select grant_account('vp.phuhuu', 'leader')", "select scope_account('vp.phuhuu', null)",
        "select link_account('vp.phuhuu', 1)",
        "select set_account_password('ct.phuhuu', 'SCRAM-SHA-256$4096:x')",
        "select add_signer(1, 'vp.phuhuu', 'X', 'Y', null, 'decide', '2025-01-01', null, null)",
    ]
    static let writingTheOutcome = [
        "update nomination set state = 'awarded'", "update nomination set version = 7",
        "update nomination set created_by = 'ct.phuhuu'", "update decision set state = 'draft'",
        "update decision set subject = 'Khác'", "insert into decision (org_unit_id, subject) values (1, 'X')",
        "delete from award", "update award set name = 'Khác'", "delete from draft_line",
        "update certificate set copy = 2",
        "insert into award (decision_id, ordinal) values (1, 99)", "update ballot set yes = 9",
        "delete from recusal",
        "update nomination_event set account = 'ct.phuhuu'", "delete from nomination_event",
        "select approve_decision(1, 1, 1, 'QĐ-UBND', '2025-12-20')",
        "insert into nomination_event (nomination_id, event, account) values (1, 'submit', 'ct.phuhuu')",
        "insert into dossier (org_unit_id, addressed_to_id, title, prepared_on, created_by) "
            + "values (1, 1, 'X', '2025-12-01', 'ct.phuhuu')",
    ]

    @Test(arguments: becomingSomebodyElse + changingTheRules + writingTheOutcome)
    func `an office that goes past the program is refused`(statement: String) async throws {
        #expect(try await TestSQL.refusal(statement, login: "vp.phuhuu")?.code == "TD007")
    }

    /// A leader approves through the function only, and records nothing.
    @Test(arguments: changingTheRules + writingTheOutcome.filter { !$0.contains("approve_decision") })
    func `so is a leader`(statement: String) async throws {
        #expect(try await TestSQL.refusal(statement, login: "ct.phuhuu")?.code == "TD007")
    }

    @Test func `a leader's lock changes nothing`() async throws {
        let dossier = try await office.receive([NominationFile.person("An")])
        for change in [
            "update nomination set nomination_id = default", "update dossier set dossier_id = default",
            "update nomination set note = 'x'", "insert into ballot (meeting_id) values (1)",
        ] {
            #expect(try await TestSQL.refusal(change, login: "ct.phuhuu")?.code == "TD007", "\(change)")
        }
        #expect(
            try await TestSQL.refusal(
                "select from nomination where dossier_id = \(dossier) for update", login: "ct.phuhuu") == nil)
    }

    @Test func `steps are those of the right and of the side`() async throws {
        let dossier = try await office.recommend([NominationFile.person("An")])
        let id = try #require(try await office.nominations(dossier).first)
        let step = { (event: String) in
            "insert into nomination_event (nomination_id, event, reason) values (\(id), '\(event)', 'Ghi sai')"
        }
        for (login, event, code) in [
            ("vp.phuhuu", "award", "TD235"), ("ct.phuhuu", "award", "TD235"),
            ("vp.phuhuu", "refuse", "TD311"),
            ("vp.phuhuu", "defer", "TD311"), ("postgres", "award", "TD235"), ("postgres", "refuse", "TD310"),
        ] {
            #expect(try await TestSQL.refusal(step(event), login: login)?.code == code, "\(login) \(event)")
        }
        // The authority is the province now: the commune sees its dossier, and does not receive it in its place.
        var up = office
        up.authority = "82"
        let sent = try await up.read([NominationFile.person("Bình")]).dossierID
        let number = PaperNumber(number: 9, symbol: "TTr-PVX")
        _ = try await office.registry.submitDossier(sent, number: number, on: office.day)
        let received = await failure { try await office.registry.receiveDossier(sent, on: office.day) }
        #expect(received?.code == "TD312")
        let returned = await failure { try await office.registry.returnDossier(sent, reason: "Ghi sai") }
        #expect(returned?.code == "TD312")
    }

    /// Temporary tables and search paths stand before the real ones for whoever asks, never for the guards.
    @Test func `names that shadow the real ones mislead nobody but their maker`() async throws {
        let decision = try await office.draft([office.recommend([NominationFile.person("An")])])
        let shadow = """
            create temporary table account as
                select 'vp.phuhuu'::text as account_name, 'leader'::text as role, null::bigint as org_unit_id,
                    null::timestamptz as disabled_at, null::bigint as recipient_id;
            create temporary table nomination_transition as
                select 'recommended'::text as from_state, e as event, 'awarded'::text as to_state, 'office'::text as role
                from unnest(array['award', 'refuse']) e;
            create temporary table decision as select 1::bigint as decision_id, 'draft'::text as state;
            create temporary table org_unit as select * from public.org_unit;
            grant all on account, nomination_transition, decision, org_unit to public;
            set search_path = pg_temp, public;

            """
        let id = "(select nomination_id from draft_line where decision_id = \(decision))"
        for (attempt, code) in [
            (
                "insert into nomination_event (nomination_id, event, reason) values (\(id), 'refuse', 'Ghi sai')",
                "TD311"
            ),
            ("insert into nomination_event (nomination_id, event) values (\(id), 'award')", "TD235"),
            ("select approve_decision(\(decision), 1, 1, 'QĐ-UBND', '2025-12-20')", "TD007"),
            (
                "select draft_decision((select org_unit_id from org_unit where code = '30259' and upper_inf(in_force)), array[1], 'x')",
                "TD312"
            ),
        ] {
            #expect(
                try await TestSQL.refusal(shadow + attempt, login: "vp.phuhuu")?.code == code, "\(attempt)")
        }
        let seen =
            "set search_path = pg_temp, public; create temporary table account as select * from public.account"
        #expect(try await TestSQL.refusal(seen, login: "vp.phuhuu") == nil)
    }

    @Test func `another commune's nomination is as if there were none`() async throws {
        let id = try await foreignNomination()
        #expect(
            try await TestSQL.text(
                "select count(*)::text from nomination where nomination_id = \(id)", login: "vp.phuhuu")
                == "0")
        for event in ["withdraw", "defer", "vote_again", "nonsense"] {
            let step =
                "insert into nomination_event (nomination_id, event, reason) values (\(id), '\(event)', 'Ghi sai')"
            let refusal = try await TestSQL.refusal(step, login: "vp.phuhuu")
            #expect(["TD107", "TD312"].contains(refusal?.code), "\(event)")
            #expect(refusal?.arguments.values.contains("Người Xa") == false, "\(event)")
        }
        let rename =
            "with u as (update nomination set name = 'Khác' where nomination_id = \(id) returning 1) select count(*)::text from u"
        #expect(try await TestSQL.text(rename, login: "vp.phuhuu") == "0")
        let recipients = "select count(*)::text from recipient where name = 'Người Xa'"
        #expect(try await TestSQL.text(recipients, login: "vp.phuhuu") == "0")
        let foreign =
            "insert into nomination (dossier_id, ordinal, recipient_id, award_kind_code, achievement_year, name, "
            + "unit_name, org_unit_id, achievement) values ((select 1 + max(d) from generate_series(1, 9) d), 1, 1, "
            + "'LDTT', 2025, 'X', 'Y', 1, 'Z')"
        #expect(try await TestSQL.refusal(foreign, login: "vp.phuhuu")?.code == "TD007")
    }

    /// A group is no account: without its name there is no reach.
    @Test func `a group role by itself sees nothing`() async throws {
        let count = try await TestSQL.texts(
            "select count(*)::text from nomination union all select count(*)::text from award",
            setup: "set role thidua_office")
        #expect(count == ["0", "0"])
    }

    @Test func `personal numbers and matters are for those who record`() async throws {
        try await TestSQL.run("select add_account('test.reader', 'Người Đọc', 'viewer', null, null)")
        for query in [
            "select personal_number from recipient", "select * from recipient", "select * from matter",
        ] {
            #expect(try await TestSQL.refusal(query, login: "test.reader")?.code == "TD007")
        }
        // The columns are nobody's to ask about: functions answer for whoever is in reach.
        for query in ["select personal_number from recipient", "select recipient_id from matter"] {
            #expect(try await TestSQL.refusal(query, login: "vp.phuhuu")?.code == "TD007")
        }
        for query in ["select from numbers_in_reach()", "select from seen_matter"] {
            #expect(try await TestSQL.refusal(query, login: "vp.phuhuu") == nil)
        }
        let numbers = "select count(*)::text from numbers_in_reach()"
        #expect(try await TestSQL.text(numbers, login: "test.reader") == "0")
        // No row at all would read as if nothing stood against anybody.
        #expect(
            try await TestSQL.refusal("select from seen_matter", login: "test.reader")?.code == "TD007")
        let reader = Registry(TestDatabase.patient, account: "test.reader")
        let people = try await reader.rows(.people(unit: nil, on: office.day, named: nil))
        #expect(people.contains { $0["personal_number"]?.hasPrefix("**********") == true })
    }

    @Test func `a disabled account loses its rights while it is logged in`() async throws {
        try await TestSQL.run("select add_account('test.gone', 'Người Nghỉ', 'office', null, null)")
        #expect(try await TestSQL.text("select count(*)::text from award", login: "test.gone") != "0")
        try await TestSQL.run("select disable_account('test.gone', true)")
        for table in ["award", "nomination"] {
            let reading = "set role \"test.gone\"; select from \(table)"
            #expect(try await TestSQL.refusal(reading)?.code == "TD007")
        }
        #expect(try await failureOfLogin("test.gone") == "TD001")
        try await TestSQL.run("select disable_account('test.gone', false)")
        #expect(try await failureOfLogin("test.gone") == nil)
    }

    private func failureOfLogin(_ login: String) async throws -> String? {
        try await TestSQL.refusal("select 1", login: login)?.code
    }
}
