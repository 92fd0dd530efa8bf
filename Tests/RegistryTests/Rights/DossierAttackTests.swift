import Failures
import TestKit
import Testing

@testable import Registry

/// An office of a commune with plain SQL, and papers that are another's: dossiers, drafts, findings, and what errors tell.
@Suite(.database(.sample))
struct DossierAttackTests {
    private let number = "082080000123"
    private let office = Office()

    private static let commune =
        "select org_unit_id from org_unit where code = '30244' and upper_inf(in_force)"

    private func nominate(_ recipient: Int64, in dossier: Int64, ordinal: Int) -> String {
        "insert into nomination (dossier_id, ordinal, recipient_id, recipient_kind, award_kind_code, achievement_year, "
            + "name, unit_name, org_unit_id, achievement) values (\(dossier), \(ordinal), \(recipient), 'individual', "
            + "'LDTT', 2025, 'Người Xa', 'Y', (\(Self.commune)), 'Z')"
    }

    private func clerk(_ sql: String) async throws -> Failure? {
        try await TestSQL.refusal(sql, login: "vp.phuhuu")
    }

    @Test func `a decision shows its dossiers, and neither their steps nor their files`() async throws {
        let decision = try await office.decide([NominationFile.person("An")])
        let stranger = try await Accounts().add("clerk", .office, unit: "30259")
        for (login, seen) in [("vp.phuhuu", true), (stranger, false)] {
            #expect(
                try await TestSQL.text(
                    "select count(*)::text from dossier s join decision_dossier x using (dossier_id) where x.decision_id = \(decision)",
                    login: login) == "1")
            for table in ["dossier_step", "import_batch"] {
                let count = try await TestSQL.text(
                    "select (count(*) > 0)::text from \(table) join decision_dossier x using (dossier_id) "
                        + "where x.decision_id = \(decision)", login: login)
                #expect(count == "\(seen)", "\(table) \(login)")
            }
        }
    }

    @Test func `a dossier is its sender's until it is sent`() async throws {
        // The province gets a dossier of the commune; the commune a draft of its own department.
        var up = office
        up.authority = "82"
        let sent = try await up.read([NominationFile.person("Bình")]).dossierID
        let other = "(select org_unit_id from org_unit where code = '30259' and upper_inf(in_force))"
        try await TestSQL.run("select add_account('test.tinh', 'Văn phòng khác', 'office', \(other), null)")
        try await TestSQL.run("update dossier set addressed_to_id = \(other) where dossier_id = \(sent)")
        let mine = try await TestSQL.number("select recipient_id from nomination where dossier_id = \(sent)")
        let own =
            "insert into recipient (recipient_kind, name, org_unit_id) select 'individual', 'Của Ta', org_unit_id "
            + "from org_unit where code = '30259' and upper_inf(in_force)"
        #expect(try await TestSQL.refusal(own, login: "test.tinh") == nil)
        let theirs = try await TestSQL.number("select recipient_id from recipient where name = 'Của Ta'")
        let nomination = try await TestSQL.number("select max(nomination_id) from nomination")
        for (attempt, code) in [
            (nominate(theirs, in: sent, ordinal: 7), "TD312"),
            ("delete from nomination where dossier_id = \(sent)", "TD007"),
            ("select remove_nomination(\(nomination))", "TD312"),
            ("update nomination set note = 'x' where dossier_id = \(sent)", "TD312"),
            ("update dossier set title = 'x' where dossier_id = \(sent)", "TD312"),
            (
                "insert into attestation (nomination_id, criterion, is_met, attested_by, attested_on) "
                    + "values (\(nomination), 'doan_ket', true, 'x', '2025-12-01')", "TD312"
            ),
            (
                "insert into dossier (org_unit_id, addressed_to_id, title, prepared_on) select s.org_unit_id, "
                    + "s.addressed_to_id, 'x', '2025-12-01' from dossier s where dossier_id = \(sent)",
                "TD007"
            ),
        ] {
            #expect(try await TestSQL.refusal(attempt, login: "test.tinh")?.code == code, "\(attempt)")
        }
        // And the other way round once it has been sent.
        _ = try await up.registry.submitDossier(
            sent, number: PaperNumber(number: 9, symbol: "TTr-PVX"), on: office.day)
        for (attempt, code) in [
            (nominate(mine, in: sent, ordinal: 8).replacing("2025", with: "2024"), "TD213"),
            ("select remove_nomination(\(nomination))", "TD211"),
            (
                "insert into attestation (nomination_id, criterion, is_met, attested_by, attested_on) "
                    + "values (\(nomination), 'doan_ket', true, 'x', '2025-12-01')", "TD312"
            ),
        ] {
            #expect(try await clerk(attempt)?.code == code, "\(attempt)")
        }
    }

    @Test func `nobody forwards another authority's dossier to himself`() async throws {
        var other = Office(everywhere: true)
        other.unit = "30259"
        other.authority = "30259"
        let dossier = try await other.receive([NominationFile.person("Người Kia", unit: "30259")])
        let forward =
            "insert into forwarding (dossier_id, org_unit_id, forwarded_to_id, number, symbol, forwarded_on) select "
            + "\(dossier), x.u, (select org_unit_id from org_unit where code = '30244.VX'), 1, 'TTr', '2025-12-02' "
            + "from (\(Self.commune)) x (u)"
        #expect(try await TestSQL.refusal(forward, login: "ct.phuhuu")?.code == "TD007")
    }

    @Test func `who was struck from a draft is told to nobody else`() async throws {
        let dossier = try await office.recommend([
            NominationFile.person("An"), NominationFile.person("Bị Gạch"),
        ])
        let decision = try await office.draft([dossier])
        let struck = try await TestSQL.number(
            "select nomination_id from draft_line where decision_id = \(decision) and name = 'Bị Gạch'")
        let omit =
            "select omit_draft_lines(\(decision), (select version from decision where decision_id = \(decision)), "
            + "array[\(struck)], 'refuse', 'Ghi sai')"
        #expect(try await TestSQL.refusal(omit, login: "ct.phuhuu") == nil)
        let version = try await TestSQL.number("select version from decision where decision_id = \(decision)")
        try await office.leader.approveDecision(
            decision, version: Int(version), signature: office.signature())
        try await TestSQL.run(
            "select add_account('test.khac', 'Người Khác', 'viewer', (select org_unit_id from org_unit "
                + "where code = '30259' and upper_inf(in_force)), null)")
        let changes = "select count(*)::text from draft_change"
        #expect(try await TestSQL.text(changes, login: "test.khac") == "0")
        #expect(try await TestSQL.text(changes, login: "vp.phuhuu") != "0")
        let issued = "select count(*)::text from decision where decision_id = \(decision)"
        #expect(try await TestSQL.text(issued, login: "test.khac") == "1")
    }

    @Test func `findings do not tell readers of matters`() async throws {
        let dossier = try await office.read([NominationFile.person("Có Việc")]).dossierID
        try await TestSQL.run(
            "insert into matter (recipient_id, kind, opened_on, paper) select recipient_id, 'investigation', "
                + "'2025-01-01', 'Số 1' from nomination where dossier_id = \(dossier)")
        _ = try await office.registry.submitDossier(
            dossier, number: PaperNumber(number: 9, symbol: "TTr-PVX"), on: office.day)
        try await TestSQL.run(
            "select add_account('test.xem', 'Người Xem', 'viewer', (\(Self.commune)), null)")
        let gates = "select count(*)::text from finding where gate = 'pending_matter'"
        #expect(try await TestSQL.text(gates, login: "vp.phuhuu") == "1")
        #expect(try await TestSQL.text(gates, login: "test.xem") == "0")
        #expect(try await TestSQL.text("select count(*)::text from finding", login: "test.xem") != "0")
    }

    @Test func `a draft that one does not see is as if there were none`() async throws {
        try await TestSQL.run(
            "insert into decision (org_unit_id, subject) select org_unit_id, 'x' from org_unit "
                + "where code = '30259' and upper_inf(in_force)")
        let draft = try await TestSQL.number("select max(decision_id) from decision")
        #expect(try await clerk("select discard_draft(\(draft), 0)")?.code == "TD104")
        for call in [
            "select omit_draft_lines(\(draft), 7, array[1], 'defer', 'Ghi sai')",
            "select approve_decision(\(draft), 7, 1, 'QĐ-UBND', '2025-12-20')",
        ] {
            #expect(try await TestSQL.refusal(call, login: "ct.phuhuu")?.code == "TD104", "\(call)")
        }
    }

    private static let missing: [(call: String, code: String?)] = [
        ("ask_numbers(null)", nil), ("ask_numbers(array[null]::text[])", nil), ("unasked_numbers(null)", nil),
        ("recipients_by_number(null)", nil), ("nominations_held_back(null)", nil),
        ("initiative_authors(null)", nil), ("number_is_known(null)", nil),
        ("number_is_known('082080000555')", "TD153"), ("move_person(null, null)", "TD106"),
        ("answer_request(null, null, null)", "TD155"), ("ask_office(null, null)", "TD110"),
        ("require_sight(null)", "TD107"), ("require_decision_sight(null)", "TD104"),
        ("require_dossier_sight(array[null]::bigint[])", "TD103"),
    ]

    /// What is missing is nobody's: it opens nothing, and is refused where something would be written.
    @Test(arguments: missing)
    func `nothing passes for somebody`(call: String, code: String?) async throws {
        #expect(try await clerk("select \(call)")?.code == code)
        #expect(try await TestSQL.number("select count(*) from number_try") == 0)
    }

    @Test func `a number in a list shows its last two digits`() async throws {
        let number =
            "update recipient set personal_number = '087123456789' where recipient_id = "
            + "(select min(recipient_id) from recipient where recipient_kind = 'individual')"
        try await TestSQL.run(number)
        let shown = "select shown_number from recipient where personal_number = '087123456789'"
        #expect(try await TestSQL.text(shown) == "**********89")
        let nested =
            #"select audit_shown('insert', '{"kept": {"personal_number": "087123456789"}, "#
            + #""masked_number": "087******789"}')::text"#
        #expect(
            try await TestSQL.text(nested)
                == #"{"kept": {"personal_number": "**********89"}, "masked_number": "**********89"}"#)
    }
}
