import Failures
import TestKit
import Testing

@testable import Registry

/// Who somebody is, which number a row has and whose name it bears is not for the login that writes it to say.
@Suite(.database(.sample))
struct SelfEditAttackTests {
    private let office = Office()

    private static func unit(_ code: String) -> String {
        "(select org_unit_id from org_unit where code = '\(code)' and upper_inf(in_force))"
    }

    private func person(_ name: String, born: String?, unit: String) async throws -> Int64 {
        let birth = born.map { "'\($0)', 'day'" } ?? "null, null"
        return try await TestSQL.inserted(
            """
            with r as (insert into recipient (recipient_kind, name, org_unit_id, born_on, birth_precision)
                values ('individual', '\(name)', \(Self.unit(unit)), \(birth)) returning recipient_id)
            insert into person (recipient_id, given_name) select recipient_id, '\(name)' from r returning recipient_id::text
            """)
    }

    private func other(_ kind: String, _ name: String, _ column: String, _ value: String) async throws
        -> Int64
    {
        try await TestSQL.inserted(
            """
            with r as (insert into recipient (recipient_kind, name, org_unit_id)
                values ('\(kind)', '\(name)', \(Self.unit("30244.VX"))) returning recipient_id)
            insert into \(kind) (recipient_id, \(column)) select recipient_id, \(value) from r returning recipient_id::text
            """)
    }

    /// An office and a leader who are one human, each with an entry of his own; the entries.
    private func twofold() async throws -> (office: Int64, leader: Int64) {
        let first = try await person("Hai Vai", born: "1980-05-01", unit: "30244")
        let second = try await person("Hai Vai", born: "1980-05-01", unit: "30244.VX")
        try await TestSQL.run(
            """
            select add_account('test.self.office', 'Hai Vai', 'office', \(Self.unit("30244")), \(first));
            select add_account('test.self.leader', 'Lãnh Đạo', 'leader', \(Self.unit("30244")), \(second));
            select add_signer(\(Self.unit("30244")), 'test.self.leader', null, 'Phó Chủ tịch', 'KT.', 'decide', '2025-07-01',
                null, null)
            """)
        return (first, second)
    }

    @Test func `nobody edits by what he, his household or his unit is known`() async throws {
        let own = try await twofold()
        let stranger = try await person("Người Khác", born: "1980-05-01", unit: "30244.A1")
        let household = try await other("household", "Hộ Mình", "head_id", "\(own.office)")
        let foreign = try await other("household", "Hộ Người", "head_id", "\(stranger)")
        let collective = try await other("collective", "Xã Mình", "represents_id", Self.unit("30244"))
        for edit in [
            "update recipient set born_on = '1981-01-01' where recipient_id = \(own.office)",
            "update recipient set born_on = '1981-01-01' where recipient_id = \(own.leader)",
            "update recipient set born_on = '1981-01-01' where recipient_id in (\(own.leader), \(stranger))",
            "select correct_name(\(own.leader), 'Ai Đó', 'ghi sai')",
            "update recipient set org_unit_id = \(Self.unit("30244.A1")) where recipient_id = \(own.leader)",
            "select move_person(\(own.leader), \(Self.unit("30244.A1")))",
            "select merge_people(\(stranger), \(own.leader), 'trùng')",
            // What becomes his own by it, too.
            "select correct_name(\(stranger), 'Hai Vai', 'ghi sai')",
            "update person set died_on = '2025-01-01' where recipient_id = \(own.office)",
            "update household set head_id = null where recipient_id = \(household)",
            "update household set head_id = \(own.office) where recipient_id = \(foreign)",
            "select correct_name(\(household), 'Hộ Khác', 'ghi sai')",
            "update collective set represents_id = null where recipient_id = \(collective)",
        ] {
            #expect(try await TestSQL.refusal(edit, login: "test.self.office")?.code == "TD203", "\(edit)")
        }
        // What does not tell who he is; other people; and another human.
        for edit in [
            "update person set sex = 'male' where recipient_id = \(own.office)",
            "update recipient set born_on = '1982-01-01' where recipient_id = \(stranger)",
        ] {
            #expect(try await TestSQL.refusal(edit, login: "test.self.office") == nil, "\(edit)")
        }
        for edit in [
            "update recipient set born_on = '1981-01-01' where recipient_id = \(own.leader)",
            "update household set head_id = null where recipient_id = \(household)",
            "update collective set represents_id = null where recipient_id = \(collective)",
        ] {
            #expect(try await TestSQL.refusal(edit, login: "vp.phuhuu") == nil, "\(edit)")
        }
    }

    @Test func `an account without a person is known by its name in all that it works for`() async throws {
        let namesake = try await person("Lê Thị Ghi Mẫu", born: nil, unit: "30244.VX")
        let dossier = try await TestSQL.inserted(
            """
            insert into dossier (org_unit_id, addressed_to_id, title, prepared_on)
            values (\(Self.unit("30244.VX")), \(Self.unit("30244")), 'X', '2025-12-01') returning dossier_id::text
            """)
        let proposal = """
            insert into nomination (dossier_id, ordinal, recipient_id, recipient_kind, award_kind_code,
                achievement_year, name, unit_name, org_unit_id, achievement)
            select dossier_id, 1, \(namesake), 'individual', 'LDTT', 2025, 'X', 'X', org_unit_id, 'X'
            from dossier where dossier_id = \(dossier)
            """
        #expect(try await TestSQL.refusal(proposal, login: "vp.phuhuu")?.code == "TD315")
        let rename = "select correct_name(\(namesake), 'Ai Đó', 'ghi sai')"
        #expect(try await TestSQL.refusal(rename, login: "vp.phuhuu")?.code == "TD203")
    }

    @Test func `rows get their numbers here`() async throws {
        let granted = try await TestSQL.texts(
            """
            select c.relname || '.' || a.attname
            from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attidentity <> ''
            where c.relnamespace = 'public'::regnamespace and (
                has_column_privilege('thidua_office', c.oid, a.attnum, 'insert')
                or has_column_privilege('thidua_leader', c.oid, a.attnum, 'insert'))
            order by 1
            """)
        #expect(granted == ["decision.decision_id", "recipient.recipient_id"])
        let gone = try await person("Một Người", born: "1970-01-01", unit: "30244")
        let kept = try await person("Một Người", born: "1970-01-01", unit: "30244.VX")
        try await TestSQL.run("select merge_people(\(kept), \(gone), 'trùng')")
        func recipient(_ id: String) -> String {
            "insert into recipient (recipient_id, recipient_kind, name, org_unit_id) overriding system value "
                + "values (\(id), 'individual', 'Số Tự Chọn', \(Self.unit("30244")))"
        }
        func decision(_ id: String) -> String {
            "insert into decision (decision_id, org_unit_id, origin, subject, source) overriding system value "
                + "values (\(id), \(Self.unit("30244")), 'external', 'X', 'X')"
        }
        for attempt in [
            recipient("9223372036854775807"), recipient("1000000"), recipient("-1"), recipient("\(gone)"),
            decision("1000000"), decision("-1"),
        ] {
            #expect(try await TestSQL.refusal(attempt, login: "vp.phuhuu")?.code == "TD204", "\(attempt)")
        }
        let next = "nextval(pg_get_serial_sequence('recipient', 'recipient_id'))"
        #expect(try await TestSQL.refusal(recipient(next), login: "vp.phuhuu") == nil)
    }

    @Test func `the number of a draft that was given up is not used again`() async throws {
        let draft = try await office.draft([office.recommend([NominationFile.person("An")])])
        #expect(try await TestSQL.refusal("select discard_draft(\(draft), 1)", login: "vp.phuhuu") == nil)
        let again =
            "insert into decision (decision_id, org_unit_id, origin, subject, source) overriding system value "
            + "values (\(draft), \(Self.unit("30244")), 'external', 'X', 'X')"
        #expect(try await TestSQL.refusal(again, login: "vp.phuhuu")?.code == "TD204")
    }

    @Test func `who closed a matter is who wrote it`() async throws {
        let accused = try await person("Người Khác", born: "1980-05-01", unit: "30244.VX")
        func matter(_ column: String, _ value: String) -> String {
            "insert into matter (recipient_id, kind, opened_on, closed_on, outcome, counts_again_on, paper, closing_paper\(column)) values "
                + "(\(accused), 'complaint', '2025-01-01', '2025-02-01', 'violation', '2026-02-01', 'p', 'q'\(value))"
        }
        #expect(try await TestSQL.refusal(matter(", closed_by", ", 'ct.phuhuu'"), login: "vp.phuhuu") != nil)
        #expect(try await TestSQL.refusal(matter("", ""), login: "vp.phuhuu") == nil)
        let closers = try await TestSQL.texts(
            "select closed_by from matter where recipient_id = \(accused)")
        #expect(closers == ["vp.phuhuu"])
    }

    @Test(arguments: [
        "org_unit_id = (select org_unit_id from org_unit where code = '30244.VX')", "disabled_at = now()",
    ])
    func `an account that has changed writes nothing in a transaction that began before`(change: String)
        async throws
    {
        let clerk = OpenLogin.newName("office")
        try await TestSQL.run(
            "select add_account('\(clerk)', 'Người Thử', 'office', \(Self.unit("30244")), null)")
        for attempt in [
            "insert into recipient (recipient_kind, name, org_unit_id) values ('individual', 'Muộn', \(Self.unit("30244")))",
            "insert into dossier (org_unit_id, addressed_to_id, title, prepared_on) "
                + "values (\(Self.unit("30244")), \(Self.unit("30244")), 'X', '2025-12-01')",
            "select set_bonus_rounding(\(Self.unit("30244")), 'none')",
            "insert into initiative (name, kind, org_unit_id, started_year) values ('X', 'initiative', \(Self.unit("30244")), 2025)",
        ] {
            try await TestSQL.run(
                "update account set disabled_at = null, org_unit_id = \(Self.unit("30244")) where account_name = '\(clerk)'"
            )
            let session = OpenLogin(clerk)
            #expect(
                try await session.refusal(
                    "begin isolation level repeatable read; select count(*) from award") == nil)
            try await TestSQL.run("update account set \(change) where account_name = '\(clerk)'")
            #expect(try await session.refusal(attempt)?.code == "TD205", "\(attempt)")
            await session.close()
        }
    }

    /// What policies alone let through waits for changes of the account.
    @Test func `every table that an office or a leader writes holds the account`() async throws {
        let without = try await TestSQL.texts(
            """
            select c.relname from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
                and (has_any_column_privilege('thidua_office', c.oid, 'insert')
                    or has_any_column_privilege('thidua_leader', c.oid, 'insert'))
                and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = c.relname || '_acting')
            order by 1
            """)
        #expect(without == [])
    }
}
