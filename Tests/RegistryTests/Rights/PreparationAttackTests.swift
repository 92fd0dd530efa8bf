import Failures
import TestKit
import Testing

@testable import Registry

/// One human as an office and a leader: what he prepared by other roads than steps, his own unit under another entry, and his
/// own post. And a paper that joins a file which was read before.
@Suite(.database(.sample))
struct PreparationAttackTests {
    private let office = Office()
    private static let commune =
        "(select org_unit_id from org_unit where code = '30244' and upper_inf(in_force))"
    private static let council = "(select min(council_id) from council where org_unit_id = \(commune))"

    /// What the office account does before the vote, and how its approval is refused.
    static let hands: [(sql: String, code: String)] = [
        (
            "insert into council_member (council_id, name, post, role, in_force) "
                + "values (\(council), 'Ghế Mới', 'P', 'member', '[2025-07-01,)')", "TD195"
        ),
        (
            "insert into recusal (council_member_id, nomination_id, is_nominee, reason) select c.council_member_id, "
                + "n.nomination_id, false, 'Người nhà' from council_member c, nomination n where c.name = 'Ghế Cũ' and n.dossier_id = $1",
            "TD195"
        ),
        (
            "insert into initiative_use (initiative_id, nomination_id, purpose) select i.initiative_id, n.nomination_id, 'title' "
                + "from initiative i, nomination n where i.code = 'PREP' and n.dossier_id = $1", "TD314"
        ),
        ("update dossier set title = 'Tên khác' where dossier_id = $1", "TD194"),
        (
            "update council_member set in_force = daterange(lower(in_force), '2025-11-01') where name = 'Ghế Cũ'",
            "TD195"
        ),
        (
            "select set_council_rule(\(commune), rule_set_on('2025-12-01'), '2025-08-01', 1, 2, 'present', false, null, 'QĐ 1')",
            "TD359"
        ),
        (
            "select set_threshold(\(commune), rule_set_on('2025-12-01'), '2025-08-01', 'LDTT', 51, 'voters', 'QĐ 2')",
            "TD359"
        ),
        (
            "select set_award_ratio(\(commune), rule_set_on('2025-12-01'), '2025-08-01', 'LDTT', 99, 'members', 'QĐ 3')",
            "TD359"
        ),
        (
            "insert into rating (recipient_id, year, rating) select n.recipient_id, y, 'HTT' "
                + "from nomination n, unnest(array[2023]) y where n.dossier_id = $1", "TD560"
        ),
        (
            "insert into matter (recipient_id, kind, opened_on, closed_on, outcome) select n.recipient_id, 'complaint', "
                + "'2025-01-02', '2025-02-03', 'no_violation' from nomination n where n.dossier_id = $1",
            "TD560"
        ),
    ]

    @Test(arguments: hands.indices)
    func `whoever prepared it by another road does not approve it`(index: Int) async throws {
        let hand = Self.hands[index]
        try await TwofoldHuman.add()
        try await TestSQL.run(
            """
            insert into council_member (council_id, name, post, role, in_force)
            values (\(Self.council), 'Ghế Cũ', 'P', 'member', '[2025-07-01,)')
            """)
        try await office.registry.addInitiative(
            NewInitiative(
                code: "PREP", name: "Hẹn giờ", kind: "model", unit: "30244.VX", campaign: nil,
                startedYear: 2025,
                stage: "in_use"))
        let dossier = try await office.receive([NominationFile.person("An", born: "1990")])
        let sql = hand.sql.replacing("$1", with: "\(dossier)")
        #expect(try await TestSQL.refusal(sql, login: "test.prep.office") == nil)
        // The council of the seats.
        let name = try await TestSQL.text("select name from council where council_id = \(Self.council)")
        var meeting = office.meeting(dossier)
        meeting.council = try #require(name)
        _ = try await office.registry.recordMeeting(meeting)
        let decision = try await office.draft([dossier])
        let refusal = try await TwofoldHuman.approval(decision, by: "test.prep.leader")
        #expect(refusal?.code == hand.code, "\(hand.sql)")
        #expect(refusal?.arguments["maker"] == "test.prep.office", "\(hand.sql)")
        #expect(try await TwofoldHuman.approval(decision, by: "ct.phuhuu") == nil, "\(hand.sql)")
    }

    @Test func `whoever chose the occasion before the sending does not approve it`() async throws {
        try await TwofoldHuman.add()
        let dossier = try await office.read([NominationFile.person("An", born: "1990")]).dossierID
        let sql = "update dossier set occasion = 'final' where dossier_id = \(dossier)"
        #expect(try await TestSQL.refusal(sql, login: "test.prep.office") == nil)
        _ = try await office.registry.submitDossier(
            dossier, number: PaperNumber(number: 1, symbol: "TTr-PVX"), on: office.day)
        _ = try await office.registry.receiveDossier(dossier, on: office.day)
        // What was sent keeps its occasion.
        let again = sql.replacing("'final'", with: "'interim'")
        #expect(try await TestSQL.refusal(again, login: "test.prep.office")?.code == "TD213")
        _ = try await office.registry.recordMeeting(office.meeting(dossier))
        let decision = try await office.draft([dossier])
        let refusal = try await TwofoldHuman.approval(decision, by: "test.prep.leader")
        #expect(refusal?.code == "TD194")
        #expect(refusal?.arguments["maker"] == "test.prep.office")
        #expect(try await TwofoldHuman.approval(decision, by: "ct.phuhuu") == nil)
    }

    @Test func `whoever mended the day of the meeting, or set the money of the draft, does not approve it`()
        async throws
    {
        try await TwofoldHuman.add()
        let dossier = try await office.receive([NominationFile.person("An", born: "1990")])
        _ = try await office.registry.recordMeeting(office.meeting(dossier))
        let meeting = try await TestSQL.number("select max(meeting_id) from meeting")
        let mending = "select mend_meeting_day(\(meeting), '2025-12-02', 'Gõ nhầm')"
        #expect(try await TestSQL.refusal(mending, login: "test.prep.office") == nil)
        let first = try await office.draft([dossier])
        let mended = try await TwofoldHuman.approval(first, by: "test.prep.leader")
        #expect(mended?.code == "TD195")
        #expect(mended?.arguments["maker"] == "test.prep.office")
        let second = try await office.draft([
            office.recommend([NominationFile.person("Bình", born: "1991")], number: 2)
        ])
        let rounding = "select set_bonus_rounding(\(Self.commune), 'none')"
        #expect(try await TestSQL.refusal(rounding, login: "test.prep.office") == nil)
        let rounded = try await TwofoldHuman.approval(second, by: "test.prep.leader")
        #expect(rounded?.code == "TD193")
        #expect(rounded?.arguments["maker"] == "test.prep.office")
        #expect(try await TwofoldHuman.approval(second, by: "ct.phuhuu") == nil)
    }

    @Test func `who did it is not for him to say`() async throws {
        for (table, column) in [
            ("council_member", "account"), ("council_member", "login"), ("meeting_member", "account"),
            ("recusal", "login"), ("initiative_use", "account"), ("dossier", "edited_by"),
            ("council_member", "ended_by"), ("council_member", "ended_login"), ("council_rule", "account"),
        ] {
            for right in ["insert", "update"] {
                let granted = try await TestSQL.text(
                    "select has_column_privilege('thidua_office', '\(table)', '\(column)', '\(right)')::text")
                #expect(granted == "false", "\(table).\(column) \(right)")
            }
        }
    }

    private func collective(_ name: String, unit: String = "30244") async throws -> Int64 {
        try await TestSQL.inserted(
            """
            with r as (insert into recipient (recipient_kind, name, org_unit_id) select 'collective', '\(name)', org_unit_id
                from org_unit where code = '\(unit)' and upper_inf(in_force) returning recipient_id)
            insert into collective (recipient_id) select recipient_id from r returning recipient_id::text
            """)
    }

    @Test func `a unit is itself under a second entry`() async throws {
        for (name, home, isOwn) in [
            ("Ủy ban nhân dân xã Phú Hựu", "30244", true), ("UBND XÃ PHÚ HỰU", "30244.VX", true),
            ("Xa Phu Huu", "82", true), ("Ủy ban nhân dân", "30244", true),
            ("Cán bộ và nhân dân xã Phú Hựu, tỉnh Đồng Tháp", "30244", true),
            ("Văn phòng HĐND và UBND xã Phú Hựu", "30244.VP", false),
            ("Cơ quan Ủy ban nhân dân xã Phú Hựu", "30244", true),
            ("Tập thể lãnh đạo, công chức UBND xã Phú Hựu, tỉnh Đồng Tháp", "30244", true),
            ("UBND xã Phú Hựu, Đồng Tháp", "30244", true), ("UBND Phú Hựu", "30244", true),
            ("Cơ quan xã Phú Hựu", "30244", true), ("Toàn thể nhân dân xã Phú Hựu năm 2025", "30244", true),
            ("Đảng bộ, chính quyền và nhân dân xã Phú Hựu", "30244", true),
            ("Lãnh đạo Hội Nông dân xã Phú Hựu", "30244", false), ("Hội Nông dân xã Phú Hựu", "30244", false),
            ("Trường Mầm non Phú Hựu", "30244", false), ("Ủy ban nhân dân xã Phú Hựu", "30259", false),
        ] {
            let id = try await collective(name, unit: home)
            let found = try await TestSQL.text(
                "select (\(id) = any (own_collectives(\(Self.commune), '2025-12-20')))::text")
            #expect(found == "\(isOwn)", "\(name) \(home)")
        }
    }

    @Test func `a head awards no entry that is called like his unit`() async throws {
        let dossier = try await office.recommend([
            NominationFile.person("An"),
            NominationFile.collective("Ủy ban nhân dân xã Phú Hựu", unit: "30244.VX"),
        ])
        let decision = try await office.draft([dossier])
        #expect(try await TwofoldHuman.approval(decision, by: "ct.phuhuu")?.code == "TD192")
        #expect(try await TwofoldHuman.approval(decision, by: "pct.phuhuu")?.code == "TD192")
    }

    @Test func `nobody ends his own post`() async throws {
        let person = try await TwofoldHuman.add()
        let post = try await TestSQL.inserted(
            "insert into post (recipient_id, org_unit_id, title, held) values (\(person), \(Self.commune), 'X', '[2025-08-01,)') "
                + "returning post_id::text")
        let end = "select end_post(\(post), '2025-12-01')"
        #expect(try await TestSQL.refusal(end, login: "test.prep.office")?.code == "TD203")
        #expect(try await TestSQL.refusal(end, login: "vp.phuhuu") == nil)
    }

    @Test func `no paper joins a file that was read before`() async throws {
        try await TestSQL.run(
            """
            set session_replication_role = replica;
            insert into decision_batch (sha256, file_name, decision_count, row_count, created_at, created_by)
            values (sha256('x'), 'x.csv', 1, 1, now() - interval '1 day', 'vp.phuhuu')
            """)
        let joining =
            "insert into decision (authority_name, origin, subject, source, decision_batch_id) "
            + "select 'Thủ tướng Chính phủ', 'external', 'X', 'Y', max(decision_batch_id) from decision_batch"
        #expect(try await TestSQL.refusal(joining, login: "vp.phuhuu")?.code == "TD178")
    }
}
