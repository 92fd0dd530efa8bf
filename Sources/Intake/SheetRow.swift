public import Commendation

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
        header.column(of: field).map { row[$0] }
    }

    /// How long its texts are.
    var byteCount: Int {
        row.cells.reduce(0) { sum, cell in
            if case .text(let text) = cell.value { sum + text.utf8.count } else { sum }
        }
    }

    /// The text of a field; nil when there is no such column or nothing in the cell.
    public func words(_ field: SheetField) -> String? {
        cell(field)?.words
    }

    /// What a complaint calls the field's column.
    public func title(_ field: SheetField) -> String { header.title(of: field) }

    /// The cells of columns that mean no field or have no title, as `title: text` joined by `; `; nil when they are empty.
    public var extraNote: String? {
        let notes = (header.extras + header.untitled(row)).sorted().compactMap { column in
            row[column].words.map { "\(header.name(of: column)): \($0)" }
        }
        return notes.isEmpty ? nil : notes.joined(separator: "; ")
    }

    /// Columns whose cell shows an error such as `#N/A`, with the error; looked-up codes are left out, since their text
    /// counts.
    public var errors: [(field: SheetField, name: String)] {
        guard row.cells.contains(where: { $0.errorName != nil }) else { return [] }
        return header.columns.sorted { $0.value < $1.value }.compactMap { field, column in
            let cell = row[column]
            guard !(cell.isFormula && field.rawValue.hasSuffix("_code")) else { return nil }
            return cell.errorName.map { (field, $0) }
        }
    }
}
