import Failures
import Testing
import Vietnamese

@testable import Intake

/// Workbooks that other programs wrote; `Fixtures/README.md` tells which.
struct FixtureTests {
    private let header: [TableCell.Value] = [
        "STT", "Họ và tên", "Ngày sinh", "Số định danh", "Tên đơn vị/tập thể\ncông tác", "Mã danh hiệu*",
        "Đạt",
    ].map { .text($0) }

    @Test(arguments: ["openpyxl", "libreoffice", "xlsxwriter", "xlsxwriter-inline-1904"])
    func `the same table by whatever program`(name: String) throws {
        let found = try read(name).rows
        let start = try #require(found.firstIndex { $0[0].value == .text("STT") })
        #expect(found[start].cells.map(\.value) == header)
        #expect(
            found[start + 1].cells.map(\.value) == [
                .empty, .text("Nguyễn Văn An "), .date(try day(1980, 9, 2)), .text("079080000123"),
                .text("Trường Tiểu học số 1"), .text("LDTT"), .boolean(true),
            ])
        #expect(
            found[start + 2].cells.map(\.value) == [
                .empty, .text("Đặng Thi\u{323} Hằng"), .date(try day(1975, 4, 30)), .number("79175000456"),
                .text("Phòng Nội vụ – UBND"), .text("CSTĐCS"), .boolean(false),
            ])
        #expect(found[start + 1][1].font == "Calibri")
    }

    @Test(arguments: ["openpyxl", "libreoffice"])
    func `titles, legacy fonts, and what is hidden or merged`(name: String) throws {
        let (file, found, layout) = try read(name)
        #expect(file.isWorkbook)
        #expect(file.sheets.map(\.name) == ["file nhận", "DANHMUC", "Nội bộ"])
        #expect(file.sheets[0].visibility == .visible)
        #expect(file.sheets[1].visibility == .hidden)
        #expect(file.sheets[2].visibility != .visible)
        #expect(found.map(\.number) == [1, 3, 4, 5, 6])
        #expect(found[0].cells.map(\.value) == [.text("DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG")])
        #expect(found[4][1] == TableCell(.text("NguyÔn V¨n B"), font: ".VnTime"))
        #expect(found[4][2].isFormula)
        #expect((found[4][2].value == .empty) == (name == "openpyxl"), "openpyxl calculates nothing")
        #expect(layout.merges == [.init(rows: 1...1, columns: 0...6)])
        #expect(layout.hiddenColumns == [3...3])
        #expect(layout.hiddenRows == [5...5])
    }

    @Test func `formulas, errors, rich text and escapes of XlsxWriter`() throws {
        let row = try #require(try read("xlsxwriter").rows.last)
        #expect(row[1].value == .text("Traàn Vaên C"))
        #expect(row[3] == TableCell(.error("#N/A"), isFormula: true, font: "Calibri"))
        #expect(row[4].value == .text("dòng 1\r\ndòng 2 _x000D_"))
        #expect(row[5] == TableCell(.text("LDTT"), isFormula: true, font: "Calibri"))
    }

    private func read(_ name: String) throws -> (file: TableFile, rows: [TableRow], layout: SheetLayout) {
        let folder = #filePath.split(separator: "/").dropLast().map { "/" + $0 }.joined()
        let file = try TableFile.open(path: "\(folder)/Fixtures/\(name).xlsx")
        let sheet = try file.rows(ofSheet: 0)
        var rows: [TableRow] = []
        while let row = try sheet.next() { rows.append(row) }
        return (file, rows, sheet.layout)
    }
}
