import Failures
import TestKit
import Testing
import Vietnamese

@testable import Registry

/// Lists of old decisions of huyện Châu Thành, whose units the sample has.
@Suite(.database(.sample))
struct RecordListTests {
    private let office = Office(everywhere: true)
    private var registry: Registry { office.registry }

    private let text = """
        Số: 77/QĐ-UBND
        Điều 1. Công nhận danh hiệu Lao động tiên tiến năm 2019 cho 02 cá nhân và Tập thể Lao động tiên tiến năm 2019
        cho 01 tập thể đã có thành tích xuất sắc (có Danh sách kèm theo).
        DANH SÁCH
        (Kèm theo Quyết định số 77/QĐ-UBND ngày 05 tháng 02 năm 2020 của Chủ tịch UBND huyện Châu Thành, tỉnh Đồng Tháp)
        I. Tập thể
        1. Phòng Nội vụ.
        II. Cá nhân
        1. Ông Nguyễn Văn Mẫu, Chủ tịch Hội Nông dân, xã Tân Bình;
        2. Bà Lê Thị Hoa Mẫu, Giáo viên Trường Tiểu học Sen Hồng./.
        """

    private func record(
        _ text: String, _ facts: [String: String] = ["source": "Hộp 12"], isPreview: Bool = false
    ) async throws -> ListOutcome {
        try await NominationFile.with(Array(text.utf8)) {
            try await registry.recordList(
                ListRequest(path: $0, facts: facts, today: office.day), isPreview: isPreview)
        }
    }

    /// The leader of the district vouches for the list, as somebody signs for it in this register.
    private func confirm() async throws {
        let outcome = try await NominationFile.with(Array(text.utf8)) {
            var request = ListRequest(path: $0, facts: ["source": "Hộp 12"], today: office.day)
            request.isConfirmation = true
            return try await office.leader.recordList(request, isPreview: false)
        }
        #expect(outcome.refusal == nil)
        #expect(outcome.recorded?.rows == 3)
    }

    private func complaints(_ text: String, _ facts: [String: String] = ["source": "Hộp 12"]) async throws
        -> [String]
    {
        let before = try await TestSQL.rowCounts()
        let outcome = try await record(text, facts)
        #expect(outcome.recorded == nil)
        #expect(try await TestSQL.rowCounts() == before)
        return outcome.refusal?.details.map { "\($0.line ?? 0) \($0.code)" } ?? []
    }

    @Test func `a list is recorded with number, day and authority as it tells them, and only once`()
        async throws
    {
        #expect(try await complaints(text) == ["7 TD174"])
        try await confirm()
        let outcome = try await record(text)
        #expect(outcome.refusal == nil)
        #expect(
            outcome.recorded
                == RecordOutcome(
                    decisions: 1, rows: 3, newRecipients: outcome.recorded?.newRecipients ?? 0,
                    wasKnown: false))
        #expect(outcome.totals == "01 tập thể, 02 cá nhân")
        #expect(outcome.lineCount == 10)
        #expect(outcome.counts.compactMap { Int($0.value) }.reduce(0, +) == 10)
        #expect(outcome.offered.map(\.value).contains("77/QĐ-UBND"))
        let units = try await TestSQL.text(
            "select string_agg(u.code || ' ' || coalesce(a.post, '-') || ' ' || a.achievement_year, ', ' order by ordinal) "
                + "from award a join org_unit u using (org_unit_id) join decision d using (decision_id) "
                + "where d.origin = 'external' and d.decided_on = '2020-02-05' and d.number = 77")
        // Of the two xã Tân Bình that of the deciding district is meant.
        #expect(units == "877.NV - 2019, 30256 Chủ tịch Hội Nông dân 2019, 877.TH1 Giáo viên 2019")
        let before = try await TestSQL.rowCounts()
        #expect(try await record(text).recorded?.wasKnown == true)
        #expect(try await complaints(text, ["source": "Hộp 13"]) == ["7 TD374"])
        #expect(try await TestSQL.rowCounts() == before)
    }

    @Test func `a preview checks everything and writes nothing`() async throws {
        try await confirm()
        let before = try await TestSQL.rowCounts()
        let outcome = try await record(text, isPreview: true)
        #expect(outcome.recorded == nil && outcome.refusal == nil)
        #expect(
            outcome.rows.map { $0[1] } == [
                "frame", "frame", "frame", "frame", "frame", "heading", "award", "heading", "award", "award",
            ])
        #expect(try await TestSQL.rowCounts() == before)
    }

    @Test
    func `complaints of the paper, its units and the register come together, by the lines of the paper`()
        async throws
    {
        let faulty = text.replacing("02 cá nhân", with: "03 cá nhân").replacing(
            "xã Tân Bình", with: "xã Không Có"
        )
        .replacing(
            "2. Bà Lê Thị Hoa Mẫu, Giáo viên Trường",
            with:
                "2. Bà Lê Thị Hoa Mẫu, Giáo viên Trường Tiểu học Sen Hồng;\n3. Bà Lê Thị Hoa Mẫu, Giáo viên Trường"
        )
        #expect(try await complaints(faulty) == ["7 TD174", "9 TD524", "11 TD378"])
        let wrong = text.replacing("02 cá nhân", with: "05 cá nhân")
        #expect(
            try await complaints(wrong, ["source": "x", "decision_number": "78/QĐ-UBND"]) == [
                "1 TD520", "7 TD514", "7 TD174",
            ])
        let bare = try await complaints(
            "1. Ông Lê Văn A, xã Phú Long;", ["award_kind_code": "LDTT", "achievement_year": "2019"])
        #expect(Set(bare) == ["1 TD380", "1 TD527", "1 TD524"])
    }

    @Test func `the unit of a single line is one of the decision's day, or else of today`() async throws {
        let cells = { (number: String, unit: String) in
            [
                "decision_number": "\(number)/QĐ-TTg", "decided_on": "05/02/2020",
                "authority": "Thủ tướng Chính phủ",
                "source": "x", "recipient_kind": "individual", "name": "Lê Văn Một Mẫu", "unit_code": unit,
                "award_kind_code": "BK_TTG", "achievement_year": "2019",
                "achievement": "Thành tích \(number)",
            ]
        }
        let registry = Office(everywhere: true).registry
        let decided = date("2020-02-05")
        for (number, unit, preferred) in [("11", "877.TH1", decided), ("12", "30244.KT", decided)] {
            let outcome = try await registry.recordDecision(
                cells(number, unit), on: date("2025-12-01"), preferring: preferred)
            #expect(outcome.rows == 1)
        }
        let refusal = await failure {
            _ = try await registry.recordDecision(cells("13", "877.TH1"), on: date("2025-12-01"))
        }
        #expect(refusal?.details.map(\.code) == ["TD251"])
    }

    @Test
    func `a unit that two have is asked about, one that nobody has is taken from the command with a remark`()
        async throws
    {
        let facts = [
            "source": "x", "decision_number": "9/QĐ-TTg", "decided_on": "05/02/2020",
            "authority": "Thủ tướng Chính phủ",
            "award_kind_code": "BK_TTG", "achievement_year": "2019", "achievement": "Thành tích",
        ]
        let line = "1. Ông Lê Văn A, Bí thư, xã Tân Bình;"
        #expect(try await complaints(line, facts) == ["1 TD525"])
        let outcome = try await record(
            line.replacing("xã Tân Bình", with: "xã Lạ"), facts.merging(["unit_code": "877"]) { $1 },
            isPreview: true)
        #expect(outcome.refusal == nil)
        #expect(outcome.remarks.map(\.code) == ["TD526"])
        #expect(outcome.rows.first?.compactMap { $0 }.contains("Bí thư, xã Lạ") == true)
        let told = try await record(
            line.replacing("xã Tân Bình", with: "xã Tân Bình, huyện Thanh Bình"), facts)
        #expect(told.recorded?.rows == 1)
        // Places are told with or without what kind of place they are.
        let bare = try await record(
            line.replacing("xã Tân Bình", with: "Trường Tiểu học Sen Hồng, Châu Thành, Đồng Tháp"),
            facts.merging(["decision_number": "10/QĐ-TTg"]) { $1 })
        #expect(bare.recorded?.rows == 1)
    }
}
