import Failures
import TestKit
import Testing

@testable import Registry

/// Lists of recognised initiatives, sent by the commune 30244.
@Suite(.database(.sample))
struct InitiativeListTests {
    private let office = Office()

    private static let header =
        "STT\tTên đề tài\tNgày công nhân\tĐơn vị công nhận\tTóm tắt thành tích\tTên tác giả\tTên cơ quan làm việc"

    private func review(
        _ lines: [String], header: String = header, scope: String = "grassroots", answers: String? = nil,
        writes: Bool = true
    ) async throws -> InitiativeReview {
        let text = (["DANH SÁCH ĐỀ TÀI", "", header] + lines).joined(separator: "\n")
        var target = InitiativeTarget(unit: "30244", kind: "initiative", scope: scope, day: office.day)
        target.decision = "15/QĐ-UBND"
        return try await NominationFile.with(Array(text.utf8)) { path in
            try await NominationFile.with(Array((answers ?? "").utf8)) { answersPath in
                var options = ImportOptions()
                options.answersPath = answers == nil ? nil : answersPath
                return try await office.registry.reviewInitiatives(
                    path: path, target, options: options, writes: writes)
            }
        }
    }

    private func authors(_ code: String) async throws -> [String] {
        try await TestSQL.texts(
            """
            select r.name || ' ' || a.share_percent || ' ' || u.code
            from initiative i join initiative_author a using (initiative_id) join recipient r using (recipient_id)
            join org_unit u on u.org_unit_id = r.org_unit_id
            where i.code = '\(code)' order by r.name
            """
        ).compactMap { $0 }
    }

    private let lines = [
        "1\tTrả kết quả tại nhà\t15/10/2025\tHội đồng sáng kiến xã Mỹ Thọ\tNhanh hơn\tLê Thử Một, Lê Thử Hai, Lê Thử Ba\tPhòng Văn hóa - Xã hội",
        "2\tHẹn giờ\t15/10/2025\tHội đồng sáng kiến xã Mỹ Thọ\t\tLê Thử Một\tPhòng Văn hóa - Xã hội",
        "3\thẹn giờ\t15/10/2025\tHội đồng sáng kiến xã Mỹ Thọ\t\tBà Lê Thử Tư\t",
        "\tTổng cộng: 3\t\t\t\t\t",
    ]

    @Test func `initiatives come with codes, authors and their recognition`() async throws {
        let found = try await review(lines)
        #expect(found.review.complaints == [])
        #expect(found.codes == ["30244.VX.SK2025.001", "30244.VX.SK2025.002"])
        #expect(found.review.counts.read == 4 && found.review.counts.nominations == 3)
        #expect(found.review.counts.totals == 1)
        #expect(found.review.newRecipients == 4)
        #expect(Set(found.review.remarks.map(\.code)).isSuperset(of: ["TD442", "TD458"]))
        #expect(
            try await authors("30244.VX.SK2025.001") == [
                "Lê Thử Ba 33 30244.VX", "Lê Thử Hai 33 30244.VX", "Lê Thử Một 34 30244.VX",
            ])
        #expect(
            try await authors("30244.VX.SK2025.002") == ["Lê Thử Một 50 30244.VX", "Lê Thử Tư 50 30244"])
        #expect(
            try await TestSQL.text(
                "select concat_ws(' | ', i.kind, i.stage, i.stage_note, r.scope, r.recognised_by, r.decision_number, "
                    + "r.recognised_on) from initiative i join recognition r using (initiative_id) "
                    + "where i.code = '30244.VX.SK2025.001'")
                == "initiative | in_use | Nhanh hơn | grassroots | Hội đồng sáng kiến xã Mỹ Thọ | 15/QĐ-UBND | 2025-10-15"
        )
    }

    @Test func `the same list again changes nothing, a wider recognition is added`() async throws {
        let first = try await review(lines)
        let before = try await TestSQL.rowCounts()
        let again = try await review(lines)
        #expect(again.review.isKnown && again.known == 2 && again.codes == [])
        #expect(try await TestSQL.rowCounts() == before)
        let wider = try await review(
            [
                "1\tTrả kết quả tại nhà\t20/11/2025\tChủ tịch UBND tỉnh\t\tLê Thử Ba; Lê Thử Hai; Lê Thử Một\tPhòng Văn hóa - Xã hội"
            ], scope: "ministry_province")
        #expect(wider.codes == [first.codes[0]] && wider.review.added == 0 && wider.review.changed == 1)
        let more = try await review(["1\tMới\t20/11/2025\tUBND xã\t\tLê Thử Một\tPhòng Văn hóa - Xã hội"])
        #expect(more.codes == ["30244.VX.SK2025.003"])
    }

    @Test func `one of the same name with another day or other authors is a complaint`() async throws {
        _ = try await review(lines)
        let before = try await TestSQL.rowCounts()
        let found = try await review([
            "1\tHẹn giờ\t16/10/2025\tHội đồng\t\tLê Thử Một; Bà Lê Thử Tư\tPhòng Văn hóa - Xã hội",
            "2\tTrả kết quả tại nhà\t15/10/2025\tHội đồng sáng kiến xã Mỹ Thọ\t\tLê Thử Một\tPhòng Văn hóa - Xã hội",
        ])
        #expect(
            found.review.complaints.map { "\($0.line ?? 0) \($0.column ?? "") \($0.code)" } == [
                // Somebody of that name belongs to the unit above.
                "4 Tên tác giả TD430", "4 Tên đề tài TD456", "5 Tên đề tài TD457",
            ])
        #expect(found.review.counts.refused == 2 && found.review.counts.nominations == 0)
        #expect(try await TestSQL.rowCounts() == before)
    }

    @Test func `units and near names are asked about by the row of the sheet, and answered`() async throws {
        _ = try await review(lines)
        let rows = [
            "1\tMột\t15/10/2025\tUBND xã\t\tLê Thử Một, Lê Thữ Hai\tPhòng Văn hóa - Xã hội",
            "2\tHai\t15/10/2025\tUBND xã\t\tLê Thử Năm\tHợp tác xã Không Ai Biết",
        ]
        let found = try await review(rows, writes: false)
        #expect(found.review.questions.map(\.row) == [4, 5])
        #expect(found.review.questions.map(\.kind) == [.recipient, .unit])
        #expect(Set(found.review.complaints.map(\.line)) == [4, 5])
        let answers =
            "row,question,subject,offers,answer\n"
            + found.review.questions.map {
                let answer = $0.kind == .unit ? "30244.VX" : $0.offers.first?.answer ?? ""
                return #"\#($0.row),\#($0.kind.rawValue),"\#($0.subject)",,\#(answer)"#
            }.joined(separator: "\n")
        let answered = try await review(rows, answers: answers)
        #expect(answered.review.complaints == [] && answered.review.isWritten)
        #expect(answered.review.newRecipients == 1)
    }

    @Test func `a preview writes nothing, and a list of nominations is none of initiatives`() async throws {
        let before = try await TestSQL.rowCounts()
        let preview = try await review(lines, writes: false)
        #expect(preview.review.added == 2 && !preview.review.isWritten && preview.codes == [])
        let refusal = await failure {
            try await review(
                ["1\tLê Thử Một\tGV\tLĐTT"], header: "STT\tHọ và tên\tChức vụ\tHình thức khen thưởng")
        }
        #expect(refusal?.code == "TD455")
        #expect(try await TestSQL.rowCounts() == before)
    }

    @Test func `faults of the text come with all other complaints`() async throws {
        let found = try await review(
            ["1\tMột\t10/2025\tUBND xã\t\tLê Thử Một\t", "2\tHai\t15/10/2025\tUBND xã\t\tLê Thử \u{1}Hai\t"],
            writes: false)
        #expect(found.review.complaints.map(\.code) == ["TD454", "TD420"])
        #expect(found.review.counts.refused == 2)
    }

    @Test func `two lists at once give every initiative its own code`() async throws {
        let results = await atOnce(6) { index in
            try await review([
                "1\tSáng kiến \(index)\t15/10/2025\tUBND xã\t\tLê Thử \(index) Một\tPhòng Văn hóa - Xã hội"
            ]).codes
        }
        let codes = results.flatMap { (try? $0.get()) ?? [] }
        #expect(Set(codes).count == 6)
    }
}
