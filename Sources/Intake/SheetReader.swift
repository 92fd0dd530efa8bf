public import Commendation
public import Failures
public import Vietnamese

/// A nominee's row, or an initiative's, with its cells by field.
public struct SheetRow: Sendable {
    /// Number of the row in its sheet.
    public let number: Int
    /// The kind of recipient that the headings above imply.
    public let headingKind: RecipientKind?
    /// The headings above, outermost first.
    public let headings: [String]
    private let row: TableRow
    private let header: SheetHeader

    init(_ row: TableRow, header: SheetHeader, headings: Headings) {
        number = row.number
        headingKind = headings.kind
        self.headings = headings.texts
        self.row = row
        self.header = header
    }

    /// The cell of a field; nil when the sheet has no such column.
    public func cell(_ field: SheetField) -> TableCell? {
        header.columns[field].map { row[$0] }
    }

    /// The text of a field; nil when there is no such column or nothing in the cell.
    public func words(_ field: SheetField) -> String? {
        cell(field)?.words
    }

    /// What a complaint calls the field's column.
    public func title(_ field: SheetField) -> String { header.title(of: field) }

    /// The cells of columns that mean no field or have no title, as `title: text` joined by `; `; nil when they are empty.
    public var extraNote: String? {
        var notes = header.extras.compactMap { column in
            row[column].words.map { "\(header.titles[column]): \($0)" }
        }
        notes += header.untitled(row).compactMap { column in
            row[column].words.map { "\(SheetHeader.name(ofUntitled: column)): \($0)" }
        }
        return notes.isEmpty ? nil : notes.joined(separator: "; ")
    }

    /// Columns whose cell shows an error such as `#N/A`, with the error; looked-up codes are left out, since their text
    /// counts.
    public var errors: [(field: SheetField, name: String)] {
        header.columns.sorted { $0.value < $1.value }.compactMap { field, column in
            let cell = row[column]
            guard !(cell.isFormula && field.rawValue.hasSuffix("_code")) else { return nil }
            return cell.errorName.map { (field, $0) }
        }
    }
}

/// What is said around a table, as the paper does in which it stands.
public struct SheetContext: Sendable {
    /// Headings above the table, outermost first.
    public var headings: [String] = []
    /// The kind of recipient that they imply.
    public var kind: RecipientKind?
    /// Our code of the award of rows that name none.
    public var award: String?
    /// Who decides, which tells whose `Giấy khen` it is.
    public var authority: String?

    /// Creates a context that says nothing.
    public init() {}
}

/// Reads a sheet of nominees or initiatives that somebody made: finds its header, then gives its nominees row by row and
/// keeps account of every other row.
public struct SheetReader<Rows: TableRows> {
    /// The header.
    public let header: SheetHeader
    /// What became of the rows so far.
    public private(set) var count = RowCount()
    /// What was converted from old fonts.
    public private(set) var legacy: LegacyText

    private var rows: Rows
    private var waiting: [TableRow]
    private var merged: MergedCells?
    /// What is wrong with a text that was read to its end for the header.
    private let faults: Failure?
    private var headings: Headings
    private let onRow: ((Int, String, RowCount.Fate) -> Void)?
    private let classifier: RowClassifier
    private var lastNumber: Int
    private var isSigned = false
    /// Columns without a title that were told of.
    private var remarked: Set<Int> = []
    /// Nominations since the last heading, and in all, to compare totals with.
    private var sectionCount = 0
    private var nominationCount = 0

    /// Finds the header.
    /// - Parameters:
    ///   - rows: the rows of the sheet.
    ///   - mapping: what the sender says of the columns.
    ///   - encoding: the encoding of all text, if the sender says so; else fonts tell it.
    ///   - context: what is said around the table.
    ///   - onRow: told of every row that holds anything: its number, text and fate.
    ///   - findings: takes complaints and remarks about columns.
    /// - Throws: TD070 when there is no header, TD4xx when the file cannot be read.
    public init(
        _ rows: Rows, mapping: ColumnMapping = ColumnMapping(), encoding: LegacyEncoding? = nil,
        within context: SheetContext = SheetContext(), onRow: ((Int, String, RowCount.Fate) -> Void)? = nil,
        findings: inout Findings
    ) throws(Failure) {
        var rows = rows
        var legacy = LegacyText(encoding: encoding)
        var first: [TableRow] = []
        // One row more than the header may stand in, so that a second header row can follow the last.
        var faults: Failure?
        do throws(Failure) {
            while first.last?.number ?? 0 <= SheetHeader.lastRow, let row = try rows.next() {
                first.append(legacy.convert(row))
            }
        } catch {
            // A short text ends here; what is wrong with it comes after its rows, as it does with a long one.
            guard error.code == "TD410" else { throw error }
            faults = error
        }
        let header: SheetHeader
        do throws(Failure) {
            header = try SheetHeader(in: first, mapping: mapping, findings: &findings)
        } catch {
            throw faults ?? error
        }
        self.faults = faults
        self.rows = rows
        self.legacy = legacy
        self.header = header
        self.onRow = onRow
        headings = Headings(within: context)
        if let onRow {
            for row in first where row.number <= header.rows.upperBound {
                onRow(row.number, SheetReader.text(row), .header)
            }
        }
        // The last waiting row comes first.
        waiting = first.filter { $0.number > header.rows.upperBound }.reversed()
        classifier = RowClassifier(header)
        let last = first.first { $0.number == header.rows.upperBound }
        lastNumber = header.rows.upperBound + (last?.lineCount ?? 1) - 1
    }

    /// The next nominee or initiative; nil at the end.
    /// - Throws: TD4xx when the file cannot be read on.
    public mutating func next(findings: inout Findings) throws(Failure) -> SheetRow? {
        do {
            while let row = try nextRow() {
                count.add(.blank, count: row.number - lastNumber - 1)
                lastNumber = row.number + row.lineCount - 1
                let fate = row.isFaulty ? .refused : fate(of: row, &findings)
                count.add(fate)
                onRow?(row.number, SheetReader.text(row), fate)
                guard fate == .nomination else { continue }
                sectionCount += 1
                nominationCount += 1
                remarkUntitled(row, &findings)
                return SheetRow(row, header: header, headings: headings)
            }
        } catch {
            // What is wrong with the text of a file comes at its end, beside what was found in the rows.
            reportLegacy(&findings)
            throw error
        }
        reportLegacy(&findings)
        return nil
    }

    /// Tells once of each column without a title that holds something.
    private mutating func remarkUntitled(_ row: TableRow, _ findings: inout Findings) {
        for column in header.untitled(row) where remarked.insert(column).inserted {
            let name = SheetHeader.name(ofUntitled: column)
            findings.remark("TD076", row: row.number, column: name, ["name": name])
        }
    }

    private mutating func nextRow() throws(Failure) -> TableRow? {
        var cells: MergedCells
        if let merged {
            cells = merged
        } else {
            cells = MergedCells(try rows.verticalMerges(), below: header.rows.upperBound)
        }
        defer { merged = cells }
        var row = waiting.popLast()
        if row == nil, let faults { throw faults }
        if row == nil { row = try rows.next().map { legacy.convert($0) } }
        guard var row else { return nil }
        cells.fill(&row)
        return row
    }

    private mutating func fate(of row: TableRow, _ findings: inout Findings) -> RowCount.Fate {
        switch classifier.classify(row) {
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

    /// A row that looked like a nomination turned out not to be fit to take.
    mutating func refuse(_ row: SheetRow) {
        count.refuseOne()
        onRow?(row.number, "", .refused)
    }

    /// Whether a row below the signatures has what a nominee's row has, and not just the names of those who sign.
    private func isFilled(_ row: TableRow) -> Bool {
        let fields = header.columns.filter { row[$0.value].words != nil }
        return fields.count >= 3
            || (fields.count == 2
                && (fields[.ordinal] != nil
                    || fields[.award].map { RowText.namesAward(row[$0].words) } ?? false))
    }

    private func reportLegacy(_ findings: inout Findings) {
        for example in legacy.examples {
            findings.remark(
                "TD095", row: example.row,
                ["encoding": example.encoding.rawValue, "before": example.before, "after": example.after])
        }
        for (row, text) in legacy.unfit {
            findings.remark("TD097", row: row, ["value": String(text.prefix(60))])
        }
        if let suggestion = legacy.suggestion {
            findings.remark(
                "TD096", row: header.rows.lowerBound,
                [
                    "encoding": suggestion.encoding.rawValue, "before": suggestion.before,
                    "after": suggestion.after,
                    "count": String(suggestion.words),
                ])
        }
    }
}
