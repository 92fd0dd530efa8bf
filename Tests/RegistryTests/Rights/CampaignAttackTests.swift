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

    @Test func `nor to tasks, and campaigns above, that are none of one's own`() async throws {
        try await TestSQL.run(
            """
            insert into key_task (org_unit_id, name)
            values (\(TestSQL.unit("30259")), 'Khác'), (\(TestSQL.unit("30244")), 'Mình'), (\(TestSQL.unit("82")), 'Trên');
            insert into campaign (code, name, launched_by_id, manner, scope, period)
            select 'PT' || u.code, 'Phong trào', u.org_unit_id, 'yearly', 'unit', '[2025-01-01,2026-01-01)'
            from org_unit u where u.code in ('30259', '30244', '82') and upper_inf(u.in_force)
            """)
        let initiative = { (task: String, by: String) in
            "insert into initiative (code, name, kind, org_unit_id, introduced_by_id, started_year, stage, key_task_id) "
                + "select 'GAN2', 'Gắn', 'model', u, \(TestSQL.unit(by)), 2025, 'in_use', \(task) from (\(Self.commune)) x (u)"
        }
        let below = { (parent: String) in
            "insert into campaign (code, name, launched_by_id, manner, scope, period, parent_id) "
                + "select 'DUOI', 'Phong trào', u, 'yearly', 'unit', '[2025-01-01,2026-01-01)', \(parent) from (\(Self.commune)) x (u)"
        }
        var attempts: [(sql: String, code: String?)] = [
            (initiative("null", "30259"), "TD007"), (initiative("null", "82"), nil),
            (initiative("999999", "30244"), "TD007"), (below("999999"), "TD102"), (below("null"), nil),
        ]
        for (name, code, refused) in [
            ("Khác", "30259", true), ("Mình", "30244", false), ("Trên", "82", false),
        ] {
            let task = try await TestSQL.number("select key_task_id from key_task where name = '\(name)'")
            let campaign = try await TestSQL.number(
                "select campaign_id from campaign where code = 'PT\(code)'")
            attempts.append((initiative("\(task)", "30244"), refused ? "TD007" : nil))
            attempts.append((below("\(campaign)"), refused ? "TD102" : nil))
        }
        try await TestSQL.expectRefused(ending: "rollback", attempts)
    }
}
