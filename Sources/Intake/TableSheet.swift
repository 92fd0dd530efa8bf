/// A sheet of a file that somebody sent.
public struct TableSheet: Sendable, Equatable {
    /// Who sees a sheet.
    public enum Visibility: String, Sendable {
        /// Everybody.
        case visible
        /// Whoever asks to unhide it; catalogues of a template are often kept so.
        case hidden
        /// Nobody without a macro.
        case veryHidden
    }

    /// Its name; empty for a text file, which has one table and no name for it.
    public var name: String
    /// Who sees it.
    public var visibility: Visibility

    /// Creates a sheet.
    public init(name: String, visibility: Visibility = .visible) {
        (self.name, self.visibility) = (name, visibility)
    }
}

/// What a sheet tells besides its cells.
///
/// Hidden rows and columns are read like all others.
public struct SheetLayout: Sendable, Equatable {
    /// A rectangle of cells that are shown as one; the value is in the first row and column, the others are empty.
    public struct Merge: Sendable, Equatable {
        /// Row numbers from 1.
        public var rows: ClosedRange<Int>
        /// Columns from 0.
        public var columns: ClosedRange<Int>

        /// Creates a merge.
        public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
            (self.rows, self.columns) = (rows, columns)
        }
    }

    /// Merged cells, in the order of the file.
    public var merges: [Merge] = []
    /// Numbers of hidden rows that hold anything, in ranges that do not touch.
    public var hiddenRows: [ClosedRange<Int>] = []
    /// Hidden columns from 0.
    public var hiddenColumns: [ClosedRange<Int>] = []

    /// Creates a layout with nothing hidden or merged.
    public init() {}

    mutating func hide(row: Int) {
        if let last = hiddenRows.last, last.upperBound + 1 == row {
            hiddenRows[hiddenRows.count - 1] = last.lowerBound...row
        } else {
            hiddenRows.append(row...row)
        }
    }
}
