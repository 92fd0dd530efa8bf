import Failures
import TestKit
import Testing

@testable import Registry

@Suite(.database(.sample))
struct StepTests {
    private let office = Office()

    /// Steps of a leader; the others are the office's, whose work the keeper of the database may do.
    private static func account(_ state: String, _ event: String) -> String {
        let isLeaders =
            ["award", "refuse", "forward", "revoke"].contains(event)
            || (state, event) == ("recommended", "defer")
        return isLeaders ? "ct.phuhuu" : "none"
    }

    /// The events that bring a nomination to each state.
    static let roads: [(state: String, events: [String])] = [
        ("draft", []), ("submitted", ["submit"]), ("returned", ["submit", "return"]),
        ("withdrawn", ["withdraw"]), ("received", ["submit", "receive"]),
        ("deferred", ["submit", "receive", "defer"]),
        ("recommended", ["submit", "receive", "recommend"]), ("declined", ["submit", "receive", "decline"]),
        ("awarded", ["submit", "receive", "recommend", "award"]),
        ("revoked", ["submit", "receive", "recommend", "award", "revoke"]),
        ("refused", ["submit", "receive", "decline", "refuse"]),
        ("forwarded", ["submit", "receive", "recommend", "forward"]),
        ("awarded_above", ["submit", "receive", "forward", "decide_above"]),
    ]

    /// The whole table, as the domain has it; written out here so that a change of the table is a decision.
    private static let table: Set<String> = [
        "draft submit submitted", "draft withdraw withdrawn", "submitted receive received",
        "submitted return returned", "submitted withdraw withdrawn", "returned submit submitted",
        "returned withdraw withdrawn", "received return returned", "received withdraw withdrawn",
        "received defer deferred", "received recommend recommended", "received decline declined",
        "recommended defer deferred", "recommended award awarded", "recommended refuse refused",
        "declined refuse refused", "deferred resume received", "declined vote_again received",
        "recommended correct declined", "declined correct recommended",
        "draft edit draft", "returned edit returned",
        "received forward forwarded", "recommended forward forwarded",
        "forwarded return_from_above received", "forwarded decide_above awarded_above",
        "forwarded refuse_above refused", "awarded revoke revoked",
    ]
    private static let events = [
        "submit", "withdraw", "receive", "return", "defer", "recommend", "decline", "award", "refuse",
        "resume", "vote_again", "correct", "edit", "forward", "return_from_above", "decide_above",
        "refuse_above", "revoke", "nonsense",
    ]

    @Test(arguments: roads.indices)
    func `a state has the steps of the table, and no others`(index: Int) async throws {
        let (state, events) = Self.roads[index]
        let dossier = try await office.read([NominationFile.person("Ai Đó")]).dossierID
        let id = try #require(try await office.nominations(dossier).first)
        let letter =
            try await TestSQL.text(
                """
                insert into forwarding (dossier_id, org_unit_id, forwarded_to_id, number, symbol, forwarded_on)
                select dossier_id, addressed_to_id, (select org_unit_id from org_unit where code = '82' limit 1), 1,
                    'TTr-UBND', '2025-12-22'
                from dossier where dossier_id = \(dossier) returning forwarding_id::text
                """) ?? ""
        let meeting =
            try await TestSQL.text(
                """
                with c as (insert into council (org_unit_id, name)
                    select addressed_to_id, 'HĐ' from dossier where dossier_id = \(dossier) returning council_id)
                insert into meeting (council_id, held_on, members_total, members_present)
                select council_id, '2025-12-10', 9, 9 from c returning meeting_id::text
                """) ?? ""
        // Votes are taken under the law of the day of receipt.
        try await TestSQL.run(
            """
            update dossier set submission_number = 1, submission_symbol = 'TTr', submitted_on = '2025-12-01',
                received_on = '2025-12-02', rule_set_code = 'RS-2025'
            where dossier_id = \(dossier)
            """)
        // An award comes from a function of the owner only.
        try await TestSQL.run(
            """
            create function test_step(step text) returns void language plpgsql security definer
                as 'begin execute step; end';
            alter function test_step owner to thidua_owner
            """)
        // Each step with all that it needs, so that only the table can refuse it.
        let step = { (state: String, event: String) in
            let (columns, values) =
                switch event {
                case "forward": (", forwarding_id", ", \(letter)")
                case "decide_above":
                    (
                        ", outcome_paper, outcome_on, outcome_authority",
                        ", '123/QĐ-CTN', '2025-12-22', 'Chủ tịch nước'"
                    )
                case "refuse_above": (", outcome_authority", ", 'Chủ tịch nước'")
                default: ("", "")
                }
            // What recommends is a ballot.
            let ballot =
                event == "recommend" && state == "received"
                ? "insert into ballot (meeting_id, nomination_id, round, yes, no, blank, recommended) "
                    + "values (\(meeting), \(id), 1, 9, 0, 0, true); " : ""
            return "\(ballot)set role \"\(Self.account(state, event))\"; select test_step($s$"
                + "insert into nomination_event (nomination_id, event, reason\(columns)) "
                + "values (\(id), '\(event)', 'Ghi sai'\(values))$s$)"
        }
        for event in events {
            let present =
                try await TestSQL.text("select state from nomination where nomination_id = \(id)") ?? ""
            try await TestSQL.run(step(present, event))
        }
        #expect(try await TestSQL.text("select state from nomination where nomination_id = \(id)") == state)
        for event in Self.events {
            let target = Self.table.first { $0.hasPrefix("\(state) \(event) ") }?.split(separator: " ").last
            if let target {
                let check =
                    "do $$ begin assert (select state from nomination where nomination_id = \(id)) = '\(target)'; "
                // Undone, so that the next event is tried from the same state.
                let refusal = try await TestSQL.refusal(
                    "begin; \(step(state, event)); \(check)end $$; do $$ begin perform fail('TD999'); end $$")
                // A correction of the outcome needs the correction of a count.
                #expect(refusal?.code == (event == "correct" ? "TD184" : "TD999"), "\(state) \(event)")
            } else {
                let refusal = try await TestSQL.refusal(step("", event))
                #expect(refusal?.code == "TD210", "\(state) \(event)")
                #expect(
                    refusal?.arguments == ["id": String(id), "name": "Ai Đó", "state": state, "event": event])
            }
        }
        let states = try await TestSQL.texts(
            "select from_state from nomination_transition union select to_state from nomination_transition")
        #expect(Set(states) == Set(Self.roads.map(\.state)))
        let rows = try await TestSQL.number("select count(*) from nomination_transition")
        #expect(rows == Int64(Self.table.count))
    }

    @Test(arguments: [
        "update nomination set state = 'awarded'", "update nomination set state = 'submitted', version = 1",
        "update nomination set last_event_id = 1",
        "insert into nomination_event (nomination_id, event) select nomination_id, 'withdraw' from nomination "
            + "where state = 'received'",
    ])
    func `a state changes by steps only`(statement: String) async throws {
        _ = try await office.receive([NominationFile.person("Ai Đó")])
        let code = try await TestSQL.refusal(statement)?.code
        // The last one gives no reason, which a withdrawal needs.
        #expect(code == (statement.hasPrefix("insert") ? "TD120" : "TD236"))
    }

    @Test func `what was sent is neither changed nor deleted until it comes back`() async throws {
        let dossier = try await office.read([NominationFile.person("Ai Đó")]).dossierID
        let change = "update nomination set name = name || ' khác' where dossier_id = \(dossier)"
        try await TestSQL.run(change)
        _ = try await office.registry.submitDossier(
            dossier, number: PaperNumber(number: 1, symbol: "TTr-PVX"), on: office.day)
        #expect(try await TestSQL.refusal(change)?.code == "TD211")
        #expect(
            try await TestSQL.refusal("delete from nomination where dossier_id = \(dossier)")?.code == "TD211"
        )
        #expect(try await office.registry.returnDossier(dossier, reason: "Thiếu báo cáo") == 1)
        try await TestSQL.run(change)
    }

    @Test func `a dossier is submitted once, and again after it came back`() async throws {
        let registry = office.registry
        let dossier = try await office.read([NominationFile.person("A"), NominationFile.person("B")])
            .dossierID
        let number = PaperNumber(number: 7, symbol: "TTr-PVX")
        #expect(try await registry.submitDossier(dossier, number: number, on: office.day) == 2)
        let again = await failure {
            try await registry.submitDossier(dossier, number: number, on: office.day)
        }
        #expect(again?.code == "TD213")
        #expect(again?.message(.vi).contains("01/12/2025") == true)
        #expect(try await registry.returnDossier(dossier, reason: "Sửa lại") == 2)
        let renewed = PaperNumber(number: 8, symbol: "TTr-PVX")
        #expect(try await registry.submitDossier(dossier, number: renewed, on: date("2025-12-03")) == 2)
    }

    @Test func `a number of a submission is used once a year by a unit`() async throws {
        let number = PaperNumber(number: 7, symbol: "TTr-PVX")
        let ids = [
            try await office.read([NominationFile.person("A")]).dossierID,
            try await office.read([NominationFile.person("B")]).dossierID,
        ]
        _ = try await office.registry.submitDossier(ids[0], number: number, on: office.day)
        let refusal = await failure {
            try await office.registry.submitDossier(ids[1], number: number, on: office.day)
        }
        #expect(refusal?.code == "TD215")
        #expect(refusal?.message(.vi).contains("7") == true)
        #expect(
            try await TestSQL.text("select state from nomination where dossier_id = \(ids[1])") == "draft")
        #expect(
            try await office.registry.submitDossier(ids[1], number: number, on: date("2026-01-02")) == 1)
    }

    @Test func `a dossier is received after it was submitted`() async throws {
        let registry = office.registry
        let dossier = try await office.read([NominationFile.person("A")]).dossierID
        #expect(await failure { try await registry.receiveDossier(dossier, on: office.day) }?.code == "TD214")
        _ = try await registry.submitDossier(
            dossier, number: PaperNumber(number: 1, symbol: "TTr-PVX"), on: office.day)
        let early = await failure { try await registry.receiveDossier(dossier, on: date("2025-11-30")) }
        #expect(early?.code == "TD216")
        let receipt = try await registry.receiveDossier(dossier, on: date("2025-12-02"))
        #expect((receipt.count, receipt.ruleSet, receipt.isVerified) == (1, "RS-2025", true))
        #expect(await failure { try await registry.receiveDossier(dossier, on: office.day) }?.code == "TD212")
        #expect(await failure { try await registry.requireDossier(-1) }?.code == "TD103")
    }

    @Test(arguments: [
        ("2021-11-15", "RS-2017", true), ("2023-12-31", "RS-2017", true), ("2024-01-01", "RS-2024", true),
        ("2025-06-30", "RS-2024", true), ("2025-07-01", "RS-2025", true), ("2026-10-01", "RS-2026", false),
    ])
    func `the day of receipt chooses the law`(day: String, ruleSet: String, isVerified: Bool) async throws {
        var office = Office(everywhere: true)
        office.unit = "82"
        office.authority = "82"
        office.day = date("2017-10-01")
        let dossier = try await office.registry.addDossier(office.target)
        office.unit = "30244"
        try await office.registry.addNomination(
            [
                "recipient_kind": "cá nhân", "name": "A", "unit_code": "82", "award_kind_code": "BK_BT",
                "achievement_year": "2017", "achievement": "Tốt",
            ], to: dossier)
        _ = try await office.registry.submitDossier(
            dossier, number: PaperNumber(number: 1, symbol: "TTr-UBND"), on: date("2017-10-02"))
        let receipt = try await office.registry.receiveDossier(dossier, on: date(day))
        #expect((receipt.ruleSet, receipt.isVerified) == (ruleSet, isVerified))
        // A law that came later, and says so, may be chosen for what was received before it.
        #expect(receipt.newerLaw == (isVerified ? "RS-2026" : nil))
    }
}
