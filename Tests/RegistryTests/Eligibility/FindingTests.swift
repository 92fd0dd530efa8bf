import Failures
import Postgres
import TestKit
import Testing

@testable import Registry

/// What the rules said when a dossier was submitted.
@Suite(.database(.sample))
struct FindingTests {
    private let office = Office()
    private var registry: Registry { office.registry }

    private func submit(_ dossier: Int64, _ number: Int) async throws {
        _ = try await registry.submitDossier(
            dossier, number: PaperNumber(number: number, symbol: "TTr-PVX"), on: office.day)
    }

    /// A dossier with one LĐTT for 2025 of a person who is rated so.
    private func submitted(_ rating: String = "HT") async throws -> (dossier: Int64, nomination: Int64) {
        let dossier = try await office.read([NominationFile.person("An")]).dossierID
        let nomination = try #require(try await office.nominations(dossier).first)
        try await rate(nomination, rating)
        try await submit(dossier, 1)
        return (dossier, nomination)
    }

    private func rate(_ nomination: Int64, _ rating: String) async throws {
        try await TestSQL.run(
            """
            insert into rating select recipient_id, achievement_year, '\(rating)'
            from nomination where nomination_id = \(nomination)
            on conflict on constraint rating_pk do update set rating = excluded.rating
            """)
    }

    private func check(
        _ scope: EligibilityScope, _ detail: EligibilityDetail = .findings,
        basis: EligibilityBasis = .present
    ) async throws -> (rows: [ListedRow], result: EligibilityTally) {
        try await listed {
            try await registry.check(scope, on: office.day, basis: basis, detail: detail, into: $0)
        }
    }

    private func attest(_ nomination: Int64, _ isMet: Bool) async throws {
        try await TestSQL.run(
            """
            insert into attestation (nomination_id, criterion, is_met, attested_by, attested_on)
            values (\(nomination), 'tham_gia_phong_trao', \(isMet), 'Trưởng phòng', '2025-12-01')
            """)
    }

    @Test func `a submission keeps what was seen, by every rule and gate, in the law's words`() async throws {
        let (_, nomination) = try await submitted("HTT")
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
        let shown = try await registry.rows(.findings(of: nomination))
        #expect(shown.map { $0["limb"] } == ["1", "3"])
        #expect(shown.map { $0["verdict"] } == ["needs_attestation", "not_met"])
        #expect(shown.map { "\($0["met"] ?? "")/\($0["rules"] ?? "")" } == ["1/2", "0/2"])
    }

    @Test func `nothing differs until something changes`() async throws {
        let (dossier, nomination) = try await submitted()
        let same = try await check(.dossier(dossier), .changes)
        #expect(same.rows == [])
        #expect(same.result.submitted == 1 && same.result.changed == 0)
        try await rate(nomination, "HTXS")
        let (rows, tally) = try await check(.dossier(dossier), .changes)
        #expect(tally.changed == 1)
        #expect(rows.map { $0["verdict"] } == ["met"])
        #expect(rows.first?["seen"] == "hoàn thành xuất sắc nhiệm vụ")
        #expect(
            rows.first?["as_submitted"]
                == "khác khi nộp: Chưa đủ; thấy hoàn thành nhiệm vụ; cần hoàn thành tốt nhiệm vụ")
        let short = try await check(.nomination(nomination), .verdicts).rows
        #expect(short.map { $0["differences"] } == ["1"])
        #expect(try await check(.nomination(nomination)).rows.compactMap { $0["as_submitted"] }.count == 1)
    }

    @Test func `what was kept is shown as it was, whatever came later`() async throws {
        let (dossier, nomination) = try await submitted("HTT")
        let before = try await check(.nomination(nomination), basis: .submission)
        #expect(before.rows.map { $0["verdict"] }.first == "met")
        try await rate(nomination, "KHT")
        try await attest(nomination, false)
        try await TestSQL.run(
            """
            insert into matter (recipient_id, kind, opened_on)
            select recipient_id, 'press', '2025-11-30' from nomination where nomination_id = \(nomination);
            update award_rule set rating = 'HTXS' where award_kind_code = 'LDTT' and kind = 'rating'
            """)
        let after = try await check(.nomination(nomination), basis: .submission)
        #expect(after.rows.map { $0["verdict"] } == before.rows.map { $0["verdict"] })
        #expect(after.rows.map { $0["seen"] } == before.rows.map { $0["seen"] })
        #expect(after.rows.first?["needed"] == "hoàn thành tốt nhiệm vụ")
        #expect(after.result == before.result)
        let verdict = try await check(.dossier(dossier), .verdicts, basis: .submission).rows.first
        #expect(verdict?["verdict"] == "needs_attestation")
        let changed = try await check(.nomination(nomination), .changes).rows
        #expect(changed.map { $0["rule"] }.contains("Vụ việc chưa kết luận"))
        #expect(
            changed.last?["as_submitted"] == "khác khi nộp: chưa xét điểm này"
                && changed.last?["verdict"] == "deferred")
        #expect(changed.first?["needed"] == "hoàn thành xuất sắc nhiệm vụ")
    }

    @Test func `a gate that stands no more is told, too`() async throws {
        let dossier = try await office.read([NominationFile.person("An")]).dossierID
        let nomination = try #require(try await office.nominations(dossier).first)
        try await TestSQL.run(
            "insert into matter (recipient_id, kind, opened_on) select recipient_id, 'press', '2025-11-01' "
                + "from nomination where nomination_id = \(nomination)")
        try await submit(dossier, 1)
        try await TestSQL.run(
            "update matter set closed_on = '2025-11-20', outcome = 'no_violation' where closed_on is null")
        let rows = try await check(.nomination(nomination), .changes).rows
        #expect(rows.map { $0["rule"] } == ["Vụ việc chưa kết luận"])
        #expect(rows.first?["verdict"] == nil)
        #expect(rows.first?["as_submitted"] == "khác khi nộp: Tạm hoãn")
    }

    @Test func `another submission adds another set, only of what was submitted again`() async throws {
        let lines = ["A", "B"].map { NominationFile.person($0) }
        let dossier = try await office.read(lines).dossierID
        let ids = try await office.nominations(dossier)
        try await submit(dossier, 1)
        _ = try await registry.returnNominations([ids[0]], reason: "Thiếu xếp loại", fields: [:])
        try await rate(ids[0], "HTXS")
        try await submit(dossier, 2)
        let sets = """
            select e.nomination_id || ' ' || count(distinct f.nomination_event_id) from finding f
            join nomination_event e using (nomination_event_id)
            where e.nomination_id in (\(ids[0]), \(ids[1])) group by e.nomination_id order by 1
            """
        #expect(try await TestSQL.texts(sets) == ["\(ids[0]) 2", "\(ids[1]) 1"])
        let shown = try await registry.rows(.findings(of: ids[0]))
        #expect(Set(shown.map { $0["sequence"] }) == ["1", "3"])
        #expect(try await check(.dossier(dossier), .changes).rows == [])
        let last = try await check(.nomination(ids[0]), basis: .submission).rows
        #expect(last.first?["seen"] == "hoàn thành xuất sắc nhiệm vụ")
    }

    @Test func `a dossier that is received under another law is compared by the place of each rule`()
        async throws
    {
        let (dossier, nomination) = try await submitted("HTT")
        _ = try await registry.receiveDossier(dossier, on: date("2026-11-01"))
        let rows = try await check(.nomination(nomination), .changes).rows
        #expect(rows.count == 4)
        #expect(rows.allSatisfy { $0["verdict"] == "unverified_law" && $0["rule_set"] == "RS-2026" })
        #expect(rows.first?["as_submitted"]?.hasPrefix("khác khi nộp: Đủ; thấy") == true)
        let kept = try await check(.nomination(nomination), basis: .submission).rows
        #expect(kept.allSatisfy { $0["rule_set"] == "RS-2025" })
    }

    @Test func `without a submission there is nothing to show`() async throws {
        let dossier = try await office.read([NominationFile.person("An")]).dossierID
        let found = await failure { try await check(.dossier(dossier), basis: .submission) }
        #expect(found?.code == "TD303")
        let (rows, tally) = try await check(.dossier(dossier), .changes)
        #expect(rows == [] && tally.submitted == 0 && tally.changed == 0)
        #expect(try await check(.dossier(dossier), .verdicts).rows.map { $0["differences"] } == [nil])
    }

    @Test func `a submission that fails keeps nothing`() async throws {
        _ = try await submitted()
        let other = try await office.read([NominationFile.person("Bình")]).dossierID
        let before = try await TestSQL.rowCounts()
        #expect(await failure { try await submit(other, 1) }?.code == "TD215")
        #expect(try await TestSQL.rowCounts() == before)
    }

    @Test(arguments: [
        "update finding set verdict = 'met'", "delete from finding", "truncate finding",
        "insert into finding (nomination_event_id, gate, verdict) select nomination_event_id, 'vote', 'met' from finding limit 1",
        "insert into finding (nomination_event_id, gate, verdict) select max(nomination_event_id), 'vote', 'met' from nomination_event",
    ])
    func `nobody adds to findings afterwards, or changes them`(statement: String) async throws {
        let (dossier, _) = try await submitted()
        _ = try await registry.receiveDossier(dossier, on: office.day)
        #expect(try await TestSQL.refusal(statement)?.code == "TD230")
    }

    @Test func `a rule that the catalogue drops stays with its findings, and is asked for no more`()
        async throws
    {
        let (dossier, nomination) = try await submitted("HTT")
        let rules = try await TestSQL.number("select count(*) from award_rule")
        let known = try await TestSQL.number("select count(distinct award_rule_id) from finding")
        let load = try #require(SchemaQueries.catalogue.first { $0.file == "catalogue/award_rule.csv" })
        try await registry.write { session in _ = try session.execute(load.query, JSONText(text: "[]")) }
        #expect(rules > known)
        #expect(try await TestSQL.number("select count(*) from award_rule where is_withdrawn") == known)
        #expect(try await TestSQL.number("select count(*) from award_rule") == known)
        let rows = try await check(.nomination(nomination)).rows
        #expect(rows.map { $0["rule"] }.contains("Chưa nhập tiêu chuẩn"))
        #expect(rows.filter { $0["verdict"] == nil }.count == Int(known))
        #expect(try await check(.dossier(dossier), basis: .submission).rows.count == Int(known))
    }

    // The council's vote -------------------------------------------------------------------------------------------

    private func voted(_ yes: Int, local: Int? = nil) async throws -> Int64 {
        if let local {
            try await TestSQL.run(
                """
                insert into local_vote_threshold (rule_set_code, org_unit_id, award_kind_code, percent, base, citation)
                select 'RS-2025', org_unit_id, 'LDTT', \(local), 'total_members', 'Quy chế xã, Điều 9'
                from org_unit where code = '30244' and in_force @> date '2025-12-01'
                """)
        }
        let dossier = try await office.receive([NominationFile.person("An")])
        let nomination = try #require(try await office.nominations(dossier).first)
        let votes = MeetingRecord.Votes(nomination: nomination, yes: yes, no: 9 - yes, blank: 0)
        _ = try await registry.recordMeeting(office.meeting(dossier, votes: [votes]))
        return nomination
    }

    private func voteGate(_ nomination: Int64) async throws -> ListedRow? {
        try await check(.nomination(nomination)).rows.first { $0["rule"] == "Không đủ phiếu" }
    }

    @Test func `without a local threshold a majority that nobody asks for stands in no way`() async throws {
        #expect(try await voteGate(try await voted(5)) == nil)
    }

    @Test func `under a local threshold the same votes are too few, by its own article`() async throws {
        let gate = try await voteGate(try await voted(5, local: 80))
        #expect(gate?["verdict"] == "not_met")
        #expect(gate?["seen"] == "5 phiếu thuận")
        #expect(gate?["citation"] == "Quy chế xã, Điều 9")
    }

    @Test func `a corrected ballot changes the verdict of the vote`() async throws {
        let nomination = try await voted(5, local: 80)
        let ballot = try await TestSQL.number(
            "select max(ballot_id) from ballot where nomination_id = \(nomination)")
        try await TestSQL.run("select correct_ballot(\(ballot), 8, 1, 0, null, null, null, 'Đếm lại')")
        #expect(try await voteGate(nomination) == nil)
        try await TestSQL.run("select correct_ballot(\(ballot), 6, 3, 0, null, null, null, 'Đếm lại')")
        #expect(try await voteGate(nomination)?["seen"] == "6 phiếu thuận")
    }
}
