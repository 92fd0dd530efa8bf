import Failures
import TestKit
import Testing

@testable import Registry

/// What was decided, and what came after, as somebody finds it who owns the tables.
@Suite(.database(.sample))
struct ImmutabilityTests {
    private let office = Office()

    private static let fixed = [
        "decision", "award", "decision_basis", "decision_dossier", "certificate", "amendment",
        "amendment_line",
        "revoked_award", "dependent_nomination", "recovery", "issued_number", "decision_batch",
    ]

    /// A decision of three lines: one corrected, one revoked and in part recovered; another one recorded from paper.
    private func history() async throws {
        let decision = try await office.decide(["An", "Bình", "Chi"].map { NominationFile.person($0) })
        let registry = office.registry
        try await office.leader.correct(
            decision, [Correction(line: 1, field: .name, text: "Ân")], by: office.signature(200),
            reason: "Sai")
        try await office.leader.revoke(
            Revocation(decision: decision, lines: [2], ground: .falsePapers, reason: "Giả mạo"),
            by: office.signature(201))
        try await registry.recover(
            line: 2, of: decision, on: office.day, certificate: true, money: 0, paper: nil)
        _ = try await registry.recordDecision(
            [
                "decision_number": "1234/QĐ-TTg", "decided_on": "20/11/2019",
                "authority": "Thủ tướng Chính phủ", "source": "Hộp 12", "recipient_kind": "individual",
                "name": "Lan", "unit_code": "30244.VX", "award_kind_code": "BK_TTG",
                "achievement_year": "2018", "achievement": "Thành tích",
            ], on: office.day)
    }

    @Test func `nothing of it is changed, deleted or emptied`() async throws {
        try await history()
        for table in Self.fixed {
            let column =
                try await TestSQL.text(
                    "select attname::text from pg_attribute where attrelid = '\(table)'::regclass and attnum > 0 "
                        + "and attgenerated = '' and attidentity = '' order by attnum limit 1") ?? ""
            for statement in [
                "update \(table) set \(column) = \(column)", "delete from \(table)",
                "truncate \(table) cascade",
            ] {
                let code = try await TestSQL.refusal(statement)?.code
                #expect(code == "TD230" || code == "TD232", "\(statement): \(code ?? "done")")
            }
        }
    }

    @Test func `nothing joins a decision or a paper that was issued`() async throws {
        try await history()
        let copies = [
            "insert into amendment_line (amendment_id, award_id, field, before, after) "
                + "select amendment_id, award_id, 'post', before, after from amendment_line",
            "insert into revoked_award (award_id, amendment_id, certificate_to_recover, money_to_recover_vnd) "
                + "select (select max(award_id) from award), amendment_id, true, 0 from revoked_award",
            "insert into dependent_nomination (amendment_id, nomination_id, verdict_before, verdict_after) "
                + "select amendment_id, (select max(nomination_id) from nomination), 'met', 'not_met' "
                + "from revoked_award",
        ]
        for copy in copies { #expect(try await TestSQL.refusal(copy)?.code == "TD230", "\(copy)") }
        let line =
            "insert into award (decision_id, ordinal, group_ordinal, recipient_id, recipient_kind, award_kind_id, "
            + "achievement_year, name, unit_name, org_unit_id, achievement) select decision_id, 99, 99, recipient_id, "
            + "recipient_kind, award_kind_id, achievement_year, name, unit_name, org_unit_id, achievement from award limit 1"
        #expect(try await TestSQL.refusal(line)?.code == "TD232")
    }

    @Test func `a paper names lines of its own decision, and one at least`() async throws {
        try await history()
        let paper =
            "insert into amendment (decision_id, kind, org_unit_id, number, symbol, issued_on, signer_name, signer_post, "
            + "reason) select decision_id, 'correction', org_unit_id, 999, symbol, issued_on, 'A', 'B', 'Ghi sai' "
            + "from amendment limit 1"
        #expect(try await TestSQL.refusal(paper)?.code == "TD370")
        let foreign =
            "begin; insert into amendment_line (amendment_id, award_id, field, before, after) "
            + "select 900, max(award_id), 'name', 'a', 'b' from award; "
            + "insert into amendment (amendment_id, decision_id, kind, org_unit_id, number, symbol, issued_on, "
            + "signer_name, signer_post, reason) overriding system value select 900, decision_id, 'correction', "
            + "org_unit_id, 999, symbol, issued_on, 'A', 'B', 'Ghi sai' from amendment limit 1; commit"
        #expect(try await TestSQL.refusal(foreign)?.code == "TD370")
    }

    @Test func `a certificate is voided once, and there is none for what does not stand`() async throws {
        try await history()
        let void = "update certificate set voided_at = now(), void_reason = 'Ghi sai' where voided_at is null"
        try await TestSQL.run(void + " and award_id = (select min(award_id) from award where name = 'Chi')")
        for statement in [
            "update certificate set void_reason = 'Ghi sai lần nữa' where voided_at is not null",
            "update certificate set voided_at = null, void_reason = null where voided_at is not null",
            "update certificate set copy = 7 where voided_at is null",
        ] {
            #expect(try await TestSQL.refusal(statement)?.code == "TD230", "\(statement)")
        }
        for name in ["Bình", "Lan"] {
            let copy =
                "insert into certificate (award_id, copy) select award_id, 2 from award where name = '\(name)'"
            #expect(try await TestSQL.refusal(copy)?.code == "TD371", "\(name)")
        }
    }
}
