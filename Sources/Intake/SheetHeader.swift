public import Failures
import Vietnamese

/// The header of a sheet that somebody made: where it is, and what its columns hold.
public struct SheetHeader: Sendable, Equatable {
    /// The header is looked for in the rows up to this number.
    public static let lastRow = 20

    /// Numbers of the header's rows: one, or two when a row of groups stands over the names.
    public let rows: ClosedRange<Int>
    /// Titles by column; empty where the header has none.
    public let titles: [String]
    /// The column of each field that was found.
    public let columns: [SheetField: Int]
    /// The same as a list: fields are asked for cell by cell, and comparing a few takes less than hashing one.
    private let places: [Place]

    private struct Place: Sendable, Equatable {
        let field: SheetField
        let column: Int
    }

    /// Columns with a title that means no field; their cells are kept as notes.
    public let extras: [Int]
    /// What stands above the header: the sheet's title, the sender, the date.
    public let above: [String]
    /// Which template this is; nil for a sheet of the sender's own making.
    public let shape: SheetShape?

    /// Finds the header among the first rows of a sheet.
    ///
    /// The row is taken in which the most columns are known, among them one for names; two rows are read together when
    /// they tell more than one. Ambiguous and repeated columns are complained about, extra ones remarked upon.
    /// - Parameters:
    ///   - rows: the first rows of the sheet, some of them perhaps after `lastRow`.
    ///   - mapping: what the sender says of columns; it goes before all names.
    ///   - findings: takes complaints and remarks about columns.
    /// - Throws: TD070 when no row is a header.
    public init(
        in rows: [TableRow], mapping: ColumnMapping = ColumnMapping(), findings: inout Findings
    ) throws(Failure) {
        let matcher = HeaderColumns(mapping: mapping)
        var best: (found: HeaderColumns.Found, first: Int, last: Int)?
        for (place, row) in rows.enumerated() where row.number <= SheetHeader.lastRow {
            let upper = HeaderColumns.texts(row)
            var candidates = [(matcher.match(upper), place)]
            if place + 1 < rows.count, rows[place + 1].number == row.lines.upperBound + 1,
                let lower = HeaderColumns.subtitles(rows[place + 1])
            {
                let both = matcher.match(upper, over: lower)
                // A sheet's title above its header tells nothing that the header does not.
                if both.columns.count > matcher.match(lower).columns.count {
                    candidates.append((both, place + 1))
                }
            }
            for (found, last) in candidates
            where found.isHeader && found.columns.count > best?.found.columns.count ?? 0 {
                best = (found, place, last)
            }
        }
        guard let (found, first, last) = best else {
            let expected = [SheetField.name, .award, .unitName].map(\.title).joined(separator: ", ")
            throw Failure("TD070", ["count": String(SheetHeader.lastRow), "expected": expected])
        }
        self.rows = rows[first].number...rows[last].number
        (titles, columns, extras) = (found.titles, found.columns, found.extras)
        places = found.columns.map { Place(field: $0.key, column: $0.value) }.sorted { $0.column < $1.column }
        above = rows[..<first].flatMap { HeaderColumns.texts($0) }.filter { !$0.isEmpty }
        shape = SheetShape(columns: found.columns)
        for (column, fields) in found.ambiguous {
            let candidates = fields.map { SheetField.allCases[$0].title }.sorted().joined(separator: "; ")
            findings.complain(
                "TD071", row: self.rows.upperBound, column: titles[column],
                ["name": titles[column], "candidates": candidates])
        }
        for column in found.repeated {
            findings.complain(
                "TD414", row: self.rows.upperBound, column: titles[column], ["name": titles[column]])
        }
        for column in extras {
            findings.remark(
                "TD076", row: self.rows.upperBound, column: titles[column], ["name": titles[column]])
        }
    }

    /// The columns of a row that have something in them and no title, on the second row either.
    ///
    /// Looked-up formulas are left out, and so is a running number left of the names.
    func untitled(_ row: TableRow) -> [Int] {
        let nameColumn = columns[.name] ?? columns[.initiativeTitle] ?? 0
        return row.cells.indices.filter { column in
            guard column >= titles.count || titles[column].isEmpty, !row[column].isFormula,
                let text = row[column].words
            else { return false }
            return column > nameColumn
                || !(text.utf8.count <= 5 && text.utf8.allSatisfy { (46...57).contains($0) })
        }
    }

    /// What a note calls a column: its title, or its letter in a spreadsheet.
    public func name(of column: Int) -> String {
        let title = column < titles.count ? titles[column] : ""
        return title.isEmpty ? "cột \(CellReference.letters(column: column))" : title
    }

    /// The column of a field; nil when the sheet has none.
    func column(of field: SheetField) -> Int? {
        for place in places where place.field == field { return place.column }
        return nil
    }

    /// What a complaint calls a field's column: its own title.
    public func title(of field: SheetField) -> String {
        column(of: field).map { titles[$0] } ?? field.title
    }
}

/// Matches the cells of one row, or of two, with fields.
struct HeaderColumns {
    struct Found {
        var titles: [String]
        var columns: [SheetField: Int] = [:]
        var extras: [Int] = []
        var repeated: [Int] = []
        var ambiguous: [(column: Int, fields: Set<Int>)] = []

        /// Whether this can be a header at all: a column for names and another one.
        var isHeader: Bool {
            columns.count >= 2 && (columns[.name] != nil || columns[.initiativeTitle] != nil)
        }
    }

    private static let names = HeaderNames(SheetField.columns)
    private let mapping: ColumnMapping

    init(mapping: ColumnMapping) { self.mapping = mapping }

    /// The texts of a row by column; numbers are no titles.
    static func texts(_ row: TableRow) -> [String] {
        row.cells.map { cell in
            guard case .text(let text) = cell.value else { return "" }
            return CleanText.line(text)
        }
    }

    /// The row as the lower of two header rows; nil when it holds anything but texts.
    static func subtitles(_ row: TableRow) -> [String]? {
        let isText = row.cells.allSatisfy { cell in
            switch cell.value {
            case .text, .empty: !cell.isFormula
            default: false
            }
        }
        return isText ? texts(row) : nil
    }

    func match(_ titles: [String]) -> Found {
        match(titles.map { [$0] }, titles: titles)
    }

    /// A group over several columns counts for all of them up to the next one.
    func match(_ upper: [String], over lower: [String]) -> Found {
        let count = max(upper.count, lower.count)
        var readings: [[String]] = []
        var titles: [String] = []
        var group = ""
        for column in 0..<count {
            let own = column < upper.count ? upper[column] : ""
            let sub = column < lower.count ? lower[column] : ""
            if !own.isEmpty { group = own }
            if sub.isEmpty {
                readings.append([own])
                titles.append(own)
            } else if group.isEmpty {
                readings.append([sub])
                titles.append(sub)
            } else {
                readings.append(["\(group) \(sub)", sub])
                titles.append("\(group) / \(sub)")
            }
        }
        return match(readings, titles: titles)
    }

    private func match(_ readings: [[String]], titles: [String]) -> Found {
        var found = Found(titles: titles)
        var open: [Int] = []
        for (column, names) in readings.enumerated() where !titles[column].isEmpty {
            if let mapped = mapping.field(titled: titles[column]) {
                if let field = mapped { take(field, column, &found) }
                continue
            }
            let fields = names.lazy.map { Self.names.fields(named: $0) }.first { !$0.isEmpty } ?? []
            switch fields.count {
            case 0: open.append(column)
            case 1: fields.first.map { take(SheetField.allCases[$0], column, &found) }
            default: found.ambiguous.append((column, fields))
            }
        }
        for column in open {
            let fields =
                readings[column].lazy.map { Self.names.looseFields(named: $0) }.first { !$0.isEmpty } ?? []
            let free = fields.filter { found.columns[SheetField.allCases[$0]] == nil }
            switch free.count {
            case 0: found.extras.append(column)
            case 1: free.first.map { take(SheetField.allCases[$0], column, &found) }
            default: found.ambiguous.append((column, free))
            }
        }
        return found
    }

    private func take(_ field: SheetField, _ column: Int, _ found: inout Found) {
        if found.columns[field] == nil {
            found.columns[field] = column
        } else {
            found.repeated.append(column)
        }
    }
}
