import EmbeddedFiles
import Failures
import TestKit
import Testing

@testable import Registry

@Suite(.database(.migrated))
struct LawTests {
    @Test func `every version of every award kind is loaded`() async throws {
        #expect(try await TestSQL.number("select count(*) from award_kind") == 107)
        #expect(try await TestSQL.number("select count(distinct award_kind_code) from award_kind") == 88)
        #expect(try await TestSQL.number("select count(*) from award_code") == 88)
    }

    @Test func `versions of a kind never overlap`() async throws {
        let overlaps = try await TestSQL.number(
            """
            select count(*) from award_kind a join award_kind b
                on a.award_kind_code = b.award_kind_code and a.award_kind_id < b.award_kind_id
                and a.in_force && b.in_force
            """)
        #expect(overlaps == 0)
    }

    @Test func `bonuses are those of the catalogue, and households get half as much again for forms`()
        async throws
    {
        let file = try #require(EmbeddedFile.find("catalogue/award_kind.csv"))
        let table = CatalogueTable(file)
        func column(_ name: String) throws -> Int { try #require(table.header.firstIndex(of: name)) }
        let (code, family, recipient) = (try column("code"), try column("family"), try column("recipient"))
        let (individual, collective) = (try column("bonus_individual"), try column("bonus_collective"))
        let from = try column("in_force_from")
        var wanted: Set<String> = []
        for row in table.rows {
            for kind in row[recipient].split(separator: "|") {
                let given: Double? =
                    switch kind {
                    case "individual": Double(row[individual])
                    case "collective": Double(row[collective])
                    default: row[family] == "form" ? Double(row[individual]).map { $0 * 1.5 } : nil
                    }
                // Thousandths, to compare without fractions.
                let multiplier = given.map { String(Int(($0 * 1000).rounded())) } ?? "-"
                wanted.insert("\(row[code]) \(row[from]) \(kind) \(multiplier)")
            }
        }
        let found = try await TestSQL.texts(
            """
            select concat_ws(' ', k.award_kind_code, coalesce(lower(k.in_force)::text, ''), r.recipient_kind,
                coalesce(trunc(r.bonus_multiplier * 1000)::text, '-'))
            from award_kind k join award_kind_recipient r using (award_kind_id)
            """)
        #expect(Set(found.compactMap { $0 }) == wanted)
        #expect(found.count == wanted.count)
    }

    @Test func `somebody may decide every kind of award`() async throws {
        let orphans = try await TestSQL.texts(
            "select k.award_kind_code from award_kind k where not exists "
                + "(select from award_kind_authority a where a.award_kind_id = k.award_kind_id)")
        #expect(orphans == [])
    }

    @Test(arguments: [
        "update award_kind set name_vi = 'Khác' where award_kind_code = 'CSTDCS'",
        "update award_kind set precedence = precedence + 1 where award_kind_code = 'CSTDCS'",
        "update award_kind set in_force = daterange('2000-01-01', upper(in_force)) where award_kind_code = 'CSTDCS'",
        "update award_kind set in_force = daterange(lower(in_force), '2025-06-01') "
            + "where award_kind_code = 'CSTDCS' and upper(in_force) = '2025-07-01'",
        "update base_salary set amount_vnd = 1",
    ])
    func `a row of the law is never relabelled`(statement: String) async throws {
        #expect(try await TestSQL.refusal(statement)?.code == "TD231")
    }

    @Test func `an open row of the law may be closed`() async throws {
        try await TestSQL.run(
            "update award_kind set in_force = daterange(lower(in_force), '2030-01-01') "
                + "where award_kind_code = 'CSTDCS' and upper_inf(in_force)")
    }

    @Test(arguments: [
        ("2018-07-01", 1_390_000), ("2019-06-30", 1_390_000), ("2019-07-01", 1_490_000),
        ("2023-07-01", 1_800_000), ("2024-07-01", 2_340_000), ("2026-06-30", 2_340_000),
        ("2026-07-01", 2_530_000),
    ])
    func `the base salary is that of the day`(day: String, amount: Int64) async throws {
        #expect(
            try await TestSQL.number("select amount_vnd from base_salary where in_force @> date '\(day)'")
                == amount)
    }
}
