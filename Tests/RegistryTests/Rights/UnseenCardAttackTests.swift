import Failures
import TestKit
import Testing

@testable import Registry

/// Whether there is a card, as somebody asks who does not see it: a row that names it is refused as one that names none. And
/// whoever is known by his number alone is nobody's to make an author.
@Suite(.database(.sample))
struct UnseenCardAttackTests {
    private static let department = TestSQL.unit("30244.VX")

    private func stranger() async throws -> Int64 {
        try await TestSQL.inserted(
            """
            with r as (insert into recipient (recipient_kind, name, org_unit_id, personal_number)
                values ('individual', 'Người Xa', \(TestSQL.unit("30259")), '087079000003') returning recipient_id)
            insert into person (recipient_id, given_name) select recipient_id, 'Xa' from r returning recipient_id::text
            """)
    }

    /// Rows that name a card, `$r`.
    private static let rows = [
        "insert into person (recipient_id, given_name) values ($r, 'X')",
        "insert into collective (recipient_id) values ($r)",
        "insert into household (recipient_id) values ($r)",
        "insert into household (recipient_id, head_id) select min(recipient_id), $r from recipient",
        "update household set head_id = $r",
        "insert into post (recipient_id, org_unit_id, title, held) values ($r, \(department), 'T', '[2025-01-01,)')",
        "insert into rating (recipient_id, year, rating) values ($r, 2024, 'HTT')",
        "insert into unit_figure (recipient_id, year, members) values ($r, 2024, 3)",
        "insert into matter (recipient_id, kind, opened_on) values ($r, 'complaint', '2025-01-01')",
        "insert into initiative_author (initiative_id, recipient_id, share_percent) select initiative_id, $r, 10 from initiative "
            + "where code = 'LA'",
        "insert into council_member (council_id, recipient_id, name, role, in_force) select council_id, $r, 'X', 'member', "
            + "'[2025-01-01,)' from council",
        """
        insert into nomination (dossier_id, ordinal, recipient_id, recipient_kind, award_kind_code, achievement_year, name,
            unit_name, org_unit_id, achievement, commendation_type)
        select dossier_id, 1, $r, 'individual', 'LDTT', 2025, 'Người Xa', 'Phòng', org_unit_id, 'Thành tích', 'CONG_TRANG'
        from dossier where title = 'Thử'
        """,
        """
        insert into decision (authority_name, origin, subject, source) values ('Thủ tướng Chính phủ', 'external', 'X', 'Y');
        insert into award (decision_id, ordinal, group_ordinal, recipient_id, recipient_kind, award_kind_id, achievement_year,
            name, unit_name, org_unit_id, achievement, commendation_type)
        select d.decision_id, 1, 1, $r, 'individual', k.award_kind_id, 2019, 'Người Xa', 'P', \(department), 'T', 'CONG_TRANG'
        from decision d, award_kind k where d.state = 'draft' and k.award_kind_code = 'BK_TTG' and upper_inf(k.in_force)
        """,
        "select move_person($r, \(department))", "select correct_name($r, 'Khác', 'Theo khai sinh')",
        "select mend_death($r, '2020-01-01', 'Theo khai tử')", "select unmerge_people($r, 'Nhầm')",
        "select merge_people($r, min(recipient_id), 'Trùng') from recipient",
        "select require_entry_sight($r)",
        "select answer_request(recipient_request_id, $r, 'Đây') from recipient_request",
    ]

    @Test func `a row that names somebody unseen is refused as one that names nobody`() async throws {
        let hidden = try await stranger()
        try await TestSQL.run(
            """
            insert into initiative (code, name, kind, org_unit_id, introduced_by_id, started_year, stage)
            values ('LA', 'Hẹn giờ', 'model', \(Self.department), \(Self.department), 2019, 'in_use');
            insert into council (org_unit_id, name) values (\(TestSQL.unit("30244")), 'Hội đồng Thử');
            insert into dossier (org_unit_id, addressed_to_id, title, prepared_on)
            values (\(Self.department), \(TestSQL.unit("30244")), 'Thử', '2025-12-01');
            insert into recipient_request (org_unit_id, asked_of_id, wording, asked_by)
            values (\(TestSQL.unit("30259")), \(TestSQL.unit("30244")), 'Xin hỏi', 'test.office');
            with r as (insert into recipient (recipient_kind, name, org_unit_id) values ('household', 'Hộ Thử', \(Self.department))
                returning recipient_id)
            insert into household (recipient_id) select recipient_id from r
            """)
        for row in Self.rows {
            var told: [String] = []
            for id in [hidden, 999_999] {
                let refusal = try await TestSQL.refusal(
                    "begin; \(row.replacing("$r", with: "\(id)")); rollback", login: "vp.phuhuu")
                let arguments = refusal?.arguments.filter { $0.key != "id" } ?? [:]
                told.append("\(refusal?.code ?? "–") \(arguments.sorted { $0.key < $1.key })")
                // No constraint names itself.
                #expect(
                    refusal != nil && !["TD121", "TD120", "TD122", "TD900"].contains(refusal?.code), "\(row)")
            }
            #expect(told.first == told.last, "\(row)")
        }
        // Not even that whatever a card is of one kind or another.
        #expect(try await TestSQL.number("select count(*) from rating where recipient_id = \(hidden)") == 0)
    }

    @Test func `whoever is known by his number alone is no author`() async throws {
        let hidden = try await stranger()
        try await TestSQL.run(
            """
            insert into initiative (code, name, kind, org_unit_id, introduced_by_id, started_year, stage)
            values ('LA', 'Hẹn giờ', 'model', \(Self.department), \(Self.department), 2019, 'in_use')
            """)
        try await TestSQL.expectRefused(
            [("select ask_numbers(array['087079000003'])", nil)])
        #expect(
            try await TestSQL.text(
                "select (\(hidden) = any (proved_recipients()))::text", login: "vp.phuhuu") == "true")
        let entering =
            "insert into initiative_author (initiative_id, recipient_id, share_percent) select initiative_id, \(hidden), 10 "
            + "from initiative where code = 'LA'"
        try await TestSQL.expectRefused([(entering, "TD007")])
        let office = Office()
        let refusal = await failure { try await office.registry.addAuthor(hidden, of: "LA", share: 10) }
        #expect(refusal?.code == "TD106")
    }
}
