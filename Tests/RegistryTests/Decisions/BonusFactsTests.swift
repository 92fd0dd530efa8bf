import Failures
import TestKit
import Testing

@testable import Registry

@Suite(.database(.migrated))
struct BonusFactsTests {
    private let registry = Registry(TestDatabase.patient)

    private func award(_ code: String, _ period: String, _ key: String? = nil, _ kind: String = "individual")
        -> String
    {
        let achievement = key.map { #", "achievement_key": "\#($0)""# } ?? ""
        return #"{"award": "\#(code)", "recipient": "\#(kind)", "period": "\#(period)"\#(achievement)}"#
    }

    private func lines(_ facts: String) async throws -> (lines: [String], total: Int64) {
        let (rows, total) = try await listed { try await registry.bonuses(text: facts, into: $0) }
        let lines = rows.map { row in
            "\(row["case"] ?? "") \(row["is_paid"] == "t" ? row["bonus_vnd"] ?? "" : "-") \(row["reason"] ?? "")"
        }
        return (lines, total)
    }

    @Test func `each case has its day and its rounding`() async throws {
        let found = try await lines(
            """
            [{"case": "B1", "decided_on": "2026-07-02", "awards": [\(award("CSTDCS", "2025"))]},
             {"decided_on": "2025-12-31", "rounding": "none", "awards": [\(award("LDTT", "2025"))]},
             {"decided_on": "2025-12-31", "awards": [\(award("LDTT", "2025"))]}]
            """)
        #expect(found.lines == ["B1 2530000 single", "2 702000 single", "3 710000 single"])
        #expect(found.total == 2_530_000 + 702_000 + 710_000)
    }

    @Test func `titles of one period and titles of several, a title and a form`() async throws {
        let found = try await lines(
            """
            {"decided_on": "2025-12-31", "awards": [\(award("LDTT", "2025")), \(award("CSTDCS", "2025")),
             \(award("CSTD_BT", "2023-2025")), \(award("BK_BT", "2025"))]}
            """)
        #expect(
            found.lines == [
                "1 - title_lower", "1 2340000 title_highest", "1 7020000 title_other_period",
                "1 3510000 title_and_form",
            ])
    }

    @Test(
        arguments: [
            // Period and achievement differ: each is paid.
            ("2024", "a", "2025", "b", ["1 710000 form_other_period", "1 3510000 form_other_period"]),
            // One of the two is the same: the highest only.
            ("2025", "a", "2025", "b", ["1 - form_lower", "1 3510000 form_highest"]),
            ("2024", "a", "2025", "a", ["1 - form_lower", "1 3510000 form_highest"]),
            // No achievement is named: the period decides.
            ("2024", nil, "2025", nil, ["1 710000 form_other_period", "1 3510000 form_other_period"]),
        ] as [(String, String?, String, String?, [String])])
    func `several forms are paid when period and achievement differ`(
        period: String, achievement: String?, other: String, otherAchievement: String?, wanted: [String]
    ) async throws {
        let found = try await lines(
            """
            {"decided_on": "2025-12-31", "awards": [\(award("GK_XA", period, achievement)),
             \(award("BK_BT", other, otherAchievement))]}
            """)
        #expect(found.lines == wanted)
    }

    @Test func `everything wrong comes at once, by its place`() async throws {
        let found = await failure {
            try await lines(
                """
                [{"decided_on": "2025-02-30", "awards": [{"award": "XYZ", "recipient": "cat", "bonus": 1}],
                  "rounding": "up", "ratings": {}}, {"decided_on": "2025-12-31"}]
                """)
        }
        #expect(
            found?.details.map { "\($0.arguments["field"] ?? "") \($0.code)" } == [
                "[1].awards[1].award TD276", "[1].awards[1].bonus TD272", "[1].awards[1].period TD274",
                "[1].awards[1].recipient TD276", "[1].decided_on TD276", "[1].ratings TD272",
                "[1].rounding TD276", "[2].awards TD274",
            ])
    }

    @Test(arguments: [
        ("", "TD270"), ("{", "TD270"), ("7", "TD271"), ("[]", "TD144"),
        (#"{"decided_on": "2025-12-31", "awards": []}"#, "TD144"),
        (
            #"{"decided_on": "2025-12-31", "awards": [{"award": "GK_HUYEN", "recipient": "individual", "period": "x"}]}"#,
            "TD301"
        ),
        (
            #"{"decided_on": "2025-12-31", "awards": [{"award": "CSTDCS", "recipient": "household", "period": "x"}]}"#,
            "TD302"
        ),
        (
            #"{"decided_on": "2018-01-31", "awards": [{"award": "LDTT", "recipient": "individual", "period": "x"}]}"#,
            "TD300"
        ),
    ])
    func `what is no case is refused`(facts: String, code: String) async {
        #expect(await failure { try await lines(facts) }?.code == code)
    }

    @Test func `nothing is stored`() async throws {
        let before = try await TestSQL.rowCounts()
        _ = try await lines(#"{"decided_on": "2025-12-31", "awards": [\#(award("LDTT", "2025"))]}"#)
        #expect(try await TestSQL.rowCounts() == before)
    }
}
