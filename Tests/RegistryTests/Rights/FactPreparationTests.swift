import Failures
import TestKit
import Testing

@testable import Registry

/// One human as an office and a leader: the facts that he entered, and lines at which nobody looked.
@Suite(.database(.sample))
struct FactPreparationTests {
    private let office = Office()

    @Test func `whoever entered what it rests on does not approve it`()
        async throws
    {
        try await TwofoldHuman.add()
        let file = [
            NominationFile.person("An", born: "1990"), NominationFile.person("Bình", born: "1991"),
            NominationFile.person("Chi", born: "1992"),
        ]
        let first = try await office.read([file[0]]).dossierID
        let second = try await office.read([file[1]]).dossierID
        let third = try await office.read([file[2]]).dossierID
        let of = { (dossier: Int64) in "(select recipient_id from nomination where dossier_id = \(dossier))" }
        try await office.registry.addInitiative(
            NewInitiative(
                code: "PREP", name: "Hẹn giờ", kind: "model", unit: "30244.VX", campaign: nil,
                startedYear: 2025, stage: "in_use"))
        let nomination = try #require(try await office.nominations(third).first)
        _ = try await office.registry.useInitiative("PREP", for: nomination)
        // Somebody else's matter, which another account closes; a year that was rated while nobody was proposed.
        try await TestSQL.expectRefused(
            [
                (
                    "insert into matter (recipient_id, kind, opened_on) values (\(of(first)), 'complaint', '2025-01-02')",
                    nil
                )
            ], login: "vp.phuhuu")
        try await TestSQL.expectRefused(
            [
                (
                    "update matter set closed_on = '2025-02-03', outcome = 'no_violation' where matter_id = "
                        + "(select max(matter_id) from matter)", nil
                ),
                ("insert into rating (recipient_id, year, rating) values (\(of(second)), 2025, 'HTT')", nil),
                (
                    "insert into recognition (initiative_id, scope, recognised_by, recognised_on) select initiative_id, "
                        + "'grassroots', 'Chủ tịch UBND xã', '2025-11-01' from initiative where code = 'PREP'",
                    nil
                ),
            ], login: "test.prep.office")
        for dossier in [first, second, third] {
            _ = try await office.registry.submitDossier(
                dossier, number: PaperNumber(number: Int(dossier), symbol: "TTr-PVX"), on: office.day)
            _ = try await office.registry.receiveDossier(dossier, on: office.day)
            _ = try await office.registry.recordMeeting(office.meeting(dossier))
            let decision = try await office.draft([dossier])
            let refusal = try await TwofoldHuman.approval(decision, by: "test.prep.leader")
            #expect(refusal?.code == "TD560")
            #expect(refusal?.arguments["maker"] == "test.prep.office")
        }
    }

    @Test func `what nobody looked at is signed with a reason alone`() async throws {
        let dossier = try await office.read([NominationFile.person("An", born: "1990")]).dossierID
        try await TestSQL.expectRefused(
            [
                (
                    "update dossier set submission_number = 9, submission_symbol = 'TTr-PVX', submitted_on = '2025-12-01' "
                        + "where dossier_id = \(dossier); insert into nomination_event (nomination_id, event) "
                        + "select nomination_id, 'submit' from nomination where dossier_id = \(dossier)", nil
                )
            ], login: "vp.phuhuu")
        _ = try await office.registry.receiveDossier(dossier, on: office.day)
        _ = try await office.registry.recordMeeting(office.meeting(dossier))
        let decision = try await office.draft([dossier])
        let signing = { (reason: String) in
            "select approve_decision(\(decision), version, 100, 'QĐ-UBND', '2025-12-20', unmet => '{}'\(reason)) "
                + "from decision where decision_id = \(decision)"
        }
        try await TestSQL.expectRefused(
            [(signing(""), "TD289"), (signing(", unmet_because => 'Đã xem hồ sơ giấy'"), nil)],
            login: "ct.phuhuu")
    }

    @Test func `what was awarded elsewhere meanwhile, and a look at one thing alone, are no way past it`()
        async throws
    {
        try await TwofoldHuman.add()
        let dossier = try await office.receive([NominationFile.person("An", born: "1990")])
        try await TestSQL.expectRefused(
            [
                (
                    """
                    insert into decision (authority_name, origin, subject, source)
                    values ('Hội Nông dân tỉnh Vĩnh Long', 'external', 'X', 'Y');
                    insert into award (decision_id, ordinal, group_ordinal, recipient_id, recipient_kind, award_kind_id,
                        achievement_year, name, unit_name, org_unit_id, achievement, commendation_type)
                    select (select max(decision_id) from decision where state = 'draft'), 1, 1, n.recipient_id, 'individual', (
                            select k.award_kind_id from award_kind k where k.award_kind_code = 'GK_XA'
                            order by lower(k.in_force) desc limit 1),
                        2024, n.name, 'P', n.org_unit_id, 'T', 'CONG_TRANG'
                    from nomination n where n.dossier_id = \(dossier);
                    select issue_recorded(array[max(decision_id)], array[5], array['QĐ-HND'], array['2025-01-10'::date],
                        array['A'], array['B']) from decision where state = 'draft'
                    """, nil
                )
            ], login: "test.prep.office")
        _ = try await office.registry.recordMeeting(office.meeting(dossier))
        let decision = try await office.draft([dossier])
        #expect(try await TwofoldHuman.approval(decision, by: "test.prep.leader")?.code == "TD560")
        // One finding of a gate is not a look at the criteria.
        let other = try await office.read([NominationFile.person("Bình", born: "1971")]).dossierID
        try await TestSQL.expectRefused(
            [
                (
                    "update dossier set submission_number = 9, submission_symbol = 'TTr-PVX', submitted_on = '2025-12-01' "
                        + "where dossier_id = \(other); insert into nomination_event (nomination_id, event) select "
                        + "nomination_id, 'submit' from nomination where dossier_id = \(other); insert into finding "
                        + "(nomination_event_id, gate, verdict) select last_event_id, 'votes', 'met' from nomination "
                        + "where dossier_id = \(other)", nil
                )
            ], login: "vp.phuhuu")
        _ = try await office.registry.receiveDossier(other, on: office.day)
        _ = try await office.registry.recordMeeting(office.meeting(other))
        let unread = try await office.draft([other])
        try await TestSQL.expectRefused(
            [
                (
                    "select approve_decision(\(unread), version, 101, 'QĐ-UBND', '2025-12-20', unmet => '{}') "
                        + "from decision where decision_id = \(unread)", "TD289"
                )
            ], login: "ct.phuhuu")
    }
}
