import Failures
import TestKit
import Testing

@testable import Registry

/// What stands in the way of a nomination whatever its award, or says who goes first.
@Suite(.database(.migrated))
struct GateTests {
    private let bench = FactsBench()

    /// Domain rule G8.
    @Test(arguments: [("7", "preferred, ratio"), ("6", "ratio"), (nil, "ratio")])
    func `among equals the collective with seven women in ten comes first`(
        women: String?, gates: String
    ) async throws {
        let counted = women.map { #", "members_women": \#($0)"# } ?? ""
        let rows = try await bench.rows(
            """
            {"recipient": {"kind": "collective"}, "award": "TTLDTT", "achievement_year": 2025,
             "proposed_on": "2025-12-10", "ratings": {"2025": "HTT"}, "nominations_of_unit": 2,
             "local_ratio": {"percent": 10, "of": "members"},
             "unit_figures": [{"year": 2025, "members": 10, "members_ldtt": 9, "members_disciplined": 0\(counted)}]}
            """)
        #expect(rows.map { $0["gates"] } == [gates])
    }

    private func proposed(_ key: String?, elsewhere: String) -> String {
        let key = key.map { #""achievement_key": "\#($0)","# } ?? ""
        return """
            {"recipient": {"kind": "individual"}, "award": "LDTT", "achievement_year": 2024, \(key)
             "proposed_on": "2024-12-10", "ratings": {"2024": "HTT"},
             "attestations": {"tham_gia_phong_trao": true},
             "open_nominations": [{"award": "GK_XA", "year": 2024, "achievement_key": "\(elsewhere)"}]}
            """
    }

    /// Domain rule G4, before either of the two is decided.
    @Test func `one achievement is not proposed for two forms at once`() async throws {
        let rows = try await bench.rows(
            "[\(proposed("đê", elsewhere: "đê")), \(proposed("đê", elsewhere: "x")), \(proposed(nil, elsewhere: "đê"))]"
        )
        #expect(rows.map { $0["verdict"] } == ["not_met", "met", "met"])
        #expect(rows.map { $0["gates"] } == ["achievement_proposed", nil, nil])
        let finding = try await bench.rows(proposed("đê", elsewhere: "đê"), .findings, .vi).first {
            $0["rule"] == "Thành tích đang được đề nghị ở hồ sơ khác"
        }
        #expect(finding?["citation"] == "Luật 06/2022/QH15, Điều 5(2)(c)")
    }

    private func disciplined(_ award: String, until end: String, year: Int = 2024) -> String {
        let prior =
            (2019...year).map { #"{"award": "CSTDCS", "year": \#($0)}"# }
            + [#"{"award": "BK_BT", "year": 2018}"#]
        return """
            {"recipient": {"kind": "individual"}, "award": "\(award)", "achievement_year": \(year),
             "proposed_on": "\(year + 1)-03-10", "prior_awards": [\(prior.joined(separator: ","))],
             "ratings": {\((2019...year).map { #""\#($0)": "HTXS""# }.joined(separator: ","))},
             "attestations": {"duoc_lua_chon": true},
             "initiatives": [{"kind": "initiative", "recognised": [{"scope": "nation", "on": "2024-01-05"}]}],
             "matters": [{"kind": "discipline", "opened_on": "2019-01-05", "closed_on": "2019-02-05",
                          "outcome": "violation", "counts_again_on": "\(end)"}]}
            """
    }

    /// Domain rule G3: what came before the end of the disciplinary period does not count, in a run either.
    @Test(arguments: [
        ("BK_TTG", "2020-03-01", "met"), ("BK_TTG", "2021-03-01", "not_met"),
        ("CSTD_BT", "2022-12-31", "met"), ("CSTD_BT", "2023-01-01", "not_met"),
        ("BK_BT", "2023-06-01", "met"), ("BK_BT", "2024-06-01", "not_met"),
    ])
    func `years in a row count from the end of a disciplinary period`(
        award: String, end: String, verdict: String
    ) async throws {
        let facts = disciplined(award, until: end)
        #expect(try await bench.verdicts(facts) == [verdict])
        let note = try await bench.rows(facts, .findings, .vi).first {
            $0["rule"] == "Thành tích tính từ khi hết kỷ luật"
        }
        #expect(note?["seen"] == "từ năm \(end.prefix(4))")
        #expect(note?["citation"]?.contains("Điều 4(4)") == true)
    }

    @Test func `an award that is had stays a ground after a disciplinary period`() async throws {
        let facts = disciplined("BK_TTG", until: "2020-03-01")
        let had = try await bench.rows(facts, .findings, .vi).first {
            $0["limb"] == "b" && $0["rule"]?.contains("Bằng khen") == true
        }
        #expect(had?["verdict"] == "met")
        #expect(had?["seen"]?.contains("2018") == true)
    }
}
