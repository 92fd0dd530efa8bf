import Commendation
import Testing

@testable import Documents

struct XLSXTests {
    /// The workbook of rows of text and number cells, as bytes.
    private func workbook(_ rows: [[String]]) throws -> [UInt8] {
        let output = ByteOutput()
        var sink = XLSXSink(output)
        try sink.begin([
            ListColumn(key: "name", titleVi: "Tên", titleEn: "Name"),
            ListColumn(key: "day", titleVi: "Ngày", titleEn: "Day", kind: .date),
            ListColumn(key: "number", titleVi: "Số", titleEn: "Number", kind: .integer),
        ])
        for row in rows {
            let bytes = row.map { Array($0.utf8) }
            var cells: [UnsafeRawBufferPointer] = []
            var copies: [UnsafeMutableRawBufferPointer] = []
            defer { copies.forEach { $0.deallocate() } }
            for cell in bytes {
                let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(cell.count, 1), alignment: 1)
                copy.copyBytes(from: cell)
                copies.append(copy)
                cells.append(UnsafeRawBufferPointer(rebasing: copy[..<cell.count]))
            }
            try cells.withUnsafeBufferPointer { try sink.row(Cells($0)) }
        }
        try sink.end()
        return output.bytes
    }

    private func text(_ rows: [[String]]) throws -> String {
        String(decoding: try workbook(rows), as: UTF8.self)
    }

    @Test(arguments: ["=1+1", "+84", "-5", "@SUM(A1)"])
    func `text stays text`(formula: String) throws {
        #expect(
            try text([[formula, "2025-07-01", "7"]]).contains(
                "t=\"inlineStr\"><is><t xml:space=\"preserve\">\(formula)</t>"))
    }

    @Test func `days and numbers are what they are`() throws {
        let text = try text([["a", "2025-07-01", "7"], ["b", "1900-01-31", "1234567890123456"]])
        #expect(text.contains("<c s=\"2\"><v>45839</v></c>"))
        #expect(text.contains("<c s=\"0\"><v>7</v></c>"))
        // Days before the count of spreadsheets is right, and numbers longer than they keep, are text.
        #expect(text.contains(">1900-01-31</t>"))
        #expect(text.contains(">1234567890123456</t>"))
    }

    @Test func `marks of XML and controls are harmless`() throws {
        #expect(try text([["<&>\u{1}", "", "1"]]).contains(">&lt;&amp;&gt;\u{FFFD}</t>"))
    }

    @Test func `the same list is the same file, however long`() throws {
        let rows = (0..<5000).map { ["Nguyễn Văn \($0)", "2025-07-01", String($0)] }
        let bytes = try workbook(rows)
        #expect(bytes == (try workbook(rows)))
        #expect(bytes.prefix(4) == [0x50, 0x4B, 3, 4])
        #expect(bytes.suffix(22).prefix(4) == [0x50, 0x4B, 5, 6])
    }
}
