import Failures
import TestKit
import Testing

@testable import Registry

/// Whose word something is: what came from above, initiatives in drafts of others, and transactions that see an older moment.
@Suite(.database(.sample))
struct SideAttackTests {
    private let office = Office()
    private let letter = PaperNumber(number: 5, symbol: "TTr-UBND")

    @Test func `an authority that works here says itself what it decided`() async throws {
        let dossier = try await office.recommend(
            ["A", "B", "C"].map { NominationFile.person($0, award: "BK_BT") })
        let ids = try await office.nominations(dossier)
        _ = try await office.leader.forwardDossier(dossier, to: "82", number: letter, on: office.day)
        let above = try await Accounts().add("above", .office, unit: "82")
        let steps = [
            "'decide_above', null, '9/QĐ-UBND', '2025-12-20', 'Ủy ban nhân dân tỉnh Đồng Tháp'",
            "'refuse_above', 'Chưa đủ', null, null, 'Ủy ban nhân dân tỉnh Đồng Tháp'",
            "'return_from_above', 'thiếu', null, null, null",
        ]
        for (id, step) in zip(ids, steps) {
            let sql =
                "insert into nomination_event (nomination_id, event, reason, outcome_paper, outcome_on, outcome_authority) "
                + "values (\(id), \(step))"
            let refusal = try await TestSQL.refusal(sql, login: "vp.phuhuu")
            #expect(refusal?.code == "TD312", "\(step)")
            #expect(refusal?.arguments["unit"] == "Tỉnh Đồng Tháp", "\(step)")
            if step.hasPrefix("'decide") {
                // An award without a decision here is one that a leader there has vouched for.
                #expect(try await TestSQL.refusal(sql, login: above)?.code == "TD174")
                try await vouch("9", ["BK_BT 2025 A"])
            }
            let own = try await TestSQL.refusal(sql, login: above)
            #expect(own == nil, "\(step): \(String(describing: own))")
        }
    }

    /// A leader of the province vouches for a paper of it.
    private func vouch(_ number: String, _ lines: [String]) async throws {
        // Another human than the office, by name as well.
        let leader = OpenLogin.newName("above")
        try await TestSQL.run(
            """
            select add_account('\(leader)', 'Lãnh Đạo Thử', 'leader', \(TestSQL.unit("82")), null);
            select add_signer(\(TestSQL.unit("82")), '\(leader)', null, 'Phó Chủ tịch', 'KT.', 'decide', '2025-07-01', null, null)
            """)
        let said = lines.map { "'\($0)'" }.joined(separator: ", ")
        try await TestSQL.expectRefused(
            [
                (
                    "select confirm_recorded(\(TestSQL.unit("82")), \(number), 'QĐ-UBND', '2025-12-20', array[\(said)])",
                    nil
                )
            ], login: leader)
    }

    @Test func `what one's own side decided, or asked for, is no answer from above`() async throws {
        let dossier = try await office.recommend(
            ["A", "B"].map { NominationFile.person($0, award: "BK_BT") })
        let ids = try await office.nominations(dossier)
        _ = try await office.leader.forwardDossier(dossier, to: "82", number: letter, on: office.day)
        let answer = { (id: Int64, authority: String) in
            "insert into nomination_event (nomination_id, event, outcome_paper, outcome_on, outcome_authority) "
                + "values (\(id), 'decide_above', '9/QĐ-UBND', '2025-12-20', '\(authority)')"
        }
        try await TestSQL.expectRefused(
            ending: "rollback",
            [
                (answer(ids[0], "Chủ tịch Ủy ban nhân dân xã Phú Hựu"), "TD561"),
                (answer(ids[0], "UBND xã Phú Hựu, tỉnh ĐT"), "TD561"),
                (answer(ids[0], "Chủ tịch UBND xã"), "TD561"),
                (answer(ids[0], "Chủ tịch UBND tỉnh"), nil),
                (answer(ids[0], "Chủ tịch Ủy ban nhân dân tỉnh Đồng Tháp"), nil),
            ])
        // Whoever signed the letter, with another account.
        let account = OpenLogin.newName("hand")
        try await TestSQL.run(
            "select add_account('\(account)', 'Trần Văn Giả Định', 'office', \(TestSQL.unit("30244")), null)")
        try await TestSQL.expectRefused(
            ending: "rollback", [(answer(ids[1], "Chủ tịch Ủy ban nhân dân tỉnh Đồng Tháp"), "TD562")],
            login: account)
    }

    @Test func `a dossier goes up and not down`() async throws {
        var province = Office(everywhere: true)
        (province.unit, province.authority) = ("30244", "82")
        let dossier = try await province.receive([NominationFile.person("A")])
        let down = await failure {
            try await province.leader.forwardDossier(dossier, to: "30244", number: letter, on: province.day)
        }
        #expect(down?.code == "TD358")
        let own = try await office.recommend([NominationFile.person("B")])
        let aside = await failure {
            try await office.leader.forwardDossier(own, to: "30259", number: letter, on: office.day)
        }
        #expect(aside?.code == "TD358")
        #expect(try await TestSQL.number("select count(*) from forwarding") == 0)
    }

    @Test func `of two answers at once the second sees the first`() async throws {
        let first = try await office.recommend([NominationFile.person("A", born: "1980", award: "CSTDTQ")])
        let second = try await office.recommend(
            [NominationFile.person("B", born: "1981", award: "CSTDTQ")], number: 2)
        for (dossier, number) in [(first, 5), (second, 6)] {
            _ = try await office.leader.forwardDossier(
                dossier, to: "82", number: PaperNumber(number: number, symbol: "TTr-UBND"), on: office.day)
        }
        let ids = [try await office.nominations(first)[0], try await office.nominations(second)[0]]
        // One person under both, as before anybody saw it.
        try await TestSQL.run(
            "set session_replication_role = replica; update nomination set recipient_id = (select recipient_id from nomination "
                + "where nomination_id = \(ids[0])) where nomination_id = \(ids[1])")
        let answer = { (id: Int64) in
            "insert into nomination_event (nomination_id, event, outcome_paper, outcome_on, outcome_authority) "
                + "values (\(id), 'decide_above', '9/QĐ-TTg', '2025-12-20', 'Thủ tướng Chính phủ')"
        }
        let early = OpenLogin("vp.phuhuu")
        #expect(try await early.refusal("begin; \(answer(ids[0]))") == nil)
        async let late = TestSQL.refusal(answer(ids[1]), login: "vp.phuhuu")
        for _ in 0..<100_000 {
            let waiting = try await TestSQL.number(
                "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"
            )
            if waiting > 0 { break }
        }
        #expect(try await early.refusal("commit") == nil)
        let refused = try await late
        #expect(refused?.code == "TD555", "\(String(describing: refused))")
        await early.close()
    }

    @Test func `a draft of somebody else stands in nobody's way`() async throws {
        var other = Office(everywhere: true)
        (other.unit, other.authority) = ("30259", "30259")
        let line = NominationFile.person("An", number: "087079000001")
        _ = try await other.read([line])
        // The home office sees a nomination as of its unit, and goes on.
        let dossier = try await office.recommend([line])
        let decision = try await office.draft([dossier])
        try await office.leader.approveDecision(decision, version: 1, signature: office.signature())
    }

    @Test func `nothing is written where all statements see one moment`() async throws {
        let writing = [
            "select ask_office(\(TestSQL.unit("30259")), 'Ai đó')",
            "select ask_numbers('{087079000009}')",
            "insert into council (org_unit_id, name) values (\(TestSQL.unit("30244")), 'Hội đồng Khác')",
            "select set_bonus_rounding(\(TestSQL.unit("30244")), 'none')",
        ]
        #expect(
            try await TestSQL.refusal(
                "begin isolation level repeatable read; select remove_campaign_criterion(1, 'individual', 1)",
                login: "vp.phuhuu")?.code == "TD205")
        for level in ["repeatable read", "serializable"] {
            for sql in writing {
                let late = try await TestSQL.refusal(
                    "begin isolation level \(level); select count(*) from award; \(sql); commit",
                    login: "vp.phuhuu")
                #expect(late?.code == "TD205", "\(level): \(sql)")
            }
        }
        for sql in writing {
            let now = try await TestSQL.refusal("begin; \(sql); rollback", login: "vp.phuhuu")
            #expect(now == nil, "\(sql): \(String(describing: now))")
        }
    }

    private func use(_ dossier: Int64) -> String {
        "insert into initiative_use (initiative_id, nomination_id, purpose) select i.initiative_id, n.nomination_id, 'form' "
            + "from initiative i, nomination n where i.code = 'SK-1' and n.dossier_id = \(dossier)"
    }

    @Test func `a draft that nobody has sent keeps no initiative from others`() async throws {
        var other = Office(everywhere: true)
        (other.unit, other.authority) = ("30259", "30259")
        try await office.registry.addInitiative(
            NewInitiative(
                code: "SK-1", name: "Hẹn giờ", kind: "model", unit: "30244.VX", campaign: nil,
                startedYear: 2025,
                stage: "in_use"))
        let line = NominationFile.person("An", number: "087079000001", award: "GK_XA")
        let own = try await office.receive([line])
        let theirs = try await other.read([
            line.replacing("Hoàn thành tốt nhiệm vụ", with: "Cứu người đuối nước")
        ]).dossierID
        // The draft is first, and by somebody out of sight.
        #expect(try await TestSQL.refusal(use(theirs), login: "test.office") == nil)
        let refusal = try await TestSQL.refusal(use(own), login: "vp.phuhuu")
        #expect(refusal == nil, "\(String(describing: refusal))")
        let sent = await failure {
            try await other.registry.submitDossier(
                theirs, number: PaperNumber(number: 2, symbol: "TTr-UBND"), on: other.day)
        }
        #expect(sent?.code == "TD295")
    }

    @Test func `no initiative joins what was voted or decided`() async throws {
        try await office.registry.addInitiative(
            NewInitiative(
                code: "SK-1", name: "Hẹn giờ", kind: "model", unit: "30244.VX", campaign: nil,
                startedYear: 2025,
                stage: "in_use"))
        let voted = try await office.recommend([NominationFile.person("An")])
        #expect(try await TestSQL.refusal(use(voted), login: "vp.phuhuu")?.code == "TD211")
        let decided = try await office.decide([NominationFile.person("Bình")], number: 7)
        let dossier = try await TestSQL.number(
            "select dossier_id from decision_dossier where decision_id = \(decided)")
        #expect(try await TestSQL.refusal(use(dossier), login: "vp.phuhuu")?.code == "TD211")
    }
}
