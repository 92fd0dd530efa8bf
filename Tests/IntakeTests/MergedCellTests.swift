import Failures
import Testing
import Vietnamese

@testable import Intake

struct MergedCellTests {
    /// A sheet as openpyxl writes it: merged cells keep empty cells below the first.
    private func book(_ rows: [[String]], merges: [String], prefix: String = "") -> TestBook {
        var book = TestBook()
        var text = ""
        for (row, cells) in rows.enumerated() {
            text += "<row r=\"\(row + 1)\">"
            for (column, cell) in cells.enumerated() {
                let place = CellReference.text(column: column, row: row + 1)
                text +=
                    cell.isEmpty
                    ? "<c r=\"\(place)\" s=\"0\"/>"
                    : "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(cell)</t></is></c>"
            }
            text += "</row>"
        }
        let cells = merges.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
        book.sheet =
            "<sheetData>\(text)</sheetData><mergeCells count=\"\(merges.count)\">\(cells)</mergeCells>"
        return book
    }

    private func read(_ book: TestBook) throws -> (units: [String], findings: Findings, count: RowCount) {
        let file = try book.archive.compressed()
        let table = try TableFile.open(path: file.path)
        let today = try #require(CalendarDate(year: 2026, month: 6, day: 1))
        var findings = Findings()
        var sheet = try NominationSheet(
            table.rows(ofSheet: 0, withMerges: true), awards: Sheet.awards, today: today, findings: &findings)
        var units: [String] = []
        while let row = try sheet.next(findings: &findings) {
            units.append("\(row.name) \(row.unitName ?? "-") \(row.award)")
        }
        return (units, findings, sheet.count)
    }

    @Test func `what is merged down several rows counts for all of them`() throws {
        let (units, findings, count) = try read(
            book(
                [
                    ["STT", "Họ và tên", "Năm sinh", "", "Đơn vị", "Hình thức"],
                    ["", "", "Nam", "Nữ", "", ""],
                    ["1", "Lê A", "1980", "", "Sở A", "LĐTT"], ["2", "Lê B", "", "1981", "", ""],
                    ["3", "Lê C", "1982", "", "", "CSTĐCS"], ["4", "", "", "", "", ""],
                    ["5", "Lê D", "1983", "", "Sở B", "LĐTT"],
                ],
                merges: [
                    "A1:A2", "B1:B2", "C1:D1", "E1:E2", "F1:F2", "E3:E6", "F3:F4", "F5:F6",
                ]))
        #expect(units == ["Lê A Sở A LDTT", "Lê B Sở A LDTT", "Lê C Sở A CSTDCS", "Lê D Sở B LDTT"])
        #expect(findings.complaints.isEmpty)
        #expect(
            findings.remarks.details == [Failure.Detail("TD425", line: 4, ["count": "3"])])
        #expect([count.read, count[.nomination], count[.blank]] == [5, 4, 1])
    }

    @Test func `a copy with notes keeps merged cells, so that it is read like the original`() throws {
        let file = try book(
            [["Họ và tên", "Đơn vị", "Hình thức"], ["Lê A", "Sở A", "LĐTT"], ["Lê B", "", "Giải lạ"]],
            merges: ["B2:B3", "A9:F9", "D2:E3"]
        ).archive.compressed()
        let target = try TemporaryFile([])
        let note = AnnotatedCopy.Note(row: 3, column: "Hình thức", text: "sai", isComplaint: true)
        try AnnotatedCopy(of: file.path, sheet: 0, header: 1...1, title: "Lỗi", notes: [note])
            .write(to: target.path)
        let rows = try TableFile.open(path: target.path).rows(ofSheet: 0)
        while try rows.next() != nil {}
        #expect(
            rows.layout.merges == [
                .init(rows: 2...3, columns: 1...1), .init(rows: 9...9, columns: 0...2),
            ])
    }

    @Test func `merged cells are found in any part and through any piece of it`() throws {
        for padding in [0, 1, 20, 65_000, 65_480, 65_500, 65_510, 65_520, 65_530, 65_536, 131_060] {
            var book = book([["Họ và tên", "Hình thức"], ["Lê A", "LĐTT"], ["Lê B", ""]], merges: [])
            book.sheet = book.sheet.replacing(
                "<mergeCells count=\"0\"></mergeCells>",
                with: "<!--\(String(repeating: "m", count: padding))--><mergeCells count=\"2\">"
                    + "<mergeCell ref=\"A1:B1\"/><mergeCell ref='B2:B3'/><mergeCell ref=\"C9:D40\"/></mergeCells>"
            )
            let file = try book.archive.compressed()
            let merges = try XLSXReader(path: file.path).verticalMerges(ofSheet: 0)
            #expect(
                merges == [.init(rows: 2...3, columns: 1...1), .init(rows: 9...40, columns: 2...3)],
                "\(padding)")
        }
        var archive = TestBook().archive
        archive.entries[3].bytes = Array(
            """
            <x:worksheet xmlns:x="\(TestBook.main)"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>mergeCell ref="A1:A9"&gt;\
            </x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A2:A4"></x:mergeCell></x:mergeCells></x:worksheet>
            """.utf8)
        let file = try archive.compressed()
        let merges = try XLSXReader(path: file.path).verticalMerges(ofSheet: 0)
        #expect(merges == [.init(rows: 2...4, columns: 0...0)])
    }
}
