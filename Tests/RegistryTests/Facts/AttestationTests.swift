import Failures
import TestKit
import Testing

@testable import Registry

@Suite(.database(.sample))
struct AttestationTests {
    private let office = Office()
    private var registry: Registry { office.registry }
    private let today = date("2026-01-15")
    private static let takesPart = "tham_gia_phong_trao"

    private func word(
        _ criteria: [String] = [Self.takesPart], isMet: Bool = true, by: String = "Trần Thị Giả Định",
        on day: String = "2025-12-03", paper: String? = "05/BB"
    ) -> Attestation {
        Attestation(criteria: criteria, isMet: isMet, by: by, on: date(day), paper: paper)
    }

    /// Two persons rated well, one who is not rated, and a household.
    private func dossier() async throws -> Int64 {
        try await office.read([
            NominationFile.person("Phạm Quốc Tuấn", unit: "30244.KT"),
            NominationFile.person("Lê Hoàng Nam", unit: "30244.VX", award: "CSTDCS"),
            NominationFile.person("Chưa Xếp Loại"), NominationFile.household("Hộ bà Tư"),
        ]).dossierID
    }

    private func open(_ scope: EligibilityScope, withAll: Bool = false) async throws -> [String] {
        try await listed {
            try await registry.attestations(scope, on: today, withAll: withAll, into: $0)
        }.rows.map { "\($0["ordinal"] ?? "") \($0["criterion_code"] ?? "") \($0["word"] ?? "-")" }
    }

    @Test func `only what alone is missing is asked for, until it is said`() async throws {
        let dossier = try await dossier()
        #expect(
            try await open(.dossier(dossier)) == [
                "1 tham_gia_phong_trao -", "2 tham_gia_phong_trao -",
                "4 du_tieu_chuan_noi_ban_hanh_quy_dinh -",
            ])
        let outcome = try await registry.attest(.dossier(dossier), word(), today: today)
        #expect(outcome == AttestationOutcome(nominations: 3, added: 3, corrected: 0, kept: 0))
        #expect(try await open(.dossier(dossier)) == ["4 du_tieu_chuan_noi_ban_hanh_quy_dinh -"])
        let first = try #require(try await office.nominations(dossier).first)
        #expect(
            try await open(.nomination(first), withAll: true) == [
                "1 tham_gia_phong_trao yes", "1 lao_dong_san_xuat_hieu_qua -", "1 guong_mau -",
            ])
        let rows = try await listed {
            try await registry.attestations(.nomination(first), on: today, withAll: true, into: $0)
        }.rows
        #expect(rows.first?["citation"]?.hasPrefix("Luật 06/2022/QH15") == true)
        #expect(rows.first?["attested_by"] == "Trần Thị Giả Định" && rows.first?["paper"] == "05/BB")
    }

    @Test func `a word on one nomination corrects, a word for the dossier does not`() async throws {
        let dossier = try await dossier()
        let id = try #require(try await office.nominations(dossier).first)
        _ = try await registry.attest(.nomination(id), word(), today: today)
        #expect(
            try await registry.attest(.nomination(id), word(), today: today)
                == AttestationOutcome(nominations: 1, added: 0, corrected: 0, kept: 0))
        let denied = try await registry.attest(
            .nomination(id), word(isMet: false, by: "Người Khác"), today: today)
        #expect(denied.corrected == 1)
        let all = try await registry.attest(.dossier(dossier), word(), today: today)
        #expect(all == AttestationOutcome(nominations: 3, added: 2, corrected: 0, kept: 1))
        let words = try await registry.rows(.words(on: id))
        #expect(words.map { $0["word"] } == ["no"])
        let history = try await registry.rows(.attestationCorrections(of: id))
        #expect(
            history.map { "\($0["field"] ?? "") \($0["before"] ?? "") \($0["after"] ?? "")" } == [
                "attested_by Trần Thị Giả Định Người Khác", "is_met true false",
            ])
        #expect(history.allSatisfy { $0["account"] == "vp.phuhuu" })
    }

    @Test func `what no rule asks is refused, with what is asked`() async throws {
        let dossier = try await dossier()
        let id = try #require(try await office.nominations(dossier).first)
        let refusal = await failure {
            try await registry.attest(.nomination(id), word([Self.takesPart, "xyz"]), today: today)
        }
        #expect(refusal?.code == "TD390" && refusal?.arguments["criterion"] == "xyz")
        #expect(refusal?.arguments["asked"] == "guong_mau, lao_dong_san_xuat_hieu_qua, tham_gia_phong_trao")
        let unasked = await failure {
            try await registry.attest(.dossier(dossier), word(["xyz"]), today: today)
        }
        #expect(unasked?.code == "TD390")
        #expect(try await TestSQL.number("select count(*) from attestation") == 0)
    }

    @Test func `what cannot be said is refused`() async throws {
        let dossier = try await dossier()
        func refusal(_ scope: EligibilityScope, _ word: Attestation) async -> String? {
            await failure { try await registry.attest(scope, word, today: today) }?.code
        }
        #expect(await refusal(.nomination(-1), word()) == "TD107")
        #expect(await refusal(.dossier(-1), word()) == "TD103")
        #expect(await refusal(.dossier(dossier), word(by: " \u{200B}")) == "TD397")
        #expect(await refusal(.dossier(dossier), word([])) == "TD397")
        #expect(await refusal(.dossier(dossier), word(on: "2026-01-16")) == "TD392")
    }

    @Test func `nothing is said of what is settled`() async throws {
        _ = try await office.decide([NominationFile.person("Đã Khen")])
        let id = try await TestSQL.number("select max(nomination_id) from nomination where name = 'Đã Khen'")
        let refusal = await failure { try await registry.attest(.nomination(id), word(), today: today) }
        #expect(refusal?.code == "TD391" && refusal?.arguments["name"] == "Đã Khen")
        let direct = try await TestSQL.refusal(
            """
            insert into attestation (nomination_id, criterion, is_met, attested_by, attested_on)
            values (\(id), 'doan_ket', true, 'x', '2025-12-01')
            """)
        #expect(direct?.code == "TD391")
    }

    @Test func `a withdrawn line of a dossier is left out`() async throws {
        let dossier = try await dossier()
        let first = try #require(try await office.nominations(dossier).first)
        try await registry.step(.withdraw, [first], reason: "Xin rút")
        #expect(try await registry.attest(.dossier(dossier), word(), today: today).nominations == 2)
        #expect(try await registry.rows(.words(on: first)) == [])
    }

    @Test(arguments: [
        "delete from attestation", "truncate attestation", "update attestation set criterion = 'doan_ket'",
        "update attestation set account = 'x'",
    ])
    func `words are not taken back`(sql: String) async throws {
        _ = try await registry.attest(.dossier(dossier()), word(), today: today)
        #expect(try await TestSQL.refusal(sql)?.code == "TD230")
    }
}
