import Failures
import TestKit
import Testing
import Vietnamese

@testable import Registry

/// The road of a nomination, from its dossier to what follows the decision.
extension UseCase {
    static let road: [UseCase] = [
        UseCase("addDossier") { registry, _ in _ = try await registry.addDossier(Office().target) },
        UseCase("importNominations") { registry, _ in
            try await file([NominationFile.header, NominationFile.person("Quang")]) {
                _ = try await registry.importNominations(path: $0, into: Office().target)
            }
        },
        UseCase("reviewNominations") { registry, _ in
            try await file([NominationFile.header, NominationFile.person("Quang")]) {
                let review = try await registry.reviewNominations(
                    path: $0, into: Office().target, writes: true)
                if let failure = review.failure(path: $0) { throw failure }
            }
        },
        UseCase("addNomination") { registry, scene in
            let cells = [
                "recipient_kind": "Cá nhân", "name": "Quyên", "unit_code": "30244.VX",
                "unit_name": "Phòng Mẫu",
                "award_kind_code": "LDTT", "achievement_year": "2025",
                "achievement": "Hoàn thành tốt nhiệm vụ",
            ]
            try await registry.addNomination(cells, to: scene.dossier("draft"))
        },
        UseCase("editNomination") { registry, scene in
            _ = try await registry.editNomination(
                scene.nominations("draft")[0], [.post: "Phó Trưởng phòng"], version: 0)
        },
        UseCase("setOccasion") { registry, scene in
            try await registry.setOccasion(.final, of: scene.dossier("draft"))
        },
        UseCase("submitDossier") { registry, scene in
            _ = try await registry.submitDossier(
                scene.dossier("draft"), number: PaperNumber(number: 50, symbol: "TTr-PVX"), on: day)
        },
        UseCase("receiveDossier") { registry, scene in
            _ = try await registry.receiveDossier(scene.dossier("submitted"), on: day)
        },
        UseCase("chooseNewerLaw") { registry, scene in
            _ = try await registry.chooseNewerLaw(scene.dossier("received"), reason: "Có lợi hơn")
        },
        UseCase("mendDossier") { registry, scene in
            try await registry.mendDossier(
                scene.dossier("received"), .received, to: date("2025-12-03"), reason: "Gõ nhầm")
        },
        UseCase("mendMeeting") { registry, scene in
            let meeting = try await TestSQL.number(
                "select max(b.meeting_id) from ballot b where b.nomination_id = "
                    + "\(scene.nominations("recommended")[0])")
            try await registry.mendMeeting(meeting, to: date("2025-12-09"), reason: "Gõ nhầm")
        },
        UseCase("returnDossier") { registry, scene in
            _ = try await registry.returnDossier(scene.dossier("submitted"), reason: "Thiếu báo cáo")
        },
        UseCase("returnNominations") { registry, scene in
            _ = try await registry.returnNominations(
                scene.nominations("received"), reason: "Chưa đúng mẫu",
                fields: [.achievement: "Chưa có số liệu"])
        },
        UseCase("step withdraw") { registry, scene in
            _ = try await registry.step(.withdraw, scene.nominations("received"), reason: "Xin rút")
        },
        UseCase("step defer") { registry, scene in
            _ = try await registry.step(.defer, scene.nominations("received"), reason: "Chờ kết luận")
        },
        UseCase("step refuse") { registry, scene in
            _ = try await registry.step(.refuse, scene.nominations("recommended"), reason: "Chưa tiêu biểu")
        },
        UseCase("forwardDossier") { registry, scene in
            _ = try await registry.forwardDossier(
                scene.dossier("recommended"), to: "82", number: PaperNumber(number: 51, symbol: "TTr-UBND"),
                on: day)
        },
        UseCase("recordOutcome") { registry, scene in
            try await registry.recordOutcome(
                scene.nominations("forwarded")[0],
                .awarded(PaperNumber(number: 123, symbol: "QĐ-CTN"), on: day), authority: "Chủ tịch nước",
                repeatedBecause: "Văn bản ghi như vậy")
        },
        UseCase("recordStep") { registry, scene in
            try await registry.recordStep(.notify, of: scene.dossier("issued"), on: day, paper: "12/TB-UBND")
        },
    ]

    static let council: [UseCase] = [
        UseCase("addCouncilMember") { registry, _ in
            _ = try await registry.addCouncilMember(
                NewCouncilMember(
                    unit: "30244", council: "Hội đồng Thi đua - Khen thưởng", person: nil,
                    name: "Ủy Viên Khác",
                    post: "Trưởng phòng", role: "member", from: day, until: nil, paper: nil))
        },
        UseCase("endCouncilMember") { registry, scene in
            try await registry.endCouncilMember(scene.newest("council_member"), on: date("2026-06-30"))
        },
        UseCase("recuse") { registry, scene in
            try await registry.recuse(
                member: scene.newest("council_member"), from: scene.nominations("received")[0],
                reason: "Người thân")
        },
        UseCase("recordMeeting") { registry, scene in
            _ = try await registry.recordMeeting(Office().meeting(scene.dossier("received")))
        },
        UseCase("voteAgain") { registry, scene in
            let nomination = try await scene.nominations("again")[0]
            let meeting = try await TestSQL.number(
                "select meeting_id from ballot where nomination_id = \(nomination)")
            _ = try await registry.voteAgain(
                meeting: meeting,
                votes: [MeetingRecord.Votes(nomination: nomination, yes: 9, no: 0, blank: 0)])
        },
        UseCase("correctBallot") { registry, scene in
            let nomination = try await scene.nominations("recommended")[0]
            let ballot = try await TestSQL.number(
                "select ballot_id from ballot where nomination_id = \(nomination)")
            _ = try await registry.correctBallot(
                ballot, votes: MeetingRecord.Votes(nomination: nomination, yes: 8, no: 1, blank: 0),
                reason: "Biên bản ghi 8")
        },
    ]

    static let decisions: [UseCase] = [
        UseCase("draftDecision") { registry, scene in
            _ = try await registry.draftDecision(
                authority: "30244", dossiers: [scene.dossier("recommended")], subject: nil, on: day)
        },
        UseCase("discardDraft") { registry, scene in
            _ = try await registry.discardDraft(scene.decision("drafted"), version: 1)
        },
        UseCase("omit") { registry, scene in
            _ = try await registry.omit(
                [scene.nominations("drafted")[0]], from: scene.decision("drafted"), version: 1, as: .defer,
                reason: "Chờ kết luận")
        },
        UseCase("approveDecision") { registry, scene in
            try await registry.approveDecision(
                scene.decision("drafted"), version: 1, signature: Signature(number: number, day: day))
        },
        UseCase("correct") { registry, scene in
            try await registry.correct(
                scene.decision("issued"), [Correction(line: 1, field: .post, text: "Phó Trưởng phòng")],
                by: Signature(number: number, day: day), reason: "Ghi nhầm")
        },
        UseCase("revoke") { registry, scene in
            _ = try await registry.revoke(
                Revocation(
                    decision: scene.decision("issued"), lines: [1], ground: .falseDeclaration, reason: "Sai"),
                by: Signature(number: number, day: day))
        },
        UseCase("previewRevocation") { registry, scene in
            _ = try await registry.previewRevocation(
                Revocation(
                    decision: scene.decision("issued"), lines: [1], ground: .falseDeclaration, reason: "Sai"),
                on: day)
        },
        UseCase("recover") { registry, scene in
            try await registry.recover(
                line: 2, of: scene.decision("issued"), on: day, certificate: true, money: 0, paper: "PT 1")
        },
        UseCase("recordDecision") { registry, _ in
            let cells = [
                "decision_number": "1234/QĐ-TTg", "decided_on": "20/11/2019",
                "authority": "Thủ tướng Chính phủ", "source": "Hộp 12", "recipient_kind": "Cá nhân",
                "name": "Người Xưa", "unit_code": "30244.VX", "unit_name": "Phòng Mẫu",
                "award_kind_code": "BK_TTG",
                "achievement_year": "2018", "achievement": "Thành tích",
            ]
            _ = try await registry.recordDecision(cells, on: day)
        },
        UseCase("attach") { registry, scene in
            try await file(["bản quét"]) {
                _ = try await registry.attach(
                    DigestedFile(path: $0), to: scene.decision("issued"), as: .scan)
            }
        },
    ]

    static let keeping: [UseCase] = [
        UseCase("registerKey") { registry, _ in
            let key = try #require(SigningKey(seed: [UInt8](repeating: 9, count: 32)))
            _ = try await registry.registerKey(key)
        },
        UseCase("revokeKey") { registry, scene in
            try await registry.revokeKey(scene.newest("signing_key"), reason: "Mất máy tính")
        },
        UseCase("addAccount") { registry, _ in
            try await registry.addAccount(
                NewAccount(
                    name: "test.subject2", fullName: "Người Mới", role: .viewer, unit: "30244", person: nil),
                on: day)
        },
        UseCase("grantAccount") { registry, _ in try await registry.grantAccount("test.subject", .office) },
        UseCase("scopeAccount") { registry, _ in
            try await registry.scopeAccount("test.subject", unit: "30259", on: day)
        },
        UseCase("linkAccount") { registry, _ in
            let person = try await TestSQL.number("select min(recipient_id) from person")
            try await registry.linkAccount("test.subject", to: person)
        },
        UseCase("disableAccount") { registry, _ in try await registry.disableAccount("test.subject") },
        UseCase("setPassword") { registry, _ in
            try await registry.setPassword("một câu dài dễ nhớ", of: "test.subject")
        },
        UseCase("addSigner") { registry, _ in
            _ = try await registry.addSigner(
                NewSigner(
                    unit: "30259", account: "ct.phuhuu", post: "Phó Chủ tịch", capacity: .deputy, from: day))
        },
        UseCase("endSigner") { registry, scene in
            try await registry.endSigner(scene.newest("signing_right"), after: date("2026-06-30"))
        },
        UseCase("sealAudit") { registry, _ in _ = try await registry.sealAudit() },
        UseCase("migrate") { registry, _ in _ = try await registry.migrate() },
        UseCase("loadSample") { registry, _ in try await registry.loadSample() },
    ]
}
