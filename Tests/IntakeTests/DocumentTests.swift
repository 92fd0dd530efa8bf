import Failures
import Testing
import Vietnamese

@testable import Intake

/// Word documents, sound and hostile.
struct DocumentTests {
    private func texts(_ body: String, numbering: String = "", styles: String = "") throws -> [String] {
        Paper.lines(try Paper.open(Paper.archive(body, numbering: numbering, styles: styles))).map {
            ([$0.label].compactMap { $0 } + $0.cells).joined(separator: "|")
        }
    }

    private func refusal(_ body: String) -> String? {
        do {
            _ = try Paper.open(Paper.archive(body))
            return nil
        } catch {
            return (error as? Failure)?.code
        }
    }

    @Test func `runs join, tabs and line breaks stay, deletions, pictures and field codes go`() throws {
        let body = """
            <w:p><w:r><w:t>Ông A</w:t></w:r><w:del><w:r><w:delText>cũ</w:delText><w:t>cũ</w:t></w:r></w:del>\
            <w:ins><w:r><w:t>n</w:t><w:tab/><w:t>x</w:t><w:br/><w:t>y</w:t></w:r></w:ins>\
            <w:moveFrom><w:r><w:t>đi</w:t></w:r></w:moveFrom><w:r><w:instrText>PAGE</w:instrText></w:r>\
            <w:hyperlink><w:r><w:t>z</w:t></w:r></w:hyperlink><w:r><w:drawing><w:p><w:r><w:t>hình</w:t></w:r></w:p>\
            </w:drawing></w:r><w:r><w:pict><w:t>hộp</w:t></w:pict></w:r></w:p><w:sectPr><w:p/></w:sectPr>
            """
        #expect(try texts(body) == ["Ông An\tx\nyz"])
    }

    @Test(arguments: [
        ("<w:vanish/>", "A\tB"), ("<w:vanish w:val=\"1\"/>", "A\tB"), ("<w:vanish w:val=\"0\"/>", "Aẩn\t\tB"),
    ])
    func `hidden text is not read, and a tab to a place is a tab`(mark: String, text: String) throws {
        let hidden = "<w:r><w:rPr>\(mark)</w:rPr><w:t>ẩn</w:t><w:tab/></w:r>"
        let body = "<w:p><w:r><w:t>A</w:t></w:r>\(hidden)<w:r><w:ptab/><w:t>B</w:t></w:r></w:p>"
        #expect(try texts(body) == [text])
    }

    @Test func `a paragraph whose mark was deleted goes on in the next, a deleted row is gone`() throws {
        let first = Paper.p("một", "<w:rPr><w:del/></w:rPr>")
        #expect(try texts(first + Paper.p(" hai") + Paper.p("ba")) == ["một hai", "ba"])
        let row = "<w:tr><w:trPr><w:del/></w:trPr><w:tc>\(Paper.p("x"))</w:tc></w:tr>"
        #expect(try texts("<w:tbl>\(row)<w:tr><w:tc>\(Paper.p("y"))</w:tc></w:tr></w:tbl>") == ["y"])
    }

    @Test func `rows of tables come as cells, wide cells and tables inside cells too`() throws {
        let inner = "<w:tbl><w:tr><w:tc>\(Paper.p("a"))</w:tc><w:tc>\(Paper.p("b"))</w:tc></w:tr></w:tbl>"
        let wide = "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>\(Paper.p("rộng"))</w:tc>"
        let row = "<w:tr>\(wide)<w:tc>\(Paper.p("một"))\(Paper.p("hai"))\(inner)</w:tc></w:tr>"
        #expect(
            try texts(Paper.p("trên") + "<w:tbl>\(row)</w:tbl>" + Paper.p("dưới")) == [
                "trên", "rộng||một\nhai\na\tb", "dưới",
            ])
        let lines = Paper.lines(try Paper.open(Paper.archive("<w:tbl>\(row)</w:tbl><w:tbl>\(row)</w:tbl>")))
        #expect(lines.map(\.table) == [1, 2])
    }

    @Test func `lists are numbered as Word shows them, by paragraph and by style`() throws {
        func level(_ depth: Int, _ format: String, _ text: String) -> String {
            "<w:lvl w:ilvl=\"\(depth)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/><w:lvlText w:val=\"\(text)\"/></w:lvl>"
        }
        let numbering = """
            <w:abstractNum w:abstractNumId="0">\(level(0, "upperRoman", "%1."))\(level(1, "decimal", "%1.%2)"))</w:abstractNum>\
            <w:abstractNum w:abstractNumId="1">\(level(0, "bullet", "•"))</w:abstractNum>\
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>\
            <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/>\
            </w:lvlOverride></w:num>
            """
        func at(_ list: Int, _ level: Int) -> String {
            "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>"
        }
        let style = "<w:pStyle w:val=\"b\"/>"
        let body = [
            at(1, 0), at(1, 1), at(1, 1), at(1, 0), at(1, 1), at(2, 0), at(3, 0), at(9, 0), style,
            style + at(0, 0), "",
        ]
        .map { Paper.p("t", $0) }.joined()
        let styles = """
            <w:style w:styleId="a" w:type="paragraph"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>\
            <w:style w:styleId="b" w:type="paragraph"><w:basedOn w:val="a"/></w:style>
            """
        #expect(
            try texts(body, numbering: numbering, styles: styles)
                == ["I.|t", "I.1)|t", "I.2)|t", "II.|t", "II.1)|t", "t", "IV.|t", "t", "V.|t", "t", "t"])
    }

    @Test func `text of old fonts becomes Unicode by the font of run, style or document`() throws {
        let run =
            "<w:p><w:r><w:rPr><w:rFonts w:ascii=\".VnTime\"/></w:rPr><w:t>Phßng Néi vô</w:t></w:r></w:p>"
        #expect(try texts(run) == ["Phòng Nội vụ"])
        let defaults = "<w:docDefaults><w:rPr><w:rFonts w:ascii=\"VNI-Times\"/></w:rPr></w:docDefaults>"
        #expect(try texts(Paper.p("Nguyeãn Vaên"), styles: defaults) == ["Nguyễn Văn"])
        let circle = "<w:style w:styleId=\"a\"><w:basedOn w:val=\"a\"/></w:style>"
        #expect(try texts(Paper.p("Phßng", "<w:pStyle w:val=\"a\"/>"), styles: circle) == ["Phßng"])
        let file = try Paper.open(Paper.archive(run))
        #expect(file.findings.remarks.details.map(\.code) == ["TD095"])
    }

    @Test func `hostile documents are refused with their reason`() {
        #expect(refusal(String(repeating: "<w:p>", count: 100)) == "TD052")
        #expect(refusal("<w:p><w:r><w:t>") == "TD045")
        #expect(refusal(Paper.p(String(repeating: "a", count: 2 << 20))) == "TD052")
        #expect(
            refusal("<w:tbl><w:tr>" + String(repeating: "<w:tc/>", count: 65) + "</w:tr></w:tbl>") == "TD052")
        #expect(refusal(String(repeating: "<w:p/>", count: 200_001)) == "TD052")
        let cell = String(repeating: Paper.p(String(repeating: "a", count: 1 << 19)), count: 3)
        #expect(refusal("<w:tbl><w:tr><w:tc>\(cell)</w:tc></w:tr></w:tbl>") == "TD052")
        // What is numbered past all reason is counted, not trapped on.
        #expect(refusal(Paper.p("t", "<w:numPr><w:numId w:val=\"99999999999999999999\"/></w:numPr>")) == nil)
    }

    @Test func `entities, other roots and missing parts are refused`() throws {
        for (part, text, code) in [
            ("word/d.xml", "<!DOCTYPE d [<!ENTITY a 'b'>]><d/>", "TD046"), ("word/d.xml", "<d/>", "TD045"),
            ("word/n.xml", "<x", "TD045"), ("word/s.xml", "", "TD045"),
        ] {
            var archive = Paper.archive("")
            let place = try #require(archive.entries.firstIndex { $0.name == part })
            archive.entries[place].bytes = Array(text.utf8)
            #expect(throws: Failure.self) { try Paper.open(archive) }
            do { _ = try Paper.open(archive) } catch { #expect((error as? Failure)?.code == code) }
        }
        var archive = Paper.archive("")
        archive.entries.removeAll { $0.name == "word/d.xml" }
        do { _ = try Paper.open(archive) } catch { #expect((error as? Failure)?.code == "TD044") }
        archive.entries.removeAll { $0.name.hasPrefix("word/") }
        archive.add(
            "word/d.xml", "<w:document \(Paper.namespace)><w:body>\(Paper.p("t"))</w:body></w:document>")
        #expect(Paper.lines(try Paper.open(archive)).count == 1)
    }

    @Test func `text comes in UTF-8, UTF-16 and old encodings; other files are told what to do`() throws {
        let text = "1. Ông Nguyễn Văn A\r\n2. Bà B\u{C}3"
        for bytes in [Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8)] {
            #expect(
                Paper.lines(try Paper.open(bytes)).map(\.cells) == [
                    ["1. Ông Nguyễn Văn A"], ["2. Bà B"], ["3"],
                ])
        }
        let utf16: [UInt8] =
            [0xFF, 0xFE] + text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        #expect(Paper.lines(try Paper.open(utf16)).count == 3)
        let old = try LegacyEncoding.tcvn3.encoded("Ông Nguyễn Văn A").unicodeScalars.map { UInt8($0.value) }
        #expect(Paper.lines(try Paper.open(old, encoding: .tcvn3)).map(\.cells) == [["Ông Nguyễn Văn A"]])
        for (bytes, code) in [
            (old, "TD512"), (Array("%PDF-1.7\n".utf8), "TD510"), ([], "TD411"),
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600), "TD511"),
        ] {
            do {
                _ = try Paper.open(bytes)
                Issue.record("\(code) was expected")
            } catch {
                #expect((error as? Failure)?.code == code)
            }
        }
    }
}
