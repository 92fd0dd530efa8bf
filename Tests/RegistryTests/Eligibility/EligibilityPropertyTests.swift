import TestKit
import Testing

@testable import Registry

/// A nominee made up from a seed.
private struct RandomNominee {
    let award: (code: String, kind: String)
    let number: Int
    var prior: [String] = []
    var ratings: [String] = []
    var initiatives: [String] = []
    var attestations: [String] = []

    private static let awards = [
        ("CSTDCS", "individual"), ("CSTD_BT", "individual"), ("BK_BT", "individual"),
        ("BK_TTG", "individual"),
        ("HCLD_III", "individual"), ("HCLD_I", "individual"), ("BK_BT", "collective"),
        ("BK_TTG", "collective"),
        ("HCLD_III", "collective"), ("HCDL_III", "collective"),
    ]

    init(_ number: Int, _ random: inout SplitMix64) {
        self.number = number
        award = Self.awards[Int.random(in: 0..<Self.awards.count, using: &random)]
        for year in 2012...2024 where Int.random(in: 0..<12, using: &random) > 0 {
            let best = Int.random(in: 0..<3, using: &random) > 0 ? "HTXS" : "HTT"
            ratings.append(#""\#(year)": "\#(best)""#)
        }
        for _ in 0..<Int.random(in: 2...12, using: &random) { prior.append(award(&random)) }
        for _ in 0..<Int.random(in: 0...2, using: &random) {
            let year = Int.random(in: 2019...2024, using: &random)
            initiatives.append(
                #"{"kind": "initiative", "recognised": [{"scope": "nation", "on": "\#(year)-06-01"}]}"#)
        }
        for criterion in ["tham_gia_phong_trao", "duoc_lua_chon", "dan_chu_co_so"]
        where Bool.random(using: &random) {
            attestations.append(#""\#(criterion)": true"#)
        }
    }

    /// Another prior award.
    func award(_ random: inout SplitMix64) -> String {
        let codes =
            award.kind == "individual"
            ? ["CSTDCS", "CSTDCS", "CSTD_BT", "BK_BT", "BK_TTG", "HCLD_III", "HCLD_II"]
            : ["TTLDXS", "CO_BT", "CO_CP", "BK_BT", "BK_TTG", "HCLD_II", "HCLD_I"]
        let code = codes[Int.random(in: 0..<codes.count, using: &random)]
        return #"{"award": "\#(code)", "year": \#(Int.random(in: 2010...2024, using: &random))}"#
    }

    mutating func shuffle(_ random: inout SplitMix64) {
        prior.shuffle(using: &random)
        ratings.shuffle(using: &random)
        initiatives.shuffle(using: &random)
        attestations.shuffle(using: &random)
    }

    var facts: String {
        """
        {"recipient": {"kind": "\(award.kind)", "name": "\(number)", "founded_on": "1975-04-30"},
         "award": "\(award.code)", "achievement_year": 2024, "proposed_on": "2025-03-10",
         "prior_awards": [\(prior.joined(separator: ","))], "ratings": {\(ratings.joined(separator: ","))},
         "initiatives": [\(initiatives.joined(separator: ","))],
         "attestations": {\(attestations.joined(separator: ","))}}
        """
    }
}

@Suite(.database(.migrated))
struct EligibilityPropertyTests {
    private let bench = FactsBench()

    private func nominees(_ count: Int, _ random: inout SplitMix64) -> [RandomNominee] {
        (1...count).map { RandomNominee($0, &random) }
    }

    /// What is answered for each nominee, whatever the order.
    private func answers(_ nominees: [RandomNominee]) async throws -> [String: [String?]] {
        let rows = try await bench.rows("[\(nominees.map(\.facts).joined(separator: ","))]")
        return Dictionary(
            uniqueKeysWithValues: rows.map { row in
                (row["name"] ?? "", [row["verdict"], row["limb"], row["nearest"], row["gates"]])
            })
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `another prior award never makes a met nomination unmet`(seed: UInt64) async throws {
        var random = SplitMix64(seed: seed)
        var nominees = nominees(150, &random)
        let before = try await answers(nominees)
        #expect(Set(before.values.map { $0[0] }).isSuperset(of: ["met", "not_met"]), "seed \(seed)")
        for index in nominees.indices { nominees[index].prior.append(nominees[index].award(&random)) }
        let after = try await answers(nominees)
        for (name, answer) in before where answer[0] == "met" {
            #expect(after[name]?[0] == "met", "seed \(seed), nominee \(name)")
        }
    }

    @Test(arguments: [11, 12] as [UInt64])
    func `the order of facts and of cases does not matter`(seed: UInt64) async throws {
        var random = SplitMix64(seed: seed)
        var nominees = nominees(100, &random)
        let before = try await answers(nominees)
        nominees.shuffle(using: &random)
        for index in nominees.indices { nominees[index].shuffle(&random) }
        #expect(try await answers(nominees) == before, "seed \(seed)")
    }

    @Test func `a set evaluated together equals each alone`() async throws {
        var random = SplitMix64(seed: 21)
        let nominees = nominees(30, &random)
        let together = try await answers(nominees)
        for nominee in nominees {
            #expect(try await answers([nominee]) == together.filter { $0.key == String(nominee.number) })
        }
    }
}
