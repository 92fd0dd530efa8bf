public import Failures
public import Vietnamese

/// The sender's own file back, as a workbook, with what is wrong written beside each row.
///
/// Sheets, rows, values and merged cells stand where they stood, in their fonts; formulas are their values. The cells
/// complained about are red, those remarked upon yellow. What belongs to no row stands in a sheet of its own. A copy of a
/// copy has new notes in the place of the old ones.
public struct AnnotatedCopy {
    /// Something to say about a row.
    public struct Note: Sendable {
        /// Number of the row; nil for the whole sheet.
        public var row: Int?
        /// Title of the column.
        public var column: String?
        /// What is said.
        public var text: String
        /// Whether the row cannot be taken as it is.
        public var isComplaint: Bool

        /// Creates a note.
        public init(row: Int?, column: String?, text: String, isComplaint: Bool) {
            (self.row, self.column, self.text, self.isComplaint) = (row, column, text, isComplaint)
        }
    }

    private typealias Cell = (column: Int, cell: TableCell, fill: WorkbookWriter.Look.Fill?)

    private let path: String
    private let sheet: Int
    private let header: ClosedRange<Int>
    private let title: String
    private let encoding: LegacyEncoding?
    private let notes: [Int: [Note]]
    private let loose: [Note]

    /// Creates a copy of a file.
    /// - Parameters:
    ///   - path: the file.
    ///   - sheet: the number of the sheet that the notes are about, from 0.
    ///   - header: rows of its header.
    ///   - title: title of the column of notes.
    ///   - encoding: the encoding of all text, if the sender said so; else fonts tell it.
    ///   - notes: what is said of it.
    public init(
        of path: String, sheet: Int, header: ClosedRange<Int>, title: String,
        encoding: LegacyEncoding? = nil, notes: [Note]
    ) {
        (self.path, self.sheet, self.header, self.title) = (path, sheet, header, title)
        self.encoding = encoding
        let placed = notes.filter { $0.row.map { $0 > header.upperBound } ?? false }
        self.notes = Dictionary(grouping: placed) { $0.row ?? 0 }
        loose = notes.filter { !($0.row.map { $0 > header.upperBound } ?? false) }
    }

    /// Writes the copy.
    /// - Throws: TD401, TD404 for the copy, TD4xx when the file cannot be read again.
    public func write(to target: String) throws(Failure) {
        do {
            let file = try TableFile.open(path: path, encoding: encoding)
            let writer = try WorkbookWriter(path: target)
            let width = try width(file)
            var unplaced = loose
            for index in file.sheets.indices where index == sheet || file.sheets[index].name != title {
                // Text can be read once only, so it is opened anew.
                let rows = try TableFile.open(path: path, encoding: encoding).rows(ofSheet: index)
                try writer.add(file.sheets[index], columnWidths: index == sheet ? [width: 60] : [:]) {
                    sheet in
                    if index == self.sheet {
                        unplaced += try annotate(rows, width, sheet)
                    } else {
                        try copy(rows, sheet)
                    }
                }
            }
            if !unplaced.isEmpty {
                try writer.add(TableSheet(name: title), columnWidths: [0: 100]) { sheet in
                    for (index, note) in unplaced.enumerated() {
                        sheet.row(index + 1, [self.note([note], 0)])
                    }
                }
            }
            try writer.finish()
        } catch let failure as Failure {
            throw failure
        } catch {
            throw Failure("TD404", ["path": target, "reason": ""], underlying: String(reflecting: error))
        }
    }

    /// The column of an earlier copy's notes, else the first behind all others.
    private func width(_ file: TableFile) throws(Failure) -> Int {
        let rows = try TableFile.open(path: path, encoding: encoding).rows(ofSheet: sheet)
        var width = 0
        while let row = try next(rows) {
            if header.contains(row.number), let old = row.cells.firstIndex(where: { $0.words == title }) {
                return old
            }
            let last = row.cells.lastIndex { $0.value != .empty } ?? 0
            width = max(width, last + 1)
        }
        return width
    }

    private func copy(_ rows: SheetRows, _ writer: SheetWriter) throws(Failure) {
        while let row = try next(rows) { writer.row(row.number, cells(row)) }
        writer.merges = rows.layout.merges
    }

    /// Writes the sheet with its notes.
    /// - Throws: TD4xx when the file cannot be read again.
    /// - Returns: the notes of rows that were not found.
    private func annotate(
        _ rows: SheetRows, _ width: Int, _ writer: SheetWriter
    ) throws(Failure) -> [Note] {
        var titles: [String: Int] = [:]
        // Notes call columns by their titles as they were understood.
        var legacy = LegacyText(encoding: encoding)
        var rest = notes.sorted { $0.key < $1.key }[...]
        while let row = try next(rows) {
            while let (number, notes) = rest.first, number < row.number {
                // Of rows that could not be read, only what is wrong with them is known.
                writer.row(number, [note(notes, width)])
                rest.removeFirst()
            }
            var cells = cells(row).filter { $0.column != width }
            if header.contains(row.number) {
                for (column, cell) in legacy.convert(row).cells.enumerated() where column != width {
                    if let text = cell.words { titles[text] = column }
                }
            }
            if let (number, notes) = rest.first, number == row.number {
                rest.removeFirst()
                for note in notes { color(&cells, note, titles) }
                cells.append(note(notes, width))
            } else if row.number == header.lowerBound {
                cells.append((width, TableCell(.text(title)), nil))
            }
            writer.row(row.number, cells)
        }
        // Merged cells that reach into the column of notes would hide them.
        writer.merges = rows.layout.merges.compactMap { merge in
            let columns = merge.columns.clamped(to: 0...max(0, width - 1))
            guard merge.columns.lowerBound < width, merge.rows.count > 1 || columns.count > 1 else {
                return nil
            }
            return SheetLayout.Merge(rows: merge.rows, columns: columns)
        }
        return rest.flatMap(\.value)
    }

    private func note(_ notes: [Note], _ column: Int) -> Cell {
        let texts = notes.map { note in
            let place = note.column.map { "\($0): " } ?? ""
            return place + note.text
        }
        let fill: WorkbookWriter.Look.Fill = notes.contains(where: \.isComplaint) ? .red : .yellow
        return (column, TableCell(.text(texts.joined(separator: "\n"))), fill)
    }

    private func color(_ cells: inout [Cell], _ note: Note, _ titles: [String: Int]) {
        // A title of two rows is `group / title`.
        guard let title = note.column,
            let column = titles[title] ?? title.split(separator: " / ").last.flatMap({ titles[String($0)] })
        else { return }
        if let place = cells.firstIndex(where: { $0.column == column }) {
            if cells[place].fill != .red { cells[place].fill = note.isComplaint ? .red : .yellow }
        } else {
            let place = cells.firstIndex { $0.column > column } ?? cells.count
            cells.insert((column, TableCell(.empty), note.isComplaint ? .red : .yellow), at: place)
        }
    }

    private func cells(_ row: TableRow) -> [Cell] {
        row.cells.enumerated().compactMap { column, cell in
            cell.value == .empty ? nil : (column, cell, nil)
        }
    }

    /// The next row; rows of text that have faults are known by their complaints.
    private func next(_ rows: SheetRows) throws(Failure) -> TableRow? {
        do {
            return try rows.next()
        } catch {
            guard error.code == "TD410" else { throw error }
            return nil
        }
    }
}
