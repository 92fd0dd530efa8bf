import Failures
import TestKit
import Testing

@testable import Registry

@Suite(.database(.sample))
struct SingleStepTests {
    private let office = Office()

    private func state(_ id: Int64) async throws -> String? {
        try await TestSQL.text("select state from nomination where nomination_id = \(id)")
    }

    @Test func `a step is taken with all of the chosen ones or with none`() async throws {
        let dossier = try await office.receive(["A", "B", "C"].map { NominationFile.person($0) })
        let ids = try await office.nominations(dossier)
        let registry = office.registry
        #expect(try await registry.step(.defer, [ids[0], ids[0]], reason: "Chờ kết luận") == 1)
        let before = try await TestSQL.rowCounts()
        let single = await failure { try await registry.step(.defer, [ids[0]], reason: "Ghi sai") }
        #expect(single?.code == "TD210")
        #expect(
            single?.arguments == ["id": String(ids[0]), "name": "A", "state": "deferred", "event": "defer"])
        let several = await failure { try await registry.step(.defer, ids, reason: "Ghi sai") }
        #expect(several?.code == "TD112")
        #expect(several?.details.map(\.code) == ["TD210"])
        #expect(
            await failure { try await registry.step(.defer, [ids[1], -1], reason: "Ghi sai") }?.code
                == "TD107")
        #expect(try await TestSQL.rowCounts() == before)
        #expect(try await registry.step(.resume, [ids[0]], reason: nil) == 1)
        #expect(try await registry.step(.withdraw, ids, reason: "Đơn vị xin rút") == 3)
    }

    @Test(arguments: NominationStep.allCases.filter { $0 != .resume }, [nil, "", "  "])
    func `a step against a nominee needs a reason`(step: NominationStep, reason: String?) async {
        #expect(await failure { try await office.registry.step(step, [1], reason: reason) }?.code == "TD283")
    }

    @Test func `a return needs reasons, for each field too`() async throws {
        let dossier = try await office.receive([NominationFile.person("A")])
        let ids = try await office.nominations(dossier)
        let registry = office.registry
        #expect(
            await failure { try await registry.returnNominations(ids, reason: " ", fields: [:]) }?.code
                == "TD283")
        #expect(
            await failure {
                try await registry.returnNominations(ids, reason: "Ghi sai", fields: [.post: ""])
            }?
            .code == "TD283")
        #expect(await failure { try await registry.returnDossier(dossier, reason: "") }?.code == "TD283")
    }

    @Test func `what joins its dossier again comes under the letter, days and law of the dossier`()
        async throws
    {
        let registry = office.registry
        let dossier = try await office.receive(["A", "B"].map { NominationFile.person($0, award: "CSTDCS") })
        let ids = try await office.nominations(dossier)
        try await registry.returnNominations([ids[1]], reason: "Thiếu báo cáo", fields: [:])
        let renewed = PaperNumber(number: 9, symbol: "TTr-PVX")
        #expect(try await registry.submitDossier(dossier, number: renewed, on: date("2026-10-05")) == 1)
        let head = try #require(try await registry.rows(.dossier(dossier)).first)
        #expect(head["submission"] == "01/TTr-PVX")
        #expect([head["submitted_on"], head["received_on"]] == ["2025-12-01", "2025-12-01"])
        let history = try await registry.rows(.events(of: ids[1]))
        #expect(
            history.map { $0["paper"] } == ["01/TTr-PVX (01/12/2025)", nil, nil, "09/TTr-PVX (05/10/2026)"])
        // The other one can be voted on meanwhile, under the threshold of its law: 7 of 9 are less than 80%.
        let votes = [MeetingRecord.Votes(nomination: ids[0], yes: 7, no: 2, blank: 0)]
        let outcome = try await registry.recordMeeting(office.meeting(dossier, votes: votes))
        #expect(outcome.map(\.isRecommended) == [false])
        let receipt = try await registry.receiveDossier(dossier, on: date("2026-10-06"))
        #expect((receipt.count, receipt.ruleSet, receipt.isVerified) == (1, "RS-2025", true))
    }

    @Test func `what comes back from a decided dossier can be submitted and decided later`() async throws {
        let registry = office.registry
        let dossier = try await office.receive(["A", "B"].map { NominationFile.person($0) })
        let ids = try await office.nominations(dossier)
        try await registry.returnNominations([ids[1]], reason: "Thiếu báo cáo", fields: [:])
        let votes = [MeetingRecord.Votes(nomination: ids[0], yes: 9, no: 0, blank: 0)]
        _ = try await registry.recordMeeting(office.meeting(dossier, votes: votes))
        let decision = try await office.draft([dossier])
        try await office.leader.approveDecision(decision, version: 1, signature: office.signature())
        let renewed = PaperNumber(number: 9, symbol: "TTr-PVX")
        #expect(try await registry.submitDossier(dossier, number: renewed, on: date("2025-12-20")) == 1)
        #expect(try await registry.receiveDossier(dossier, on: date("2025-12-21")).count == 1)
        #expect(try await state(ids[1]) == "received")
        let later = MeetingRecord.Votes(nomination: ids[1], yes: 9, no: 0, blank: 0)
        _ = try await registry.recordMeeting(office.meeting(dossier, votes: [later]))
        let second = try await office.draft([dossier])
        let signature = office.signature(101, on: "2025-12-25")
        try await office.leader.approveDecision(second, version: 1, signature: signature)
        #expect(try await state(ids[1]) == "awarded")
    }

    @Test func `a refusal calls states, steps and fields as lists do, in both languages`() async throws {
        let dossier = try await office.receive([NominationFile.person("A")])
        let ids = try await office.nominations(dossier)
        let step = await failure { try await office.registry.step(.resume, ids, reason: nil) }
        #expect(
            step?.message(.vi)
                == "A: đang ở trạng thái “Đã tiếp nhận” nên không thực hiện được bước “Xét tiếp”.")
        #expect(step?.message(.en) == "A: in the state “Received” the step “Resume” cannot be taken.")
        try await office.registry.returnNominations(ids, reason: "Ghi sai", fields: [.post: "Sai"])
        let closed = await failure {
            try await office.registry.editNomination(ids[0], [.note: "Mới"], version: 3)
        }
        #expect(closed?.message(.vi).contains("“Ghi chú”") == true)
        #expect(closed?.message(.en).contains("“Note”") == true)
    }

    @Test func `some nominees do not hold up the others of their dossier`() async throws {
        let names = ["Được", "Hoãn", "Rút", "Trả", "Chối", "Chê"]
        let dossier = try await office.receive(names.map { NominationFile.person($0) })
        let ids = try await office.nominations(dossier)
        let registry = office.registry
        try await registry.step(.withdraw, [ids[2]], reason: "Xin rút")
        try await registry.returnNominations([ids[3]], reason: "Thiếu báo cáo", fields: [:])
        let votes = [ids[0], ids[1], ids[4], ids[5]].map { id in
            MeetingRecord.Votes(
                nomination: id, yes: id == ids[5] ? 0 : 9, no: id == ids[5] ? 9 : 0, blank: 0)
        }
        _ = try await registry.recordMeeting(office.meeting(dossier, votes: votes))
        try await office.leader.step(.defer, [ids[1]], reason: "Đang chờ kết luận thanh tra")
        try await office.leader.step(.refuse, [ids[4], ids[5]], reason: "Chưa tiêu biểu")
        let decision = try await office.draft([dossier])
        try await office.leader.approveDecision(decision, version: 1, signature: office.signature())
        let states = try await TestSQL.texts(
            "select state from nomination where dossier_id = \(dossier) order by ordinal")
        #expect(
            states.compactMap { $0 }
                == ["awarded", "deferred", "withdrawn", "returned", "refused", "refused"])
        // The one that waited is decided later, in a decision of its own.
        try await registry.step(.resume, [ids[1]], reason: "Không vi phạm")
        _ = try await registry.recordMeeting(office.meeting(dossier))
        let later = try await office.draft([dossier])
        try await office.leader.approveDecision(later, version: 1, signature: office.signature(101))
        #expect(try await state(ids[1]) == "awarded")
        #expect(try await state(ids[3]) == "returned")
    }

    @Test func `the history tells the whole walk`() async throws {
        let registry = office.registry
        let dossier = try await office.receive([NominationFile.person("A", award: "BK_BT")])
        let id = try #require(try await office.nominations(dossier).first)
        try await registry.returnNominations([id], reason: "Chưa đúng mẫu", fields: [.post: "Sai chức vụ"])
        try await registry.editNomination(id, [.post: "Trưởng phòng"], version: 3)
        let number = PaperNumber(number: 2, symbol: "TTr-PVX")
        _ = try await registry.submitDossier(dossier, number: number, on: office.day)
        _ = try await registry.receiveDossier(dossier, on: office.day)
        try await registry.step(.defer, [id], reason: "Chờ kết luận")
        try await registry.step(.resume, [id], reason: nil)
        _ = try await registry.recordMeeting(office.meeting(dossier))
        try await office.leader.forwardDossier(
            dossier, to: "82", number: PaperNumber(number: 5, symbol: "TTr-UBND"), on: office.day)
        try await registry.recordOutcome(
            id, .awarded(PaperNumber(number: 7, symbol: "QĐ-UBND"), on: office.day), authority: nil)
        let steps = try await registry.rows(.events(of: id))
        #expect(
            steps.map {
                [$0["event"], $0["to_state"], $0["reason"]].map { $0 ?? "-" }.joined(separator: " ")
            }
                == [
                    "submit submitted -", "receive received -", "return returned Chưa đúng mẫu",
                    "edit returned -",
                    "submit submitted -", "receive received -", "defer deferred Chờ kết luận",
                    "resume received -",
                    "recommend recommended -", "forward forwarded -", "decide_above awarded_above -",
                ])
        #expect(steps.allSatisfy { $0["account"] != nil && $0["happened_at"] != nil })
        #expect(steps[9]["paper"] == "05/TTr-UBND")
        #expect(steps[10]["paper"] == "07/QĐ-UBND")
        #expect(steps[10]["paper_on"] == "2025-12-01")
        #expect(steps[10]["authority"]?.hasPrefix("Chủ tịch Ủy ban nhân dân") == true)
        #expect(
            try await registry.rows(.returnFields(of: id))
                == [["sequence": "3", "field": "post", "why": "Sai chức vụ"]])
        #expect(
            try await registry.rows(.edits(of: id)) == [
                ["sequence": "4", "field": "post", "before": "Chuyên viên", "after": "Trưởng phòng"]
            ])
    }
}
