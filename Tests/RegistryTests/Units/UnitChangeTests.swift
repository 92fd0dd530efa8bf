import Failures
import TestKit
import Testing

@testable import Registry

/// Units that change, on the sample: commune 30244 with its departments, and 30253 beside it.
@Suite(.database(.sample))
struct UnitChangeTests {
    private let registry = Registry(TestDatabase.patient)
    private let day = date("2026-03-01")

    private func code(_ body: () async throws -> Void) async -> String? { await failure(body)?.code }

    private func units(on day: String, below code: String) async throws -> [String?] {
        try await registry.rows(.units(on: date(day), below: code)).map { $0["name"] }
    }

    @Test func `a new name leaves the past alone and takes people, names and units below along`() async throws
    {
        try await registry.changeUnit("30244", on: day, paper: "12/NQ", name: "Phường Phú Hựu")
        #expect(try await units(on: "2026-02-28", below: "30244").first == "Xã Phú Hựu")
        let now = try await units(on: "2026-03-01", below: "30244")
        #expect(now.first == "Phường Phú Hựu")
        #expect(now.count == 10)
        #expect(
            try await TestSQL.number(
                "select count(*) from recipient r join org_unit u using (org_unit_id) where upper(u.in_force) = date '2026-03-01'"
            ) == 0)
        #expect(
            try await TestSQL.text("select head_title from org_unit where name = 'Phường Phú Hựu'")
                == "Chủ tịch Ủy ban nhân dân phường Phú Hựu")
        #expect(
            try await TestSQL.number(
                "select count(*) from org_unit_alias a join org_unit u using (org_unit_id) "
                    + "where u.name = 'Phường Phú Hựu' and a.alias = 'Xã Phú Hựu'") == 1)
        // The collective that the department is goes on as the department does.
        #expect(
            try await TestSQL.number(
                "select count(*) from collective c join org_unit u on u.org_unit_id = c.represents_id "
                    + "where u.code = '30244.KT' and u.in_force @> date '2026-03-01'") == 1)
        #expect(
            await code { try await registry.changeUnit("30244", on: day, paper: nil, name: "Phường Phú Hựu") }
                == "TD463")
    }

    @Test func `what began today is put right where it stands`() async throws {
        try await registry.changeUnit("30244.KT", on: day, paper: nil, name: "Phòng Kinh te")
        let count = try await TestSQL.number("select count(*) from org_unit")
        try await registry.changeUnit("30244.KT", on: day, paper: nil, name: "Phòng Kinh tế và Hạ tầng")
        #expect(try await TestSQL.number("select count(*) from org_unit") == count)
    }

    @Test func `changes that cannot be are refused, and leave nothing`() async throws {
        let before = try await TestSQL.rowCounts()
        let merger = { (codes: [String], into: String) in UnitMerger(codes: codes, into: into) }
        #expect(
            await code { try await registry.changeUnit("30244", on: day, paper: nil, parent: "30244.KT") }
                == "TD462")
        #expect(
            await code { try await registry.changeUnit("99999", on: day, paper: nil, name: "X") } == "TD101")
        #expect(
            await code { try await registry.changeUnit("30244.KT", on: day, paper: nil, newCode: "30244.VP") }
                == "TD113")
        #expect(
            await code {
                try await registry.changeUnit("30244", on: date("9999-01-01"), paper: nil, name: "X")
            } == "TD460")
        #expect(
            await code {
                try await registry.mergeUnits(merger(["30244.KT"], "30244.ZZ"), on: day, paper: nil)
            } == "TD467")
        var one = merger(["30244.KT", "30244.KT"], "30244.ZZ")
        one.name = "Phòng Mới"
        let alone = one
        #expect(await code { try await registry.mergeUnits(alone, on: day, paper: nil) } == "TD468")
        var other = merger(["30244.KT"], "30244.VP")
        other.name = "Tên khác hẳn"
        let named = other
        #expect(await code { try await registry.mergeUnits(named, on: day, paper: nil) } == "TD466")
        #expect(
            await code {
                try await registry.splitUnit(
                    "30244.VX", into: [("30244.V1", "Phòng Một")], peopleTo: "30244.V1", parent: nil, on: day,
                    paper: nil)
            } == "TD468")
        #expect(
            await code {
                try await registry.endUnit(
                    "30244", on: day, paper: nil, withBelow: true, peopleTo: "30244.KT")
            } == "TD101")
        #expect(try await TestSQL.rowCounts() == before)
    }

    @Test func `a unit of the present has the awards of all that came into it, and totals agree`()
        async throws
    {
        let then = try await registry.rows(
            registry.statistics(unit: nil, on: day, level: "commune", year: nil, award: nil, asNow: nil))
        let now = try await registry.rows(
            registry.statistics(unit: nil, on: day, level: "commune", year: nil, award: nil, asNow: day))
        let standing = try await TestSQL.number("select count(*) from standing_award")
        #expect(standing > 0)
        #expect(then.compactMap { $0["awards"].flatMap { Int64($0) } }.reduce(0, +) == standing)
        #expect(now.compactMap { $0["awards"].flatMap { Int64($0) } }.reduce(0, +) == standing)
        #expect(then != now)
    }

    @Test func `every unit becomes one unit, whatever was done to it`() async throws {
        try await registry.splitUnit(
            "30244.VX", into: [("30244.VH", "Phòng Văn hóa"), ("30244.XH", "Phòng Xã hội")],
            peopleTo: "30244.VH", parent: nil, on: day, paper: nil)
        try await registry.mergeUnits(
            UnitMerger(codes: ["30244.KT", "30244.VH"], into: "30244.VP"), on: date("2026-04-01"), paper: nil)
        #expect(
            try await TestSQL.number(
                "select count(*) - count(distinct org_unit_id) from units_as_of(date '2026-05-01')") == 0)
        #expect(
            try await TestSQL.number("select count(*) from org_unit")
                == (try await TestSQL.number("select count(*) from units_as_of(date '2026-05-01')")))
        #expect(
            try await TestSQL.text(
                "select u.code from units_as_of(date '2026-05-01') m join org_unit f using (org_unit_id) "
                    + "join org_unit u on u.org_unit_id = m.present_id where f.code = '30244.VX'")
                == "30244.VX")
        #expect(
            try await TestSQL.text(
                "select u.code from units_as_of(date '2026-05-01') m join org_unit f using (org_unit_id) "
                    + "join org_unit u on u.org_unit_id = m.present_id where f.code = '30244.KT'")
                == "30244.VP")
    }
}
