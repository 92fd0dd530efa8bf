import Failures
import TestKit
import Testing

@testable import Registry

/// Which law a dossier comes under before its receipt and after it, and what that law knows of types of commendation.
@Suite(.database(.sample))
struct LawOfDossierTests {
    private let office = Office()
    private var registry: Registry { office.registry }

    private func law(_ dossier: Int64, on day: String?) async throws -> String? {
        try await listed { try await registry.check(.dossier(dossier), on: day.map(date), into: $0) }
            .rows.first?["rule_set"]
    }

    private func submit(_ dossier: Int64, _ day: String, number: Int = 1) async throws {
        _ = try await registry.submitDossier(
            dossier, number: PaperNumber(number: number, symbol: "TTr-PVX"), on: date(day))
    }

    @Test func `before its receipt the day asked about or the letter chooses the law`() async throws {
        let dossier = try await office.read([NominationFile.person("An")]).dossierID
        // Opened under the law of 2025, it may be sent under another.
        #expect(try await law(dossier, on: "2026-09-30") == "RS-2025")
        #expect(try await law(dossier, on: "2026-10-01") == "RS-2026")
        try await submit(dossier, "2026-09-30")
        #expect(try await law(dossier, on: nil) == "RS-2025")
        #expect(try await law(dossier, on: "2026-10-01") == "RS-2026")
        // Nothing is received before it was sent.
        #expect(try await law(dossier, on: "2024-05-01") == "RS-2025")
        let kept = try await TestSQL.texts("select distinct rule_set_code from finding")
        #expect(kept == ["RS-2025"])
        let receipt = try await registry.receiveDossier(dossier, on: date("2026-10-02"))
        #expect(receipt.ruleSet == "RS-2026")
        #expect(try await law(dossier, on: "2026-09-30") == "RS-2026")
        // Both days stand, each its own.
        let shown = try #require(try await registry.rows(.dossier(dossier)).first)
        #expect(shown["submitted_on"] == "2026-09-30")
        #expect(shown["received_on"] == "2026-10-02")
    }

    private func received(_ day: String, _ lines: [String] = [NominationFile.person("An")]) async throws
        -> Int64
    {
        var office = office
        office.day = date(day)
        return try await office.receive(lines)
    }

    @Test func `a dossier of before comes under the newer law when the office says why`() async throws {
        let dossier = try await received("2026-09-30")
        #expect(try await law(dossier, on: nil) == "RS-2025")
        let chosen = try await registry.chooseNewerLaw(dossier, reason: "Có lợi hơn cho bà An")
        #expect(chosen.ruleSet == "RS-2026")
        #expect(try await law(dossier, on: nil) == "RS-2026")
        let shown = try #require(try await registry.rows(.dossier(dossier)).first)
        #expect(shown["law_before"] == "RS-2025")
        #expect(shown["law_reason"] == "Có lợi hơn cho bà An")
        #expect(shown["law_chosen_by"] == "vp.phuhuu")
        let traced = try await TestSQL.number(
            "select count(*) from audit_entry where table_name = 'law_choice' and account = 'vp.phuhuu'")
        #expect(traced == 1)
        #expect(
            await failure { try await registry.chooseNewerLaw(dossier, reason: "Lần nữa") }?.code == "TD237")
    }

    @Test func `nor is a law chosen that no clause allows`() async throws {
        let old = try await received("2026-10-01")
        #expect(await failure { try await registry.chooseNewerLaw(old, reason: "Có lợi") }?.code == "TD237")
        let open = try await office.read([NominationFile.person("Bình")]).dossierID
        #expect(await failure { try await registry.chooseNewerLaw(open, reason: "Có lợi") }?.code == "TD214")
        var late = office
        late.day = date("2026-09-28")
        let drafted = try await late.recommend([NominationFile.person("Chi")], number: 5)
        _ = try await late.draft([drafted])
        #expect(
            await failure { try await registry.chooseNewerLaw(drafted, reason: "Có lợi") }?.code == "TD334")
    }

    @Test func `a receipt of before says that the newer law may be chosen`() async throws {
        let dossier = try await office.read([NominationFile.person("An")]).dossierID
        try await submit(dossier, "2026-09-28")
        #expect(try await registry.receiveDossier(dossier, on: date("2026-09-29")).newerLaw == "RS-2026")
    }

    @Test func `by psql the law of a dossier is nobody's to write`() async throws {
        let dossier = try await received("2026-09-30")
        let law = "update dossier set rule_set_code = 'RS-2026' where dossier_id = \(dossier)"
        #expect(try await TestSQL.refusal(law, login: "vp.phuhuu") == nil)
        #expect(
            try await TestSQL.text("select rule_set_code from dossier where dossier_id = \(dossier)")
                == "RS-2025")
        let choice =
            "insert into law_choice (dossier_id, received_on, former_code, rule_set_code, reason) "
            + "values (\(dossier), '2026-09-30', 'RS-2025', 'RS-2026', 'Có lợi')"
        #expect(try await TestSQL.refusal(choice, login: "vp.phuhuu")?.code == "TD007")
        let call = "select choose_newer_law(\(dossier), 'Có lợi hơn')"
        #expect(try await TestSQL.refusal(call, login: "ct.phuhuu")?.code == "TD007")
        #expect(try await TestSQL.refusal(call, login: "vp.phuhuu") == nil)
        for change in ["update law_choice set reason = 'Khác'", "delete from law_choice"] {
            #expect(try await TestSQL.refusal(change)?.code == "TD230")
        }
    }

    private func text(_ type: String, _ name: String = "Người Cứu") -> String {
        let line = NominationFile.person(name, award: "GK_XA")
        return "\(NominationFile.header),Loại khen thưởng\n\(line),\(type)\n"
    }

    @Test(arguments: [
        ("Khen thưởng phong trào thi đua theo chuyên đề", "PHONG_TRAO_CHUYEN_DE"),
        ("chuyên đề", "CHUYEN_DE"),
    ])
    func `types that came with the law of autumn 2026 are those of its dossiers`(type: String, code: String)
        async throws
    {
        var later = office
        later.day = date("2026-10-01")
        let dossier = try await later.read(text(type)).dossierID
        let id = try #require(try await later.nominations(dossier).first)
        let shown = try #require(try await registry.rows(.nomination(id)).first)
        #expect(shown["commendation_type"] == code)
        var before = office
        before.day = date("2026-09-30")
        let refusal = try await before.refusal(text(type, "Người Khác"))
        #expect(refusal?.details.map(\.code) == ["TD238"])
        #expect(refusal?.details.first?.column == "Loại khen thưởng")
        // Nor is it sent under the law of before.
        #expect(await failure { try await submit(dossier, "2026-09-30") }?.code == "TD238")
        try await submit(dossier, "2026-10-01")
    }

    @Test func `by psql a type is the law's, too`() async throws {
        let dossier = try await received("2026-09-30")
        let retype = { (type: String) in
            "update nomination set commendation_type = '\(type)' where dossier_id = \(dossier)"
        }
        var draft = office
        draft.day = date("2026-09-30")
        let open = try await draft.read([NominationFile.person("Bình")]).dossierID
        let change = "update nomination set commendation_type = 'CHUYEN_DE' where dossier_id = \(open)"
        #expect(try await TestSQL.refusal(change, login: "vp.phuhuu")?.code == "TD238")
        #expect(try await TestSQL.refusal(retype("CHUYEN_DE"), login: "vp.phuhuu")?.code == "TD211")
        // Under the newer law that was chosen for it, it may.
        _ = try await registry.chooseNewerLaw(dossier, reason: "Có lợi hơn")
        let id = try #require(try await office.nominations(dossier).first)
        try await registry.returnNominations(
            [id], reason: "Sai loại", fields: [.commendationType: "Là chuyên đề"])
        #expect(try await TestSQL.refusal(retype("CHUYEN_DE"), login: "vp.phuhuu") == nil)
    }

    @Test func `the occasion is the sender's to say, until the dossier has been sent`() async throws {
        let dossier = try await office.read([NominationFile.person("An")]).dossierID
        try await registry.setOccasion(.final, of: dossier)
        #expect(try await registry.rows(.dossier(dossier)).first?["occasion"] == "final")
        try await submit(dossier, "2026-09-30")
        #expect(await failure { try await registry.setOccasion(.interim, of: dossier) }?.code == "TD213")
        let change = "update dossier set occasion = 'interim' where dossier_id = \(dossier)"
        #expect(try await TestSQL.refusal(change, login: "vp.phuhuu")?.code == "TD213")
    }
}
