public import Failures
public import Vietnamese

/// A table that somebody sent, row by row, whatever file it came in.
///
/// Rows come in the order of the file; rows with nothing in them are left out, and their numbers show it.
public protocol TableRows: SendableMetatype {
    /// The next row that holds anything; nil at the end.
    /// - Throws: TD4xx when the file cannot be read on.
    mutating func next() throws(Failure) -> TableRow?

    /// Rows that were left out because of faults, since this was last asked.
    mutating func takeFaults() -> RowFaults

    /// Merged cells of several rows whose value counts for all of them; the rows hold it in the first one only.
    var merges: [SheetLayout.Merge] { get }
}

extension TableRows {
    /// Most tables have no rows with faults.
    public mutating func takeFaults() -> RowFaults { RowFaults() }
    /// Most tables have no merged cells.
    public var merges: [SheetLayout.Merge] { [] }
}

/// Rows of a text that cannot be taken apart; what is wrong with them comes at the end of the text.
public struct RowFaults: Sendable, Equatable {
    /// How many rows there are.
    public var rows = 0
    /// How many lines they take.
    public var lines = 0

    /// No rows.
    public init() {}

    mutating func add(lines: Int) {
        rows += 1
        self.lines += lines
    }
}

/// One row of a sheet or file, with its cells from the first column on.
public struct TableRow: Sendable, Equatable {
    /// Number of the row in its sheet, or of its first line in its file, from 1.
    public var number: Int
    /// How many lines of its file it takes: cells of a text may have line breaks.
    public var lineCount: Int
    /// Cells by column, from column A; cells after the last may be missing.
    public var cells: [TableCell]

    /// Creates a row.
    public init(number: Int, cells: [TableCell], lineCount: Int = 1) {
        self.number = number
        self.lineCount = lineCount
        self.cells = cells
    }

    /// The numbers of its lines.
    var lines: ClosedRange<Int> { number...number + max(1, lineCount) - 1 }

    /// The cell of a column from 0; empty where the row is shorter.
    public subscript(column: Int) -> TableCell {
        cells.indices.contains(column) ? cells[column] : TableCell(.empty)
    }
}

/// One cell: what it holds, and how its file shows it.
public struct TableCell: Sendable, Equatable {
    /// What a cell may hold.
    public enum Value: Sendable, Equatable {
        /// Nothing.
        case empty
        /// Text as the file has it, not yet normalised.
        case text(String)
        /// A number, written as the file writes it.
        case number(String)
        /// A number that its style shows as a day.
        case date(CalendarDate)
        /// A truth value.
        case boolean(Bool)
        /// An error such as `#N/A`: never a value.
        case error(String)
    }

    /// What it holds.
    public var value: Value
    /// Whether the value is what a formula last came to.
    public var isFormula: Bool
    /// Name of its font, which tells the encoding of old text; nil where the file has no fonts.
    public var font: String?

    /// Creates a cell.
    public init(_ value: Value, isFormula: Bool = false, font: String? = nil) {
        self.value = value
        self.isFormula = isFormula
        self.font = font
    }
}
