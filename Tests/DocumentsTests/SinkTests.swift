import Commendation
import Documents
import Failures
import Testing

struct SinkTests {
    private func csv(_ list: ListSample, formulaSafe: Bool = true) throws -> String {
        let output = ByteOutput()
        var sink = CSVSink(output, formulaSafe: formulaSafe)
        try list.send(to: &sink)
        return String(decoding: output.bytes, as: UTF8.self)
    }

    private func table(
        _ list: ListSample, language: Language = .vi, maximumWidth: Int? = nil
    ) throws -> [String] {
        let output = ByteOutput()
        var sink = TableSink(output, language: language, maximumWidth: maximumWidth)
        try list.send(to: &sink)
        return String(decoding: output.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    @Test func `CSV quotes only what needs it`() throws {
        let list = ListSample(
            [.text, .text, .money],
            rows: [
                ["Đào", nil, "1"], ["", "a,b", nil], ["say \"hi\"", "two\nlines", "-5"],
                ["a\rb", "\\.", "0"],
            ])
        #expect(
            try csv(list)
                == "c0,c1,c2\nĐào,,1\n\"\",\"a,b\",\n\"say \"\"hi\"\"\",\"two\nlines\",-5\n\"a\rb\",\\.,0\n")
        #expect(try csv(ListSample([.text], rows: [["\\."], [nil]])) == "c0\n\"\\.\"\n\n")
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+84", "'+84"), ("-x", "'-x"), ("@a", "'@a"), ("\tx", "'\tx"),
        ("\rx", "\"'\rx\""),
        ("'=1", "''=1"), ("'a", "'a"), ("=\"a\"", "\"'=\"\"a\"\"\""), ("a=1", "a=1"),
    ])
    func `text that a spreadsheet would run gets an apostrophe`(text: String, written: String) throws {
        #expect(try csv(ListSample([.text, .text], rows: [[text, "x"]])) == "c0,c1\n\(written),x\n")
    }

    @Test func `numbers and dates are not guarded, nor is anything when the guard is off`() throws {
        let list = ListSample(
            [.integer, .decimal, .money, .date], rows: [["-1", "-1.5", "-2", "-infinity"]])
        #expect(try csv(list) == "c0,c1,c2,c3\n-1,-1.5,-2,-infinity\n")
        #expect(try csv(ListSample([.text], rows: [["=1"]]), formulaSafe: false) == "c0\n=1\n")
    }

    @Test(arguments: [70_000, 1_000_000])
    func `cells larger than the buffer are whole`(size: Int) throws {
        let plain = String(repeating: "x", count: size)
        let quoted = "=" + String(repeating: "\"", count: size)
        let expected = "c0,c1\n\(plain),\"'=" + String(repeating: "\"\"", count: size) + "\"\n"
        #expect(try csv(ListSample([.text, .text], rows: [[plain, quoted]])) == expected)
    }

    @Test func `TSV escapes tabs, line breaks and backslashes`() throws {
        let output = ByteOutput()
        var sink = TSVSink(output)
        try ListSample([.text, .text], rows: [["a\tb\\", "c\nd\re"], [nil, ""]]).send(to: &sink)
        #expect(String(decoding: output.bytes, as: UTF8.self) == "c0\tc1\na\\tb\\\\\tc\\nd\\re\n\t\n")
    }

    @Test func `JSON has numbers, booleans, nulls and escapes`() throws {
        let output = ByteOutput()
        var sink = JSONSink(output)
        try ListSample(
            [.text, .decimal, .boolean, .date],
            rows: [
                ["a\"\\\n\u{1}Đ", "1.50", "t", "2026-02-05"], [nil, "NaN", "f", nil], ["", "-01", nil, nil],
            ]
        ).send(to: &sink)
        #expect(
            String(decoding: output.bytes, as: UTF8.self) == """
                [
                {"c0":"a\\"\\\\\\n\\u0001Đ","c1":1.50,"c2":true,"c3":"2026-02-05"},
                {"c0":null,"c1":"NaN","c2":false,"c3":null},
                {"c0":"","c1":"-01","c2":null,"c3":null}
                ]

                """)
    }

    @Test func `an empty list is valid in every format`() throws {
        let output = ByteOutput()
        var sink = JSONSink(output)
        try ListSample([.text], rows: []).send(to: &sink)
        #expect(String(decoding: output.bytes, as: UTF8.self) == "[]\n")
        #expect(try csv(ListSample([.text], rows: [])) == "c0\n")
        #expect(try table(ListSample([.text], rows: [])) == ["Cột 0", "─────"])
    }

    @Test func `a table is aligned for composed, decomposed, wide and hidden characters`() throws {
        let list = ListSample(
            [.text, .money, .date, .boolean],
            rows: [
                ["Nguyễn", "2340000", "2026-02-05", "t"], ["Nguye\u{302}\u{303}n", "-5", nil, "f"],
                ["日本", nil, "2026-12-31", nil], ["a\u{1B}[31m", "0", "infinity", "t"],
                ["x\u{202E}y", "999", "0001-01-01", "t"],
            ])
        #expect(
            try table(list) == [
                "Cột 0           Cột 1  Cột 2       Cột 3", "──────────  ─────────  ──────────  ─────",
                "Nguyễn      2.340.000  05/02/2026  có",
                "Nguye\u{302}\u{303}n             -5              không", "日本                   31/12/2026",
                "a␛[31m              0  infinity    có", "x⟨U+202E⟩y        999  01/01/0001  có",
            ])
    }

    @Test func `a narrow terminal cuts the widest text, never a number`() throws {
        let list = ListSample(
            [.text, .text, .decimal],
            rows: [["Nguyễn Thị Hồng Nhung", "Phó Giám đốc Sở Nội vụ tỉnh", "1234567.5"]])
        let lines = try table(list, language: .en, maximumWidth: 40)
        #expect(
            lines == [
                "Column 0       Column 1         Column 2", "─────────────  ──────────────  ─────────",
                "Nguyễn Thị H…  Phó Giám đốc …  1234567,5",
            ])
        #expect(
            try table(list, maximumWidth: 20) == [
                "Cột 0:  Nguyễn Thị Hồng Nhung", "Cột 1:  Phó Giám đốc Sở Nội vụ tỉnh",
                "Cột 2:  1234567,5",
            ])
    }

    @Test func `rows beyond the sample stream with its widths`() throws {
        var rows = [[String?]](repeating: ["ab", "1"], count: 1000)
        rows.append(["abcdefgh", "2"])
        let lines = try table(ListSample([.text, .integer], rows: rows))
        #expect(lines.count == 1003)
        #expect(lines[1001] == "ab         1")
        #expect(lines[1002] == "abcdefgh      2")
    }
}
