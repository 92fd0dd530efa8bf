import Failures
import Vietnamese

/// A field that a file may hold, and what its column may be called.
public struct IntakeField: Sendable, Equatable {
    /// Name in snake_case; accepted as a column name too.
    public var key: String
    /// Accepted names in Vietnamese and English; the first is the one used in complaints.
    public var names: [String]
    /// Whether a file without this column is refused.
    public var isRequired: Bool

    /// Creates a field.
    public init(key: String, names: [String], isRequired: Bool = false) {
        self.key = key
        self.names = names
        self.isRequired = isRequired
    }
}

/// Which column of a file holds which field.
///
/// Names are compared without regard to normalisation form, case, spaces, line breaks, underscores and a `*` that marks
/// required columns; a name without accents (`Ho va ten`) is taken when only one field can be meant.
public struct HeaderMatch: Sendable, Equatable {
    /// For each field, in the order they were declared, the index of its column; nil when the file has none.
    public let columns: [Int?]

    /// Matches header cells to fields, and complains about all missing, unknown and repeated columns.
    public init(_ header: [String], fields: [IntakeField], complaints: inout Complaints) {
        var columns = [Int?](repeating: nil, count: fields.count)
        let exact = HeaderMatch.index(fields, key: HeaderMatch.exactKey)
        let plain = HeaderMatch.index(fields, key: HeaderMatch.plainKey)
        for (position, cell) in header.enumerated() {
            let name = cell.isEmpty ? "#\(position + 1)" : cell
            let candidates = exact[HeaderMatch.exactKey(cell)] ?? plain[HeaderMatch.plainKey(cell)] ?? []
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

    private static func index(_ fields: [IntakeField], key: (String) -> String) -> [String: Set<Int>] {
        var index: [String: Set<Int>] = [:]
        for (position, field) in fields.enumerated() {
            for name in [field.key] + field.names { index[key(name), default: []].insert(position) }
        }
        return index
    }

    private static func exactKey(_ name: String) -> String { Fold.comparisonKey(words(name)) }

    private static func plainKey(_ name: String) -> String { Fold.search(words(name)) }

    private static func words(_ name: String) -> String {
        String(name.map { $0 == "_" || $0 == "*" ? " " : $0 })
    }
}
