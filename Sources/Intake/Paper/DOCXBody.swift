import Failures
import Vietnamese

/// Reads `document.xml`: paragraphs and rows of tables in their order.
///
/// What was deleted under tracking, pictures, text boxes, field codes and phonetic text are left out; headers, footers,
/// notes and comments are in parts of their own and are not read. A table inside a cell is text of that cell.
final class DOCXBody: PartHandler {
    /// Most lines.
    static let lineLimit = 200_000
    /// Widest table.
    static let columnLimit = 64

    private enum Element {
        case other, paragraph, paragraphMarks, marks, list, run, runMarks, text, table, row, rowMarks, cell,
            cellMarks
    }

    private(set) var lines: [PaperLine] = []
    /// Texts of old fonts that were no such text, and are kept as they are.
    private(set) var unfit: [(line: Int, text: String)] = []
    /// What was converted from old fonts.
    private(set) var converted: [LegacyText.Example] = []

    private let styles: DOCXStyles
    private var numbers: DOCXNumbers
    private let encoding: LegacyEncoding?

    private var stack: [Element] = []
    private var skipped = 0
    /// Whether the run that is being read is hidden text.
    private var isHidden = false
    private var paragraph = Paragraph()
    private var tables = 0
    private var rows: [Row] = []

    /// Text of one font.
    private struct Piece {
        var font: String?
        var bytes: [UInt8]
    }

    private struct Paragraph {
        var style: String?
        var list: Int?
        var level: Int?
        var font: String?
        var isMarkDeleted = false
        var pieces: [Piece] = []
        var count = 0
    }

    /// A row while it is read; those of tables inside cells are not kept.
    private struct Row {
        var cells: [String] = []
        var span = 1
        var isDeleted = false
    }

    init(styles: DOCXStyles, numbers: DOCXNumbers, encoding: LegacyEncoding?, path: String) {
        (self.styles, self.numbers, self.encoding) = (styles, numbers, encoding)
        super.init(root: "document", path: path)
    }

    override func start(_ name: XMLName, _ attributes: XMLAttributes) {
        guard skipped == 0, !isLeftOut(name) else {
            skipped += 1
            return
        }
        stack.append(element(name, attributes))
    }

    private func isLeftOut(_ name: XMLName) -> Bool {
        // A deleted mark is no deleted text: `<w:del/>` in the properties of a paragraph or a row.
        if name == "del" || name == "moveFrom" {
            return stack.last != .marks && stack.last != .rowMarks
        }
        return name == "drawing" || name == "pict" || name == "object" || name == "rt" || name == "sectPr"
            || name == "instrText" || name == "delText" || name == "pPrChange" || name == "rPrChange"
            || name == "tblGrid"
    }

    private func element(_ name: XMLName, _ attributes: XMLAttributes) -> Element {
        let parent = stack.last ?? .other
        switch parent {
        case .paragraphMarks: return mark(name, attributes)
        case .marks:
            if name == "del" || name == "moveFrom" { paragraph.isMarkDeleted = true }
            return .other
        case .list:
            if name == "numId" { paragraph.list = attributes.number("val") }
            if name == "ilvl" { paragraph.level = attributes.number("val") }
            return .other
        case .runMarks:
            if name == "rFonts" { paragraph.font = attributes.prefixed("ascii") }
            // What Word shows and prints to nobody is no part of the paper.
            if name == "vanish" {
                isHidden = attributes.prefixed("val").map { $0 == "1" || $0 == "true" || $0 == "on" } ?? true
            }
            return .other
        case .rowMarks:
            if name == "del" { rows.indices.last.map { rows[$0].isDeleted = true } }
            return .other
        case .cellMarks:
            if name == "gridSpan" {
                let span = min(max(attributes.number("val") ?? 1, 1), Self.columnLimit)
                rows.indices.last.map { rows[$0].span = span }
            }
            return .other
        case .run: return content(name)
        default: return block(name)
        }
    }

    private func mark(_ name: XMLName, _ attributes: XMLAttributes) -> Element {
        if name == "pStyle" { paragraph.style = attributes.prefixed("val") }
        if name == "numPr" { return .list }
        return name == "rPr" ? .marks : .other
    }

    private func content(_ name: XMLName) -> Element {
        if name.isLetter("t") { return .text }
        if name == "rPr" { return .runMarks }
        if isHidden && !name.isLetter("t") { return .other }
        if name == "tab" || name == "ptab" { add("\t") }
        if name == "br" || name == "cr" { add("\n") }
        if name == "noBreakHyphen" { add("-") }
        return .other
    }

    private func block(_ name: XMLName) -> Element {
        if name.isLetter("p") {
            if !(paragraph.isMarkDeleted) { paragraph = Paragraph() }
            paragraph.isMarkDeleted = false
            return .paragraph
        }
        if name == "pPr" { return .paragraphMarks }
        if name.isLetter("r") {
            paragraph.font = nil
            isHidden = false
            return .run
        }
        if name == "tbl" {
            if rows.isEmpty { tables += 1 }
            return .table
        }
        if name == "tr" {
            rows.append(Row())
            return .row
        }
        if name == "trPr" { return .rowMarks }
        if name == "tc" {
            rows.indices.last.map {
                rows[$0].cells.append("")
                rows[$0].span = 1
            }
            return .cell
        }
        return name == "tcPr" ? .cellMarks : .other
    }

    override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard skipped == 0, stack.last == .text, !isHidden else { return }
        append(bytes)
    }

    private func add(_ text: StaticString) {
        append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    private static func tooLong(_ element: String) -> String { "> \(RichText.limit) byte <\(element)>" }

    private func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        paragraph.count += bytes.count
        guard paragraph.count <= RichText.limit else { return fail("TD052", reason: Self.tooLong("w:p")) }
        if let last = paragraph.pieces.last, last.font == paragraph.font {
            paragraph.pieces[paragraph.pieces.count - 1].bytes.append(contentsOf: bytes)
        } else {
            paragraph.pieces.append(Piece(font: paragraph.font, bytes: Array(bytes)))
        }
    }

    override func end() {
        guard skipped == 0 else {
            skipped -= 1
            return
        }
        switch stack.popLast() {
        case .paragraph: endParagraph()
        case .cell: endCell()
        case .row: endRow()
        default: break
        }
        if lines.count > Self.lineLimit { fail("TD052", reason: "> \(Self.lineLimit) <w:p>") }
    }

    private func endParagraph() {
        // A paragraph whose mark was deleted goes on in the next one.
        guard !paragraph.isMarkDeleted else { return }
        let style = styles.resolved(paragraph.style)
        let text = paragraph.pieces.map { decoded($0, style.font) }.joined()
        let list = paragraph.list ?? style.list
        var label: String?
        // List 0 takes a paragraph out of the list of its style.
        if let list, list != 0, !CleanText.line(text).isEmpty {
            label = numbers.next(DOCXListPlace(list: list, level: paragraph.level ?? style.level ?? 0))
        }
        paragraph = Paragraph()
        guard let row = rows.indices.last else {
            lines.append(PaperLine(number: lines.count + 1, label: label, cells: [text]))
            return
        }
        // Numbers of paragraphs in a table are text of their cell: they number its rows.
        let whole = [label, text].compactMap { $0 }.joined(separator: text.isEmpty ? "" : " ")
        guard let cell = rows[row].cells.indices.last else { return }
        if !rows[row].cells[cell].isEmpty, !whole.isEmpty { rows[row].cells[cell] += "\n" }
        rows[row].cells[cell] += whole
        if rows[row].cells[cell].utf8.count > RichText.limit { fail("TD052", reason: Self.tooLong("w:tc")) }
    }

    private func endCell() {
        guard let row = rows.indices.last else { return }
        guard rows[row].cells.count + rows[row].span - 1 <= Self.columnLimit else {
            return fail("TD052", reason: "> \(Self.columnLimit) <w:tc>")
        }
        for _ in 1..<rows[row].span { rows[row].cells.append("") }
        rows[row].span = 1
    }

    private func endRow() {
        guard let row = rows.popLast(), !row.isDeleted else { return }
        if let outer = rows.indices.last, let cell = rows[outer].cells.indices.last {
            let text = row.cells.filter { !$0.isEmpty }.joined(separator: "\t")
            if !rows[outer].cells[cell].isEmpty { rows[outer].cells[cell] += "\n" }
            rows[outer].cells[cell] += text
            if rows[outer].cells[cell].utf8.count > RichText.limit {
                fail("TD052", reason: Self.tooLong("w:tc"))
            }
        } else {
            lines.append(PaperLine(number: lines.count + 1, cells: row.cells, table: tables))
        }
    }

    private func decoded(_ piece: Piece, _ styleFont: String?) -> String {
        let text = String(decoding: piece.bytes, as: UTF8.self)
        guard let encoding = encoding ?? (piece.font ?? styleFont).flatMap(LegacyEncoding.init(font:)) else {
            return text
        }
        let line = lines.count + 1
        guard let after = try? encoding.decoded(text) else {
            if unfit.count < LegacyText.exampleLimit { unfit.append((line, text)) }
            return text
        }
        if after != text, converted.count < LegacyText.exampleLimit {
            converted.append(LegacyText.Example(row: line, encoding: encoding, before: text, after: after))
        }
        return after
    }
}
