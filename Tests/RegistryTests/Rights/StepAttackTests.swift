import Failures
import TestKit
import Testing

@testable import Registry

/// Steps of nominations by whoever may not take them: nothing is locked for them, and nothing told.
@Suite(.database(.sample))
struct StepAttackTests {
    private let office = Office()

    private func step(_ nomination: Int64, _ event: String, _ more: String = "") -> String {
        "insert into nomination_event (nomination_id, event, reason\(more.isEmpty ? "" : ", outcome_on")) "
            + "select \(nomination), '\(event)', 'Ghi sai'\(more)"
    }

    /// A statement that goes on after its first row, for as long as it likes: here it fails there.
    private func held(_ nomination: Int64, _ event: String) -> String {
        "\(step(nomination, event)) union all (select \(nomination), 'defer', (1 / (length(current_user::text) * 0))::text)"
    }

    @Test func `a stranger holds up no nomination, and learns nothing of one`() async throws {
        let recommended = try #require(
            try await office.nominations(office.recommend([NominationFile.person("An")])).first)
        let received = try #require(
            try await office.nominations(office.receive([NominationFile.person("Bình")], number: 2)).first)
        let sent = try await office.receive([NominationFile.person("Chi")], number: 3)
        let up = try #require(try await office.nominations(sent).first)
        _ = try await office.leader.forwardDossier(
            sent, to: "82", number: PaperNumber(number: 7, symbol: "TTr-UBND"), on: office.day)
        let clerk = try await Accounts().add("clerk", .office, unit: "30259")
        let leader = try await Accounts().add("leader", .leader, unit: "30259")
        for login in [clerk, leader] {
            for nomination in [recommended, received, up, 999_999] {
                for event in [
                    "defer", "award", "revoke", "recommend", "refuse", "submit", "vote_again", "decide_above",
                ] {
                    for attempt in [
                        step(nomination, event), held(nomination, event),
                        step(nomination, event, ", date '2027-01-01'"),
                        step(nomination, event, ", date '2000-01-01'"),
                    ] {
                        let refusal = try await TestSQL.refusal(attempt, login: login)
                        #expect(refusal?.code == "TD107", "\(attempt)")
                        #expect(refusal?.arguments.keys.sorted() == ["id"], "\(attempt)")
                    }
                }
            }
        }
    }

    @Test func `nor does who sees it and may not take the step`() async throws {
        let received = try #require(
            try await office.nominations(office.receive([NominationFile.person("An")])).first)
        let recommended = try #require(
            try await office.nominations(office.recommend([NominationFile.person("Bình")], number: 2)).first)
        let sender = try await Accounts().add("clerk", .office, unit: "30244.VX")
        for (login, nomination, event, code) in [
            (sender, received, "defer", "TD312"), (sender, recommended, "defer", "TD311"),
            ("vp.phuhuu", recommended, "refuse", "TD311"), ("ct.phuhuu", received, "defer", "TD311"),
            ("vp.phuhuu", recommended, "award", "TD235"), ("ct.phuhuu", recommended, "award", "TD235"),
            ("vp.phuhuu", received, "award", "TD235"), ("vp.phuhuu", received, "submit", "TD210"),
        ] {
            let refusal = try await TestSQL.refusal(held(nomination, event), login: login)
            #expect(refusal?.code == code, "\(login) \(event)")
        }
        #expect(try await TestSQL.refusal(step(received, "defer"), login: "vp.phuhuu") == nil)
        #expect(try await TestSQL.refusal(step(recommended, "refuse"), login: "ct.phuhuu") == nil)
    }

    @Test func `a letter is not withdrawn in the transaction that sends it`() async throws {
        let dossier = try await office.read([NominationFile.person("An")]).dossierID
        let letter = { (number: String, symbol: String, day: String) in
            "update dossier set submission_number = \(number), submission_symbol = \(symbol), submitted_on = \(day) "
                + "where dossier_id = \(dossier)"
        }
        let steps =
            "insert into nomination_event (nomination_id, event) select nomination_id, 'submit' from nomination "
            + "where dossier_id = \(dossier)"
        let written = letter("9", "'TTr-UBND'", "date '2026-01-05'")
        let none = letter("null", "null", "null")
        for (attempt, code) in [
            ("\(written); \(steps); set constraints all immediate; \(none)", "TD213"),
            ("\(steps); \(written); set constraints all immediate; \(none)", "TD213"),
            ("\(written); \(steps); \(none)", "TD213"), ("\(written); \(none); \(steps)", "TD164"),
            ("\(written); \(steps); \(letter("10", "'TTr-UBND'", "date '2026-01-05'"))", nil),
        ] as [(String, String?)] {
            let refusal = try await TestSQL.refusal("begin; \(attempt); commit", login: "vp.phuhuu")
            #expect(refusal?.code == code, "\(attempt)")
        }
    }
}
