import Commendation
import Failures
import Testing
import Vietnamese

@testable import Intake

/// Papers made in code.
enum Paper {
    static let namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    static let today = CalendarDate(year: 2026, month: 1, day: 2)!

    /// The archive of a document with this body, lists and styles.
    static func archive(_ body: String, numbering: String = "", styles: String = "") -> TestArchive {
        let relations = "xmlns='http://schemas.openxmlformats.org/package/2006/relationships'"
        return TestArchive([
            "_rels/.rels":
                "<Relationships \(relations)><Relationship Id='a' Type='x/officeDocument' Target='word/d.xml'/></Relationships>",
            "word/_rels/d.xml.rels":
                "<Relationships \(relations)><Relationship Id='1' Type='x/numbering' Target='n.xml'/><Relationship Id='2' Type='x/styles' Target='s.xml'/></Relationships>",
            "word/d.xml": "<w:document \(namespace)><w:body>\(body)</w:body></w:document>",
            "word/n.xml": "<w:numbering \(namespace)>\(numbering)</w:numbering>",
            "word/s.xml": "<w:styles \(namespace)>\(styles)</w:styles>",
        ])
    }

    static func open(_ archive: TestArchive, encoding: LegacyEncoding? = nil) throws -> PaperFile {
        try open(archive.bytes(), encoding: encoding)
    }

    static func open(_ bytes: [UInt8], encoding: LegacyEncoding? = nil) throws -> PaperFile {
        let file = try TemporaryFile(bytes)
        return try PaperFile(path: file.path, encoding: encoding)
    }

    /// The lines of a document or a text.
    static func lines(_ file: PaperFile) -> [PaperLine] {
        if case .lines(let lines) = file.content { lines } else { [] }
    }

    /// A paragraph with this text.
    static func p(_ text: String, _ properties: String = "") -> String {
        "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
    }

    /// Reads the list of a text.
    static func list(_ text: String, _ change: (inout ListDefaults) -> Void = { _ in }) throws -> ListReading
    {
        try list(open(Array(text.utf8)), change)
    }

    static func list(_ file: PaperFile, _ change: (inout ListDefaults) -> Void = { _ in }) throws
        -> ListReading
    {
        var defaults = ListDefaults()
        change(&defaults)
        return try ListReader.read(file, awards: Sheet.awards, defaults: defaults, today: today, path: "f")
    }
}

extension ListReading {
    /// What is wrong, as `line code`.
    var complaints: [String] { findings.complaints.details.map { "\($0.line ?? 0) \($0.code)" } }
    /// Fates line by line, by first letters.
    var fates: String { lines.map { String($0.fate.rawValue.prefix(1)) }.joined() }
}
