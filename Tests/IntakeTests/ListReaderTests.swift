import Commendation
import Failures
import Testing
import Vietnamese

@testable import Intake

/// Lists of decisions, as text and in documents that other programs wrote.
struct ListReaderTests {
    private func fixture(_ name: String) throws -> ListReading {
        let folder = #filePath.split(separator: "/").dropLast().map { "/" + $0 }.joined()
        return try Paper.list(PaperFile(path: "\(folder)/Fixtures/papers/\(name)")) {
            $0.authority = "UBND huyện"
        }
    }

    private let persons: [[String]] = [
        ["Ông", "Nguyễn Văn Mẫu"], ["Bà", "Lê Thị Hoa Mẫu"], ["Thượng tá", "Trần Văn Thép"],
        ["Bà", "Phạm Thị Sen"],
    ]

    @Test(arguments: ["grouped.docx", "table.docx"])
    func `documents of groups and of tables are read whole, and agree with what they state`(name: String)
        throws
    {
        let reading = try fixture(name)
        #expect(reading.complaints.isEmpty)
        #expect(reading.kinds == [.collective: 2, .individual: 4, .household: 1])
        #expect(
            reading.entries.map(\.award) == ["TTLDTT", "TTLDTT", "LDTT", "LDTT", "LDTT", "LDTT", "GK_HUYEN"])
        #expect(reading.entries.allSatisfy { $0.year == 2019 })
        #expect(reading.entries[2...5].map { [$0.honorific ?? "", $0.name] } == persons)
        #expect(reading.head.number == "77/QĐ-UBND")
        #expect(reading.head.day == CalendarDate(year: 2020, month: 2, day: 5))
        #expect(reading.head.totals.byKind == [.collective: 2, .individual: 4, .household: 1])
        #expect(reading.head.achievement == "Đã có thành tích xuất sắc trong phong trào thi đua yêu nước")
        #expect(reading.lines.map(\.number) == Array(1...reading.lines.count))
        #expect(
            !reading.lines.contains { $0.text.contains("Đầu Trang") || $0.text.contains("chuyển công tác") })
    }

    @Test func `a PDF as pdftotext lays it out is read with its wrapped lines and page numbers`() throws {
        let reading = try fixture("pdftotext.txt")
        #expect(reading.complaints.isEmpty)
        #expect(reading.entries.map(\.award) == ["TTLDTT", "LDTT", "LDTT"])
        #expect(reading.entries.map(\.pieces).last == ["Giáo viên Trường Tiểu học Sen Hồng"])
        #expect(reading.entries[1].pieces == ["Chủ tịch Hội Nông dân", "xã Phú Long"])
        #expect(reading.head.totals.byKind == [.collective: 1, .individual: 2])
        #expect(reading.head.subject == "Về việc công nhận danh hiệu thi đua năm 2019")
        #expect(reading.count(.continuation) == 1)
    }

    private let list = """
        DANH SÁCH
        Tập thể, cá nhân được khen thưởng năm 2018
        (Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2019 của Chủ tịch UBND xã B)

        A. Danh hiệu Lao động tiên tiến (02 cá nhân)
        1) Ông Nguyễn Văn A (sinh năm 1970) – Chủ tịch Hội Nông dân,
        xã B;
        02. Bà Trần Thị C, Kế toán, đã có thành tích trong phòng, chống dịch.
        Cộng: 2
        B. Giấy khen của Chủ tịch UBND xã
        I. Tập thể: 01
        1/ Trạm Y tế xã B;
        II. Hộ gia đình
        - Hộ ông Lê Văn D, ấp E./.
        Tổng cộng: 4
        Trang 1/1
        NGƯỜI LẬP BIỂU
        """

    @Test func `every line has one fate, and entries are taken apart`() throws {
        let reading = try Paper.list(list)
        #expect(reading.complaints.isEmpty)
        #expect(reading.fates == "fffbhacathhahatff")
        #expect(reading.entries.map(\.kind) == [.individual, .individual, .collective, .household])
        #expect(reading.entries.map(\.award) == ["LDTT", "LDTT", "GK_XA", "GK_XA"])
        #expect(reading.entries.map(\.year) == [2018, 2018, 2018, 2018])
        #expect(reading.entries[0].born == "1970")
        #expect(reading.entries[0].pieces == ["Chủ tịch Hội Nông dân", "xã B"])
        #expect(reading.entries[1].achievement == "Đã có thành tích trong phòng, chống dịch")
        #expect(reading.entries[1].pieces == ["Kế toán"])
        #expect(reading.entries[3].name == "Hộ ông Lê Văn D")
        #expect(reading.head.authority == "Chủ tịch UBND xã B")
    }

    @Test(arguments: [
        ("Cộng: 2", "Cộng: 3", ["9 TD514"]), ("(02 cá nhân)", "(03 cá nhân)", ["5 TD514"]),
        ("I. Tập thể: 01", "I. Tập thể: 05", ["11 TD514"]), ("Tổng cộng: 4", "Tổng cộng: 5", ["15 TD514"]),
        ("Tổng cộng: 4", "Danh sách này có 03 cá nhân", ["15 TD514"]),
        ("1/ Trạm", "Trạm", ["12 TD518", "11 TD514", "15 TD514"]),
        ("A. Danh hiệu Lao động tiên tiến (02 cá nhân)", "A. Nhóm (02 cá nhân)", ["6 TD522", "8 TD522"]),
        ("B. Giấy khen của Chủ tịch UBND xã", "B. Huân chương Lao động", ["12 TD521", "14 TD521"]),
        ("năm 2018", "", ["6 TD523"]), ("NGƯỜI LẬP BIỂU", "NGƯỜI LẬP BIỂU\n5. Ông Lê X, xã B;", ["18 TD517"]),
        ("1/ Trạm Y tế xã B;", "1/ ;", ["11 TD514", "12 TD260", "15 TD514"]),
    ])
    func `what does not add up or is unclear is complained about`(old: String, new: String, codes: [String])
        throws
    {
        let reading = try Paper.list(String(list.replacing(old, with: new)))
        #expect(Set(reading.complaints) == Set(codes), "\(reading.complaints)")
    }

    @Test func `an article's totals, a second number and what the command says otherwise are compared`()
        throws
    {
        let text =
            "Số: 13/QĐ-UBND\nĐiều 1. Tặng Giấy khen của Chủ tịch UBND xã cho 05 tập thể và\n04 cá nhân năm 2018\n"
            + list
        #expect(Set(try Paper.list(text).complaints) == ["4 TD515", "9 TD514"])
        let other = try Paper.list(list) { ($0.award, $0.year) = ("GK_XA", 2017) }
        #expect(other.findings.complaints.details.count { $0.arguments["wanted"] == "2017" } == 4)
        #expect(
            other.findings.complaints.details.count { $0.arguments["value"] == "Lao động tiên tiến" } == 2)
        #expect(Set(other.complaints.map { $0.suffix(5) }) == ["TD520"])
    }

    @Test func `a plain list needs its award, kind and year said, and a gap in its numbers is told`() throws {
        let text = "1. Nguyễn Văn A, xã B;\n2. Lê Thị C, xã B;\n4. Võ D E, xã B."
        #expect(Set(try Paper.list(text).complaints) == ["1 TD099", "2 TD099", "3 TD099"])
        let said = try Paper.list(text) { ($0.kind, $0.award, $0.year) = (.individual, "LDTT", 2019) }
        #expect(said.complaints.isEmpty)
        #expect(said.findings.remarks.details.map(\.code) == ["TD519"])
        #expect(said.entries.map(\.name) == ["Nguyễn Văn A", "Lê Thị C", "Võ D E"])
        #expect(try Paper.list("Không có gì ở đây").complaints == ["1 TD516"])
    }

    @Test func `a table in text is read by its header, with totals by kind`() throws {
        let text =
            "DANH SÁCH khen thưởng năm 2018;;\nSTT;Họ và tên;Đơn vị\n;II. CÁ NHÂN: Danh hiệu Lao động tiên tiến;\n1;Ông Lê A B;xã B\n;Tổng cộng: %;\n"
        let right = try Paper.list(text.replacing("%", with: "01 cá nhân"))
        #expect(right.complaints.isEmpty)
        #expect(right.fates == "ffhat")
        #expect(right.entries.map(\.year) == [2018])
        #expect(try Paper.list(text.replacing("%", with: "02 cá nhân")).complaints == ["5 TD514"])
    }

    @Test func `a row of several lines is one entry, and its further lines go on`() throws {
        let text =
            "DANH SÁCH khen thưởng năm 2018\nSTT;Họ và tên;Đơn vị\n;\"CÁ NHÂN\";\n"
            + "1;Ông Lê A B;\"xã\nB\";\n\n2;Ông Lê C D;xã B\n;Tổng cộng: 02 cá nhân;\n"
        let reading = try Paper.list(text) { $0.award = "LDTT" }
        #expect(reading.complaints.isEmpty)
        #expect(reading.fates == "ffhacbat")
        #expect(reading.lines.map(\.number) == Array(1...8))
    }

    @Test func `a workbook in an old encoding is read when the encoding is told`() throws {
        let rows = [["Hä vµ tªn", "§¬n vÞ"], ["¤ng Lª V¨n Thö", "x· B"]]
        let cells = rows.map { row in
            "<row>" + row.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>"
        }
        let file = try TestBook(rows: cells.joined()).archive.compressed()
        let reading = try Paper.list(PaperFile(path: file.path, encoding: .tcvn3)) {
            ($0.award, $0.kind, $0.year) = ("LDTT", .individual, 2018)
        }
        #expect(reading.complaints.isEmpty)
        #expect(reading.entries.map(\.name) == ["Lê Văn Thử"])
        #expect(throws: Failure.self) { try Paper.list(PaperFile(path: file.path)) }
    }

    @Test(arguments: [
        ("Tặng Giấy khen của Chủ tịch UBND xã cho 05 cá nhân", AwardNames.Reading.found("GK_XA")),
        ("Danh hiệu Tập thể Lao động tiên tiến năm 2019", .found("TTLDTT")),
        ("II. CÁ NHÂN: Chiến sĩ thi đua cơ sở (03)", .found("CSTDCS")),
        ("công nhận danh hiệu “Lao động tiên tiến” cho các ông, bà", .found("LDTT")),
        ("Giấy khen", .found("GK_HUYEN")), ("Huân chương Lao động", .unclear(["HCLD_I", "HCLD_III"])),
    ])
    func `an award is found in the words around it`(text: String, reading: AwardNames.Reading) {
        #expect(
            AwardPhrase.read(text, Sheet.awards, for: nil, by: "Chủ tịch UBND huyện Châu Thành") == reading)
    }

    @Test func `a sentence that names two awards gives each kind its own`() {
        let text =
            "Công nhận danh hiệu Lao động tiên tiến cho 02 cá nhân, Tập thể Lao động tiên tiến cho 01 tập thể"
        #expect(AwardPhrase.read(text, Sheet.awards, for: .collective) == .found("TTLDTT"))
        #expect(AwardPhrase.read(text, Sheet.awards, for: .individual) == .found("LDTT"))
        #expect(AwardPhrase.read(text, Sheet.awards, for: nil) == .unclear(["LDTT", "TTLDTT"]))
        #expect(AwardPhrase.read("Nhóm thứ nhất", Sheet.awards, for: nil) == nil)
    }
}
