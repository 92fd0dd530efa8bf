import Failures
import TestKit
import Testing

@testable import Registry

/// What a decision rested on, and what belongs to its dossier, written anew once it is there, as accounts with psql.
@Suite(.database(.sample))
struct AfterDecisionAttackTests {
    private let office = Office()

    @Test func `a right to sign does not end before what was signed by it`() async throws {
        _ = try await office.decide([NominationFile.person("An")])
        let admin = try await Accounts().add("admin", .admin)
        let ending = { (account: String, day: String) in
            "select end_signer((select signing_right_id from signing_right where account_name = '\(account)'), '\(day)')"
        }
        try await TestSQL.expectRefused(
            ending: "rollback",
            [
                (ending("ct.phuhuu", "2025-07-02"), "TD609"), (ending("ct.phuhuu", "2025-11-30"), "TD609"),
                (ending("ct.phuhuu", "2025-12-01"), nil), (ending("pct.phuhuu", "2025-07-02"), nil),
            ], login: admin)
        // Whoever keeps the database ends none, either.
        let behind =
            "update signing_right set held = '[2025-07-01,2025-08-01)' where account_name = 'ct.phuhuu'"
        #expect(try await TestSQL.refusal(behind)?.code == "TD609")
    }

    @Test func `nothing is sent, received or read into a dossier that was answered`() async throws {
        _ = try await office.decide([NominationFile.person("An")])
        let dossier = try await TestSQL.number("select max(dossier_id) from decision_dossier")
        let step = { (name: String, day: String) in
            "insert into dossier_step (dossier_id, step, happened_on) values (\(dossier), '\(name)', '\(day)')"
        }
        try await TestSQL.expectRefused(
            ending: "rollback",
            [
                (step("submit", "2025-01-01"), "TD232"), (step("receive", "2026-01-01"), "TD232"),
                (step("notify", "2025-12-20"), nil),
                (
                    "insert into import_batch (dossier_id, sha256, file_name, row_count) "
                        + "values (\(dossier), sha256('x'), 'x.csv', 1)", "TD232"
                ),
            ])
        let reason =
            "insert into approval_reason (decision_id, nomination_id, kind, reason) "
            + "select decision_id, nomination_id, 'early', 'Đã xem xét' from award where nomination_id is not null limit 1"
        #expect(try await TestSQL.refusal(reason)?.code == "TD232")
    }

    /// The rest of a dossier, which came back before the decision, goes its way.
    @Test func `what came back of an answered dossier is sent again`() async throws {
        let dossier = try await office.receive([NominationFile.person("An"), NominationFile.person("Bình")])
        let ids = try await office.nominations(dossier)
        try await TestSQL.run(
            "insert into nomination_event (nomination_id, event, reason) values (\(ids[1]), 'return', 'Thiếu giấy tờ')"
        )
        _ = try await office.registry.recordMeeting(office.meeting(dossier))
        let decision = try await office.draft([dossier])
        try await office.leader.approveDecision(
            decision, version: 1, signature: office.signature(),
            reasons: ApprovalReasons(unmet: "Theo đề nghị của hội đồng"))
        _ = try await office.registry.submitDossier(
            dossier, number: PaperNumber(number: 9, symbol: "TTr-PVX"), on: office.day)
        _ = try await office.registry.receiveDossier(dossier, on: office.day)
        #expect(
            try await TestSQL.text("select state from nomination where nomination_id = \(ids[1])")
                == "received")
    }

    @Test func `the days of a campaign stay as they were when something was decided for it`() async throws {
        try await TestSQL.run(
            """
            insert into campaign (code, name, launched_by_id, manner, scope, period)
            values ('PT.A', 'Phong trào A', \(TestSQL.unit("30244")), 'thematic', 'unit', '[2022-01-01,2026-01-01)'),
                ('PT.B', 'Phong trào B', \(TestSQL.unit("30244")), 'thematic', 'unit', '[2022-01-01,2028-01-01)'),
                ('PT.C', 'Phong trào C', \(TestSQL.unit("30244")), 'thematic', 'unit', '[2022-01-01,2026-01-01)')
            """)
        for (place, code) in ["PT.A", "PT.B"].enumerated() {
            let dossier = try await office.read([NominationFile.person("Người \(place == 0 ? "Một" : "Hai")")]
            ).dossierID
            try await TestSQL.run(
                "update dossier set campaign_id = (select campaign_id from campaign where code = '\(code)') "
                    + "where dossier_id = \(dossier)")
            _ = try await office.registry.submitDossier(
                dossier, number: PaperNumber(number: place + 1, symbol: "TTr-PVX"), on: office.day)
            _ = try await office.registry.receiveDossier(dossier, on: office.day)
            _ = try await office.registry.recordMeeting(office.meeting(dossier))
            let decision = try await office.draft([dossier])
            try await office.leader.approveDecision(
                decision, version: 1, signature: office.signature(100 + place),
                reasons: ApprovalReasons(unmet: "Theo đề nghị của hội đồng"))
        }
        let moved = { (code: String, period: String) in
            "update campaign set period = '\(period)' where code = '\(code)'"
        }
        try await TestSQL.expectRefused(
            ending: "rollback",
            [
                (moved("PT.A", "[2020-01-01,2026-01-01)"), "TD611"),
                (moved("PT.A", "[2022-01-01,2025-01-01)"), "TD611"),
                (moved("PT.A", "[2022-01-01,2030-01-01)"), "TD611"),
                (moved("PT.A", "[2022-01-01,)"), "TD611"),
                (moved("PT.B", "[2022-01-01,2025-11-01)"), "TD611"),
                (moved("PT.B", "[2021-01-01,2028-01-01)"), "TD611"),
                (moved("PT.B", "[2022-01-01,2030-01-01)"), nil),
                (moved("PT.B", "[2022-01-01,2027-01-01)"), nil),
                (moved("PT.C", "[2020-01-01,2025-01-01)"), nil),
                ("update campaign set name = 'Tên khác' where code = 'PT.A'", nil),
            ])
    }

    @Test func `a seat does not end before a vote at which it was there`() async throws {
        let council = """
            (select min(council_id) from council where org_unit_id = \(TestSQL.unit("30244")) and name = 'Hội đồng Thi đua - Khen thưởng')
            """
        try await TestSQL.run(
            """
            insert into council (org_unit_id, name) select \(TestSQL.unit("30244")), 'Hội đồng Thi đua - Khen thưởng'
            on conflict do nothing;
            insert into council_member (council_id, name, post, role, in_force)
            values (\(council), 'Ghế Thử', 'P', 'member', '[2025-07-01,)')
            """)
        _ = try await office.recommend([NominationFile.person("An")])
        let ending = { (day: String) in
            "update council_member set in_force = daterange(lower(in_force), '\(day)') where name = 'Ghế Thử'"
        }
        try await TestSQL.expectRefused(
            ending: "rollback",
            [(ending("2025-08-01"), "TD610"), (ending("2025-12-01"), "TD610"), (ending("2025-12-02"), nil)])
    }
}
