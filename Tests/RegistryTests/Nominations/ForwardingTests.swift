import Failures
import TestKit
import Testing

@testable import Registry

@Suite(.database(.sample))
struct ForwardingTests {
    private let office = Office()
    private var registry: Registry { office.registry }
    private let letter = PaperNumber(number: 5, symbol: "TTr-UBND")
    private let decision = PaperNumber(number: 123, symbol: "QĐ-CTN")

    private func states(_ dossier: Int64) async throws -> [String] {
        try await TestSQL.texts("select state from nomination where dossier_id = \(dossier) order by ordinal")
            .compactMap { $0 }
    }

    @Test func `what comes back from above is recorded nominee by nominee`() async throws {
        let dossier = try await office.recommend(
            ["A", "B", "C", "D"].map { NominationFile.person($0, award: "HCLD_III") })
        let ids = try await office.nominations(dossier)
        try await office.leader.step(.refuse, [ids[3]], reason: "Chưa tiêu biểu")
        #expect(
            try await office.leader.forwardDossier(dossier, to: "82", number: letter, on: office.day).count
                == 3)
        #expect(try await states(dossier) == ["forwarded", "forwarded", "forwarded", "refused"])
        try await registry.recordOutcome(
            ids[0], .awarded(decision, on: office.day), authority: "Chủ tịch nước")
        try await registry.recordOutcome(
            ids[1], .refused(reason: "Không đủ tiêu chuẩn", nil, on: nil), authority: nil)
        try await registry.recordOutcome(ids[2], .returned(reason: "Thiếu ý kiến cấp ủy"), authority: nil)
        #expect(try await states(dossier) == ["awarded_above", "refused", "received", "refused"])
        let award = try #require(try await registry.rows(.events(of: ids[0])).last)
        #expect(award["authority"] == "Chủ tịch nước")
        #expect(award["paper"] == "123/QĐ-CTN")
        // The one that came back is mended at home or goes up again.
        #expect(
            await failure {
                try await office.leader.forwardDossier(dossier, to: "82", number: letter, on: office.day)
            }?.code == "TD215")
        let renewed = PaperNumber(number: 6, symbol: "TTr-UBND")
        #expect(
            try await office.leader.forwardDossier(dossier, to: "82", number: renewed, on: office.day).count
                == 1)
    }

    @Test func `only the named lines go up, and what the sender decides itself is counted`() async throws {
        let dossier = try await office.recommend([
            NominationFile.person("A"), NominationFile.person("B", award: "GK_XA"),
            NominationFile.person("C"),
        ])
        let wrong = await failure {
            try await office.leader.forwardDossier(
                dossier, to: "82", number: letter, on: office.day, lines: [1, 7, 9])
        }
        #expect(
            wrong?.details.map { "\($0.code) \($0.arguments["ordinal"] ?? "")" } == ["TD382 7", "TD382 9"])
        #expect(try await TestSQL.number("select count(*) from forwarding") == 0)
        let sent = try await office.leader.forwardDossier(
            dossier, to: "82", number: letter, on: office.day, lines: [1, 2])
        #expect(sent == ForwardedLines(count: 2, ownAwards: 2))
        #expect(try await states(dossier) == ["forwarded", "forwarded", "recommended"])
        let again = await failure {
            try await office.leader.forwardDossier(
                dossier, to: "82", number: PaperNumber(number: 6, symbol: "TTr-UBND"), on: office.day,
                lines: [2])
        }
        #expect(again?.details.map(\.code) == ["TD382"])
    }

    @Test func `whoever has the title, or is dead, does not go up, and comes back for a reason alone`()
        async throws
    {
        // Declined once; meanwhile another dossier brought the title.
        let first = try await office.receive([
            NominationFile.person("A", born: "1980"), NominationFile.person("B"),
        ])
        let ids = try await office.nominations(first)
        try await TestSQL.run(
            "set session_replication_role = replica; update nomination set state = 'withdrawn' where nomination_id = \(ids[0])"
        )
        let other = try await office.decide([NominationFile.person("A", born: "1980")], number: 3)
        try await TestSQL.run(
            "set session_replication_role = replica; update nomination set state = 'recommended' where dossier_id = \(first)"
        )
        let forward = { (line: Int) in
            await failure {
                try await office.leader.forwardDossier(
                    first, to: "82", number: letter, on: office.day, lines: [line])
            }
        }
        #expect(await forward(1)?.code == "TD248")
        try await TestSQL.run(
            "update person set died_on = '2025-11-20' where recipient_id = (select recipient_id from nomination where nomination_id = \(ids[1]))"
        )
        #expect(await forward(2)?.code == "TD268")
        #expect(other > 0)
        // What was given above all the same is a fact, which somebody answers for.
        try await TestSQL.run(
            "set session_replication_role = replica; update nomination set state = 'forwarded' where dossier_id = \(first)"
        )
        for (id, code) in zip(ids, ["TD555", "TD568"]) {
            let answer = { (reason: String?) in
                await failure {
                    try await registry.recordOutcome(
                        id, .awarded(decision, on: office.day), authority: "Chủ tịch nước",
                        repeatedBecause: reason)
                }
            }
            #expect(await answer(nil)?.code == code)
            #expect(await answer("Văn bản ghi như vậy") == nil)
        }
    }

    @Test func `without a council what was received goes up as it is`() async throws {
        let dossier = try await office.receive([NominationFile.person("A")])
        #expect(
            try await office.leader.forwardDossier(dossier, to: "82", number: letter, on: office.day).count
                == 1)
        let again = await failure {
            try await office.leader.forwardDossier(
                dossier, to: "82", number: PaperNumber(number: 6, symbol: "TTr-UBND"), on: office.day)
        }
        #expect(again?.code == "TD212")
        #expect(try await TestSQL.number("select count(*) from forwarding") == 1)
    }

    @Test func `it goes to an authority, and to another one`() async throws {
        let dossier = try await office.receive([NominationFile.person("A")])
        for (unit, code) in [("30244", "TD284"), ("30244.VX", "TD116"), ("không có", "TD101")] {
            let refusal = await failure {
                try await office.leader.forwardDossier(dossier, to: unit, number: letter, on: office.day)
            }
            #expect(refusal?.code == code, "\(unit)")
        }
        #expect(
            await failure {
                try await office.leader.forwardDossier(-1, to: "82", number: letter, on: office.day)
            }?.code == "TD103")
        #expect(try await states(dossier) == ["received"])
    }

    @Test func `days follow one another`() async throws {
        let dossier = try await office.receive([NominationFile.person("A", award: "BK_BT")])
        let id = try #require(try await office.nominations(dossier).first)
        let early = await failure {
            try await office.leader.forwardDossier(dossier, to: "82", number: letter, on: date("2025-11-30"))
        }
        #expect(early?.arguments == ["date": "30/11/2025", "earlier": "01/12/2025"])
        #expect(early?.code == "TD285")
        try await office.leader.forwardDossier(dossier, to: "82", number: letter, on: office.day)
        for (day, code) in [("2025-11-30", "TD285"), ("2999-01-01", "TD229")] {
            let refusal = await failure {
                try await registry.recordOutcome(id, .awarded(decision, on: date(day)), authority: nil)
            }
            #expect(refusal?.code == code)
        }
    }

    @Test func `an outcome answers what was forwarded`() async throws {
        let dossier = try await office.receive([NominationFile.person("A")])
        let id = try #require(try await office.nominations(dossier).first)
        let outcomes: [OutcomeAbove] = [
            .awarded(decision, on: office.day), .refused(reason: "Ghi sai", nil, on: nil),
            .returned(reason: "Ghi sai"),
        ]
        for outcome in outcomes {
            let refusal = await failure { try await registry.recordOutcome(id, outcome, authority: nil) }
            #expect(refusal?.code == "TD210", "\(outcome)")
            let missing = await failure { try await registry.recordOutcome(-1, outcome, authority: nil) }
            #expect(missing?.code == "TD107", "\(outcome)")
        }
        let silent = await failure {
            try await registry.recordOutcome(id, .returned(reason: " "), authority: nil)
        }
        #expect(silent?.code == "TD283")
    }

    @Test func `a letter carries nominations of its own dossier, and stays as it is`() async throws {
        let first = try await office.receive([NominationFile.person("A")])
        let second = try await office.receive([NominationFile.person("B")], number: 2)
        try await office.leader.forwardDossier(first, to: "82", number: letter, on: office.day)
        let id = try #require(try await office.nominations(second).first)
        let statement =
            "insert into nomination_event (nomination_id, event, forwarding_id) "
            + "select \(id), 'forward', max(forwarding_id) from forwarding"
        let refusal = try await TestSQL.refusal(statement)
        #expect(refusal?.code == "TD286")
        #expect(refusal?.arguments == ["name": "B"])
        for statement in [
            "update forwarding set number = 9", "delete from forwarding", "truncate forwarding cascade",
        ] {
            #expect(try await TestSQL.refusal(statement)?.code == "TD230", "\(statement)")
        }
        // A step upward without its letter, and an award without its paper, are none.
        for event in ["forward", "decide_above"] {
            let target = event == "forward" ? second : first
            let statement =
                "insert into nomination_event (nomination_id, event) "
                + "select nomination_id, '\(event)' from nomination where dossier_id = \(target)"
            #expect(try await TestSQL.refusal(statement)?.code == "TD120", "\(event)")
        }
    }
}
