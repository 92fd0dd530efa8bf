import Failures
import TestKit
import Testing

@testable import Registry

/// Meetings and counts that an office writes by psql so that another rule, fewer seats or more rounds count.
@Suite(.database(.sample))
struct BallotAttackTests {
    private let office = Office()

    private func unit(_ code: String) -> String {
        "(select org_unit_id from org_unit where code = '\(code)' and upper_inf(in_force))"
    }

    private var council: String {
        "(select min(council_id) from council where org_unit_id = \(unit("30244")))"
    }

    private func meeting(_ day: String, members: Int = 9) -> String {
        "insert into meeting (council_id, held_on, members_total, members_present) "
            + "values (\(council), '\(day)', \(members), \(members))"
    }

    /// A count of the last meeting: its round, and yes and no.
    private func ballot(_ nomination: Int64, _ rounds: [(yes: Int, no: Int)], share: String, first: Int = 1)
        -> String
    {
        let rows = rounds.enumerated().map { index, votes in
            let total = votes.yes + votes.no
            return
                "select m, \(nomination), \(index + first), \(votes.yes), \(votes.no), 0, \(total), \(total), \(share), "
                + "\(2 * votes.yes > total) from (select max(meeting_id) as m from meeting) x"
        }
        return
            "insert into ballot (meeting_id, nomination_id, round, yes, no, blank, base_total, base_voters, "
            + "threshold_percent, threshold_base, recommended) \(rows.joined(separator: " union all "))"
    }

    private func step(_ nomination: Int64, _ event: String) -> String {
        "insert into nomination_event (nomination_id, event) values (\(nomination), '\(event)')"
    }

    private func refusal(_ statements: [String]) async throws -> String? {
        let sql = "begin; \(statements.joined(separator: "; ")); rollback"
        return try await TestSQL.refusal(sql, login: "vp.phuhuu")?.code
    }

    private func received(_ award: String = "CSTDCS") async throws -> Int64 {
        try #require(
            try await office.nominations(office.receive([NominationFile.person("An", award: award)])).first)
    }

    @Test(arguments: ["2025-06-30", "1990-01-01"])
    func `an earlier day of the meeting brings no earlier rule`(day: String) async throws {
        let id = try await received()
        try await TestSQL.run(
            "select set_threshold(\(unit("82")), 'RS-2025', '2025-07-01', 'CSTDCS', 95, 'total_members', 'QĐ 1')"
        )
        let now = "95, 'total_members'"
        let before = "80, 'total_members'"
        let eight = [(yes: 8, no: 1)]
        let voted = { (day: String, share: String) in
            [meeting(day), ballot(id, eight, share: share), step(id, "recommend")]
        }
        #expect(try await refusal(voted("2025-12-10", before)) == "TD182")
        // An order of days that cannot be is refused by its own rule, too.
        let early = try await refusal(voted(day, before))
        #expect(["TD182", "TD285"].contains(early))
        let all = [meeting("2025-12-10"), ballot(id, [(yes: 9, no: 0)], share: now), step(id, "recommend")]
        #expect(try await refusal(all) == nil)
    }

    @Test func `a council has the seats that the register knows`() async throws {
        let id = try await received()
        let seats = (1...9).map { "('Ủy Viên \($0)')" }.joined(separator: ", ")
        try await TestSQL.run(
            "insert into council_member (council_id, name, post, role, in_force) "
                + "select \(council), n, 'P', 'member', '[2025-07-01,)' from (values \(seats)) x (n)")
        let share = "80, 'total_members'"
        for (members, code) in [(1, "TD167"), (8, "TD167"), (9, nil)] as [(Int, String?)] {
            let statements = [
                meeting("2025-12-10", members: members), ballot(id, [(yes: members, no: 0)], share: share),
                step(id, "recommend"),
            ]
            #expect(try await refusal(statements) == code, "\(members)")
        }
        // Nor does a list of one take the others away.
        let alone = [
            meeting("2025-12-10", members: 1),
            "insert into meeting_member (meeting_id, council_member_id, attendance) select (select max(meeting_id) from meeting), "
                + "min(council_member_id), 'present' from council_member where council_id = \(council)",
            ballot(id, [(yes: 1, no: 0)], share: share), step(id, "recommend"),
        ]
        #expect(try await refusal(alone) == "TD167")
        // Nor does a second council without seats, also of the unit under another name.
        let renamed = "select change_unit('30244', register_today(), 'NQ 1', null, 'Xã Phú Hựu Mới', null)"
        for before in [[], [renamed]] {
            let second =
                before + [
                    "insert into council (org_unit_id, name) values (\(unit("30244")), 'Hội đồng khác')",
                    meeting("2025-12-10", members: 1)
                        .replacing("\(council)", with: "(select max(council_id) from council)"),
                    ballot(id, [(yes: 1, no: 0)], share: share), step(id, "recommend"),
                ]
            #expect(try await refusal(second) == "TD167", "\(before)")
        }
    }

    @Test func `rounds follow one another, and are no more than may be`() async throws {
        let id = try await received("LDTT")
        let none = "null::integer, null::text"
        let both = [
            meeting("2025-12-10"), ballot(id, [(yes: 2, no: 7), (yes: 9, no: 0)], share: none),
            step(id, "recommend"),
        ]
        #expect(try await refusal(both) == "TD182")
        let first = [meeting("2025-12-10"), ballot(id, [(yes: 2, no: 7)], share: none), step(id, "decline")]
        let second = ballot(id, [(yes: 9, no: 0)], share: none, first: 2)
        #expect(try await refusal(first + [second]) == "TD182")
        #expect(try await refusal(first + [step(id, "vote_again"), second, step(id, "recommend")]) == nil)
        try await TestSQL.run(
            "select set_council_rule(\(unit("30244")), 'RS-2025', '2025-07-01', null, null, null, false, 1, 'QĐ 1')"
        )
        #expect(try await refusal(both) == "TD291")
        #expect(try await refusal(first + [step(id, "vote_again")]) == "TD291")
        #expect(try await refusal(first) == nil)
    }

    @Test func `a list of who came joins no vote, whoever is first`() async throws {
        let id = try await received("LDTT")
        try await TestSQL.run(
            """
            insert into council_member (council_id, name, post, role, in_force)
            values (\(council), 'Ủy Viên', 'P', 'member', '[2025-07-01,)');
            insert into council (org_unit_id, name) values (\(unit("30259")), 'Hội đồng Kia');
            insert into meeting (council_id, held_on, members_total, members_present)
            select council_id, '2025-12-10', 9, 9 from council where name = 'Hội đồng Kia';
            \(meeting("2025-12-10"))
            """)
        let list = { (meeting: String) in
            "insert into meeting_member (meeting_id, council_member_id, attendance) select (\(meeting)), council_member_id, "
                + "'present' from council_member where name = 'Ủy Viên'"
        }
        let foreign =
            "select meeting_id from meeting join council using (council_id) where council.name = 'Hội đồng Kia'"
        #expect(try await TestSQL.refusal(list(foreign), login: "test.office")?.code == "TD293")
        let voter = OpenLogin("vp.phuhuu")
        let vote = "\(ballot(id, [(yes: 9, no: 0)], share: "null, null")); \(step(id, "recommend"))"
        #expect(try await voter.refusal("begin; \(vote)") == nil)
        // The list waits for the vote, and then sees it.
        async let late = TestSQL.refusal(list("select max(meeting_id) from meeting"), login: "vp.phuhuu")
        while try await TestSQL.number(
            "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"
        ) == 0 {
            await Task.yield()
        }
        #expect(try await voter.refusal("commit") == nil)
        #expect(try await late?.code == "TD230")
        await voter.close()
    }
}
