import Failures
import TestKit
import Testing

@testable import Registry

@Suite(.database(.sample))
struct DraftTests {
    private let office = Office(everywhere: true)
    private var registry: Registry { office.registry }

    /// What changed, a line each: version, change, name, field, texts, reason.
    private func changes(_ draft: Int64, since version: Int = 1) async throws(Failure) -> [String] {
        try await registry.rows(.draftChanges(draft, since: version)).map { row in
            ["version", "draft_change", "name", "field", "before", "after", "reason"]
                .compactMap { row[$0] }.joined(separator: "|")
        }
    }

    private func lines(_ draft: Int64) async throws -> [String?] {
        try await TestSQL.texts(
            "select ordinal || ' ' || name from draft_line where decision_id = \(draft) order by ordinal")
    }

    @Test func `a draft tells what changed when it is made again, and why`() async throws {
        let first = try await office.recommend([
            NominationFile.person("An"), NominationFile.person("Bình"), NominationFile.person("Chi"),
        ])
        let draft = try await office.draft([first])
        #expect(try await changes(draft) == [])
        _ = try await office.draft([first])
        #expect(try await registry.draftChanges(draft, since: 1).isEmpty)
        let ids = try await office.nominations(first)
        try await office.leader.step(.defer, [ids[1]], reason: "Đang chờ kết luận")
        try await TestSQL.run(
            "update draft_line set post = 'Trưởng phòng' where decision_id = \(draft) and name = 'Chi'")
        let second = try await office.recommend([NominationFile.person("Dũng", award: "CSTDCS")], number: 2)
        #expect(try await office.draft([first, second]) == draft)
        #expect(
            try await changes(draft) == [
                "3|reworded|Chi|post|Chuyên viên|Trưởng phòng", "4|removed|Bình|Đang chờ kết luận",
                "4|added|Dũng", "4|reworded|Chi|post|Trưởng phòng|Chuyên viên",
            ])
        #expect(try await changes(draft, since: 3).count == 3)
        let counted = try await registry.draftChanges(draft, since: 3)
        #expect([counted.added, counted.removed, counted.reworded] == [1, 1, 1])
        #expect(try await lines(draft) == ["1 Dũng", "2 An", "3 Chi"])
        #expect(try await registry.decision(draft, on: office.day).head.version == 4)
    }

    @Test func `issuing a draft is no change of it, and the history stays`() async throws {
        let dossier = try await office.recommend([NominationFile.person("An"), NominationFile.person("Bình")])
        let draft = try await office.draft([dossier])
        let ids = try await office.nominations(dossier)
        try await office.leader.omit([ids[0]], from: draft, as: .refuse, reason: "Không đủ tiêu chuẩn")
        try await office.leader.approveDecision(draft, version: 2, signature: office.signature())
        #expect(try await changes(draft) == ["2|removed|An|Không đủ tiêu chuẩn"])
        #expect(
            try await TestSQL.refusal("update draft_change set name = 'X'")?.code == "TD230")
        #expect(try await TestSQL.refusal("truncate draft_change")?.code == "TD230")
        #expect(try await TestSQL.refusal("delete from draft_change")?.code == "TD232")
    }

    @Test(arguments: [(Omission.refuse, "refused"), (.defer, "deferred")])
    func `a line is taken out with a reason, and the others move up`(step: Omission, state: String)
        async throws
    {
        let dossier = try await office.recommend(["An", "Bình", "Chi"].map { NominationFile.person($0) })
        let draft = try await office.draft([dossier])
        try await TestSQL.run(
            "update draft_line set post = 'Trưởng phòng' where decision_id = \(draft) and name = 'Chi'")
        let ids = try await office.nominations(dossier)
        #expect(
            try await office.leader.omit([ids[0]], from: draft, version: 2, as: step, reason: "Ghi sai") == 1)
        #expect(try await lines(draft) == ["1 Bình", "2 Chi"])
        // What somebody had written into the other lines stays.
        #expect(
            try await TestSQL.text("select post::text from draft_line where name = 'Chi'")
                == "Trưởng phòng")
        #expect(
            try await TestSQL.text("select state from nomination where nomination_id = \(ids[0])") == state)
        #expect(try await registry.decision(draft, on: office.day).head.version == 3)
        let last = try await office.leader.omit([ids[2]], from: draft, as: step, reason: "Ghi sai")
        #expect(last == 1)
        // No other line moved; it is another version all the same.
        #expect(try await registry.decision(draft, on: office.day).head.version == 4)
        let results = try await registry.rows(.decisionResults(draft))
        #expect(
            results.map { "\($0["name"] ?? "") \($0["state"] ?? "")" } == [
                "Bình recommended", "An \(state)", "Chi \(state)",
            ])
        #expect(results.map { $0["reason"] } == [nil, "Ghi sai", "Ghi sai"])
    }

    @Test func `what cannot be taken out is refused, and nothing changes`() async throws {
        let dossier = try await office.recommend([NominationFile.person("An"), NominationFile.person("Bình")])
        let draft = try await office.draft([dossier])
        let ids = try await office.nominations(dossier)
        let before = try await TestSQL.rowCounts()
        func code(_ nominations: [Int64], version: Int? = nil, reason: String = "Ghi sai") async -> String? {
            await failure {
                try await office.leader.omit(
                    nominations, from: draft, version: version, as: .refuse, reason: reason)
            }?.code
        }
        #expect(await code([ids[0], -1]) == "TD360")
        #expect(await code(ids) == "TD361")
        #expect(await code([ids[0]], version: 7) == "TD228")
        #expect(await code([ids[0]], reason: " ") == "TD283")
        #expect(
            await failure { try await office.leader.omit([ids[0]], from: -1, as: .defer, reason: "Ghi sai") }?
                .code
                == "TD104")
        // No other step goes this way, whoever calls.
        let call =
            "set role \"test.leader\"; select omit_draft_lines(\(draft), 1, array[\(ids[0])], 'award', 'Ghi sai')"
        #expect(try await TestSQL.refusal(call)?.code == "TD110")
        #expect(try await TestSQL.rowCounts() == before)
        try await office.leader.approveDecision(draft, version: 1, signature: office.signature())
        #expect(await code([ids[0]]) == "TD232")
    }

    @Test func `a discarded draft releases everything`() async throws {
        let dossier = try await office.recommend([NominationFile.person("An"), NominationFile.person("Bình")])
        let before = try await TestSQL.rowCounts()
        let draft = try await office.draft([dossier])
        let ids = try await office.nominations(dossier)
        #expect(
            await failure { try await registry.discardDraft(draft, version: 2) }?.code == "TD228")
        #expect(try await registry.discardDraft(draft, version: 1) == 2)
        #expect(try await TestSQL.rowCounts() == before)
        #expect(await failure { try await registry.discardDraft(draft) }?.code == "TD104")
        // Another authority may now draft what was in it.
        var other = office
        other.authority = "30253"
        let second = try await other.draft([dossier])
        try await office.leader.omit([ids[0]], from: second, as: .refuse, reason: "Ghi sai")
        try await office.leader.approveDecision(second, version: 2, signature: office.signature())
        #expect(await failure { try await registry.discardDraft(second) }?.code == "TD232")
        #expect(
            try await TestSQL.number("select count(*) from draft_change where decision_id = \(second)") == 1)
    }

    @Test func `the result of a decision names what it did not give`() async throws {
        let dossier = try await office.recommend(["An", "Bình", "Chi"].map { NominationFile.person($0) })
        let ids = try await office.nominations(dossier)
        let draft = try await office.draft([dossier])
        try await office.leader.omit([ids[0]], from: draft, as: .refuse, reason: "Không đủ tiêu chuẩn")
        try await office.leader.omit([ids[1]], from: draft, as: .defer, reason: "Chờ kết luận")
        try await office.leader.approveDecision(draft, version: 3, signature: office.signature())
        let rows = try await registry.rows(.decisionResults(draft))
        #expect(
            rows.map {
                "\($0["ordinal"] ?? "-") \($0["name"] ?? "") \($0["state"] ?? "") \($0["reason"] ?? "-")"
            } == [
                "1 Chi awarded -", "- Bình deferred Chờ kết luận", "- An refused Không đủ tiêu chuẩn",
            ])
    }
}
