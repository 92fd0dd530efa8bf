import Commendation
import Failures
import TestKit
import Testing

@testable import Registry

@Suite(.database(.sample))
struct BonusTests {
    private let office = Office()

    struct Case: Sendable {
        var awards: [String]
        var day = "2025-12-31"
        var rounding = BonusRounding.up
        /// What each brings and why; nothing where it is not paid.
        var lines: [String]
        var total: Int64
    }

    private static let cases = [
        // The base salary is that of the decision, whatever the year of the achievement.
        Case(
            awards: ["CSTDCS:individual:2025"], day: "2026-06-29", lines: ["2340000 single"], total: 2_340_000
        ),
        Case(
            awards: ["CSTDCS:individual:2025"], day: "2026-07-02", lines: ["2530000 single"], total: 2_530_000
        ),
        Case(
            awards: ["CSTDCS:individual:2025", "BK_BT:individual:2025"],
            lines: ["2340000 title_and_form", "3510000 title_and_form"], total: 5_850_000),
        Case(awards: ["BK_BT:collective:2025"], lines: ["7020000 single"], total: 7_020_000),
        // Titles: one period, the highest only; different periods, each.
        Case(
            awards: ["LDTT:individual:2025", "CSTDCS:individual:2025"],
            lines: ["- title_lower", "2340000 title_highest"], total: 2_340_000),
        Case(
            awards: ["CSTD_BT:individual:2023-2025", "CSTDCS:individual:2025"],
            lines: ["7020000 title_other_period", "2340000 title_other_period"], total: 9_360_000),
        // Forms likewise.
        Case(
            awards: ["GK_XA:individual:2025", "BK_BT:individual:2024-2025"],
            lines: ["710000 form_other_period", "3510000 form_other_period"], total: 4_220_000),
        Case(
            awards: ["GK_XA:individual:2025", "BK_BT:individual:2025", "LDTT:individual:2025"],
            lines: ["- form_lower", "3510000 form_highest", "710000 title_and_form"], total: 4_220_000),
        // The same award twice in one period is one.
        Case(
            awards: ["LDTT:individual:2025", "LDTT:individual:2025"],
            lines: ["710000 title_highest", "- title_lower"], total: 710_000),
        Case(awards: ["GDVH:household:2025"], lines: ["- no_figure"], total: 0),
        // A household: one and a half times, rounded once.
        Case(awards: ["GK_XA:household:2025"], lines: ["1060000 single"], total: 1_060_000),
        Case(
            awards: ["GK_XA:household:2025"], rounding: .nearest, lines: ["1050000 single"], total: 1_050_000),
        Case(awards: ["GK_XA:household:2025"], rounding: .none, lines: ["1053000 single"], total: 1_053_000),
        Case(awards: ["LDTT:individual:2025"], rounding: .nearest, lines: ["700000 single"], total: 700_000),
    ]

    private func requests(_ awards: [String]) throws -> [BonusRequest] {
        try awards.map { award in
            let parts = award.split(separator: ":").map(String.init)
            return BonusRequest(
                code: parts[0], recipient: try #require(RecipientKind(rawValue: parts[1])), period: parts[2])
        }
    }

    @Test(arguments: cases)
    func `awards decided together bring what Article 49 says`(example: Case) async throws {
        let requests = try requests(example.awards)
        let (rows, total) = try await listed {
            try await office.registry.bonuses(
                requests, on: date(example.day), rounding: example.rounding, into: $0)
        }
        let lines = rows.map { row in
            "\(row["is_paid"] == "t" ? row["bonus_vnd"] ?? "" : "-") \(row["reason"] ?? "")"
        }
        #expect(lines == example.lines)
        #expect(total == example.total)
    }

    @Test(arguments: [
        ("XYZ:individual:2025", "2025-12-31", "TD109"), ("GK_HUYEN:individual:2025", "2025-12-31", "TD301"),
        ("CSTDCS:collective:2025", "2025-12-31", "TD302"), ("LDTT:individual:2017", "2018-01-31", "TD300"),
    ])
    func `what cannot be decided so brings nothing`(award: String, day: String, code: String) async throws {
        let requests = try requests([award])
        let refusal = await failure {
            try await listed {
                try await office.registry.bonuses(requests, on: date(day), rounding: .up, into: $0)
            }
        }
        #expect(refusal?.code == code)
    }

    @Test func `a decision rounds as its authority does`() async throws {
        try await office.registry.setBonusRounding(.none, of: "30244", on: office.day)
        let decision = try await office.decide([
            NominationFile.person("An"), NominationFile.household("Hộ bà Tư"),
        ])
        let bonuses = try await TestSQL.texts(
            "select bonus_vnd::text from award where decision_id = \(decision) order by ordinal")
        #expect(bonuses.compactMap { $0 }.sorted() == ["1053000", "702000"])
        #expect(
            await failure { try await office.registry.setBonusRounding(.up, of: "X", on: office.day) }?.code
                == "TD101")
    }

    private func paid(_ decision: Int64) async throws -> [String] {
        try await TestSQL.texts(
            """
            select concat_ws(' ', k.award_kind_code, a.bonus_vnd, a.bonus_rule)
            from award a join award_kind k using (award_kind_id) where a.decision_id = \(decision) order by a.ordinal
            """
        ).compactMap { $0 }
    }

    private static let two = [
        NominationFile.person("An", born: "1980"), NominationFile.person("An", born: "1980", award: "CSTDCS"),
    ]

    @Test func `of two titles of one year in a decision the higher is paid, as the quote says`() async throws
    {
        let dossiers = [
            try await office.recommend([Self.two[0]]), try await office.recommend([Self.two[1]], number: 2),
        ]
        let draft = try await office.draft(dossiers)
        let summary = try await office.leader.review(draft, on: office.day, language: .vi)
        #expect(summary.counts.compactMap(\.bonus).reduce(0, +) == 2_340_000)
        let finding = try #require(summary.findings.first { $0.code == "TD541" })
        #expect(!finding.isBlocking && finding.name == "An" && finding.subject == "#1")
        try await office.leader.approveDecision(
            draft, version: 1, signature: office.signature(), reasons: ApprovalReasons(unmet: "Theo hội đồng")
        )
        #expect(try await paid(draft) == ["CSTDCS 2340000", "LDTT 0 title_lower"])
        var filter = AwardFilter(day: office.day)
        filter.decision = draft
        let rows = try await office.registry.rows(office.registry.commendations(filter).listing)
        #expect(rows.map { $0["bonus_rule"] } == [nil, "title_lower"])
    }

    @Test func `titles of one year bring the higher bonus once also by two decisions of one day`()
        async throws
    {
        let low = try await office.decide([Self.two[0]], number: 100)
        let high = try await office.decide([Self.two[1]], number: 101)
        #expect(try await paid(low) == ["LDTT 710000"])
        #expect(try await paid(high) == ["CSTDCS 1630000 title_rest"])
        // Another year, and a form, have money of their own.
        let other = try await office.decide(
            [NominationFile.person("An", born: "1980", award: "GK_XA")], number: 102)
        let year = try await office.decide(
            [NominationFile.person("An", born: "1980", year: 2024)], number: 103)
        #expect(try await paid(other) + paid(year) == ["GK_XA 710000", "LDTT 710000"])
    }

    @Test func `after the higher title the lower brings nothing that day, and is paid another day`()
        async throws
    {
        _ = try await office.decide([Self.two[1]], number: 101)
        let low = try await office.decide([Self.two[0]], number: 102)
        #expect(try await paid(low) == ["LDTT 0 title_lower"])
        _ = try await office.decide([NominationFile.person("Bình", award: "CSTDCS")], number: 103)
        let later = try await office.decide([NominationFile.person("Bình")], number: 104, on: "2025-12-03")
        #expect(try await paid(later) == ["LDTT 710000"])
    }

    @Test(arguments: [
        ("CSTDCS", "2025-12-31", "Nghị định 152/2025/NĐ-CP, Điều 50(1)(c)"),
        ("CSTDCS", "2024-12-31", "Nghị định 98/2023/NĐ-CP, Điều 54(1)(c)"),
        ("CSTDTQ", "2025-12-31", "Nghị định 152/2025/NĐ-CP, Điều 50(1)(a)"),
    ])
    func `a bonus cites the article of its multiplier`(award: String, day: String, article: String)
        async throws
    {
        let rows = try await listed {
            _ = try await office.registry.bonuses(
                [BonusRequest(code: award, recipient: .individual)], on: date(day), rounding: .up, into: $0)
        }.rows
        #expect(rows.first?["citation"]?.hasSuffix("hệ số: \(article)") == true)
    }
}
