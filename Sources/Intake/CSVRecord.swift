/// One record of a CSV file; its bytes are lent until the next record is read.
public struct CSVRecord {
    /// Line of the file where the record starts, from 1 and counting the header.
    public let line: Int
    /// How many lines of the file it takes.
    public let lineCount: Int
    /// Whether no cell has a byte beyond ASCII, in which case nothing needs normalisation.
    public let isASCII: Bool

    private let base: UnsafePointer<UInt8>
    private let cells: UnsafeBufferPointer<CellRange>

    init(
        line: Int, lineCount: Int, isASCII: Bool, base: UnsafePointer<UInt8>,
        cells: UnsafeBufferPointer<CellRange>
    ) {
        self.line = line
        self.lineCount = lineCount
        self.isASCII = isASCII
        self.base = base
        self.cells = cells
    }

    /// Number of cells, the same as of header cells.
    public var count: Int { cells.count }

    /// The bytes of a cell without its quotes: valid UTF-8 without control characters but tab and line breaks.
    public subscript(index: Int) -> UnsafeRawBufferPointer {
        let range = cells[index]
        return UnsafeRawBufferPointer(start: base + range.start, count: range.end - range.start)
    }

    /// The bytes of a cell that count: without white space at either end, and without the apostrophe that guards a
    /// text against being read as a formula; nil when nothing is left.
    public func value(_ index: Int) -> UnsafeRawBufferPointer? {
        let value = CellText.trimmed(FormulaGuard.removed(from: self[index]))
        return value.isEmpty ? nil : value
    }

    /// The text of a cell, copied.
    public func text(_ index: Int) -> String {
        String(decoding: self[index], as: UTF8.self)
    }
}

/// Where a cell lies in the window, and whether it stood in quotes.
struct CellRange {
    var start: Int
    var end: Int
    var isQuoted = false
}
