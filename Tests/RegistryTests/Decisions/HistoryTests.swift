import Failures
import TestKit
import Testing

@testable import Registry

/// What is decided stays, whoever writes: these statements are sent as superuser.
@Suite(.database(.sample))
struct HistoryTests {
    private let decision = "(select decision_id from decision where number = 3012)"

    @Test(arguments: [
        ("decision", "update decision set subject = 'Khác'", "TD232"),
        ("decision", "update decision set state = 'draft'", "TD232"),
        ("decision", "update decision set version = version", "TD232"),
        ("decision", "truncate decision cascade", "TD230"),
        ("award", "update award set name = 'Khác'", "TD230"),
        ("award", "delete from award", "TD230"), ("award", "truncate award cascade", "TD230"),
        ("decision_dossier", "update decision_dossier set dossier_id = dossier_id", "TD230"),
        ("decision_dossier", "delete from decision_dossier", "TD232"),
        ("decision_dossier", "truncate decision_dossier", "TD230"),
        ("decision_basis", "update decision_basis set ordinal = ordinal + 10", "TD230"),
        ("decision_basis", "delete from decision_basis", "TD232"),
        ("decision_basis", "truncate decision_basis", "TD230"),
        ("ballot", "update ballot set yes = 9", "TD230"), ("ballot", "delete from ballot", "TD230"),
        ("ballot", "truncate ballot, ballot_correction", "TD230"),
        ("nomination_event", "update nomination_event set reason = 'Ghi sai'", "TD230"),
        ("nomination_event", "delete from nomination_event", "TD230"),
        ("nomination_event", "truncate nomination_event cascade", "TD230"),
        ("certificate", "delete from certificate", "TD230"), ("certificate", "truncate certificate", "TD230"),
        ("nomination", "delete from nomination", "TD211"),
        ("nomination", "update nomination set achievement = 'Khác'", "TD211"),
    ])
    func `a statement against history is refused`(table: String, statement: String, code: String) async throws
    {
        let before = try await TestSQL.texts("select t::text from \(table) t order by 1")
        #expect(!before.isEmpty)
        #expect(try await TestSQL.refusal(statement)?.code == code)
        #expect(try await TestSQL.texts("select t::text from \(table) t order by 1") == before)
    }

    @Test func `an issued decision is not deleted`() async throws {
        // Its lines would hold it anyway; the trigger speaks first.
        #expect(try await TestSQL.refusal("delete from decision")?.code == "TD232")
    }

    @Test func `nothing is added to an issued decision`() async throws {
        let copied =
            "decision_id, ordinal + 100, group_ordinal, recipient_id, recipient_kind, award_kind_id, "
            + "achievement_year, name, unit_name, org_unit_id, achievement from award"
        let columns =
            "decision_id, ordinal, group_ordinal, recipient_id, recipient_kind, award_kind_id, "
            + "achievement_year, name, unit_name, org_unit_id, achievement"
        for statement in [
            "insert into award (\(columns)) select \(copied)",
            "insert into decision_basis select \(decision), 99, max(legal_instrument_id) from legal_instrument",
            "with d as (insert into dossier (org_unit_id, addressed_to_id, title, prepared_on) "
                + "select org_unit_id, org_unit_id, 'x', '2021-01-01' from decision returning dossier_id) "
                + "insert into decision_dossier select \(decision), dossier_id from d",
        ] {
            #expect(try await TestSQL.refusal(statement)?.code == "TD232", "\(statement)")
        }
    }

    @Test func `an award line without an issued decision is refused`() async throws {
        let statement = """
            with d as (insert into decision (org_unit_id, subject) select org_unit_id, 'x' from decision
                returning decision_id)
            insert into award (decision_id, ordinal, group_ordinal, recipient_id, recipient_kind, award_kind_id,
                achievement_year, name, unit_name, org_unit_id, achievement)
            select d.decision_id, 1, 1, recipient_id, recipient_kind, award_kind_id, achievement_year, name, unit_name,
                org_unit_id, achievement
            from award, d where ordinal = 1
            """
        #expect(try await TestSQL.refusal(statement)?.code == "TD235")
    }

    @Test func `a draft may be given up`() async throws {
        let office = Office()
        let decision = try await office.draft([office.recommend([NominationFile.person("An")])])
        try await TestSQL.run(
            """
            delete from draft_line where decision_id = \(decision);
            delete from decision_dossier where decision_id = \(decision);
            delete from decision where decision_id = \(decision);
            """)
    }

    @Test func `a decision is issued whole or not at all`() async throws {
        let statement =
            "insert into decision (org_unit_id, subject, state) select org_unit_id, 'x', 'issued' from decision"
        #expect(try await TestSQL.refusal(statement)?.code == "TD120")
    }

    @Test func `a second valid certificate is refused, a copy after a void is not`() async throws {
        let copy = "insert into certificate (award_id, copy) select min(award_id), 2 from award"
        #expect(try await TestSQL.refusal(copy)?.code == "TD122")
        try await TestSQL.run(
            "update certificate set voided_at = now(), void_reason = 'rách' "
                + "where award_id = (select min(award_id) from award); \(copy)")
    }
}
