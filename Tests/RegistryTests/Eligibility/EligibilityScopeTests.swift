import Commendation
import Failures
import TestKit
import Testing

@testable import Registry

@Suite(.database(.sample))
struct EligibilityScopeTests {
    private let bench = FactsBench()
    private let day = date("2025-12-31")

    private func tally(_ rows: [[String: String]]) -> [String: Int] {
        rows.reduce(into: [:]) {
            $0["\($1["award_kind_code"] ?? "") \($1["verdict"] ?? "")", default: 0] += 1
        }
    }

    @Test func `the summary of a year counts its verdicts by award`() async throws {
        let verdicts = try await bench.rows(.year(2021), on: day)
        let summary = try await bench.rows(.year(2021), on: day, .summary)
        let counts = try summary.map {
            (
                "\($0["award_kind_code"] ?? "") \($0["verdict"] ?? "")",
                try #require(Int($0["nominations"] ?? ""))
            )
        }
        #expect(!verdicts.isEmpty)
        #expect(Dictionary(uniqueKeysWithValues: counts) == tally(verdicts))
        let all = try await TestSQL.number("select count(*) from nomination where achievement_year = 2021")
        #expect(verdicts.count == all)
    }

    @Test func `a year without nominations has an empty summary, and nothing that is not met`() async throws {
        let registry = Registry(TestDatabase.patient, workload: .bulk)
        let tally = try await registry.check(.year(1990), on: day, detail: .summary) { NoRows() }
        await registry.close()
        #expect(tally.counts.isEmpty && tally.isMet)
    }

    @Test func `every rule of every nomination is a finding once, whatever is known of it`() async throws {
        let findings = try await bench.rows(.year(2021), on: day, .findings)
        let rules = try await TestSQL.texts(
            """
            select n.nomination_id || ' ' || concat_ws(' ', r.rule_group, r.limb, count(*))
            from nomination n
            join recipient p using (recipient_id)
            join dossier s using (dossier_id)
            join rule_set l on case
                when s.rule_set_code is null then l.received @> s.prepared_on else l.rule_set_code = s.rule_set_code end
            join award_rule r on (r.rule_set_code, r.award_kind_code, r.recipient_kind)
                = (l.rule_set_code, n.award_kind_code, p.recipient_kind)
            where n.achievement_year = 2021
            group by n.nomination_id, r.rule_group, r.limb
            """)
        let found = findings.filter { $0["rule_group"] != nil }.reduce(into: [String: Int]()) {
            $0["\($1["nomination_id"] ?? "") \($1["rule_group"] ?? "") \($1["limb"] ?? "")", default: 0] += 1
        }
        #expect(Set(found.map { "\($0.key) \($0.value)" }) == Set(rules.compactMap { $0 }))
    }

    @Test func `a dossier, its nominations one by one and its year agree`() async throws {
        let ids = try await TestSQL.texts(
            "select nomination_id from nomination where achievement_year = 2021")
        let together = try await bench.rows(.year(2021), on: day)
        for id in try ids.map({ try #require(Int64($0 ?? "")) }) {
            let alone = try await bench.rows(.nomination(id), on: day)
            #expect(alone == together.filter { $0["nomination_id"] == String(id) })
        }
        let dossiers = try await TestSQL.texts(
            "select distinct dossier_id from nomination where achievement_year = 2021 order by 1")
        var collected: [[String: String]] = []
        for dossier in try dossiers.map({ try #require(Int64($0 ?? "")) }) {
            collected += try await bench.rows(.dossier(dossier), on: day)
        }
        #expect(collected.filter { $0["achievement_year"] == "2021" } == together)
    }
}

private struct NoRows: RowSink {
    mutating func begin(_ columns: [ListColumn]) {}
    mutating func row(_ cells: Cells) { Issue.record("a row of nothing") }
    mutating func end() {}
}
