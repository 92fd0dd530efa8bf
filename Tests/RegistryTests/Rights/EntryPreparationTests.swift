import Failures
import TestKit
import Testing

@testable import Registry

/// One human as an office and a leader: what he changed of cards, posts and authors; and what lets a submission's finding rest.
@Suite(.database(.sample))
struct EntryPreparationTests {
    private let office = Office()

    /// What the office account does between the nomination and the sending; `$r` is whom it is about.
    private static let hands = [
        "update recipient set born_on = '1989-01-01', birth_precision = 'year' where recipient_id = $r",
        "update person set ethnicity = 'Khmer' where recipient_id = $r",
        "select move_person($r, \(TestSQL.unit("30244.VP")))",
        "update recipient set org_unit_id = \(TestSQL.unit("30244.VP")) where recipient_id = $r",
        "update recipient set personal_number = null where recipient_id = $r",
        "insert into post (recipient_id, org_unit_id, title, held) select recipient_id, org_unit_id, 'Tổ trưởng', '[2025-01-01,)' "
            + "from recipient where recipient_id = $r",
        "update post set held = '[2024-01-01,2025-11-01)' where recipient_id = $r",
        "insert into initiative_author (initiative_id, recipient_id, share_percent) select initiative_id, $r, 30 from initiative "
            + "where code = 'PREP'",
        "update initiative_author set share_percent = 25 where recipient_id = $r",
        "update initiative set stage = 'replicated' where initiative_id in (select initiative_id from initiative_author where recipient_id = $r)",
        "insert into recognition (initiative_id, scope, recognised_by, recognised_on) select initiative_id, 'grassroots', "
            + "'Chủ tịch UBND xã', '2025-11-01' from initiative_author where recipient_id = $r",
    ]

    @Test func `whoever changed a card, a post or an author does not approve what rests on it`() async throws
    {
        try await TwofoldHuman.add()
        try await office.registry.addInitiative(
            NewInitiative(
                code: "PREP", name: "Hẹn giờ", kind: "model", unit: "30244.VX", campaign: nil,
                startedYear: 2025, stage: "in_use"))
        for (index, hand) in Self.hands.enumerated() {
            let line = NominationFile.person(
                "Người Số \(index)", born: "1990", number: hand.contains("number") ? "087090000123" : "")
            let dossier = try await office.read([line]).dossierID
            let recipient = try await TestSQL.number(
                "select recipient_id from nomination where dossier_id = \(dossier)")
            if index > 5, hand.contains("where recipient_id = $r") {
                try await TestSQL.run(
                    """
                    insert into post (recipient_id, org_unit_id, title, held) values
                        (\(recipient), \(TestSQL.unit("30244.VX")), 'Tổ phó', '[2024-01-01,)');
                    insert into initiative_author (initiative_id, recipient_id, share_percent)
                    select initiative_id, \(recipient), 10 from initiative where code = 'PREP'
                    """)
            }
            try await TestSQL.expectRefused(
                [(hand.replacing("$r", with: "\(recipient)"), nil)], login: "test.prep.office")
            let decision = try await draft(dossier, number: index + 1)
            let refusal = try await TwofoldHuman.approval(decision, by: "test.prep.leader")
            #expect(refusal?.code == "TD560", "\(hand)")
            #expect(refusal?.arguments["maker"] == "test.prep.office", "\(hand)")
        }
        // What he changed of others, and before, is no hand in it.
        let clean = try await draft(
            office.read([NominationFile.person("Người Khác", born: "1990")]).dossierID, number: 90)
        #expect(try await TwofoldHuman.approval(clean, by: "test.prep.leader") == nil)
        for (table, column) in [
            ("initiative", "edited_by"), ("initiative", "edited_at"), ("post", "account"),
            ("post", "entered_at"), ("initiative_author", "login"),
            ("initiative_author", "account"),
        ] {
            for right in ["insert", "update"] {
                #expect(
                    try await TestSQL.text(
                        "select has_column_privilege('thidua_office', '\(table)', '\(column)', '\(right)')::text"
                    ) == "false", "\(table).\(column) \(right)")
            }
        }
    }

    private func draft(_ dossier: Int64, number: Int) async throws -> Int64 {
        _ = try await office.registry.submitDossier(
            dossier, number: PaperNumber(number: number, symbol: "TTr-PVX"), on: office.day)
        _ = try await office.registry.receiveDossier(dossier, on: office.day)
        _ = try await office.registry.recordMeeting(office.meeting(dossier))
        return try await office.draft([dossier])
    }

    @Test func `what a submission found rests when what its criteria read was entered`() async throws {
        let dossier = try await office.read([NominationFile.person("An", born: "1990", award: "CSTDCS")])
            .dossierID
        let decision = try await submittedUnmet(dossier)
        let unmet = {
            try await TestSQL.text("select unmet_lines(\(decision), '{}')::text")
        }
        #expect(try await unmet() == "{1}")
        let of = "select recipient_id from nomination where dossier_id = \(dossier)"
        for (entry, left) in [
            // A merger that is undone gives nothing; nor does what is of another kind, or for one group alone.
            (
                "insert into recipient_merge (kept_id, gone_id, gone_name, reason, kept_before, gone_recipient, gone_person, "
                    + "merged_at, account, undone_at, undone_by, undone_reason) values ((\(of)), 999999, 'X', 'Trùng', '{}', '{}', "
                    + "'{}', '2025-01-01', 'vp.phuhuu', now(), 'vp.phuhuu', 'Nhầm')", "{1}"
            ),
            (
                "insert into matter (recipient_id, kind, opened_on, closed_on, outcome) values ((\(of)), 'complaint', "
                    + "'2025-02-01', '2025-03-01', 'no_violation')", "{1}"
            ),
            ("insert into unit_figure (recipient_id, year, members) values ((\(of)), 2025, 9)", "{1}"),
            (
                "insert into attestation (nomination_id, criterion, is_met, attested_by, attested_on) select nomination_id, "
                    + "'hoan_thanh_nhiem_vu', false, 'Trưởng phòng', '2025-12-01' from nomination where dossier_id = \(dossier)",
                "{1}"
            ),
            ("insert into rating (recipient_id, year, rating) values ((\(of)), 2025, 'HTXS')", "{1}"),
            (
                "insert into attestation (nomination_id, criterion, is_met, attested_by, attested_on) select nomination_id, "
                    + "'tham_gia_phong_trao', true, 'Trưởng phòng', '2025-12-01' from nomination where dossier_id = \(dossier)",
                "{}"
            ),
        ] {
            try await TestSQL.run("set session_replication_role = replica; \(entry)")
            #expect(try await unmet() == left, "\(entry)")
        }
        #expect(try await TestSQL.text("select unmet_lines(\(decision), null)::text") == "{1}")
    }

    /// A draft of a dossier that was submitted with criteria that were not met: all, or all but some.
    private func submittedUnmet(_ dossier: Int64, but met: String = "false") async throws -> Int64 {
        let sending = """
            update dossier set submission_number = 9, submission_symbol = 'TTr-PVX', submitted_on = '2025-12-01'
            where dossier_id = \(dossier);
            insert into nomination_event (nomination_id, event) select nomination_id, 'submit' from nomination
            where dossier_id = \(dossier);
            insert into finding (nomination_event_id, award_rule_id, verdict) select n.last_event_id, r.award_rule_id, case when \(met) then 'met' else 'not_met' end
            from nomination n join award_rule r using (award_kind_code, recipient_kind)
            where n.dossier_id = \(dossier) and r.rule_set_code = 'RS-2025' and not r.is_withdrawn
            """
        try await TestSQL.expectRefused([(sending, nil)])
        _ = try await office.registry.receiveDossier(dossier, on: office.day)
        _ = try await office.registry.recordMeeting(office.meeting(dossier))
        return try await office.draft([dossier])
    }

    @Test func `what no criterion reads leaves what was found`() async throws {
        let dossier = try await office.read([NominationFile.person("An", born: "1990", award: "CSTDCS")])
            .dossierID
        try await TestSQL.run(
            """
            insert into initiative (code, name, kind, org_unit_id, introduced_by_id, started_year, stage)
            select 'PREP2', 'Hẹn giờ', 'model', u, u, 2019, 'in_use' from (values (\(TestSQL.unit("30244.VX")))) v (u);
            insert into initiative_author (initiative_id, recipient_id, share_percent)
            select i.initiative_id, n.recipient_id, 10 from initiative i, nomination n
            where i.code = 'PREP2' and n.dossier_id = \(dossier);
            insert into rating (recipient_id, year, rating) select recipient_id, 2020, 'HTT' from nomination where dossier_id = \(dossier)
            """)
        let decision = try await submittedUnmet(dossier, but: "r.rule_group = '1'")
        let of = "select recipient_id from nomination where dossier_id = \(dossier)"
        for (entry, left) in [
            ("update initiative set stage = 'replicated' where code = 'PREP2'", "{1}"),
            ("update initiative set name = 'Hẹn giờ mới' where code = 'PREP2'", "{1}"),
            ("update initiative_author set share_percent = 20 where recipient_id = (\(of))", "{1}"),
            ("update rating set paper = '7/QĐ' where recipient_id = (\(of)) and year = 2020", "{1}"),
            (
                "insert into attestation (nomination_id, criterion, is_met, attested_by, attested_on) select nomination_id, "
                    + "'muu_tri_sang_tao', false, 'Trưởng phòng', '2025-12-01' from nomination where dossier_id = \(dossier)",
                "{1}"
            ),
            (
                "insert into recognition (initiative_id, scope, recognised_by, recognised_on) select initiative_id, "
                    + "'grassroots', 'Chủ tịch UBND xã', '2025-11-01' from initiative where code = 'PREP2'",
                "{}"
            ),
        ] {
            let isVouched = entry.contains("attestation")
            if isVouched {
                try await TestSQL.run("set session_replication_role = replica; \(entry)")
            } else {
                try await TestSQL.expectRefused([(entry, nil)])
            }
            #expect(
                try await TestSQL.text("select unmet_lines(\(decision), '{}')::text") == left, "\(entry)")
        }
        // Of a model one rule reads whether it was stopped: from when to when is kept.
        let stopped =
            "select (stopped_during is null)::text || upper_inf(stopped_during) from initiative where code = 'PREP2'"
        for (stage, kept) in [
            ("stopped", "falsetrue"), ("in_use", "falsefalse"), ("evaluated", "falsefalse"),
        ] {
            try await TestSQL.expectRefused(
                [
                    (
                        "update initiative set stage = '\(stage)', stage_note = 'Hết kinh phí' where code = 'PREP2'",
                        nil
                    )
                ])
            #expect(try await TestSQL.text(stopped) == kept, "\(stage)")
        }
    }
}
