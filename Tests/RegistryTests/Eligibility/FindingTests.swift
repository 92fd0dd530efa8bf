import Failures
import Postgres
import TestKit
import Testing

@testable import Registry

/// What the rules said when a dossier was submitted.
@Suite(.database(.sample))
struct FindingTests {
    private let bench = FindingBench()

    @Test func `a submission keeps what was seen, by every rule and gate, in the law's words`() async throws {
        let (_, nomination) = try await bench.submitted("HTT")
        let kept = try await TestSQL.texts(
            """
            select concat_ws(' ', r.limb, r.ordinal, f.rule_set_code, f.is_verified, f.verdict, f.amount, f.needed)
            from finding f join nomination_event e using (nomination_event_id) left join award_rule r using (award_rule_id)
            where e.nomination_id = \(nomination) and e.event = 'submit' order by r.limb, r.ordinal
            """)
        #expect(
            kept == [
                "1 1 RS-2025 t met 3 HTT", "1 2 RS-2025 t needs_attestation", "3 1 RS-2025 t not_met",
                "3 2 RS-2025 t needs_attestation",
            ])
        let shown = try await bench.registry.rows(.findings(of: nomination))
        #expect(shown.map { $0["limb"] } == ["1", "3"])
        #expect(shown.map { $0["verdict"] } == ["needs_attestation", "not_met"])
        #expect(shown.map { "\($0["met"] ?? "")/\($0["rules"] ?? "")" } == ["1/2", "0/2"])
    }

    @Test func `nothing differs until something changes`() async throws {
        let (dossier, nomination) = try await bench.submitted()
        let same = try await bench.check(.dossier(dossier), .changes)
        #expect(same.rows == [])
        #expect(same.result.submitted == 1 && same.result.changed == 0)
        try await bench.rate(nomination, "HTXS")
        let (rows, tally) = try await bench.check(.dossier(dossier), .changes)
        #expect(tally.changed == 1)
        #expect(rows.map { $0["verdict"] } == ["met"])
        #expect(rows.first?["seen"] == "hoàn thành xuất sắc nhiệm vụ")
        #expect(
            rows.first?["as_submitted"]
                == "khác khi nộp: Chưa đủ; thấy hoàn thành nhiệm vụ; cần hoàn thành tốt nhiệm vụ")
        let short = try await bench.check(.nomination(nomination), .verdicts).rows
        #expect(short.map { $0["differences"] } == ["1"])
        #expect(
            try await bench.check(.nomination(nomination)).rows.compactMap { $0["as_submitted"] }.count == 1)
    }

    @Test func `what was kept is shown as it was, whatever came later`() async throws {
        let (dossier, nomination) = try await bench.submitted("HTT")
        let before = try await bench.check(.nomination(nomination), basis: .submission)
        #expect(before.rows.map { $0["verdict"] }.first == "met")
        try await bench.rate(nomination, "KHT")
        try await bench.attest(nomination, false)
        try await TestSQL.run(
            """
            insert into matter (recipient_id, kind, opened_on)
            select recipient_id, 'press', '2025-11-30' from nomination where nomination_id = \(nomination);
            update award_rule set rating = 'HTXS' where award_kind_code = 'LDTT' and kind = 'rating'
            """)
        let after = try await bench.check(.nomination(nomination), basis: .submission)
        #expect(after.rows.map { $0["verdict"] } == before.rows.map { $0["verdict"] })
        #expect(after.rows.map { $0["seen"] } == before.rows.map { $0["seen"] })
        #expect(after.rows.first?["needed"] == "hoàn thành tốt nhiệm vụ")
        #expect(after.result == before.result)
        let verdict = try await bench.check(.dossier(dossier), .verdicts, basis: .submission).rows.first
        #expect(verdict?["verdict"] == "needs_attestation")
        let changed = try await bench.check(.nomination(nomination), .changes).rows
        #expect(changed.map { $0["rule"] }.contains("Vụ việc chưa kết luận"))
        #expect(
            changed.last?["as_submitted"] == "khác khi nộp: chưa xét điểm này"
                && changed.last?["verdict"] == "deferred")
        #expect(changed.first?["needed"] == "hoàn thành xuất sắc nhiệm vụ")
    }

    @Test func `a gate that stands no more is told, too`() async throws {
        let dossier = try await bench.office.read([NominationFile.person("An")]).dossierID
        let nomination = try #require(try await bench.office.nominations(dossier).first)
        try await TestSQL.run(
            "insert into matter (recipient_id, kind, opened_on) select recipient_id, 'press', '2025-11-01' "
                + "from nomination where nomination_id = \(nomination)")
        try await bench.submit(dossier, 1)
        try await TestSQL.run(
            "update matter set closed_on = '2025-11-20', outcome = 'no_violation' where closed_on is null")
        let rows = try await bench.check(.nomination(nomination), .changes).rows
        #expect(rows.map { $0["rule"] } == ["Vụ việc chưa kết luận"])
        #expect(rows.first?["verdict"] == nil)
        #expect(rows.first?["as_submitted"] == "khác khi nộp: Tạm hoãn")
    }

    @Test func `another submission adds another set, only of what was submitted again`() async throws {
        let lines = ["A", "B"].map { NominationFile.person($0) }
        let dossier = try await bench.office.read(lines).dossierID
        let ids = try await bench.office.nominations(dossier)
        try await bench.submit(dossier, 1)
        _ = try await bench.registry.returnNominations([ids[0]], reason: "Thiếu xếp loại", fields: [:])
        try await bench.rate(ids[0], "HTXS")
        try await bench.submit(dossier, 2)
        let sets = """
            select e.nomination_id || ' ' || count(distinct f.nomination_event_id) from finding f
            join nomination_event e using (nomination_event_id)
            where e.nomination_id in (\(ids[0]), \(ids[1])) group by e.nomination_id order by 1
            """
        #expect(try await TestSQL.texts(sets) == ["\(ids[0]) 2", "\(ids[1]) 1"])
        let shown = try await bench.registry.rows(.findings(of: ids[0]))
        #expect(Set(shown.map { $0["sequence"] }) == ["1", "3"])
        #expect(try await bench.check(.dossier(dossier), .changes).rows == [])
        let last = try await bench.check(.nomination(ids[0]), basis: .submission).rows
        #expect(last.first?["seen"] == "hoàn thành xuất sắc nhiệm vụ")
    }

    @Test func `without a submission there is nothing to show`() async throws {
        let dossier = try await bench.office.read([NominationFile.person("An")]).dossierID
        let found = await failure { try await bench.check(.dossier(dossier), basis: .submission) }
        #expect(found?.code == "TD303")
        let (rows, tally) = try await bench.check(.dossier(dossier), .changes)
        #expect(rows == [] && tally.submitted == 0 && tally.changed == 0)
        #expect(try await bench.check(.dossier(dossier), .verdicts).rows.map { $0["differences"] } == [nil])
    }

    @Test func `a submission that fails keeps nothing`() async throws {
        _ = try await bench.submitted()
        let other = try await bench.office.read([NominationFile.person("Bình")]).dossierID
        let before = try await TestSQL.rowCounts()
        #expect(await failure { try await bench.submit(other, 1) }?.code == "TD215")
        #expect(try await TestSQL.rowCounts() == before)
    }

    @Test(arguments: [
        "update finding set verdict = 'met'", "delete from finding", "truncate finding",
        "insert into finding (nomination_event_id, gate, verdict) select nomination_event_id, 'vote', 'met' from finding limit 1",
        "insert into finding (nomination_event_id, gate, verdict) select max(nomination_event_id), 'vote', 'met' from nomination_event",
    ])
    func `nobody adds to findings afterwards, or changes them`(statement: String) async throws {
        let (dossier, _) = try await bench.submitted()
        _ = try await bench.registry.receiveDossier(dossier, on: bench.office.day)
        #expect(try await TestSQL.refusal(statement)?.code == "TD230")
    }
}
