import Failures
import TestKit
import Testing

@testable import Registry

/// Days in their order, and mistyped ones that are mended while nothing rests on them.
@Suite(.database(.sample))
struct DayOrderTests {
    private let office = Office()

    private func day(_ dossier: Int64, _ field: String) async throws -> String? {
        try await TestSQL.text("select \(field)::text from dossier where dossier_id = \(dossier)")
    }

    @Test func `the council meets after the receipt and before the decision`() async throws {
        let dossier = try await office.receive([NominationFile.person("An"), NominationFile.person("Bình")])
        var early = office
        early.day = date("2025-11-30")
        let refusal = await failure { try await office.registry.recordMeeting(early.meeting(dossier)) }
        #expect(refusal?.code == "TD285")
        var late = office
        late.day = date("2025-12-10")
        _ = try await office.registry.recordMeeting(late.meeting(dossier))
        let draft = try await office.draft([dossier])
        let before = await failure {
            try await office.leader.approveDecision(
                draft, version: 1, signature: office.signature(on: "2025-12-09"))
        }
        #expect(Set((before?.details ?? []).map(\.code)) == ["TD287"])
        let psql = try await TestSQL.refusal(
            "select approve_decision(\(draft), 1, 9, 'QĐ-UBND', '2025-12-09')", login: "ct.phuhuu")
        #expect(psql?.code == "TD287")
        try await office.leader.approveDecision(
            draft, version: 1, signature: office.signature(on: "2025-12-10"))
    }

    @Test func `a letter, a recognition and a unit are not before what they are about`() async throws {
        let dossier = try await office.read([
            NominationFile.person("An"),
            NominationFile.collective("Phòng Văn hóa - Xã hội").replacing(",2025,", with: ",2024,"),
        ]).dossierID
        let letter = await failure {
            _ = try await office.registry.submitDossier(
                dossier, number: PaperNumber(number: 1, symbol: "TTr-PVX"), on: date("2024-12-30"))
        }
        #expect(letter?.code == "TD580")
        let psql =
            "update dossier set submitted_on = '2024-12-30', submission_number = 1, submission_symbol = 'TTr' where dossier_id = \(dossier)"
        #expect(try await TestSQL.refusal(psql, login: "vp.phuhuu")?.code == "TD580")
        _ = try await office.registry.submitDossier(
            dossier, number: PaperNumber(number: 1, symbol: "TTr-PVX"), on: office.day)
        _ = try await office.registry.receiveDossier(dossier, on: office.day)
        _ = try await office.registry.recordMeeting(office.meeting(dossier))
        // The department is there since the commune is, and has no former one.
        let line = try await office.nominations(dossier)[1]
        let young = { (change: String) in
            try await TestSQL.texts("select code from award_questions(array[\(line)])", setup: change)
        }
        let unit = TestSQL.unit("30244.VX")
        let since = { (day: String) in
            "set session_replication_role = replica; delete from org_unit_lineage where successor_id = \(unit); "
                + "update org_unit set in_force = daterange('\(day)', null) where org_unit_id = \(unit)"
        }
        #expect(try await young(since("2025-07-01")) == ["TD581"])
        #expect(try await young(since("2024-07-01")) == [])
        let initiative =
            "insert into recognition (initiative_id, scope, recognised_by, recognised_on) "
            + "select initiative_id, 'nation', 'Thủ trưởng', make_date(started_year - 1, 12, 1) from initiative limit 1"
        #expect(try await TestSQL.refusal(initiative)?.code == "TD582")
    }

    @Test func `a mistyped receipt is mended before the vote, with a trace, and not after`() async throws {
        let dossier = try await office.receive([NominationFile.person("An")])
        try await office.registry.mendDossier(dossier, .received, to: date("2025-12-03"), reason: "Gõ nhầm")
        #expect(try await day(dossier, "received_on") == "2025-12-03")
        let trace = try await TestSQL.text(
            "select field || ' ' || before || ' ' || after || ' ' || reason from day_correction")
        #expect(trace == "received_on 2025-12-01 2025-12-03 Gõ nhầm")
        let steps = try await TestSQL.texts(
            "select step || ' ' || happened_on from dossier_step where dossier_id = \(dossier) order by dossier_step_id"
        )
        #expect(steps == ["submit 2025-12-01", "receive 2025-12-03"])
        for (field, value, code) in [
            (DossierDay.received, "2025-11-01", "TD216"), (.submitted, "2025-12-04", "TD216"),
            (.received, "2999-01-01", "TD117"),
        ] {
            let refusal = await failure {
                try await office.registry.mendDossier(dossier, field, to: date(value), reason: "Ghi sai")
            }
            #expect(refusal?.code == code || code == "TD117" && refusal?.code == "TD158", "\(value)")
        }
        try await office.registry.mendDossier(dossier, .submitted, to: date("2025-11-28"), reason: "Gõ nhầm")
        var meeting = office
        meeting.day = date("2025-12-05")
        _ = try await office.registry.recordMeeting(meeting.meeting(dossier))
        let late = await failure {
            try await office.registry.mendDossier(
                dossier, .received, to: date("2025-12-04"), reason: "Ghi sai")
        }
        #expect(late?.code == "TD288")
        // Whoever has psql goes the same way, and writes no trace of his own.
        for sql in [
            "update dossier set submitted_on = '2025-11-20' where dossier_id = \(dossier)",
            "insert into day_correction (dossier_id, field, before, after, reason) values (\(dossier), 'received_on', "
                + "'2025-12-03', '2025-12-02', 'x')",
        ] {
            #expect(try await TestSQL.refusal(sql, login: "vp.phuhuu") != nil, "\(sql)")
        }
    }

    @Test func `a mistyped meeting is mended while no draft holds what it voted on`() async throws {
        let dossier = try await office.recommend([NominationFile.person("An"), NominationFile.person("Bình")])
        let meeting = try await TestSQL.number("select max(meeting_id) from ballot")
        try await office.registry.mendMeeting(meeting, to: date("2025-12-08"), reason: "Gõ nhầm")
        #expect(
            try await TestSQL.text("select held_on::text from meeting where meeting_id = \(meeting)")
                == "2025-12-08")
        let early = await failure {
            try await office.registry.mendMeeting(meeting, to: date("2025-11-08"), reason: "Ghi sai")
        }
        #expect(early?.code == "TD285")
        _ = try await office.draft([dossier])
        let drafted = await failure {
            try await office.registry.mendMeeting(meeting, to: date("2025-12-09"), reason: "Ghi sai")
        }
        #expect(drafted?.code == "TD288")
    }

    @Test func `what is entered of the past has happened`() async throws {
        _ = try await office.read([NominationFile.person("An")])
        let person = "(select min(recipient_id) from recipient where name = 'An')"
        for sql in [
            "insert into matter (recipient_id, kind, opened_on, paper) values (\(person), 'complaint', register_today() + 1, 'x')",
            "update person set died_on = register_today() + 1 where recipient_id = \(person)",
        ] {
            let refusal = try await TestSQL.refusal("begin; \(sql); rollback", login: "vp.phuhuu")
            #expect(refusal?.code == "TD158", "\(sql)")
        }
    }

    // MARK: Not met is not not known

    private func verdicts(_ dossier: Int64) async throws -> [String?] {
        try await listed {
            try await office.registry.check(.dossier(dossier), on: office.day, into: $0)
        }.rows.map { $0["verdict"] }
    }

    @Test func `a year without a rating has no data, a bad rating is not met`() async throws {
        let dossier = try await office.read([NominationFile.person("An"), NominationFile.person("Bình")])
            .dossierID
        try await TestSQL.run(
            """
            insert into rating (recipient_id, year, rating)
            select recipient_id, 2025, 'KHT' from nomination where dossier_id = \(dossier) and name = 'Bình'
            """)
        #expect(try await verdicts(dossier) == ["no_data", "not_met"])
    }

    @Test func `a leader who signs over not met says why, and it is kept and counted`() async throws {
        let dossier = try await office.read([NominationFile.person("An"), NominationFile.person("Bình")])
            .dossierID
        try await TestSQL.run(
            """
            insert into rating (recipient_id, year, rating)
            select recipient_id, 2025, 'KHT' from nomination where dossier_id = \(dossier) and name = 'Bình'
            """)
        _ = try await office.registry.submitDossier(
            dossier, number: PaperNumber(number: 1, symbol: "TTr-PVX"), on: office.day)
        _ = try await office.registry.receiveDossier(dossier, on: office.day)
        _ = try await office.registry.recordMeeting(office.meeting(dossier))
        let draft = try await office.draft([dossier])
        let review = try await office.leader.review(draft, on: office.day, language: .vi)
        #expect(review.unmet.count == 1)
        // By what the submission found, also by psql.
        let silent = await failure {
            try await office.leader.approveDecision(draft, version: 1, signature: office.signature())
        }
        #expect(silent?.code == "TD289")
        #expect(silent?.arguments["name"] == "Bình")
        let psql = try await TestSQL.refusal(
            "select approve_decision(\(draft), 1, 9, 'QĐ-UBND', '2025-12-01')", login: "ct.phuhuu")
        #expect(psql?.code == "TD289")
        // A list of what was evaluated that leaves the line out is not believed either, as nothing was entered since.
        let emptied = try await TestSQL.refusal(
            "select approve_decision(\(draft), 1, 9, 'QĐ-UBND', '2025-12-01', unmet => '{}')",
            login: "ct.phuhuu")
        #expect(emptied?.code == "TD289")
        try await office.leader.approveDecision(
            draft, version: 1, signature: office.signature(), unmet: review.unmet,
            reasons: ApprovalReasons(unmetLines: [2: "Có thành tích đột xuất"]))
        let summary = try await office.registry.decision(draft, on: office.day)
        #expect(summary.head.unmetLines == 1)
        #expect(summary.reasons.map(\.reason) == ["Có thành tích đột xuất"])
        #expect(summary.reasons.first?.ordinals == "2")
    }

    @Test func `what was corrected after the submission may be met by now`() async throws {
        let dossier = try await office.read([NominationFile.person("Bình")]).dossierID
        try await TestSQL.run(
            """
            insert into rating (recipient_id, year, rating)
            select recipient_id, 2025, 'KHT' from nomination where dossier_id = \(dossier)
            """)
        _ = try await office.registry.submitDossier(
            dossier, number: PaperNumber(number: 1, symbol: "TTr-PVX"), on: office.day)
        _ = try await office.registry.receiveDossier(dossier, on: office.day)
        _ = try await office.registry.recordMeeting(office.meeting(dossier))
        let draft = try await office.draft([dossier])
        try await TestSQL.run(
            """
            update rating set rating = 'HTT'
            where recipient_id in (select recipient_id from nomination where dossier_id = \(dossier))
            """)
        let review = try await office.leader.review(draft, on: office.day, language: .vi)
        #expect(review.unmet.isEmpty)
        try await office.leader.approveDecision(
            draft, version: 1, signature: office.signature(), unmet: review.unmet)
        let summary = try await office.registry.decision(draft, on: office.day)
        #expect(summary.head.unmetLines == 0)
    }

    @Test func `a draft of what the authority does not decide is refused at once`() async throws {
        let dossier = try await office.recommend([
            NominationFile.person("An"), NominationFile.person("Bình", award: "BK_BT"),
        ])
        let refusal = await failure { try await office.draft([dossier]) }
        #expect((refusal?.details ?? []).map(\.code) == ["TD305"])
        #expect(refusal?.details.first?.arguments["name"] == "Bình")
    }
}
