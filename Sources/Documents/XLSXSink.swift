public import Commendation
import Failures
import Vietnamese

/// A list as a workbook of one sheet, written as the rows come: no row is kept.
///
/// Text stays text, also where it begins with `=`, `+`, `-` or `@`; numbers are numbers and days are days, so that
/// spreadsheets sort and add them. The first row holds the keys of the columns, bold and frozen. The bytes depend on
/// nothing but the list.
public struct XLSXSink: RowSink {
    /// The most rows that spreadsheets have.
    private static let rowLimit = 1_048_576

    private var archive: ZipWriter
    private var columns: [ListColumn] = []
    private var row = 0
    /// One row as XML, built in memory that is used again.
    private var xml: [UInt8] = []

    /// Creates a sink.
    public init(_ output: ByteOutput) { archive = ZipWriter(output) }

    /// Writes the parts that come before the rows, and the header.
    public mutating func begin(_ columns: [ListColumn]) throws {
        self.columns = columns
        for (name, text) in XLSXParts.all {
            try archive.begin(name)
            try archive.write(Array(text.utf8))
            try archive.end()
        }
        try archive.begin("xl/worksheets/sheet1.xml")
        try archive.write(Array(XLSXParts.sheetStart.utf8))
        beginRow()
        for column in columns { text(Array(column.key.utf8), style: 1) }
        try endRow()
    }

    /// Writes one row; a cell without a value is left out.
    public mutating func row(_ cells: Cells) throws {
        beginRow()
        for index in 0..<cells.count {
            guard let bytes = cells[index] else {
                append("<c/>")
                continue
            }
            let kind = columns[index].kind
            switch kind {
            case _ where kind.isNumber && XLSXSink.isExact(bytes): number(Array(bytes), style: 0)
            case .date:
                if let serial = CalendarDate(iso: String(decoding: bytes, as: UTF8.self)).flatMap(
                    SerialDay.of)
                {
                    number(Array(String(serial).utf8), style: 2)
                } else {
                    text(Array(bytes), style: 0)
                }
            default: text(Array(bytes), style: 0)
            }
        }
        try endRow()
    }

    /// Writes what comes after the rows.
    public mutating func end() throws {
        try archive.write(Array("</sheetData></worksheet>".utf8))
        try archive.end()
        try archive.close()
    }

    /// Whether a number has no more digits than spreadsheets keep.
    private static func isExact(_ bytes: UnsafeRawBufferPointer) -> Bool {
        bytes.count <= 15 && bytes.allSatisfy { (48...57).contains($0) || $0 == 0x2D || $0 == 0x2E }
    }

    private mutating func beginRow() {
        row += 1
        xml.removeAll(keepingCapacity: true)
        append("<row r=\"\(row)\">")
    }

    private mutating func endRow() throws {
        guard row <= XLSXSink.rowLimit else {
            throw Failure("TD404", ["path": "xlsx", "reason": "> \(XLSXSink.rowLimit)"])
        }
        append("</row>")
        try archive.write(xml)
    }

    private mutating func number(_ bytes: [UInt8], style: Int) {
        append("<c s=\"\(style)\"><v>")
        xml.append(contentsOf: bytes)
        append("</v></c>")
    }

    private mutating func text(_ bytes: [UInt8], style: Int) {
        append("<c s=\"\(style)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "&"): append("&amp;")
            case UInt8(ascii: "<"): append("&lt;")
            case UInt8(ascii: ">"): append("&gt;")
            case 0x0D: append("&#13;")
            case 0x00..<0x20 where byte != 0x09 && byte != 0x0A: append("\u{FFFD}")
            default: xml.append(byte)
            }
        }
        append("</t></is></c>")
    }

    private mutating func append(_ text: String) { xml.append(contentsOf: text.utf8) }
}

/// Days as spreadsheets count them.
private enum SerialDay {
    /// The serial number of a day from 01/03/1900 on; nil before, where spreadsheets count a day that never was.
    static func of(_ date: CalendarDate) -> Int? {
        let year = date.month > 2 ? date.year : date.year - 1
        let month = (date.month + 9) % 12
        let days = 365 * year + year / 4 - year / 100 + year / 400 + (month * 306 + 5) / 10 + date.day - 1
        // 30/12/1899 is day 0 of the sheet and day 693 899 of this count.
        let serial = days - 693_899
        return serial >= 61 ? serial : nil
    }
}

/// The parts of a workbook that are always the same.
private enum XLSXParts {
    private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let sheetML = "application/vnd.openxmlformats-officedocument.spreadsheetml"

    static let all = [
        (
            "[Content_Types].xml",
            head + "<Types xmlns=\"\(package)/content-types\"><Default Extension=\"rels\" "
                + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(sheetML).sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"\(sheetML).worksheet+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"\(sheetML).styles+xml\"/></Types>"
        ),
        (
            "_rels/.rels",
            head + "<Relationships xmlns=\"\(package)/relationships\"><Relationship Id=\"rId1\" "
                + "Type=\"\(office)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
        ),
        (
            "xl/workbook.xml",
            head + "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets>"
                + "<sheet name=\"thidua\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
        ),
        (
            "xl/_rels/workbook.xml.rels",
            head + "<Relationships xmlns=\"\(package)/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"\(office)/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                + "<Relationship Id=\"rId2\" Type=\"\(office)/styles\" Target=\"styles.xml\"/></Relationships>"
        ),
        (
            "xl/styles.xml",
            head + "<styleSheet xmlns=\"\(main)\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" "
                + "formatCode=\"dd/mm/yyyy\"/></numFmts><fonts count=\"2\"><font><sz val=\"11\"/>"
                + "<name val=\"Times New Roman\"/></font><font><b/><sz val=\"11\"/>"
                + "<name val=\"Times New Roman\"/></font></fonts><fills count=\"2\"><fill>"
                + "<patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"
                + "</fills><borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border>"
                + "</borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
                + "</cellStyleXfs><cellXfs count=\"3\">"
                + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
                + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>"
                + "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
                + "applyNumberFormat=\"1\"/></cellXfs><cellStyles count=\"1\">"
                + "<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>"
        ),
    ]

    static let sheetStart =
        head + "<worksheet xmlns=\"\(main)\"><sheetViews><sheetView workbookViewId=\"0\">"
        + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
        + "</sheetView></sheetViews><sheetData>"
}
