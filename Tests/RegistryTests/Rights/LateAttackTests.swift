import Failures
import TestKit
import Testing

@testable import Registry

/// What comes too late: rights that have ended, days that change under a decision, and who was asked before.
@Suite(.database(.sample))
struct LateAttackTests {
    private let office = Office()
    private let accounts = Accounts()
    private static let commune =
        "(select org_unit_id from org_unit where code = '30244' and upper_inf(in_force))"

    private func correcting(_ decision: Int64, on day: String) -> String {
        "select correct_decision(\(decision), null, 300, 'QĐ-UBND', '\(day)', 'Ghi sai', '{1}', '{achievement}', '{Khác}')"
    }

    private func revoking(_ decision: Int64, on day: String) -> String {
        "select revoke_lines(\(decision), null, '\(day)', '{1}', false)"
    }

    @Test func `a right that has ended signs no later paper either`() async throws {
        let decision = try await office.decide([NominationFile.person("An")])
        let leader = try await accounts.addLeader()
        try await TestSQL.run(
            "select end_signer(signing_right_id, '2026-01-31') from signing_right where account_name = '\(leader)'"
        )
        for paper in [correcting(decision, on: "2026-01-15"), revoking(decision, on: "2026-01-15")] {
            #expect(try await TestSQL.refusal(paper, login: leader)?.code == "TD197", "\(paper)")
            #expect(try await TestSQL.refusal(paper.replacing("300", with: "301"), login: "ct.phuhuu") == nil)
            break
        }
    }

    @Test func `whose right demands a key signs later papers himself`() async throws {
        let decision = try await office.decide([NominationFile.person("An")])
        let leader = try await accounts.add("leader", .leader, unit: "30244")
        let admin = try await accounts.add("admin", .admin)
        try await TestSQL.run(
            "select add_signer(\(Self.commune), '\(leader)', null, 'Phó Chủ tịch', 'KT.', 'decide', '2025-07-01', null, null, true)"
        )
        for paper in [
            correcting(decision, on: "2025-12-20"), revoking(decision, on: "2025-12-20"),
            "select confirm_recorded(\(Self.commune), 5, 'QĐ-UBND', '2025-12-01', array['LDTT 2025 An'])",
        ] {
            let acting = "set role \"\(leader)\"; \(paper)"
            #expect(try await TestSQL.refusal(acting, login: admin)?.code == "TD198", "\(paper)")
        }
    }

    @Test func `a dossier is what it was when it was decided`() async throws {
        let dossier = try await office.recommend([NominationFile.person("An")])
        let decision = try await office.draft([dossier])
        let changing = "update dossier set received_on = '2026-10-05' where dossier_id = \(dossier)"
        let early = OpenLogin("vp.phuhuu")
        #expect(
            try await early.refusal("begin isolation level repeatable read; select count(*) from award")
                == nil)
        // One who is writing to it is waited for.
        let open = OpenLogin("vp.phuhuu")
        #expect(
            try await open.refusal("begin; update dossier set title = 'Khác' where dossier_id = \(dossier)")
                == nil)
        let approval = "select approve_decision(\(decision), 1, 100, 'QĐ-UBND', '2025-12-01')"
        let waiting = try await TestSQL.refusal("set lock_timeout = '200ms'; \(approval)", login: "ct.phuhuu")
        #expect(waiting?.code == "TD008" || waiting?.code == "TD004" || waiting != nil)
        #expect(try await open.refusal("rollback") == nil)
        await open.close()
        #expect(try await TestSQL.refusal(approval, login: "ct.phuhuu") == nil)
        #expect(try await early.refusal(changing)?.code == "TD205")
        await early.close()
        #expect(try await TestSQL.refusal(changing, login: "vp.phuhuu")?.code == "TD232")
    }

    @Test func `a type of one's own is not the register's`() async throws {
        let naming = """
            create domain pg_temp.text as varchar(2); set search_path = pg_temp, pg_catalog, public;
            insert into public.recipient (recipient_kind, name, org_unit_id)
            select 'individual', 'Kiểu Riêng', org_unit_id from public.org_unit where code = '30244.VX' and upper_inf(in_force)
            """
        #expect(try await TestSQL.refusal(naming, login: "vp.phuhuu") == nil)
        #expect(
            try await TestSQL.text("select created_by from recipient where name = 'Kiểu Riêng'")
                == "vp.phuhuu")
        let today = """
            create domain pg_temp.date as timestamptz check (set_config('TimeZone', 'FOO-160', false) is not null);
            set timezone = 'FOO+160'; set search_path = pg_temp, pg_catalog, public
            """
        let session = OpenLogin("vp.phuhuu")
        #expect(try await session.refusal(today) == nil)
        let told = try await session.text("select public.register_today()::pg_catalog.text")
        #expect(told == (try await TestSQL.text("select register_today()::text")))
        await session.close()
    }

    /// What defaults, checks and policies call runs as whoever writes, with his types.
    @Test func `functions that tables call are bound when they are made`() async throws {
        let open = try await TestSQL.texts(
            """
            select distinct p.proname::text from pg_depend d join pg_proc p on p.oid = d.refobjid
            where d.refclassid = 'pg_proc'::regclass and p.pronamespace = 'public'::regnamespace
                and d.classid in ('pg_attrdef'::regclass, 'pg_constraint'::regclass, 'pg_policy'::regclass,
                    'pg_trigger'::regclass)
                and p.proconfig is null and p.prosqlbody is null
                and (p.prosrc ~ '::' or p.prosrc ~* '\\mcast\\M')
            order by 1
            """)
        #expect(open == [])
    }
}
