import Failures
import TestKit
import Testing

@testable import Registry

/// Campaigns of others as anchors: a key of a table asks nobody's rights.
@Suite(.database(.sample))
struct CampaignAttackTests {
    private static let commune =
        "select org_unit_id from org_unit where code = '30244' and upper_inf(in_force)"

    @Test func `nothing is tied to a campaign of others`() async throws {
        let campaign = { (code: String, unit: String) in
            "insert into campaign (code, name, launched_by_id, manner, scope, period) select '\(code)', 'Phong trào', "
                + "org_unit_id, 'yearly', 'unit', '[2025-01-01,2026-01-01)' from org_unit where code = '\(unit)' and upper_inf(in_force)"
        }
        try await TestSQL.run(
            "\(campaign("PT-XA-KHAC", "30259")); \(campaign("PT-TREN", "82")); \(campaign("PT-MINH", "30244"))"
        )
        for (code, refusal) in [("PT-XA-KHAC", "TD007"), ("PT-TREN", nil), ("PT-MINH", nil)] {
            // What cannot be seen is no row to join: its number is guessed.
            let guessed = try await TestSQL.number("select campaign_id from campaign where code = '\(code)'")
            try await TestSQL.expectRefused(
                ending: "rollback",
                [
                    (
                        "insert into dossier (org_unit_id, addressed_to_id, title, prepared_on, campaign_id) "
                            + "select u, u, 'Gắn', '2025-12-01', \(guessed) from (\(Self.commune)) x (u)",
                        refusal
                    ),
                    (
                        "insert into initiative (code, name, kind, org_unit_id, introduced_by_id, started_year, stage, campaign_id) "
                            + "select 'GAN', 'Gắn', 'model', u, u, 2025, 'in_use', \(guessed) from (\(Self.commune)) x (u)",
                        refusal
                    ),
                ])
        }
    }
}
