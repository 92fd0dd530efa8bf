import Failures
import TestKit
import Testing

@testable import Registry

@Suite(.database(.sample))
struct DeadlineTests {
    private let office = Office()

    /// Deadlines of dossiers from the office's unit on a day: code, start, due day, days left, state, end.
    private func told(_ day: String, lateOnly: Bool = false) async throws -> (lines: [String], late: Int) {
        let (rows, tally) = try await listed {
            try await office.registry.deadlines(unit: "30244.VX", on: date(day), lateOnly: lateOnly, into: $0)
        }
        let lines = rows.map { row in
            ["deadline", "started_on", "due_on", "days_left", "state", "ended_on"].map { row[$0] ?? "-" }
                .joined(separator: " ")
        }
        return (lines, tally.late)
    }

    private func receive(award: String = "CSTDCS") async throws -> Int64 {
        try await office.receive([NominationFile.person("An", award: award)])
    }

    private func returned(_ dossier: Int64, on day: String) async throws {
        try await TestSQL.run(
            """
            insert into nomination_event (nomination_id, event, reason, happened_at)
            select nomination_id, 'return', 'Thiếu báo cáo', '\(day) 16:00+07' from nomination
            where dossier_id = \(dossier) and state in ('submitted', 'received')
            """)
    }

    @Test func `a commune has twenty working days from the receipt`() async throws {
        _ = try await receive()
        let running = try await told("2025-12-29")
        #expect(running.lines == ["commune_appraisal 2025-12-01 2025-12-29 0 running -"])
        #expect(running.late == 0)
        let late = try await told("2026-01-05", lateOnly: true)
        #expect(late.lines == ["commune_appraisal 2025-12-01 2025-12-29 -3 late -"])
        #expect(late.late == 1)
        #expect(try await told("2025-12-10", lateOnly: true).lines == [])
        #expect(try await told("2025-11-30").lines == [])
    }

    @Test func `other awards have no such deadline`() async throws {
        _ = try await receive(award: "LDTT")
        #expect(try await told("2026-03-01").lines == [])
    }

    @Test func `the clock stands while the dossier is returned`() async throws {
        let dossier = try await receive()
        try await returned(dossier, on: "2025-12-08")
        // Five of twenty days were used, 2 to 5 and 8 December.
        #expect(
            try await told("2025-12-20").lines == ["commune_appraisal 2025-12-01 - 15 stopped -"])
        let again = date("2025-12-15")
        _ = try await office.registry.submitDossier(
            dossier, number: PaperNumber(number: 2, symbol: "TTr-PVX"), on: again)
        _ = try await office.registry.receiveDossier(dossier, on: again)
        #expect(
            try await told("2025-12-31").lines == ["commune_appraisal 2025-12-01 2026-01-07 3 running -"])
        // As the day was seen when it was still with the unit.
        #expect(
            try await told("2025-12-09").lines == ["commune_appraisal 2025-12-01 - 15 stopped -"])
    }

    @Test func `the clock goes on when what was mended joins a dossier again`() async throws {
        let dossier = try await office.receive(
            ["An", "Bình"].map { NominationFile.person($0, award: "CSTDCS") })
        let ids = try await office.nominations(dossier)
        let votes = [MeetingRecord.Votes(nomination: ids[0], yes: 9, no: 0, blank: 0)]
        _ = try await office.registry.returnNominations([ids[1]], reason: "Thiếu", fields: [:])
        _ = try await office.registry.recordMeeting(office.meeting(dossier, votes: votes))
        try await office.leader.step(.refuse, [ids[0]], reason: "Không chọn")
        for (number, day) in [(2, "2025-12-02"), (3, "2025-12-15")] {
            if number == 3 { try await returned(dossier, on: "2025-12-08") }
            _ = try await office.registry.submitDossier(
                dossier, number: PaperNumber(number: number, symbol: "TTr-PVX"), on: date(day))
            _ = try await office.registry.receiveDossier(dossier, on: date(day))
        }
        let steps = try await TestSQL.texts(
            "select step || ' ' || happened_on from dossier_step where dossier_id = \(dossier) order by dossier_step_id"
        )
        #expect(
            steps == [
                "submit 2025-12-01", "receive 2025-12-01", "submit 2025-12-02", "receive 2025-12-02",
                "return 2025-12-08", "submit 2025-12-15", "receive 2025-12-15",
            ])
    }

    @Test func `a return after the deadline does not undo it`() async throws {
        let dossier = try await receive()
        try await returned(dossier, on: "2026-01-06")
        #expect(
            try await told("2026-01-07").lines == ["commune_appraisal 2025-12-01 2025-12-29 -5 late -"])
    }

    @Test(arguments: [("2025-12-29", "in_time"), ("2025-12-30", "done_late")])
    func `appraisal ends with the council`(held: String, state: String) async throws {
        var meeting = office.meeting(try await receive())
        meeting.heldOn = date(held)
        _ = try await office.registry.recordMeeting(meeting)
        let told = try await told("2026-02-01")
        #expect(told.lines == ["commune_appraisal 2025-12-01 2025-12-29 - \(state) \(held)"])
        #expect(told.late == 0)
    }

    @Test func `awards of the nation have fixed days in the next year`() async throws {
        _ = try await office.read([
            NominationFile.person("An", award: "CSTDTQ"), NominationFile.collective("Tổ Một", award: "CO_CP"),
        ])
        #expect(
            try await told("2026-06-30").lines == [
                "government_flag - 2026-06-30 0 running -", "national_fighter - 2026-12-31 129 running -",
            ])
        #expect(try await told("2027-01-04").late == 2)
    }

    @Test func `a fixed day on a Sunday goes to the working day after it, and says so`() async throws {
        // 31/12/2028 is a Sunday; the calendar ends there.
        let dossier = try await office.read([NominationFile.person("An", award: "CSTDTQ")]).dossierID
        // The year of achievement is still to come, which nobody may enter.
        try await TestSQL.run(
            "set session_replication_role = replica; update nomination set achievement_year = 2027 "
                + "where dossier_id = \(dossier)")
        let rows = try await listed {
            try await office.registry.deadlines(unit: nil, on: date("2028-12-31"), lateOnly: false, into: $0)
        }.rows
        let row = try #require(rows.first { $0["deadline"] == "national_fighter" })
        #expect(row["fixed_on"] == "2028-12-31")
        #expect(row["day_off"] == "sunday")
        #expect(row["due_on"] == "2029-01-01")
        #expect(row["state"] == "running")
    }

    @Test func `the rule of an authority stands in for the national one`() async throws {
        try await TestSQL.run(
            """
            insert into deadline_rule (
                code, org_unit_id, in_force, from_step, to_step, award_kind_codes, unit, amount, citation, confidence)
            select x.code, u.org_unit_id, '[2025-07-01,)', 'receive', x.to_step, '{}', x.unit, x.amount, 'Quy chế', 'high'
            from org_unit u
            cross join (values
                ('commune_appraisal', 'appraise', 'working_day', 10), ('local_notice', 'notify', 'day', 6)
            ) as x (code, to_step, unit, amount)
            where u.code = '30244' and u.in_force @> date '2025-12-01'
            """)
        let dossier = try await receive()
        // The sixth day is a Sunday: the period ends with the next working day.
        #expect(
            try await told("2025-12-05").lines == [
                "local_notice 2025-12-01 2025-12-08 1 running -",
                "commune_appraisal 2025-12-01 2025-12-15 6 running -",
            ])
        try await office.registry.recordStep(.notify, of: dossier, on: date("2025-12-09"), paper: "3/TB-UBND")
        #expect(
            try await told("2025-12-10").lines.first
                == "local_notice 2025-12-01 2025-12-08 - done_late 2025-12-09")
    }

    @Test func `a step of a dossier that is not there is refused`() async throws {
        let refusal = await failure {
            try await office.registry.recordStep(.inform, of: 99_999, on: office.day, paper: nil)
        }
        #expect(refusal?.code == "TD103")
    }

    @Test func `withdrawn nominations have no deadlines`() async throws {
        let dossier = try await receive()
        try await TestSQL.run(
            """
            insert into nomination_event (nomination_id, event, reason)
            select nomination_id, 'withdraw', 'Rút' from nomination where dossier_id = \(dossier)
            """)
        #expect(try await told("2026-03-01").lines == [])
    }
}
