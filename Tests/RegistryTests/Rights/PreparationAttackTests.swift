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

    /// An office and a leader of the commune, who are one person of the register; his entry.
    private func twofold() async throws -> Int64 {
        let person = try await TestSQL.inserted(
            """
            with r as (insert into recipient (recipient_kind, name, org_unit_id, born_on, birth_precision)
                values ('individual', 'Hai Vai', \(Self.commune), '1980-05-01', 'day') returning recipient_id)
            insert into person (recipient_id, given_name) select recipient_id, 'Vai' from r returning recipient_id::text
            """)
        try await TestSQL.run(
            """
            select add_account('test.prep.office', 'Hai Vai', 'office', \(Self.commune), \(person));
            select add_account('test.prep.leader', 'Lãnh Đạo', 'leader', \(Self.commune), \(person));
            select add_signer(\(Self.commune), 'test.prep.leader', null, 'Phó Chủ tịch', 'KT.', 'decide', '2025-07-01', null, null)
            """)
        return person
    }

    private func approval(_ decision: Int64, by login: String) async throws -> Failure? {
        try await TestSQL.refusal(
            "select approve_decision(\(decision), version, 100, 'QĐ-UBND', '2025-12-20') from decision where decision_id = \(decision)",
            login: login)
    }

    /// What the office account does before the vote, and how its approval is refused.
    static let hands: [(sql: String, code: String)] = [
        (
            "insert into council_member (council_id, name, post, role, in_force) "
                + "values (\(council), 'Ghế Mới', 'P', 'member', '[2025-07-01,)')", "TD195"
        ),
        (
            "insert into recusal (council_member_id, nomination_id, is_nominee, reason) select c.council_member_id, "
                + "n.nomination_id, false, 'x' from council_member c, nomination n where c.name = 'Ghế Cũ' and n.dossier_id = $1",
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
        _ = try await twofold()
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
        let refusal = try await approval(decision, by: "test.prep.leader")
        #expect(refusal?.code == hand.code, "\(hand.sql)")
        #expect(refusal?.arguments["maker"] == "test.prep.office", "\(hand.sql)")
        #expect(try await approval(decision, by: "ct.phuhuu") == nil, "\(hand.sql)")
    }

    @Test func `whoever entered what it rests on does not approve it`()
        async throws
    {
        _ = try await twofold()
        let file = [
            NominationFile.person("An", born: "1990"), NominationFile.person("Bình", born: "1991"),
            NominationFile.person("Chi", born: "1992"),
        ]
        let first = try await office.read([file[0]]).dossierID
        let second = try await office.read([file[1]]).dossierID
        let third = try await office.read([file[2]]).dossierID
        let of = { (dossier: Int64) in "(select recipient_id from nomination where dossier_id = \(dossier))" }
        try await office.registry.addInitiative(
            NewInitiative(
                code: "PREP", name: "Hẹn giờ", kind: "model", unit: "30244.VX", campaign: nil,
                startedYear: 2025, stage: "in_use"))
        let nomination = try #require(try await office.nominations(third).first)
        _ = try await office.registry.useInitiative("PREP", for: nomination)
        // Somebody else's matter, which another account closes; a year that was rated while nobody was proposed.
        try await TestSQL.expectRefused(
            [
                (
                    "insert into matter (recipient_id, kind, opened_on) values (\(of(first)), 'complaint', '2025-01-02')",
                    nil
                )
            ], login: "vp.phuhuu")
        try await TestSQL.expectRefused(
            [
                (
                    "update matter set closed_on = '2025-02-03', outcome = 'no_violation' where matter_id = "
                        + "(select max(matter_id) from matter)", nil
                ),
                ("insert into rating (recipient_id, year, rating) values (\(of(second)), 2025, 'HTT')", nil),
                (
                    "insert into recognition (initiative_id, scope, recognised_by, recognised_on) select initiative_id, "
                        + "'grassroots', 'Chủ tịch', '2025-11-01' from initiative where code = 'PREP'", nil
                ),
            ], login: "test.prep.office")
        for dossier in [first, second, third] {
            _ = try await office.registry.submitDossier(
                dossier, number: PaperNumber(number: Int(dossier), symbol: "TTr-PVX"), on: office.day)
            _ = try await office.registry.receiveDossier(dossier, on: office.day)
            _ = try await office.registry.recordMeeting(office.meeting(dossier))
            let decision = try await office.draft([dossier])
            let refusal = try await approval(decision, by: "test.prep.leader")
            #expect(refusal?.code == "TD560")
            #expect(refusal?.arguments["maker"] == "test.prep.office")
        }
    }

    @Test func `what nobody looked at is signed with a reason alone`() async throws {
        let dossier = try await office.read([NominationFile.person("An", born: "1990")]).dossierID
        try await TestSQL.expectRefused(
            [
                (
                    "update dossier set submission_number = 9, submission_symbol = 'TTr-PVX', submitted_on = '2025-12-01' "
                        + "where dossier_id = \(dossier); insert into nomination_event (nomination_id, event) "
                        + "select nomination_id, 'submit' from nomination where dossier_id = \(dossier)", nil
                )
            ], login: "vp.phuhuu")
        _ = try await office.registry.receiveDossier(dossier, on: office.day)
        _ = try await office.registry.recordMeeting(office.meeting(dossier))
        let decision = try await office.draft([dossier])
        let signing = { (reason: String) in
            "select approve_decision(\(decision), version, 100, 'QĐ-UBND', '2025-12-20', unmet => '{}'\(reason)) "
                + "from decision where decision_id = \(decision)"
        }
        try await TestSQL.expectRefused(
            [(signing(""), "TD289"), (signing(", unmet_because => 'Đã xem hồ sơ giấy'"), nil)],
            login: "ct.phuhuu")
    }

    @Test func `whoever chose the occasion before the sending does not approve it`() async throws {
        _ = try await twofold()
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
        let refusal = try await approval(decision, by: "test.prep.leader")
        #expect(refusal?.code == "TD194")
        #expect(refusal?.arguments["maker"] == "test.prep.office")
        #expect(try await approval(decision, by: "ct.phuhuu") == nil)
    }

    @Test func `whoever mended the day of the meeting, or set the money of the draft, does not approve it`()
        async throws
    {
        _ = try await twofold()
        let dossier = try await office.receive([NominationFile.person("An", born: "1990")])
        _ = try await office.registry.recordMeeting(office.meeting(dossier))
        let meeting = try await TestSQL.number("select max(meeting_id) from meeting")
        let mending = "select mend_meeting_day(\(meeting), '2025-12-02', 'Gõ nhầm')"
        #expect(try await TestSQL.refusal(mending, login: "test.prep.office") == nil)
        let first = try await office.draft([dossier])
        let mended = try await approval(first, by: "test.prep.leader")
        #expect(mended?.code == "TD195")
        #expect(mended?.arguments["maker"] == "test.prep.office")
        let second = try await office.draft([
            office.recommend([NominationFile.person("Bình", born: "1991")], number: 2)
        ])
        let rounding = "select set_bonus_rounding(\(Self.commune), 'none')"
        #expect(try await TestSQL.refusal(rounding, login: "test.prep.office") == nil)
        let rounded = try await approval(second, by: "test.prep.leader")
        #expect(rounded?.code == "TD193")
        #expect(rounded?.arguments["maker"] == "test.prep.office")
        #expect(try await approval(second, by: "ct.phuhuu") == nil)
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
        #expect(try await approval(decision, by: "ct.phuhuu")?.code == "TD192")
        #expect(try await approval(decision, by: "pct.phuhuu")?.code == "TD192")
    }

    @Test func `nobody ends his own post`() async throws {
        let person = try await twofold()
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

    @Test func `what was awarded elsewhere meanwhile, and a look at one thing alone, are no way past it`()
        async throws
    {
        _ = try await twofold()
        let dossier = try await office.receive([NominationFile.person("An", born: "1990")])
        try await TestSQL.expectRefused(
            [
                (
                    """
                    insert into decision (authority_name, origin, subject, source)
                    values ('Hội Nông dân tỉnh Vĩnh Long', 'external', 'X', 'Y');
                    insert into award (decision_id, ordinal, group_ordinal, recipient_id, recipient_kind, award_kind_id,
                        achievement_year, name, unit_name, org_unit_id, achievement, commendation_type)
                    select (select max(decision_id) from decision where state = 'draft'), 1, 1, n.recipient_id, 'individual', (
                            select k.award_kind_id from award_kind k where k.award_kind_code = 'GK_XA'
                            order by lower(k.in_force) desc limit 1),
                        2024, n.name, 'P', n.org_unit_id, 'T', 'CONG_TRANG'
                    from nomination n where n.dossier_id = \(dossier);
                    select issue_recorded(array[max(decision_id)], array[5], array['QĐ-HND'], array['2025-01-10'::date],
                        array['A'], array['B']) from decision where state = 'draft'
                    """, nil
                )
            ], login: "test.prep.office")
        _ = try await office.registry.recordMeeting(office.meeting(dossier))
        let decision = try await office.draft([dossier])
        #expect(try await approval(decision, by: "test.prep.leader")?.code == "TD560")
        // One finding of a gate is not a look at the criteria.
        let other = try await office.read([NominationFile.person("Bình", born: "1971")]).dossierID
        try await TestSQL.expectRefused(
            [
                (
                    "update dossier set submission_number = 9, submission_symbol = 'TTr-PVX', submitted_on = '2025-12-01' "
                        + "where dossier_id = \(other); insert into nomination_event (nomination_id, event) select "
                        + "nomination_id, 'submit' from nomination where dossier_id = \(other); insert into finding "
                        + "(nomination_event_id, gate, verdict) select last_event_id, 'votes', 'met' from nomination "
                        + "where dossier_id = \(other)", nil
                )
            ], login: "vp.phuhuu")
        _ = try await office.registry.receiveDossier(other, on: office.day)
        _ = try await office.registry.recordMeeting(office.meeting(other))
        let unread = try await office.draft([other])
        try await TestSQL.expectRefused(
            [
                (
                    "select approve_decision(\(unread), version, 101, 'QĐ-UBND', '2025-12-20', unmet => '{}') "
                        + "from decision where decision_id = \(unread)", "TD289"
                )
            ], login: "ct.phuhuu")
    }
}
