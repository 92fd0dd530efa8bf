import Failures
import TestKit
import Testing

@testable import Registry

/// Units named or made by their own offices, as accounts with psql: papers are printed under these names.
@Suite(.database(.sample))
struct UnitNameAttackTests {
    private static let commune =
        "(select org_unit_id from org_unit where code = '30244' and upper_inf(in_force))"

    private func adding(
        _ name: String, kind: String = "department", body: String = "null", head: String = "null",
        symbol: String = "null", authority: String = "null", parent: String = commune
    ) -> String {
        """
        insert into org_unit (code, name, kind, parent_id, in_force, body_name, head_title, decision_symbol,
            authority_kind_code)
        values ('30244.THU', '\(name)', '\(kind)', \(parent), '[2025-12-01,)', \(body), \(head), \(symbol), \(authority))
        """
    }

    @Test func `nobody makes an authority of his own level or above`() async throws {
        let attempts: [(sql: String, code: String)] = [
            (adding("Xã Phú Hựu"), "TD208"),
            (adding("tỉnh đồng tháp"), "TD208"),
            (adding("Ủy ban nhân dân tỉnh Đồng Tháp"), "TD208"),
            (adding("Phòng Mới", body: "'Uỷ ban nhân dân tỉnh Đồng Tháp'"), "TD208"),
            (adding("Phòng Mới", head: "'Chủ tịch UBND tỉnh Đồng Tháp'"), "TD208"),
            (adding("Xã Hoàn Toàn Mới", kind: "commune"), "TD209"),
            (adding("Tỉnh Hoàn Toàn Mới", kind: "province"), "TD209"),
            (
                adding(
                    "Phòng Mới", body: "'Phòng Mới'", head: "'Trưởng phòng'", symbol: "'QĐ-PM'",
                    authority: "'province_chair'"), "TD209"
            ),
            (
                adding(
                    "Phòng Mới", body: "'Phòng Mới'", head: "'Trưởng phòng'", symbol: "'QĐ-PM'",
                    authority: "'department_head'"), "TD209"
            ),
        ]
        for attempt in attempts {
            #expect(
                try await TestSQL.refusal(attempt.sql, login: "vp.phuhuu")?.code == attempt.code,
                "\(attempt.sql)")
        }
        for usual in [
            adding("Trạm Y tế xã Phú Hựu"),
            adding("Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã Phú Hựu").replacing(
                "THU", with: "THU2"),
            adding(
                "Trường Trung học Mẫu", kind: "school", body: "'Trường Trung học Mẫu'", head: "'Hiệu trưởng'",
                symbol: "'QĐ-THM'", authority: "'unit_head'"
            ).replacing("THU", with: "THU3"),
        ] {
            #expect(try await TestSQL.refusal(usual, login: "vp.phuhuu") == nil, "\(usual)")
        }
    }

    /// The name of a unit may stand beside any name on paper.
    @Test func `nobody calls a unit after himself`() async throws {
        let own = try #require(
            try await TestSQL.text("select full_name from account where account_name = 'vp.phuhuu'"))
        #expect(try await TestSQL.refusal(adding("Tổ \(own)"), login: "vp.phuhuu")?.code == "TD203")
        #expect(
            try await TestSQL.refusal(adding("Tổ Mới", body: "'\(own)'"), login: "vp.phuhuu")?.code == "TD203"
        )
        let both = adding("Tổ \(own)").replacing(
            "('30244.THU',",
            with:
                "('30244.TH8', 'Tổ \(own)', 'department', \(Self.commune), '[2025-12-01,)', null, null, null, null), ('30244.THU',"
        )
        #expect(try await TestSQL.refusal(both, login: "vp.phuhuu")?.code == "TD203")
        let renaming = "select change_unit('30244.HC', register_today(), null, null, 'Tổ \(own)', null)"
        #expect(try await TestSQL.refusal(renaming, login: "vp.phuhuu")?.code == "TD203")
    }

    @Test func `nor does he take its name later`() async throws {
        func renaming(_ code: String, _ name: String, on day: String = "2026-01-01") -> String {
            "select change_unit('\(code)', '\(day)', 'NQ', null, '\(name)', null)"
        }
        let other = try await TestSQL.text(
            "select name from org_unit where kind = 'commune' and code <> '30244' and upper_inf(in_force) order by code limit 1"
        )
        let commune = try #require(other)
        for attempt in [
            renaming("30244", commune), renaming("30244", "Tỉnh Đồng Tháp"),
            renaming("30244.VX", "Xã Phú Hựu"),
            renaming("30244.VX", "UBND \(commune)"),
            "select split_unit('30244.A1', array['30244.A8', '30244.A9'], array['Ấp Một', '\(commune)'], '30244.A8', null, '2026-01-01', 'NQ')",
            "select merge_units(array['30244.A1', '30244.A2'], '30244.A9', '\(commune)', null, null, '2026-01-01', 'NQ', false)",
        ] {
            #expect(try await TestSQL.refusal(attempt, login: "vp.phuhuu")?.code == "TD208", "\(attempt)")
        }
        #expect(
            try await TestSQL.refusal(
                "select merge_units(array['30244.A1', '30244.A2'], '30244.A9', 'Ấp Chung', 'commune', null, '2026-01-01', 'NQ', false)",
                login: "vp.phuhuu")?.code == "TD209")
        for usual in [renaming("30244.VX", "Phòng Xã hội"), renaming("30244", "Xã Phú Hựu Mới")] {
            #expect(try await TestSQL.refusal(usual, login: "vp.phuhuu") == nil, "\(usual)")
        }
    }

    @Test func `a post that somebody has is in a unit of his office`() async throws {
        let person = try await TestSQL.number(
            "select min(recipient_id) from recipient r join org_unit u using (org_unit_id) "
                + "where u.code = '30244.VX' and recipient_kind = 'individual' and upper_inf(in_force)")
        func post(_ held: String) -> String {
            "insert into post (recipient_id, org_unit_id, title, held) select \(person), org_unit_id, 'Phó', '\(held)' "
                + "from org_unit where code = '30259' and upper_inf(in_force)"
        }
        #expect(try await TestSQL.refusal(post("[2025-08-01,)"), login: "vp.phuhuu")?.code == "TD007")
        #expect(try await TestSQL.refusal(post("[2025-08-01,2025-09-01)"), login: "vp.phuhuu") == nil)
        let again = "update post set held = '[2025-08-01,)' where recipient_id = \(person)"
        #expect(try await TestSQL.refusal(again, login: "vp.phuhuu")?.code == "TD007")
    }

    @Test func `a council has a quorum of half its members at least`() async throws {
        func rule(_ share: String) -> String {
            "select set_council_rule(\(Self.commune), 'RS-2025', '2026-01-01', \(share), 'present', true, 2, 'QĐ 1')"
        }
        #expect(try await TestSQL.refusal(rule("1, 9"), login: "vp.phuhuu")?.code == "TD148")
        #expect(try await TestSQL.refusal(rule("4, 9"), login: "vp.phuhuu")?.code == "TD148")
        #expect(try await TestSQL.refusal(rule("2, 3"), login: "vp.phuhuu") == nil)
    }

    @Test func `no unit is also called like an authority, its body or its head`() async throws {
        let naming = { (alias: String) in
            "insert into org_unit_alias (org_unit_id, alias) values (\(TestSQL.unit("30244.TH1")), '\(alias)')"
        }
        try await TestSQL.expectRefused(
            ending: "rollback",
            [
                (naming("UBND xã Phú Hựu"), "TD161"), (naming("Ủy ban nhân dân tỉnh Đồng Tháp"), "TD161"),
                (naming("Chủ tịch UBND xã Phú Hựu"), "TD161"), (naming("Tiểu học Sen Hồng cơ sở chính"), nil),
                // A code, and what is in another commune.
                (naming("30244"), "TD161"), (naming("30259"), "TD161"), (naming("877"), "TD161"),
                (naming("Trường Tiểu học xã Tân Phú Trung"), "TD161"),
                (naming("TH Sen Hồng X. Tân Phú Trung"), "TD161"),
                (naming("Tiểu học Sen Hồng xã Phú Hựu"), nil), (naming("Trường TH xã An Nhơn"), nil),
                (naming("Tiểu học Tân Phú Trung"), nil), (naming("TH-01"), nil),
            ])
    }
}
