import Failures
import TestKit
import Testing

@testable import Registry

/// Roads around the guards: trigger functions on tables of one's own, functions of the owner's that ask nobody, locks before
/// rights, and words that stand beside a name.
@Suite(.database(.sample))
struct DoorAttackTests {
    private let office = Office()
    private let accounts = Accounts()
    private static let commune = TestSQL.unit("30244")

    @Test func `nobody hangs a function of the owner's on a table of his own`() async throws {
        let viewer = try await accounts.add("viewer", .viewer, unit: "30244")
        let names = try await TestSQL.texts(
            """
            select p.proname from pg_proc p
            where p.pronamespace = 'public'::regnamespace and p.prorettype = 'trigger'::regtype order by 1
            """
        ).compactMap { $0 }
        #expect(names.count > 150)
        for name in names {
            let refusal = try await TestSQL.refusal(
                """
                create temporary table t (id integer);
                create trigger t after insert on t for each row execute function \(name)();
                """, login: viewer)
            #expect(refusal?.code == "TD007", "\(name)")
        }
    }

    /// A function that may lock what is not its caller's asks for the right before.
    @Test func `no function locks before it has asked for the right`() async throws {
        let lock = #"\mfor (no key )?(update|share)\M"#
        let right =
            "require_(office|leader|sight|sights|decision_sight|dossier_sight|entry_sight|admin|admin_of|keeper)"
            + "|works_for|amendment_signer|is_maintainer|may_remove"
        let early = try await TestSQL.texts(
            """
            with f as (
                select p.proname, regexp_replace(p.prosrc, '--[^\\n]*', '', 'g') as src from pg_proc p
                where p.pronamespace = 'public'::regnamespace and p.prosecdef and p.prorettype <> 'trigger'::regtype
                    and (has_function_privilege('thidua_office', p.oid, 'execute')
                        or has_function_privilege('thidua_leader', p.oid, 'execute'))
            )
            select f.proname from f
            where f.src ~ '\(lock)'
                and (f.src !~ '\(right)' or regexp_instr(f.src, '\(lock)') < regexp_instr(f.src, '\(right)'))
            order by 1
            """
        ).compactMap { $0 }
        // What they lock are the caller's own rows.
        #expect(early == ["require_leader"])
    }

    @Test func `whoever may not do it holds nothing up`() async throws {
        let decision = try await office.decide([NominationFile.person("An")])
        let stranger = try await accounts.add("stranger", .office, unit: "30259")
        let holder = OpenLogin(stranger)
        #expect(try await holder.refusal("begin; select ask_numbers('{012345678999}')") == nil)
        for call in [
            "select choose_newer_law(3, 'Ghi sai')",
            "select change_unit('30244', register_today() - 30, 'x', null, 'Xã Mới', null)",
            "select correct_decision(\(decision), null, 1, 'x', '2026-11-01', 'Ghi sai', '{1}', '{post}', '{x}')",
            "select correct_ballot((select max(ballot_id) from ballot), 1, 0, 0, null, null, null, 'Ghi sai')",
        ] {
            // It is refused at once, whatever another session of the same account holds.
            let refusal = try await TestSQL.refusal("set lock_timeout = '2s'; \(call)", login: stranger)
            #expect(refusal != nil && refusal?.code != "TD004", "\(call)")
        }
        #expect(try await holder.refusal("rollback") == nil)
        await holder.close()
    }

    @Test func `nobody mends his own name, nor gives it to another`() async throws {
        let own = try await TestSQL.inserted(
            """
            with r as (insert into recipient (recipient_kind, name, org_unit_id) values
                ('individual', (select full_name from account where account_name = 'vp.phuhuu'), \(Self.commune))
                returning recipient_id)
            insert into person (recipient_id, given_name) select recipient_id, 'M' from r returning recipient_id::text
            """)
        let name = try #require(
            try await TestSQL.text("select full_name from account where account_name = 'vp.phuhuu'"))
        let other = try await TestSQL.text(
            "select min(recipient_id)::text from recipient where recipient_kind = 'individual' and org_unit_id = \(Self.commune)"
        )
        try await TestSQL.run("update account set recipient_id = \(own) where account_name = 'vp.phuhuu'")
        try await TestSQL.expectRefused([
            ("select correct_name(\(own), 'Lê Thị Khác', 'viết sai')", "TD203"),
            ("select correct_name(\(other ?? ""), '\(name)', 'viết sai')", "TD203"),
            ("update person set represented_by = 'Bà \(name)' where recipient_id = \(other ?? "")", "TD203"),
            (
                "insert into recipient (recipient_kind, name, org_unit_id) values ('individual', 'Người Lạ', "
                    + "\(Self.commune)); insert into person (recipient_id, given_name, printed_name) "
                    + "select recipient_id, 'Lạ', '\(name)' from recipient where name = 'Người Lạ'",
                "TD203"
            ),
        ])
    }

    @Test func `no word beside a name is the clerk's own name`() async throws {
        let name = try #require(
            try await TestSQL.text("select full_name from account where account_name = 'vp.phuhuu'"))
        let dossier = try await office.recommend([NominationFile.person("An")])
        let draft = try await office.draft([dossier])
        for column in ["honorific", "post", "unit_name"] {
            try await TestSQL.expectRefused([
                ("update draft_line set \(column) = 'Bà \(name) và' where decision_id = \(draft)", "TD203")
            ])
        }
        let decision = try await office.decide([NominationFile.person("Bình")])
        let correction = try await TestSQL.refusal(
            """
            select correct_decision(\(decision), null, 301, 'QĐ-UBND', '2025-12-20', 'Ghi sai', '{1}', '{post}',
                array['Bà ' || (select full_name from account where account_name = 'ct.phuhuu')])
            """, login: "ct.phuhuu")
        #expect(correction?.code == "TD203")
    }

    @Test func `whoever receives for the dead stands in what the leader reads`() async throws {
        let dossier = try await office.recommend([NominationFile.person("An")])
        let draft = try await office.draft([dossier])
        let version = "select version::text from decision where decision_id = \(draft)"
        #expect(try await TestSQL.text(version) == "1")
        try await TestSQL.run(
            """
            update person set represented_by = 'Con trai' where recipient_id in (
                select recipient_id from nomination where dossier_id = \(dossier))
            """)
        #expect(try await TestSQL.text(version) == "2")
    }

    @Test func `a mended day mends nothing else of the letter`() async throws {
        let dossier = try await office.receive([NominationFile.person("An")])
        let mending = "select mend_dossier_day(\(dossier), 'submitted_on', '2025-11-30', 'gõ nhầm')"
        try await TestSQL.expectRefused(
            [
                (
                    "\(mending); update dossier set submission_number = 999 where dossier_id = \(dossier)",
                    "TD213"
                ),
                (
                    "\(mending); update dossier set submitted_on = '2025-11-03' where dossier_id = \(dossier)",
                    "TD213"
                ),
            ])
    }

    @Test func `whoever is nominated mends no day of that dossier`() async throws {
        let dossier = try await office.receive([NominationFile.person("An")])
        let mending = "select mend_dossier_day(\(dossier), 'received_on', '2025-12-02', 'gõ nhầm')"
        try await TestSQL.expectRefused(ending: "rollback", [(mending, nil)])
        try await TestSQL.run(
            """
            update account set recipient_id = (select recipient_id from nomination where dossier_id = \(dossier))
            where account_name = 'vp.phuhuu'
            """)
        try await TestSQL.expectRefused([(mending, "TD203")])
    }

    @Test func `codes of others are not taken`() async throws {
        let stranger = try await accounts.add("stranger", .office, unit: "30259")
        let below = TestSQL.unit("30259")
        for (code, refused) in [("30244.A9", "TD219"), ("87.X", "TD219"), ("30259.A9", nil)] {
            let refusal = try await TestSQL.refusal(
                """
                insert into org_unit (code, name, kind, parent_id, in_force)
                values ('\(code)', 'Ấp Thử \(code)', 'hamlet', \(below), daterange('2025-07-01', null))
                """, login: stranger)
            #expect(refusal?.code == refused, "\(code)")
        }
        let rename = try await TestSQL.refusal(
            "select change_unit('30259.A9', register_today(), 'x', '30244.A8', null, null)", login: stranger)
        #expect(rename?.code == "TD219")
    }

    @Test func `questions to other offices come to an end`() async throws {
        let stranger = try await accounts.add("stranger", .office, unit: "30259")
        #expect(
            try await TestSQL.refusal(
                "select ask_office(\(Self.commune), 'Hỏi ' || g) from generate_series(1, 200) g",
                login: stranger)
                == nil)
        #expect(
            try await TestSQL.refusal("select ask_office(\(Self.commune), 'Hỏi nữa')", login: stranger)?.code
                == "TD218")
    }

    @Test func `a command in the audit holds nothing that a terminal obeys`() async throws {
        try await TestSQL.run(
            "set thidua.command = E'x\\x1b[2J\\u202ey'; update org_unit set abbreviation = 'PH1' where org_unit_id = \(Self.commune)"
        )
        let command = try await TestSQL.text(
            "select command from audit_entry order by audit_entry_id desc limit 1")
        #expect(command == "x [2J y")
    }
}
