public import Failures
public import Vietnamese

/// Reads a sheet of nominees or initiatives that somebody made: finds its header, then gives its nominees row by row and
/// keeps account of every other row.
public struct SheetReader<Rows: TableRows> {
    /// The header.
    public let header: SheetHeader
    /// What became of the rows so far.
    public private(set) var count = RowCount()
    /// What was converted from old fonts.
    public private(set) var legacy: LegacyText
    /// Columns without a title that hold something, kept as notes.
    public private(set) var untitled: [Int] = []

    private typealias Ahead = (row: TableRow, faults: RowFaults)

    private var rows: Rows
    private var waiting: [Ahead]
    /// Why the rows ended, when they did before they were asked for.
    private var ending: Failure?
    private var merges: MergedCells
    private var headings: Headings
    private let onRow: ((ClosedRange<Int>, String, RowCount.Fate) -> Void)?
    private let classifier: RowClassifier
    private var lastNumber: Int
    private var isSigned = false
    private var isFinished = false
    /// Nominations since the last heading, and in all, to compare totals with.
    private var sectionCount = 0
    private var nominationCount = 0

    /// Finds the header.
    /// - Parameters:
    ///   - rows: the rows of the sheet.
    ///   - mapping: what the sender says of the columns.
    ///   - encoding: the encoding of all text, if the sender says so; else fonts tell it.
    ///   - context: what is said around the table.
    ///   - onRow: told of every row that holds anything: its lines, text and fate.
    ///   - findings: takes complaints and remarks about columns.
    /// - Throws: TD070 when there is no header, TD4xx when the file cannot be read.
    public init(
        _ rows: Rows, mapping: ColumnMapping = ColumnMapping(), encoding: LegacyEncoding? = nil,
        within context: SheetContext = SheetContext(),
        onRow: ((ClosedRange<Int>, String, RowCount.Fate) -> Void)? = nil, findings: inout Findings
    ) throws(Failure) {
        var rows = rows
        var legacy = LegacyText(encoding: encoding)
        var first: [Ahead] = []
        var ending: Failure?
        do {
            // One row more than the header may stand in, so that a second header row can follow the last.
            while first.last?.row.number ?? 0 <= SheetHeader.lastRow, let row = try rows.next() {
                first.append((legacy.convert(row), rows.takeFaults()))
            }
        } catch {
            ending = error
        }
        let header: SheetHeader
        do {
            header = try SheetHeader(in: first.map(\.row), mapping: mapping, findings: &findings)
        } catch {
            // Rows that cannot be taken apart may have held the header: what is wrong with them comes first.
            throw ending ?? error
        }
        self.merges = MergedCells(rows.merges, below: header)
        self.rows = rows
        self.legacy = legacy
        self.header = header
        self.onRow = onRow
        self.ending = ending
        headings = Headings(within: context)
        if let onRow {
            for (row, _) in first where row.number <= header.rows.upperBound {
                onRow(row.lines, SheetReader.text(row), .header)
            }
        }
        // The last waiting row comes first.
        waiting = first.filter { $0.row.number > header.rows.upperBound }.reversed()
        classifier = RowClassifier(header)
        lastNumber =
            first.last { $0.row.number <= header.rows.upperBound }?.row.lines.upperBound
            ?? header.rows.upperBound
    }

    /// The next nominee or initiative; nil at the end.
    /// - Throws: TD4xx when the file cannot be read on.
    public mutating func next(findings: inout Findings) throws(Failure) -> SheetRow? {
        let found: TableRow?
        do {
            found = try nextNominee(&findings)
        } catch {
            finish(&findings)
            throw error
        }
        if let row = found { return SheetRow(row, header: header, headings: headings) }
        finish(&findings)
        return nil
    }

    private mutating func nextNominee(_ findings: inout Findings) throws(Failure) -> TableRow? {
        while let (row, faults) = try nextRow() {
            count.add(.refused, count: faults.rows)
            count.add(.blank, count: row.number - lastNumber - 1 - faults.lines)
            lastNumber = row.lines.upperBound
            let fate = fate(of: row, &findings)
            count.add(fate)
            onRow?(row.lines, SheetReader.text(row), fate)
            guard fate == .nomination else { continue }
            guard isVisible(row, &findings) else {
                refuse(1)
                onRow?(row.number...row.number, "", .refused)
                continue
            }
            sectionCount += 1
            nominationCount += 1
            reportUntitled(row, &findings)
            return row
        }
        return nil
    }

    /// Complains about cells with characters that nobody sees; true when there are none.
    private func isVisible(_ row: TableRow, _ findings: inout Findings) -> Bool {
        var isVisible = true
        for (column, cell) in row.cells.enumerated() {
            guard case .text(let text) = cell.value, let number = TextCheck.hidden(in: text) else { continue }
            let hex = String(number, radix: 16, uppercase: true)
            let code = "U+" + String(repeating: "0", count: max(0, 4 - hex.utf8.count)) + hex
            findings.complain(
                "TD420", row: row.number, column: header.name(of: column), ["character": code])
            isVisible = false
        }
        return isVisible
    }

    private mutating func nextRow() throws(Failure) -> Ahead? {
        if var next = waiting.popLast() {
            merges.fill(&next.row)
            return next
        }
        if let ending { throw ending }
        guard var row = try rows.next().map({ legacy.convert($0) }) else { return nil }
        for place in row.cells.indices { row.cells[place] = row.cells[place].cleaned }
        merges.fill(&row)
        return (row, rows.takeFaults())
    }

    /// Says what there is to say of all rows, once, after the last one.
    private mutating func finish(_ findings: inout Findings) {
        guard !isFinished else { return }
        isFinished = true
        // Faults behind the last row that could be read.
        count.add(.refused, count: rows.takeFaults().rows)
        if let first = merges.firstFilled {
            findings.remark("TD425", row: first, ["count": String(merges.filledCount)])
        }
        legacy.report(header: header.rows.lowerBound, &findings)
    }

    private mutating func reportUntitled(_ row: TableRow, _ findings: inout Findings) {
        for column in header.untitled(row) where !untitled.contains(column) {
            untitled.append(column)
            findings.remark("TD423", row: row.number, ["name": CellReference.letters(column: column)])
        }
    }

    private mutating func fate(of row: TableRow, _ findings: inout Findings) -> RowCount.Fate {
        switch classifier.classify(row, after: headings.ordinals) {
        case .blank: return .blank
        case .header:
            isSigned = false
            return .header
        case .signature:
            isSigned = true
            return .signature
        case .heading(let heading):
            if isSigned { return refuse(row, "TD074", &findings) }
            headings.enter(heading)
            sectionCount = 0
            return .heading
        case .total(let stated):
            if let stated, stated != sectionCount, stated != nominationCount {
                findings.remark(
                    "TD075", row: row.number,
                    ["stated": String(stated), "count": String(sectionCount), "all": String(nominationCount)])
            }
            return .total
        case .nomination:
            guard isSigned else { return .nomination }
            return isFilled(row) ? refuse(row, "TD074", &findings) : .signature
        case .unclear:
            return isSigned ? .signature : refuse(row, "TD073", &findings)
        }
    }

    private func refuse(_ row: TableRow, _ code: String, _ findings: inout Findings) -> RowCount.Fate {
        findings.complain(code, row: row.number, ["text": String(SheetReader.text(row).prefix(80))])
        return .refused
    }

    private static func text(_ row: TableRow) -> String {
        row.cells.compactMap(\.words).joined(separator: " | ")
    }

    /// Whether somebody is told of every row.
    var isWatched: Bool { onRow != nil }

    /// Rows that looked like nominations turned out not to be fit to take.
    mutating func refuse(_ rows: Int) { count.refuse(rows) }

    /// A row that looked like a nomination turned out not to be fit to take.
    mutating func refuse(_ row: SheetRow) {
        count.refuse(1)
        onRow?(row.number...row.number, "", .refused)
    }

    /// Whether a row below the signatures has what a nominee's row has, and not just the names of those who sign.
    private func isFilled(_ row: TableRow) -> Bool {
        let fields = header.columns.filter { row[$0.value].words != nil }
        if fields.count >= 3 || fields[.ordinal] != nil && fields.count == 2 { return true }
        // Beside the name of one who signs stand other such names, and what is put in brackets.
        guard let name = fields[.name].flatMap({ row[$0].words }), RecipientName(name) != nil else {
            return false
        }
        return fields.contains { field, column in
            guard field != .name, field != .ordinal, let text = row[column].words else { return false }
            return !RecipientName.mayBePerson(text) && !text.hasPrefix("(")
        }
    }
}
