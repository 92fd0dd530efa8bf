import Failures
import TestKit
import Testing

@testable import Registry

@Suite(.database(.sample))
struct RevocationTests {
    private let office = Office(everywhere: true)
    private var registry: Registry { office.registry }

    private func revocation(_ decision: Int64, _ lines: [Int]? = nil) -> Revocation {
        Revocation(decision: decision, lines: lines, ground: .falseDeclaration, reason: "Kê khai sai")
    }

    @discardableResult
    private func revoke(_ decision: Int64, _ lines: [Int]? = nil, number: Int = 300, on day: String? = nil)
        async throws(Failure) -> RevocationEffect
    {
        try await office.leader.revoke(
            revocation(decision, lines), by: office.signature(number, on: day ?? "2025-12-10"))
    }

    private func commended(_ decision: Int64, revoked: Bool = false) async throws(Failure) -> [ListedRow] {
        var filter = AwardFilter(day: office.day)
        filter.decision = decision
        filter.includesRevoked = revoked
        return try await registry.rows(registry.commendations(filter).listing)
    }

    /// CSTĐCS of two years, and a provincial bằng khen that is asked for on their ground.
    private func ladder() async throws -> (decision: Int64, dependent: Int64) {
        let number = "087079000001"
        let decision = try await office.decide(
            [
                NominationFile.person("An", number: number, award: "CSTDCS", year: 2024),
                NominationFile.person("Bình", award: "CSTDCS", year: 2024),
            ], number: 1)
        _ = try await office.decide(
            [NominationFile.person("An", number: number, award: "CSTDCS", year: 2025)], number: 2)
        var province = office
        province.authority = "82"
        let dossier = try await province.receive(
            [NominationFile.person("An", number: number, award: "BK_BT", year: 2025)], number: 3)
        return (decision, try await office.nominations(dossier)[0])
    }

    @Test func `lists and statistics leave revoked awards out, and show them on request`() async throws {
        let decision = try await office.decide([NominationFile.person("An"), NominationFile.person("Bình")])
        try await revoke(decision, [1])
        #expect(try await commended(decision).map { $0["name"] } == ["Bình"])
        let all = try await commended(decision, revoked: true)
        #expect(all.map { $0["name"] } == ["An", "Bình"])
        #expect(all.map { $0["revocation"] } == ["300/QĐ-UBND", nil])
        let row = try await registry.rows(.decisions(unit: "30244", year: 2025, state: "issued"))[0]
        #expect(row["lines"] == "1")
        #expect(row["revoked"] == "1")
        var filter = AwardFilter(day: office.day)
        filter.decision = decision
        #expect(try await registry.rows(registry.certificates(filter)).map { $0["name"] } == ["Bình"])
        #expect(
            try await TestSQL.texts(
                "select void_reason::text from certificate join award using (award_id) "
                    + "where decision_id = \(decision) order by ordinal")
                == ["300/QĐ-UBND, 10/12/2025: Kê khai sai", nil])
        #expect(
            try await TestSQL.texts(
                "select state from nomination join award using (nomination_id) "
                    + "where decision_id = \(decision) order by award.ordinal") == ["revoked", "awarded"])
        let people = try await registry.rows(.people(unit: "30244.VX", on: office.day, named: "An"))
        #expect(people.first { $0["name"] == "An" }?["awards"] == "0")
        #expect(
            try await registry.rows(.decisionResults(decision)).map { $0["state"] } == ["revoked", "awarded"])
    }

    @Test func `a whole decision falls with every line that stands`() async throws {
        let decision = try await office.decide([NominationFile.person("An"), NominationFile.person("Bình")])
        try await revoke(decision, [2])
        let effect = try await revoke(decision, number: 301)
        #expect(effect.lines.map(\.name) == ["An"])
        #expect(try await commended(decision) == [])
        #expect(await failure { try await revoke(decision, number: 302) }?.code == "TD368")
        let refusal = await failure { try await revoke(decision, [1, 9], number: 302) }
        #expect(refusal?.details.map(\.code) == ["TD363", "TD362"])
        let papers = try await registry.rows(.amendments(of: decision)[0])
        #expect(
            papers.map { $0["citation"] }
                == Array(repeating: "điểm a khoản 2 Điều 93 Luật số 06/2022/QH15", count: 2))
        // What is revoked is not corrected any more.
        let correction = await failure {
            try await office.leader.correct(
                decision, [Correction(line: 1, field: .name, text: "Ân")],
                by: office.signature(303, on: "2025-12-11"),
                reason: "Ghi sai")
        }
        #expect(correction?.details.map(\.code) == ["TD363"])
    }

    @Test func `what relied on a revoked award is named with and without it, and stays as it is`()
        async throws
    {
        let (decision, dependent) = try await ladder()
        let before = try await TestSQL.rowCounts()
        let preview = try await office.leader.previewRevocation(
            revocation(decision, [1]), on: date("2025-12-10"))
        #expect(preview.dependents.map(\.nomination) == [dependent])
        #expect(preview.dependents.first?.award == "BK_BT")
        #expect(preview.dependents.first?.after == .notMet)
        #expect(preview.dependents.first.map { $0.before != .notMet } == true)
        #expect(preview.lines.map(\.money) == [2_340_000])
        // A preview leaves nothing behind.
        #expect(try await TestSQL.rowCounts() == before)
        #expect(
            try await office.leader.previewRevocation(revocation(decision, [2]), on: date("2025-12-10"))
                .dependents
                == [])
        let effect = try await revoke(decision, [1])
        #expect(effect.dependents == preview.dependents)
        let stored = try await registry.rows(.amendments(of: decision)[3])
        #expect(stored.map { $0["nomination_id"] } == [String(dependent)])
        #expect(stored.map { $0["verdict_after"] } == ["not_met"])
        #expect(
            try await TestSQL.text("select state from nomination where nomination_id = \(dependent)")
                == "received")
    }

    @Test func `later awards recorded from paper are named for people to judge`() async throws {
        let number = "087079000001"
        let decision = try await office.decide([
            NominationFile.person("An", number: number), NominationFile.person("Bình"),
        ])
        for (paper, day, deed) in [
            ("1/QĐ-CTN", "2025-12-05", "Phòng chống lũ"), ("2/QĐ-CTN", "2025-11-05", "Xây dựng trường học"),
        ] {
            _ = try await registry.recordDecision(
                [
                    "decision_number": paper, "decided_on": day, "authority": "Chủ tịch nước",
                    "source": "Hộp 12", "recipient_kind": "individual", "name": "An",
                    "personal_number": number, "unit_code": "30244.VX", "award_kind_code": "HCLD_III",
                    "achievement_year": "2024", "achievement": deed,
                ], on: office.day)
        }
        let first = try await office.leader.previewRevocation(
            revocation(decision, [1]), on: date("2025-12-10"))
        #expect(first.recordedLater.map(\.decision) == ["01/QĐ-CTN"])
        let second = try await office.leader.previewRevocation(
            revocation(decision, [2]), on: date("2025-12-10"))
        #expect(second.recordedLater == [])
    }

    @Test func `rules no longer count a revoked award`() async throws {
        let (decision, dependent) = try await ladder()
        func verdict() async throws -> String? {
            try await listed { try await registry.check(.nomination(dependent), on: office.day, into: $0) }
                .rows.first?["verdict"]
        }
        #expect(try await verdict() != "not_met")
        try await revoke(decision, [2])
        #expect(try await verdict() != "not_met")
        try await revoke(decision, [1], number: 301)
        #expect(try await verdict() == "not_met")
    }

    @Test func `what comes back is entered piece by piece, never more than was given`() async throws {
        let decision = try await office.decide([
            NominationFile.person("An", award: "CSTDCS"), NominationFile.person("Bình", award: "CSTDCS"),
        ])
        func recover(_ money: Int64, certificate: Bool = false, line: Int = 1, on day: String = "2025-12-12")
            async -> String?
        {
            await failure {
                try await registry.recover(
                    line: line, of: decision, on: date(day), certificate: certificate, money: money,
                    paper: "PT 1")
            }?.code
        }
        #expect(await recover(1) == "TD369")
        try await revoke(decision, [1])
        #expect(await recover(1, on: "2025-12-09") == "TD285")
        #expect(await recover(1, on: "2199-01-01") == "TD229")
        #expect(await recover(2_000_000, certificate: true) == nil)
        #expect(await recover(0, certificate: true) == "TD372")
        #expect(await recover(340_001) == "TD372")
        #expect(await recover(340_000) == nil)
        #expect(await recover(1) == "TD372")
        #expect(await recover(1, line: 2) == "TD369")
        let row = try await registry.rows(.amendments(of: decision)[2])[0]
        #expect(row["money_to_recover_vnd"] == "2340000")
        #expect(row["money_recovered_vnd"] == "2340000")
        #expect(row["certificate_recovered_on"] == "2025-12-12")
    }

    @Test func `money that was never paid does not come back`() async throws {
        let decision = try await office.decide([NominationFile.person("An", award: "CSTDCS")])
        var unpaid = revocation(decision)
        unpaid.isPaid = false
        let effect = try await office.leader.revoke(unpaid, by: office.signature(300))
        #expect(effect.lines.map(\.money) == [0])
        #expect(effect.lines.map(\.hasCertificate) == [true])
    }

    @Test func `half a revocation does not stay`() async throws {
        let decision = try await office.decide([NominationFile.person("An")])
        let half =
            "set role \"test.leader\"; select revoke_lines(\(decision), null, '2025-12-10', null, true)"
        #expect(try await TestSQL.refusal(half)?.code == "TD121")
        #expect(try await TestSQL.number("select count(*) from revoked_award") == 0)
    }

    @Test func `an achievement may be rewarded again once the first award is revoked`() async throws {
        func give(_ number: Int) async throws -> Int64 {
            let line = NominationFile.person("An", award: "GK_XA", year: 2023 + number)
            let dossier = try await office.read([line]).dossierID
            try await TestSQL.run(
                "update nomination set achievement_key = 'hiến đất' where dossier_id = \(dossier)")
            _ = try await registry.submitDossier(
                dossier, number: PaperNumber(number: number, symbol: "TTr-PVX"), on: office.day)
            _ = try await registry.receiveDossier(dossier, on: office.day)
            _ = try await registry.recordMeeting(office.meeting(dossier))
            let decision = try await office.draft([dossier])
            try await office.leader.approveDecision(
                decision, version: 1, signature: office.signature(number, on: "2025-12-15"),
                reasons: ApprovalReasons(unmet: "Theo đề nghị của hội đồng"))
            return decision
        }
        let first = try await give(1)
        #expect(await failure { try await give(2) }?.code == "TD112")
        try await revoke(first, on: "2025-12-15")
        let id = try await TestSQL.number("select decision_id from decision where state = 'draft'")
        try await office.leader.approveDecision(
            id, version: 1, signature: office.signature(2, on: "2025-12-15"),
            reasons: ApprovalReasons(unmet: "Theo đề nghị của hội đồng"))
        // Also against somebody with psql: the achievement has an award that stands.
        let copy = """
            insert into decision (org_unit_id, subject) select org_unit_id, 'x' from decision where decision_id = \(id);
            insert into award (decision_id, ordinal, group_ordinal, recipient_id, recipient_kind, award_kind_id,
                achievement_year, name, unit_name, org_unit_id, achievement, achievement_key)
            select (select max(decision_id) from decision), 1, 1, recipient_id, recipient_kind, award_kind_id,
                achievement_year, name, unit_name, org_unit_id, achievement, achievement_key
            from award where decision_id = \(id)
            """
        #expect(try await TestSQL.refusal(copy)?.code == "TD296")
    }

    @Test func `of two revocations of one line at once one is issued`() async throws {
        let decision = try await office.decide([NominationFile.person("An"), NominationFile.person("Bình")])
        let results = await atOnce(2) { index in
            let office = Office(everywhere: true)
            return await failure {
                try await office.leader.revoke(
                    Revocation(decision: decision, lines: [1], ground: .falsePapers, reason: "Giả mạo"),
                    by: office.signature(300 + index))
            }
        }
        let codes = try results.compactMap { try $0.get()?.code }
        #expect(codes == ["TD112"] || codes == ["TD363"])
        #expect(try await TestSQL.number("select count(*) from amendment") == 1)
        #expect(try await TestSQL.number("select count(*) from revoked_award") == 1)
    }

    @Test func `the paper may be that of the authority which took the powers over`() async throws {
        let district = try await registry.decisionID("3012/QĐ-UBND")
        try await office.leader.revoke(
            revocation(district, [1]), by: office.signature(5), authority: "82")
        // The number is one of the province, so the commune still has it, and the province has not.
        _ = try await office.decide([NominationFile.person("An")], number: 5)
        let refusal = await failure {
            try await office.leader.revoke(
                revocation(district, [2]), by: office.signature(5), authority: "82")
        }
        #expect(refusal?.code == "TD233")
    }
}
