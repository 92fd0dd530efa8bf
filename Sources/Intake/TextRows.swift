public import Failures

/// The rows of a text file whose cells are parted by `,` `;` or tabs: UTF-8, or UTF-16 of either byte order, with or
/// without a byte order mark.
///
/// There need be no header, and rows may have different numbers of cells. A row with a fault comes without its cells and
/// is complained about; the complaints come all at once, when the file has been read to its end. The apostrophe that guards a text
/// against being read as a formula is taken off. Not Sendable.
public final class TextRows: TableRows {
    private let path: String
    private let records: CSVRecords
    private var complaints = Complaints()

    /// - Throws: TD406 when the file cannot be read on.
    init(window: ByteWindow, path: String) throws(Failure) {
        self.path = path
        records = CSVRecords(window: window, columnLimit: CellReference.columnLimit)
        records.columns = .lettered
        try records.start { CSVSyntax(rows: $0, from: $1, to: $2) }
    }

    /// The next row that holds anything; nil at the end of a file without faults.
    /// - Throws: TD406 when the file cannot be read on; at its end, TD410 with the complaints about all rows.
    public func next() throws(Failure) -> TableRow? {
        while let record = try records.next(&complaints) {
            guard records.cellCount <= CellReference.columnLimit else {
                let limit = String(CellReference.columnLimit)
                complaints.add(Failure.Detail("TD422", line: record.line, ["limit": limit]))
                return faulty(record)
            }
            guard records.isSound(&complaints) else { return faulty(record) }
            let cells = TextRows.cells(record)
            if !cells.isEmpty {
                return TableRow(number: record.line, cells: cells, lineCount: record.lineCount)
            }
        }
        if let failure = complaints.failure(path: path) { throw failure }
        return nil
    }

    private func faulty(_ record: CSVRecord) -> TableRow {
        TableRow(number: record.line, cells: [], lineCount: record.lineCount, isFaulty: true)
    }

    /// The cells up to the last one that holds anything.
    private static func cells(_ record: CSVRecord) -> [TableCell] {
        var last = record.count - 1
        while last >= 0, record[last].isEmpty { last -= 1 }
        return (0..<last + 1).map { index in
            let bytes = FormulaGuard.removed(from: record[index])
            return TableCell(bytes.isEmpty ? .empty : .text(String(decoding: bytes, as: UTF8.self)))
        }
    }
}
