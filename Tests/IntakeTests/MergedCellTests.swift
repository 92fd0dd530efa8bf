import Failures
import Testing

@testable import Intake

/// Cells that a sender merged over the rows that share what they say.
struct MergedCellTests {
    private static let titles = ["STT", "Họ và tên", "Chức vụ", "Đơn vị công tác", "Hình thức khen thưởng"]

    private func cells(_ row: Int, _ texts: [String]) -> String {
        texts.enumerated().filter { !$0.element.isEmpty }.map { column, text in
            "<c r=\"\(CellReference.text(column: column, row: row))\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
        }.joined()
    }

    /// A workbook of these rows with these ranges merged.
    private func book(_ rows: [[String]], merges: String) -> TestBook {
        var book = TestBook()
        let data = rows.enumerated().map { "<row r=\"\($0 + 1)\">\(cells($0 + 1, $1))</row>" }.joined()
        book.sheet = "<sheetData>\(data)</sheetData><mergeCells>\(merges)</mergeCells>"
        return book
    }

    private func units(_ book: TestBook) throws -> [String?] {
        let file = try book.archive.compressed()
        var findings = Findings()
        var sheet = try SheetReader(
            TableFile.open(path: file.path).rows(ofSheet: 0), findings: &findings)
        var units: [String?] = []
        while let row = try sheet.next(findings: &findings) { units.append(row.words(.unitName)) }
        #expect(findings.complaints.isEmpty)
        return units
    }

    @Test func `a unit merged over its people is the unit of each`() throws {
        let book = book(
            [
                ["DANH SÁCH"], Self.titles, ["1", "Lê An", "GV", "Trường A", "LĐTT"],
                ["2", "Lê Bình", "GV", "", "LĐTT"], ["3", "Lê Cúc", "GV", "Trường B", "LĐTT"],
                ["4", "Lê Dung", "GV", "", "LĐTT"], ["5", "Lê Em", "GV", "", "LĐTT"],
            ],
            merges: "<mergeCell ref=\"A1:E1\"/><mergeCell ref='D3:D4'/><mergeCell ref=\"D5:D6\" />")
        #expect(try units(book) == ["Trường A", "Trường A", "Trường B", "Trường B", nil])
    }

    @Test func `merges of the header and odd ranges tell nothing of the rows`() throws {
        let book = book(
            [Self.titles, ["1", "Lê An", "GV", "", "LĐTT"], ["2", "Lê Bình", "GV", "", "LĐTT"]],
            merges: "<mergeCell ref=\"D1:D2\"/><mergeCell ref=\"sai\"/><mergeCell/><mergeCell ref=\"D9:D3\"/>"
        )
        #expect(try units(book) == [nil, nil])
    }

    @Test func `many ranges are found wherever the pieces of a long part are cut`() throws {
        let rows =
            [Self.titles]
            + (1...3000).map { ["\($0)", "Lê An", "GV", $0 % 2 == 1 ? "Đội \($0)" : "", "LĐTT"] }
        let merges = (1...1500).map { "<mergeCell ref=\"D\($0 * 2):D\($0 * 2 + 1)\"/>" }.joined()
        let found = try units(book(rows, merges: merges))
        #expect(found == (1...3000).map { "Đội \($0 - ($0 + 1) % 2)" })
    }
}
