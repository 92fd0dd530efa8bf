import Failures
import TestKit
import Testing

@testable import Registry

/// What a leader signs that is no line of the draft: its money, the letters that it answers, and the words of cards; and who
/// answers for an authority besides by a decision.
@Suite(.database(.sample))
struct SignedWordAttackTests {
    private let office = Office()
    private static let department = TestSQL.unit("30244.VX")

    private func card(_ name: String, died: String = "null") async throws -> Int64 {
        try await TestSQL.inserted(
            """
            with r as (insert into recipient (recipient_kind, name, org_unit_id, born_on, birth_precision)
                values ('individual', '\(name)', \(Self.department), '1990-03-02', 'day') returning recipient_id)
            insert into person (recipient_id, given_name, died_on) select recipient_id, 'X', \(died) from r
            returning recipient_id::text
            """)
    }

    private func recommended(_ name: String, number: Int) async throws -> Int64 {
        try await office.recommend([NominationFile.person(name, born: "02/03/1990")], number: number)
    }

    @Test func `money, letters and cards that he wrote beforehand are his work`() async throws {
        try await TwofoldHuman.add()
        let clerk = "test.prep.office"
        func refused(_ decision: Int64, _ code: String, _ words: String) async throws {
            let refusal = try await TwofoldHuman.approval(decision, by: "test.prep.leader")
            #expect(refusal?.code == code, "\(words)")
            #expect(refusal?.arguments["maker"] == clerk, "\(words)")
        }
        // The letter, between its day and its steps.
        let sent = try await office.read([NominationFile.person("Thư An", born: "1990")]).dossierID
        let letter = { (change: String) in "update dossier set \(change) where dossier_id = \(sent)" }
        let written = letter(
            "submission_number = 2, submission_symbol = 'TTr-PVX', submitted_on = '2025-12-01'")
        try await TestSQL.expectRefused([(written, nil)])
        try await TestSQL.expectRefused(
            [(letter("submission_number = 777, submission_symbol = 'TTr-HAI'"), nil)], login: clerk)
        try await TestSQL.expectRefused([
            (
                "insert into nomination_event (nomination_id, event) select nomination_id, 'submit' from nomination "
                    + "where dossier_id = \(sent)", nil
            )
        ])
        _ = try await office.registry.receiveDossier(sent, on: office.day)
        _ = try await office.registry.recordMeeting(office.meeting(sent))
        try await refused(try await office.draft([sent]), "TD194", "letter")
        // A name, a death and who receives for the dead, before there is a nomination; a card that comes with its death.
        let (renamed, dead) = (try await card("Lê Văn Tên"), try await card("Lê Văn Mất"))
        try await TestSQL.expectRefused(
            [
                ("select correct_name(\(renamed), 'Lê Văn Tến', 'Ghi sai')", nil),
                ("update person set died_on = '2025-11-15' where recipient_id = \(dead)", nil),
                ("update person set represented_by = 'Vợ là Lê Thị Nhận' where recipient_id = \(dead)", nil),
                (
                    "insert into recipient (recipient_kind, name, org_unit_id, born_on, birth_precision) values ('individual', "
                        + "'Lê Văn Sẵn', \(Self.department), '1990-03-02', 'day'); insert into person (recipient_id, given_name, "
                        + "died_on) select recipient_id, 'Sẵn', '2025-11-15' from recipient where name = 'Lê Văn Sẵn'",
                    nil
                ),
            ], login: clerk)
        // What the dead may be given is not asked here.
        try await TestSQL.run("set session_replication_role = replica; update person set died_on = null")
        for (number, name) in [(3, "Lê Văn Tến"), (4, "Lê Văn Mất"), (5, "Lê Văn Sẵn")] {
            let decision = try await office.draft([recommended(name, number: number)])
            try await refused(decision, "TD560", name)
        }
        // What somebody else wrote is nobody's of them.
        let other = try await card("Lê Văn Khác")
        try await TestSQL.expectRefused([("select correct_name(\(other), 'Lê Văn Khắc', 'Ghi sai')", nil)])
        let clean = try await office.draft([recommended("Lê Văn Khắc", number: 6)])
        // The money; whoever says it again stands for it.
        let rounding = "select set_bonus_rounding(\(TestSQL.unit("30244")), 'none')"
        try await TestSQL.expectRefused([(rounding, nil)], login: clerk)
        let paid = try await office.draft([recommended("Tiền An", number: 7)])
        try await refused(paid, "TD193", "money")
        try await TestSQL.expectRefused([(rounding, nil)])
        #expect(try await TwofoldHuman.approval(paid, by: "test.prep.leader") == nil)
        #expect(
            try await TestSQL.number(
                "select count(*) from preparation_by(\(clean), array['\(clerk)']) where code <> 'TD193'") == 0
        )
        for (table, column) in [
            ("org_unit", "bonus_rounding_by"), ("name_correction", "login"), ("dossier", "edited_by"),
        ] {
            for right in ["insert", "update"] {
                #expect(
                    try await TestSQL.text(
                        "select has_column_privilege('thidua_office', '\(table)', '\(column)', '\(right)')::text"
                    ) == "false", "\(table).\(column) \(right)")
            }
        }
    }

    @Test func `nobody answers for an authority for which he does not sign`() async throws {
        let dossier = try await office.recommend([
            NominationFile.person("An", born: "1990"), NominationFile.person("Bình", born: "1991"),
        ])
        let nominations = try await office.nominations(dossier)
        let decision = try await office.draft([dossier])
        let commune = TestSQL.unit("30244")
        // No right; one of the province; one that has ended; one that begins tomorrow.
        try await TestSQL.run(
            """
            select add_account('test.sign.' || v.name, 'Lãnh Đạo ' || v.name, 'leader', v.unit, null)
            from (values ('none', \(commune)), ('above', \(TestSQL.unit("82"))), ('ended', \(commune)), ('later', \(commune))) v (name, unit);
            select add_signer(v.unit, 'test.sign.' || v.name, null, 'Phó Chủ tịch', 'KT.', 'decide', v.since, v.until, null)
            from (values ('above', \(TestSQL.unit("82")), date '2025-07-01', null::date), ('ended', \(commune), '2025-07-01', '2025-12-31'),
                ('later', \(commune), register_today() + 1, null)) v (name, unit, since, until)
            """)
        let refuse =
            "insert into nomination_event (nomination_id, event, reason) select \(nominations[0]), 'refuse', 'Chưa đủ hồ sơ'"
        let forward =
            "insert into forwarding (dossier_id, org_unit_id, forwarded_to_id, number, symbol, forwarded_on) "
            + "select \(dossier), \(commune), \(TestSQL.unit("82")), 7, 'TTr-UBND', '2025-12-02'"
        let omit = { (step: String) in
            "select omit_draft_lines(\(decision), 1, array[\(nominations[1])], '\(step)', 'Chưa đủ hồ sơ')"
        }
        for name in ["none", "above", "ended", "later"] {
            try await TestSQL.expectRefused(
                ending: "rollback",
                [
                    (refuse, "TD313"), (refuse.replacing("refuse", with: "defer"), "TD313"),
                    (forward, "TD313"),
                    (omit("defer"), "TD313"), (omit("refuse"), "TD313"),
                ], login: "test.sign.\(name)")
        }
        try await TestSQL.expectRefused(
            ending: "rollback", [(refuse, nil), (forward, nil), (omit("refuse"), nil)], login: "ct.phuhuu")
    }
}
