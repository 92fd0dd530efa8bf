public import Failures
public import Vietnamese

/// A table that somebody sent, row by row, whatever file it came in.
///
/// Rows come in the order of the file; rows with nothing in them are left out, and their numbers show it. Rows that are
/// wrong in the file come without cells.
public protocol TableRows {
    /// The next row that holds anything; nil at the end.
    /// - Throws: TD4xx when the file cannot be read on.
    mutating func next() throws(Failure) -> TableRow?

    /// Merged ranges of several rows, in the order of their first ones; may be asked for while rows are read.
    /// - Throws: TD4xx when the file cannot be read.
    func verticalMerges() throws(Failure) -> [SheetLayout.Merge]
}

extension TableRows {
    /// None.
    public func verticalMerges() throws(Failure) -> [SheetLayout.Merge] { [] }
}

/// One row of a sheet or file, with its cells from the first column on.
public struct TableRow: Sendable, Equatable {
    /// Number of the row in its sheet, or of its first line in its file, from 1.
    public var number: Int
    /// Cells by column, from column A; cells after the last may be missing.
    public var cells: [TableCell]
    /// How many lines of its file it takes: more than one where a cell has line breaks.
    public var lineCount: Int
    /// Whether the file has it wrong, so that nothing of it could be read; complaints say why.
    public var isFaulty: Bool

    /// Creates a row.
    public init(number: Int, cells: [TableCell], lineCount: Int = 1, isFaulty: Bool = false) {
        self.number = number
        self.cells = cells
        self.lineCount = lineCount
        self.isFaulty = isFaulty
    }

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
