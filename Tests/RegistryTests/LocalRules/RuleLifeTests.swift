import Failures
import TestKit
import Testing

@testable import Registry

/// What rules outlive: a change of the law, and a change of the unit's name or place.
@Suite(.database(.sample))
struct RuleLifeTests {
    private let office = Office()
    private var registry: Registry { office.registry }

    /// A law that came without its figures once let five votes of nine pass for eight of ten.
    @Test func `no rule set asks for less than the one before without saying so`() async throws {
        let lost = try await TestSQL.texts(
            """
            with law as (
                select rule_set_code as code, lag(rule_set_code) over (order by lower(received)) as former from rule_set
            ), asked as (
                select 'share of votes ' || award_kind_code as what, rule_set_code as code from vote_threshold
                union select 'ratio ' || award_kind_code, rule_set_code from award_ratio where org_unit_id is null
                union select 'quorum', rule_set_code from council_rule where org_unit_id is null
                union select 'type ' || commendation_type, rule_set_code from rule_set_type
                union select concat_ws(' ', 'criterion', award_kind_code, recipient_kind, rule_group, limb, ordinal), rule_set_code
                    from award_rule where not is_withdrawn
            )
            select l.code || ': ' || a.what from law l join asked a on a.code = l.former
            where not exists (select from asked b where b.code = l.code and b.what = a.what)
            order by 1
            """)
        #expect(
            lost == [
                // The cap of Decree 91/2017 Art 9(3) ended with it.
                "RS-2024: ratio CSTDCS",
                // Law 06/2022 Art 8 knew no such type; that of 2026 has it again.
                "RS-2024: type CHUYEN_DE",
                // There is no district any more.
                "RS-2025: criterion GK_HUYEN collective 1 1 1", "RS-2025: criterion GK_HUYEN household 1 1 1",
                "RS-2025: criterion GK_HUYEN individual 1 1 1",
            ])
    }

    private func outcome(_ unit: String, _ day: String, yes: Int, award: String = "CSTDCS") async throws
        -> Bool?
    {
        var office = office
        office.unit = unit
        office.day = date(day)
        let number = try await TestSQL.number("select count(*) + 1 from dossier")
        let dossier = try await office.receive(
            [NominationFile.person("An \(number)", unit: unit, award: award)], number: Int(number))
        let id = try #require(try await office.nominations(dossier).first)
        var meeting = office.meeting(dossier)
        meeting.votes = [MeetingRecord.Votes(nomination: id, yes: yes, no: 9 - yes, blank: 0)]
        return try await registry.recordMeeting(meeting).first?.isRecommended
    }

    @Test(arguments: [(7, false), (8, true)])
    func `under the law of autumn 2026 eight of nine are asked for as before`(yes: Int, passes: Bool)
        async throws
    {
        #expect(try await outcome("30244.VX", "2026-10-05", yes: yes) == passes)
    }

    private func place(_ unit: String = "30244") -> LocalRulePlace {
        LocalRulePlace(unit: unit, from: date("2025-08-01"), ruleSet: nil, citation: "QĐ 86")
    }

    @Test func `an authority's own share of votes runs on under the next law`() async throws {
        _ = try await registry.setThreshold(award: "LDTT", percent: 90, of: .voters, place())
        #expect(try await outcome("30244.VX", "2025-12-01", yes: 8, award: "LDTT") == false)
        #expect(try await outcome("30244.VX", "2026-10-05", yes: 8, award: "LDTT") == false)
        // Until it says something else under that law.
        let later = LocalRulePlace(
            unit: "30244", from: date("2026-10-06"), ruleSet: "RS-2026", citation: "QĐ 99")
        _ = try await registry.setThreshold(award: "LDTT", percent: 50, of: .voters, later)
        #expect(try await outcome("30244.VX", "2026-10-07", yes: 8, award: "LDTT") == true)
    }

    @Test func `a quorum runs on when the authority gets another name, and so does its council`() async throws
    {
        let rule = CouncilRule(quorum: (2, 3, .present), maximumRounds: nil, recusalAdjustsBase: false)
        _ = try await registry.setCouncilRule(rule, place())
        let council = "Hội đồng Thi đua - Khen thưởng"
        _ = try await registry.addCouncilMember(
            NewCouncilMember(
                unit: "30244", council: council, person: nil, name: "Ủy Viên Mẫu", post: "Phó Chủ tịch",
                role: "member", from: office.day, until: nil, paper: nil))
        let all = Office(everywhere: true).registry
        try await all.changeUnit("30244", on: date("2026-03-01"), paper: "9/NQ", name: "Xã Phú Hựu Mới")
        let renamed = Office()
        let members = try await renamed.registry.rows(.councilMembers(unit: "30244", on: date("2026-03-02")))
        #expect(members.map { $0["name"] } == ["Ủy Viên Mẫu"])
        var late = renamed
        late.day = date("2026-03-05")
        let dossier = try await late.receive([NominationFile.person("Bình")])
        var meeting = late.meeting(dossier)
        meeting.membersPresent = 4
        let held = meeting
        #expect(await failure { try await late.registry.recordMeeting(held) }?.code == "TD290")
        _ = try await late.registry.recordMeeting(late.meeting(dossier))
        #expect(try await TestSQL.number("select count(*) from council where name = '\(council)'") == 1)
    }

    @Test func `a council is its unit's under every code that it has had`() async throws {
        let council = "Hội đồng Thi đua - Khen thưởng"
        func seat(_ unit: String, _ name: String, from day: String) async throws {
            _ = try await registry.addCouncilMember(
                NewCouncilMember(
                    unit: unit, council: council, person: nil, name: name, post: "Phó Chủ tịch",
                    role: "member", from: date(day), until: nil, paper: nil))
        }
        let all = Office(everywhere: true).registry
        try await all.changeUnit(
            "30244", on: date("2026-03-01"), paper: "9/NQ", newCode: "30244M", name: "Xã Phú Hựu Mới")
        try await seat("30244M", "Ủy Viên Sau", from: "2026-03-05")
        // The term of another began under the former code.
        try await seat("30244", "Ủy Viên Trước", from: "2026-02-01")
        #expect(try await TestSQL.number("select count(*) from council where name = '\(council)'") == 1)
        for code in ["30244", "30244M"] {
            let members = try await registry.rows(.councilMembers(unit: code, on: date("2026-04-01")))
            #expect(members.map { $0["name"] } == ["Ủy Viên Trước", "Ủy Viên Sau"], "\(code)")
        }
    }

    @Test func `a ratio and a deadline run on, too`() async throws {
        _ = try await registry.setRatio(award: "LDTT", percent: 10, of: .members, place("30244.VX"))
        let rule = DeadlineRule(
            code: "commune_appraisal", step: .appraise, due: .workingDays(5, after: .receive),
            awards: ["LDTT"])
        _ = try await registry.setDeadlineRule(
            rule, unit: "30244", from: date("2025-08-01"), citation: "QĐ 86")
        let all = Office(everywhere: true).registry
        try await all.changeUnit("30244", on: date("2026-03-01"), paper: "9/NQ", name: "Xã Phú Hựu Mới")
        let number = try await TestSQL.number(
            """
            select count(*) from org_unit u, ratios_of('RS-2026', 'LDTT', u.org_unit_id, '2026-10-05') r
            where u.code = '30244.VX' and upper_inf(u.in_force)
            """)
        #expect(number == 1)
        var late = office
        late.day = date("2026-03-05")
        _ = try await late.receive([NominationFile.person("Chi")])
        let due = try await listed {
            try await late.registry.deadlines(unit: "30244", on: late.day, lateOnly: false, into: $0)
        }.rows
        #expect(due.filter { $0["deadline"] == "commune_appraisal" }.map { $0["due_on"] } == ["2026-03-12"])
    }

    /// A law that is announced for 2027, of which nothing is known yet.
    private func announce(verified: Bool = false) async throws {
        try await TestSQL.run(
            """
            set constraints rule_set_one_per_day_ex deferred;
            update rule_set set received = '[2026-10-01,2027-07-01)' where rule_set_code = 'RS-2026';
            insert into rule_set (rule_set_code, received, verified, note)
            values ('RS-2027', '[2027-07-01,)', \(verified), 'Mới công bố')
            """)
    }

    private func threshold(_ award: String) async throws -> String? {
        try await TestSQL.text(
            """
            select (
                select t.percent || '% ' || t.citation
                from org_unit u, threshold_of('RS-2027', '\(award)', u.org_unit_id, '2027-08-01') t
                where u.code = '30244' and upper_inf(u.in_force))
            """)
    }

    @Test func `a law without rows carries the former ones on, and says so`() async throws {
        try await announce()
        let share = try await threshold("CSTDCS")
        #expect(share?.hasPrefix("80% Giữ theo RS-2026, chưa đối chiếu với RS-2027: ") == true)
        #expect(try await threshold("LDTT") == nil)
        // What a verified law ended does not come back.
        #expect(
            try await TestSQL.number(
                "select count(*) from org_unit u, ratios_of('RS-2027', 'CSTDCS', u.org_unit_id, '2027-08-01') r"
            ) == 0)
        #expect(
            try await TestSQL.texts(
                """
                select distinct coalesce(criteria_law('RS-2027', c.award_kind_code), '-') from award_code c
                where exists (select from award_rule r where r.award_kind_code = c.award_kind_code
                    and r.rule_set_code = 'RS-2026' and not r.is_withdrawn)
                """) == ["RS-2026"])
        #expect(try await TestSQL.text("select criteria_law('RS-2027', 'GK_HUYEN')") == nil)
        #expect(
            try await TestSQL.texts(
                "select law_without_type('RS-2027', t)::text from unnest(array['CHUYEN_DE', 'X']) t")
                == ["false", "true"])
        let dossier = try await office.read([NominationFile.person("An", award: "LDTT")]).dossierID
        let rows = try await listed {
            try await registry.check(.dossier(dossier), on: date("2027-08-01"), detail: .findings, into: $0)
        }.rows
        #expect(rows.allSatisfy { $0["rule_set"] == "RS-2027" && $0["verdict"] == "unverified_law" })
        #expect(rows.contains { $0["rule_group"] != nil })
    }

    @Test func `a verified law without rows asks for nothing`() async throws {
        try await announce(verified: true)
        #expect(try await threshold("CSTDCS") == nil)
        #expect(try await TestSQL.text("select criteria_law('RS-2027', 'LDTT')") == nil)
    }

    /// Deadlines are dated, not of a law: none of them falls away on the day on which a law begins.
    @Test func `no deadline ends where a law begins`() async throws {
        let lost = try await TestSQL.texts(
            """
            select s.rule_set_code || ': ' || d.code
            from rule_set s join deadline_rule d on d.in_force @> lower(s.received) - 1
            where d.org_unit_id is null and not exists (
                select from deadline_rule n where n.code = d.code and n.org_unit_id is null and n.in_force @> lower(s.received))
            """)
        #expect(lost == [])
    }

    @Test func `rules of a unit that went into another are told at receipt and beside the list`() async throws
    {
        let own = LocalRulePlace(unit: "30244.A1", from: date("2025-08-01"), ruleSet: nil, citation: "QĐ 86")
        _ = try await registry.setRatio(award: "LDTT", percent: 10, of: .members, own)
        let ended = try await TestSQL.texts(
            """
            with merged as (
                insert into org_unit_lineage (predecessor_id, successor_id, kind, effective_on)
                select a.org_unit_id, b.org_unit_id, 'merge', '2026-01-01' from org_unit a, org_unit b
                where a.code = '30244.A1' and b.code = '30244' and upper_inf(a.in_force) and upper_inf(b.in_force)
            )
            update org_unit set in_force = daterange(lower(in_force), '2026-01-01')
            where code = '30244.A1' and upper_inf(in_force) returning code
            """)
        #expect(ended == ["30244.A1"])
        var late = office
        late.day = date("2026-03-05")
        let dossier = try await late.read([NominationFile.person("An")]).dossierID
        _ = try await registry.submitDossier(
            dossier, number: PaperNumber(number: 1, symbol: "TTr-PVX"), on: late.day)
        let receipt = try await registry.receiveDossier(dossier, on: late.day)
        #expect(receipt.endedRules.map(\.kind) == ["ratio"])
        #expect(receipt.endedRules.first?.endedOn == date("2025-12-31"))
        #expect(receipt.endedRules.first?.words(.vi).contains("QĐ 86") == true)
        #expect(try await registry.endedRules(of: "30244", on: late.day) == receipt.endedRules)
        // One that another took over did not end.
        _ = try await registry.setRatio(award: "LDTT", percent: 20, of: .members, place())
        #expect(try await registry.endedRules(of: "30244", on: late.day) == [])
    }
}
