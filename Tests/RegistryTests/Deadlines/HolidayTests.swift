import Failures
import TestKit
import Testing

@testable import Registry

@Suite(.database(.sample))
struct HolidayTests {
    private let office = Office(everywhere: true)

    private func add(_ day: String, worked: Bool = false, name: String = "Nghỉ bù", paper: String = "9/TB")
        async throws(Failure) -> Bool
    {
        try await office.registry.addHoliday(date(day), name: name, isWorked: worked, paper: paper)
    }

    private func isWorking(_ day: String) async throws -> String? {
        try await TestSQL.text("select is_working_day('\(day)')::text")
    }

    @Test func `an announced day moves deadlines, and the program's next version leaves it`() async throws {
        #expect(try await isWorking("2027-12-31") == "true")
        #expect(try await add("2027-12-31"))
        #expect(try await !add("2027-12-31"))
        #expect(try await isWorking("2027-12-31") == "false")
        #expect(try await add("2028-01-08", worked: true, name: "Làm bù"))
        #expect(try await isWorking("2028-01-08") == "true")
        // One that was reckoned is put right by the notice.
        #expect(try await add("2028-01-24", name: "Tết Nguyên đán"))
        let before = try await office.registry.rows(.holidays(of: 2027)).count
        // A day that came with an older version, and one that has been entered, meet the catalogue again.
        try await TestSQL.run(
            """
            insert into holiday (day, name, confidence) values ('2027-03-03', 'Nhầm', 'low');
            delete from schema_history where path = 'catalogue/holiday.csv'
            """)
        _ = try await Registry(TestDatabase.patient, workload: .bulk).migrate()
        #expect(try await office.registry.rows(.holidays(of: 2027)).count == before)
        let row = try await office.registry.rows(.holidays(of: 2028)).first { $0["day"] == "2028-01-24" }
        #expect(row?["paper"] == "9/TB" && row?["confidence"] == "high")
    }

    @Test func `what is no announcement is refused`() async throws {
        #expect(await failure { try await add("2027-12-30", worked: true) }?.code == "TD530")
        #expect(await failure { try await add("2027-12-30", name: "  ") }?.code == "TD531")
        #expect(await failure { try await add("2027-12-30", paper: "") }?.code == "TD139")
        let commune = await failure {
            try await Office().registry.addHoliday(
                date("2027-12-30"), name: "Nghỉ", isWorked: false, paper: "9/TB")
        }
        #expect(commune?.code == "TD312")
        #expect(
            try await TestSQL.refusal("update holiday set name = 'x'", login: "vp.phuhuu")?.code == "TD007")
    }

    @Test func `what ends soon is told from ninety days before`() async throws {
        func ending(_ day: String) async throws -> [String] {
            try await office.registry.endingInstruments(on: date(day)).map(\.symbol)
        }
        #expect(try await ending("2026-11-30") == [])
        #expect(
            try await ending("2026-12-01") == ["129/2025/NĐ-CP", "15/2025/TT-BNV", "152/2025/NĐ-CP"])
        #expect(try await ending("2027-02-28").count == 3)
        #expect(try await ending("2027-03-01") == [])
    }
}
