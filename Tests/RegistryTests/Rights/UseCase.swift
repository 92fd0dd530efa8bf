import Failures
import Intake
import TestKit
import Testing
import Vietnamese

@testable import Registry

/// A public write of the register with arguments that fit the scene: whoever may do it can.
struct UseCase: Sendable {
    /// Name of the function in `Registry`, with what tells two calls of it apart after a space.
    let name: String
    let run: @Sendable (Registry, UseCaseScene) async throws -> Void

    init(_ name: String, _ run: @escaping @Sendable (Registry, UseCaseScene) async throws -> Void) {
        (self.name, self.run) = (name, run)
    }

    static let all = units + people + facts + rules + initiatives + road + council + decisions + keeping

    static let day = UseCaseScene.day
    static let number = UseCaseScene.number

    static let units: [UseCase] = [
        UseCase("addUnit") { registry, _ in
            try await registry.addUnit(
                NewUnit(code: "30244.MOI", name: "Phòng Mới", kind: "department", parent: "30244", from: day))
        },
        UseCase("addAlias") { registry, _ in
            _ = try await registry.addAlias("Xã Phú Hữu", to: "30244", on: day)
        },
        UseCase("removeAlias") { registry, _ in
            _ = try await registry.removeAlias(UseCaseScene.alias, from: "30244", on: day)
        },
        UseCase("changeUnit") { registry, _ in
            try await registry.changeUnit(
                "30244.VX", on: date("2025-12-02"), paper: "1/NQ", name: "Phòng Văn hóa và Xã hội")
        },
        UseCase("mergeUnits") { registry, _ in
            try await registry.mergeUnits(
                UnitMerger(codes: ["30244.KT"], into: "30244.VX"), on: day, paper: "2/NQ")
        },
        UseCase("splitUnit") { registry, _ in
            try await registry.splitUnit(
                "30244.KT", into: [("30244.K1", "Phòng Một"), ("30244.K2", "Phòng Hai")],
                peopleTo: "30244.K1", parent: nil, on: day, paper: "3/NQ")
        },
        UseCase("endUnit") { registry, _ in
            try await registry.endUnit(
                "30244.KT", on: day, paper: "4/NQ", withBelow: true, peopleTo: "30244.VX")
        },
        UseCase("setBonusRounding") { registry, _ in
            try await registry.setBonusRounding(.nearest, of: "30244", on: day)
        },
    ]

    static let people: [UseCase] = [
        UseCase("addPerson") { registry, _ in
            _ = try await registry.addPerson(
                NewPerson(name: "Người Mới", unit: "30244.VX", born: nil, personalNumber: nil, sex: "female"),
                on: day)
        },
        UseCase("movePerson") { registry, _ in
            let person = try await UseCaseScene.people(named: "Nguyễn Văn Trùng")[0]
            try await registry.movePerson(person, to: "30244.KT", on: day)
        },
        UseCase("correctName") { registry, _ in
            let person = try await UseCaseScene.people(named: "Nguyễn Văn Trùng")[0]
            try await registry.correctName(of: person, to: "Nguyễn Văn Trùng Mới", reason: "Ghi sai")
        },
        UseCase("setDeath") { registry, _ in
            let person = try await UseCaseScene.people(named: "Nguyễn Văn Trùng")[0]
            try await registry.setDeath(of: person, on: day, today: day)
        },
        UseCase("mendDeath") { registry, _ in
            let person = try await UseCaseScene.people(named: "Nguyễn Văn Trùng")[0]
            try await registry.mendDeath(of: person, on: nil, reason: "Ghi nhầm")
        },
        UseCase("addPost") { registry, _ in
            let person = try await UseCaseScene.people(named: "Nguyễn Văn Trùng")[1]
            _ = try await registry.addPost(
                of: person, "Trưởng phòng", at: "30244.VX", from: day, paper: "5/QĐ")
        },
        UseCase("endPost") { registry, scene in
            try await registry.endPost(scene.newest("post"), on: day)
        },
        UseCase("mergePeople") { registry, _ in
            let twice = try await UseCaseScene.people(named: UseCaseScene.twice.0)
            try await registry.mergePeople(
                keep: twice[0], gone: twice[1], reason: "Một người", confirmed: true)
        },
        UseCase("unmergePeople") { registry, _ in
            let gone = try await TestSQL.number("select max(gone_id) from recipient_merge")
            _ = try await registry.unmergePeople(gone: gone, reason: "Hai người")
        },
        UseCase("askOffice") { registry, _ in
            _ = try await registry.askOffice(of: "30259", about: "Lê Thị Hỏi, sinh năm 1980", on: day)
        },
        UseCase("answerRequest") { registry, scene in
            try await registry.answerRequest(
                scene.newest("recipient_request"), person: nil, reason: "Không có người này")
        },
        UseCase("take persons") { registry, _ in
            let cells = [
                "recipient_kind": "individual", "recipient_name": "Người Nhập", "unit_code": "30244.VX",
                "unit_from": "2025-07-01", "sex": "female",
            ]
            let fields = TransferKind.persons.fields
            let header = fields.map { $0.names[0] }.joined(separator: ",")
            try await file([header, fields.map { cells[$0.key] ?? "" }.joined(separator: ",")]) {
                _ = try await registry.take(.persons, path: $0)
            }
        },
    ]

    static let facts: [UseCase] = [
        UseCase("rate") { registry, _ in
            let person = try await UseCaseScene.people(named: "Nguyễn Văn Trùng")[0]
            _ = try await registry.rate(String(person), year: "2025", rating: "HTT", paper: "6/QĐ", on: day)
        },
        UseCase("rate file") { registry, _ in
            let person = try await UseCaseScene.people(named: "Nguyễn Văn Trùng")[0]
            try await file(["Mã đối tượng,Năm,Xếp loại,Văn bản", "\(person),2024,HTT,6/QĐ"]) {
                _ = try await registry.rate(file: $0, on: day)
            }
        },
        UseCase("setFigures") { registry, _ in
            _ = try await registry.setFigures(
                of: "30244.KT", year: "2024", ["members": "10"], paper: "7/BC", on: day)
        },
        UseCase("addMatter") { registry, _ in
            let person = try await UseCaseScene.people(named: "Nguyễn Văn Trùng")[1]
            _ = try await registry.addMatter(
                against: person, .inspection, openedOn: day, paper: "8/TB", today: day)
        },
        UseCase("closeMatter") { registry, scene in
            try await registry.closeMatter(
                scene.newest("matter"), on: day, .noViolation, countsAgainOn: nil, paper: "9/KL", today: day)
        },
        UseCase("attest") { registry, scene in
            let word = Attestation(
                criteria: ["tham_gia_phong_trao"], isMet: true, by: "Người Chứng", on: day, paper: nil)
            _ = try await registry.attest(.dossier(scene.dossier("received")), word, today: day)
        },
    ]

    static let rules: [UseCase] = [
        UseCase("setCouncilRule") { registry, _ in
            _ = try await registry.setCouncilRule(
                CouncilRule(quorum: (2, 3, .present), maximumRounds: 2, recusalAdjustsBase: true), place)
        },
        UseCase("setThreshold") { registry, _ in
            _ = try await registry.setThreshold(award: "LDTT", percent: 80, of: .voters, place)
        },
        UseCase("setRatio") { registry, _ in
            _ = try await registry.setRatio(award: "CSTDCS", percent: 15, of: .members, place)
        },
        UseCase("setDeadlineRule") { registry, _ in
            let rule = DeadlineRule(
                code: "han_rieng", step: .submit, due: .yearly(month: 12, day: 10, yearsAfter: 0), awards: [])
            _ = try await registry.setDeadlineRule(
                rule, unit: "30244", from: date("2026-01-01"), citation: "10/QĐ-UBND")
        },
        UseCase("addHoliday") { registry, _ in
            _ = try await registry.addHoliday(
                date("2028-01-24"), name: "Tết Nguyên đán", isWorked: false, paper: "9/TB")
        },
    ]
    private static let place = LocalRulePlace(
        unit: "30244", from: date("2025-12-05"), ruleSet: nil, citation: "10/QĐ-UBND")

    static let initiatives: [UseCase] = [
        UseCase("addCampaign") { registry, _ in
            try await registry.addCampaign(
                NewCampaign(
                    code: "PH-2026", name: "Thi đua năm 2026", launchedBy: "30244", manner: "yearly",
                    scope: "unit", from: day, to: nil))
        },
        UseCase("addInitiative") { registry, _ in
            try await registry.addInitiative(
                NewInitiative(
                    code: "PH-01", name: "Trả kết quả tại nhà", kind: "model", unit: "30244.VX",
                    campaign: nil,
                    startedYear: 2025, stage: "in_use"))
        },
        UseCase("addAuthor") { registry, scene in
            let person = try await UseCaseScene.people(named: "Nguyễn Văn Trùng")[0]
            try await registry.addAuthor(person, of: UseCaseScene.initiative.code, share: 10)
        },
        UseCase("recognise") { registry, scene in
            try await registry.recognise(
                UseCaseScene.initiative.code,
                NewRecognition(
                    scope: "grassroots", by: "Chủ tịch UBND xã", paper: "11/QĐ-UBND", day: date("2025-10-15"))
            )
        },
        UseCase("confirmRecognition") { registry, scene in
            try await registry.confirmRecognition(
                of: UseCaseScene.initiative.code, scope: "grassroots", by: "Chủ tịch UBND xã",
                number: PaperNumber(number: 11, symbol: "QĐ-UBND"), on: date("2025-10-15"))
        },
        UseCase("adopt") { registry, scene in
            try await registry.adopt(
                UseCaseScene.initiative.code,
                NewAdoption(place: "Ấp Mẫu Mới", unit: "30244.VX", day: day, note: nil), today: day)
        },
        UseCase("useInitiative") { registry, scene in
            _ = try await registry.useInitiative(
                UseCaseScene.initiative.code, for: scene.nominations("received")[0])
        },
        UseCase("reviewInitiatives") { registry, _ in
            let rows = [
                "STT\tTên đề tài\tNgày công nhận\tĐơn vị công nhận\tTên tác giả\tTên cơ quan làm việc",
                "1\tHẹn giờ\t15/10/2025\tHội đồng sáng kiến xã\tNgười Tác Giả\tPhòng Văn hóa - Xã hội",
            ]
            try await file(rows) {
                let outcome = try await registry.reviewInitiatives(
                    path: $0,
                    InitiativeTarget(unit: "30244", kind: "initiative", scope: "grassroots", day: day),
                    writes: true)
                if let failure = outcome.review.failure(path: $0) { throw failure }
            }
        },
    ]

    /// Runs a body with the path of a file of some lines.
    static func file(_ lines: [String], _ body: (String) async throws -> Void) async throws {
        try await NominationFile.with(Array((lines.joined(separator: "\n") + "\n").utf8), body)
    }
}
