import Failures
import Vietnamese

/// A field that a file may hold, and what its column may be called.
public struct IntakeField: Sendable, Equatable {
    /// Name in snake_case; accepted as a column name too.
    public var key: String
    /// Accepted names in Vietnamese and English; the first is the one used in complaints.
    public var names: [String]
    /// Names that may mean another field too, taken only when no column has the field by one of `names`.
    public var looseNames: [String]
    /// Whether a file without this column is refused.
    public var isRequired: Bool

    /// Creates a field.
    public init(key: String, names: [String], looseNames: [String] = [], isRequired: Bool = false) {
        self.key = key
        self.names = names
        self.looseNames = looseNames
        self.isRequired = isRequired
    }
}

/// Which column of a file holds which field.
///
/// Names are compared as `HeaderNames` does. Every column must be known: this is for files made for this program.
/// `SheetHeader` reads the sheets of others.
public struct HeaderMatch: Sendable, Equatable {
    /// For each field, in the order they were declared, the index of its column; nil when the file has none.
    public let columns: [Int?]

    /// Matches header cells to fields, and complains about all missing, unknown and repeated columns.
    public init(_ header: [String], fields: [IntakeField], complaints: inout Complaints) {
        var columns = [Int?](repeating: nil, count: fields.count)
        let names = HeaderNames(fields)
        for (position, cell) in header.enumerated() {
            let name = cell.isEmpty ? "#\(position + 1)" : cell
            let candidates = names.fields(named: cell)
            guard candidates.count == 1, let field = candidates.first else {
                complaints.add(Failure.Detail("TD413", line: 1, column: name, ["name": name]))
                continue
            }
            if columns[field] == nil {
                columns[field] = position
            } else {
                complaints.add(Failure.Detail("TD414", line: 1, column: name, ["name": name]))
            }
        }
        for (field, column) in zip(fields, columns) where field.isRequired && column == nil {
            let name = field.names.first ?? field.key
            complaints.add(Failure.Detail("TD412", line: 1, column: name, ["name": name]))
        }
        self.columns = columns
    }
}
