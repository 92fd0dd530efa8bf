public import Commendation
public import Failures

/// A list as an aligned table for people at a terminal.
///
/// The first 1,000 rows are held to find the widths of the columns; the rest stream with those widths, so memory stays
/// constant. Numbers stand at the right; dates are `dd/mm/yyyy`, money `1.234.567`, decimals `1,14`. Nothing in
/// a cell can steer the terminal.
public struct TableSink: RowSink {
    private static let sample = 1000
    private static let leastTextWidth = 8
    private static let gap = 2

    private let output: ByteOutput
    private let language: Language
    private let maximumWidth: Int?
    private var columns: [ListColumn] = []
    private var held: [[String]] = []
    private var widths: [Int]?

    /// Creates a sink; with `maximumWidth`, in columns of the terminal, the widest text columns are cut with `…`.
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
        if let widths {
            try write(texts, widths)
            return
        }
        held.append(texts)
        if held.count == TableSink.sample { try writeHeld() }
    }

    /// Writes what is held, and hands the last bytes over.
    public mutating func end() throws {
        if widths == nil { try writeHeld() }
        try output.flush()
    }

    private var titles: [String] {
        columns.map { language == .vi ? $0.titleVi : $0.titleEn }
    }

    private mutating func writeHeld() throws {
        let widths = fitted(measured())
        self.widths = widths
        try write(titles, widths)
        try write(widths.map { String(repeating: "─", count: $0) }, widths)
        for texts in held { try write(texts, widths) }
        held = []
    }

    private func measured() -> [Int] {
        var widths = titles.map(DisplayWidth.of)
        for texts in held {
            for (index, text) in texts.enumerated() {
                widths[index] = max(widths[index], DisplayWidth.of(text))
            }
        }
        return widths
    }

    /// Takes columns from the widest text column until the table fits or no text column can give any.
    private func fitted(_ widths: [Int]) -> [Int] {
        guard let maximumWidth else { return widths }
        var widths = widths
        let gaps = TableSink.gap * max(0, widths.count - 1)
        while widths.reduce(gaps, +) > maximumWidth {
            let texts = widths.indices.filter { columns[$0].kind == .text }
            guard let widest = texts.max(by: { widths[$0] < widths[$1] }),
                widths[widest] > TableSink.leastTextWidth
            else { break }
            widths[widest] -= 1
        }
        return widths
    }

    private func write(_ texts: [String], _ widths: [Int]) throws {
        var line = ""
        // Spaces are due, not written, so that no line ends in them.
        var spaces = 0
        for (index, text) in texts.enumerated() {
            if index > 0 { spaces += TableSink.gap }
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
