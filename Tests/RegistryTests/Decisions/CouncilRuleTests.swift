import Failures
import TestKit
import Testing

@testable import Registry

/// Composition, attendance, quorum, recusal, rounds and corrections.
@Suite(.database(.sample))
struct CouncilRuleTests {
    private let office = Office(everywhere: true)
    private let council = "Hội đồng Thi đua - Khen thưởng"

    private func add(
        _ name: String, role: String = "member", person: Int64? = nil, from: String = "2025-07-01",
        until: String? = nil
    ) async throws(Failure) -> Int64 {
        try await office.registry.addCouncilMember(
            NewCouncilMember(
                unit: "30244", council: council, person: person, name: name, post: "Ủy viên", role: role,
                from: date(from), until: until.map(date), paper: "12/QĐ-UBND"))
    }

    private func votes(
        _ nomination: Int64, _ yes: Int, _ no: Int = 0, _ blank: Int = 0,
        papers: MeetingRecord.Papers? = nil, written: Int? = nil
    ) -> MeetingRecord.Votes {
        MeetingRecord.Votes(
            nomination: nomination, yes: yes, no: no, blank: blank, papers: papers, written: written)
    }

    /// A rule of the commune for the law of the day.
    private func rule(_ columns: String, _ values: String) async throws {
        try await TestSQL.run(
            """
            insert into council_rule (rule_set_code, org_unit_id, citation, \(columns))
            select r.rule_set_code, u.org_unit_id, 'Quy chế', \(values)
            from rule_set r, org_unit u
            where r.received @> date '2025-12-01' and u.code = '30244' and u.in_force @> date '2025-12-01'
            """)
    }

    @Test func `terms of one seat do not overlap, and there is one chair at a time`() async throws {
        let chair = try await add("Một", role: "chair", from: "2025-07-01")
        #expect(await failure { try await add("Hai", role: "chair", from: "2025-08-01") }?.code == "TD123")
        #expect(await failure { try await add("Một", from: "2026-01-01") }?.code == "TD123")
        #expect(
            await failure { try await add("Ba", from: "2025-08-01", until: "2025-07-01") }?.code == "TD110")
        #expect(await failure { try await add("Ba", person: -1, from: "2025-08-01") }?.code == "TD106")
        try await office.registry.endCouncilMember(chair, on: date("2025-07-31"))
        _ = try await add("Hai", role: "chair", from: "2025-08-01")
        let again = await failure { try await office.registry.endCouncilMember(chair, on: office.day) }
        #expect(again?.code == "TD231")
        #expect(
            await failure { try await office.registry.endCouncilMember(-1, on: office.day) }?.code == "TD293")
        let day = try await office.registry.rows(.councilMembers(unit: "30244", on: date("2025-07-31")))
        #expect(day.map { $0["name"] } == ["Một"])
        #expect(day.first?["until_day"] == "2025-07-31")
    }

    @Test func `a list of attendance gives the numbers, is frozen and must agree with them`() async throws {
        var ids: [Int64] = []
        for name in ["Một", "Hai", "Ba"] { ids.append(try await add(name)) }
        let dossier = try await office.receive([NominationFile.person("An")])
        var meeting = office.meeting(dossier)
        meeting.attendance = [
            .init(member: ids[0], manner: .present, substitute: "Người thay"),
            .init(member: ids[1], manner: .written), .init(member: ids[1], manner: .present),
            .init(member: -1, manner: .present),
        ]
        let wrong = meeting
        let before = try await TestSQL.rowCounts()
        let refusal = await failure { try await office.registry.recordMeeting(wrong) }
        #expect(refusal?.code == "TD112")
        #expect(
            refusal?.details.map(\.code) == ["TD293", "TD293", "TD294", "TD294", "TD294"])
        #expect(try await TestSQL.rowCounts() == before)
        meeting.attendance = Array(meeting.attendance.prefix(2))
        (meeting.membersTotal, meeting.membersPresent, meeting.writtenOpinions) = (3, nil, 1)
        let outcome = try #require(try await office.registry.recordMeeting(meeting).first)
        #expect(outcome.yes == 2)
        let sheet = try await office.registry.rows(Listing.meeting(outcome.meeting)[1])
        #expect(sheet.map { $0["attendance"] } == ["present", "written", "absent"])
        #expect(sheet.first?["substitute"] == "Người thay")
        let result = try #require(try await office.registry.rows(Listing.meeting(outcome.meeting)[2]).first)
        #expect(result["percent_of_total"] == "66.6")
        #expect(result["percent_of_voters"] == "100.0")
        let late = try await TestSQL.refusal(
            "insert into meeting_member select \(outcome.meeting), \(try await add("Bốn")), 'present', null")
        #expect(late?.code == "TD230")
        for change in ["update meeting_member set attendance = 'absent'", "delete from meeting_member"] {
            #expect(try await TestSQL.refusal(change)?.code == "TD230")
        }
    }

    @Test(arguments: [("present", 6, 2, true), ("present", 5, 4, false), ("voters", 5, 1, true)])
    func `without its quorum a council cannot vote`(
        counts: String, present: Int, written: Int, isMet: Bool
    ) async throws {
        try await rule("quorum_numerator, quorum_denominator, quorum_counts", "2, 3, '\(counts)'")
        let dossier = try await office.receive([NominationFile.person("An")])
        var meeting = office.meeting(dossier)
        (meeting.membersPresent, meeting.writtenOpinions) = (present, written)
        let held = meeting
        let refusal = await failure { try await office.registry.recordMeeting(held) }
        #expect(refusal?.code == (isMet ? nil : "TD290"))
        if !isMet { #expect(refusal?.arguments["quorum"] == "2/3") }
    }

    @Test(arguments: [false, true])
    func `a member does not vote on himself, and a rule says whether the base is smaller`(adjusts: Bool)
        async throws
    {
        if adjusts { try await rule("recusal_adjusts_base", "true") }
        let line = NominationFile.person("An", award: "CSTDCS")
        let dossier = try await office.receive([line, NominationFile.person("Bình", award: "CSTDCS")])
        let ids = try await office.nominations(dossier)
        let person = try await TestSQL.number(
            "select recipient_id from nomination where nomination_id = \(ids[0])")
        _ = try await add("An", person: person)
        for name in ["Hai", "Ba", "Bốn"] { _ = try await add(name) }
        let fifth = try await add("Năm")
        try await office.registry.recuse(member: fifth, from: ids[1], reason: "Là vợ")
        #expect(
            await failure { try await office.registry.recuse(member: fifth, from: -1, reason: "Ghi sai") }?
                .code
                == "TD107")
        let count = [votes(ids[0], 3, 1), votes(ids[1], 4)]
        let outcomes = try await office.registry.recordMeeting(
            office.meeting(dossier, votes: count, members: 5))
        #expect(outcomes.map(\.recused) == [1, 1])
        // 3 of 5 or of 4 stay below 80 %; 4 of 5 and 4 of 4 reach it.
        #expect(outcomes.map(\.isRecommended) == [false, true])
        let meeting = try #require(outcomes.first?.meeting)
        let results = try await office.registry.rows(Listing.meeting(meeting)[2])
        #expect(results.map { $0["percent_of_total"] } == (adjusts ? ["75.0", "100.0"] : ["60.0", "80.0"]))
        let recusals = try await office.registry.rows(Listing.meeting(meeting)[3])
        #expect(recusals.map { $0["is_nominee"] } == ["t", "f"])
        #expect(
            await failure {
                try await office.registry.recuse(member: fifth, from: ids[1], reason: "Ghi sai")
            }?.code
                == "TD241")
    }

    @Test func `papers are counted from issued to valid, and all that is wrong comes at once`() async throws {
        let dossier = try await office.receive(["A", "B", "C", "D"].map { NominationFile.person($0) })
        let ids = try await office.nominations(dossier)
        func papers(_ issued: Int?, _ collected: Int?, _ valid: Int?) -> MeetingRecord.Papers {
            MeetingRecord.Papers(issued: issued, collected: collected, valid: valid)
        }
        let refusal = await failure {
            try await office.registry.recordMeeting(
                office.meeting(
                    dossier,
                    votes: [
                        votes(ids[0], 9, 1, papers: papers(10, 10, 10)),
                        votes(ids[1], 7, 1, papers: papers(9, 8, 7)),
                        votes(ids[2], 8, papers: papers(9, 8, nil)), votes(ids[3], 9, written: 1),
                    ]))
        }
        #expect(
            refusal?.details.map { "\($0.line ?? 0) \($0.code)" }
                == ["1 TD298", "2 TD298", "3 TD298", "4 TD298"])
        let outcomes = try await office.registry.recordMeeting(
            office.meeting(
                dossier,
                votes: [votes(ids[0], 6, 1, 1, papers: papers(9, 8, 7))]
                    + ids.dropFirst().map { votes($0, 9) }
            ))
        #expect(outcomes.map(\.isRecommended) == [true, true, true, true])
    }

    @Test func `what was declined may be voted on again, as often as a rule allows`() async throws {
        try await rule("maximum_rounds", "2")
        let dossier = try await office.receive(["An", "Bình"].map { NominationFile.person($0) })
        let ids = try await office.nominations(dossier)
        let first = try await office.registry.recordMeeting(
            office.meeting(dossier, votes: [votes(ids[0], 9), votes(ids[1], 4, 5)]))
        let meeting = try #require(first.first?.meeting)
        let wrong = await failure {
            try await office.registry.voteAgain(meeting: meeting, votes: [votes(ids[0], 9)])
        }
        #expect(wrong?.details.map(\.code) == ["TD241"])
        let second = try await office.registry.voteAgain(meeting: meeting, votes: [votes(ids[1], 3, 6)])
        #expect(second.map(\.round) == [2])
        let third = await failure { try await office.registry.voteAgain(meeting: meeting, votes: []) }
        #expect(third?.code == "TD291")
        #expect(third?.arguments["name"] == "Bình")
        var later = office.meeting(dossier)
        later.isFurtherRound = true
        let held = later
        #expect(await failure { try await office.registry.recordMeeting(held) }?.code == "TD291")
        #expect(
            await failure { try await office.registry.voteAgain(meeting: -1, votes: []) }?.code == "TD297")
    }

    @Test func `a correction is an entry, and the outcome follows it until a decision holds the nomination`()
        async throws
    {
        let dossier = try await office.receive([NominationFile.person("An")])
        let id = try #require(try await office.nominations(dossier).first)
        let outcome = try #require(
            try await office.registry.recordMeeting(office.meeting(dossier, votes: [votes(id, 4, 5)])).first)
        let ballot = try await TestSQL.number("select ballot_id from ballot where nomination_id = \(id)")
        func correct(_ yes: Int, _ no: Int) async throws -> Bool {
            try await office.registry.correctBallot(ballot, votes: votes(0, yes, no), reason: "Ghi nhầm")
        }
        #expect(await failure { try await correct(5, 5) }?.code == "TD242")
        #expect(try await correct(5, 4))
        let state = "select state from nomination where nomination_id = \(id)"
        #expect(try await TestSQL.text(state) == "recommended")
        #expect(try await !correct(3, 6))
        #expect(try await TestSQL.text(state) == "declined")
        #expect(try await correct(9, 0))
        let shown = try #require(try await office.registry.rows(Listing.meeting(outcome.meeting)[2]).first)
        #expect(shown["yes"] == "9")
        #expect(shown["correction"] == "Ghi nhầm")
        #expect(try await TestSQL.number("select yes from ballot where ballot_id = \(ballot)") == 4)
        #expect(try await TestSQL.refusal("delete from ballot_correction")?.code == "TD230")
        _ = try await office.draft([dossier])
        #expect(await failure { try await correct(1, 8) }?.code == "TD292")
        #expect(
            await failure {
                try await office.registry.correctBallot(-1, votes: votes(0, 1), reason: "Ghi sai")
            }?.code == "TD297")
    }

    /// Domain cases 23a, 23b and 23d with a member who neither came nor wrote, on both bases.
    @Test(arguments: [
        ("CSTD_BT", 15, 14, 13, "total_members", false), ("CSTD_BT", 15, 14, 13, "voters", true),
        ("CSTD_BT", 15, 14, 14, "total_members", true), ("CSTD_BT", 15, 14, 12, "voters", false),
        ("CSTDCS", 9, 8, 7, "total_members", false), ("CSTDCS", 9, 8, 7, "voters", true),
        ("CSTDCS", 9, 8, 8, "total_members", true), ("CSTDCS", 9, 8, 6, "voters", false),
    ])
    func `a local threshold replaces the national one, and its citation stays with the ballot`(
        award: String, members: Int, voters: Int, yes: Int, base: String, isReached: Bool
    ) async throws {
        if base == "voters" {
            try await TestSQL.run(
                """
                insert into local_vote_threshold (rule_set_code, org_unit_id, award_kind_code, percent, base, citation)
                select v.rule_set_code, u.org_unit_id, v.award_kind_code, v.percent, 'voters', 'QĐ 86/2025'
                from vote_threshold v, org_unit u where u.code = '87' and u.in_force @> date '2024-12-10'
                """)
        }
        var office = office
        office.day = date("2024-12-10")
        office.unit = "87"
        office.authority = "87"
        let dossier = try await office.receive([
            NominationFile.person("An", unit: "87", award: award, year: 2024)
        ])
        let id = try #require(try await office.nominations(dossier).first)
        var meeting = office.meeting(dossier, votes: [votes(id, yes, voters - yes)], members: members)
        (meeting.membersPresent, meeting.writtenOpinions) = (voters - 1, 1)
        let outcome = try #require(try await office.registry.recordMeeting(meeting).first)
        #expect(outcome.isRecommended == isReached)
        #expect(outcome.thresholdBase == base)
        let shown = try #require(try await office.registry.rows(Listing.meeting(outcome.meeting)[2]).first)
        #expect(shown["percent_of_total"] == share(yes, members))
        #expect(shown["percent_of_voters"] == share(yes, voters))
        #expect((shown["citation"] == "QĐ 86/2025") == (base == "voters"))
    }

    private func share(_ yes: Int, _ all: Int) -> String { "\(yes * 100 / all).\(yes * 1000 / all % 10)" }

    @Test func `no table holds a member with a vote`() async throws {
        let tables = try await TestSQL.texts(
            """
            select c.conrelid::regclass::text || ': ' || string_agg(a.attname, ' ' order by a.attname)
            from pg_constraint c
            join pg_attribute a on a.attrelid = c.conrelid and a.attnum > 0 and not a.attisdropped
            where c.confrelid = 'council_member'::regclass
            group by c.conrelid order by 1
            """)
        #expect(
            tables == [
                "meeting_member: account attendance council_member_id login meeting_id substitute",
                "recusal: account council_member_id is_nominee login nomination_id reason recorded_at",
            ])
        let persons = try await TestSQL.texts(
            """
            select a.attrelid::regclass || '.' || a.attname from pg_attribute a
            where a.attrelid in ('ballot'::regclass, 'ballot_correction'::regclass)
                and (a.attname ~ 'member|recipient|person' or a.attname = 'name')
            """)
        #expect(persons == [])
    }
}
