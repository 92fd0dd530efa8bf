import Commendation
import EmbeddedFiles
import Failures
import TestKit
import Testing

@testable import Registry

/// Every kind of rule is complete: the database takes it, a statement judges it, a reader is told, facts speak of it.
@Suite(.database(.migrated))
struct RuleKindTests {
    @Test func `the program knows the kinds that the database takes`() async throws {
        let taken = try await TestSQL.texts(
            """
            select x from pg_constraint c,
                regexp_matches(pg_get_constraintdef(c.oid), '''([a-z_]+)''', 'g') m, unnest(m) x
            where c.conname = 'award_rule_kind_ck' order by 1
            """)
        #expect(taken == RuleKind.allCases.map(\.rawValue).sorted())
        // And the catalogue has a rule of each.
        let used = try await TestSQL.texts("select distinct kind from award_rule order by 1")
        #expect(used == taken)
    }

    @Test func `every kind has a statement that judges it, and a row in the table of facts`() throws {
        let statements = EmbeddedFile.all(in: "queries").filter {
            $0.path.hasPrefix("queries/eligibility/evaluate_")
        }
        let folder = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        let readme = try FactsFile.text("/\(folder)/sql/queries/eligibility/README.md")
        for kind in RuleKind.allCases {
            #expect(statements.contains { $0.text.contains("'\(kind.rawValue)'") }, "\(kind)")
            #expect(readme.contains("`\(kind.rawValue)`"), "\(kind)")
        }
    }

    /// Kinds of which no worked case of the law speaks: what they ask, and facts that meet it and that do not.
    static let more: [(kind: RuleKind, award: String, met: String, unmet: String)] = [
        (
            .existence, "HCLD_III", #""founded_on": "2000-01-01"}"#, #""founded_on": "2020-01-01"}"#
        ),
        (
            .spacing, "HCHCM", #""founded_on": "1950-01-01"}"#,
            #""founded_on": "1950-01-01"}, "prior_awards": [{"award": "HCHCM", "year": 2023}]"#
        ),
    ]

    @Test(arguments: more.indices)
    func `kinds without a worked case are judged by their facts`(index: Int) async throws {
        let (kind, award, met, unmet) = Self.more[index]
        for (facts, verdict) in [(met, "met"), (unmet, "not_met")] {
            let findings = try await FactsBench().rows(
                """
                {"recipient": {"kind": "collective", "name": "Trường A", \(facts), "award": "\(award)",
                 "achievement_year": 2024, "proposed_on": "2024-12-10"}
                """, .findings)
            let words = kind == .existence ? "exists for at least" : "years after the last"
            let found = findings.filter { $0["rule"]?.contains(words) == true }.compactMap { $0["verdict"] }
            #expect(!found.isEmpty && found.allSatisfy { $0 == verdict }, "\(kind) \(findings)")
        }
    }

    @Test func `every other kind is in a worked case`() async throws {
        let awards = try WorkedCase.all.flatMap { example in
            try example.facts.matches(of: #/"award": "([A-Z_]+)"/#).map { String($0.1) }
        }
        let list = Set(awards).map { "'\($0)'" }.joined(separator: ", ")
        let missing = try await TestSQL.texts(
            """
            select distinct kind from award_rule r
            where not exists (
                select from award_rule o where o.kind = r.kind and o.award_kind_code in (\(list)))
            order by 1
            """)
        #expect(Set(missing.compactMap { $0 }).isSubset(of: Self.more.map(\.kind.rawValue)))
    }
}
