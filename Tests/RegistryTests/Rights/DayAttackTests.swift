import Failures
import TestKit
import Testing

@testable import Registry

/// Days without bounds, units put under strangers, and small things that an office could write by psql.
@Suite(.database(.sample))
struct DayAttackTests {
    private let office = Office()

    /// The law that comes with the program is checked where it is made.
    @Test func `every day that people write has bounds`() async throws {
        let open = try await TestSQL.texts(
            """
            select t.relname || '.' || a.attname
            from pg_class t
            join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            where t.relnamespace = 'public'::regnamespace and t.relkind = 'r'
                and a.atttypid in ('date'::regtype, 'daterange'::regtype) and not exists (
                    select from pg_constraint c
                    where c.conrelid = t.oid and c.contype = 'c'
                        and c.conname = t.relname || '_' || a.attname || '_day_ck')
            order by 1
            """)
        #expect(
            open.compactMap { $0 } == [
                "award_kind.in_force", "base_salary.in_force", "legal_instrument.in_force",
                "legal_instrument.issued_on", "rule_set.received",
            ])
    }

    @Test func `a dossier has days that it can have`() async throws {
        let dossier = try await office.receive([NominationFile.person("An")])
        let sent = { (prepared: String, submitted: String, received: String) in
            "insert into dossier (org_unit_id, addressed_to_id, title, prepared_on, submission_number, submission_symbol, "
                + "submitted_on, received_on) select o, o, 'X', \(prepared), 99, 'TTr-UBND', \(submitted), \(received) "
                + "from (select \(TestSQL.unit("30244")) as o) u"
        }
        let step = { (day: String) in
            "insert into dossier_step (dossier_id, step, happened_on) values (\(dossier), 'return', \(day))"
        }
        let past = "'2026-01-05'"
        try await TestSQL.expectRefused([
            (sent("'infinity'", past, "null"), "TD120"), (sent("'-infinity'", past, "null"), "TD120"),
            (sent("'0001-01-01'", past, "null"), "TD120"), (sent(past, "'infinity'", "null"), "TD158"),
            (sent(past, "'-infinity'", "null"), "TD120"), (sent(past, past, "'infinity'"), "TD158"),
            (sent(past, past, "'2099-01-01'"), "TD158"),
            (sent(past, "register_today() + 1", "null"), "TD158"), (sent(past, past, "null"), nil),
            (step("'infinity'"), "TD158"), (step("'1900-01-01'"), "TD120"),
            (step("register_today() + 1"), "TD158"), (step("register_today()"), nil),
        ])
    }

    @Test func `what has happened is not to come`() async throws {
        let dossier = try await office.receive([NominationFile.person("An")])
        let meeting = { (day: String) in
            """
            insert into council (org_unit_id, name) select \(TestSQL.unit("30244")), 'Hội đồng Thử'
            on conflict do nothing;
            insert into meeting (council_id, held_on, members_total, members_present)
            select max(council_id), \(day), 9, 9 from council where org_unit_id = \(TestSQL.unit("30244"))
            """
        }
        let letter = { (day: String) in
            "insert into forwarding (dossier_id, org_unit_id, forwarded_to_id, number, symbol, forwarded_on) "
                + "values (\(dossier), \(TestSQL.unit("30244")), \(TestSQL.unit("82")), 7, 'TTr-UBND', \(day))"
        }
        try await TestSQL.expectRefused([
            (meeting("'infinity'"), "TD158"), (meeting("'2031-01-01'"), "TD158"),
            (meeting("'-infinity'"), "TD120"), (meeting("register_today()"), nil),
        ])
        for (day, code) in [
            ("'infinity'", "TD158"), ("register_today() + 1", "TD158"), ("'-infinity'", "TD120"),
            ("register_today()", nil),
        ] as [(String, String?)] {
            let refusal = try await TestSQL.refusal(letter(day), login: "ct.phuhuu")
            #expect(refusal?.code == code, "\(day)")
        }
    }

    @Test func `nobody is put under a stranger`() async throws {
        let today = "register_today()"
        try await TestSQL.expectRefused([
            ("select change_unit('30244.KT', \(today), 'x', null, 'Phòng Lạ', '30259')", "TD312"),
            ("select change_unit('30244', \(today), 'x', null, null, '30259')", "TD162"),
            ("select change_unit('30244', \(today), 'x', null, null, '82')", "TD463"),
            (
                "select merge_units(array['30244.KT', '30244.VP'], '30244.M', 'Phòng Mới', null, '30259', \(today), 'x', true)",
                "TD312"
            ),
            (
                "select split_unit('30244.KT', array['30244.X', '30244.Y'], array['X', 'Y'], '30244.X', '30259', \(today), 'x')",
                "TD312"
            ),
            ("select end_unit('30244.KT', \(today), 'x', true, '30259')", "TD312"),
            ("select change_unit('30244.KT', \(today), 'x', null, null, '30244.VP')", nil),
        ])
    }

    @Test func `a person goes to a unit in force`() async throws {
        _ = try await office.read([NominationFile.person("An Thử")])
        let move = { (unit: String) in
            "select move_person((select min(recipient_id) from recipient where name = 'An Thử'), \(unit))"
        }
        try await TestSQL.expectRefused([
            (move("999999"), "TD159"),
            (
                move("(select org_unit_id from org_unit where code = '82' and not upper_inf(in_force))"),
                "TD159"
            ),
            (move(TestSQL.unit("30259.VX")), nil),
        ])
    }

    @Test func `a name of another unit, a long question and a weak key are refused`() async throws {
        let alias = { (name: String) in
            "insert into org_unit_alias (org_unit_id, alias) values (\(TestSQL.unit("30244")), '\(name)')"
        }
        try await TestSQL.expectRefused([
            (alias("Xã Tân Phú Trung"), "TD161"), (alias("xã TÂN phú trung"), "TD161"),
            (alias("Xã  Tân Phú Trung"), "TD161"), (alias("Xã Tân\u{a0}Phú Trung"), "TD161"),
            (alias("Xã Tân\u{2009}Phú\u{3000}Trung"), "TD161"), (alias("Xã Phú Hựu Thử"), nil),
            ("select ask_office(\(TestSQL.unit("30259")), repeat('x', 501))", "TD160"),
            ("select ask_office(\(TestSQL.unit("30259")), repeat('x', 500))", nil),
        ])
        let zeros = String(repeating: "00", count: 30)
        let ones = String(repeating: "ff", count: 30)
        let weak = [
            "00\(zeros)00", "01\(zeros)00", "01\(zeros)80", "ec\(ones)7f", "ed\(ones)7f", "ee\(ones)ff",
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
        ]
        try await TestSQL.expectRefused(
            weak.map { ("select register_key('\\x\($0)')", "TD163") }, login: "ct.phuhuu")
    }

    @Test func `a deadline is a day that there is`() async throws {
        let rule = { (code: String, month: String, day: String) in
            "select set_deadline_rule(\(TestSQL.unit("30244")), '2025-07-01', '\(code)', null, 'decide', '{}', 'fixed_date', null, "
                + "\(month), \(day), 0, 'QĐ 1')"
        }
        try await TestSQL.expectRefused([
            (rule("han_rieng", "2", "31"), "TD142"), (rule("han_rieng", "2", "30"), "TD142"),
            (rule("han_rieng", "4", "31"), "TD142"), (rule("han_rieng", "6", "0"), "TD142"),
            (rule("han_rieng", "13", "1"), "TD120"), (rule("han_rieng", "2", "29"), nil),
            (rule("han_khac", "12", "31"), nil),
        ])
        // One that is there all the same falls on the last day of its month, and so does 29 February; 28 February 2026 is
        // a Saturday, so that the Monday after it counts.
        try await TestSQL.run(
            "update deadline_rule set day = 31 where code = 'han_rieng'".replacing(
                "update", with: "set session_replication_role = replica; update"))
        let days = try await TestSQL.texts(
            "select deadline_day(r, null, y)::text from deadline_rule r, unnest(array[2026, 2028]) y "
                + "where r.code = 'han_rieng' order by y")
        #expect(days == ["2026-03-02", "2028-02-29"])
    }

    @Test func `nothing is sent without a letter`() async throws {
        let dossier = try await office.read([NominationFile.person("An")]).dossierID
        let step =
            "insert into nomination_event (nomination_id, event) select nomination_id, 'submit' from nomination "
            + "where dossier_id = \(dossier)"
        let letter =
            "update dossier set submission_number = 9, submission_symbol = 'TTr-UBND', submitted_on = '2026-01-05' "
            + "where dossier_id = \(dossier)"
        try await TestSQL.expectRefused([(step, "TD164"), ("\(step); \(letter)", nil)])
    }
}
