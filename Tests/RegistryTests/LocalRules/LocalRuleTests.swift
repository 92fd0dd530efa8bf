import Commendation
import Failures
import TestKit
import Testing

@testable import Registry

@Suite(.database(.sample))
struct LocalRuleTests {
    private let office = Office()
    private var registry: Registry { office.registry }

    private func place(
        _ from: String = "2025-08-01", unit: String = "30244", law: String? = nil, citation: String = "QĐ 86"
    ) -> LocalRulePlace {
        LocalRulePlace(unit: unit, from: date(from), ruleSet: law, citation: citation)
    }

    private func rule(_ numerator: Int, _ denominator: Int, rounds: Int? = nil) -> CouncilRule {
        CouncilRule(
            quorum: (numerator, denominator, .present), maximumRounds: rounds, recusalAdjustsBase: false)
    }

    private func rules() async throws -> [String] {
        try await registry.rows(.councilRules(unit: "30244", on: office.day)).map {
            "\($0["quorum"] ?? "-") \($0["valid_from"] ?? "-") \($0["valid_until"] ?? "-") \($0["citation"] ?? "")"
        }
    }

    @Test func `a later rule takes over, and the one before keeps its days`() async throws {
        #expect(try await registry.setCouncilRule(rule(2, 3), place()))
        #expect(try await !registry.setCouncilRule(rule(2, 3), place("2025-10-01")))
        #expect(try await registry.setCouncilRule(rule(1, 2), place("2026-01-01", citation: "QĐ 87")))
        #expect(try await rules() == ["2/3 2025-08-01 2025-12-31 QĐ 86", "1/2 2026-01-01 - QĐ 87"])
        for day in ["2026-01-01", "2025-09-01"] {
            let refusal = await failure {
                try await registry.setCouncilRule(rule(3, 4), place(day, citation: "QĐ 88"))
            }
            #expect(refusal?.code == "TD140" && refusal?.arguments["earlier"] == "01/01/2026")
        }
        #expect(try await rules().count == 2)
    }

    @Test(arguments: [("2025-12-01", "TD290"), ("2026-01-05", nil)])
    func `a meeting keeps the rule of its day`(day: String, code: String?) async throws {
        _ = try await registry.setCouncilRule(rule(2, 3), place())
        _ = try await registry.setCouncilRule(rule(1, 2), place("2026-01-01"))
        let dossier = try await office.receive([NominationFile.person("An")])
        var meeting = office.meeting(dossier)
        meeting.heldOn = date(day)
        meeting.membersPresent = 5
        let held = meeting
        #expect(await failure { try await registry.recordMeeting(held) }?.code == code)
    }

    @Test(arguments: [("2025-12-01", false), ("2026-01-05", true)])
    func `a vote asks for the share of its day`(day: String, isReached: Bool) async throws {
        _ = try await registry.setThreshold(award: "LDTT", percent: 90, of: .voters, place())
        _ = try await registry.setThreshold(award: "LDTT", percent: 50, of: .voters, place("2026-01-01"))
        let dossier = try await office.receive([NominationFile.person("An")])
        let id = try #require(try await office.nominations(dossier).first)
        var meeting = office.meeting(
            dossier, votes: [MeetingRecord.Votes(nomination: id, yes: 6, no: 3, blank: 0)])
        meeting.heldOn = date(day)
        let held = meeting
        #expect(try await registry.recordMeeting(held).first?.isRecommended == isReached)
    }

    @Test(arguments: [("2025-12-01", "not_met"), ("2025-07-20", "met")])
    func `a ratio holds from its day, for the unit and those below`(day: String, verdict: String) async throws
    {
        _ = try await registry.setRatio(award: "LDTT", percent: 10, of: .members, place())
        _ = try await registry.setFigures(
            of: "30244.VX", year: "2025", ["members": "10"], paper: "1/BC", on: date("2026-01-01"))
        var office = office
        office.day = date(day)
        let dossier = try await office.read([
            NominationFile.person("Lê Hoàng Nam"), NominationFile.person("Hai"),
        ]).dossierID
        let id = try #require(try await office.nominations(dossier).first)
        let word = Attestation(
            criteria: ["tham_gia_phong_trao"], isMet: true, by: "Ai", on: office.day, paper: nil)
        _ = try await registry.attest(.nomination(id), word, today: date("2026-01-15"))
        let rows = try await listed { try await registry.check(.nomination(id), on: office.day, into: $0) }
            .rows
        #expect(rows.first?["verdict"] == verdict)
        #expect(rows.first?["gates"] == (verdict == "met" ? nil : "ratio"))
    }

    @Test func `a local deadline stands in for that of the law from its day`() async throws {
        let rule = DeadlineRule(
            code: "commune_appraisal", step: .appraise, due: .workingDays(5, after: .receive),
            awards: ["CSTDCS"])
        func set(_ rule: DeadlineRule, from: String = "2025-08-01") async throws(Failure) -> Bool {
            try await registry.setDeadlineRule(rule, unit: "30244", from: date(from), citation: "QĐ 86")
        }
        #expect(try await set(rule))
        #expect(try await !set(rule))
        _ = try await office.receive([NominationFile.person("An", award: "CSTDCS")])
        let due = try await listed {
            try await registry.deadlines(unit: "30244", on: office.day, lateOnly: false, into: $0)
        }.rows
        #expect(due.filter { $0["deadline"] == "commune_appraisal" }.map { $0["due_on"] } == ["2025-12-08"])
        let yearly = DeadlineRule(
            code: "yearly_round", step: .submit, due: .yearly(month: 12, day: 10, yearsAfter: 0), awards: [])
        #expect(try await set(yearly))
        #expect(
            try await registry.rows(.deadlineRules(unit: "30244", on: office.day))
                .filter { $0["unit_code"] == "30244" }.map { $0["code"] } == [
                    "commune_appraisal", "yearly_round",
                ])
        var other = rule
        other.code = "Hạn nộp"
        #expect(await failure { try await set(other) }?.code == "TD143")
        other = rule
        other.awards = ["XYZ"]
        #expect(await failure { try await set(other) }?.code == "TD109")
        for due in [
            DeadlineRule.Due.days(0, after: .submit), .yearly(month: 2, day: 30, yearsAfter: 0),
            .yearly(month: 1, day: 1, yearsAfter: 11),
        ] {
            other = rule
            other.due = due
            #expect(await failure { try await set(other) }?.code == "TD142")
        }
    }

    @Test func `what cannot be a rule is refused`() async throws {
        func refusal(_ rule: CouncilRule, _ place: LocalRulePlace) async -> String? {
            await failure { try await registry.setCouncilRule(rule, place) }?.code
        }
        #expect(await refusal(rule(2, 3), place(unit: "X")) == "TD101")
        #expect(await refusal(rule(2, 3), place(law: "RS-1")) == "TD141")
        #expect(await refusal(rule(2, 3), place("2000-01-01")) == "TD101")
        #expect(await refusal(rule(2, 3), place(citation: "  ")) == "TD139")
        #expect(await refusal(rule(4, 3), place()) == "TD142")
        #expect(await refusal(rule(0, 3), place()) == "TD142")
        #expect(await refusal(rule(1, 0), place()) == "TD142")
        #expect(await refusal(rule(1, 2, rounds: 0), place()) == "TD142")
        for percent in [0, 101] {
            let share = await failure {
                try await registry.setThreshold(award: "LDTT", percent: percent, of: .voters, place())
            }
            #expect(share?.code == "TD142")
        }
        let award = await failure {
            try await registry.setRatio(award: "XYZ", percent: 5, of: .members, place())
        }
        #expect(award?.code == "TD109")
        #expect(
            await failure {
                try await registry.setRatio(
                    award: "LDTT", percent: 5, of: .members, place("2010-01-01", unit: "877"))
            }?.code == "TD117")
    }

    @Test func `local rules are not edited with psql either`() async throws {
        _ = try await registry.setCouncilRule(rule(2, 3), place())
        _ = try await registry.setThreshold(award: "LDTT", percent: 90, of: .voters, place())
        _ = try await registry.setRatio(award: "LDTT", percent: 90, of: .members, place())
        _ = try await registry.setDeadlineRule(
            DeadlineRule(code: "x", step: .submit, due: .days(5, after: .return), awards: []), unit: "30244",
            from: office.day, citation: "QĐ 86")
        for (table, change) in [
            ("council_rule", "maximum_rounds = 9"), ("local_vote_threshold", "percent = 1"),
            ("award_ratio", "percent = 1"), ("deadline_rule", "amount = 9"),
        ] {
            let local = "where org_unit_id is not null"
            #expect(try await TestSQL.refusal("update \(table) set \(change) \(local)")?.code == "TD231")
            #expect(try await TestSQL.refusal("delete from \(table) \(local)")?.code == "TD230")
        }
    }

    @Test func `two who set a rule at once leave one`() async throws {
        let results = await atOnce(4) { index in
            try await Registry(TestDatabase.patient, workload: .interactive).setCouncilRule(
                CouncilRule(
                    quorum: (2 + index, 3 + index, .present), maximumRounds: nil, recusalAdjustsBase: false),
                LocalRulePlace(unit: "30244", from: date("2025-08-01"), ruleSet: nil, citation: "QĐ"))
        }
        #expect(results.count { (try? $0.get()) == true } == 1)
        #expect(try await rules().count == 1)
        for case .failure(let error) in results {
            #expect(["TD140", "TD123"].contains((error as? Failure)?.code))
        }
    }
}
