public import Failures
public import Vietnamese

/// One initiative as a row of a sheet has it; who its authors are needs the register.
public struct SheetInitiative: Sendable, Equatable {
    /// Number of the row in its sheet.
    public var row: Int
    /// Name of the initiative.
    public var title: String
    /// Day of the recognition.
    public var recognisedOn: CalendarDate
    /// Who recognised it, in words.
    public var recogniser: String
    /// What it came to, in words, with what else the sheet says.
    public var summary: String?
    /// Its authors, in the order of the cell.
    public var authors: [Author]
    /// Name of the authors' unit as written; nil when the sheet does not say.
    public var unitName: String?
    /// Our code of that unit.
    public var unitCode: String?

    /// Somebody who made it.
    public struct Author: Sendable, Equatable {
        /// How the person is addressed.
        public var honorific: String?
        /// What the form of address says of the person's sex.
        public var isFemale: Bool?
        /// The name alone.
        public var name: String

        init(_ text: String) {
            let addressed = AddressedName(text)
            (honorific, isFemale) = (addressed.honorific, addressed.isFemale)
            name = PersonName.recased(addressed.name) ?? addressed.name
        }
    }
}

/// Reads a sheet of initiatives, row by row.
///
/// A row may name several authors, and an initiative may take several rows.
public struct InitiativeSheet<Rows: TableRows> {
    private var reader: SheetFeed<Rows>
    private let today: CalendarDate
    private let recogniser: String?

    /// How many authors a row may name.
    public static var authorLimit: Int { 50 }

    /// Finds the header.
    /// - Parameters:
    ///   - rows: the rows of the sheet.
    ///   - today: the day on which the file is read; nothing was recognised later.
    ///   - recogniser: who recognised initiatives of which the sheet does not say it.
    ///   - mapping: what the sender says of the columns.
    ///   - encoding: the encoding of all text, if the sender says so; else fonts tell it.
    ///   - findings: takes complaints and remarks about columns.
    /// - Throws: TD070 when there is no header, TD4xx when the file cannot be read.
    public init(
        _ rows: Rows, today: CalendarDate, recogniser: String? = nil,
        mapping: ColumnMapping = ColumnMapping(),
        encoding: LegacyEncoding? = nil, findings: inout Findings
    ) throws(Failure) {
        reader = SheetFeed(
            try SheetReader(rows, mapping: mapping, encoding: encoding, findings: &findings))
        (self.today, self.recogniser) = (today, recogniser)
    }

    /// The header.
    public var header: SheetHeader { reader.header }
    /// What became of the rows so far.
    public var count: RowCount { reader.count }
    /// Columns without a title that hold something; complete when `next` has returned nil.
    public var untitled: [Int] { reader.untitled }
    /// What was converted from old fonts.
    public var legacy: LegacyText { reader.legacy }

    /// Lets a thread of its own read the rows to come, as for nominees.
    public mutating func readAhead() { reader.readAhead() }

    /// The next initiative without a complaint; nil at the end.
    /// - Throws: TD4xx when the file cannot be read on.
    public mutating func next(findings: inout Findings) throws(Failure) -> SheetInitiative? {
        while let row = try reader.next(findings: &findings) {
            if let initiative = read(row, &findings) { return initiative }
            reader.refuse(row)
        }
        return nil
    }

    private func read(_ row: SheetRow, _ findings: inout Findings) -> SheetInitiative? {
        let before = findings.complaints.count
        for (field, name) in row.errors {
            findings.complain("TD077", row: row.number, column: row.title(field), ["value": name])
        }
        let title = required(.initiativeTitle, row, &findings)
        let recogniser = row.words(.recogniser) ?? recogniser ?? required(.recogniser, row, &findings)
        let authors = authors(row, &findings)
        let day = day(row, &findings)
        guard let title, let recogniser, let day, findings.complaints.count == before else { return nil }
        // The register has no column for it, so it stays readable.
        let department = row.words(.department).map { "\(row.title(.department)): \($0)" }
        let notes = [row.words(.achievement), row.words(.note), department, row.extraNote].compactMap { $0 }
        return SheetInitiative(
            row: row.number, title: title, recognisedOn: day, recogniser: recogniser,
            summary: notes.isEmpty ? nil : notes.joined(separator: "; "), authors: authors,
            unitName: row.words(.unitName), unitCode: row.words(.unitCode))
    }

    private func required(_ field: SheetField, _ row: SheetRow, _ findings: inout Findings) -> String? {
        if let text = row.words(field) { return text }
        findings.complain("TD260", row: row.number, column: row.title(field))
        return nil
    }

    /// The names of a cell, which stand in lines of their own or are parted by a comma, a semicolon or `và`.
    private func authors(_ row: SheetRow, _ findings: inout Findings) -> [SheetInitiative.Author] {
        guard required(.author, row, &findings) != nil, case .text(let text) = row.cell(.author)?.value else {
            return []
        }
        let names = text.split { $0.isNewline || $0 == ";" || $0 == "," || $0 == "|" }
            .map { CleanText.line(String($0)) }
            .flatMap { $0.split(separator: " và ").map { CleanText.line(String($0)) } }
            .filter { !$0.isEmpty }
        if names.isEmpty || names.count > Self.authorLimit {
            findings.complain(
                "TD110", row: row.number, column: row.title(.author),
                [
                    "field": row.title(.author), "value": String(text.prefix(60)),
                    "expected": "1–\(Self.authorLimit)",
                ])
        }
        return names.map { SheetInitiative.Author($0) }
    }

    private func day(_ row: SheetRow, _ findings: inout Findings) -> CalendarDate? {
        guard let text = required(.recognisedOn, row, &findings), let cell = row.cell(.recognisedOn) else {
            return nil
        }
        guard let read = try? DateCell(cell), read.date.precision == .day else {
            complain("TD454", text, row, &findings)
            return nil
        }
        if read.isSerial {
            findings.remark(
                "TD082", row: row.number, column: row.title(.recognisedOn),
                ["value": text, "suggestion": ClericalDate.slashed(read.date)])
        }
        if read.date.start > today { complain("TD454", text, row, &findings) }
        return read.date.start
    }

    private func complain(_ code: String, _ text: String, _ row: SheetRow, _ findings: inout Findings) {
        findings.complain(
            code, row: row.number, column: row.title(.recognisedOn), ["value": String(text.prefix(60))])
    }
}
