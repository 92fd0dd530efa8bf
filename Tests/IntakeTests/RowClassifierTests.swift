import Commendation
import Testing

@testable import Intake

struct RowClassifierTests {
    private static let header = [
        "STT", "Họ và tên", "Chức vụ", "Đơn vị công tác", "Hình thức khen thưởng", "Lạ",
    ]

    private func classify(_ cells: [String]) throws -> RowClassifier.Class {
        var findings = Findings()
        let reader = try SheetReader(Sheet([Self.header]), findings: &findings)
        return RowClassifier(reader.header).classify(TableRow(number: 9, cells: cells.map(Sheet.cell)))
    }

    @Test(arguments: [
        ["1", "Lê An", "Kế toán", "Sở A", "Giấy khen"], ["", "Lê An", "", "", "Giấy khen"], ["", "Lê An"],
        ["2", "Lê An"],
        ["2", "UBND xã Tân Hòa"], ["I", "Lê An", "Kế toán"],
        ["", "Tổng công ty Sông Lá", "", "", "Giấy khen"],
        ["", "Tổng Văn Cộng"], ["", "A Văn B"], ["", "Y Moan Êban"], ["", "Danh Sa Rương"],
        ["", "Cộng Hòa Lạc"],
        ["3", "Khối vận xã Tân Hòa"], ["", "", "Kế toán", "Sở A", "Giấy khen"],
        ["4", "Tập thể Phòng Nội vụ"],
        ["", "Chủ tịch Lê An", "Chủ tịch", "UBND xã", "Giấy khen"], ["", "=Lê An"],
        ["", "X. Tân Hòa", "", "", "Giấy khen"], ["", "X. Tân Hòa"], ["", "P. Kế toán"],
        ["", "H. Châu Thành"],
        ["5", "Hội Cựu chiến binh", "", "", "Giấy khen"], ["1", "Lê An", "", "", "", "1"],
    ])
    func `nominees are nominees`(cells: [String]) throws {
        #expect(try classify(cells) == .nomination)
    }

    @Test(arguments: [
        (["", "I. Tập thể"], 1, "Tập thể"), (["I", "TẬP THỂ"], 1, "TẬP THỂ"),
        (["II.", "Cá nhân"], 1, "Cá nhân"),
        (["A. KHỐI ĐẢNG"], 0, "KHỐI ĐẢNG"), (["B", "Khối Đảng"], 0, "Khối Đảng"),
        (["", "II - Cá nhân"], 1, "Cá nhân"),
        (["III/ Hộ gia đình"], 1, "Hộ gia đình"), (["", "Tập thể"], 3, "Tập thể"),
        (["1", "Cá nhân"], 2, "Cá nhân"),
        (["", "1. Tập thể"], 2, "Tập thể"), (["", "V. Hộ gia đình"], 1, "Hộ gia đình"),
        (["", "G. Tập thể"], 0, "Tập thể"), (["", "IV Sở Nội vụ"], 1, "Sở Nội vụ"),
        (["", "Danh hiệu Lao động tiên tiến"], 3, "Danh hiệu Lao động tiên tiến"),
        (["KHỐI CÁC XÃ"], 3, "KHỐI CÁC XÃ"),
        (["", "", "", "II. Cá nhân"], 1, "Cá nhân"),
        (["", "Giấy khen của Chủ tịch UBND xã:"], 3, "Giấy khen của Chủ tịch UBND xã:"),
        (["", "Cá nhân (12 người)"], 3, "Cá nhân (12 người)"),
    ])
    func `headings are headings, with their level`(cells: [String], level: Int, text: String) throws {
        guard case .heading(let heading) = try classify(cells) else {
            Issue.record("\(cells) is \(try classify(cells))")
            return
        }
        #expect(heading.level == level)
        #expect(heading.text == text)
    }

    @Test(
        arguments: [
            (["", "Tổng cộng", "", "", "12"], 12), (["Tổng cộng: 12"], 12), (["Cộng", "", "", "", "5"], 5),
            (["", "Cộng:"], nil),
            (["", "Tổng số: 12"], 12), (["", "Tổng số: 12 tập thể, 30 cá nhân"], nil),
            (["Danh sách này có 12 người"], 12),
            (["", "Ấn định danh sách có 7 cá nhân"], 7), (["", "TỔNG CỘNG", "12"], 12),
            (["", "Tong cong", "3"], 3),
        ] as [([String], Int?)])
    func `totals are totals`(cells: [String], stated: Int?) throws {
        #expect(try classify(cells) == .total(stated))
    }

    @Test(arguments: [
        ["NGƯỜI LẬP BIỂU"], ["", "Người lập biểu", "", "THỦ TRƯỞNG ĐƠN VỊ"],
        ["", "", "", "Sông Lá, ngày 05 tháng 02 năm 2026"],
        ["", "", "", "Sông Lá, ngày     tháng     năm 2026"], ["", "", "", "TM. ỦY BAN NHÂN DÂN"],
        ["", "KT. CHỦ TỊCH"],
        ["", "(Ký, ghi rõ họ tên)", "", "(Ký tên, đóng dấu)"], ["", "", "HIỆU TRƯỞNG"],
        ["Nơi nhận: Sở Nội vụ"],
        ["", "XÁC NHẬN CỦA THỦ TRƯỞNG"],
    ])
    func `signatures are signatures`(cells: [String]) throws {
        #expect(try classify(cells) == .signature)
    }

    @Test(arguments: [
        ["12"], ["", "#N/A", "=#N/A"], ["", " "], ["=1", "", "", "=Sở A"], ["", "", "", "", "", "=0"],
        ["13", "", "=#REF!"],
    ])
    func `rows in which nobody typed anything are blank`(cells: [String]) throws {
        #expect(try classify(cells) == .blank)
    }

    @Test(arguments: [
        header, ["STT", "HỌ VÀ TÊN", "CHỨC VỤ", "ĐƠN VỊ", "Hình thức khen thưởng"],
        ["(1)", "(2)", "(3)", "(4)", "(5)"],
        ["1", "2", "3", "4", "5", "6"], ["A", "B", "1", "2", "3"], ["Trang 2/5"], ["", "", "Trang 3"],
    ])
    func `the header of another page and numbers of columns are a header`(cells: [String]) throws {
        #expect(try classify(cells) == .header)
    }

    @Test(arguments: [
        ["Phòng Kế toán"], ["", "", "", "", "", "lạ"], ["Xem phụ lục kèm theo"],
    ])
    func `what is neither heading nor nominee is unclear`(cells: [String]) throws {
        #expect(try classify(cells) == .unclear)
    }

    @Test(arguments: [
        ("Tập thể", RecipientKind.collective), ("CÁ NHÂN:", .individual),
        ("Tập thể lao động xuất sắc", .collective),
        ("Ho gia dinh tieu bieu", .household), ("Tập thể, cá nhân", nil), ("Giấy khen", nil),
    ])
    func `a heading implies a kind of recipient`(text: String, kind: RecipientKind?) {
        #expect(RowText.kind(ofHeading: text) == kind)
    }

    @Test func `headings hold until the next of their level`() {
        var headings = Headings()
        func enter(_ level: Int, _ text: String) {
            headings.enter(RowText.Heading(level: level, text: text, isCertain: true))
        }
        enter(0, "Khối A")
        enter(1, "Tập thể")
        #expect(headings.kind == .collective)
        enter(2, "Giấy khen")
        #expect(headings.kind == .collective)
        #expect(headings.texts == ["Khối A", "Tập thể", "Giấy khen"])
        enter(1, "Cá nhân")
        #expect(headings.kind == .individual)
        enter(0, "Khối B")
        #expect(headings.kind == nil)
        enter(3, "Tập thể")
        #expect(headings.kind == .collective)
        enter(3, "Cá nhân")
        #expect(headings.kind == .individual)
        #expect(headings.texts == ["Khối B", "Cá nhân"])
        var outer = Headings()
        outer.enter(RowText.Heading(level: 3, text: "Tập thể", isCertain: true))
        outer.enter(RowText.Heading(level: 1, text: "Giấy khen", isCertain: true))
        #expect(outer.kind == .collective)
        outer.enter(RowText.Heading(level: 3, text: "Cá nhân", isCertain: true))
        #expect(outer.texts == ["Cá nhân"])
    }
}
