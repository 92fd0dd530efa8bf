import Failures
import Postgres
import TestKit
import Testing

@testable import Registry

/// Submits dossiers and asks what the rules said of them, on the database of the running test.
struct FindingBench {
    let office = Office()
    var registry: Registry { office.registry }

    func submit(_ dossier: Int64, _ number: Int) async throws {
        _ = try await registry.submitDossier(
            dossier, number: PaperNumber(number: number, symbol: "TTr-PVX"), on: office.day)
    }

    /// A dossier with one LĐTT for 2025 of a person who is rated so.
    func submitted(_ rating: String = "HT") async throws -> (dossier: Int64, nomination: Int64) {
        let dossier = try await office.read([NominationFile.person("An")]).dossierID
        let nomination = try #require(try await office.nominations(dossier).first)
        try await rate(nomination, rating)
        try await submit(dossier, 1)
        return (dossier, nomination)
    }

    func rate(_ nomination: Int64, _ rating: String) async throws {
        try await TestSQL.run(
            """
            insert into rating select recipient_id, achievement_year, '\(rating)'
            from nomination where nomination_id = \(nomination)
            on conflict on constraint rating_pk do update set rating = excluded.rating
            """)
    }

    func check(
        _ scope: EligibilityScope, _ detail: EligibilityDetail = .findings,
        basis: EligibilityBasis = .present
    ) async throws -> (rows: [ListedRow], result: EligibilityTally) {
        try await listed {
            try await registry.check(scope, on: office.day, basis: basis, detail: detail, into: $0)
        }
    }

    func attest(_ nomination: Int64, _ isMet: Bool) async throws {
        try await TestSQL.run(
            """
            insert into attestation (nomination_id, criterion, is_met, attested_by, attested_on)
            values (\(nomination), 'tham_gia_phong_trao', \(isMet), 'Trưởng phòng', '2025-12-01')
            """)
    }
}
