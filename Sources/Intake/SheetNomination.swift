public import Commendation
public import Failures
public import Vietnamese

/// One nominee as a sheet has it, understood and in the register's forms; what needs the register is still open.
public struct SheetNomination: Sendable, Equatable {
    /// Number of the row in its sheet.
    public var row: Int
    /// Whom the award is for.
    public var kind: RecipientKind
    /// How the person is addressed: a rank or profession, else `Ông`, `Bà` …; nil for others than individuals.
    public var honorific: String?
    /// What the honorific or the sheet's own column says of the person's sex; nil when nothing is said.
    public var isFemale: Bool?
    /// The name alone.
    public var name: String
    /// Date of birth, as far as it is known.
    public var born: PartialDate?
    /// The personal number of 12 digits.
    public var personalNumber: PersonalNumber?
    /// Post or profession.
    public var post: String?
    /// Department within the unit.
    public var department: String?
    /// The unit's name as written; `UnitKey` finds its spellings.
    public var unitName: String?
    /// Our code of the unit.
    public var unitCode: String?
    /// Where the person lives.
    public var address: String?
    /// The class for statistics.
    public var recipientClass: RecipientClass?
    /// Our code of the award.
    public var award: String
    /// Field of activity, in words.
    public var activity: String?
    /// The achievement, in words.
    public var achievement: String?
    /// The year that the achievement belongs to.
    public var achievementYear: Int?
    /// Notes of the sheet's own column and of columns that mean no field.
    public var note: String?
}

/// Reads a sheet of nominees that somebody made, nominee by nominee.
public struct NominationSheet<Rows: TableRows> {
    private var reader: SheetFeed<Rows>
    private var cells: NominationCells

    /// Finds the header.
    /// - Parameters:
    ///   - rows: the rows of the sheet.
    ///   - awards: the awards that may be named.
    ///   - today: the day on which the file is read; nobody is born later.
    ///   - mapping: what the sender says of the columns.
    ///   - encoding: the encoding of all text, if the sender says so; else fonts tell it.
    ///   - context: what is said around the table.
    ///   - onRow: told of every row that holds anything: its lines, text and fate; again when it is refused after all.
    ///   - findings: takes complaints and remarks about columns.
    /// - Throws: TD070 when there is no header, TD4xx when the file cannot be read.
    public init(
        _ rows: Rows, awards: AwardNames, today: CalendarDate, mapping: ColumnMapping = ColumnMapping(),
        encoding: LegacyEncoding? = nil, within context: SheetContext = SheetContext(),
        onRow: ((ClosedRange<Int>, String, RowCount.Fate) -> Void)? = nil, findings: inout Findings
    ) throws(Failure) {
        reader = SheetFeed(
            try SheetReader(
                rows, mapping: mapping, encoding: encoding, within: context, onRow: onRow,
                findings: &findings))
        cells = NominationCells(awards: awards, today: today, header: reader.header, context: context)
        let isNamed = [SheetField.award, .awardKindCode, .awardFormCode, .awardTitleCode].contains {
            reader.header.columns[$0] != nil
        }
        // Without the column, headings may name the award: said once here, and complained about row by row.
        if !isNamed {
            findings.remark(
                "TD412", row: reader.header.rows.upperBound, column: SheetField.award.title,
                ["name": SheetField.award.title])
        }
    }

    /// The header.
    public var header: SheetHeader { reader.header }
    /// What became of the rows so far.
    public var count: RowCount { reader.count }
    /// Columns without a title that hold something, kept as notes; complete when `next` has returned nil.
    public var untitled: [Int] { reader.untitled }
    /// What was converted from old fonts.
    public var legacy: LegacyText { reader.legacy }

    /// Lets a thread of its own read the rows to come while others are understood, unless `onRow` is told of them.
    ///
    /// The rows, and what `TableFile.open` was told to do with bytes, belong to that thread until `next` returns nil,
    /// throws, or the sheet goes.
    public mutating func readAhead() { reader.readAhead() }

    /// The next nominee without a complaint; nil at the end.
    /// - Throws: TD4xx when the file cannot be read on.
    public mutating func next(findings: inout Findings) throws(Failure) -> SheetNomination? {
        do {
            while let row = try reader.next(findings: &findings) {
                if let nomination = cells.read(row, &findings) { return nomination }
                reader.refuse(row)
            }
        } catch {
            cells.report(&findings)
            throw error
        }
        cells.report(&findings)
        return nil
    }
}
