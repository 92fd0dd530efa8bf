import Failures
import TestKit
import Testing

@testable import Registry

/// A deed is rewarded by one form, of whatever kind and year; titles are of years and ages that can be.
@Suite(.database(.sample))
struct DeedTests {
    private let office = Office()

    private func person(_ award: String, _ deed: String, year: Int = 2025, type: String? = nil) -> String {
        NominationFile.person("An", award: award, year: year)
            .replacing("Hoàn thành tốt nhiệm vụ", with: deed) + (type.map { ",\($0)" } ?? "")
    }

    private func codes(_ failure: Failure?) -> [String] { (failure?.details ?? []).map(\.code) }

    @Test func `another form for the deed is refused, by file and by psql`() async throws {
        let dossier = try await office.receive([person("GK_XA", "Hiến 500 m2 đất làm đường")])
        let refusal = try await office.refusal(
            NominationFile.text([person("BK_BT", "Hiến 500 m2 đất làm đường"), NominationFile.person("Bình")])
        )
        #expect(codes(refusal) == ["TD249"])
        #expect(refusal?.details.first?.arguments["subject"] == "\(dossier) #1")
        let add = { (award: String, year: Int, deed: String, type: String) in
            """
            insert into dossier (org_unit_id, addressed_to_id, title, prepared_on)
            select org_unit_id, addressed_to_id, 'Khác', prepared_on from dossier where dossier_id = \(dossier);
            insert into nomination (dossier_id, ordinal, recipient_id, recipient_kind, award_kind_code, achievement_year,
                name, unit_name, org_unit_id, achievement, commendation_type)
            select (select max(dossier_id) from dossier), 1, n.recipient_id, n.recipient_kind, '\(award)', \(year), n.name,
                n.unit_name, n.org_unit_id, '\(deed)', '\(type)'
            from nomination n where n.dossier_id = \(dossier)
            """
        }
        try await TestSQL.expectRefused(
            ending: "rollback",
            [
                (add("BK_BT", 2025, "Hiến 500 m2 đất làm đường", "CONG_TRANG"), "TD249"),
                (add("BK_BT", 2024, "Hiến 500 m2 đất làm đường", "DOT_XUAT"), "TD249"),
                (add("BK_BT", 2025, "Cứu hai người đuối nước", "DOT_XUAT"), nil),
                // The merit of another year in the same words is a leader's to confirm.
                (add("GK_XA", 2024, "Hiến 500 m2 đất làm đường", "CONG_TRANG"), nil),
                (add("LDTT", 2025, "Hiến 500 m2 đất làm đường", "CONG_TRANG"), nil),
            ])
    }

    @Test func `the same words of another year are confirmed, and never in one decision`() async throws {
        let first = try await office.recommend([person("GK_XA", "Hiến đất làm đường", year: 2024)])
        let second = try await office.recommend([person("GK_XA", "Hiến đất làm đường")], number: 2)
        let both = try await office.draft([first, second])
        let together = await failure {
            try await office.leader.approveDecision(
                both, version: 1, signature: office.signature(70),
                reasons: ApprovalReasons(repeated: "Hai việc"))
        }
        #expect(codes(together) == ["TD249", "TD249"])
        _ = try await office.registry.discardDraft(both, version: 1)
        let one = try await office.draft([first])
        let confirmed = ApprovalReasons(repeated: "Hai lần hiến đất khác nhau")
        try await office.leader.approveDecision(
            one, version: 1, signature: office.signature(71), reasons: confirmed)
        let other = try await office.draft([second])
        let refusal = await failure {
            try await office.leader.approveDecision(other, version: 1, signature: office.signature(72))
        }
        #expect(codes(refusal) == ["TD540"])
        let psql = try await TestSQL.refusal(
            "select approve_decision(\(other), 1, 72, 'QĐ-UBND', '2025-12-01')", login: "ct.phuhuu")
        #expect(psql?.code == "TD540")
        try await office.leader.approveDecision(
            other, version: 1, signature: office.signature(72), reasons: confirmed)
    }

    @Test func `what is compared is the wording that would be issued, or was corrected`() async throws {
        let issued = try await office.decide([person("GK_XA", "Cứu người đuối nước")], number: 70)
        let draft = try await office.draft([
            try await office.recommend([person("GK_XA", "Hiến đất làm đường")], number: 2)
        ])
        let confirmed = ApprovalReasons(repeated: "Hai việc khác nhau")
        _ = try await TestSQL.refusal(
            "update draft_line set achievement = 'Cứu người đuối nước' where decision_id = \(draft)",
            login: "vp.phuhuu")
        let version = Int(
            try await TestSQL.number("select version from decision where decision_id = \(draft)"))
        let reworded = await failure {
            try await office.leader.approveDecision(
                draft, version: version, signature: office.signature(71), reasons: confirmed)
        }
        #expect(version == 2 && codes(reworded) == ["TD249"])
        _ = try await TestSQL.refusal(
            "update draft_line set achievement = 'Hiến đất làm đường' where decision_id = \(draft)",
            login: "vp.phuhuu")
        try await office.leader.approveDecision(
            draft, version: 3, signature: office.signature(71), reasons: confirmed)
        let correction = await failure {
            try await office.leader.correct(
                issued, [Correction(line: 1, field: .achievement, text: "Hiến đất làm đường.")],
                by: office.signature(72), reason: "Ghi sai")
        }
        #expect(codes(correction) == ["TD249"])
        let psql = try await TestSQL.refusal(
            """
            select correct_decision(\(issued), null, 72, 'QĐ-UBND', '2025-12-01', 'Ghi sai', array[1], array['achievement'],
                array['Hiến đất làm đường'])
            """, login: "ct.phuhuu")
        #expect(psql?.code == "TD249")
    }

    @Test func `however its figures are written, and whatever it is praised with, a deed is one`()
        async throws
    {
        for (one, other, isSame) in [
            ("Hiến 100 m2 đất làm đường", "Hiến 100m² đất làm đường", true),
            ("Hiến 200 mét vuông đất làm đường", "Hiến 200 m2 đất làm đường", true),
            ("Ủng hộ 1.000 kg gạo", "Ủng hộ 1000kg gạo", true),
            ("Ủng hộ 1 tấn gạo", "Ủng hộ 1.000 kg gạo", true),
            ("Ủng hộ 1,5 triệu đồng", "Ủng hộ 1.500.000 đồng", true),
            ("Cứu người đuối nước", "Dũng cảm cứu người bị đuối nước", true),
            ("Hiến 500 m2 đất", "Hiến 600 m2 đất", false), ("Hiến đất đợt 1", "Hiến đất đợt 2", false),
            ("Hoàn thành tốt nhiệm vụ", "Hoàn thành xuất sắc nhiệm vụ", false),
            ("Hiến đất làm đường", "Hiến máu tình nguyện", false),
        ] as [(String, String, Bool)] {
            let found = try await TestSQL.text("select is_same_deed('\(one)', '\(other)')::text")
            #expect(found == "\(isSame)", "\(one)")
        }
        _ = try await office.receive([person("GK_XA", "Ủng hộ 1.000 kg gạo")])
        let refusal = try await office.refusal(
            NominationFile.text([person("BK_BT", "Ủng hộ 1000 kg gạo"), NominationFile.person("Bình")]))
        #expect(codes(refusal) == ["TD249"])
    }

    // MARK: Years

    @Test func `no award is for a year to come on the day of its papers`() async throws {
        let refusal = try await office.refusal(
            NominationFile.text([NominationFile.person("An", year: 2026), NominationFile.person("Bình")]))
        #expect(codes(refusal) == ["TD306"])
        var later = office
        later.day = date("2026-01-05")
        let dossier = try await later.recommend([NominationFile.person("An", year: 2026)])
        let draft = try await later.draft([dossier])
        // Whoever moves the days of the dossier finds the day of the decision.
        try await TestSQL.run(
            """
            set session_replication_role = replica;
            update dossier set prepared_on = '2025-12-01', submitted_on = '2025-12-01', received_on = '2025-12-01';
            update meeting set held_on = '2025-12-01'
            """)
        let early = await failure {
            try await office.leader.approveDecision(
                draft, version: 1, signature: office.signature(on: "2025-12-28"))
        }
        #expect(codes(early).contains("TD306"))
        let psql = try await TestSQL.refusal(
            "select approve_decision(\(draft), 1, 72, 'QĐ-UBND', '2025-12-28')", login: "ct.phuhuu")
        #expect(psql?.code == "TD306")
    }

    @Test func `a title needs an age at which people work, a form does not`() async throws {
        for (name, award, born, code) in [
            ("Bé An", "LDTT", "01/02/2024", "TD544"), ("Bé Bình", "LDTT", "2011", "TD544"),
            ("Bé Chi", "LDTT", "2010", nil), ("Bé Dung", "GK_XA", "2015", nil),
            ("Bé Em", "GK_XA", "2025", "TD306"),
        ] as [(String, String, String, String?)] {
            let refusal = try await office.refusal(
                NominationFile.text([
                    NominationFile.person(name, born: born, award: award)
                ]))
            #expect(codes(refusal).first == code, "\(award) \(born)")
        }
        // A birth that is entered afterwards is looked at in the draft.
        let dossier = try await office.recommend([NominationFile.person("An")], number: 9)
        try await TestSQL.run(
            "update recipient set born_on = '2015-01-01', birth_precision = 'year' where name = 'An'")
        #expect(codes(await failure { try await office.draft([dossier]) }) == ["TD544"])
    }
}
