import Failures
import TestKit
import Testing

@testable import Registry

@Suite(.database(.migrated))
struct EligibilityCaseTests {
    private let bench = FactsBench()

    @Test(arguments: WorkedCase.all)
    func `a worked case comes to its answer`(worked: WorkedCase) async throws {
        #expect(try await answer(worked) == worked.answer)
    }

    private func answer(_ worked: WorkedCase) async throws -> WorkedCase.Answer {
        switch worked.answer {
        case .verdicts:
            let rows = try await bench.rows(try worked.facts)
            return .verdicts(rows.map { $0["verdict"] ?? "" }, gates: rows.first?["gates"])
        case .bonus:
            let text = try worked.facts
            let registry = Registry(TestDatabase.patient)
            return .bonus(try await listed { try await registry.bonuses(text: text, into: $0) }.result)
        }
    }

    @Test func `among equals for one place the woman is preferred, since the decree says so`() async throws {
        let facts = try WorkedCase.facts("25b")
        #expect(try await bench.rows(facts).map { $0["gates"] } == ["preferred, ratio", "ratio"])
        let preferred = try await bench.rows(facts, .findings, .vi).filter {
            $0["rule"] == "Ưu tiên nữ khi bằng tiêu chuẩn"
        }
        #expect(preferred.map { $0["citation"] } == ["Nghị định 152/2025/NĐ-CP, Điều 4(6)"])
        let before = facts.replacing("2025-12-1", with: "2025-06-1")
        #expect(try await bench.rows(before).map { $0["gates"] } == ["ratio", "ratio"])
    }

    @Test func `nothing of a what-if is stored`() async throws {
        let before = try await TestSQL.rowCounts()
        for worked in WorkedCase.all {
            _ = try await answer(worked)
            if case .verdicts = worked.answer { _ = try await bench.rows(try worked.facts, .findings) }
        }
        #expect(try await TestSQL.rowCounts() == before)
    }

    @Test func `an answer says what was seen, what is needed and where it is written`() async throws {
        let facts = try WorkedCase.facts("15c")
        let rows = try await bench.rows(facts, .findings, .vi)
        let titles = try #require(rows.first { $0["limb"] == "b" && $0["verdict"] == "not_met" })
        #expect(titles["rule"] == "trong thời gian đó có từ 3 lần Chiến sĩ thi đua cơ sở")
        #expect(titles["seen"] == "2: 2022, 2024")
        #expect(titles["needed"] == "3")
        #expect(titles["citation"] == "Luật 06/2022/QH15, Điều 73(1)(b)")
        let run = try #require(rows.first { $0["rule"]?.contains("liên tục") == true })
        #expect(run["seen"] == "liên tục 5 năm: 2020, 2021, 2022, 2023, 2024")
    }

    @Test func `the limit of a ratio is told`() async throws {
        let rows = try await bench.rows(try WorkedCase.facts("05a"), .findings)
        #expect(rows.first { $0["needed"] != nil }?["needed"] == "at most 6")
    }

    private func simple(_ award: String, _ day: String, _ rest: String = "") -> String {
        """
        {"recipient": {"kind": "individual"}, "award": "\(award)", "achievement_year": 2024,
         "proposed_on": "\(day)", "ratings": {"2024": "HTXS"} \(rest)}
        """
    }

    @Test func `without criteria or without an attestation nothing is met`() async throws {
        let facts = [
            simple("LDTT", "2021-12-10"), simple("LDTT", "2024-12-10"),
            simple("LDTT", "2024-12-10", #", "attestations": {"tham_gia_phong_trao": false}"#),
            simple("LDTT", "2026-11-10", #", "attestations": {"tham_gia_phong_trao": true}"#),
            simple("LDTT", "2015-11-10"),
        ]
        #expect(
            try await bench.verdicts("[\(facts.joined(separator: ","))]")
                == ["needs_attestation", "needs_attestation", "not_met", "unverified_law", "not_met"])
        let gates = try await bench.rows(facts[0]).first?["gates"]
        #expect(gates == "no_rules")
    }

    @Test func `the law of the day of receipt applies, not that of the proposal`() async throws {
        let rows = try await bench.rows(simple("LDTT", "2026-09-20", #", "received_on": "2026-10-02""#))
        #expect(rows.first?["rule_set"] == "RS-2026")
        let early = try await bench.rows(simple("LDTT", "2026-09-20", #", "received_on": "2026-09-30""#))
        #expect(early.first?["rule_set"] == "RS-2025")
    }

    @Test(arguments: [
        (#"[{"kind": "discipline", "opened_on": "2024-11-01"}]"#, "deferred"),
        (
            #"[{"kind": "press", "opened_on": "2024-11-01", "closed_on": "2024-11-20", "outcome": "no_violation"}]"#,
            "met"
        ),
        (#"[{"kind": "complaint", "opened_on": "2024-12-20"}]"#, "met"),
        (
            #"[{"kind": "discipline", "opened_on": "2024-03-01", "closed_on": "2024-04-01", "outcome": "violation", "counts_again_on": "2025-04-01"}]"#,
            "not_met"
        ),
    ])
    func `a matter defers while it is pending, and bars while its period lasts`(
        matters: String, verdict: String
    )
        async throws
    {
        let rest = #", "attestations": {"tham_gia_phong_trao": true}, "matters": \#(matters)"#
        #expect(try await bench.verdicts(simple("LDTT", "2024-12-10", rest)) == [verdict])
    }

    @Test(arguments: [("title", "met"), ("form", "not_met")])
    func `an initiative that served a form serves no title`(use: String, verdict: String) async throws {
        let rest = """
            , "attestations": {"tham_gia_phong_trao": true}, "initiatives": [
                {"kind": "initiative", "used_for": "\(use)", "recognised": [{"scope": "nation", "on": "2024-06-01"}]}]
            """
        #expect(try await bench.verdicts(simple("CSTDCS", "2024-12-10", rest)) == [verdict])
    }

    @Test func `awards for a sudden deed are no ground for a higher one`() async throws {
        let prior = (2023...2024).map { #"{"award": "CSTDCS", "year": \#($0), "type": "CHUYEN_DE"}"# }
        let rest = #", "prior_awards": [\#(prior.joined(separator: ","))]"#
        #expect(try await bench.verdicts(simple("BK_BT", "2025-03-10", rest)) == ["not_met"])
    }

    @Test func `a run must last until the proposal where the law says so`() async throws {
        var ratings = (2018...2022).map { #""\#($0)": "HTT""# }
        func facts() -> String {
            """
            {"recipient": {"kind": "individual"}, "award": "BK_TTG", "achievement_year": 2022,
             "proposed_on": "2025-03-10", "ratings": {\(ratings.joined(separator: ","))},
             "prior_awards": [{"award": "BK_BT", "year": 2017}, {"award": "CSTDCS", "year": 2018},
                              {"award": "CSTDCS", "year": 2020}, {"award": "CSTDCS", "year": 2022}]}
            """
        }
        #expect(try await bench.verdicts(facts()) == ["not_met"])
        ratings += [#""2023": "HTT""#, #""2024": "HTXS""#]
        #expect(try await bench.verdicts(facts()) == ["met"])
    }
}
