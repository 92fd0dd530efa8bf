import Failures
import Glibc
import Vietnamese

/// Reads a worksheet and pauses the parser after each row that holds anything.
final class SheetHandler: PartHandler {
    /// Most bytes of text in one row: what is in memory at a time.
    static let rowTextLimit = 8 << 20
    /// Most bytes of text in all cells together: a text that many of them share counts for each.
    static let sheetTextLimit = 256 << 20

    private enum Place {
        case sheet, columns, merges, data, row, cell, value, inline
    }

    private enum Kind {
        case number, shared, formulaText, inlineText, boolean, error, day, other
    }

    /// What the sheet told so far besides its cells.
    private(set) var layout = SheetLayout()
    private let sheet: String
    @exclusivity(unchecked) private var book: BookContent

    // These are touched for every element of a sheet, and nobody else has hold of them: the checks of exclusive access
    // at run time would take a tenth of the whole time.
    @exclusivity(unchecked) private var place = Place.sheet
    /// Depth inside an element that is of no interest.
    @exclusivity(unchecked) private var skipped = 0

    private var row = 0
    private var isRowHidden = false
    @exclusivity(unchecked) private var rowText = 0
    @exclusivity(unchecked) private var sheetText = 0
    @exclusivity(unchecked) private var cells: [TableCell] = []
    private var expectedCells = 0

    @exclusivity(unchecked) private var column = -1
    @exclusivity(unchecked) private var kind = Kind.number
    @exclusivity(unchecked) private var style = 0
    @exclusivity(unchecked) private var isFormula = false
    @exclusivity(unchecked) private var value: [UInt8] = []
    private var inline = RichText()

    init(sheet: String, book: BookContent, path: String) {
        self.sheet = sheet
        self.book = book
        super.init(root: "worksheet", path: path)
    }

    /// The row after which the parser paused.
    func takeRow() -> TableRow {
        defer {
            expectedCells = cells.count
            cells = []
        }
        return TableRow(number: row, cells: cells)
    }

    override func start(_ name: XMLName, _ attributes: XMLAttributes) {
        guard skipped == 0 else {
            skipped += 1
            return
        }
        switch place {
        case .row where name.isLetter("c"):
            place = .cell
            startCell(attributes)
        case .cell where name.isLetter("v"):
            place = .value
        case .cell where name.isLetter("f"):
            isFormula = true
            skipped = 1
        case .cell where name == "is":
            place = .inline
            inline.reset()
        case .inline:
            inline.start(name, attributes)
        case .data where name == "row":
            place = .row
            startRow(attributes)
        default:
            startAround(name, attributes)
        }
    }

    override func end() {
        guard skipped == 0 else {
            skipped -= 1
            return
        }
        switch place {
        case .value: place = .cell
        case .cell:
            place = .row
            endCell()
        case .row:
            place = .data
            endRow()
        case .inline:
            guard !inline.end() else { return }
            place = .cell
            if inline.isTooLong { failCell("TD056") }
        case .columns, .merges, .data, .sheet: place = .sheet
        }
    }

    override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if place == .value, skipped == 0 {
            guard value.count + bytes.count <= RichText.limit else { return failCell("TD056") }
            value.append(contentsOf: bytes)
        } else if place == .inline {
            inline.add(bytes)
        }
    }

    /// What stands before and after the rows.
    private func startAround(_ name: XMLName, _ attributes: XMLAttributes) {
        switch place {
        case .sheet where name == "sheetData": place = .data
        case .sheet where name == "cols": place = .columns
        case .sheet where name == "mergeCells": place = .merges
        case .columns:
            skipped = 1
            guard attributes.flag("hidden"), let first = attributes.integer("min"),
                let last = attributes.integer("max"), 1 <= first, first <= last,
                last <= CellReference.columnLimit
            else { return }
            layout.hiddenColumns.append(first - 1...last - 1)
            boundLayout()
        case .merges:
            skipped = 1
            guard let merge = attributes.string("ref").flatMap(CellReference.merge) else { return }
            layout.merges.append(merge)
            boundLayout()
        default: skipped = 1
        }
    }

    private func boundLayout() {
        let count = max(layout.merges.count, layout.hiddenColumns.count)
        if count > CellReference.rowLimit {
            fail("TD052", reason: "> \(CellReference.rowLimit) <mergeCell>, <col>")
        }
    }
}

extension SheetHandler {
    private func startRow(_ attributes: XMLAttributes) {
        let previous = row
        var isSound = true
        row += 1
        isRowHidden = false
        attributes.forEach { name, value in
            if name[0] == letter("r"), name[1] == 0 {
                row = Int(String(cString: value)) ?? -1
                isSound = row > previous
            } else if strcmp(name, "hidden") == 0 {
                isRowHidden = value[0] == letter("1") || value[0] == letter("t")
            }
        }
        if row > CellReference.rowLimit { return failSheet("TD055") }
        if !isSound { return failSheet("TD054") }
        (column, rowText) = (-1, 0)
        cells.reserveCapacity(expectedCells)
    }

    private func endRow() {
        guard !cells.isEmpty else { return }
        sheetText += rowText
        if sheetText > SheetHandler.sheetTextLimit { return failSheet("TD127") }
        if isRowHidden { layout.hide(row: row) }
        pause()
    }

    private func startCell(_ attributes: XMLAttributes) {
        let previous = column
        column += 1
        (kind, style, isFormula) = (.number, 0, false)
        value.removeAll(keepingCapacity: true)
        inline.reset()
        var isSound = true
        attributes.forEach { name, value in
            guard name[1] == 0 else { return }
            switch name[0] {
            case letter("r"):
                let place = CellReference.parse(value)
                isSound = place.map { $0.row == row && $0.column > previous } ?? false
                column = place?.column ?? column
            case letter("s"): style = Int(atol(value))
            case letter("t"): kind = SheetHandler.kind(value)
            default: break
            }
        }
        if column >= CellReference.columnLimit { return failSheet("TD055") }
        if !isSound { failSheet("TD054") }
    }

    private static func kind(_ text: UnsafePointer<CChar>) -> Kind {
        switch text[0] {
        case letter("s") where text[1] == 0: .shared
        case letter("n") where text[1] == 0: .number
        case letter("b") where text[1] == 0: .boolean
        case letter("e") where text[1] == 0: .error
        case letter("d") where text[1] == 0: .day
        default:
            strcmp(text, "str") == 0 ? .formulaText : strcmp(text, "inlineStr") == 0 ? .inlineText : .other
        }
    }

    private func endCell() {
        guard failure == nil else { return }
        var font: String?
        guard let value = cellValue(&font) else { return failCell("TD053") }
        // Styled cells without a value fill whole templates.
        guard value != .empty || isFormula else { return }
        if font == nil, book.styles.indices.contains(style) { font = book.styles[style].font }
        while cells.count < column { cells.append(TableCell(.empty)) }
        cells.append(TableCell(value, isFormula: isFormula, font: font))
        if rowText > SheetHandler.rowTextLimit { failSheet("TD056") }
    }

    /// What the cell holds; nil when that cannot be.
    private func cellValue(_ font: inout String?) -> TableCell.Value? {
        if kind == .inlineText {
            font = inline.font
            return inline.bytes.withUnsafeBufferPointer { text($0) }
        }
        return value.withUnsafeBufferPointer { bytes in
            guard !bytes.isEmpty else { return .empty }
            switch kind {
            case .shared: return sharedText(bytes, &font)
            case .number: return number(bytes)
            case .formulaText: return text(bytes)
            case .error: return .error(String(decoding: bytes, as: UTF8.self))
            case .boolean: return SheetHandler.boolean(String(decoding: bytes, as: UTF8.self))
            case .day: return SheetHandler.day(String(decoding: bytes, as: UTF8.self))
            case .inlineText, .other: return nil
            }
        }
    }

    private func text(_ bytes: UnsafeBufferPointer<UInt8>) -> TableCell.Value {
        guard !bytes.isEmpty else { return .empty }
        rowText += bytes.count
        guard EscapedText.mayHaveEscapes(bytes) else { return .text(String(decoding: bytes, as: UTF8.self)) }
        return .text(EscapedText.resolved(bytes))
    }

    private func sharedText(_ bytes: UnsafeBufferPointer<UInt8>, _ font: inout String?) -> TableCell.Value? {
        var index = 0
        for byte in bytes {
            guard (48...57).contains(byte), index < SharedStrings.countLimit else { return nil }
            index = index * 10 + Int(byte - 48)
        }
        guard index < book.strings.count else { return nil }
        let length = book.strings.length(index)
        guard length > 0 else { return .empty }
        rowText += length
        font = book.strings.font(index)
        return .text(book.strings.text(index))
    }

    private func number(_ bytes: UnsafeBufferPointer<UInt8>) -> TableCell.Value? {
        if book.styles.indices.contains(style), book.styles[style].isDay {
            guard let serial = NumberText.value(bytes) else { return nil }
            if let date = SerialDay.date(serial, is1904: book.is1904) { return .date(date) }
        }
        return NumberText.plain(bytes).map { .number($0) }
    }

    private static func boolean(_ text: String) -> TableCell.Value? {
        switch text {
        case "1", "true": .boolean(true)
        case "0", "false": .boolean(false)
        default: nil
        }
    }

    /// A cell of type `d`: an ISO 8601 date, perhaps with a time, which is cut.
    private static func day(_ text: String) -> TableCell.Value? {
        CalendarDate(iso: text.prefix { $0 != "T" }).map { .date($0) }
    }

    private func failCell(_ code: String) {
        let cell = CellReference.text(column: max(0, column), row: row)
        let value = ZipArchive.shown(String(decoding: value.prefix(80), as: UTF8.self))
        fail(Failure(code, ["path": path, "sheet": sheet, "cell": cell, "value": value]))
    }

    private func failSheet(_ code: String) {
        let cell = column < 0 ? String(row) : CellReference.text(column: column, row: row)
        fail(Failure(code, ["path": path, "sheet": sheet, "cell": cell]))
    }
}

@inline(__always)
private func letter(_ scalar: Unicode.Scalar) -> CChar { CChar(truncatingIfNeeded: scalar.value) }
