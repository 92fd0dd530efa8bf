import Failures
import TestKit
import Testing

@testable import Registry

@Suite(.database(.sample))
struct FigureTests {
    private let office = Office()
    private var registry: Registry { office.registry }
    private let day = date("2026-01-15")

    private func set(
        _ lines: [String], header: String = "Mã đơn vị,Năm,Tổng số người,Lao động tiên tiến,Văn bản"
    )
        async throws -> FactOutcome
    {
        let text = ([header] + lines).joined(separator: "\n") + "\n"
        return try await NominationFile.with(Array(text.utf8)) {
            try await registry.setFigures(file: $0, on: day)
        }
    }

    private func figures(_ unit: String) async throws -> [ListedRow] {
        try await registry.rows(.figures(unit: unit, on: day, year: 2025))
    }

    @Test func `a unit that was never proposed becomes a collective of its name, once`() async throws {
        let collectives = "select count(*) from collective"
        let before = try await TestSQL.number(collectives)
        #expect(
            try await set(["30244.VP,2025,12,9,1/BC", "30244.VP,2024,11,9,1/BC", "30244.KT,2024,9,8,1/BC"])
                == FactOutcome(rows: 3, added: 3, corrected: 0))
        #expect(try await TestSQL.number(collectives) == before + 1)
        let row = try #require(try await figures("30244.VP").first)
        #expect(row["unit_code"] == "30244.VP")
        #expect(row["members"] == "12" && row["members_ldtt"] == "9" && row["members_cstdcs"] == nil)
        #expect(try await set(["30244.VP,2025,12,9,1/BC"]).corrected == 0)
        #expect(try await TestSQL.number(collectives) == before + 1)
    }

    @Test func `a figure that is not given stays, a changed one is corrected with its history`() async throws
    {
        let outcome = try await registry.setFigures(
            of: "30244.KT", year: "2025", ["members_ldtt": "9"], paper: "2/BC", on: day)
        #expect(outcome == FactOutcome(rows: 1, added: 0, corrected: 1))
        let row = try #require(try await figures("30244.KT").first)
        #expect(row["members"] == "9" && row["members_ldtt"] == "9" && row["members_completed"] == "9")
        #expect(row["corrections"] == "1")
        let corrections = try await TestSQL.texts(
            """
            select field || ' ' || coalesce(before, '') || ' ' || after from fact_correction
            where fact = 'unit_figure' order by 1
            """)
        #expect(corrections == ["members_ldtt 8 9", "paper 2025-SL/BC mẫu 2/BC"])
    }

    @Test func `every complaint comes at once, and nothing is written`() async throws {
        let before = try await TestSQL.rowCounts()
        let found = await failure {
            try await set([
                "X,2025,1,1,1/BC", "30244.KT,2025,,10,1/BC", "30244.VP,2025,,3,1/BC", "30244.VX,2025,0,,1/BC",
                "30244.HC,2025,mười,-1,1/BC", ",2025,3,3,1/BC", "30244.MN1,2030,3,3,", "30244.A1,2025,,,1/BC",
                "30244.TH1,2025,2,3,1/BC", "30244.TH1,2025,2,1,1/BC",
            ])
        }
        #expect(
            found?.rendered == """
                TD410
                2 Mã đơn vị: Không có đơn vị mã “X” vào ngày của hồ sơ. (TD251)
                3 Lao động tiên tiến: Số 10 lớn hơn tổng số người. (TD135)
                4 Tổng số người: Thiếu giá trị. (TD260)
                5 Tổng số người: “0” không phải số đếm hợp lệ. (TD138)
                6 Lao động tiên tiến: “-1” không phải số đếm hợp lệ. (TD138)
                6 Tổng số người: “mười” không phải số đếm hợp lệ. (TD138)
                7 Mã đơn vị: Thiếu giá trị. (TD260)
                8 Năm: Năm 2030 chưa đến. (TD134)
                8 Văn bản: Thiếu giá trị. (TD260)
                9 Tổng số người: Thiếu giá trị. (TD260)
                10 Hoàn thành nhiệm vụ: Số 23 lớn hơn tổng số người. (TD135)
                10 Lao động tiên tiến: Số 3 lớn hơn tổng số người. (TD135)
                10 Nữ: Số 18 lớn hơn tổng số người. (TD135)
                11 Hoàn thành nhiệm vụ: Số 23 lớn hơn tổng số người. (TD135)
                11 Năm: Trùng với dòng 10: cùng đối tượng, cùng năm. (TD132)
                11 Nữ: Số 18 lớn hơn tổng số người. (TD135)
                """)
        #expect(try await TestSQL.rowCounts() == before)
    }

    @Test func `two who enter a new unit at once make one collective`() async throws {
        let before = try await TestSQL.number("select count(*) from collective")
        let results = await atOnce(4) { index in
            try await Registry(TestDatabase.patient, workload: .interactive).setFigures(
                of: "30244.VP", year: String(2020 + index), ["members": "5"], paper: "1/BC",
                on: date("2026-01-15"))
        }
        for result in results { #expect(try result.get().added == 1) }
        #expect(try await TestSQL.number("select count(*) from collective") == before + 1)
    }

    @Test(arguments: [
        "delete from unit_figure", "truncate unit_figure", "update unit_figure set year = year",
    ])
    func `figures are not taken back`(sql: String) async throws {
        #expect(try await TestSQL.refusal(sql)?.code == "TD230")
    }
}
