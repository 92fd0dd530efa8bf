import CZip
import Failures
import Glibc
import Vietnamese

/// Writes a workbook sheet by sheet: values, fonts, fills and visibility, no formulas.
///
/// Not Sendable. Every sheet goes to a temporary file without a name, so that memory does not grow with it; the workbook gets its own
/// name when it is complete.
final class WorkbookWriter {
    /// How a cell looks.
    struct Look: Hashable {
        var font: String?
        var isDate = false
        var fill: Fill?

        enum Fill: String {
            /// For complaints.
            case red = "FFFFC7CE"
            /// For remarks.
            case yellow = "FFFFF2CC"
        }
    }

    private let path: String
    private let archive: OpaquePointer
    private var sheets: [TableSheet] = []
    private var looks: [Look: Int] = [Look(): 0]
    private var isOpen = true

    /// - Throws: TD401 when the file cannot be created.
    init(path: String) throws(Failure) {
        self.path = path
        var code: Int32 = 0
        guard let archive = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &code) else {
            throw ByteWindow.failure("TD401", path: path, code: errno)
        }
        self.archive = archive
    }

    deinit {
        if isOpen { zip_discard(archive) }
    }

    /// Adds a sheet with the rows that a body writes, in their order.
    func add(_ sheet: TableSheet, columnWidths: [Int: Int] = [:], rows: (SheetWriter) throws -> Void) throws {
        guard let file = tmpfile() else { throw ByteWindow.failure("TD404", path: path, code: errno) }
        let writer = SheetWriter(file) { [unowned self] look in style(look) }
        writer.begin(columnWidths)
        do {
            try rows(writer)
        } catch {
            fclose(file)
            throw error
        }
        writer.end()
        sheets.append(sheet)
        rewind(file)
        guard !writer.hasFailed, let source = zip_source_filep(archive, file, 0, -1) else {
            throw ByteWindow.failure("TD404", path: path, code: errno)
        }
        try put(source, "xl/worksheets/sheet\(sheets.count).xml")
    }

    /// Writes what is left, and the file.
    func finish() throws(Failure) {
        try part("[Content_Types].xml", contentTypes)
        try part(
            "_rels/.rels",
            relations([("officeDocument", "xl/workbook.xml")]))
        try part("xl/workbook.xml", workbook)
        let targets = sheets.indices.map { ("worksheet", "worksheets/sheet\($0 + 1).xml") }
        try part("xl/_rels/workbook.xml.rels", relations(targets + [("styles", "styles.xml")]))
        try part("xl/styles.xml", styles)
        guard zip_close(archive) == 0 else { throw ByteWindow.failure("TD404", path: path, code: errno) }
        isOpen = false
    }

    private func style(_ look: Look) -> Int {
        if let known = looks[look] { return known }
        looks[look] = looks.count
        return looks.count - 1
    }

    private func part(_ name: String, _ text: String) throws(Failure) {
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + text
        // libzip frees the copy when the file is written.
        let source = text.withUTF8 { bytes -> OpaquePointer? in
            guard let base = bytes.baseAddress, let copy = malloc(bytes.count) else { return nil }
            memcpy(copy, base, bytes.count)
            return zip_source_buffer(archive, copy, zip_uint64_t(bytes.count), 1)
        }
        guard let source else { throw ByteWindow.failure("TD404", path: path, code: ENOMEM) }
        try put(source, name)
    }

    private func put(_ source: OpaquePointer, _ name: String) throws(Failure) {
        if zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8)) < 0 {
            zip_source_free(source)
            throw ByteWindow.failure("TD404", path: path, code: ENOMEM)
        }
    }

    private let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private let package = "http://schemas.openxmlformats.org/package/2006"

    private var contentTypes: String {
        let type = "application/vnd.openxmlformats-officedocument.spreadsheetml"
        let parts =
            [("/xl/workbook.xml", "sheet.main"), ("/xl/styles.xml", "styles")]
            + sheets.indices.map { ("/xl/worksheets/sheet\($0 + 1).xml", "worksheet") }
        let overrides = parts.map { "<Override PartName=\"\($0)\" ContentType=\"\(type).\($1)+xml\"/>" }
        return "<Types xmlns=\"\(package)/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + overrides.joined() + "</Types>"
    }

    private func relations(_ targets: [(kind: String, target: String)]) -> String {
        let entries = targets.enumerated().map { index, entry in
            "<Relationship Id=\"rId\(index + 1)\" Type=\"\(office)/\(entry.kind)\" Target=\"\(entry.target)\"/>"
        }
        return "<Relationships xmlns=\"\(package)/relationships\">" + entries.joined() + "</Relationships>"
    }

    private var workbook: String {
        let entries = sheets.enumerated().map { index, sheet in
            let state = sheet.visibility == .visible ? "" : " state=\"\(sheet.visibility.rawValue)\""
            let name = SheetWriter.escaped(sheet.name.isEmpty ? "Sheet\(index + 1)" : sheet.name)
            return "<sheet name=\"\(name)\" sheetId=\"\(index + 1)\"\(state) r:id=\"rId\(index + 1)\"/>"
        }
        return "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets>" + entries.joined()
            + "</sheets></workbook>"
    }

    private var styles: String {
        let ordered = looks.sorted { $0.value < $1.value }.map(\.key)
        let fonts = ["Times New Roman"] + Set(ordered.compactMap(\.font)).sorted()
        let fills = [nil, Look.Fill.red, .yellow]
        let fontText = fonts.map { "<font><sz val=\"12\"/><name val=\"\(SheetWriter.escaped($0))\"/></font>" }
        let fillText = fills.dropFirst().map {
            "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"\($0?.rawValue ?? "")\"/></patternFill></fill>"
        }
        let formats = ordered.map { look in
            let font = look.font.flatMap { fonts.dropFirst().firstIndex(of: $0) } ?? 0
            // Two fills are the format's own: none, and a pattern.
            let fill = look.fill.flatMap { fills.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
            return
                "<xf numFmtId=\"\(look.isDate ? 14 : 0)\" fontId=\"\(font)\" fillId=\"\(fill)\" borderId=\"0\" xfId=\"0\""
                + " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\">"
                + "<alignment vertical=\"top\" wrapText=\"1\"/></xf>"
        }
        return "<styleSheet xmlns=\"\(main)\"><fonts count=\"\(fonts.count)\">" + fontText.joined()
            + "</fonts>"
            + "<fills count=\"4\"><fill><patternFill patternType=\"none\"/></fill>"
            + "<fill><patternFill patternType=\"gray125\"/></fill>" + fillText.joined() + "</fills>"
            + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"\(formats.count)\">" + formats.joined() + "</cellXfs></styleSheet>"
    }
}
