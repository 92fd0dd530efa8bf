import Failures
import TestKit
import Testing

@testable import Registry

/// Gates that hold at entry, before the council, in the draft and at approval, through the program and by psql.
@Suite(.database(.sample))
struct GateHoldTests {
    private let office = Office()

    private func person(
        _ name: String = "An", award: String = "LDTT", deed: String = "Hoàn thành tốt nhiệm vụ"
    )
        -> String
    {
        NominationFile.person(name, award: award).replacing("Hoàn thành tốt nhiệm vụ", with: deed)
    }

    private func recipient(_ name: String = "An") async throws -> Int64 {
        try await TestSQL.number("select min(recipient_id) from recipient where name = '\(name)'")
    }

    private func codes(_ failure: Failure?) -> [String] { (failure?.details ?? []).map(\.code) }

    // MARK: The same title of a year

    @Test func `a title of a year is proposed once, and the second file names the first`() async throws {
        let dossier = try await office.receive([person()])
        var other = office
        other.day = date("2025-12-05")
        let text = NominationFile.text([person("Bình"), person()])
        let refusal = await failure {
            try await NominationFile.with(Array(text.utf8)) {
                try await other.registry.importNominations(
                    path: $0,
                    into: ImportTarget(
                        unit: "30244.KT", addressedTo: "30244", campaign: nil, title: nil, day: other.day))
            }
        }
        #expect(codes(refusal) == ["TD247"])
        #expect(refusal?.details.first?.arguments["subject"] == "\(dossier) #1")
    }

    @Test func `psql is refused a second title, and another year or title is not`() async throws {
        let dossier = try await office.receive([person()])
        let second = { (award: String, year: Int) in
            """
            insert into dossier (org_unit_id, addressed_to_id, title, prepared_on)
            select org_unit_id, addressed_to_id, 'Khác', prepared_on from dossier where dossier_id = \(dossier);
            insert into nomination (dossier_id, ordinal, recipient_id, recipient_kind, award_kind_code, achievement_year,
                name, unit_name, org_unit_id, achievement)
            select (select max(dossier_id) from dossier), 1, n.recipient_id, n.recipient_kind, '\(award)', \(year), n.name,
                n.unit_name, n.org_unit_id, 'Việc khác hẳn'
            from nomination n where n.dossier_id = \(dossier)
            """
        }
        for (award, year, code) in [
            ("LDTT", 2025, "TD247"), ("LDTT", 2024, nil), ("CSTDCS", 2025, nil), ("LDTT", 2199, "TD306"),
        ] as [(String, Int, String?)] {
            let refusal = try await TestSQL.refusal(
                "begin; \(second(award, year)); rollback", login: "vp.phuhuu")
            #expect(refusal?.code == code, "\(award) \(year)")
        }
    }

    @Test func `what was awarded is not proposed again, and after its end it is`() async throws {
        let decision = try await office.decide([person(), person("Bình")], number: 70)
        let refusal = try await office.refusal(NominationFile.text([person(), person("Chi")]))
        #expect(codes(refusal) == ["TD248"])
        #expect(refusal?.details.first?.arguments["subject"] == "70/QĐ-UBND, 01/12/2025 #1")
        try await TestSQL.run(
            """
            insert into revoked_award (award_id, amendment_id, certificate_to_recover, money_to_recover_vnd)
            select award_id, 900, true, 0 from award where decision_id = \(decision) and ordinal = 1;
            insert into amendment (amendment_id, decision_id, kind, org_unit_id, number, symbol, issued_on, signer_name,
                signer_post, reason, ground)
            overriding system value
            select 900, decision_id, 'revocation', org_unit_id, 71, symbol, decided_on, 'x', 'x', 'Ghi sai', 'unlawful_procedure'
            from decision where decision_id = \(decision)
            """)
        #expect(try await office.refusal(NominationFile.text([person(), person("Chi")])) == nil)
    }

    @Test func `doubles of before stay readable, and no draft takes them`() async throws {
        let first = try await office.recommend([person()])
        // As a register of before had them: the guard was not there.
        try await TestSQL.run(
            """
            alter table nomination disable trigger nomination_yearly_added;
            insert into dossier (org_unit_id, addressed_to_id, title, prepared_on)
            select org_unit_id, addressed_to_id, 'Khác', prepared_on from dossier where dossier_id = \(first);
            insert into nomination (dossier_id, ordinal, recipient_id, recipient_kind, award_kind_code, achievement_year,
                name, unit_name, org_unit_id, achievement)
            select (select max(dossier_id) from dossier), 1, n.recipient_id, n.recipient_kind, n.award_kind_code,
                n.achievement_year, n.name, n.unit_name, n.org_unit_id, n.achievement
            from nomination n where n.dossier_id = \(first);
            set constraints all immediate;
            alter table nomination enable trigger nomination_yearly_added
            """)
        let refusal = await failure { try await office.draft([first]) }
        #expect(codes(refusal) == ["TD247"])
        let draft = try await TestSQL.refusal(
            "select draft_decision((select addressed_to_id from dossier where dossier_id = \(first)), array[\(first)::bigint], 'x')",
            login: "vp.phuhuu")
        #expect(draft?.code == "TD247")
        let verdict = try await listed {
            try await office.registry.check(.dossier(first), on: office.day, into: $0)
        }.rows.first
        #expect(verdict?["gates"]?.contains("title_proposed") == true)
    }

    // MARK: Forms

    @Test func `the same deed is refused, another is signed with a reason that is kept`() async throws {
        _ = try await office.decide(
            [person(award: "GK_XA", deed: "Hiến máu nhân đạo đợt 1 năm 2025")], number: 70)
        let same = try await office.refusal(
            NominationFile.text([person(award: "GK_XA", deed: "Hiến máu nhân đạo - đợt 1 - năm 2025")]))
        #expect(codes(same) == ["TD249"])
        let dossier = try await office.recommend(
            [person(award: "GK_XA", deed: "Hiến máu nhân đạo đợt 2 năm 2025")], number: 3)
        let draft = try await office.draft([dossier])
        let refusal = await failure {
            try await office.leader.approveDecision(draft, version: 1, signature: office.signature(71))
        }
        #expect(codes(refusal) == ["TD250"])
        let psql = try await TestSQL.refusal(
            "select approve_decision(\(draft), 1, 71, 'QĐ-UBND', '2025-12-01')", login: "ct.phuhuu")
        #expect(psql?.code == "TD250")
        try await office.leader.approveDecision(
            draft, version: 1, signature: office.signature(71),
            reasons: ApprovalReasons(repeated: "Hai đợt hiến máu khác nhau"))
        let summary = try await office.registry.decision(draft, on: office.day)
        #expect(summary.head.repeatedLines == 1)
        #expect(summary.reasons.map(\.reason) == ["Hai đợt hiến máu khác nhau"])
        let fixed = try await TestSQL.refusal("update approval_reason set reason = 'Ghi sai'")
        #expect(fixed?.code == "TD230")
    }

    @Test(arguments: [
        ("Hiến đất làm đường", "Hiến đất làm đường", true),
        ("Hiến đất làm đường.", "hiến đất, làm đường", true),
        ("Hiến máu đợt 1", "Hiến máu đợt 2", false), ("Hiến đất làm đường", "Cứu người đuối nước", false),
        ("", "Cứu người", false),
        ("Hiến 40 m² đất làm nhà văn hóa ấp", "Hiến 40 m2 đất làm nhà văn hóa ấp năm 2025", true),
        ("Cứu 2 người trong vụ lật ghe", "Cứu 02 người trong vụ lật ghe", true),
        ("Hiến 40 m² đất làm đường năm 2024", "Hiến 40 m² đất làm đường năm 2025", false),
        (
            "Có thành tích xuất sắc trong phong trào năm 2025",
            "Có nhiều thành tích xuất sắc trong phong trào năm 2025", true
        ),
    ])
    func `deeds are compared by words and numbers`(one: String, other: String, isSame: Bool) async throws {
        let found = try await TestSQL.text("select is_same_deed('\(one)', '\(other)')::text")
        #expect(found == (isSame ? "true" : "false"))
    }

    @Test func `of two decisions at once the second names the first`() async throws {
        let first = try await office.recommend([person(award: "GK_XA", deed: "Hiến đất")])
        let second = try await office.recommend([person(award: "GK_XA", deed: "Cứu người")], number: 2)
        let drafts = [try await office.draft([first]), try await office.draft([second])]
        let results = await atOnce(2) { index in
            let leader = Registry(TestDatabase.patient, account: "ct.phuhuu")
            let refusal = await failure {
                try await leader.approveDecision(
                    drafts[index], version: 1, signature: office.signature(80 + index))
            }
            await leader.close()
            return refusal
        }
        // Each is confirmed by nobody: neither is issued, both name the other.
        #expect(try results.compactMap { try $0.get() }.flatMap { codes($0) } == ["TD250", "TD250"])
    }

    // MARK: Pending matters

    private func complain(against name: String = "An") async throws -> Int64 {
        try await office.registry.addMatter(
            against: recipient(name), .complaint, openedOn: date("2025-12-01"), paper: "1/TB",
            today: date("2025-12-02"))
    }

    @Test func `a pending matter stops the vote until the nomination is deferred`() async throws {
        let dossier = try await office.receive([person(), person("Bình")])
        _ = try await complain()
        let refusal = await failure { try await office.registry.recordMeeting(office.meeting(dossier)) }
        #expect(refusal?.code == "TD267")
        _ = try await office.registry.step(
            .defer, [try await office.nominations(dossier)[0]], reason: "Chờ kết luận")
        _ = try await office.registry.recordMeeting(office.meeting(dossier))
    }

    @Test func `a matter that came after the vote keeps its line out of the draft, and the result says why`()
        async throws
    {
        let dossier = try await office.recommend([person(), person("Bình")])
        let matter = try await complain()
        let draft = try await office.draft([dossier])
        #expect(
            try await TestSQL.texts("select name from draft_line where decision_id = \(draft)") == ["Bình"])
        let rows = try await office.registry.rows(.decisionResults(draft))
        #expect(rows.first { $0["name"] == "An" }?["state"] == "held_back")
        try await office.registry.closeMatter(
            matter, on: date("2025-12-20"), .noViolation, countsAgainOn: nil, paper: "2/KL",
            today: date("2025-12-21"))
        #expect(try await office.draft([dossier]) == draft)
        #expect(try await TestSQL.number("select count(*) from draft_line where decision_id = \(draft)") == 2)
        // On that day it was not closed yet.
        let early = await failure {
            try await office.leader.approveDecision(
                draft, version: 2, signature: office.signature(on: "2025-12-19"))
        }
        #expect(codes(early) == ["TD267"])
        try await office.leader.approveDecision(
            draft, version: 2, signature: office.signature(on: "2025-12-20"))
    }

    @Test func `a matter that came after the draft stops the signature, also by psql`() async throws {
        let draft = try await office.draft([try await office.recommend([person(), person("Bình")])])
        _ = try await complain()
        let refusal = await failure {
            try await office.leader.approveDecision(draft, version: 1, signature: office.signature())
        }
        #expect(codes(refusal) == ["TD267"])
        let psql = try await TestSQL.refusal(
            "select approve_decision(\(draft), 1, 71, 'QĐ-UBND', '2025-12-01')", login: "ct.phuhuu")
        #expect(psql?.code == "TD267")
    }

    @Test func `by an earlier date somebody who was found guilty since is signed for with a reason only`()
        async throws
    {
        let draft = try await office.draft([try await office.recommend([person(), person("Bình")])])
        let matter = try await complain()
        try await office.registry.closeMatter(
            matter, on: date("2025-12-20"), .violation, countsAgainOn: date("2199-01-01"), paper: "2/KL",
            today: date("2025-12-21"))
        let approve = { (day: String, reason: String?) in
            await failure {
                try await office.leader.approveDecision(
                    draft, version: 1, signature: office.signature(on: day),
                    reasons: ApprovalReasons(late: reason, unmet: "Theo hội đồng"))
            }
        }
        // From the day on which the matter began it is pending then.
        let pending = await approve("2025-12-10", "Đã ký trước đó")
        #expect(codes(pending) == ["TD267"], "\(String(describing: pending))")
        try await TestSQL.run(
            "set session_replication_role = replica; update matter set opened_on = '2025-12-15' where matter_id = \(matter)"
        )
        let refused = await approve("2025-12-10", nil)
        #expect(codes(refused) == ["TD398"])
        #expect(refused?.details.first?.arguments["name"] == "An")
        #expect(await approve("2025-12-10", "Đã ký trước đó") == nil)
        #expect(
            try await TestSQL.text("select late_reason from decision where decision_id = \(draft)")
                == "Đã ký trước đó")
    }
}
