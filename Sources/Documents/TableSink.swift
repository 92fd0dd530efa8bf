public import Commendation
public import Failures

/// A list as an aligned table for people at a terminal.
///
/// The first 1,000 rows are held to find the widths of the columns; the rest stream with those widths, so memory stays
/// constant. When the columns cannot stand side by side each row is a record of lines `title: value`, as in
/// `psql`'s automatic expanded display. Numbers stand at the right; dates are `dd/mm/yyyy`, money `1.234.567`, decimals `1,14`. Nothing in
/// a cell can steer the terminal.
public struct TableSink: RowSink {
    private static let sample = 1000

    /// How rows are laid out, known once the sample is complete.
    private enum Layout {
        case table(TableLayout)
        case records
    }

    private let output: ByteOutput
    private let language: Language
    private let maximumWidth: Int?
    private var columns: [ListColumn] = []
    private var held: [[String]] = []
    private var layout: Layout?
    private var hasRecord = false

    /// Creates a sink; with `maximumWidth`, in columns of the terminal, long titles are broken and the widest text columns
    /// cut with `…`.
    public init(_ output: ByteOutput, language: Language = .vi, maximumWidth: Int? = nil) {
        self.output = output
        self.language = language
        self.maximumWidth = maximumWidth
    }

    /// Takes the columns; nothing is written yet.
    public mutating func begin(_ columns: [ListColumn]) throws {
        self.columns = columns
    }

    /// Takes one row.
    public mutating func row(_ cells: Cells) throws {
        let texts = columns.indices.map { index in
            cells[index].map { CellText.of($0, columns[index], language) } ?? ""
        }
        if let layout {
            try write(texts, layout)
            return
        }
        held.append(texts)
        if held.count == TableSink.sample { try writeHeld() }
    }

    /// Writes what is held, and hands the last bytes over.
    public mutating func end() throws {
        if layout == nil { try writeHeld() }
        try output.flush()
    }

    private var titles: [String] {
        columns.map { language == .vi ? $0.titleVi : $0.titleEn }
    }

    private mutating func writeHeld() throws {
        let fitting = TableLayout(
            columns: columns, titles: titles, contents: measured(), maximumWidth: maximumWidth)
        if let fitting {
            for line in fitting.header { try write(line, fitting.widths) }
            try write(fitting.widths.map { String(repeating: "─", count: $0) }, fitting.widths)
        }
        let layout = fitting.map(Layout.table) ?? .records
        self.layout = layout
        for texts in held { try write(texts, layout) }
        held = []
    }

    private func measured() -> [Int] {
        var widths = [Int](repeating: 0, count: columns.count)
        for texts in held {
            for (index, text) in texts.enumerated() {
                widths[index] = max(widths[index], DisplayWidth.of(text))
            }
        }
        return widths
    }

    private mutating func write(_ texts: [String], _ layout: Layout) throws {
        switch layout {
        case .table(let table): try write(texts, table.widths)
        case .records:
            if hasRecord { try output.write("\n") }
            hasRecord = true
            try RecordText.write(texts, titles: titles, to: output, maximumWidth: maximumWidth)
        }
    }

    private func write(_ texts: [String], _ widths: [Int]) throws {
        var line = ""
        // Spaces are due, not written, so that no line ends in them.
        var spaces = 0
        for (index, text) in texts.enumerated() {
            if index > 0 { spaces += TableLayout.gap }
            let shown = cut(text, column: index, width: widths[index])
            let padding = max(0, widths[index] - DisplayWidth.of(shown))
            if columns[index].kind.isNumber { spaces += padding }
            if !shown.isEmpty {
                line += String(repeating: " ", count: spaces)
                line += shown
                spaces = 0
            }
            if !columns[index].kind.isNumber { spaces += padding }
        }
        line += "\n"
        try output.write(line)
    }

    /// Cuts text that is too wide, when there is a limit at all; a number is never cut.
    private func cut(_ text: String, column: Int, width: Int) -> String {
        guard maximumWidth != nil, !columns[column].kind.isNumber, DisplayWidth.of(text) > width else {
            return text
        }
        return DisplayWidth.prefix(of: text, width: width - 1) + "…"
    }
}
