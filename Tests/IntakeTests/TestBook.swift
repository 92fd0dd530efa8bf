/// A workbook in parts that a test may change.
struct TestBook {
    static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    static let strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"
    static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    var namespace = TestBook.main
    var sheets = [(name: "Trang 1", state: "")]
    var properties = ""
    /// What stands in `<sst>`; nil for a workbook without shared strings.
    var strings: String?
    /// What stands in `<styleSheet>`.
    var styles: String?
    /// What stands in `<worksheet>`.
    var sheet = "<sheetData/>"

    /// A workbook whose sheet has these rows.
    init(rows: String = "") {
        sheet = "<sheetData>\(rows)</sheetData>"
    }

    var archive: TestArchive {
        var archive = TestArchive()
        let relations = "http://schemas.openxmlformats.org/package/2006/relationships"
        archive.add(
            "_rels/.rels",
            """
            <Relationships xmlns="\(relations)"><Relationship Id="rId1" Type="\(TestBook.office)/officeDocument" \
            Target="xl/workbook.xml"/></Relationships>
            """)
        var tabs = ""
        var targets = ""
        for (index, sheet) in sheets.enumerated() {
            let state = sheet.state.isEmpty ? "" : " state=\"\(sheet.state)\""
            tabs += "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\"\(state) r:id=\"s\(index + 1)\"/>"
            targets += relation("s\(index + 1)", "worksheet", "worksheets/sheet\(index + 1).xml")
        }
        if strings != nil { targets += relation("rS", "sharedStrings", "sharedStrings.xml") }
        if styles != nil { targets += relation("rT", "styles", "/xl/styles.xml") }
        archive.add(
            "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"\(relations)\">\(targets)</Relationships>")
        archive.add(
            "xl/workbook.xml",
            "<workbook xmlns=\"\(namespace)\" xmlns:r=\"\(TestBook.office)\">\(properties)<sheets>\(tabs)</sheets></workbook>"
        )
        for index in sheets.indices {
            archive.add(
                "xl/worksheets/sheet\(index + 1).xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet xmlns=\"\(namespace)\">\(sheet)</worksheet>"
            )
        }
        if let strings { archive.add("xl/sharedStrings.xml", "<sst xmlns=\"\(namespace)\">\(strings)</sst>") }
        if let styles {
            archive.add("xl/styles.xml", "<styleSheet xmlns=\"\(namespace)\">\(styles)</styleSheet>")
        }
        return archive
    }

    private func relation(_ id: String, _ kind: String, _ target: String) -> String {
        "<Relationship Id=\"\(id)\" Type=\"\(TestBook.office)/\(kind)\" Target=\"\(target)\"/>"
    }
}
