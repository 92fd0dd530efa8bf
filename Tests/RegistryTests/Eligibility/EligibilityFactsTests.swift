import Failures
import TestKit
import Testing

@testable import Registry

@Suite(.database(.migrated))
struct EligibilityFactsTests {
    private let bench = FactsBench()

    @Test func `everything wrong with facts is told at once, by name`() async throws {
        let facts = """
            {"recipient": {"kind": "person", "nam": 1}, "awards": "X", "achievement_year": "2024",
             "proposed_on": "2024-02-30", "recipient.kind": "individual", "ratings": {"24": "HTXS", "2024": "A"},
             "prior_awards": [{"award": "CSTDCS", "year": 2023, "year": 2022}, {"foo": {"bar": 1}}, 3],
             "attestations": {"xyz": true}, "votes": {"yes": -1}}
            """
        let refusal = await failure { try await bench.rows(facts) }
        #expect(refusal?.code == "TD271")
        let told = (refusal?.details ?? []).map { "\($0.arguments["field"] ?? "") \($0.code)" }
        #expect(
            told == [
                "[1].achievement_year TD275", "[1].attestations.xyz TD276", "[1].award TD274",
                "[1].awards TD272", "[1].prior_awards[1].year TD273", "[1].prior_awards[2].award TD274",
                "[1].prior_awards[2].foo TD272", "[1].prior_awards[2].year TD274",
                "[1].prior_awards[3] TD275", "[1].proposed_on TD276", "[1].ratings.2024 TD276",
                "[1].ratings.24 TD276", "[1].recipient.kind TD272", "[1].recipient.kind TD276",
                "[1].recipient.nam TD272", "[1].votes.members_total TD274", "[1].votes.yes TD276",
            ])
    }

    @Test(arguments: [
        ("{", "TD270"), ("", "TD270"), (#"{"case": "\u0000"}"#, "TD270"), ("[]", "TD278"), ("3", "TD271"),
        ("null", "TD271"),
    ])
    func `what is no JSON or no case is refused`(facts: String, code: String) async throws {
        #expect(await failure { try await bench.rows(facts) }?.code == code)
    }

    @Test func `JSON that is nested without end is refused`() async throws {
        let facts = String(repeating: "[", count: 100_000)
        #expect(await failure { try await bench.rows(facts) }?.code == "TD270")
    }

    @Test func `a file that is missing, too large or not UTF-8 is refused`() async throws {
        #expect(await failure { try FactsFile.text("/nonexistent/facts.json") }?.code == "TD405")
        #expect(await failure { try FactsFile.text("/dev/zero") }?.code == "TD279")
    }
}
