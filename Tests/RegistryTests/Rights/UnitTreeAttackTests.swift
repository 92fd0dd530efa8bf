import Failures
import TestKit
import Testing

@testable import Registry

/// Units ended before what they did, put below themselves, held up, or used after their end, as accounts with psql.
@Suite(.database(.sample))
struct UnitTreeAttackTests {
    private let office = Office()

    @Test func `a unit does not end, nor is called otherwise, before what it has done`() async throws {
        _ = try await office.decide([NominationFile.person("An")], on: "2025-12-20")
        let renamed = { (day: String) in
            "select change_unit('30244', '\(day)', null, null, 'Xã Phú Hựu Mới', null)"
        }
        try await TestSQL.expectRefused(
            ending: "rollback",
            [
                // The decision of the 20th, the receipt of the 1st, and the first day of all.
                (renamed("2025-12-15"), "TD165"), (renamed("2025-12-20"), "TD165"),
                (renamed("2025-12-01"), "TD165"),
                (renamed("2025-07-01"), "TD165"),
                ("select change_unit('30244', '2025-12-15', null, null, null, '30244.KT')", "TD462"),
                // What is below it sent a letter on the 1st.
                ("select change_unit('30244.VX', '2025-12-01', null, null, 'Phòng Khác', null)", "TD165"),
                ("select end_unit('30244.VX', '2025-12-01', null, true, '30244.VP')", "TD165"),
                (
                    "select split_unit('30244.VX', array['30244.X', '30244.Y'], array['X', 'Y'], '30244.X', null, '2025-12-01', null)",
                    "TD165"
                ),
                (
                    "select merge_units(array['30244.VX'], '30244.VP', null, null, null, '2025-12-01', null, false)",
                    "TD165"
                ),
                ("select change_unit('30244.VX', '2025-12-02', null, null, 'Phòng Khác', null)", nil),
                (renamed("2025-12-21"), nil),
            ])
        #expect(
            try await TestSQL.number(
                "select count(*) from signing_right where account_name = 'ct.phuhuu' and not upper_inf(held)")
                == 0)
        // The keeper enters late what is known late; a decision stays one of its unit, whoever says otherwise.
        #expect(try await TestSQL.refusal("begin; \(renamed("2025-12-15")); rollback")?.code == "TD165")
        #expect(
            try await TestSQL.refusal(
                "begin; select change_unit('30244.VX', '2025-12-01', null, null, 'Phòng Khác', null); rollback"
            ) == nil)
    }

    @Test func `no unit stands below itself`() async throws {
        let below =
            "insert into org_unit (code, name, kind, parent_id, in_force) "
            + "values ('30244.ZZ', 'Tổ Thử', 'department', \(TestSQL.unit("30244.VX")), '[2025-08-01,)')"
        #expect(try await TestSQL.refusal(below, login: "vp.phuhuu") == nil)
        let today = "register_today()"
        try await TestSQL.expectRefused(
            ending: "rollback",
            [
                (
                    "select split_unit('30244.VX', array['30244.V1', '30244.V2'], array['Phòng Một', 'Phòng Hai'], '30244.V1', "
                        + "'30244.ZZ', \(today), 'p')", "TD462"
                ),
                (
                    "select merge_units(array['30244.KT', '30244.VX'], '30244.M', 'Phòng Mới', null, '30244.ZZ', \(today), 'p', false)",
                    "TD462"
                ),
                (
                    "select merge_units(array['30244.VX'], '30244.ZZ', null, null, null, \(today), 'p', false)",
                    "TD462"
                ),
                ("select change_unit('30244.VX', \(today), 'p', null, null, '30244.ZZ')", "TD462"),
            ])
        let circle =
            "update org_unit set parent_id = \(TestSQL.unit("30244.ZZ")) where org_unit_id = \(TestSQL.unit("30244.VX"))"
        #expect(try await TestSQL.refusal(circle)?.code == "TD462")
        // One that is there all the same ends no question in an endless one.
        let found = try await TestSQL.texts(
            "select count(*)::text from unit_and_above(\(TestSQL.unit("30244.ZZ")))",
            setup: "begin; set session_replication_role = replica; \(circle)")
        #expect(found == ["2"])
    }

    @Test func `an office holds no unit against decisions`() async throws {
        try await TestSQL.expectRefused(
            ending: "rollback",
            [
                ("select from org_unit where code = '30244.HC' for update", "TD007"),
                ("select from org_unit where code = '30244.HC' for key share", "TD007"),
                ("update org_unit set bonus_rounding = 'none' where code = '30244.HC'", "TD007"),
                ("select set_bonus_rounding(\(TestSQL.unit("82")), 'none')", "TD312"),
                ("select set_bonus_rounding(\(TestSQL.unit("30244.HC")), 'x')", "TD120"),
            ])
        // What it may hold, for imports and its own changes, holds up nobody else.
        let dossier = try await office.recommend([NominationFile.person("An", unit: "30244.HC")])
        let draft = try await office.draft([dossier])
        for held in [
            "select hold_units(array(select org_unit_id from org_unit))",
            "select set_bonus_rounding(\(TestSQL.unit("30244.HC")), 'none')",
            "select change_unit('30244.HC', register_today(), null, null, 'Trung tâm Khác', null)",
        ] {
            let holder = OpenLogin("vp.phuhuu")
            #expect(try await holder.refusal("begin; \(held)") == nil)
            let approval = try await TestSQL.refusal(
                "set lock_timeout = '1s'; begin; select approve_decision(\(draft), 1, 100, 'QĐ-UBND', '2025-12-20'); rollback",
                login: "ct.phuhuu")
            #expect(approval == nil, "\(held)")
            await holder.close()
        }
    }

    @Test func `other money is another draft`() async throws {
        let draft = try await office.draft([office.recommend([NominationFile.person("An")])])
        let rounding = "select set_bonus_rounding(\(TestSQL.unit("30244")), 'none')"
        #expect(try await TestSQL.refusal(rounding, login: "vp.phuhuu") == nil)
        let approval = { (version: Int) in
            "select approve_decision(\(draft), \(version), 100, 'QĐ-UBND', '2025-12-20')"
        }
        #expect(try await TestSQL.refusal(approval(1), login: "ct.phuhuu")?.code == "TD228")
        // Nothing has changed by saying it again.
        #expect(try await TestSQL.refusal(rounding, login: "vp.phuhuu") == nil)
        #expect(try await TestSQL.refusal(approval(2), login: "ct.phuhuu") == nil)
    }

    @Test func `a unit that has ended gets nothing new`() async throws {
        let dossier = try await office.receive([NominationFile.person("An")])
        try await TestSQL.run(
            "select change_unit('30244.KT', '2026-03-01', null, null, 'Phòng Kinh tế Mới', null)")
        let ended = "(select org_unit_id from org_unit where code = '30244.KT' and not upper_inf(in_force))"
        let person = "(select min(recipient_id) from recipient where name = 'An')"
        let sent = { (sender: String, to: String, day: String) in
            "insert into dossier (org_unit_id, addressed_to_id, title, prepared_on) values (\(sender), \(to), 'X', '\(day)')"
        }
        let post = { (held: String) in
            "insert into post (recipient_id, org_unit_id, title, held) values (\(person), \(ended), 'X', '\(held)')"
        }
        try await TestSQL.expectRefused(
            ending: "rollback",
            [
                (post("[2025-08-01,)"), "TD333"), (post("[2025-08-01,2026-04-01)"), "TD333"),
                (post("[2025-08-01,2026-02-01)"), nil),
                (sent(ended, TestSQL.unit("30244"), "2026-03-01"), "TD333"),
                (sent(TestSQL.unit("30244.VX"), ended, "2026-03-01"), "TD333"),
                (sent(ended, TestSQL.unit("30244"), "2026-02-01"), nil),
            ])
        // What was begun is sent by the one that it has become; by one that is no more, it is not.
        let letter =
            "update dossier set submission_number = 9, submission_symbol = 'TTr', submitted_on = '2026-03-05' "
            + "where dossier_id = (select max(dossier_id) from dossier)"
        try await TestSQL.expectRefused(
            ending: "rollback", [("\(sent(ended, TestSQL.unit("30244"), "2026-02-01")); \(letter)", nil)])
        try await TestSQL.run("select end_unit('30244.HC', '2026-03-01', null, true, '30244.VP')")
        let gone = "(select org_unit_id from org_unit where code = '30244.HC')"
        try await TestSQL.expectRefused(
            ending: "rollback", [("\(sent(gone, TestSQL.unit("30244"), "2026-02-01")); \(letter)", "TD333")])
        let forwarding = { (to: String) in
            "insert into forwarding (dossier_id, org_unit_id, forwarded_to_id, number, symbol, forwarded_on) "
                + "values (\(dossier), \(TestSQL.unit("30244")), \(to), 7, 'TTr-UBND', '2025-12-05')"
        }
        try await TestSQL.expectRefused(
            ending: "rollback",
            [
                (
                    forwarding(
                        "(select org_unit_id from org_unit where code = '82' and not upper_inf(in_force))"),
                    "TD333"
                ),
                (forwarding(TestSQL.unit("82")), nil),
            ], login: "ct.phuhuu")
    }

    @Test func `a province has its name from its own office`() async throws {
        let clerk = try await Accounts().add("province", .office, unit: "82")
        try await TestSQL.expectRefused(
            ending: "rollback",
            [
                ("select change_unit('82', register_today(), null, null, 'Tỉnh Đồng Tháp Mới', null)", nil),
                (
                    "select change_unit('82', register_today(), null, null, 'Tỉnh Đồng Tháp Mới', '30244')",
                    "TD462"
                ),
            ], login: clerk)
    }
}
