import Failures
import Testing
import Vietnamese

@testable import Intake

struct XLSXReaderTests {
    @Test func `cells of every kind`() throws {
        let cells = """
            <c r="A1" t="s"><v>1</v></c><c r="B1"><v>12.5</v></c><c r="C1" t="n"><v>3</v></c>\
            <c r="D1" t="b"><v>1</v></c><c r="E1" t="b"><v>0</v></c><c r="F1" t="e"><v>#N/A</v></c>\
            <c r="G1" t="str"><f>A1&amp;"x"</f><v>kết quả</v></c>\
            <c r="H1" t="inlineStr"><is><t>Đỗ Thị Hằng</t></is></c><c r="I1" t="d"><v>2024-05-07T10:30:00</v></c>\
            <c r="J1"/><c r="K1" t="s"/><c r="L1" t="b"><f>TRUE()</f><v>true</v></c>
            """
        var book = TestBook(rows: "<row r=\"1\">\(cells)</row>")
        book.strings = "<si><t>không</t></si><si><t>có</t></si>"
        let row = try #require(try rows(book).first)
        #expect(
            row.cells.map(\.value) == [
                .text("có"), .number("12.5"), .number("3"), .boolean(true), .boolean(false), .error("#N/A"),
                .text("kết quả"), .text("Đỗ Thị Hằng"), .date(try day(2024, 5, 7)), .empty, .empty,
                .boolean(true),
            ])
        #expect(row.cells.map(\.isFormula) == (0..<12).map { $0 == 6 || $0 == 11 })
    }

    @Test func `a formula that was never calculated is told from an empty cell`() throws {
        let found = try rows(TestBook(rows: "<row r=\"2\"><c r=\"A2\"/><c r=\"B2\"><f>1+1</f></c></row>"))
        #expect(
            found == [TableRow(number: 2, cells: [TableCell(.empty), TableCell(.empty, isFormula: true)])])
    }

    @Test func `rows and cells without addresses follow each other`() throws {
        let found = try rows(
            TestBook(
                rows:
                    "<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r=\"5\"/><row><c r=\"B6\"><v>2</v></c></row>"
            ))
        #expect(found.map(\.number) == [1, 6])
        #expect(
            found.map { $0.cells.map(\.value) } == [
                [.number("1"), .empty, .number("3")], [.empty, .number("2")],
            ])
    }

    @Test func `runs are joined, and how they are read aloud is left out`() throws {
        var book = TestBook(
            rows:
                "<row><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is><r><t>a</t></r><r><t> b</t></r></is></c></row>"
        )
        book.strings = """
            <si><r><rPr><b/><rFont val="Arial"/></rPr><t>Nguyễn </t></r><r><t xml:space="preserve">Văn </t></r>\
            <r><t>An</t></r><rPh sb="0" eb="1"><t>SAI</t></rPh><phoneticPr fontId="1"/></si>
            """
        #expect(try values(book) == [[.text("Nguyễn Văn An"), .text("a b")]])
    }

    @Test func `escapes, CDATA and entities are resolved`() throws {
        let texts = [
            ("a_x000D_\nb", "a\r\nb"), ("_x005F_x000D_", "_x000D_"),
            ("<![CDATA[a < b]]>&amp;&#x111;", "a < b&đ"),
            ("_xD83D__xDE00_", "\u{1F600}"), ("_xD83D_x", "_xD83D_x"), ("a_x0000_b", "a_x0000_b"),
            ("_x00G0_", "_x00G0_"),
            ("_x0041", "_x0041"), ("  giữ  ", "  giữ  "),
        ]
        for (written, meant) in texts {
            var book = TestBook(
                rows:
                    "<row><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is><t>\(written)</t></is></c><c t=\"str\"><v>\(written)</v></c></row>"
            )
            book.strings = "<si><t>\(written)</t></si>"
            #expect(try values(book) == [[.text(meant), .text(meant), .text(meant)]])
        }
    }

    @Test(arguments: [
        ("79201003456", "79201003456"), ("079201003456", "79201003456"), ("7.9201003456E+10", "79201003456"),
        ("1E3", "1000"), ("4.5999999999999996", "4.6"), ("0.1", "0.1"), ("-0", "0"), ("0", "0"),
        ("-12.50", "-12.5"),
        ("1.5E-7", "0.00000015"), ("123456789012345678", "123456789012345678"),
        ("1.23456789012345E+17", "123456789012345000"),
        ("5.", "5"), (".5", "0.5"), ("+3", "3"), ("1e300", "1e300"),
        ("0.30000000000000004", "0.30000000000000004"),
        ("100", "100"), ("-7", "-7"), ("2.5E+2", "250"), ("12.25E1", "122.5"),
    ])
    func `numbers come as they were typed`(written: String, meant: String) throws {
        #expect(try values(TestBook(rows: "<row><c><v>\(written)</v></c></row>")) == [[.number(meant)]])
    }

    @Test(arguments: [
        "<c><v>abc</v></c>", "<c><v>1,5</v></c>", "<c><v>0x10</v></c>", "<c><v>nan</v></c>",
        "<c><v>inf</v></c>",
        "<c><v> 1</v></c>", "<c><v>1e999</v></c>", "<c t=\"b\"><v>2</v></c>", "<c t=\"s\"><v>1</v></c>",
        "<c t=\"s\"><v>-1</v></c>", "<c t=\"s\"><v>99999999999999999999</v></c>", "<c t=\"z\"><v>1</v></c>",
        "<c t=\"d\"><v>31/12/2024</v></c>", "<c t=\"d\"><v>2023-02-29</v></c>", "<c s=\"1\"><v>x</v></c>",
        "<c><v>-</v></c>",
    ])
    func `what cannot be a value is refused with its cell`(cell: String) throws {
        var book = TestBook(rows: "<row r=\"7\"><c r=\"B7\"><v>1</v></c>\(cell)</row>")
        book.strings = "<si><t>a</t></si>"
        book.styles = "<cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs>"
        let failure = #expect(throws: Failure.self) { try rows(book) }
        #expect(failure?.code == "TD053")
        #expect(failure?.arguments["cell"] == "C7")
        #expect(failure?.arguments["sheet"] == "Trang 1")
    }

    @Test func `days by style, in both date systems, their times cut`() throws {
        let serials = ["0", "0.5", "1", "59", "60", "61", "45423", "45423.99999", "2958465", "2958466", "-1"]
        let cells = serials.map { "<c s=\"1\"><v>\($0)</v></c>" }.joined()
        var book = TestBook(rows: "<row>\(cells)</row>")
        book.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
        #expect(
            try values(book) == [
                [
                    .number("0"), .number("0.5"), .date(try day(1900, 1, 1)), .date(try day(1900, 2, 28)),
                    .number("60"),
                    .date(try day(1900, 3, 1)), .date(try day(2024, 5, 11)), .date(try day(2024, 5, 11)),
                    .date(try day(9999, 12, 31)), .number("2958466"), .number("-1"),
                ]
            ])
        book.properties = "<workbookPr date1904=\"1\"/>"
        let found = try values(book)[0]
        #expect(found[0] == .date(try day(1904, 1, 1)))
        #expect(found[6] == .date(try day(2028, 5, 12)))
        #expect(found[8] == .number("2958465"))
    }

    @Test func `the font of a cell is that of its style, or of its runs`() throws {
        var book = TestBook(
            rows:
                "<row><c s=\"0\"><v>1</v></c><c s=\"1\"><v>1</v></c><c s=\"2\"><v>1</v></c><c s=\"9\"><v>1</v></c>"
                + "<c s=\"1\" t=\"s\"><v>0</v></c><c s=\"1\" t=\"s\"><v>1</v></c><c s=\"1\" t=\"s\"><v>2</v></c>"
                + "<c s=\"1\" t=\"inlineStr\"><is><r><rPr><rFont val=\"VNI-Times\"/></rPr><t>x</t></r></is></c></row>"
        )
        let run = { (font: String) in "<r><rPr><rFont val=\"\(font)\"/></rPr><t>a</t></r>" }
        book.strings =
            "<si>\(run(".VnTimeH"))\(run(".VnTimeH"))</si><si>\(run(".VnTime"))\(run("Arial"))</si><si><t>a</t></si>"
        book.styles = """
            <fonts><font><name val="Times New Roman"/></font><font><sz val="13"/><name val=".VnTime"/></font><font/></fonts>\
            <cellStyleXfs><xf fontId="1"/></cellStyleXfs><cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs>\
            <dxfs><dxf><font><name val="Sai"/></font></dxf></dxfs>
            """
        #expect(
            try rows(book)[0].cells.map(\.font) == [
                "Times New Roman", ".VnTime", nil, nil, ".VnTimeH", ".VnTime", ".VnTime", "VNI-Times",
            ])
    }

    @Test func `merges and hidden rows and columns are told`() throws {
        var book = TestBook()
        book.sheet = """
            <cols><col min="2" max="3" hidden="1"/><col min="4" max="4" width="9"/></cols><sheetData>\
            <row r="1"><c><v>1</v></c></row><row r="2" hidden="1"><c><v>1</v></c></row><row r="3" hidden="true"><c><v>1</v></c></row>\
            <row r="5" hidden="1"><c><v>1</v></c></row></sheetData>\
            <mergeCells count="2"><mergeCell ref="A1:K1"/><mergeCell ref="B2:B5"/><mergeCell ref="sai"/></mergeCells>\
            <dataValidations><dataValidation sqref="A1"><formula1>"a,b"</formula1></dataValidation></dataValidations>
            """
        let file = try book.archive.compressed()
        let sheet = try TableFile.open(path: file.path).rows(ofSheet: 0)
        var numbers: [Int] = []
        while let row = try sheet.next() { numbers.append(row.number) }
        #expect(numbers == [1, 2, 3, 5])
        var layout = SheetLayout()
        layout.merges = [.init(rows: 1...1, columns: 0...10), .init(rows: 2...5, columns: 1...1)]
        layout.hiddenRows = [2...3, 5...5]
        layout.hiddenColumns = [1...2]
        #expect(sheet.layout == layout)
    }

    @Test func `sheets come in order with their visibility, and can be read in turn`() throws {
        var book = TestBook(rows: "<row><c><v>1</v></c></row><row><c><v>2</v></c></row>")
        book.sheets = [
            ("Đề nghị &amp; danh sách", ""), ("DANHMUC", "hidden"), ("ẩn", "veryHidden"), ("b", "visible"),
        ]
        let file = try book.archive.compressed()
        let reader = try XLSXReader(path: file.path)
        #expect(reader.sheets.map(\.name) == ["Đề nghị & danh sách", "DANHMUC", "ẩn", "b"])
        #expect(reader.sheets.map(\.visibility) == [.visible, .hidden, .veryHidden, .visible])
        let (first, second) = (try reader.rows(ofSheet: 0), try reader.rows(ofSheet: 1))
        for number in 1...2 {
            #expect(try first.next()?.number == number)
            #expect(try second.next()?.number == number)
        }
        #expect(try first.next() == nil)
        #expect(try first.next() == nil)
        #expect(try reader.rows(ofSheet: 0).next()?.number == 1)
    }

    @Test func `prefixes, the strict form and parts in other cases are read`() throws {
        var strict = TestBook(rows: "<row><c><v>1</v></c></row>")
        strict.namespace = TestBook.strict
        #expect(try values(strict) == [[.number("1")]])
        var archive = TestBook().archive
        archive.entries[3].name = "XL/Worksheets/Sheet1.XML"
        archive.entries[3].bytes = Array(
            """
            <x:worksheet xmlns:x="\(TestBook.main)" xmlns:y="urn:y"><y:sheetData/><x:sheetData><x:row><y:c><x:v>9</x:v></y:c>\
            <x:c><x:v>1</x:v><y:v>5</y:v></x:c><x:c t="inlineStr"><x:is><x:t>a</x:t><y:t>b</y:t></x:is></x:c></x:row>\
            </x:sheetData></x:worksheet>
            """.utf8)
        #expect(try rows(archive).map { $0.cells.map(\.value) } == [[.number("1"), .text("a")]])
    }

    @Test func `a sheet in UTF-16 is read`() throws {
        var archive = TestBook().archive
        let text =
            "<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet xmlns=\"\(TestBook.main)\"><sheetData><row>"
            + "<c t=\"inlineStr\"><is><t>Đỗ</t></is></c></row></sheetData></worksheet>"
        archive.entries[3].bytes = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(try rows(archive)[0].cells.map(\.value) == [.text("Đỗ")])
    }

    @Test func `a sheet of many rows is read piece by piece`() throws {
        var text = ""
        for row in 1...40_000 {
            text +=
                "<row r=\"\(row)\"><c r=\"A\(row)\"><v>\(row)</v></c><c r=\"C\(row)\" t=\"inlineStr\"><is><t>dòng \(row)</t></is></c></row>"
        }
        let file = try TestBook(rows: text).archive.compressed()
        let sheet = try XLSXReader(path: file.path).rows(ofSheet: 0)
        for row in 1...40_000 {
            let expected = TableRow(
                number: row,
                cells: [TableCell(.number("\(row)")), TableCell(.empty), TableCell(.text("dòng \(row)"))])
            let found = try sheet.next()
            if found != expected { Issue.record("row \(row)") }
        }
        #expect(try sheet.next() == nil)
    }

    private func values(_ book: TestBook) throws -> [[TableCell.Value]] {
        try rows(book).map { $0.cells.map(\.value) }
    }
}

/// All rows of a workbook's first sheet.
func rows(_ book: TestBook) throws -> [TableRow] { try rows(book.archive) }

func rows(_ archive: TestArchive) throws -> [TableRow] { try rows(bytes: archive.bytes()) }

func rows(bytes: [UInt8]) throws -> [TableRow] {
    let file = try TemporaryFile(bytes)
    let sheet = try TableFile.open(path: file.path).rows(ofSheet: 0)
    var rows: [TableRow] = []
    while let row = try sheet.next() { rows.append(row) }
    return rows
}

func day(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDate {
    try #require(CalendarDate(year: year, month: month, day: day))
}
