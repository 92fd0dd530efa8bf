import TestKit
import Testing

@testable import Registry

@Suite(.database(.migrated))
struct WorkingDayTests {
    @Test(arguments: [
        // An ordinary week, a weekend, and the days off of the new year.
        ("2025-12-01", 1, "2025-12-02"), ("2025-12-05", 1, "2025-12-08"), ("2025-12-31", 1, "2026-01-05"),
        // Tết 2026: Monday 16 to Friday 20 February.
        ("2026-02-13", 1, "2026-02-23"), ("2026-02-10", 5, "2026-02-24"), ("2026-02-02", 20, "2026-03-09"),
        // Tết 2024 and 2020, of seven days.
        ("2024-02-07", 1, "2024-02-15"), ("2020-01-22", 3, "2020-02-03"),
        // Monday 29 April 2024 was worked on Saturday 4 May.
        ("2024-04-26", 3, "2024-05-04"), ("2025-04-25", 1, "2025-04-26"),
        // National Day has a second day off since 2021.
        ("2025-08-29", 1, "2025-09-03"), ("2020-09-01", 1, "2020-09-03"),
        ("2026-02-14", 0, "2026-02-14"),
    ])
    func `a working day is counted`(day: String, days: Int, wanted: String) async throws {
        #expect(
            try await TestSQL.text("select add_working_days('\(day)', \(days))::text") == wanted)
    }

    @Test(arguments: [
        ("{[2026-02-12,2026-02-14)}", "2026-02-26"), ("{[2026-02-14,2026-02-23)}", "2026-02-24"),
        ("{[2026-02-11,2026-02-12),[2026-02-23,2026-02-25)}", "2026-02-27"),
        ("{[2025-01-01,2026-01-01)}", "2026-02-24"),
    ])
    func `days on which the clock stands are passed over`(stopped: String, wanted: String) async throws {
        #expect(
            try await TestSQL.text("select add_working_days('2026-02-10', 5, '\(stopped)')::text") == wanted)
    }

    @Test func `while the clock stands nothing falls due, unless it fell due before`() async throws {
        let due = try await TestSQL.texts(
            """
            select add_working_days('2026-02-10', days, '{[2026-02-12,)}')::text
            from generate_series(1, 2) as g (days) order by days
            """)
        #expect(due == ["2026-02-11", nil])
    }

    @Test func `counting working days is the reverse of adding them, over years`() async throws {
        let wrong = try await TestSQL.number(
            """
            select count(*)
            from generate_series(date '2020-01-01', date '2026-12-31', interval '23 days') as d (day)
            cross join generate_series(1, 300, 37) as n (days)
            cross join lateral (select add_working_days(d.day::date, n.days) as due offset 0) a
            where working_days_between(d.day::date, a.due) <> n.days or not is_working_day(a.due)
            """)
        #expect(wrong == 0)
    }

    @Test func `every year of the calendar has its holidays, and says how surely they are known`()
        async throws
    {
        let thin = try await TestSQL.number(
            """
            select count(*) from generate_series(2020, 2028) as g (year)
            where (select count(*) from holiday h
                where extract(year from h.day) = g.year and not h.is_working and h.name like 'Tết Nguyên đán%') < 5
                or (select count(distinct split_part(h.name, ' (', 1)) from holiday h
                    where extract(year from h.day) = g.year and not h.is_working)
                    -- Since 2026 there is 24/11, too: Resolution 28/2026/QH16.
                    <> case when g.year < 2026 then 6 else 7 end
            """)
        #expect(thin == 0)
        #expect(
            try await TestSQL.number(
                "select count(*) from holiday where confidence <> 'high' and day < '2026-01-01'") == 0)
        #expect(try await TestSQL.text("select calendar_known_until()::text") == "2027-12-31")
    }
}
