import Failures
import Testing
import Vietnamese

@testable import Intake

struct InitiativeSheetTests {
    /// The columns of the template of several provinces, its misspelling included.
    private static let header = [
        "STT", "Tên đề tài", "Ngày công nhân", "Đơn vị công nhận", "Tóm tắt thành tích đạt được",
        "Tên tác giả",
        "Phòng ban làm việc", "Tên cơ quan làm việc",
    ]

    private func read(
        _ rows: [[String]], header: [String] = header, recogniser: String? = nil
    ) throws -> (initiatives: [SheetInitiative], findings: Findings, count: RowCount) {
        let today = try #require(CalendarDate(year: 2026, month: 1, day: 15))
        var findings = Findings()
        let lines = [["DANH SÁCH ĐỀ TÀI, SÁNG KIẾN"], [], header] + rows
        var sheet = try InitiativeSheet(
            Sheet(lines), today: today, recogniser: recogniser,
            findings: &findings)
        var initiatives: [SheetInitiative] = []
        while let initiative = try sheet.next(findings: &findings) { initiatives.append(initiative) }
        return (initiatives, findings, sheet.count)
    }

    @Test func `a row is an initiative with its recognition and authors`() throws {
        let found = try read([
            [
                "1", "Trả kết quả  tại nhà", "15/10/2025", "Hội đồng sáng kiến xã", "Giảm nửa thời gian",
                "Bà Lê Thử Một", "Phòng VH-XH", "UBND xã",
            ]
        ])
        #expect(found.findings.complaints.isEmpty)
        let only = try #require(found.initiatives.first)
        #expect(only.row == 4 && only.title == "Trả kết quả tại nhà")
        #expect(only.recognisedOn.iso == "2025-10-15" && only.recogniser == "Hội đồng sáng kiến xã")
        #expect(only.summary == "Giảm nửa thời gian; Phòng ban làm việc: Phòng VH-XH")
        #expect(only.authors.map(\.name) == ["Lê Thử Một"])
        #expect(only.authors.first?.isFemale == true && only.authors.first?.honorific == "Bà")
        #expect(only.unitName == "UBND xã")
    }

    @Test(arguments: [
        "Lê Thử Một, Trần Thử Hai", "Lê Thử Một;Trần Thử Hai", "Lê Thử Một\nTrần Thử Hai",
        "Ông Lê Thử Một và bà TRẦN THỬ HAI", "Lê Thử Một ,\r\n Trần Thử Hai;",
    ])
    func `a cell may name several authors`(cell: String) throws {
        let found = try read([["1", "Sáng kiến", "15/10/2025", "UBND xã", "", cell]])
        #expect(found.initiatives.first?.authors.map(\.name) == ["Lê Thử Một", "Trần Thử Hai"])
    }

    @Test func `every fault comes at once, by its column as the sheet writes it`() throws {
        let found = try read([
            ["1", "Một", "10/2025", "UBND xã", "", "Lê Thử Một"],
            ["2", "Hai", "15/10/2027", "", "", "Lê Thử Hai"],
            ["3", "Ba", "#N/A", "UBND xã", "", ""],
            [
                "4", "Bốn", "15/10/2025", "UBND xã", "",
                Array(repeating: "A", count: 51).joined(separator: ","),
            ],
            ["5", "Năm", "15/10/2025", "UBND xã", "", "Lê Thử Năm"],
        ])
        #expect(
            found.findings.complaints.details.map { "\($0.line ?? 0) \($0.column ?? "") \($0.code)" } == [
                "4 Ngày công nhân TD454", "5 Đơn vị công nhận TD260", "5 Ngày công nhân TD454",
                "6 Ngày công nhân TD077", "6 Tên tác giả TD260", "6 Ngày công nhân TD260",
                "7 Tên tác giả TD110",
            ])
        #expect(found.initiatives.map(\.title) == ["Năm"])
        #expect(found.count[.refused] == 4 && found.count[.nomination] == 1)
    }

    @Test func `who recognised them may be said for the whole list`() throws {
        let header = ["TT", "Tên sáng kiến", "Tác giả", "Ngày công nhận"]
        let found = try read(
            [["1", "Một", "Lê Thử Một", "2025-10-15"]], header: header, recogniser: "UBND xã")
        #expect(found.initiatives.first?.recogniser == "UBND xã")
        #expect(try read([["1", "Một", "Lê Thử Một", "2025-10-15"]], header: header).initiatives.isEmpty)
    }
}
