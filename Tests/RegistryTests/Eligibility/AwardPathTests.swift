import Failures
import TestKit
import Testing

@testable import Registry

/// What the register holds of a person before a path is asked for.
private struct Career {
    var awards: [(code: String, year: Int)] = []
    var ratings: [Int: String] = [:]
    /// Days on which an initiative of provincial scope was recognised.
    var initiatives: [String] = []

    /// The worked case 15c: a bằng khen, good years, two titles.
    static let almostBKTTG = Career(
        awards: [("BK_BT", 2019), ("CSTDCS", 2022), ("CSTDCS", 2024)],
        ratings: [2020: "HTT", 2021: "HTT", 2022: "HTT", 2023: "HTT", 2024: "HTT"])

    private func awardSQL(_ person: Int64) -> String {
        awards.enumerated().map { index, award in
            """
            with d as (
                insert into decision (org_unit_id, subject)
                select org_unit_id, 'career' from recipient where recipient_id = \(person) returning decision_id)
            insert into award (decision_id, ordinal, group_ordinal, recipient_id, recipient_kind, award_kind_id,
                achievement_year, name, unit_name, org_unit_id, achievement)
            select d.decision_id, 1, 1, r.recipient_id, 'individual', k.award_kind_id, \(award.year), r.name, 'Đơn vị',
                r.org_unit_id, 'Thành tích'
            from d, recipient r, award_kind k
            where r.recipient_id = \(person) and k.award_kind_code = '\(award.code)'
            order by lower(k.in_force) limit 1;
            update decision set state = 'issued', number = \(index + 1), symbol = 'QĐ-THU-\(person)', signer_name = 'Người ký',
                decided_on = '\(award.year)-12-20', signer_post = 'Chủ tịch', approved_at = now(), approved_by = 'thu'
            where state = 'draft' and subject = 'career';
            """
        }.joined(separator: "\n")
    }

    /// Adds the person to the register.
    func store(in registry: Registry) async throws -> Int64 {
        let number = try await TestSQL.number("select count(*) from recipient")
        let person = try await registry.addPerson(
            NewPerson(
                name: "Huỳnh Gia Phúc \(number)", unit: "30244", born: nil, personalNumber: nil, sex: nil),
            on: date("2025-12-01"))
        let rated = ratings.map { "insert into rating values (\(person), \($0.key), '\($0.value)');" }
        let recognised = initiatives.enumerated().map { index, day in
            """
            with i as (
                insert into initiative (code, name, kind, org_unit_id, introduced_by_id, started_year, stage)
                select 'SK.\(person).\(index)', 'Sáng kiến', 'initiative', org_unit_id, org_unit_id, 2020, 'in_use'
                from recipient where recipient_id = \(person) returning initiative_id),
            a as (insert into initiative_author select initiative_id, \(person), 100 from i)
            insert into recognition (initiative_id, scope, recognised_by, recognised_on)
            select initiative_id, 'ministry_province', 'Chủ tịch', '\(day)' from i;
            """
        }
        try await TestSQL.run(
            "begin; " + (rated + recognised).joined(separator: "\n") + awardSQL(person) + "commit")
        return person
    }
}

@Suite(.database(.sample))
struct AwardPathTests {
    private let registry = Registry(TestDatabase.patient)

    private func path(
        _ career: Career, _ code: String, _ day: String, years: Int = 15, matters: String? = nil
    ) async throws -> (rows: [ListedRow], result: AwardPath) {
        let person = try await career.store(in: registry)
        if let matters {
            try await TestSQL.run(
                "insert into matter (recipient_id, kind, opened_on, closed_on, outcome, counts_again_on) "
                    + "values (\(person), \(matters))")
        }
        return try await listed {
            try await registry.awardPath(of: person, to: code, on: date(day), years: years, into: $0)
        }
    }

    @Test func `three titles running and an initiative are enough now (6a)`() async throws {
        let career = Career(
            awards: [("CSTDCS", 2021), ("CSTDCS", 2022), ("CSTDCS", 2023)], initiatives: ["2023-11-01"])
        let path = try await path(career, "CSTD_BT", "2024-03-10").result
        #expect(path.year == 2023)
        #expect(path.steps == [])
        #expect(path.attestations == ["có thành tích xuất sắc tiêu biểu, được lựa chọn"])
        #expect(path.unverifiedLaw == nil)
    }

    @Test func `a gap makes the run begin anew (6b)`() async throws {
        let career = Career(
            awards: [("CSTDCS", 2020), ("CSTDCS", 2021), ("CSTDCS", 2023)], initiatives: ["2023-11-01"])
        let path = try await path(career, "CSTD_BT", "2024-03-10").result
        #expect(path.year == 2025)
        #expect(path.steps.first?.conditions == ["Chiến sĩ thi đua cơ sở các năm 2024 và 2025"])
        #expect(path.steps.map(\.award) == ["CSTD_BT", "CSTDCS"])
        #expect(
            path.steps.last?.conditions == [
                "xếp loại hoàn thành tốt nhiệm vụ trở lên năm 2024",
                "xếp loại hoàn thành xuất sắc nhiệm vụ năm 2024",
            ])
    }

    @Test func `the initiative that is missing is named, too`() async throws {
        let career = Career(awards: [("CSTDCS", 2021), ("CSTDCS", 2022), ("CSTDCS", 2023)])
        let path = try await path(career, "CSTD_BT", "2024-03-10").result
        #expect(path.year == 2024)
        #expect(
            path.steps.first?.conditions == [
                "Chiến sĩ thi đua cơ sở năm 2024",
                "thêm 1 (Sáng kiến, Mô hình, Cách làm hay) được công nhận phạm vi Bộ, ngành, tỉnh, chậm nhất năm 2024",
            ])
    }

    @Test(arguments: [(2023, 2024, "2025-03-10", 2024), (2022, 2024, "2025-03-10", 2025)])
    func `two titles running are enough for a bằng khen (12a)`(
        first: Int, second: Int, day: String, year: Int
    ) async throws {
        let career = Career(awards: [("CSTDCS", first), ("CSTDCS", second)])
        let path = try await path(career, "BK_BT", day).result
        #expect(path.year == year)
        #expect(path.steps.first?.conditions == (year == 2024 ? nil : ["Chiến sĩ thi đua cơ sở năm 2025"]))
    }

    /// One paper may have been recorded beside another.
    @Test(arguments: [(2023, true), (2020, false)])
    func `a title of a year counts once, on however many papers it stands`(other: Int, isMissing: Bool)
        async throws
    {
        let career = Career(awards: [("CSTD_BT", other), ("CSTD_BT", 2023)])
        let path = try await path(career, "CSTDTQ", "2025-03-10").result
        #expect(path.steps.map(\.award).contains("CSTD_BT") == isMissing)
    }

    @Test func `a third title is what 15c lacks, and good years must go on`() async throws {
        let (rows, path) = try await path(.almostBKTTG, "BK_TTG", "2025-03-10")
        #expect(path.year == 2025)
        #expect(
            path.steps.first?.conditions == [
                "xếp loại hoàn thành tốt nhiệm vụ trở lên năm 2025", "Chiến sĩ thi đua cơ sở năm 2025",
            ])
        let limb = rows.filter { $0["award_kind_code"] == "BK_TTG" && $0["limb"] == "b" }
        #expect(limb.map { $0["earliest_year"] } == ["2025", "2025", "2025"])
        #expect(limb.map { $0["seen"] }.last == "2: 2022, 2024")
        #expect(limb[1]["seen"] == "liên tục 5 năm: 2020, 2021, 2022, 2023, 2024")
        #expect(limb[0]["to_come"] == nil)
        let claims = rows.filter { $0["limb"] == "a" }
        #expect(claims.map { $0["to_come"] } == ["cần nêu và xác nhận"])
    }

    @Test func `an order waits for five years after the bằng khen (18a)`() async throws {
        let ratings = [2020: "HTT", 2021: "HTT", 2022: "HTXS", 2023: "HTT", 2024: "HTT"]
        var career = Career(
            awards: [("BK_TTG", 2019), ("CSTDCS", 2020), ("CSTDCS", 2022), ("CSTDCS", 2024)], ratings: ratings
        )
        #expect(try await path(career, "HCLD_III", "2025-03-10").result.year == 2024)
        career.awards[0].year = 2021
        let later = try await path(career, "HCLD_III", "2025-03-10").result
        #expect(later.year == 2026)
        #expect(
            later.steps.first?.conditions == [
                "xếp loại hoàn thành tốt nhiệm vụ trở lên các năm 2025 và 2026",
                "Chiến sĩ thi đua cơ sở 1 lần trong 2025–2026",
            ])
    }

    @Test func `from nothing every award on the way is named with its year`() async throws {
        let path = try await path(Career(), "HCLD_III", "2025-03-10").result
        #expect(path.year == 2034)
        #expect(
            path.steps.map { "\($0.award) \($0.year)" } == [
                "HCLD_III 2034", "BK_TTG 2029", "CSTDCS 2025", "BK_BT 2026",
            ])
        #expect(path.steps[0].conditions.first == "Bằng khen của Thủ tướng Chính phủ năm 2029")
        #expect(path.unverifiedLaw == "RS-2026")
    }

    @Test func `what lies beyond the years looked at is not promised`() async throws {
        let (rows, path) = try await path(Career(), "HCLD_III", "2025-03-10", years: 8)
        #expect(path.year == nil)
        #expect(path.steps == [])
        let limb = rows.filter { $0["limb"] == "cong_trang" }
        #expect(limb.count == 4 && limb.allSatisfy { $0["earliest_year"] == nil })
    }

    @Test func `a rating that is known is not improved, and past years are not made up`() async throws {
        var career = Career.almostBKTTG
        career.ratings[2025] = "HT"
        #expect(try await path(career, "BK_TTG", "2025-12-10").result.year == 2030)
        career = .almostBKTTG
        career.ratings[2023] = nil
        #expect(try await path(career, "BK_TTG", "2025-03-10").result.year == 2028)
    }

    @Test func `years within a disciplinary period do not count, a pending matter is told`() async throws {
        let career = Career(ratings: [2025: "HTXS"])
        let barred = "'discipline', '2025-02-01', '2025-04-01', 'violation', '2026-04-01'"
        let path = try await path(career, "CSTDCS", "2025-12-10", matters: barred).result
        #expect(path.year == 2026)
        #expect(path.obstacles == ["Thành tích trong thời hạn kỷ luật (đến năm 2026)"])
        let pending = try await self.path(
            career, "CSTDCS", "2025-12-10", matters: "'complaint', '2025-02-01', null, null, null"
        ).result
        #expect(pending.year == 2025)
        #expect(pending.obstacles == ["Vụ việc chưa kết luận"])
    }

    @Test func `nothing of a path is stored`() async throws {
        let person = try await Career.almostBKTTG.store(in: registry)
        let before = try await TestSQL.rowCounts()
        for code in ["HCLD_I", "CSTDTQ", "BK_TTG"] {
            _ = try await listed {
                try await registry.awardPath(of: person, to: code, on: date("2025-03-10"), into: $0)
            }
        }
        #expect(try await TestSQL.rowCounts() == before)
    }

    @Test(arguments: [("XX", "TD109"), ("GDVH", "TD302"), ("BCCVN", "TD277")])
    func `an award that leads nowhere is refused`(code: String, refusal: String) async throws {
        let person = try await Career().store(in: registry)
        let found = await failure {
            try await listed {
                try await registry.awardPath(of: person, to: code, on: date("2025-03-10"), into: $0)
            }
        }
        #expect(found?.code == refusal)
    }

    @Test func `a path is for a person of the register`() async throws {
        let found = await failure {
            try await listed {
                try await registry.awardPath(of: 999_999, to: "BK_BT", on: date("2025-03-10"), into: $0)
            }
        }
        #expect(found?.code == "TD106")
    }
}
