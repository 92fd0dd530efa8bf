import Failures
import TestKit
import Testing

@testable import Registry

/// A list of a district that writes 23 units in 33 ways.
@Suite(.database(.sample))
struct UnitSpellingTests {
    private let office = Office()

    @Test func `33 spellings of 23 units come to 23 units of the register`() async throws {
        let names = UnitSpellings.all.map(\.[0])
        let units = names.enumerated().map { "('30244.T\($0)', '\($1)')" }.joined(separator: ", ")
        try await TestSQL.run(
            """
            insert into org_unit (code, name, kind, in_force, parent_id)
            select v.code, v.name, 'other', '[2025-07-01,)', p.org_unit_id
            from (values \(units)) v (code, name)
            join org_unit p on p.code = '30244' and upper_inf(p.in_force)
            """)
        let spellings = UnitSpellings.all.enumerated().flatMap { unit, spellings in
            spellings.map { (unit: unit, spelling: $0) }
        }
        let rows = spellings.enumerated().map { place, row in
            "\(place + 1);Ông;Lê Thử \(place);1980;Chuyên viên;\"\(row.spelling)\";Lao động tiên tiến"
        }
        let header = "STT;Danh xưng;Họ và tên;Năm sinh;Chức vụ;Đơn vị công tác;Hình thức khen thưởng"
        let text = ([header] + rows).joined(separator: "\n")
        var options = ImportOptions()
        (options.achievementYear, options.achievement) = (2025, "Hoàn thành tốt nhiệm vụ")
        let review = try await NominationFile.with(Array(text.utf8)) { path in
            try await office.registry.reviewNominations(
                path: path, into: office.target, options: options, writes: true)
        }
        #expect(review.complaints == [] && review.questions == [])
        let found = try await TestSQL.texts(
            "select u.code from nomination n join org_unit u using (org_unit_id) "
                + "where n.dossier_id = \(review.dossierID ?? 0) order by n.ordinal")
        #expect(found == spellings.map { "30244.T\($0.unit)" })
    }
}
