import Failures
import TestKit
import Testing

@testable import Registry

/// The day on which the authority above received what went up to it.
@Suite(.database(.sample))
struct ReceiptAboveTests {
    private let office = Office()
    private let above = Office(everywhere: true)

    private func forwarded() async throws -> Int64 {
        let dossier = try await office.recommend([NominationFile.person("An", award: "HCLD_III")])
        _ = try await office.leader.forwardDossier(
            dossier, to: "82", number: PaperNumber(number: 7, symbol: "TTr-UBND"), on: date("2025-12-05"))
        return dossier
    }

    private func receive(_ dossier: Int64, _ day: String, by registry: Registry) async -> String? {
        await failure {
            try await registry.recordStep(.receiveAbove, of: dossier, on: date(day), paper: nil)
        }?.code
    }

    @Test func `it is told by that authority, once, and stands apart from the first receipt`() async throws {
        let first = try await office.recommend([NominationFile.person("Bình")], number: 2)
        #expect(await receive(first, "2025-12-08", by: above.registry) == "TD355")
        let dossier = try await forwarded()
        #expect(await receive(dossier, "2025-12-08", by: office.registry) == "TD355")
        #expect(await receive(dossier, "2025-12-04", by: above.registry) == "TD285")
        #expect(await receive(dossier, "2025-12-08", by: above.registry) == nil)
        #expect(await receive(dossier, "2025-12-09", by: above.registry) == "TD355")
        let row = try #require(try await office.registry.rows(.dossier(dossier)).first)
        #expect(row["received_on"] == "2025-12-01")
        #expect(row["forwarded_on"] == "2025-12-05")
        #expect(row["forwarding"] == "07/TTr-UBND")
        #expect(row["received_above_on"] == "2025-12-08")
    }

    @Test func `nor does anybody else tell it by psql, and its answer is not older`() async throws {
        let dossier = try await forwarded()
        let sql = { (day: String) in
            "insert into dossier_step (dossier_id, step, happened_on) values (\(dossier), 'receive_above', '\(day)')"
        }
        #expect(try await TestSQL.refusal(sql("2025-12-08"), login: "vp.phuhuu")?.code == "TD355")
        #expect(await receive(dossier, "2025-12-08", by: above.registry) == nil)
        let nomination = try #require(try await office.nominations(dossier).first)
        let early = await failure {
            try await office.registry.recordOutcome(
                nomination, .awarded(PaperNumber(number: 9, symbol: "QĐ-CTN"), on: date("2025-12-07")),
                authority: nil)
        }
        #expect(early?.code == "TD285")
        try await office.registry.recordOutcome(
            nomination, .awarded(PaperNumber(number: 9, symbol: "QĐ-CTN"), on: date("2025-12-08")),
            authority: nil)
    }

    @Test func `criteria are listed with the codes by which they are attested`() async throws {
        let rows = try await listed {
            try await office.registry.awardRules("LDTT", on: office.day, into: $0)
        }.rows
        let asked = rows.filter { $0["judged_by"] == "attestation" }
        #expect(asked.contains { $0["criterion_code"] == "tham_gia_phong_trao" })
        #expect(asked.allSatisfy { $0["criterion_code"] != nil })
        #expect(rows.contains { $0["judged_by"] == "data" && $0["criterion_code"] == nil })
    }
}
