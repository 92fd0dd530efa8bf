/// Gives the rows below the first one of merged cells the value that a reader sees in them.
///
/// Merged cells hold their value in the first row only, so a unit that stands once beside five people would be the unit of
/// one of them.
struct MergedCells {
    private struct Open {
        var merge: SheetLayout.Merge
        var cell: TableCell
    }

    /// How many cells were given a value, and the first row of them.
    private(set) var filledCount = 0
    private(set) var firstFilled: Int?
    /// Merges yet to come, the last one first.
    private var waiting: [SheetLayout.Merge]
    private var open: [Open] = []

    private let ordinalColumn: Int?

    /// Takes the merges of several rows that begin below the header, whose merged cells have a meaning of their own.
    init(_ merges: [SheetLayout.Merge], below header: SheetHeader) {
        ordinalColumn = header.columns[.ordinal]
        let row = header.rows.upperBound
        waiting = merges.filter { $0.rows.lowerBound > row && $0.rows.count > 1 }
            .sorted { $0.rows.lowerBound > $1.rows.lowerBound }
    }

    /// Fills the empty cells of a row that holds more of its own than a number; rows come in order.
    mutating func fill(_ row: inout TableRow) {
        guard !waiting.isEmpty || !open.isEmpty else { return }
        open.removeAll { $0.merge.rows.upperBound < row.number }
        let hasOwn = row.cells.indices.contains { column in
            column != ordinalColumn && row[column].value != .empty && !row[column].isFormula
        }
        for (merge, cell) in open.map({ ($0.merge, $0.cell) }) where hasOwn {
            let column = merge.columns.lowerBound
            guard row[column].value == .empty, cell.value != .empty else { continue }
            let missing = column + 1 - row.cells.count
            if missing > 0 { row.cells += Array(repeating: TableCell(.empty), count: missing) }
            row.cells[column] = cell
            filledCount += 1
            firstFilled = firstFilled ?? row.number
        }
        while let next = waiting.last, next.rows.lowerBound <= row.number {
            waiting.removeLast()
            // Without its first row a merge holds nothing.
            guard next.rows.lowerBound == row.number else { continue }
            open.append(Open(merge: next, cell: row[next.columns.lowerBound]))
        }
    }
}
