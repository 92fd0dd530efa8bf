import Failures
import Glibc
import Testing

@testable import Intake

/// What an attacker, a broken download or a careless program may hand in.
struct HostileWorkbookTests {
    @Test func `a DTD is refused before it is read: billion laughs, external entities`() throws {
        let laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>"
        let outside = "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">"
        for declaration in [laughs, outside, "<!DOCTYPE worksheet>"] {
            for part in [0, 1, 2, 3] {
                var archive = TestBook(rows: "<row><c t=\"str\"><v>&b;</v></c></row>").archive
                archive.entries[part].bytes = Array(
                    (declaration
                        + text(archive, part).replacing(
                            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", with: "")).utf8)
                let failure = failure(of: archive)
                #expect(failure?.code == "TD046")
                #expect(failure?.arguments["part"] == archive.entries[part].name)
                #expect(failure?.arguments["line"] == "1")
            }
        }
    }

    @Test func `faulty XML is told with its part and line`() throws {
        for fault in ["<c></row>", "&unknown;", "<c r='A2' r='B2'/>", "\u{1}", "<c", "&#0;"] {
            let book = TestBook(rows: "<row r=\"1\"/>\n\n<row r=\"2\">\(fault)</row>")
            let failure = failure(of: book.archive)
            #expect(failure?.code == "TD045")
            #expect(failure?.arguments["part"] == "xl/worksheets/sheet1.xml")
            #expect(failure?.arguments["line"] == "4")
        }
        var archive = TestBook().archive
        archive.entries[3].bytes = Array(text(archive, 3).dropLast(20).utf8)
        #expect(failure(of: archive)?.code == "TD045")
        archive.entries[3].bytes = []
        #expect(failure(of: archive)?.code == "TD045")
    }

    @Test func `a root element of another kind is refused`() {
        for root in [
            "<html/>", "<worksheet/>", "<x:worksheet xmlns:x=\"urn:x\"/>",
            "<sst xmlns=\"\(TestBook.main)\"/>",
        ] {
            var archive = TestBook().archive
            archive.entries[3].bytes = Array(root.utf8)
            #expect(failure(of: archive)?.code == "TD045", "\(root)")
        }
    }

    @Test func `elements inside each other without end are refused`() {
        let deep = String(repeating: "<a>", count: 100_000)
        #expect(failure(of: TestBook(rows: deep).archive)?.code == "TD052")
        let inside = "<row><c t=\"inlineStr\"><is>" + String(repeating: "<r>", count: 70)
        #expect(failure(of: TestBook(rows: inside).archive)?.code == "TD052")
    }

    @Test func `a tag without end is refused before it fills the memory`() throws {
        let file = try TestBook(rows: "<row x=\"" + String(repeating: "a", count: 40 << 20)).archive
            .compressed()
        let failure = #expect(throws: Failure.self) { try drain(file.path) }
        #expect(["TD049", "TD052"].contains(failure?.code))
        #expect(
            self.failure(of: TestBook(rows: "<row x=\"" + String(repeating: "a", count: 2 << 20)).archive)?
                .code == "TD052")
    }

    @Test func `a bomb is refused by what comes out of it, whatever the archive claims`() throws {
        let zeros = "<row>" + String(repeating: " ", count: 40 << 20)
        let file = try TestBook(rows: zeros).archive.compressed()
        let failure = #expect(throws: Failure.self) { try drain(file.path) }
        #expect(failure?.code == "TD049")
        #expect(failure?.arguments["part"] == "xl/worksheets/sheet1.xml")
        // The same in a part that is kept in memory.
        var book = TestBook()
        book.strings = zeros
        let shared = try book.archive.compressed()
        #expect(throws: Failure.self) { try drain(shared.path) }
        // Claiming a size of 10 bytes does not help: it must not pass as a workbook.
        var bytes = try file.bytes()
        for start in 0..<bytes.count - 4 where Array(bytes[start..<start + 4]) == [0x50, 0x4B, 1, 2] {
            bytes.replaceSubrange(start + 24..<start + 28, with: [10, 0, 0, 0])
        }
        #expect(throws: Failure.self) { try rows(bytes: bytes) }
    }

    @Test func `sizes beyond the limits are refused before anything is read`() throws {
        var archive = TestBook().archive
        archive.entries[3].claimedSize = 3 << 30
        #expect(failure(of: archive)?.code == "TD048")
        archive = TestBook().archive
        for index in 0..<3 {
            archive.add("media/\(index)", "")
            archive.entries[archive.entries.count - 1].claimedSize = 2 << 30 - 1
        }
        #expect(failure(of: archive)?.code == "TD048")
    }

    @Test func `limits count what was read`() throws {
        let file = try TestBook(rows: String(repeating: "<row><c><v>1</v></c></row>", count: 10_000)).archive
            .compressed()
        let descriptor = open(file.path, O_RDONLY)
        defer { close(descriptor) }
        var limits = ZipArchive.Limits()
        limits.part = 100_000
        #expect(throws: Failure("TD048", ["path": "f", "part": "xl/worksheets/sheet1.xml", "limit": "0"])) {
            try ZipArchive(descriptor: descriptor, path: "f", limits: limits)
        }
        limits = ZipArchive.Limits()
        limits.file = 100
        #expect(throws: Failure("TD060", ["path": "f", "limit": "0"])) {
            try ZipArchive(descriptor: descriptor, path: "f", limits: limits)
        }
        limits = ZipArchive.Limits()
        limits.entries = 3
        #expect(throws: Failure("TD047", ["path": "f", "limit": "3"])) {
            try ZipArchive(descriptor: descriptor, path: "f", limits: limits)
        }
        limits = ZipArchive.Limits()
        (limits.ratio, limits.ratioStart) = (10, 1_000)
        let archive = try ZipArchive(descriptor: descriptor, path: "f", limits: limits)
        let part = try archive.open("xl/worksheets/sheet1.xml", limit: 1 << 30)
        let failure = #expect(throws: Failure.self) {
            try PartParser(part, PartHandler(root: "worksheet", path: "f")).finish()
        }
        #expect(failure?.code == "TD049")
    }

    @Test(arguments: ["../x.xml", "/etc/passwd", "a/../../b", "C:x", "xl\\workbook.xml", "..", "a/.."])
    func `names that lead out are refused`(name: String) {
        var archive = TestBook().archive
        archive.add(name, "")
        let failure = failure(of: archive)
        #expect(failure?.code == "TD050")
        #expect(failure?.arguments["part"] == name)
    }

    @Test func `two parts of one name are refused, also when only their case differs`() {
        for name in ["xl/workbook.xml", "XL/WORKBOOK.xml"] {
            var archive = TestBook().archive
            archive.add(name, "")
            #expect(failure(of: archive)?.code == "TD051")
        }
    }

    @Test func `an archive that claims 65,535 entries is refused`() {
        var archive = TestBook().archive
        archive.claimedCount = 65_535
        #expect(failure(of: archive)?.code == "TD047")
    }

    @Test func `damage of any kind is told as damage`() throws {
        let sound = TestBook(rows: "<row><c><v>1</v></c></row>").archive.bytes()
        for count in [4, 30, 100, sound.count / 2, sound.count - 23, sound.count - 1] {
            #expect(code { try rows(bytes: Array(sound.prefix(count))) } == "TD043", "\(count) bytes")
        }
        var archive = TestBook(rows: "<row><c><v>1</v></c></row>").archive
        archive.entries[3].claimedChecksum = 1
        #expect(failure(of: archive)?.code == "TD043")
        archive = TestBook().archive
        archive.entries[3].method = 12
        #expect(failure(of: archive)?.code == "TD043")
    }

    @Test func `what is missing is named`() throws {
        let names = [
            "_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/workbook.xml", "xl/worksheets/sheet1.xml",
        ]
        for (index, name) in names.enumerated() {
            var archive = TestBook().archive
            #expect(archive.entries[index].name == name)
            archive.entries.remove(at: index)
            let failure = failure(of: archive)
            #expect([failure?.code, failure?.arguments["part"]] == ["TD044", name])
        }
        var archive = TestBook().archive
        archive.entries[1].bytes = Array(text(archive, 1).replacing("s1", with: "s9").utf8)
        #expect(failure(of: archive)?.arguments["part"] == "Trang 1")
        archive = TestBook().archive
        archive.entries[1].bytes = Array(
            text(archive, 1).replacing("worksheets/sheet1.xml", with: "../../../etc/passwd").utf8)
        #expect(failure(of: archive)?.code == "TD044")
        archive.entries[1].bytes = Array(
            text(TestBook().archive, 1).replacing("Target=", with: "TargetMode=\"External\" Target=").utf8)
        #expect(failure(of: archive)?.code == "TD044")
    }

    @Test func `a workbook without worksheets is refused, chart sheets are left out`() {
        var book = TestBook()
        book.sheets = []
        #expect(failure(of: book.archive)?.code == "TD058")
        var archive = TestBook().archive
        archive.entries[1].bytes = Array(
            text(archive, 1).replacing("/worksheet\"", with: "/chartsheet\"").utf8)
        #expect(failure(of: archive)?.code == "TD058")
    }

    @Test(arguments: [
        ("<row r=\"2\"/><row r=\"2\"><c><v>1</v></c></row>", "2"), ("<row r=\"2\"/><row r=\"1\"/>", "1"),
        ("<row r=\"0\"/>", "0"),
        ("<row r=\"-5\"/>", "-5"), ("<row r=\"x\"/>", "-1"),
        ("<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>", "A1"),
        ("<row r=\"1\"><c r=\"A1\"/><c r=\"A1\"/></row>", "A1"), ("<row r=\"1\"><c r=\"A2\"/></row>", "A1"),
        ("<row r=\"1\"><c r=\"1A\"/></row>", "A1"), ("<row r=\"1\"><c r=\"\"/></row>", "A1"),
        ("<row r=\"1\"><c r=\"$A$1\"/></row>", "A1"),
    ])
    func `rows and cells out of order are refused`(rows: String, cell: String) {
        let failure = failure(of: TestBook(rows: rows).archive)
        #expect(failure?.code == "TD054")
        #expect(failure?.arguments["cell"] == cell)
    }

    @Test(arguments: [
        "<row r=\"1048577\"/>", "<row r=\"1048576\"/><row/>", "<row r=\"1\"><c r=\"XFE1\"/></row>",
        "<row r=\"1\"><c r=\"XFD1\"/><c/></row>",
        "<row r=\"1\"><c r=\"ZZZZZZZ1\"/></row>", "<row r=\"99999999999999\"/>",
    ])
    func `rows and columns beyond those of a sheet are refused`(rows: String) {
        #expect(failure(of: TestBook(rows: rows).archive)?.code == "TD055")
    }

    @Test func `the last row and the last column are read`() throws {
        let found = try rows(TestBook(rows: "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"))
        #expect(found.count == 1)
        #expect(found[0].number == 1_048_576)
        #expect(found[0].cells.count == 16_384)
        #expect(found[0][16_383] == TableCell(.number("1")))
        #expect(found[0][16_384] == TableCell(.empty))
    }

    @Test func `texts beyond the limits are refused with their cell`() throws {
        let long = String(repeating: "x", count: CSVReader.cellLimit)
        #expect(
            try rows(TestBook(rows: "<row><c t=\"str\"><v>\(long)</v></c></row>"))[0].cells == [
                TableCell(.text(long))
            ])
        for cell in ["<c t=\"str\"><v>\(long)x</v></c>", "<c t=\"inlineStr\"><is><t>\(long)x</t></is></c>"] {
            let failure = failure(of: TestBook(rows: "<row r=\"3\"><c/>\(cell)</row>").archive)
            #expect(failure?.code == "TD056")
            #expect(failure?.arguments["cell"] == "B3")
        }
        // A short row that refers to one long text again and again.
        var book = TestBook(
            rows: "<row>" + String(repeating: "<c t=\"s\"><v>0</v></c>", count: 90) + "</row>")
        book.strings = "<si><t>\(long)</t></si>"
        #expect(failure(of: book.archive)?.code == "TD056")
        book.strings = "<si><t>\(long)x</t></si>"
        #expect(failure(of: book.archive)?.code == "TD057")
    }

    @Test func `a workbook under a password says so`() throws {
        let zip = try TestBook(rows: "<row><c><v>1</v></c></row>").archive.compressed(password: "mật khẩu")
        #expect(code { try drain(zip.path) } == "TD041")
        // Excel puts the encrypted workbook into a compound file.
        let name = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        for before in [500, 262_130, 262_144 - 8, 600_000] {
            let bytes = compound + [UInt8](repeating: 0, count: before) + name + [0, 0]
            #expect(code { try rows(bytes: bytes) } == "TD041")
        }
        #expect(code { try rows(bytes: compound + [UInt8](repeating: 69, count: 600_000)) } == "TD040")
    }

    @Test func `other formats are named`() throws {
        #expect(code { try rows(bytes: [9, 8, 8, 0, 0, 5, 5, 0, 1, 1]) } == "TD040")
        var kinds = [
            (Array("%PDF-1.7\n".utf8), "PDF"), (Array("<html><table>".utf8), "HTML"),
            (Array("\u{FEFF}\r\n <!DOCTYPE html>".utf8), "HTML"),
            (Array("<?xml version=\"1.0\"?><Workbook/>".utf8), "XML"),
        ]
        kinds.append(
            (
                TestArchive(["mimetype": "application/vnd.oasis.opendocument.spreadsheet"]).bytes(),
                "OpenDocument (.ods)"
            ))
        kinds.append((TestArchive(["Index/Document.iwa": ""]).bytes(), "Apple Numbers"))
        for (target, kind) in [
            ("word/document.xml", "Word (.docx)"), ("ppt/presentation.xml", "PowerPoint (.pptx)"),
            ("xl/workbook.bin", "Excel Binary Workbook (.xlsb)"),
        ] {
            var archive = TestBook().archive
            archive.entries[0].bytes = Array(text(archive, 0).replacing("xl/workbook.xml", with: target).utf8)
            kinds.append((archive.bytes(), kind))
        }
        for (bytes, kind) in kinds {
            let failure = #expect(throws: Failure.self) { try rows(bytes: bytes) }
            #expect(failure?.code == "TD042")
            #expect(failure?.arguments["kind"] == kind)
        }
        let picture: [UInt8] = [
            0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0, 0, 1, 0, 0, 0,
        ]
        #expect(code { try rows(bytes: picture) } == "TD063")
        #expect(code { try rows(bytes: []) } == "TD411")
        #expect(code { try rows(bytes: TestArchive().bytes()) } == "TD044")
        #expect(code { try drain("/tmp/no such file") } == "TD405")
        #expect(code { try drain("/tmp") } == "TD406")
    }

    @Test func `bytes changed at random never do worse than a failure`() throws {
        var book = TestBook(
            rows: "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>45000</v></c></row>")
        book.strings = "<si><t>Nguyễn Văn An</t></si>"
        book.styles = "<cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs>"
        let sound = book.archive.bytes()
        var random = SplitMix64(state: 9)
        for _ in 0..<1_500 {
            var bytes = sound
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                bytes[Int.random(in: 4..<bytes.count, using: &random)] = UInt8.random(
                    in: 0...255, using: &random)
            }
            _ = code { try rows(bytes: bytes) }
        }
    }

    private let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

    private func text(_ archive: TestArchive, _ index: Int) -> String {
        String(decoding: archive.entries[index].bytes, as: UTF8.self)
    }

    private func failure(of archive: TestArchive) -> Failure? {
        do {
            _ = try rows(archive)
            return nil
        } catch { return error as? Failure }
    }

    private func code(_ body: () throws -> some Any) -> String? {
        do {
            _ = try body()
            return nil
        } catch { return (error as? Failure)?.code }
    }

    private func drain(_ path: String) throws {
        let sheet = try TableFile.open(path: path).rows(ofSheet: 0)
        while try sheet.next() != nil {}
    }
}
