import Failures
import TestKit
import Testing

@testable import Registry

@Suite(.database(.sample))
struct AchievementTests {
    private let office = Office()

    private func text(_ type: String, _ key: String) -> String {
        let line = NominationFile.person("Người Cứu", award: "GK_XA")
        return "\(NominationFile.header),Loại khen thưởng,Khóa thành tích\n\(line),\(type),\(key)\n"
    }

    private func kept(_ dossier: Int64) async throws -> String? {
        try await TestSQL.text(
            """
            select commendation_type || ' ' || coalesce(achievement_key, '-')
            from nomination where dossier_id = \(dossier)
            """)
    }

    @Test(arguments: [
        ("Khen thưởng đột xuất", "  cứu người   2025 ", "DOT_XUAT cứu người 2025"),
        ("phong trào thi đua", "", "PHONG_TRAO -"), ("", "x", "CONG_TRANG x"),
        ("", "cu\u{031B}\u{0301}u", "CONG_TRANG cứu"),
    ])
    func `a file says what kind of commendation it is, and which achievement`(
        type: String, key: String, wanted: String
    ) async throws {
        #expect(try await kept(try await office.read(text(type, key)).dossierID) == wanted)
    }

    @Test func `a type that is none is a complaint, and so is a key that is too long`() async throws {
        let refusal = try await office.refusal(text("bất ngờ", String(repeating: "x", count: 1001)))
        #expect(refusal?.details.map(\.code).sorted() == ["TD110", "TD136"])
        #expect(refusal?.details.first { $0.code == "TD136" }?.column == "Loại khen thưởng")
    }

    @Test func `both are mended like the wording, and the history shows it`() async throws {
        let dossier = try await office.read(text("đột xuất", "a")).dossierID
        let id = try #require(try await office.nominations(dossier).first)
        let changes: [NominationField: String] = [.commendationType: "công trạng", .achievementKey: ""]
        #expect(try await office.registry.editNomination(id, changes, version: 0) == 1)
        #expect(try await kept(dossier) == "CONG_TRANG -")
        #expect(
            try await office.registry.rows(.edits(of: id)).map { $0["field"] } == [
                "achievement_key", "commendation_type",
            ])
        let same = try await office.registry.editNomination(
            id, [.commendationType: "Khen thưởng công trạng"], version: 1)
        #expect(same == 1)
        for (type, code) in [("", "TD112"), ("bất ngờ", "TD136")] {
            let refusal = await failure {
                try await office.registry.editNomination(id, [.commendationType: type], version: 1)
            }
            #expect(refusal?.code == code)
        }
    }

    @Test func `a nomination may be returned for its type alone`() async throws {
        let dossier = try await office.receive([NominationFile.person("Ai Đó")])
        let id = try #require(try await office.nominations(dossier).first)
        try await office.registry.returnNominations(
            [id], reason: "Sai", fields: [.commendationType: "Là đột xuất"])
        let version = try await TestSQL.number("select version from nomination where nomination_id = \(id)")
        let closed = await failure {
            try await office.registry.editNomination(id, [.achievementKey: "a"], version: Int(version))
        }
        #expect(closed?.code == "TD282")
        _ = try await office.registry.editNomination(
            id, [.commendationType: "đột xuất"], version: Int(version))
        #expect(try await kept(dossier) == "DOT_XUAT -")
    }

    @Test func `one achievement is rewarded once`() async throws {
        let first = try await office.read(text("đột xuất", "cứu người 2025")).dossierID
        _ = try await office.registry.submitDossier(
            first, number: PaperNumber(number: 7, symbol: "TTr-PVX"), on: office.day)
        _ = try await office.registry.receiveDossier(first, on: office.day)
        _ = try await office.registry.recordMeeting(office.meeting(first))
        try await office.leader.approveDecision(
            try await office.draft([first]), version: 1, signature: office.signature())
        let again = try await office.read(
            text("công trạng", "cứu người 2025")
                .replacing(",2025,Hoàn thành tốt nhiệm vụ", with: ",2024,Lao xuống sông cứu hai em nhỏ")
        ).dossierID
        let id = try #require(try await office.nominations(again).first)
        let rows = try await listed {
            try await office.registry.check(.nomination(id), on: office.day, into: $0)
        }.rows
        #expect(rows.first?["gates"] == "same_achievement")
    }
}
