import Failures
import TestKit
import Testing

@testable import Registry

@Suite(.database(.sample))
struct ApprovalTests {
    private let office = Office(everywhere: true)

    @Test func `one decision answers several dossiers`() async throws {
        let first = try await office.recommend([
            NominationFile.person("An", award: "CSTDCS"), NominationFile.collective("Tổ Một"),
            NominationFile.household("Hộ bà Tư"),
        ])
        let second = try await office.recommend(
            [NominationFile.person("Bình", award: "CSTDCS"), NominationFile.collective("Tổ Hai")], number: 2)
        let decision = try await office.draft([first, second])
        #expect(try await office.draft([second, first]) == decision)
        let draft = try await office.registry.decision(decision, on: office.day)
        #expect(draft.head.version == 2)
        #expect(draft.submissions.count == 2)
        #expect(draft.findings.isEmpty)
        try await TestSQL.run(
            "update draft_line set post = 'Phó Trưởng phòng' where decision_id = \(decision) and name = 'An'")
        // What was read is no longer what would be approved.
        let stale = await failure {
            try await office.leader.approveDecision(decision, version: 2, signature: office.signature())
        }
        #expect(stale?.code == "TD228")
        try await office.leader.approveDecision(decision, version: 3, signature: office.signature())
        let lines = try await TestSQL.texts(
            """
            select concat_ws('|', a.ordinal, a.group_ordinal, k.award_kind_code, a.recipient_kind, a.name, a.post,
                n.post, a.bonus_vnd, c.copy)
            from award a join award_kind k using (award_kind_id) join nomination n using (nomination_id)
            join certificate c using (award_id) where a.decision_id = \(decision) order by a.ordinal
            """)
        #expect(
            lines.compactMap { $0 } == [
                "1|1|CSTDCS|individual|An|Phó Trưởng phòng|Chuyên viên|2340000|1",
                "2|2|CSTDCS|individual|Bình|Chuyên viên|Chuyên viên|2340000|1",
                "3|1|TTLDTT|collective|Tổ Một|1880000|1", "4|2|TTLDTT|collective|Tổ Hai|1880000|1",
                "5|1|GK_XA|household|Hộ bà Tư|1060000|1",
            ])
        #expect(
            try await TestSQL.number(
                "select count(*) from nomination where state = 'awarded' and dossier_id "
                    + "in (\(first), \(second))") == 5)
        let summary = try await office.registry.decision(decision, on: office.day)
        #expect(summary.head.isIssued)
        #expect(summary.counts.map(\.lines) == [2, 2, 1])
        #expect(
            summary.bases.map(\.symbol)
                == ["06/2022/QH15", "72/2025/QH15", "129/2025/NĐ-CP", "152/2025/NĐ-CP"])
        #expect(try await office.registry.decisionID("100/QĐ-UBND@2025") == decision)
    }

    @Test func `a decision of 2021 cites the law of 2021`() async throws {
        let id = try await office.registry.decisionID("3012/QĐ-UBND")
        let summary = try await office.registry.decision(id, on: office.day)
        #expect(summary.bases.map(\.symbol) == ["15/2003/QH11", "91/2017/NĐ-CP"])
        #expect(summary.submissions.map(\.submission) == ["45/TTr-PNV", "128/TTr-UBND"])
        #expect(
            try await TestSQL.text(
                "select n.post || ' | ' || a.post from award a join nomination n using (nomination_id) "
                    + "where a.name = 'Tôn Nữ Thùy Dương'")
                == "Chuyên viên | Chuyên viên phụ trách kiểm soát thủ tục hành chính")
    }

    /// Domain cases 22a and 22b: who may decide CSTĐ cơ sở changed with 01/07/2025.
    @Test(arguments: [
        ("2025-05-20", "30244", "TD221"), ("2025-12-20", "30244", nil), ("2025-05-20", "877", nil),
    ])
    func `the authority is that of the day`(day: String, authority: String, code: String?) async throws {
        var office = office
        office.day = date(day)
        office.unit = authority
        office.authority = authority
        let line = "Cá nhân,Bà,Lâm Thị Xuân,,,,\(authority),,CSTDCS,2025,Hoàn thành xuất sắc nhiệm vụ,"
        let decision = try await office.draft([office.recommend([line])])
        let findings = try await office.registry.decision(decision, on: office.day).findings
        // In May the year is not over, which is asked about.
        #expect(findings.map(\.code).filter { $0 != "TD558" } == (code.map { [$0] } ?? []))
        let refusal = await failure {
            // Units of before the reorganisation decide nothing today, and need a reason.
            try await office.leader.approveDecision(
                decision, version: 1, signature: office.signature(),
                reasons: ApprovalReasons(late: "Hồ sơ cũ", early: "Hồ sơ cũ"))
        }
        #expect(refusal?.details.map(\.code) ?? [] == (code.map { [$0] } ?? []))
        #expect(refusal?.code == code.map { _ in "TD112" })
        // Somebody who calls the function past this program is told the same.
        if let code {
            let call =
                "set role \"test.leader\"; select approve_decision(\(decision), 1, 1, 'QĐ-UBND', '\(day)', 'Hồ sơ cũ')"
            #expect(try await TestSQL.refusal(call)?.code == code)
        }
    }

    /// Domain cases 24a, 24b, 24d and 24f: the base is that of the decision date.
    @Test(arguments: [
        ("2026-06-29", "30244", "Cá nhân", "CSTDCS", 2_340_000),
        ("2026-07-02", "30244", "Cá nhân", "CSTDCS", 2_530_000),
        ("2025-12-31", "82", "Cá nhân", "BK_BT", 3_510_000),
        ("2025-12-31", "82", "Tập thể", "BK_BT", 7_020_000),
        ("2025-12-31", "82", "Hộ gia đình", "BK_BT", 5_270_000),
        ("2025-12-31", "30244", "Hộ gia đình", "GK_XA", 1_060_000),
        ("2025-12-31", "30244", "Hộ gia đình", "GDVH", nil),
    ])
    func `a bonus is the multiplier times the base salary of the day`(
        day: String, authority: String, kind: String, award: String, bonus: Int64?
    ) async throws {
        var office = office
        office.unit = authority
        office.authority = authority
        let line = "\(kind),,Lâm Xuân,,,,\(authority),,\(award),2025,Hoàn thành xuất sắc nhiệm vụ,"
        let decision = try await office.decide([line], on: day)
        #expect(
            try await TestSQL.text("select bonus_vnd::text from award where decision_id = \(decision)")
                == bonus.map(String.init))
    }

    @Test func `an approval names the draft that was read, and a day that has come`() async throws {
        let dossier = try await office.recommend([NominationFile.person("An")])
        let decision = try await office.draft([dossier])
        _ = try await office.draft([dossier])
        let stale = await failure {
            try await office.leader.approveDecision(decision, version: 1, signature: office.signature())
        }
        #expect(stale?.code == "TD228")
        #expect(stale?.arguments == ["read": "1", "present": "2"])
        let future = await failure {
            try await office.leader.approveDecision(
                decision, version: 2, signature: office.signature(on: "2199-01-01"))
        }
        #expect(future?.code == "TD229" || future?.code == "TD112")
        let early = await failure {
            try await office.leader.approveDecision(
                decision, version: 2, signature: office.signature(on: "2025-11-30"))
        }
        #expect(early?.details.map(\.code) == ["TD224", "TD287"])
        let unknown = await failure {
            try await office.leader.approveDecision(-1, version: 1, signature: office.signature())
        }
        #expect(unknown?.code == "TD104")
        try await TestSQL.run(
            "set role \"test.leader\"; insert into nomination_event (nomination_id, event, reason) "
                + "select nomination_id, 'defer', 'Chờ xác minh' from nomination where dossier_id = \(dossier)"
        )
        let deferred = await failure {
            try await office.leader.approveDecision(decision, version: 2, signature: office.signature())
        }
        #expect(deferred?.details.map(\.code) == ["TD223"])
        #expect(deferred?.details.first?.arguments["subject"] == "deferred")
        #expect(await failure { try await office.draft([dossier]) }?.code == "TD226")
    }

    @Test func `a number is used once by an authority in a year`() async throws {
        _ = try await office.decide([NominationFile.person("An")], number: 5)
        let dossier = try await office.recommend([NominationFile.person("Bình")], number: 6)
        let decision = try await office.draft([dossier])
        let refusal = await failure {
            try await office.leader.approveDecision(decision, version: 1, signature: office.signature(5))
        }
        #expect(refusal?.code == "TD233")
        #expect(refusal?.message(.vi).contains("05/QĐ-UBND") == true)
        try await office.leader.approveDecision(
            decision, version: 1, signature: office.signature(5, on: "2026-01-05"))
        #expect(await failure { try await office.registry.decisionID("5/QĐ-UBND") }?.code == "TD105")
        #expect(try await office.registry.decisionID("05/QĐ-UBND@2026") == decision)
    }

    @Test func `a hundred approvals at once issue one decision`() async throws {
        let decision = try await office.draft([
            office.recommend((1...20).map { NominationFile.person("Người Thứ \($0)") })
        ])
        // A connection each, so that all hundred are on the server together; as patient as the command is.
        let results = await atOnce(100) { index in
            let office = Office(workload: .bulk, everywhere: true)
            let refusal = await failure {
                try await office.leader.approveDecision(
                    decision, version: 1, signature: office.signature(1000 + index))
            }
            await office.leader.close()
            if let refusal { throw refusal }
        }
        let refusals = results.compactMap { result -> String? in
            if case .failure(let error) = result {
                (error as? Failure)?.code ?? String(reflecting: error)
            } else {
                nil
            }
        }
        #expect(refusals.count == 99)
        #expect(Set(refusals) == ["TD227"])
        #expect(try await TestSQL.number("select count(*) from award where decision_id = \(decision)") == 20)
        #expect(
            try await TestSQL.number(
                "select count(*) from certificate join award using (award_id) "
                    + "where decision_id = \(decision)") == 20)
    }

    @Test func `a unit that decides nothing drafts nothing`() async throws {
        let dossier = try await office.recommend([NominationFile.person("An")])
        var office = office
        office.authority = "30244.VX"
        let wrong = office
        #expect(await failure { try await wrong.draft([dossier]) }?.code == "TD116")
        office.authority = "30253"
        let other = office
        _ = try await self.office.draft([dossier])
        #expect(await failure { try await other.draft([dossier]) }?.code == "TD234")
        #expect(await failure { try await other.draft([-1]) }?.code == "TD103")
    }
}
