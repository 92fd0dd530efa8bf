import Failures
import TestKit
import Testing

@testable import Registry

/// What an answer says of why: the nearest way, the cause, and what was seen without counting.
@Suite(.database(.migrated))
struct ExplanationTests {
    private let bench = FactsBench()

    private func facts(_ award: String, _ day: String, _ rest: String, year: Int = 2024) -> String {
        """
        {"recipient": {"kind": "individual"}, "award": "\(award)", "achievement_year": \(year), "proposed_on": "\(day)"\(rest)}
        """
    }

    private static let cases: [(award: String, rest: String, nearest: String)] = [
        // One title of two lacks less than a claim that nobody pleads.
        ("BK_BT", #", "prior_awards": [{"award": "CSTDCS", "year": 2024}]"#, "1:d_cstd"),
        // Two excellent years with one initiative of two, against no title at all.
        (
            "BK_BT",
            #", "ratings": {"2023": "HTXS", "2024": "HTXS"}, "initiatives": [{"kind": "initiative", "recognised": [{"scope": "grassroots", "on": "2024-05-01"}]}]"#,
            "1:d_sang_kien"
        ),
        (
            "BK_BT",
            #", "ratings": {"2023": "HTXS", "2024": "HTXS"}, "initiatives": [{"kind": "research", "recognised": [{"scope": "grassroots", "on": "2024-05-01"}]}]"#,
            "1:d_de_tai"
        ),
    ]

    @Test(arguments: cases)
    func `the nearest limb is the one that lacks least`(award: String, rest: String, nearest: String)
        async throws
    {
        let rows = try await bench.rows(facts(award, "2025-03-10", rest))
        #expect(rows.map { $0["verdict"] } == ["not_met"])
        #expect(rows.first?["nearest"]?.split(separator: ", ").map(String.init).contains(nearest) == true)
    }

    @Test func `an initiative that was recognised for less is nearer than none`() async throws {
        let rest = """
            , "prior_awards": [{"award": "CSTDCS", "year": 2022}, {"award": "CSTDCS", "year": 2023},
                {"award": "CSTDCS", "year": 2024}],
            "initiatives": [{"kind": "research", "recognised": [{"scope": "grassroots", "on": "2024-05-01"}]}]
            """
        let nearest = try await bench.rows(facts("CSTD_BT", "2025-03-10", rest)).first?["nearest"]
        let rules = try await bench.rows(facts("CSTD_BT", "2025-03-10", rest), .findings)
        let research = try #require(rules.first { $0["rule"]?.contains("Research") == true })
        #expect(nearest?.contains(research["limb"] ?? "?") == true)
    }

    @Test(arguments: [
        (nil, "hồ sơ không ghi là dịp sơ kết hay tổng kết"), ("interim", "dịp sơ kết"),
    ])
    func `a cause that lies in the occasion is said`(occasion: String?, words: String) async throws {
        let told = occasion.map { #", "occasion": "\#($0)""# } ?? ""
        let case10b = """
            {"recipient": {"kind": "collective"}, "award": "CO_BT", "achievement_year": 2024, "proposed_on": "2024-12-20",
             "campaign": {"launched_by": "province_chair", "from": "2022-01-01", "to": "2024-12-31"\(told)}}
            """
        let rows = try await bench.rows(case10b, .findings, .vi)
        let campaign = try #require(rows.first { $0["seen"]?.contains("năm") == true })
        #expect(campaign["seen"] == "3 năm; \(words)")
    }

    @Test func `an award that was seen but may not count is said with its article`() async throws {
        let rest = #", "prior_awards": [{"award": "CSTDCS", "year": 2024, "type": "DOT_XUAT"}]"#
        let rows = try await bench.rows(facts("BK_BT", "2025-08-10", rest), .findings, .vi)
        let told = try #require(
            rows.first { $0["rule"] == "Khen thưởng đột xuất hoặc chuyên đề không làm căn cứ" })
        #expect(told["citation"]?.hasPrefix("Nghị định 152/2025/NĐ-CP, Điều 4(3)") == true)
        #expect(told["seen"] == "1")
        #expect(try await bench.rows(facts("BK_BT", "2025-08-10", rest)).first?["gates"] == "award_no_ground")
    }

    @Test func `an initiative recognised as not effective is said, and does not count`() async throws {
        let rest = """
            , "ratings": {"2024": "HTT"}, "attestations": {"tham_gia_phong_trao": true}, "initiatives": [
                {"kind": "initiative", "recognised": [{"scope": "grassroots", "on": "2024-05-01", "effective": false}]}]
            """
        let rows = try await bench.rows(facts("CSTDCS", "2024-12-10", rest))
        #expect(rows.map { $0["gates"] } == ["initiative_not_effective"])
        #expect(rows.map { $0["verdict"] } == ["not_met"])
    }

    @Test func `one initiative too many does no harm`() async throws {
        let used =
            #"{"kind": "initiative", "used_for": "form", "recognised": [{"scope": "grassroots", "on": "2024-05-01"}]}"#
        let free = #"{"kind": "initiative", "recognised": [{"scope": "grassroots", "on": "2024-05-01"}]}"#
        func verdict(_ initiatives: [String]) async throws -> [String] {
            try await bench.verdicts(
                facts(
                    "CSTDCS", "2024-12-10",
                    """
                    , "ratings": {"2024": "HTT"}, "attestations": {"tham_gia_phong_trao": true},
                    "initiatives": [\(initiatives.joined(separator: ","))]
                    """))
        }
        #expect(try await verdict([used]) == ["not_met"])
        let one = try await verdict([free])
        #expect(try await verdict([used, free]) == one)
        #expect(one != ["not_met"])
    }

    @Test func `what people must say is named by the code that they say it by`() async throws {
        let rows = try await bench.rows(
            facts("CSTDCS", "2024-12-10", #", "ratings": {"2024": "HTXS"}"#), .findings)
        #expect(
            rows.contains { $0["needed"] == "tham_gia_phong_trao" && $0["verdict"] == "needs_attestation" })
    }
}
