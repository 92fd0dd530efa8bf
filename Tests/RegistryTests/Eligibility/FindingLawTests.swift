import Failures
import Postgres
import TestKit
import Testing

@testable import Registry

/// What a submission kept, when the law or its rules have changed since.
@Suite(.database(.sample))
struct FindingLawTests {
    private let bench = FindingBench()

    @Test func `a dossier that is received under another law is compared by the place of each rule`()
        async throws
    {
        let (dossier, nomination) = try await bench.submitted("HTT")
        _ = try await bench.registry.receiveDossier(dossier, on: date("2026-11-01"))
        let rows = try await bench.check(.nomination(nomination), .changes).rows
        #expect(rows.count == 4)
        #expect(rows.allSatisfy { $0["verdict"] == "unverified_law" && $0["rule_set"] == "RS-2026" })
        #expect(rows.first?["as_submitted"]?.hasPrefix("khác khi nộp: Đủ; thấy") == true)
        let kept = try await bench.check(.nomination(nomination), basis: .submission).rows
        #expect(kept.allSatisfy { $0["rule_set"] == "RS-2025" })
    }

    @Test func `a rule that the catalogue drops stays with its findings, and is asked for no more`()
        async throws
    {
        let (dossier, nomination) = try await bench.submitted("HTT")
        let rules = try await TestSQL.number("select count(*) from award_rule")
        let known = try await TestSQL.number("select count(distinct award_rule_id) from finding")
        let load = try #require(SchemaQueries.catalogue.first { $0.file == "catalogue/award_rule.csv" })
        let keeper = Registry(TestDatabase.patient)
        try await keeper.write { session in _ = try session.execute(load.query, JSONText(text: "[]"))
        }
        #expect(rules > known)
        #expect(try await TestSQL.number("select count(*) from award_rule where is_withdrawn") == known)
        #expect(try await TestSQL.number("select count(*) from award_rule") == known)
        let rows = try await bench.check(.nomination(nomination)).rows
        #expect(rows.map { $0["rule"] }.contains("Chưa nhập tiêu chuẩn"))
        #expect(rows.filter { $0["verdict"] == nil }.count == Int(known))
        #expect(try await bench.check(.dossier(dossier), basis: .submission).rows.count == Int(known))
    }

    @Test func `each submission comes to what the rules of its time made of it`() async throws {
        let (_, first) = try await bench.submitted("HTT")
        let attested =
            "where award_kind_code = 'LDTT' and recipient_kind = 'individual' and limb = '1' and ordinal = 2"
        try await TestSQL.run("update award_rule set is_withdrawn = true \(attested)")
        let dossier = try await bench.office.read([NominationFile.person("Bình")]).dossierID
        let second = try #require(try await bench.office.nominations(dossier).first)
        try await bench.rate(second, "HTT")
        try await bench.submit(dossier, 2)
        for isWithdrawn in [true, false] {
            try await TestSQL.run("update award_rule set is_withdrawn = \(isWithdrawn) \(attested)")
            let rows = try await bench.check(.year(2025), .verdicts, basis: .submission).rows
            #expect(
                rows.map { [$0["nomination_id"], $0["verdict"], $0["limb"], $0["nearest"]] } == [
                    [String(first), "needs_attestation", nil, "tieu_chuan:1"],
                    [String(second), "met", "tieu_chuan:1", nil],
                ])
            #expect(rows.allSatisfy { $0["differences"] == nil })
            let counts = try await bench.check(.year(2025), .summary, basis: .submission).result.counts
            #expect(counts == [.needsAttestation: 1, .met: 1])
            #expect(
                try await bench.check(.nomination(second), .verdicts).rows.map { $0["verdict"] }
                    == [isWithdrawn ? "met" : "needs_attestation"])
            #expect(
                try await bench.check(.nomination(second), .verdicts).rows.map { $0["differences"] }
                    == [isWithdrawn ? "0" : "1"])
        }
    }
}
