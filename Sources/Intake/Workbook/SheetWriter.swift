import Glibc
import Vietnamese

/// Writes the rows of one sheet as XML.
///
/// Not Sendable.
final class SheetWriter {
    private let file: UnsafeMutablePointer<FILE>
    private let style: (WorkbookWriter.Look) -> Int
    private var text = ""
    /// Merged cells, to be written behind the rows.
    var merges: [SheetLayout.Merge] = []
    /// Whether the disk refused something.
    private(set) var hasFailed = false

    init(_ file: UnsafeMutablePointer<FILE>, style: @escaping (WorkbookWriter.Look) -> Int) {
        (self.file, self.style) = (file, style)
    }

    func begin(_ widths: [Int: Int]) {
        text = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        text += "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
        if !widths.isEmpty {
            let columns = widths.sorted { $0.key < $1.key }.map {
                "<col min=\"\($0.key + 1)\" max=\"\($0.key + 1)\" width=\"\($0.value)\" customWidth=\"1\"/>"
            }
            text += "<cols>" + columns.joined() + "</cols>"
        }
        text += "<sheetData>"
    }

    func end() {
        text += "</sheetData>"
        if !merges.isEmpty {
            text += "<mergeCells count=\"\(merges.count)\">"
            for merge in merges {
                let first = CellReference.text(
                    column: merge.columns.lowerBound, row: merge.rows.lowerBound)
                let last = CellReference.text(column: merge.columns.upperBound, row: merge.rows.upperBound)
                text += "<mergeCell ref=\"\(first):\(last)\"/>"
                if text.utf8.count > 1 << 16 { flush() }
            }
            text += "</mergeCells>"
        }
        text += "</worksheet>"
        flush()
    }

    /// Writes a row; its number is greater than those before.
    func row(_ number: Int, _ cells: [(column: Int, cell: TableCell, fill: WorkbookWriter.Look.Fill?)]) {
        text += "<row r=\"\(number)\">"
        for (column, cell, fill) in cells {
            write(cell, at: CellReference.text(column: column, row: number), fill)
        }
        text += "</row>"
        if text.utf8.count > 1 << 16 { flush() }
    }

    private func write(_ cell: TableCell, at place: String, _ fill: WorkbookWriter.Look.Fill?) {
        var look = WorkbookWriter.Look(font: cell.font, fill: fill)
        let (type, content): (String, String) =
            switch cell.value {
            case .empty: ("", "")
            case .text(let text):
                ("inlineStr", "<is><t xml:space=\"preserve\">\(SheetWriter.escaped(text))</t></is>")
            case .number(let number): ("n", "<v>\(number)</v>")
            case .date(let day): ("n", "<v>\(SerialDay.number(day))</v>")
            case .boolean(let truth): ("b", "<v>\(truth ? 1 : 0)</v>")
            case .error(let name): ("e", "<v>\(SheetWriter.escaped(name))</v>")
            }
        if case .date = cell.value { look.isDate = true }
        guard !content.isEmpty || fill != nil else { return }
        let kind = type.isEmpty ? "" : " t=\"\(type)\""
        text += "<c r=\"\(place)\" s=\"\(style(look))\"\(kind)>\(content)</c>"
    }

    private func flush() {
        text.withUTF8 { bytes in
            if fwrite(bytes.baseAddress, 1, bytes.count, file) != bytes.count { hasFailed = true }
        }
        text = ""
        if fflush(file) != 0 { hasFailed = true }
    }

    /// Text as XML holds it; characters that it cannot hold as workbooks write them.
    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x26 || $0 == 0x3C || $0 == 0x3E })
        else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\t", "\n": result.unicodeScalars.append(scalar)
            case "\r": result += "&#13;"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16, uppercase: true)
                result += "_x" + String(repeating: "0", count: 4 - digits.count) + digits + "_"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
