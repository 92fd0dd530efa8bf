import Failures
import TestKit
import Testing

@testable import Registry

/// A letter or a month that was mistyped, a form of address, two years of one school year: none of them makes two awards of one.
@Suite(.database(.sample))
struct SlipTests {
    private let office = Office()

    /// What reading these lines would ask.
    private func asked(_ lines: [String]) async throws -> [String] {
        let review = try await NominationFile.with(Array(NominationFile.text(lines).utf8)) {
            try await office.registry.reviewNominations(path: $0, into: office.target)
        }
        return review.complaints.map { "\($0.line ?? 0) \($0.code)" }
    }

    /// What stands against a draft of the dossier, and of the same asked with psql.
    private func findings(_ dossier: Int64, number: Int) async throws -> (program: [String], psql: String?) {
        let draft = try await office.draft([dossier])
        let refusal = await failure {
            try await office.leader.approveDecision(
                draft, version: 1, signature: office.signature(number),
                reasons: ApprovalReasons(unmet: "Hội đồng nhất trí"))
        }
        let psql = try await TestSQL.refusal(
            "select approve_decision(\(draft), 1, \(number), 'QĐ-UBND', '2025-12-01', unmet_because => 'x')",
            login: "ct.phuhuu")
        try await office.leader.approveDecision(
            draft, version: 1, signature: office.signature(number),
            reasons: ApprovalReasons(repeated: "Hai người, đã đối chiếu", unmet: "Hội đồng nhất trí"))
        return ((refusal?.details ?? []).map { "\($0.arguments["ordinal"] ?? "") \($0.code)" }, psql?.code)
    }

    @Test func `a name that is a letter apart is asked about where unit, year of birth and award agree`()
        async throws
    {
        _ = try await office.decide([
            NominationFile.person("Huỳnh Văn Sang", born: "1975"),
            NominationFile.person("Lê Thị Hoa", born: "03/1980"),
        ])
        for (name, born, unit, year, code) in [
            ("Huỳnh Văn San", "1975", "30244.VX", 2025, "2 TD430"),
            ("Huynh Van San", "1975", "30244.VX", 2025, "2 TD430"),
            ("Huỳnh Văn San", "05/06/1975", "30244.VX", 2025, "2 TD430"),
            // Another award, unit, year of birth, or marks, or two letters: somebody else.
            ("Huỳnh Văn San", "1975", "30244.VX", 2024, nil),
            ("Huỳnh Văn San", "1975", "30244.KT", 2025, nil),
            ("Huỳnh Văn San", "1976", "30244.VX", 2025, nil),
            ("Huỳnh Văn Hạng", "1975", "30244.VX", 2025, nil),
            ("Huỳnh Văn Sơn", "1975", "30244.VX", 2025, nil), ("Huỳnh Văn San", "", "30244.VX", 2025, nil),
            // Births by month are mistyped, too; of two months in two years nobody is asked.
            ("Lê Thị Hoa", "08/1980", "30244.VX", 2025, "2 TD550"),
            ("Lê Thị Hoa", "03/1981", "30244.VX", 2025, "2 TD550"),
            ("Lê Thị Hoa", "20/08/1980", "30244.VX", 2025, "2 TD550"),
            ("Lê Thị Hoa", "08/1981", "30244.VX", 2025, nil),
        ] as [(String, String, String, Int, String?)] {
            #expect(
                try await asked([NominationFile.person(name, born: born, unit: unit, year: year)])
                    == [code].compactMap { $0 }, "\(name) \(born) \(unit) \(year)")
        }
        // Of one list nobody is asked at entry: who signs is.
        let second = try await office.recommend(
            [
                NominationFile.person("Võ Thị Lanh", born: "1977"),
                NominationFile.person("Võ Thị Lan", born: "1977"),
                NominationFile.person("Võ Thị Lành", born: "1977", unit: "30244.KT"),
            ], number: 2)
        #expect(try await findings(second, number: 102) == (["2 TD149"], "TD149"))
        let pairs = try await office.registry.rows(office.registry.duplicates(in: "30244", on: office.day))
        // Whom the leader has signed as two is no double any more.
        #expect(!pairs.contains { Set([$0["name"], $0["other_name"]]) == ["Võ Thị Lanh", "Võ Thị Lan"] })
    }

    @Test func `a form of address of the other sex is asked about, and by who signs`() async throws {
        _ = try await office.read([NominationFile.person("Đỗ Văn Ba", born: "1980", year: 2024)])
        let line = { (name: String, number: String) in
            NominationFile.person(name, born: "1980", number: number).replacing(",Ông,", with: ",Bà,")
        }
        #expect(try await asked([line("Đỗ Văn Ba", "")]) == ["2 TD554"])
        #expect(try await asked([NominationFile.person("Đỗ Văn Ba", born: "1980")]) == [])
        // A number of a man born in 1980; one that tells another year says nothing.
        let dossier = try await office.recommend([
            line("Trịnh Ngọc Hà", "087080000401"), line("Trịnh Ngọc Hân", "087180000402"),
            line("Trịnh Ngọc Hải", "087200000013"),
        ])
        #expect(try await findings(dossier, number: 103) == (["1 TD566"], "TD566"))
    }

    @Test func `one school year is one, under whichever of its years`() async throws {
        let line = { (year: Int, deed: String) in
            NominationFile.person("An Thử", born: "1980", year: year).replacing(
                "Hoàn thành tốt nhiệm vụ", with: deed)
        }
        _ = try await office.read([line(2024, "Hoàn thành tốt nhiệm vụ năm học 2024 - 2025")])
        let again = line(2025, "Hoàn thành xuất sắc nhiệm vụ năm học 2024-2025")
        let refusal = try await office.refusal(NominationFile.text([again]))
        #expect(refusal?.details.map(\.code) == ["TD247"])
        let dossier = try await office.read([line(2025, "Tốt trong năm học 2025-2026")]).dossierID
        let psql =
            "update nomination set achievement = 'Giỏi năm học 2024 – 2025' where dossier_id = \(dossier)"
        #expect(try await TestSQL.refusal(psql)?.code == "TD247")
    }

    @Test func `of two that may be one the other is free once one of them was left out`() async throws {
        let dossier = try await office.recommend([
            NominationFile.person("Võ Thị Lanh", born: "1977"),
            NominationFile.person("Võ Thị Lan", born: "1977"),
        ])
        let draft = try await office.draft([dossier])
        let ids = try await office.nominations(dossier)
        try await office.leader.omit([ids[0]], from: draft, as: .defer, reason: "Có thể là một")
        let version = try await TestSQL.number("select version from decision where decision_id = \(draft)")
        try await office.leader.approveDecision(
            draft, version: Int(version), signature: office.signature(104),
            reasons: ApprovalReasons(unmet: "Hội đồng nhất trí"))
    }

    @Test func `words of another year's deed are confirmed in a correction, too`() async throws {
        let form = { (year: Int, deed: String) in
            NominationFile.person("An Thử", born: "1980", award: "GK_XA", year: year).replacing(
                "Hoàn thành tốt nhiệm vụ", with: deed)
        }
        _ = try await office.decide([form(2024, "Vận động xây 12 căn nhà tình thương")])
        let second = try await office.decide(
            [form(2025, "Giảm 3 ngày giải quyết hồ sơ đất đai")], number: 101)
        let words = "Vận động xây 12 căn nhà tình thương"
        func correct(confirmed: Bool) async -> Failure? {
            await failure {
                try await office.leader.correct(
                    second, [Correction(line: 1, field: .achievement, text: words)],
                    by: office.signature(200),
                    reason: "Ghi sai", isConfirmed: confirmed)
            }
        }
        #expect(await correct(confirmed: false)?.details.map(\.code) == ["TD569"])
        let psql = """
            select correct_decision(\(second), null, 72, 'QĐ-UBND', '2025-12-01', 'Ghi sai', array[1], array['achievement'],
                array['\(words)'])
            """
        #expect(try await TestSQL.refusal(psql, login: "ct.phuhuu")?.code == "TD569")
        #expect(await correct(confirmed: true) == nil)
    }

    @Test func `what a list calls somebody is no part of his name`() async throws {
        func keys(_ kind: String, _ names: [String]) async throws -> [String] {
            let list = names.map { "'\($0)'" }.joined(separator: ", ")
            return try await TestSQL.texts(
                "select distinct like_key('\(kind)', n) from unnest(array[\(list)]) n order by 1"
            ).compactMap { $0 }
        }
        let household = [
            "Hộ ông", "Hộ cụ", "Hộ chú", "Hộ anh", "Hộ Ô.", "Nhà ông", "Hộ nghèo", "Hộ cận nghèo ông",
            "Gia đình chính sách ông",
            "Gia đình liệt sĩ", "Đại gia đình ông", "Cơ sở sản xuất", "Hộ bà quả phụ", "Gia đình văn hóa",
        ]
        #expect(try await keys("household", household.map { "\($0) Người Văn Sáu" }) == ["nguoi sau"])
        #expect(
            try await keys(
                "individual",
                ["", "Cô ", "Cô giáo ", "Thầy ", "Anh ", "Chị ", "Ông "].map { "\($0)Người Thị Diễm" })
                == ["diem nguoi"])
        // Family names that look like them.
        #expect(
            try await keys("household", ["Hộ Chu Văn Mẫu", "Hộ Cù Văn Mẫu", "Hộ Hồ Văn Mẫu"])
                == ["chu mau", "cu mau", "ho mau"])
        #expect(
            try await keys("individual", ["Chu Văn Mẫu", "Thái Văn Mẫu", "Anh Mẫu"]) == [
                "anh mau", "chu mau", "mau thai",
            ])
    }
}
